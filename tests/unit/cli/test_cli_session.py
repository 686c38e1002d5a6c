"""Exit codes, and what is said and logged when things go wrong."""

import argparse
import io
import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from facesorter.cli import logs, output, session
from facesorter.cli.grouping import parameters
from facesorter.cli.output import count, plain, table
from facesorter.domain.errors import Cancelled, LibraryInUse, NotFound, UsageError

SECRET = "/photos/Anna.jpg"


def run(error: BaseException | None, log_level: str | None = None, library: Path | None = None) -> int:
    def window(arguments: argparse.Namespace) -> int:
        if error:
            raise error
        return 0

    return session.run(argparse.Namespace(command=None, library=library, json=False, log_level=log_level), window)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (None, 0),
        (NotFound("There is no person 3."), 1),
        (LibraryInUse("Another FaceSorter is using it."), 1),
        (UsageError("There is no algorithm x."), 2),
        (Cancelled("Stopped."), 130),
        (KeyboardInterrupt(), 130),
        (PermissionError(13, "Permission denied", "/x"), 1),
        (ZeroDivisionError("oops"), 1),
    ],
)
def test_one_sentence_and_a_code(error, code, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(error) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == (error is not None)
    assert "Traceback" not in shown.err


def test_a_bug_is_logged_without_names(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(ZeroDivisionError(SECRET))
    log = home / "logs" / "facesorter.log"
    (report,) = log.parent.glob("report-*.txt")
    assert str(report) in capsys.readouterr().err
    assert SECRET not in report.read_text()
    text = log.read_text()
    assert "test_cli_session.py" in text, "where it happened"
    assert "ZeroDivisionError" in text
    assert SECRET not in text
    run(ZeroDivisionError(SECRET), log_level="debug")
    assert SECRET in log.read_text()


def test_log_lines_on_standard_error_only_if_asked_for(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(None)
    assert capsys.readouterr().err == ""
    run(None, log_level="info")
    assert "ended with 0" in capsys.readouterr().err
    assert logging.getLogger("facesorter").handlers == []


def test_the_log_survives_any_text(home: Path) -> None:
    with logs.kept(None):
        logs.LOGGER.warning("half a character \udcff")
    assert r"half a character \udcff" in (home / "logs" / "facesorter.log").read_text()


@pytest.mark.parametrize("error", [None, PermissionError(13, "Permission denied", "/x"), ZeroDivisionError(SECRET)])
@pytest.mark.parametrize("place", ["file", "/dev/null/x"])
def test_no_place_for_anything(place, error, tmp_path: Path, monkeypatch, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("FACESORTER_HOME", str(tmp_path / place))
    # pytest's own handlers would take what Python prints where there is none.
    monkeypatch.setattr(logging.getLogger("facesorter"), "propagate", False)
    library = tmp_path / "library" if error else None
    assert run(error, library=library) == 1
    said = capfd.readouterr().err
    assert said.startswith("Something unexpected" if isinstance(error, ZeroDivisionError) else "The system did not")
    assert said.count("\n") == 1
    assert "is written in" not in said


@pytest.fixture
def heeded() -> Iterator[None]:
    """Ctrl+C as in a terminal; what a script starts in the background is told to ignore it, and so are these tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded")
def test_a_log_that_finds_no_room_ends_nothing(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACESORTER_HOME", str(small_disk / "home"))
    assert run(None) == 0
    log = small_disk / "home" / "logs" / "facesorter.log"
    log.write_bytes(b"x" * (4096 - log.stat().st_size % 4096))
    (small_disk / "filler").write_bytes(bytes(shutil.disk_usage(small_disk).free))
    assert run(None) == 0
    assert run(NotFound("There is no person 3.")) == 1
    assert capsys.readouterr().err == "There is no person 3.\n"


def test_ctrl_c_asks_first_and_then_insists() -> None:
    before = signal.getsignal(signal.SIGINT)
    with session.interruptible() as control:
        # Any thread may be given a signal; the handler runs in this one, a moment later.
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.1)
        assert control.cancelled
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(os.name != "posix", reason="pipes of another kind")
def test_a_reader_who_leaves_early(home: Path) -> None:
    packs = "import sys; from facesorter.__main__ import main; sys.exit(main(['packs', '--json']))"
    reading, writing = os.pipe()
    os.close(reading)
    with subprocess.Popen([sys.executable, "-c", packs], stdout=writing, stderr=subprocess.PIPE) as process:
        os.close(writing)
        assert process.communicate()[1] == b""
        assert process.returncode == 0


def test_text_from_outside_stays_on_its_line() -> None:
    assert plain("a\x1b[2Jb\n\u202e\udcff é 漢") == r"a\x1b[2Jb\n\u202e\udcff é 漢"


def test_tables_align() -> None:
    assert table(("id", "name"), [(1, "漢字"), (12, None), (3, "e\u0301")]) == "id  name\n 1  漢字\n12\n 3  e\u0301"
    assert table(("id",), []) == "None."


def test_counts() -> None:
    assert [count(number, "photo") for number in (0, 1, 1590)] == ["0 photos", "1 photo", "1,590 photos"]


def test_parameters() -> None:
    given = ["eps=1.14", "linkage=single", "n=11", "on=true", "no=null", "odd=[1]", "text=a=b"]
    assert parameters(given) == {
        "eps": 1.14, "linkage": "single", "n": 11, "on": True, "no": None, "odd": "[1]", "text": "a=b",
    }  # fmt: skip
    for wrong in ("eps", "=1", ""):
        with pytest.raises(UsageError):
            parameters([wrong])


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("quiet", "stream"), [(False, _Terminal()), (True, _Terminal()), (False, io.StringIO())])
def test_long_work_tells_a_terminal_how_long_it_goes_on(quiet, stream, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(output, "_EVERY", 0.001)
    with pytest.raises(KeyboardInterrupt), output.waiting("Grouping 3 faces", quiet):
        deadline = time.monotonic() + 5
        while not stream.getvalue() and stream.isatty() and not quiet and time.monotonic() < deadline:
            time.sleep(0.001)
        raise KeyboardInterrupt
    if stream.isatty() and not quiet:
        assert "\r\x1b[KGrouping 3 faces... 0 s" in stream.getvalue()
        # Nothing of it is left.
        assert stream.getvalue().endswith("\r\x1b[K")
    else:
        assert stream.getvalue() == ""
