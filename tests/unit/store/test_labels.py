"""The labels of a run, packed into two columns."""

import sqlite3

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_library import PACK, fill

from facesorter.domain.errors import LibraryError
from facesorter.services import maintenance
from facesorter.store import integrity, runs
from facesorter.store.labels import Labels
from facesorter.store.library import Library

whole = st.integers(-(2**62), 2**62)


@given(st.dictionaries(st.integers(1, 2**62), whole, max_size=40))
def test_unpacked_is_what_was_packed(given_labels: dict[int, int]) -> None:
    labels = Labels.sorted(list(given_labels), list(given_labels.values()))
    assert dict(Labels.unpacked(*labels.packed())) == given_labels
    assert labels.face_ids.tolist() == sorted(given_labels)
    asked = [*given_labels, 2**62 + 1]
    assert labels.of(np.array(asked)).tolist() == [*given_labels.values(), -1]
    assert dict(labels.without(np.array(asked[:1]))) == {
        face: label for face, label in given_labels.items() if face != asked[0]
    }


def test_the_labels_of_many_faces_are_small() -> None:
    random = np.random.default_rng(1)
    faces = np.flatnonzero(random.random(120_000) < 0.9)
    # A long tail of groups, in the worst order.
    labels = (18_000 * random.random(len(faces)) ** 2).astype(int)
    columns = Labels(faces, labels).packed()
    assert sum(map(len, columns)) < 2.2 * len(faces)


def test_what_is_damaged_is_said_and_can_be_forgotten(tmp_path) -> None:
    with Library.open(tmp_path / "library") as library:
        fill(library, 2)
        with library.transaction() as connection:
            run = runs.save(connection, "a", {}, seed=0, pack=PACK, seconds=0, face_ids=[1, 2, 3], labels=[0, 0, 1])
            connection.execute("UPDATE labellings SET labels = substr(labels, 1, 6)")
        with pytest.raises(LibraryError, match=f"run {run} are damaged"):
            runs.labels(library, run)
        assert integrity.problems(library.reader) == ["There are 1 runs whose groups cannot be read."]
        maintenance.forget(library, tmp_path)
        assert runs.every(library) == []
        with sqlite3.connect(library.path) as connection:
            assert connection.execute("SELECT count(*) FROM labellings").fetchone() == (0,)


def test_as_many_labels_as_faces() -> None:
    with pytest.raises(ValueError, match="2 labels for 1 faces"):
        Labels.sorted([1], [0, 0])
    with pytest.raises(ValueError, match="1 labels for 2 faces"):
        Labels.unpacked(Labels.sorted([1, 2], [0, 0]).packed()[0], Labels.sorted([1], [0]).packed()[1])
