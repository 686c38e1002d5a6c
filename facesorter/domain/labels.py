"""What a user said of people and faces, without the numbers of a library: it can be carried to another one.

Photos are known by their content, faces by their place in it, people by their place in a list.
"""

from dataclasses import dataclass

from facesorter.domain.model import Box, FaceState, IgnoredAs


@dataclass(frozen=True, slots=True)
class LabelledPerson:
    """A person that the user named, hid, dated or put faces into; all as `Person` has it, but that the two dates of an
    earlier version may be ones that nobody can have.
    """

    name: str | None
    hidden: bool = False
    born: str | None = None
    died: str | None = None


@dataclass(frozen=True, slots=True)
class LabelledFace:
    """A face of which the user said something.

    box:    in shares of the width and height of the upright photo.
    time:   when in a video it is seen, in seconds; ``None`` in a photo.
    state:  kept, confirmed or ignored; ``None`` for a face of which only the rest was said.
    person: the number of the person that it is in, where it is kept or confirmed.
    ignored_as: why it was set aside, as far as that was said.
    cover:  it is the cover of its person.
    rejected_from: the numbers of the people that it is not, ascending.
    """

    box: Box
    time: float | None = None
    state: FaceState | None = None
    person: int | None = None
    ignored_as: IgnoredAs | None = None
    cover: bool = False
    rejected_from: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelledPhoto:
    """A photo with such faces; one without any only where another photo has the same content and has some.

    content_hash: SHA-256 of the file, 32 bytes; ``name``: of the file, a hint for people and for telling copies apart.
    together:     pairs of the faces, by their places in ``faces``, that may be one person.
    """

    content_hash: bytes
    name: str
    faces: tuple[LabelledFace, ...] = ()
    together: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LabelSet:
    """All that a user said.

    apart:       pairs of people, by their places in ``people``, that are two.
    faces_apart: pairs of faces that are of different people, each by the place of its photo and its own place there.
    """

    people: tuple[LabelledPerson, ...] = ()
    photos: tuple[LabelledPhoto, ...] = ()
    apart: tuple[tuple[int, int], ...] = ()
    faces_apart: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
