"""What the networks are trained on: generated faces of many kinds of packs, and half of the people of lfw-dev.

Seeds are from 100 on: those that measures use are below. The other half of lfw-dev's people, and everybody else's
photos, are for measures only; `learned_sets.half` says who belongs where. Of the packs only the one that is built in is
taught with: its recogniser is in the public domain, and that another pack is grouped as well is then no accident.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from grouping_at_size import generate
from learned_sets import half, real

from facesorter.clustering import neighbours
from facesorter.clustering.base import unit
from facesorter.clustering.surroundings import Surroundings
from facesorter.domain.model import POOR
from facesorter.domain.packs import Calibration

#: As ArcFace's recognisers tell people apart.
STRONG = {}, Calibration(0.45, 0.35)
#: As weaker ones do, such as dlib's: fewer directions, faces of a person less alike. By the distances of strangers,
#: link and merge lie where they lie in the pack that is built in: 4.8 and 3.1 deviations below the mean.
WEAK = {"tau": 35.0, "q_mean": 0.74}, Calibration(0.51, 0.35)
HARD = {"siblings": 0.3, "bridges": 0.01}


@dataclass(frozen=True, eq=False)
class Faces:
    """Good faces, who they show (n,), and their surroundings."""

    name: str
    people: np.ndarray
    graph: object
    around: Surroundings


def faces(name: str, X: np.ndarray, people: np.ndarray, qualities: np.ndarray, calibration: Calibration) -> Faces:
    good = (qualities >= POOR) & (people >= 0)
    X, people = unit(np.asarray(X[good], np.float32)), people[good]
    graph = neighbours.find(X, calibration.merge).graph(calibration.merge)
    return Faces(name, people, graph, Surroundings.of(graph, X, calibration))


def made(seed: int) -> list[Faces]:
    """Generated sets: small and larger, with and without many look-alikes, of strong and weak recognisers."""
    answer = []
    random = np.random.default_rng(seed)
    for size, times in ((60, 12), (300, 6), (2000, 3), (8000, 1)):
        for number in range(times):
            for kind, (settings, calibration) in (("strong", STRONG), ("weak", WEAK)):
                for look_alikes in ({}, HARD):
                    seed += 1
                    zipf, singletons = random.uniform(1.2, 2.0), random.uniform(0.05, 0.4)
                    # Who is seen most has a dozen faces, or some hundreds.
                    largest = min(np.exp(random.uniform(np.log(12), np.log(400))) / size, 0.5)
                    # Calibrations are estimates, so they are not exact here either.
                    shift = random.normal(0, 0.015, 2)
                    about = Calibration(calibration.link + shift[0], calibration.merge + shift[1])
                    X, people, _, qualities = generate(
                        size, seed=seed, zipf=zipf, singletons=singletons, max_frac=largest, **settings, **look_alikes
                    )
                    answer.append(faces(f"{kind}-{size}-{number}", X, people, qualities, about))
    return answer


def photographed(pack: str, work: Path, shared: Path, *, unseen: bool = False) -> Faces:
    """The half of lfw-dev's people that networks are taught with, or the other one."""
    X, people, qualities, names, calibration = real(f"lfw-{pack}", work, shared)
    mine = np.array([person >= 0 and half(names[person]) == unseen for person in people])
    return faces(f"lfw-{pack}", X[mine], people[mine], qualities[mine], calibration)


def unseen(seed: int, work: Path, shared: Path) -> list[Faces]:
    """Other seeds, other people, and the pack that no network was taught with."""
    answer = []
    for number, (kind, (settings, calibration)) in enumerate((("strong", STRONG), ("weak", WEAK))):
        X, people, _, qualities = generate(3000, seed=seed + 5000 + number, **settings, **HARD)
        answer.append(faces(f"{kind}-3000 unseen", X, people, qualities, calibration))
    return answer + [photographed(pack, work, shared, unseen=True) for pack in ("builtin", "arcface")]
