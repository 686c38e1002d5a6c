"""``kill -9`` in the middle of indexing, again and again: the library is what an undisturbed run makes it."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from killed_index import PACK, finish, kill_and_finish, linked_album, of_session, same, start

# At most.
KILLS = 10
PHOTOS = 150


@pytest.fixture(scope="module")
def album(lfw: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return linked_album(lfw, tmp_path_factory.mktemp("killed") / "album", PHOTOS)


@pytest.fixture(scope="module")
def undisturbed(album: Path, mbf_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, float]:
    """A home with the pack, a library that was indexed in peace, and the seconds it took."""
    place = tmp_path_factory.mktemp("undisturbed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(place / "home"))
        imported = [sys.executable, "-m", "facesorter", "packs", "import", mbf_folder, "--id", PACK]
        subprocess.run(imported, check=True, stdout=subprocess.DEVNULL)
        seconds = finish(place / "library.facesorter", album)
    return place / "home", place / "library.facesorter", seconds


@pytest.mark.parametrize("when", [0.3, 0.6, 0.9])
def test_the_worker_does_not_outlive_a_killed_program(
    album: Path, undisturbed: tuple[Path, Path, float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: float
) -> None:
    """Only the program itself is killed: its worker notices, wherever it is."""
    home, _, seconds = undisturbed
    monkeypatch.setenv("FACESORTER_HOME", str(home))
    process = start(tmp_path / "library.facesorter", album)
    time.sleep(when * seconds)
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 60
    while of_session(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not of_session(process.pid)


def test_a_killed_index_goes_on_where_it_was(
    album: Path, undisturbed: tuple[Path, Path, float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, expected, seconds = undisturbed
    monkeypatch.setenv("FACESORTER_HOME", str(home))
    library = tmp_path / "killed.facesorter"
    # Fewer where each takes so long that the test would not end in its time.
    kills = max(3, min(KILLS, round(200 / seconds)))
    under_way = kill_and_finish(album, library, seconds, kills, random.Random(2))
    assert under_way, "none was killed in the middle"
    same(expected, library)
