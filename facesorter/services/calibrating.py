"""Calibrate from the user's own library: which threshold puts their faces together best, as far as they have said.

Faces that the user confirmed with people they named are the truth. All faces of the library are grouped with ``auto``
at some thresholds around the pack's, as if nobody had said anything, and the confirmed ones are scored, so that they
meet the strangers that they would meet.

Few faces say little, and confirmed ones are easier than others. So:

- Pairs count for what they stand for: a person's confirmed faces for all faces of that person, the others for all
  others. Otherwise a few people in a large library would hardly ever be mistaken for each other.
- The pack's threshold stays unless the best one is surely another one: of the thresholds that are best when people are
  drawn again and again (bootstrap: B. Efron, 1979), the middle nine tenths, the nearest to the pack's is taken.
- Towards a looser threshold only half of the way is gone, or one step: whom people would be mixed up with is unseen.
- The gain is cross-validated: measured on people that had no say in the choice.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import FaceState
from facesorter.services import calibrations
from facesorter.services.grouping_session import GroupingSession
from facesorter.store import embeddings, settings
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library

Numbers = NDArray[np.float64]

#: Confirmed faces, and named people with at least two of them, that it takes at least.
LEAST_FACES = 40
LEAST_PEOPLE = 4
#: Distances that are tried, as parts of the pack's.
_TRIED = np.arange(0.84, 1.1201, 0.02)
_DRAWS = 1000
_SURE = 0.05
_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Point:
    """What a threshold gives for the confirmed faces: all in [0, 1]."""

    merge: float
    precision: float
    recall: float
    f_measure: float


@dataclass(frozen=True, slots=True)
class Calibrated:
    """What the confirmed faces say of the threshold ``merge`` of a pack (see `domain.packs.Calibration`).

    faces, people: that were looked at.
    curve:   from the strictest threshold to the loosest.
    default: the pack's; used: what the library uses now; chosen: what would be used.
    gain:    by how much the F-measure is expected to rise from the default to the chosen one, on people that did not
             take part in the choice; it may be below 0.
    """

    pack: str
    faces: int
    people: int
    curve: tuple[Point, ...]
    default: float
    used: float
    chosen: float
    gain: float


def calibrate(library: Library, control: Control | None = None) -> Calibrated:
    """Find the threshold; nothing is changed. It takes as long as some groupings with ``auto``.

    Raises `FaceSorterError` when too few faces are confirmed, and `Cancelled`.
    """
    pack = settings.get(library, "pack") or ""
    faces = embeddings.load(library, pack)
    rows, who, sizes = _confirmed(library, faces)
    base = calibrations.of_pack(pack)
    tried = [float(1 - (part * base.merge_distance) ** 2 / 2) for part in _TRIED]
    usual = int(np.abs(_TRIED - 1).argmin())
    tried[usual] = base.merge
    found = []
    with GroupingSession(library, free=True) as session:
        for merge in tried:
            labels = session.propose("auto", {"link": base.link, "merge": merge}, control).labels
            if len(labels) != len(faces):
                raise FaceSorterError("The library changed while it was looked at. Nothing was changed; try again.")
            found.append(_pairs(who, labels[rows], sizes, len(faces)))
    pairs = np.stack(found)
    chosen = _choose(pairs, usual)
    return Calibrated(
        pack=pack,
        faces=len(rows),
        people=len(sizes),
        curve=tuple(Point(merge, *_scores(each.sum(axis=1))) for merge, each in zip(tried, pairs, strict=True)),
        default=base.merge,
        used=calibrations.used(library, pack).merge,
        chosen=tried[chosen],
        gain=_gain(pairs, usual) if chosen != usual else 0.0,
    )


def apply(library: Library, found: Calibrated) -> None:
    """Group with the chosen threshold from now on, as long as the library is read with this pack."""
    calibrations.keep(library, found.pack, None if found.chosen == found.default else found.chosen)


def reset(library: Library) -> None:
    """Group with what the pack says again."""
    calibrations.keep(library, settings.get(library, "pack") or "", None)


def _confirmed(library: Library, faces: EmbeddingSet) -> tuple[NDArray[np.intp], NDArray[np.int64], NDArray[np.int64]]:
    """Rows of the confirmed faces of named people who have several, for each the number of its person, and for each
    person how many faces are in it.
    """
    named = [row[0] for row in library.rows("SELECT id FROM people WHERE name IS NOT NULL")]
    sure = np.flatnonzero((faces.states == FaceState.CONFIRMED) & np.isin(faces.persons, named))
    people, counts = np.unique(faces.persons[sure], return_counts=True)
    people = people[counts >= 2]
    rows = sure[np.isin(faces.persons[sure], people)]
    if len(people) < LEAST_PEOPLE or len(rows) < LEAST_FACES:
        raise FaceSorterError(
            f"Calibrating takes at least {LEAST_FACES} confirmed faces of {LEAST_PEOPLE} people with names and two "
            f"such faces each; confirmed so far: {len(rows)}, of such people: {len(people)}. Confirm more faces first, "
            "of easy and of difficult photos."
        )
    who = np.searchsorted(people, faces.persons[rows])
    sizes = np.array([int((faces.persons == person).sum()) for person in people.tolist()])
    return rows, who, sizes


def _pairs(who: NDArray[np.int64], labels: NDArray[np.int64], sizes: NDArray[np.int64], faces: int) -> Numbers:
    """(3, people): pairs of faces of each person that are together, that are not, and wrong pairs with others, as many
    as they stand for among all ``faces``.
    """
    labels = np.where(labels < 0, labels.max(initial=-1) + 1 + np.arange(len(labels)), labels)
    known = np.bincount(who, minlength=len(sizes))
    keys, members = np.unique(np.stack([who, labels], axis=1), axis=0, return_counts=True)
    in_group = np.bincount(labels)[keys[:, 1]]
    together = np.bincount(keys[:, 0], members * (members - 1) / 2, len(sizes))
    # Each wrong pair is counted with both of its people.
    wrong = np.bincount(keys[:, 0], members * (in_group - members) / 2, len(sizes))
    apart = known * (known - 1) / 2 - together
    own = sizes / known
    others = (faces - sizes) / np.maximum(len(who) - known, 1)
    return np.stack([together * own**2, apart * own**2, wrong * own * np.maximum(others, 1)])


def _scores(pairs: Numbers) -> tuple[float, float, float]:
    """Precision, recall, F-measure; what has no pairs is 1."""
    together, apart, wrong = pairs.tolist()
    precision = together / (together + wrong) if together + wrong else 1.0
    recall = together / (together + apart) if together + apart else 1.0
    return precision, recall, 2 * together / (2 * together + apart + wrong) if together + apart + wrong else 1.0


def _choose(pairs: Numbers, usual: int) -> int:
    """The number of the threshold to take. pairs: (thresholds, 3, people); usual: the number of the pack's."""
    people = pairs.shape[2]
    draws = np.random.default_rng(0).multinomial(people, np.full(people, 1 / people), _DRAWS)
    together, apart, wrong = (pairs[:, kind] @ draws.T for kind in range(3))
    f_measures = 2 * together / np.maximum(2 * together + apart + wrong, 1e-9)
    # Of several that are best, the nearest to the pack's.
    away = np.abs(np.arange(len(pairs)) - usual)
    best = np.where(f_measures >= f_measures.max(axis=0) - 1e-9, away[:, None], len(pairs)).argmin(axis=0)
    least, most = np.quantile(best, [_SURE, 1 - _SURE], method="nearest")
    chosen = int(np.clip(usual, least, most))
    return usual + max(1, (chosen - usual) // 2) if chosen > usual else chosen


def _gain(pairs: Numbers, usual: int) -> float:
    """How much F-measure choosing gives people who did not take part in it."""
    people = pairs.shape[2]
    fold = np.random.default_rng(0).permutation(people) % min(_FOLDS, people)
    before, after = np.zeros(3), np.zeros(3)
    for number in range(fold.max() + 1):
        held = fold == number
        after += pairs[_choose(pairs[:, :, ~held], usual)][:, held].sum(axis=1)
        before += pairs[usual][:, held].sum(axis=1)
    return _scores(after)[2] - _scores(before)[2]
