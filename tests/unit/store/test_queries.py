"""Queries for one person, photo, face or folder use indexes: none of them walks over a whole table."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from made_library import PACK, fill, found_face, found_photo, group

from facesorter.domain.edits import IgnoreFaces, MergePeople, MoveFaces, RenamePerson, SplitPerson
from facesorter.services import browsing, editing
from facesorter.store import photos
from facesorter.store.library import Library

READS: dict[str, Callable[[Library], object]] = {
    "person": lambda library: browsing.person(library, 1),
    "faces of a person": lambda library: browsing.faces(library, person=1, order="likelihood"),
    "faces of a photo": lambda library: browsing.faces(library, photo=1),
    "faces by id": lambda library: browsing.faces(library, ids=[1, 2]),
    "ignored faces": lambda library: browsing.faces(library, ignored=True),
    "photo": lambda library: browsing.photo(library, 1),
    "photo by path": lambda library: browsing.photo_by_path(library, b"/photos/1.jpg"),
    "crop": lambda library: browsing.crop(library, 1),
    "thumbnail": lambda library: browsing.thumbnail(library, 1),
    "known": lambda library: photos.known(library, [b"/photos"]),
    "undo": editing.can_undo,
}
WRITES: dict[str, Callable[[Library], object]] = {
    "rename": lambda library: editing.apply(library, RenamePerson(1, "Anna")),
    "move": lambda library: editing.apply(library, MoveFaces((1,), None)),
    "merge": lambda library: editing.apply(library, MergePeople(1, (2,))),
    "ignore": lambda library: editing.apply(library, IgnoreFaces((1, 2))),
    "undo": editing.undo,
    "split": lambda library: editing.apply(library, SplitPerson(1, ((2, 3),))),
    "save": lambda library: fill(library, 2),
    "save another picture": lambda library: photos.save(
        library, [(b"/photos/1.jpg", 1, 1, found_photo(b"new", found_face(0, embedding=[1] * 8)))], PACK
    ),
    "missing": lambda library: photos.mark_missing(library, [b"/photos/1.jpg"]),
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        fill(library, 5)
        group(library, [1, 2, 3], [4, 5])
        yield library


def scans(library: Library, statements: list[str], plan: Callable[[str], list[tuple[object, ...]]]) -> list[str]:
    """The tables that the statements walk over from end to end."""
    tables = {name for (name,) in library.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    aliases = {"f": "faces", "a": "assignments", "p": "photos", "e": "embeddings", "person": "people"}
    found = []
    for statement in filter(re.compile("SELECT|INSERT|UPDATE|DELETE").match, statements):
        for *_, detail in plan(statement):
            walked = re.match(r"SCAN (\w+)", str(detail))
            if walked and (aliases.get(walked[1], walked[1]) in tables):
                found.append(f"{detail}: {statement}")
    return found


@pytest.mark.parametrize("what", READS)
def test_reading(library: Library, what: str) -> None:
    statements: list[str] = []
    library.reader.set_trace_callback(statements.append)
    READS[what](library)
    library.reader.set_trace_callback(None)
    assert statements
    assert scans(library, statements, lambda sql: library.rows(f"EXPLAIN QUERY PLAN {sql}")) == []


@pytest.mark.parametrize("what", WRITES)
def test_writing(library: Library, what: str) -> None:
    statements: list[str] = []
    with library.transaction() as connection:
        connection.set_trace_callback(statements.append)
    WRITES[what](library)
    with library.transaction() as connection:
        connection.set_trace_callback(None)

        def plan(sql: str) -> list[tuple[object, ...]]:
            return connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()

        walked = scans(library, [sql for sql in statements if not re.search(r"\b(recording|settings)\b", sql)], plan)
    assert walked == []
