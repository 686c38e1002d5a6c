"""Affinity propagation: faces tell each other who should speak for them, until all agree."""

import warnings

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.base import Estimator, Known, scattered
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.originals import ROUNDS, original
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.found import Floats


class AffinityPropagation(Estimator):
    """scikit-learn's affinity propagation; rows that are equal count as one."""

    declaration = Algorithm(
        name="affinity_propagation",
        label="Affinity propagation",
        help="Every face looks for another that can stand for it, and groups are those who share one. No number of "
        "groups to choose; people with many faces come apart around several of them.",
        parameters=(
            Parameter(
                "preference",
                "Readiness",
                "float",
                "Of a face to stand for others: minus a squared distance; nearer to 0 gives more groups. If not given, "
                "a face rather joins one that looks like the same person than stands for itself.",
                minimum=-100_000,
                maximum=0,
                step=0.01,
            ),
            Parameter(
                "damping",
                "Damping",
                "float",
                "Part of what was said that is kept in each round; higher settles more surely, and later.",
                minimum=0.5,
                maximum=0.99,
                step=0.01,
                default=0.9,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=2_000,
        reference="B. Frey, D. Dueck, Clustering by passing messages between data points, Science 2007",
        family="Centres",
        cost=f"n squared, some hundred times, at most {ROUNDS:,}",
        memory=Memory(per_face=12_000, per_pair=56),
    )

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        if self.params["preference"] is None:
            self.params_["preference"] = -(self.calibration.merge_distance**2)
        # Messages between equal rows never settle.
        distinct, which = np.unique(X, axis=0, return_inverse=True)
        order = scattered(distinct, self.random_state)
        labels = np.empty(len(distinct), np.int64)
        labels[order] = self._exemplars(distinct[order])
        return labels[which.reshape(-1)]

    def _exemplars(self, X: Floats) -> NDArray[np.integer]:
        from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 (heavy)

        if len(X) <= 2:
            # All are equally alike, so nobody is better suited to stand for the others.
            near = len(X) == 2 and -float(((X[0] - X[1]) ** 2).sum()) >= self.params_["preference"]
            return np.zeros(2, np.int64) if near else np.arange(len(X))
        with warnings.catch_warnings():
            # Without end, but with exemplars: each row is with the nearest one all the same.
            warnings.simplefilter("ignore", ConvergenceWarning)
            # Then there are no groups or one, as the preference says.
            warnings.filterwarnings("ignore", "All samples have mutually equal similarities", UserWarning)
            labels = np.asarray(original("affinity_propagation", self.params_, self.random_state).fit_predict(X))
        if (labels < 0).any():
            raise FaceSorterError(
                f"Affinity propagation did not settle within {ROUNDS:,} rounds. Nothing was changed; a damping nearer "
                "to 1 or another preference may help."
            )
        return labels
