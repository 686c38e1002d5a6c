# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Groupings that were made, to be people or to be compared, and the label that each gave to each face.

All that is needed to make one again is kept: algorithm, all parameters as they were used, seed, pack, and the version
of the program. What is made to compare takes the place, and the id, of an earlier run that was made to compare with the
same settings and the same faces.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from facesorter import __version__
from facesorter.domain.errors import LibraryError, NotFound
from facesorter.store.labels import Labels
from facesorter.store.library import Connection, Library

__all__ = ["Labels", "Run", "every", "forget_faces", "get", "labels", "last", "save", "wanted"]

Purpose = Literal["group", "compare"]
_COLUMNS = "id, algorithm, params, asked, seed, pack, made_at, seconds, groups, unassigned, purpose, version"


@dataclass(frozen=True, slots=True)
class Run:
    """One grouping. ``made_at`` is an ISO date with time zone; ``unassigned`` counts the faces it left alone.

    purpose: "group" when its groups became people, "compare" when it was only made to be scored.
    params:  as they were used; ``asked``: the same before the faces decided any (``None`` there), which makes it again.
    version: of the program that made it; empty for what an early one made.
    """

    id: int
    algorithm: str
    params: dict[str, object]
    asked: dict[str, object]
    seed: int
    pack: str
    made_at: str
    seconds: float
    groups: int
    unassigned: int
    purpose: Purpose
    version: str


def save(
    connection: Connection,
    algorithm: str,
    params: Mapping[str, object],
    *,
    asked: Mapping[str, object] | None = None,
    seed: int,
    pack: str,
    seconds: float,
    face_ids: Sequence[int] | NDArray[np.int64],
    labels: Sequence[int] | NDArray[np.int64],
    purpose: Purpose = "group",
) -> int:
    """Store a grouping; ``labels`` has one label for each of ``face_ids``, -1 for unassigned. Returns its id.

    params, asked: see `Run`; the same by default.
    """
    found = Labels.sorted(face_ids, labels)
    columns = found.packed()
    row = {
        "algorithm": algorithm,
        "params": json.dumps(params),
        "asked": json.dumps(params if asked is None else asked),
        "seed": seed,
        "pack": pack,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": seconds,
        "groups": found.groups,
        "unassigned": found.unassigned,
        "purpose": purpose,
        "version": __version__,
    }
    run = _same(connection, row, columns[0]) if purpose == "compare" else None
    if run is None:
        places = ", ".join(f":{name}" for name in row)
        run = connection.execute(f"INSERT INTO runs ({', '.join(row)}) VALUES ({places})", row).lastrowid
        assert run is not None
    else:
        places = ", ".join(f"{name} = :{name}" for name in row)
        connection.execute(f"UPDATE runs SET {places} WHERE id = :id", {**row, "id": run})
    connection.execute("INSERT OR REPLACE INTO labellings VALUES (?, ?, ?)", [run, *columns])
    return run


def _same(connection: Connection, row: Mapping[str, object], faces: bytes) -> int | None:
    """The run that was made to compare with the same settings on the same faces."""
    found = connection.execute(
        "SELECT id FROM runs JOIN labellings ON run_id = id WHERE purpose = 'compare' AND algorithm = :algorithm "
        "AND asked = :asked AND seed = :seed AND pack = :pack AND faces = :faces",
        {**row, "faces": faces},
    ).fetchone()
    return None if found is None else int(found[0])


def every(library: Library) -> list[Run]:
    """All runs, newest first."""
    return [_run(*row) for row in library.rows(f"SELECT {_COLUMNS} FROM runs ORDER BY id DESC")]


def get(library: Library, run: int | None = None) -> Run:
    """The run with this id, or the newest whose groups became people. Raises `NotFound`."""
    condition = "WHERE purpose = 'group' ORDER BY id DESC LIMIT 1" if run is None else "WHERE id = ?"
    rows = library.rows(f"SELECT {_COLUMNS} FROM runs {condition}", [] if run is None else [run])
    if not rows:
        raise NotFound("Nothing was grouped yet; group the faces first." if run is None else f"There is no run {run}.")
    return _run(*rows[0])


def last(library: Library, pack: str) -> Run | None:
    """The newest of this pack whose groups became people."""
    condition = "WHERE purpose = 'group' AND pack = ? ORDER BY id DESC LIMIT 1"
    rows = library.rows(f"SELECT {_COLUMNS} FROM runs {condition}", [pack])
    return _run(*rows[0]) if rows else None


def wanted(library: Library) -> bool:
    """Whether there are faces, and neither people nor a grouping that looked for them."""
    ((found,),) = library.rows(
        "SELECT EXISTS (SELECT 1 FROM faces WHERE gone = 0) "
        "AND NOT EXISTS (SELECT 1 FROM assignments WHERE person_id IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM runs WHERE purpose = 'group')"
    )
    return bool(found)


def labels(library: Library, run: int) -> Labels:
    """The label of each face in a run. Raises `LibraryError` where they are damaged."""
    rows = library.rows("SELECT faces, labels FROM labellings WHERE run_id = ?", [run])
    try:
        return Labels.unpacked(*rows[0]) if rows else Labels.sorted([], [])
    except ValueError as error:
        raise LibraryError(f"The groups of run {run} are damaged in the library; score another run.") from error


def forget_faces(connection: Connection, faces: Sequence[int]) -> None:
    """Take faces out of all runs; a run that knew no others goes, and so does one that is damaged."""
    lost = np.asarray(faces, np.int64)
    runs = [run for (run,) in connection.execute("SELECT run_id FROM labellings")]
    for run in runs:
        row = connection.execute("SELECT faces, labels FROM labellings WHERE run_id = ?", [run]).fetchone()
        try:
            known = Labels.unpacked(*row)
        except ValueError:
            known = Labels.sorted([], [])
        left = known.without(lost)
        if not len(left):
            connection.execute("DELETE FROM runs WHERE id = ?", [run])
        elif len(left) < len(known):
            connection.execute("UPDATE labellings SET faces = ?, labels = ? WHERE run_id = ?", [*left.packed(), run])
            connection.execute(
                "UPDATE runs SET groups = ?, unassigned = ? WHERE id = ?", [left.groups, left.unassigned, run]
            )


def _run(number: int, algorithm: str, params: str, asked: str, *rest: Any) -> Run:
    return Run(number, algorithm, json.loads(params), json.loads(asked), *rest)
