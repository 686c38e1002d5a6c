"""What the review asks, and what an answer to it would teach."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class QuestionKind(StrEnum):
    """What is asked: are two groups one person; is a face this person; does a face of a person not belong to it; are
    two faces that are in nobody one person.
    """

    MERGE = "merge"
    SAME = "same"
    OUTLIER = "outlier"
    PAIR = "pair"


class Likeness(StrEnum):
    """How alike two faces look to a pack: as those of one person do, as they may, or as those of two people do."""

    VERY = "very"
    SOME = "some"
    LITTLE = "little"


@dataclass(frozen=True, slots=True)
class Why:
    """Why a question is asked.

    distance:  between the two faces that are shown, Euclidean, of unit vectors, in [0, 2].
    likeness:  what that distance means with this pack.
    likely:    how likely "yes" is, in [0, 1], by the pack's calibration and the answers so far.
    dates:     when the photos of the two faces were taken.
    together:  photos that hold both of the groups or people that the question is about.
    affected:  faces whose place hangs on the answer.
    compared:  how many faces of each side the chance comes from: of the two people, or of the face in question (with
               those that go with it) and of the person without it.
    nearest:   SAME: whether no other person's faces are on average more like the face, ``None`` where there may be such
               a person whom nobody asks about; of other kinds ``None``.
    last:      nothing is left to ask that is likelier a mistake, and this one hardly is.
    """

    distance: float
    likeness: Likeness
    likely: float
    dates: tuple[datetime | None, datetime | None]
    together: int
    affected: int
    compared: tuple[int, int] = (1, 1)
    nearest: bool | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One question with the two faces to look at.

    faces:  the two that are shown, large. MERGE: the nearest good faces of the two people; SAME: the face that is asked
            about, and the face of the person that is most like it; OUTLIER: the same, from within the person; PAIR: the
            two in question.
    people: MERGE: the two, the one to merge into first; SAME and OUTLIER: the one person; PAIR: nobody.
    score:  pairs of faces that the answer is expected to set right: as many as hang on it, times the chance that they
            are wrong as they stand.
    near:   of the person of each of the two faces, further ones, those most like the other one first.
    too:    what else the same "yes" very likely fits: for MERGE further people, else further faces; likeliest first.
    both:   OUTLIER: the person has no name and no other faces, so the question is whether these two are one person.
    """

    kind: QuestionKind
    faces: tuple[int, int]
    people: tuple[int, ...]
    score: float
    why: Why
    near: tuple[tuple[int, ...], ...] = ((), ())
    too: tuple[int, ...] = ()
    both: bool = False

    @property
    def key(self) -> str:
        """By which a skipped question is known again, whichever of its people comes first and wherever its face is."""
        if self.kind is QuestionKind.MERGE:
            return key_of_people(*self.people)
        if self.kind is QuestionKind.PAIR:
            return key_of_pair(*self.faces)
        return key_of_face(self.faces[0], *self.people)


def key_of_people(one: int, other: int) -> str:
    """The key of the question whether two people are one."""
    return f"people:{min(one, other)}:{max(one, other)}"


def key_of_face(face: int, person: int) -> str:
    """The key of the questions whether a face is, or belongs to, a person."""
    return f"face:{face}:{person}"


def key_of_pair(one: int, other: int) -> str:
    """The key of the question whether two faces are of one person."""
    return f"pair:{min(one, other)}:{max(one, other)}"


def told_by(key: str) -> tuple[str, int, int]:
    """What a key is of: "people", and these, the smaller first; "face", and a face and a person; or "pair", and two
    faces, the smaller first.
    """
    kind, one, other = key.split(":")
    return kind, int(one), int(other)
