"""Neighbours that are kept beside the library: found again, brought up to date, never believed blindly, forgotten."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, fill

from facesorter.clustering import neighbours
from facesorter.clustering.base import unit
from facesorter.clustering.digests import digests
from facesorter.clustering.neighbours import Neighbours
from facesorter.services import grouping, grouping_worker, maintenance, neighbourhoods
from facesorter.store import embeddings, neighbour_cache, settings
from facesorter.store.library import Library
from facesorter.store.neighbour_cache import Held

FLOOR = 0.3


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    monkeypatch.setattr(neighbourhoods, "_WORTH_KEEPING", 10)
    with Library.open(tmp_path / "library") as library:
        fill(library, 40)
        yield library


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many faces were compared with each other, search by search."""
    sizes: list[int] = []
    original = neighbours.find

    def find(X: np.ndarray, *arguments: object, **named: object) -> Neighbours:
        sizes.append(len(X))
        return original(X, *arguments, **named)

    monkeypatch.setattr(neighbours, "find", find)
    return sizes


def file(library: Library) -> Path:
    return library.path.with_name(f"library.neighbours-{PACK}")


def found(library: Library, floor: float = FLOOR) -> Neighbours:
    faces = embeddings.load(library, PACK)
    return neighbourhoods.find(library, PACK, faces.face_ids, unit(faces.vectors), floor)


def exact(library: Library) -> Neighbours:
    return neighbours.find(unit(embeddings.load(library, PACK).vectors), FLOOR)


def tables(of: Neighbours) -> tuple[np.ndarray, np.ndarray, float]:
    return of.others, of.cosines, of.floor


def same(one: Neighbours, other: Neighbours) -> bool:
    return np.array_equal(one.others, other.others) and np.allclose(one.cosines, other.cosines, atol=1e-6)


def test_they_are_looked_for_once(library: Library, searches: list[int]) -> None:
    first, again, less = found(library), found(library), found(library, 0.5)
    assert searches == [80]
    assert same(first, again)
    assert same(first, less)
    assert first.floor == again.floor == less.floor == FLOOR
    if os.name == "posix":
        assert file(library).stat().st_mode & 0o777 == 0o600
    assert found(library, 0.1).floor == 0.1
    assert searches == [80, 80]
    assert found(library, FLOOR).floor == 0.1


def test_faces_that_came_and_went_are_all_that_is_looked_at(library: Library, searches: list[int]) -> None:
    found(library)
    fill(library, 3, folder=b"/later")
    with library.edit("Ignored") as edit:
        edit.connection.execute("INSERT INTO assignments (face_id, state) VALUES (7, 'ignored')")
    # A photo that changed: its face is another one.
    vector = np.random.default_rng(1).standard_normal(8).astype("<f4").tobytes()
    with library.transaction() as connection:
        connection.execute("UPDATE embeddings SET vector = ? WHERE face_id = 20", [vector])
    updated = found(library)
    assert searches == [80]
    assert len(updated) == 85
    assert same(updated, exact(library))
    assert same(found(library), updated)


@pytest.mark.parametrize("place", [0, 8, 12, 20, 32, 36, 40, 100, 2000, -1])
def test_a_damaged_file_is_made_anew(library: Library, searches: list[int], place: int) -> None:
    first = found(library)
    content = bytearray(file(library).read_bytes())
    content[place] ^= 0x10
    file(library).write_bytes(content)
    assert same(found(library), first)
    assert searches == [80, 80]
    assert same(found(library), first)
    assert searches == [80, 80]


@pytest.mark.parametrize("content", [b"", b"FcSrNear", b"something else" * 1000, None])
def test_a_foreign_file_or_a_torn_one_is_made_anew(
    library: Library, searches: list[int], content: bytes | None
) -> None:
    first = found(library)
    file(library).write_bytes(file(library).read_bytes()[:-40] if content is None else content)
    assert same(found(library), first)
    assert searches == [80, 80]


def test_the_file_of_another_library_says_nothing(library: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "other") as other:
        fill(other, 39)
        found(other)
        file(library).write_bytes(other.path.with_name(f"other.neighbours-{PACK}").read_bytes())
    assert same(found(library), exact(library))


def test_without_a_place_for_the_file_it_works_all_the_same(library: Library) -> None:
    file(library).mkdir()
    assert same(found(library), exact(library))
    assert sorted(path.name for path in library.path.parent.iterdir() if "neighbours" in path.name) == [
        file(library).name
    ]


def test_in_a_folder_that_may_only_be_read(
    library: Library, unprivileged: Callable[[], AbstractContextManager[None]]
) -> None:
    if os.name != "posix":
        pytest.skip("folders are protected in another way")
    # Connections are open before the rights are gone.
    faces = embeddings.load(library, PACK)
    X = unit(faces.vectors)
    library.path.parent.chmod(0o555)
    try:
        with unprivileged():
            neighbour_cache.write(library.path, PACK, Held(faces.face_ids, digests(X), *tables(exact(library))))
        assert not [path for path in library.path.parent.iterdir() if "neighbours" in path.name]
    finally:
        library.path.parent.chmod(0o755)


@pytest.mark.parametrize("folder", [None, Path("/photos/0.jpg")])
def test_forgetting_photos_forgets_who_looks_like_whom(library: Library, folder: Path | None) -> None:
    found(library)
    file(library).with_name(file(library).name + "~").write_bytes(b"cut short")
    maintenance.forget(library, folder)
    assert not [path for path in library.path.parent.iterdir() if "neighbours" in path.name]


def test_forgetting_embeddings_forgets_what_came_of_them_alone(library: Library) -> None:
    found(library)
    settings.put(library, "pack", "another")
    neighbour_cache.write(library.path, "another", neighbour_cache.read(library.path, PACK))
    maintenance.forget_embeddings(library, PACK)
    assert not file(library).exists()
    assert neighbour_cache.read(library.path, "another")


def test_faces_forgotten_meanwhile_are_not_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    original = neighbours.find

    def find(*arguments: object, **named: object) -> Neighbours:
        maintenance.forget(library, Path("/photos/3.jpg"))
        return original(*arguments, **named)

    monkeypatch.setattr(neighbours, "find", find)
    found(library)
    assert not file(library).exists()


def test_grouping_is_the_same_with_it(library: Library, searches: list[int]) -> None:
    task = grouping.task(library, "auto")
    first, again = (grouping_worker.propose(library, task) for _ in range(2))
    # What is left are the groups' means.
    assert searches.count(80) == 1
    assert np.array_equal(first.labels, again.labels)
