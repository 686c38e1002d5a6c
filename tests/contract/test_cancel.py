"""Whatever the algorithm is doing, cancelling ends it, and nothing is changed. How soon: `tests/bench/cancel.py`."""

from collections.abc import Iterator

import endless_grouping
import pytest
from made_library import dump, group

from facesorter.clustering import registry
from facesorter.services import grouping_worker
from facesorter.store import runs
from facesorter.store.library import Library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("cancel") / "library") as library:
        endless_grouping.fill(library, 60)
        group(library, (1, 2, 3), (4, 5))
        yield library


@pytest.mark.parametrize("name", [algorithm.name for algorithm in registry.ALGORITHMS])
def test_cancel(name: str, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grouping_worker, "propose", endless_grouping.propose)
    before = dump(library)
    endless_grouping.seconds_to_stop(library, name)
    assert dump(library) == before
    assert runs.every(library) == []
