"""Maps of a library's faces: which faces, the same each time, stopped at once."""

import threading
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import pytest
from made_library import fill

from facesorter.domain.control import Control
from facesorter.domain.edits import IgnoreFaces
from facesorter.domain.errors import Cancelled, FaceSorterError, UsageError
from facesorter.services import editing, maps
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        fill(library, 60)
        yield library


def test_every_face_that_is_not_ignored_has_its_place(library: Library) -> None:
    editing.apply(library, IgnoreFaces((3, 5)))
    parts: list[float] = []
    made = maps.make(library, on_progress=parts.append)
    assert made.face_ids.tolist() == [face for face in range(1, 121) if face not in {3, 5}]
    assert made.faces == 118
    assert made.points.shape == (118, 2)
    assert np.isfinite(made.points).all()
    assert parts == sorted(parts)
    assert parts[-1] == 1
    assert np.array_equal(maps.make(library).points, made.points)


def test_of_many_faces_a_sample_is_mapped(library: Library) -> None:
    made = maps.make(library, most=50)
    assert made.faces == 120
    assert len(np.unique(made.face_ids)) == 50
    assert np.array_equal(maps.make(library, most=50).face_ids, made.face_ids)
    assert not np.array_equal(maps.make(library, most=50, seed=1).face_ids, made.face_ids)


def test_a_map_of_nothing_is_one_sentence(tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty") as empty, pytest.raises(FaceSorterError, match="add a folder of photos"):
        maps.make(empty)


def test_a_seed_is_checked(library: Library) -> None:
    with pytest.raises(UsageError, match="The seed is a whole number"):
        maps.make(library, seed=-1)


def test_it_stops_at_once_and_leaves_no_process(library: Library) -> None:
    control = Control()
    threading.Timer(0.3, control.cancel).start()
    with pytest.raises(Cancelled):
        for _ in range(1000):
            maps.make(library, control=control)
    assert not active_children()
