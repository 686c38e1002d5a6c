"""How good estimated parameters are; prints a line a set.

    uv run python tests/bench/estimates.py SET.npz [SET.npz ...]

The number of people, faces alone included: what Auto finds, which K-means and its friends start from, beside the bound
of Caro and Wei (the sum over the faces of 1 / (1 + neighbours); exact where people are cliques of the graph) above the
pack's two thresholds. DBSCAN's radius from the knee of the distances to neighbours, beside the pack's, with F-measures.
SET.npz as for `calibrate.py`; faces that nobody knows count for Auto's number, and not for the true one.
"""

import argparse
from pathlib import Path

import numpy as np

from facesorter.clustering import neighbours, registry
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.packs import Calibration
from facesorter.evaluation import scores

BUILTIN = Calibration(link=0.965, merge=0.936)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    for path in parser.parse_args().sets:
        made = np.load(path)
        X, labels, qualities = made["embeddings"], made["labels"], made["quality"].astype(np.float32)
        calibration = BUILTIN if "builtin" in path.stem else ARCFACE
        known = labels >= 0
        near = neighbours.find(X, calibration.merge)
        found = registry.make("auto", {}, calibration=calibration).fit(X, qualities=qualities, neighbours=near).labels_
        count = int(found.max()) + 1 + int((found < 0).sum())
        bounds = [
            round(float((1 / (1 + np.diff(near.graph(cosine).indptr))).sum()))
            for cosine in (calibration.merge, calibration.link)
        ]
        line = (
            f"{path.stem}: {len(np.unique(labels[known]))} people and {int((~known).sum())} unknown faces; Auto "
            f"{count}, Caro-Wei {bounds[0]} (merge), {bounds[1]} (link)"
        )
        for min_samples in (2, 5):
            for eps in (calibration.link_distance, "auto"):
                params = {"eps": eps, "min_samples": min_samples}
                dbscan = registry.make("dbscan", params, calibration=calibration).fit(X, qualities=qualities)
                score = scores(labels[known].tolist(), dbscan.labels_[known].tolist()).f_measure
                whose = "estimated" if eps == "auto" else "pack's"
                line += f"; min_samples {min_samples}, {whose} eps {dbscan.params_['eps']:.3f}: F {score:.3f}"
        print(line, flush=True)


if __name__ == "__main__":
    main()
