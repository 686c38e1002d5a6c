"""The algorithms there are. Light: what they compute with is imported when they work."""

from collections.abc import Mapping

from facesorter.clustering.affinity_propagation import AffinityPropagation
from facesorter.clustering.agglomerative import Agglomerative
from facesorter.clustering.auto import Auto
from facesorter.clustering.base import Estimator
from facesorter.clustering.birch import Birch
from facesorter.clustering.bisecting_kmeans import BisectingKMeans
from facesorter.clustering.cdp import Cdp
from facesorter.clustering.chinese_whispers import ChineseWhispers
from facesorter.clustering.dbscan import Dbscan
from facesorter.clustering.declaration import ARCFACE, Algorithm
from facesorter.clustering.deep import DeepClustering
from facesorter.clustering.density_link import DensityLink
from facesorter.clustering.first_neighbours import FirstNeighbours
from facesorter.clustering.gaussian_mixture import GaussianMixture
from facesorter.clustering.gcn_ds import GcnDS
from facesorter.clustering.gcn_ve import GcnVE
from facesorter.clustering.hdbscan import Hdbscan
from facesorter.clustering.kmeans import KMeans
from facesorter.clustering.leiden import Leiden
from facesorter.clustering.linkage_prediction import LinkagePrediction
from facesorter.clustering.map_equation import MapEquation
from facesorter.clustering.mean_shift import MeanShift
from facesorter.clustering.mini_batch_kmeans import MiniBatchKMeans
from facesorter.clustering.optics import Optics
from facesorter.clustering.rank_order import RankOrder
from facesorter.clustering.spectral import Spectral
from facesorter.domain.errors import UsageError
from facesorter.domain.packs import Calibration

_ESTIMATORS: dict[str, type[Estimator]] = {
    estimator.declaration.name: estimator
    for estimator in (
        Auto,
        # Centres
        KMeans,
        MiniBatchKMeans,
        BisectingKMeans,
        GaussianMixture,
        AffinityPropagation,
        # Hierarchy
        Agglomerative,
        Birch,
        # Density
        Dbscan,
        Hdbscan,
        Optics,
        MeanShift,
        # Graph
        ChineseWhispers,
        Leiden,
        MapEquation,
        Spectral,
        RankOrder,
        FirstNeighbours,
        DensityLink,
        Cdp,
        # Learned
        LinkagePrediction,
        GcnVE,
        GcnDS,
        DeepClustering,
    )
}
#: What can be chosen, the default first; families stand together.
ALGORITHMS: tuple[Algorithm, ...] = tuple(estimator.declaration for estimator in _ESTIMATORS.values())


def get(name: str) -> Algorithm:
    """The declaration of the algorithm with this name; raises `UsageError`."""
    if name not in _ESTIMATORS:
        raise UsageError(f"There is no algorithm {name!r}; there are {', '.join(_ESTIMATORS)}.")
    return _ESTIMATORS[name].declaration


def make(
    name: str,
    params: Mapping[str, object],
    *,
    random_state: int = 0,
    calibration: Calibration = ARCFACE,
) -> Estimator:
    """An estimator; raises `UsageError` for an unknown algorithm or parameter, and for a value out of its range."""
    return _ESTIMATORS[get(name).name](random_state=random_state, calibration=calibration, **params)
