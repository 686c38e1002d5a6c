# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Groupings that were made, and the label that each gave to each face."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.errors import NotFound
from facesorter.store.library import Connection, Library


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """The label of each face in a grouping: ``face_ids``, (n,) int64, ascending, and ``labels``, (n,) int64, -1 for a
    face in no group.
    """

    face_ids: NDArray[np.int64]
    labels: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.face_ids)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """(face, label) after another."""
        return zip(self.face_ids.tolist(), self.labels.tolist(), strict=True)

    def of(self, faces: NDArray[np.int64]) -> NDArray[np.int64]:
        """The labels of these faces; -1 for those that the grouping did not know."""
        if not len(self):
            return np.full(len(faces), -1, np.int64)
        places = np.minimum(np.searchsorted(self.face_ids, faces), len(self) - 1)
        return np.where(self.face_ids[places] == faces, self.labels[places], -1)


@dataclass(frozen=True, slots=True)
class Run:
    """One grouping. ``made_at`` is an ISO date with time zone; ``unassigned`` counts the faces it left alone."""

    id: int
    algorithm: str
    params: dict[str, object]
    seed: int
    pack: str
    made_at: str
    seconds: float
    groups: int
    unassigned: int


def save(
    connection: Connection,
    algorithm: str,
    params: Mapping[str, object],
    *,
    seed: int,
    pack: str,
    seconds: float,
    face_ids: Sequence[int] | NDArray[np.int64],
    labels: Sequence[int] | NDArray[np.int64],
) -> int:
    """Store a grouping; ``labels`` has one label for each of ``face_ids``, -1 for unassigned. Returns its id."""
    label_array = np.asarray(labels, np.int64)
    groups = len(np.unique(label_array[label_array >= 0]))
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    run = connection.execute(
        "INSERT INTO runs (algorithm, params, seed, pack, made_at, seconds, groups, unassigned) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [algorithm, json.dumps(params), seed, pack, made_at, seconds, groups, int((label_array < 0).sum())],
    ).lastrowid
    assert run is not None
    pairs = sorted(zip(np.asarray(face_ids).tolist(), label_array.tolist(), strict=True))
    connection.executemany("INSERT INTO run_labels VALUES (?, ?, ?)", [(run, face, label) for face, label in pairs])
    return run


def every(library: Library) -> list[Run]:
    """All runs, newest first."""
    return [
        Run(number, algorithm, json.loads(params), *rest)
        for number, algorithm, params, *rest in library.rows("SELECT * FROM runs ORDER BY id DESC")
    ]


def get(library: Library, run: int | None = None) -> Run:
    """The run with this id, or the newest. Raises `NotFound`."""
    condition = "ORDER BY id DESC LIMIT 1" if run is None else "WHERE id = ?"
    rows = library.rows(f"SELECT * FROM runs {condition}", [] if run is None else [run])
    if not rows:
        raise NotFound("Nothing was grouped yet; group the faces first." if run is None else f"There is no run {run}.")
    number, algorithm, params, *rest = rows[0]
    return Run(number, algorithm, json.loads(params), *rest)


def labels(library: Library, run: int) -> Labels:
    """The label of each face in a run."""
    rows = library.rows("SELECT face_id, label FROM run_labels WHERE run_id = ? ORDER BY face_id", [run])
    pairs = np.array(rows, np.int64).reshape(-1, 2)
    return Labels(pairs[:, 0], pairs[:, 1])
