"""How likely faces are of one person, judged by how alike strangers are in this very library.

A mean cosine says little by itself: it depends on the pack, on the photos and on how typical a face is. So it is
counted in standard deviations from what strangers score: of the one against everybody, and of everybody against the
other (symmetric score normalisation: P. Kenny, Bayesian speaker verification with heavy-tailed priors, Odyssey 2010;
its halves are those of R. Auckenthaler and others, Score normalization for text-independent speaker verification
systems, Digital Signal Processing 2000). Nobody has to be compared for that: the mean and the variance of a vector's
products with the centres of all people follow from the mean and the covariance of the centres.

In such scores strangers are standard normal, but for a few look-alikes, who are anywhere up to one's own faces; one's
own faces are normal around what faces score with the rest of their person, and lower where they show little. Bayes'
rule does the rest. While a library has few people, what is known of its pack counts more than the library itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats
from facesorter.domain.packs import Calibration, Strangers

#: Scores and probabilities.
Numbers = NDArray[np.float64]

#: Of ArcFace's networks, for packs that nobody measured.
_STRANGERS = Strangers(1.404, 0.047)
#: What is known of the pack counts as much as so many people, or faces.
_PEOPLE, _FACES = 20, 30
#: As if there were so many faces more, of so many people: in a small library it is not known how often somebody comes.
_MORE_FACES, _MORE_PEOPLE = 20, 5
#: Look-alikes, such as brothers and sisters, that somebody has on average.
_ALIKE = 0.03
#: Faces of a lower quality score less, in proportion, but never less than at the least.
_CLEAR, _LEAST = 0.5, 0.1
#: Own faces vary by that many deviations of strangers at least.
_NARROWEST = 0.5
_SMALLEST = 1e-9
#: Vectors that are looked at together.
_CHUNK = 16384


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """What some vectors score with the centres of ``count`` people.

    total, squares: (k,) sums of these products and of their squares; lengths: (k,) squares of the vectors' own lengths.
    """

    count: int
    total: Numbers
    squares: Numbers
    lengths: Numbers

    def __getitem__(self, rows: NDArray[np.integer] | NDArray[np.bool_]) -> Scale:
        return Scale(self.count, self.total[rows], self.squares[rows], self.lengths[rows])

    def __setitem__(self, rows: NDArray[np.integer], scale: Scale) -> None:
        for mine, other in ((self.total, scale.total), (self.squares, scale.squares), (self.lengths, scale.lengths)):
            mine[rows] = other

    def without(self, products: Numbers) -> Scale:
        """Without one of these people each: who may be one's own is no stranger."""
        return Scale(self.count - 1, self.total - products, self.squares - products**2, self.lengths)

    def followed(self, vectors: Floats, gone: Floats, come: Floats) -> Scale:
        """What the same ``vectors`` score once people with these centres, (people, dimension), are gone and others have
        come.
        """
        total, squares = self.total.copy(), self.squares.copy()
        centres, signs = np.concatenate([gone, come]).T, np.repeat([-1.0, 1.0], [len(gone), len(come)])
        for start in range(0, len(vectors), _CHUNK):
            part = slice(start, start + _CHUNK)
            products = (vectors[part] @ centres).astype(np.float64)
            total[part] += products @ signs
            squares[part] += products**2 @ signs
        return Scale(self.count - len(gone) + len(come), total, squares, self.lengths)


