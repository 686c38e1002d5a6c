"""Photo, Face, Person and the states they can be in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

#: A face of a lower quality is poor: too blurred, small or turned away to be sure of. It is grouped last, and is the
#: cover of its person only where there is no better face.
POOR = 0.35


class PhotoState(StrEnum):
    """Whether a photo could be read the last time it was looked at."""

    READABLE = "readable"
    UNREADABLE = "unreadable"
    MISSING = "missing"


class FaceState(StrEnum):
    """How a face came to be where it is (see *People, groups and what may change* in ARCHITECTURE.md)."""

    SUGGESTED = "suggested"
    KEPT = "kept"
    CONFIRMED = "confirmed"
    IGNORED = "ignored"


class IgnoredAs(StrEnum):
    """Why the user set a face aside."""

    STRANGER = "stranger"
    NOT_A_FACE = "not_a_face"


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned rectangle in pixels of the upright, full-size photo; it may reach over the edges."""

    x: float
    y: float
    width: float
    height: float

    def iou(self, other: "Box") -> float:
        """Intersection over union of two boxes, in [0, 1]."""
        width = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        height = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        if width <= 0 or height <= 0:
            return 0.0
        common = width * height
        return common / (self.width * self.height + other.width * other.height - common)


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo or video of the library.

    ``path`` is the absolute path as bytes (`os.fsencode`): names need not be UTF-8. ``duration`` of a video, and the
    ``moment`` that its thumbnail shows, are in seconds; ``None`` for a photo.
    """

    id: int
    path: bytes
    width: int
    height: int
    taken_at: datetime | None
    state: PhotoState
    reason: str | None
    faces: int
    duration: float | None = None
    moment: float | None = None


@dataclass(frozen=True, slots=True)
class Face:
    """One detected region of one photo. ``score`` and ``quality`` lie in [0, 1].

    ``time``: when it is seen best in a video, in seconds from the start; ``None`` in a photo. ``ignored_as``: why the
    user set it aside, ``None`` where that was not said.
    """

    id: int
    photo: int
    path: bytes
    box: Box
    person: int | None
    state: FaceState
    score: float
    quality: float
    taken_at: datetime | None
    time: float | None = None
    ignored_as: IgnoredAs | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What the user sees of a group: ``name`` is ``None`` until the user gives one; ``cover`` is a face id.

    ``born`` and ``died``: days as in 1950-12-31, months (1950-12) or years (1950), as far as the user told them.
    """

    id: int
    name: str | None
    faces: int
    confirmed: int
    photos: int
    cover: int | None
    hidden: bool
    born: str | None = None
    died: str | None = None
