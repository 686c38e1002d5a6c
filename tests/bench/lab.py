"""What DBSCAN and K-means make of the course's four sets, beside the figures that its notebooks print.

    python tests/bench/lab.py [POINTS]

The notebooks' figures (DBSCAN: Rand 0.994, NMI 0.975, F 0.991; K-means: 0.756, 0.623, 0.723) stand without the set, the
number of points, the noise and the parameters they are of. A Rand index of 0.994 with an F of 0.991 means that about a
third of all pairs belong together: three groups of one size, so blobs or anisotropic blobs, and not moons or circles.
There DBSCAN with scikit-learn's 5 neighbours and a distance chosen by hand, and K-means that is asked for two groups
where there are three, come near them, which the last rows show; what exactly was run is not known.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from facesorter.clustering.declaration import ARCFACE
from facesorter.services import lab, lab_worker
from facesorter.services.lab import Experiment, Side

_COURSE = {"dbscan": (0.994, 0.975, 0.991), "kmeans": (0.756, 0.623, 0.723)}
#: The set, its seed, the algorithm and parameters that come near.
_NEAR: tuple[tuple[str, int, str, dict[str, float]], ...] = (
    ("aniso", 170, "dbscan", {"eps": 0.35}),
    ("aniso", 170, "kmeans", {"n_clusters": 2}),
    ("blobs", 170, "dbscan", {"eps": 0.725}),
    ("blobs", 170, "kmeans", {"n_clusters": 2}),
)


def row(side: Side | None) -> str:
    """Rand, NMI and F of one answer."""
    if side is None or side.scores is None:
        return "    -     -     -"
    found = (side.scores.rand, side.scores.nmi, side.scores.f_measure)
    return " ".join("    -" if value is None else f"{value:5.3f}" for value in found)


def tell(name: str, n: int, seed: int, algorithm: str, params: Mapping[str, float]) -> None:
    """Run it and print a row."""
    found = lab.point_set(name)
    outcome = lab_worker.work(Experiment(name, n, found.noise, seed, algorithm, params, Path(), "", ARCFACE))
    used = ", ".join(
        f"{key} {value:.4g}" if isinstance(value, float) else f"{key} {value}" for key, value in outcome.params.items()
    )
    agreement = "-" if outcome.agreement is None else f"{outcome.agreement:.3f}"
    print(f"{found.label:18} {algorithm:9} {row(outcome.ours)}  {row(outcome.theirs)}  {agreement:>9}  {used}")


def main() -> None:
    """Print a table."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    print(f"{n} points: Rand, NMI, F        FaceSorter         scikit-learn       agreement  parameters")
    for each in lab.SETS:
        for algorithm in _COURSE:
            tell(each.name, n, each.seed, algorithm, {})
    for name, seed, algorithm, params in _NEAR:
        tell(name, n, seed, algorithm, params)
    for algorithm, figures in _COURSE.items():
        print(f"{'The notebooks':18} {algorithm:9} {' '.join(f'{value:5.3f}' for value in figures)}")


if __name__ == "__main__":
    main()
