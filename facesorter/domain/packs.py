"""What the rest of the program needs to know about a pack; how it computes is the business of ``vision``."""

from dataclasses import dataclass
from math import erfc, sqrt


@dataclass(frozen=True, slots=True)
class Strangers:
    """How alike two people are to a pack: cosines of their faces follow the normal distribution with these values."""

    mean: float
    deviation: float

    def false_accept_rate(self, cosine: float) -> float:
        """The part of all pairs of strangers whose faces are more alike than this, in [0, 1]."""
        return erfc((cosine - self.mean) / (self.deviation * sqrt(2))) / 2


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where a pack's embeddings say "same person", measured on unit vectors.

    link:      cosine above which two single faces may be linked (conservative).
    merge:     mean cosine above which two groups of faces are one person.
    strangers: how alike two people are; ``None`` where nobody measured it.
    """

    link: float
    merge: float
    strangers: Strangers | None = None

    @property
    def link_distance(self) -> float:
        """The Euclidean distance between unit vectors that equals ``link`` (ArcFace: 1.05)."""
        return sqrt(2 - 2 * self.link)

    @property
    def merge_distance(self) -> float:
        """The Euclidean distance between unit vectors that equals ``merge`` (ArcFace: 1.14, the course's value)."""
        return sqrt(2 - 2 * self.merge)


@dataclass(frozen=True, slots=True)
class Pack:
    """Detector + embedder + calibration + licence. ``size`` is in bytes on disk, ``dimension`` of one embedding."""

    id: str
    label: str
    licence: str
    commercial_use: bool
    installed: bool
    detector: str
    embedder: str
    dimension: int
    size: int
    calibration: Calibration
