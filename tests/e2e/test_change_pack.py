"""A library goes from the built-in pack to another and back: who is who stays, whatever the packs think of it."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

OTHER = "arcface-mbf"


def said_of(cli: Any) -> dict[str, object]:
    """What the user said: names, covers and hidden people, where placed faces are, and what is ignored."""
    people = {person["id"]: (person["name"], person["hidden"]) for person in cli("people") if person["name"]}
    covers = {person["id"]: person["cover"] for person in cli("people") if person["name"]}
    faces = {
        face["id"]: (face["person"], face["state"], face["box"], face["score"], face["quality"])
        for face in cli("faces")
        if face["state"] != "suggested"
    }
    return {"people": people, "covers": covers, "faces": faces}


def edit(cli: Any) -> tuple[int, int]:
    """Say something of everything; returns a face that was taken out of a person, and that person."""
    people = [person["id"] for person in cli("people")]
    faces = {person: [face["id"] for face in cli("faces", "--person", person)] for person in people}
    for person, name in zip(people, ("Anna", "Ben", "Dora", "Emil"), strict=False):
        cli("edit", "rename", person, name)
    cli("edit", "merge", "Anna", people[4])
    cli("edit", "confirm", *faces[people[0]])
    cli("edit", "cover", faces[people[4]][0])
    taken_out = faces[people[1]][0]
    cli("edit", "move", "--to", "new", taken_out)
    cli("edit", "ignore", faces[people[5]][0])
    cli("edit", "hide", "Emil")
    return taken_out, people[1]


def test_every_name_survives_another_pack_and_the_way_back(copy_of, seed: Path) -> None:
    cli = copy_of("builtin")
    taken_out, ben = edit(cli)
    before, history = said_of(cli), cli("log")
    faces = len(cli("faces"))

    answer = cli("index", seed, "--pack", OTHER)
    assert (answer["pack"], answer["embedded"], answer["new"], answer["changed"]) == (OTHER, faces, 0, 0)
    assert said_of(cli) == before
    assert cli("log") == history
    grouped = cli("group")
    assert said_of(cli) == before
    # All faces take part but the ignored one.
    assert grouped["faces"] == faces - 1
    person_of = {face["id"]: face["person"] for face in cli("faces")}
    assert person_of[taken_out] != ben
    assert cli("check")["ok"]

    # Undo and redo go through the change of pack as if there was none.
    end = (cli("people"), cli("faces"))
    cli("undo", len(history) + 1)
    assert not any(person["name"] for person in cli("people"))
    cli("redo", len(history) + 1)
    assert (cli("people"), cli("faces")) == end

    answer = cli("packs", "use", "builtin")
    assert set(answer) == {"pack", "embedded", "from_photos", "failed", "seconds"}
    assert (answer["pack"], answer["embedded"]) == ("builtin", 0)
    cli("group")
    assert said_of(cli) == before
    assert {face["id"]: face["person"] for face in cli("faces")}[taken_out] != ben

    # The other pack's embeddings are there until the user lets go of them.
    held = [
        {"id": OTHER, "embeddings": faces, "bytes": faces * 2048, "used": False},
        {"id": "builtin", "embeddings": faces, "bytes": faces * 512, "used": True},
    ]
    assert cli("packs", "held") == held
    cli("forget", "--embeddings", "builtin", code=1)
    assert "The library uses the pack builtin" in cli.said
    assert cli("packs", "held") == held
    end, size = (cli("people"), cli("faces"), cli("log")), cli.library.stat().st_size
    answer = cli("forget", "--embeddings", OTHER)
    assert (answer["embeddings"], answer["photos"], answer["faces"]) == (faces, 0, 0)
    assert size - cli.library.stat().st_size == answer["bytes"] >= faces * 2048
    assert cli("packs", "held") == held[1:]
    assert (cli("people"), cli("faces"), cli("log")) == end
    assert cli("check")["ok"]
    assert cli("packs", "use", OTHER)["embedded"] == faces


def test_faces_gather_around_those_that_the_user_confirmed(copy_of, seed: Path) -> None:
    """In the other pack's grouping, and under the same ids."""
    cli = copy_of("builtin")
    people = {person["id"]: [face["id"] for face in cli("faces", "--person", person["id"])] for person in cli("people")}
    cli("edit", "confirm", *(faces[0] for faces in people.values()))
    assert cli("packs", "use", OTHER)["failed"] == 0
    grouped = cli("group")
    assert grouped["changes"]["new_people"] == grouped["changes"]["emptied_people"] == 0
    assert {person["id"] for person in cli("people")} == people.keys()
    score = cli("evaluate", "--truth", f"csv:{seed / 'truth.csv'}")["runs"][0]
    assert (score["f_measure"], score["groups"]) == (1.0, 11)


def multiplied(library: Path, times: int) -> int:
    """Put more photos with the same faces into a library, beside nothing on the disk; returns how many faces."""
    with contextlib.closing(sqlite3.connect(library)) as connection, connection:
        columns = {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for table in ("photos", "faces")
        }
        photos = connection.execute("SELECT * FROM photos ORDER BY id").fetchall()
        for number in range(times):
            for photo in photos:
                values = dict(zip(columns["photos"], photo, strict=True)) | {"id": None}
                values["path"] = b"/gone/%d/%d.jpg" % (number, photo[0])
                new = insert(connection, "photos", values)
                for face in connection.execute("SELECT * FROM faces WHERE photo_id = ?", [photo[0]]).fetchall():
                    copy = dict(zip(columns["faces"], face, strict=True)) | {"id": None, "photo_id": new}
                    made = insert(connection, "faces", copy)
                    connection.execute("INSERT INTO crops SELECT ?, jpeg FROM crops WHERE face_id = ?", [made, face[0]])
        return int(connection.execute("SELECT count(*) FROM faces").fetchone()[0])


def insert(connection: sqlite3.Connection, table: str, values: dict[str, object]) -> int:
    marks = ", ".join("?" * len(values))
    cursor = connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))
    return int(cursor.lastrowid or 0)


def embedded(library: Path) -> list[tuple[int, bytes]]:
    with contextlib.closing(sqlite3.connect(library)) as connection:
        return connection.execute(
            "SELECT face_id, vector FROM embeddings WHERE pack = ? ORDER BY face_id", [OTHER]
        ).fetchall()


def test_a_change_that_is_killed_goes_on_where_it_was(copy_of, seed: Path) -> None:
    cli = copy_of("builtin")
    faces = multiplied(cli.library, 16)
    command = [sys.executable, "-m", "facesorter", "--library", cli.library, "--quiet", "index", seed, "--pack", OTHER]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True) as process:
        deadline = time.monotonic() + 120
        while not (kept := len(embedded(cli.library))) and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGKILL)
    assert 0 < kept < faces
    kept = len(embedded(cli.library))
    assert cli("check")["ok"]
    # The library still has its old pack, and works.
    assert cli("group", "--dry-run")["faces"] > 0

    answer = cli("index", seed, "--pack", OTHER)
    assert (answer["embedded"], answer["pack"]) == (faces - kept, OTHER)
    vectors = [np.frombuffer(vector, "<f4") for _, vector in embedded(cli.library)]
    assert len(vectors) == faces
    # The copies of a face were embedded before and after, among others; all from their crops.
    each = faces // 17
    for number, vector in enumerate(vectors[each:]):
        np.testing.assert_allclose(vector, vectors[each + number % each], rtol=1e-3, atol=1e-3)
    assert cli("check")["ok"]
