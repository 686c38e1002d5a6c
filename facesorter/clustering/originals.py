"""scikit-learn's own estimators of our algorithms' names and parameters.

Where an algorithm here is scikit-learn's with a frame around it, this is what stands in the frame; where it is ours,
this is what its answer can be compared with.
"""

from collections.abc import Mapping
from typing import Any

#: Rounds after which Gaussian mixture and affinity propagation are given up.
ROUNDS = 1000
#: Affinity propagation has settled when nothing changed for so many rounds: as its authors have it. scikit-learn's 15
#: are as few as it takes a strong damping to let anything happen.
_SETTLED = 100


def original(name: str, params: Mapping[str, Any], seed: int) -> Any:
    """The estimator, not fitted; ``None`` where scikit-learn has no such algorithm.

    params: all of them, as an estimator's ``params_`` has them after `fit`: what is ``None`` there is scikit-learn's
            default, if it takes no ``None``.
    """
    import sklearn.cluster as sk  # noqa: PLC0415 (heavy)
    from sklearn.mixture import GaussianMixture  # noqa: PLC0415 (heavy)

    given = {key: value for key, value in params.items() if value is not None}

    def some(*names: str) -> dict[str, Any]:
        return {each: given[each] for each in names if each in given}

    match name:
        case "kmeans":
            return sk.KMeans(**some("n_clusters", "n_init"), random_state=seed)
        case "mini_batch_kmeans":
            return sk.MiniBatchKMeans(**some("n_clusters", "n_init", "batch_size"), random_state=seed)
        case "bisecting_kmeans":
            return sk.BisectingKMeans(**some("n_clusters", "n_init"), random_state=seed)
        case "gaussian_mixture":
            return GaussianMixture(
                given.get("n_clusters", 1), **some("n_init", "covariance_type"), max_iter=ROUNDS, random_state=seed
            )
        case "spectral":
            return sk.SpectralClustering(**some("n_clusters", "gamma", "n_init"), random_state=seed)
        case "birch":
            return sk.Birch(**some("threshold"), n_clusters=given.get("n_clusters"))
        case "affinity_propagation":
            return sk.AffinityPropagation(
                **some("damping", "preference"), max_iter=ROUNDS, convergence_iter=_SETTLED, random_state=seed
            )
        case "mean_shift":
            return sk.MeanShift(**some("bandwidth"))
        case "dbscan":
            return sk.DBSCAN(**some("eps", "min_samples"))
        case "optics":
            return sk.OPTICS(**some("min_samples", "max_eps", "xi", "cluster_method", "eps", "min_cluster_size"))
        case "hdbscan":
            return sk.HDBSCAN(
                **some("min_cluster_size", "min_samples", "cluster_selection_epsilon", "cluster_selection_method"),
                copy=True,
            )
        case "agglomerative":
            count = given.get("n_clusters")
            distance = given.get("distance_threshold") if count is None else None
            metric = given.get("metric", "euclidean") if given.get("linkage") == "average" else "euclidean"
            if distance is not None and metric == "sqeuclidean":
                distance = distance**2
            return sk.AgglomerativeClustering(count, distance_threshold=distance, metric=metric, **some("linkage"))
        case _:
            return None
