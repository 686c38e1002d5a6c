"""What an algorithm held from its last work changes no answer, whatever parameter moves."""

import numpy as np
import pytest

from facesorter.clustering import make, neighbours, registry
from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import Algorithm, Parameter
from facesorter.clustering.memo import Memo


def faces(seed: int = 4):
    """(vectors, qualities, constraints) of thirty people, some of whose faces are poor or named."""
    random = np.random.default_rng(seed)
    who = random.integers(0, 30, 240)
    centres, noise = (random.standard_normal((count, 64)) for count in (30, 240))
    X = unit((centres[who] + 1.1 * noise).astype(np.float32))
    confirmed = random.random(240) < 0.1
    owners = np.where(confirmed, who, -1)
    known = Constraints(owners, confirmed, random.integers(0, 160, 240), frozenset({(5, 3), (9, 4)}))
    return X, np.where(random.random(240) < 0.15, 0.1, 0.9).astype(np.float32), known


def moved(parameter: Parameter) -> list[object]:
    match parameter.type:
        case "bool":
            return [True, False]
        case "choice":
            return list(parameter.choices)
        case "int":
            return [value for value in (2, 3, 5) if parameter.minimum <= value <= parameter.maximum]
    middle = 0.4 if parameter.maximum <= 1 else 1.0
    return [value for value in (middle, middle + 0.1) if parameter.minimum <= value <= parameter.maximum]


@pytest.mark.parametrize("algorithm", registry.ALGORITHMS, ids=lambda algorithm: algorithm.name)
def test_moving_a_parameter_gives_what_starting_anew_gives(algorithm: Algorithm) -> None:
    X, qualities, known = faces()
    near = neighbours.find(X, 0.2)
    memo = Memo()
    settings = [{}, *({parameter.name: value} for parameter in algorithm.parameters for value in moved(parameter)), {}]
    if any(parameter.name == "merge_fragments" for parameter in algorithm.parameters):
        settings += [{"merge_fragments": True, "merge": merge} for merge in (0.3, 0.5)]
    for params in settings:
        told = {"qualities": qualities, "constraints": known}
        warm = make(algorithm.name, **params).fit(X, **told, neighbours=near, memo=memo).labels_
        cold = make(algorithm.name, **params).fit(X, **told, neighbours=near).labels_
        assert np.array_equal(warm, cold), params


def test_only_the_last_result_of_a_stage_is_held() -> None:
    made = []
    memo = Memo()

    def make_it(key: int) -> int:
        return memo.once("stage", key, lambda: made.append(key) or 10 * key)

    assert [make_it(key) for key in (1, 1, 2, 2, 1)] == [10, 10, 20, 20, 10]
    assert made == [1, 2, 1]
    assert memo.once("another", 1, lambda: "else") == "else"
    assert make_it(1) == 10
    assert len(made) == 3
