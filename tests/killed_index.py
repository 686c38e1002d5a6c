"""Runs of ``facesorter index`` that are killed, and what must be left of them."""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil

PACK = "arcface-mbf"


def linked_album(photos: Path, folder: Path, count: int) -> Path:
    """A folder with links to the first ``count`` photos below another one."""
    for photo in sorted(photos.rglob("*.jpg"))[:count]:
        link = folder / photo.relative_to(photos)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(photo)
    return folder


def start(library: Path, album: Path) -> subprocess.Popen[bytes]:
    """The real program, in a process group of its own."""
    command = [sys.executable, "-m", "facesorter", "--library", library, "--quiet", "index", album, "--pack", PACK]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)


def finish(library: Path, album: Path) -> float:
    """Index to the end; answers the seconds it took."""
    begin = time.monotonic()
    with start(library, album) as process:
        _, said = process.communicate()
    assert process.returncode == 0, said
    return time.monotonic() - begin


def of_session(session: int) -> list[psutil.Process]:
    """What still runs of those that were started together."""
    found = []
    for process in psutil.process_iter():
        try:
            if os.getsid(process.pid) == session and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (ProcessLookupError, psutil.Error):
            continue
    return found


def content(library: Path) -> dict[bytes, tuple[object, list[tuple[np.ndarray, np.ndarray]]]]:
    """By photo: what is known of it, and box and embedding of each face, from left to right."""
    with sqlite3.connect(library) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        found = {}
        for number, path, *rest in connection.execute(
            "SELECT id, path, size, mtime_ns, content_hash, width, height, taken_at, state, reason FROM photos"
        ).fetchall():
            faces = connection.execute(
                "SELECT x, y, f.width, f.height, score, quality, vector, length(jpeg) > 0 FROM faces f "
                "JOIN embeddings e ON e.face_id = f.id AND pack = ? JOIN crops c ON c.face_id = f.id "
                "WHERE photo_id = ? AND gone = 0 ORDER BY x, y",
                [PACK, number],
            ).fetchall()
            scans = connection.execute("SELECT pack FROM scans WHERE photo_id = ?", [number]).fetchall()
            thumbnails = connection.execute("SELECT count(*) FROM thumbnails WHERE photo_id = ?", [number]).fetchall()
            found[path] = (
                (*rest, scans, thumbnails, len(faces)),
                [(np.array([*face[:6], face[7]]), np.frombuffer(face[6], "<f4")) for face in faces],
            )
        everything = connection.execute("SELECT count(*) FROM faces").fetchone()[0]
    connection.close()
    assert everything == sum(len(faces) for _, faces in found.values()), "a face of no photo, or without embedding"
    return found


def same(one: Path, other: Path) -> None:
    """The two libraries hold the same, ids aside."""
    first, second = content(one), content(other)
    assert first.keys() == second.keys()
    for path, (photo, faces) in first.items():
        assert photo == second[path][0]
        for (place, vector), (other_place, other_vector) in zip(faces, second[path][1], strict=True):
            np.testing.assert_allclose(place, other_place, rtol=1e-4, atol=1e-2)
            np.testing.assert_allclose(vector, other_vector, rtol=1e-3, atol=1e-3)


def kill_and_finish(album: Path, library: Path, seconds: float, kills: int, chance: random.Random) -> int:
    """Kill ``kills`` runs at random moments of an undisturbed run, then finish; answers how many were under way."""
    under_way = 0
    for _ in range(kills):
        process = start(library, album)
        try:
            # Half of the moments soon after the start, so that there is work left for the later ones.
            time.sleep(chance.uniform(0, seconds) * chance.choice([1, 0.4]))
            under_way += process.poll() is None
        finally:
            with contextlib.suppress(ProcessLookupError):  # it had ended
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
        deadline = time.monotonic() + 60
        while of_session(process.pid) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert not of_session(process.pid)
    finish(library, album)
    return under_way
