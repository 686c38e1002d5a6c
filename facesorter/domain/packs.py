"""What the rest of the program needs to know about a pack; how it computes is the business of ``vision``."""

from dataclasses import dataclass
from math import erfc, sqrt


@dataclass(frozen=True, slots=True)
class Strangers:
    """How far apart two people are to a pack: Euclidean distances between unit vectors of their faces follow the normal
    distribution with these values. (Cosines do so less well, if vectors share a direction.)
    """

    mean: float
    deviation: float

    def false_accept_rate(self, cosine: float) -> float:
        """The part of all pairs of strangers whose faces are more alike than this, in [0, 1]."""
        distance = sqrt(max(0.0, 2 - 2 * cosine))
        return erfc((self.mean - distance) / (self.deviation * sqrt(2))) / 2


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where a pack's embeddings say "same person", measured on unit vectors.

    link:      cosine above which two single faces may be linked (conservative).
    merge:     mean cosine above which two groups of faces are one person.
    strangers: how far apart two people are; ``None`` where nobody measured it.
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
class Published:
    """How good a pack's recogniser is, as ``source`` has it: ``value`` of ``measure`` on the photos ``on``, [0, 1]."""

    on: str
    measure: str
    value: float
    source: str


@dataclass(frozen=True, slots=True)
class Pack:
    """Detector + embedder + calibration + licence.

    dimension: of one embedding.
    size:      of its files on disk, in bytes.
    download:  bytes that installing it fetches; 0 for one that comes with the program or was imported.
    metric:    "cosine" or "euclidean": by which of them its embedder was trained to tell people apart.
    """

    id: str
    label: str
    licence: str
    commercial_use: bool
    source: str
    installed: bool
    detector: str
    embedder: str
    dimension: int
    metric: str
    size: int
    download: int
    calibration: Calibration
    published: tuple[Published, ...] = ()


@dataclass(frozen=True, slots=True)
class PackCheck:
    """What a look at a pack that somebody brought told, in sentences: what is right, what is wrong, what may be.

    detector, embedder: their labels, and licence: as far as they are known.
    faces:              found in the photo; ``None`` without one.
    """

    passed: tuple[str, ...]
    problems: tuple[str, ...]
    warnings: tuple[str, ...]
    label: str | None = None
    licence: str | None = None
    detector: str | None = None
    embedder: str | None = None
    dimension: int | None = None
    faces: int | None = None

    @property
    def ok(self) -> bool:
        return not self.problems
