"""What a user can do to people and faces: small frozen requests, and the answer that says what changed.

Numbers are the library's row ids. `services.editing.apply` carries an edit out in one journalled transaction.
"""

from dataclasses import dataclass, field

from facesorter.domain.model import IgnoredAs


@dataclass(frozen=True, slots=True)
class RenamePerson:
    """Give a person a name; its faces become kept. A blank name takes the name away."""

    person: int
    name: str


@dataclass(frozen=True, slots=True)
class MergePeople:
    """Move all faces of ``others`` into ``into``, which keeps name, cover and id; a nameless ``into`` takes the
    first name among the others.
    """

    into: int
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MoveFaces:
    """Place these faces with a person (``None``: a new one) and confirm them; each leaves its old person for ever."""

    faces: tuple[int, ...]
    to: int | None


@dataclass(frozen=True, slots=True)
class RejectFaces:
    """The user said "not this person": the faces leave their person and never come back to it by themselves.

    ``person``: whom they are not, for faces that may be anywhere; ``None``: whom each of them is in.
    """

    faces: tuple[int, ...]
    person: int | None = None


@dataclass(frozen=True, slots=True)
class SplitPerson:
    """Each tuple of faces leaves the person for a new one of its own, and for ever; the rest stay. All of them become
    kept, and the parts are told apart for ever.

    ``stay``: the faces that were seen to stay; ``None``: all that are there. Of faces that were not seen, those that
    are copies of one that leaves go along with it, and the others remain as they are; they stay, too, where none of the
    seen ones is left.
    """

    person: int
    parts: tuple[tuple[int, ...], ...]
    stay: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ConfirmFaces:
    """The user looked at these faces: they are right where they are."""

    faces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class IgnoreFaces:
    """Set faces aside: not a face, or a stranger; restorable."""

    faces: tuple[int, ...]
    reason: IgnoredAs | None = None


@dataclass(frozen=True, slots=True)
class RestoreFaces:
    """Bring ignored faces back, as unassigned ones."""

    faces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HidePerson:
    """Hide a person from the People view, or show it again."""

    person: int
    hidden: bool = True


@dataclass(frozen=True, slots=True)
class SetCover:
    """Make this face the cover of the person it is in."""

    face: int


@dataclass(frozen=True, slots=True)
class TellApart:
    """These are different people: the two of each pair keep their faces and are never joined by an algorithm."""

    pairs: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TellFacesApart:
    """The two faces of each pair are of different people: no algorithm puts them into one person, whoever that is."""

    pairs: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class AllowTogether:
    """These faces of one photo (a mirror, a collage, a picture on a wall) may be one person."""

    faces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetLifetime:
    """When a person was born and died, as `Person` has it; a blank one takes the date away."""

    person: int
    born: str
    died: str = ""


Edit = (
    RenamePerson
    | MergePeople
    | MoveFaces
    | RejectFaces
    | SplitPerson
    | ConfirmFaces
    | IgnoreFaces
    | RestoreFaces
    | HidePerson
    | SetCover
    | TellApart
    | TellFacesApart
    | AllowTogether
    | SetLifetime
)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Which rows of which kind one committed change touched, so that views patch just those.

    ``label`` is the edit in words ("Renamed to Anna"); ``photos`` is filled by indexing only. ``edit`` is its id in the
    history: ``None`` where nothing was changed, and for what is no edit of the user.
    """

    label: str
    faces: frozenset[int] = field(default_factory=frozenset)
    people: frozenset[int] = field(default_factory=frozenset)
    photos: frozenset[int] = field(default_factory=frozenset)
    edit: int | None = None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the history. ``undone`` entries are the ones that redo would bring back.

    takes_back:    the id of the edit whose contrary this one is.
    folded:        how many edits were folded into this one, which can no longer be undone; 0 for an edit as it was
                   made.
    follows:       it is no word of the user's own: copies of photos took over what was said of their faces.
    taken_back_by: the id of the later edit that took this one back and still stands.
    """

    id: int
    label: str
    made_at: str
    undone: bool
    takes_back: int | None = None
    folded: int = 0
    follows: bool = False
    taken_back_by: int | None = None


@dataclass(frozen=True, slots=True)
class Folding:
    """The oldest edits as one entry of the history, which can no longer be taken back.

    last:  the id of the newest of them, which the entry has too; ``until``: when that one was made.
    edits: how many are folded; total: with those that were folded before.
    bytes: how much smaller the library's file gets (about, where it is planned; measured, where it was done).
    """

    last: int
    edits: int
    total: int
    until: str
    bytes: int
