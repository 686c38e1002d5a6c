"""What an export is about: people, their faces, and the photos these are in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from facesorter.domain.model import Face, Person, Photo


@dataclass(frozen=True, slots=True)
class Selection:
    """people: those to export, by id. ``named``: the user asked for just these.
    faces:  every face of the library, ignored and unassigned ones included, ordered by photo.
    photos: every photo, by id.
    crop:   the JPEG of a face, by id.
    """

    people: Mapping[int, Person]
    named: bool
    faces: Sequence[Face]
    photos: Mapping[int, Photo]
    crop: Callable[[int], bytes]

    def listed(self) -> list[Face]:
        """The faces that a table lists: those of the people, and unless these were named, all others too."""
        return [face for face in self.faces if face.person in self.people or not self.named]

    def name(self, person: int) -> str:
        """A person's name, or what an unnamed one is called."""
        return self.people[person].name or f"Person {person}"
