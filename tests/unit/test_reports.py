"""Reports tell where something went wrong and nothing of the user's: no path, no name."""

import faulthandler
import logging
import os
import time
from importlib import metadata
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from facesorter import places, reports
from facesorter.cli import logs
from facesorter.services.processes import Worker, WorkerLost

PHOTO = Path("/home/ann/Pictures/Ann & Ben's wedding/Grandma Olga.jpg")
NAME = "Olga Petrova"


def fail() -> None:
    try:
        PHOTO.read_bytes()
    except OSError as error:
        raise ValueError(f"{NAME} is not in {PHOTO}") from error


def failed() -> Exception:
    try:
        fail()
    except ValueError as error:
        return error
    raise AssertionError


def written(home: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in (home / "logs").iterdir()}


def assert_nothing_of_the_user(home: Path) -> None:
    for name, text in written(home).items():
        for secret in ("Olga", "Petrova", "wedding", "/home", str(Path.home()), str(Path.cwd())):
            assert secret not in text, (name, secret)


def test_an_error_is_told_by_its_type_and_place_alone(home: Path) -> None:
    with logs.kept(None):
        report = reports.record(failed(), logs.LOGGER, {"scheme": "dark"})
    assert report is not None
    text = report.read_text()
    assert "ValueError\n  " in text
    assert "from FileNotFoundError [ENOENT]" in text
    assert "tests/unit/test_reports.py" in text
    assert "in fail\n    PHOTO.read_bytes()\n" in text, "the program's own text is told"
    assert "scheme: dark" in text
    assert "numpy: " in text
    assert report.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert "in fail" in (home / "logs" / "facesorter.log").read_text()
    assert_nothing_of_the_user(home)


def test_the_same_error_is_written_once_and_old_reports_go(home: Path) -> None:
    error = failed()
    first = reports.record(error, logs.LOGGER)
    assert reports.record(error, logs.LOGGER) == first
    made = [reports.write(f"another one, {number}") for number in range(reports.MOST + 3)]
    assert len(written(home)) == reports.MOST
    assert made[-1] is not None
    assert made[-1].exists()


def test_a_frozen_program_knows_its_versions_from_its_list(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    (tmp_path / "licences.json").write_text('[{"name": "PySide6_Essentials", "version": "6.9.1"}]')
    report = reports.write("of a frozen program")
    assert report is not None
    text = report.read_text()
    assert "PySide6-Essentials: 6.9.1\n" in text
    assert "numpy: not known\n" in text


def test_nowhere_to_write_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("FACESORTER_HOME", str(tmp_path / "file"))
    assert reports.write("nowhere to go") is None
    with reports.native_crashes("x"):
        pass
    assert reports.left_by("x") is None


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (f"cannot read {PHOTO}, it is torn", "cannot read …"),
        (r'QImage: "C:\Users\Ann\x y.jpg" failed', 'QImage: "…'),
        ("file:///home/ann/x.jpg\nnext line", "file:…\nnext line"),
        ("~/x", "…"),
        (r"\\server\photos\x", "…"),
        ("14 photos/s, facesorter/ui/app.py:3, 1 / 2", "14 photos/s, facesorter/ui/app.py:3, 1 / 2"),
    ],
)
def test_paths_are_left_out_of_what_others_say(said: str, kept: str) -> None:
    assert reports.without_paths(said) == kept


def test_the_log_names_no_path(home: Path) -> None:
    with logs.kept(None):
        logging.getLogger("facesorter.ui").warning("QFileSystemWatcher: cannot watch %s", PHOTO)
    assert "QFileSystemWatcher: cannot watch …" in (home / "logs" / "facesorter.log").read_text()
    assert_nothing_of_the_user(home)


def crash(connection: Connection) -> None:
    faulthandler._sigsegv()


def stumble(connection: Connection) -> None:
    fail()


def hang(connection: Connection) -> None:
    connection.send("here")
    time.sleep(600)


@pytest.mark.parametrize(("work", "told"), [(crash, "Fatal Python error: Segmentation fault"), (stumble, "ValueError")])
def test_a_worker_that_dies_leaves_a_report(work, told: str, home: Path) -> None:
    worker = Worker(work)
    with pytest.raises(WorkerLost):
        worker.receive(60)
    worker.kill()
    ((name, text),) = written(home).items()
    assert name.startswith("report-")
    assert told in text
    assert f"in {work.__name__}" in text
    assert_nothing_of_the_user(home)


def test_a_worker_that_is_ended_leaves_nothing(home: Path) -> None:
    worker = Worker(hang)
    assert worker.receive(60) == "here"
    assert len(written(home)) == 1
    worker.kill()
    assert written(home) == {}
