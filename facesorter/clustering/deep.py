"""Deep embedded clustering (DEC, as improved by IDEC): an autoencoder learns a space where faces gather around centres.

It learns from the faces themselves, without labels. First it only learns to give back what it is shown; K-means places
the centres in its narrow layer. Then each face is softly assigned to the centres (Student's t), and the assignments are
pulled towards what they would be if they were surer, while the autoencoder must still be able to give back the faces
(IDEC; without that, DEC is free to gather anything).

Different from the papers: one hidden layer of 128 units instead of 500, 500 and 2,000, since embeddings are what a deep
network made of photos already; 32 numbers in the narrow layer instead of 10, since there are hundreds of people instead
of ten digits; Adam for all of it, in NumPy.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.autoencoder import Adam, Autoencoder
from facesorter.clustering.counted import N_CLUSTERS, N_INIT, CountedEstimator
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats

_HIDDEN = 128
_RATE = 1e-3
_BATCH = 256
#: Times that each face is shown before there are centres, and at least so many batches.
_EPOCHS, _FEWEST = 40, 60
#: What giving back the faces counts beside gathering them: IDEC's gamma is 0.1 the other way round.
_RECONSTRUCTION = 10.0
#: Rounds of gathering at most; after each the targets are new. It ends when fewer than this part of the faces move.
_ROUNDS, _MOVED = 20, 0.001


class DeepClustering(CountedEstimator):
    """K-means in a space that an autoencoder learned, refined together with that space."""

    declaration = Algorithm(
        name="dec",
        label="Deep clustering (DEC)",
        help="A small network learns from your own faces, without labels, a space in which they gather around a fixed "
        "number of centres. Made for raw pictures; embeddings come from a deep network already, and what a narrow "
        "layer leaves of them tells people apart less well: K-means itself is better.",
        parameters=(
            N_CLUSTERS,
            N_INIT,
            Parameter(
                "latent",
                "Numbers",
                "int",
                "How many numbers describe a face in the learned space.",
                minimum=2,
                maximum=128,
                step=1,
                default=32,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=2_000,
        reference="J. Xie, R. Girshick, A. Farhadi, Unsupervised Deep Embedding for Clustering Analysis, ICML 2016; "
        "X. Guo, L. Gao, X. Liu, J. Yin, Improved Deep Embedded Clustering, IJCAI 2017",
        family="Learned",
        cost="some dozen times n through a network, and n times groups",
        memory=Memory(per_face=20_000, per_pair=12),
    )

    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        random = np.random.default_rng(self.random_state)
        # As in DEC: the squares of a row add up to about its length.
        X = X * np.float32(np.sqrt(X.size / max(float((X * X).sum()), 1e-12)))
        network = Autoencoder(X.shape[1], _HIDDEN, self.params["latent"], random)
        adam = Adam(_RATE)
        for rows in _batches(len(X), max(_EPOCHS, _FEWEST * _BATCH // len(X)), random):
            adam.step(network.values, network.gradients(X[rows]))
        latent = network.encode(X)
        start = original("kmeans", {**self.params_, "n_clusters": count}, self.random_state).fit(latent)
        labels, centres = start.labels_.astype(np.int64), start.cluster_centers_.astype(np.float32)
        adam = Adam(_RATE)
        for _ in range(_ROUNDS):
            target = _target(_assigned(network.encode(X), centres)[0])
            for rows in _batches(len(X), 1, random):
                latent = network.encode(X[rows])
                soft, near = _assigned(latent, centres)
                force = 2 * near * (target[rows] - soft) / np.float32(len(rows))
                pull = force.sum(axis=1)[:, None] * latent - force @ centres
                back = force.sum(axis=0)[:, None] * centres - force.T @ latent
                gradients = network.gradients(X[rows], pull, _RECONSTRUCTION)
                adam.step([*network.values, centres], [*gradients, back])
            before, labels = labels, np.asarray(_assigned(network.encode(X), centres)[0].argmax(axis=1), np.int64)
            if (labels != before).mean() < _MOVED:
                break
        return np.asarray(labels, np.int64)


def _batches(n: int, epochs: int, random: np.random.Generator) -> Iterator[NDArray[np.intp]]:
    """All rows in another order each time, some at a time."""
    for _ in range(epochs):
        order = random.permutation(n)
        for start in range(0, n, _BATCH):
            yield order[start : start + _BATCH]


def _assigned(latent: Floats, centres: Floats) -> tuple[Floats, Floats]:
    """(n, count) how much of each row belongs to each centre, and 1 / (1 + the square of their distance)."""
    squares = (latent * latent).sum(axis=1)[:, None] + (centres * centres).sum(axis=1) - 2 * latent @ centres.T
    near = 1 / (1 + np.maximum(squares, 0))
    return near / near.sum(axis=1, keepdims=True), near


def _target(soft: Floats) -> Floats:
    """DEC's target: assignments that are surer, and weigh large groups less."""
    sharp = soft * soft / soft.sum(axis=0)
    return np.asarray(sharp / sharp.sum(axis=1, keepdims=True), np.float32)
