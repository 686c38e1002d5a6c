"""A small autoencoder that trains in NumPy: vectors go through a narrow layer and come out as they were, nearly."""

from itertools import pairwise

import numpy as np

from facesorter.domain.found import Floats

#: Of Adam, as its authors have them.
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


class Adam:
    """Steps along smoothed gradients, each number by its own scale (Kingma, Ba, 2015)."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._steps = 0
        self._means: list[tuple[Floats, Floats]] = []

    def step(self, values: list[Floats], gradients: list[Floats]) -> None:
        """Change ``values``, the same ones each time, in place."""
        if not self._means:
            self._means = [(np.zeros_like(value), np.zeros_like(value)) for value in values]
        self._steps += 1
        rate = self._rate * (1 - _SECOND**self._steps) ** 0.5 / (1 - _FIRST**self._steps)
        for value, gradient, (mean, square) in zip(values, gradients, self._means, strict=True):
            mean[:] += (1 - _FIRST) * (gradient - mean)
            square[:] += (1 - _SECOND) * (gradient * gradient - square)
            value[:] -= rate * mean / (np.sqrt(square) + _TINY)


class Autoencoder:
    """dimension - hidden - latent - hidden - dimension, with rectified hidden layers.

    `values` are its weights and biases, one after the other.
    """

    def __init__(self, dimension: int, hidden: int, latent: int, random: np.random.Generator) -> None:
        sizes = (dimension, hidden, latent, hidden, dimension)
        self.values: list[Floats] = []
        for before, after in pairwise(sizes):
            scale = (2 / (before + after)) ** 0.5
            self.values.append((scale * random.standard_normal((before, after))).astype(np.float32))
            self.values.append(np.zeros(after, np.float32))

    def encode(self, X: Floats) -> Floats:
        """(n, latent)"""
        w1, b1, w2, b2, *_ = self.values
        return np.asarray(np.maximum(X @ w1 + b1, 0) @ w2 + b2, np.float32)

    def gradients(self, X: Floats, pull: Floats | None = None, weight: float = 1.0) -> list[Floats]:
        """Of each of `values`: of ``weight`` times the mean squared error of a row, and of a loss whose own gradient at
        the latent layer is ``pull`` (n, latent).
        """
        w1, b1, w2, b2, w3, b3, w4, b4 = self.values
        h1 = np.maximum(X @ w1 + b1, 0)
        z = h1 @ w2 + b2
        h2 = np.maximum(z @ w3 + b3, 0)
        d4 = ((h2 @ w4 + b4) - X) * np.float32(2 * weight / X.size)
        d3 = (d4 @ w4.T) * (h2 > 0)
        d2 = d3 @ w3.T
        if pull is not None:
            d2 = d2 + pull
        d1 = (d2 @ w2.T) * (h1 > 0)
        pairs = ((X, d1), (h1, d2), (z, d3), (h2, d4))
        return [each for before, d in pairs for each in (before.T @ d, d.sum(axis=0))]