@dataclass(frozen=True, slots=True, eq=False)
class Likelihood:
    """What cosines mean in one library.

    centre, moments:  (dimension,) and (dimension, dimension): the mean of its people's centres, and of their products.
    people:           how many they are; others: faces of nobody, each of whom may be somebody else.
    mean, variance:   of cosines of two strangers' faces, as far as the pack tells.
    usual, deviation: what faces score with the rest of their person: a normal distribution.
    """

    centre: Floats
    moments: Floats
    people: int
    others: int
    mean: float
    variance: float
    usual: float
    deviation: float

    @classmethod
    def of(cls, centres: Floats, calibration: Calibration, others: int = 0) -> Likelihood:
        """For people with these centres, (people, dimension), the mean vectors of their faces, and as many ``others``
        who are there with one face.
        """
        known, count = calibration.strangers or _STRANGERS, len(centres)
        mean = 1 - (known.mean**2 + known.deviation**2) / 2
        variance = (known.mean * known.deviation) ** 2
        centre: Floats = centres.sum(axis=0) / np.float32(max(1, count))
        moments: Floats = centres.T @ centres / np.float32(max(1, count))
        # The pack takes groups for one person half way between strangers and one's own; where that is beyond what faces
        # can be alike, these are half way between such groups and the same photo.
        own = min(2 * calibration.merge - mean, (1 + calibration.merge) / 2)
        usual = (own - mean) / variance**0.5
        return cls(centre, moments, count, others, mean, variance, usual, usual / 5)

    def followed(self, gone: Floats, come: Floats, others: int) -> Likelihood:
        """Now that some of its people are gone and others have come, with these centres, (people, dimension)."""
        people = self.people - len(gone) + len(come)
        before, now = np.float32(self.people), np.float32(max(1, people))
        centre: Floats = (self.centre * before - gone.sum(axis=0) + come.sum(axis=0)) / now
        moments: Floats = (self.moments * before - gone.T @ gone + come.T @ come) / now
        return replace(self, centre=centre, moments=moments, people=people, others=others)

    def learned(self, scores: Numbers) -> Likelihood:
        """With what some faces scored with the rest of their person. Some of them may be mistakes."""
        if not len(scores):
            return self
        low, middle = np.quantile(scores, [0.05, 0.5])
        weight = len(scores) / (len(scores) + _FACES)
        usual = weight * middle + (1 - weight) * self.usual
        # A twentieth of a normal distribution is below that.
        deviation = weight * (middle - low) / 1.645 + (1 - weight) * self.deviation
        return replace(self, usual=float(usual), deviation=max(float(deviation), _NARROWEST))

    def scale(self, vectors: Floats) -> Scale:
        """What these vectors, (k, dimension), score with everybody."""
        total, squares, lengths = (np.empty(len(vectors)) for _ in range(3))
        for start in range(0, len(vectors), _CHUNK):
            part = slice(start, start + _CHUNK)
            some = vectors[part]
            total[part] = some @ self.centre
            squares[part] = np.einsum("ij,ij->i", some @ self.moments, some)
            lengths[part] = np.einsum("ij,ij->i", some, some)
        return Scale(self.people, total * self.people, squares * self.people, lengths)

    def scores(self, cosines: Numbers, a: Scale, b: Scale) -> Numbers:
        """Mean cosines of pairs, counted from strangers."""
        return np.asarray((self._counted(cosines, a) + self._counted(cosines, b)) / 2, np.float64)

    def _counted(self, cosines: Numbers, scale: Scale) -> Numbers:
        count = max(0, scale.count)
        mean = (scale.total + _PEOPLE * self.mean) / (count + _PEOPLE)
        scatter = scale.squares - 2 * mean * scale.total + count * mean**2
        variance = (scatter + _PEOPLE * self.variance * scale.lengths) / (count + _PEOPLE)
        return np.asarray((cosines - mean) / np.sqrt(np.maximum(variance, _SMALLEST)), np.float64)

    def evidence(self, scores: Numbers, qualities: Floats, *, lone: bool = False) -> Numbers:
        """How much likelier one's own faces than strangers get such scores.

        qualities:  of the faces, in [0, 1]; it is broadcast.
        lone:       they are compared with each other, and not with a person's: a blur may be like another one, whoever
                    it is of.
        """
        shows = np.clip(qualities / _CLEAR, _LEAST / _CLEAR, 1).astype(np.float64)
        usual = self.usual * shows
        # Better than usual is no argument against anybody.
        own = _normal(np.minimum(scores, usual), usual, self.deviation)
        alike = _ALIKE / (max(1, self.people + self.others) * max(self.usual, 1.0))
        return np.asarray(own / (_normal(scores, 0.0, 1 / shows if lone else 1.0) + alike), np.float64)


def belonging(
    evidence: Numbers,
    faces: NDArray[np.int64] | Numbers,
    line: NDArray[np.integer],
    people: int,
    everybody: int,
) -> Numbers:
    """How likely somebody is this one of the people, and none of the others that they are compared with and nobody new,
    (m,) in [0, 1]. Who comes is one of those who are there the more likely the more often these came, and somebody new
    as often as that happened (the Chinese restaurant process: D. Aldous, Exchangeability and related topics, 1985).

    evidence:  (m,) from `Likelihood.evidence`; faces: (m,) how many are of these people.
    line:      (m,) who is compared, from 0.
    people:    how many there are of ``everybody``, all faces, who is alone included.
    """
    new = (people + _MORE_PEOPLE) / (everybody + _MORE_FACES)
    odds = (1 - new) * faces / max(1, everybody) * evidence
    return np.asarray(odds / (new + np.bincount(line, odds)[line]), np.float64)


def _normal(x: Numbers, mean: Numbers | float, deviation: Numbers | float) -> Numbers:
    apart = (x - mean) / deviation
    return np.asarray(np.exp(-apart * apart / 2) / (deviation * np.sqrt(2 * np.pi)), np.float64)
