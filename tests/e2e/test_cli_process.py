"""The program as a process of its own: streams, terminals, Ctrl+C, and where its things lie."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from facesorter.__main__ import main
from facesorter.domain.errors import LibraryError
from facesorter.services import browsing
from facesorter.store.library import Library

if os.name == "posix":
    import pty

posix = pytest.mark.skipif(os.name != "posix", reason="terminals and signals of another kind")


@pytest.fixture
def album(seed: Path, tmp_path: Path) -> Path:
    """Three photos of two people."""
    folder = tmp_path / "album"
    folder.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        shutil.copy(seed / name, folder)
    return folder


def program(*argv: object) -> list[str]:
    return [sys.executable, "-m", "facesorter", *map(str, argv)]


def on_a_terminal(*argv: object) -> tuple[str, str]:
    """What a command writes to standard output, and to a terminal that is its standard error."""
    ours, theirs = pty.openpty()
    shown = b""
    with subprocess.Popen(program(*argv), stdout=subprocess.PIPE, stderr=theirs, text=True) as process:
        os.close(theirs)
        # Linux reports the end of a terminal as an error.
        with contextlib.suppress(OSError):
            while block := os.read(ours, 4096):
                shown += block
        os.close(ours)
        out = process.stdout.read()
    assert process.returncode == 0, shown
    return out, shown.decode()


def test_an_answer_and_nothing_else(builtin) -> None:
    done = subprocess.run(program("people", "--json", "--library", builtin.library), capture_output=True, check=True)
    assert json.loads(done.stdout)
    assert done.stderr == b""


@posix
def test_progress_on_a_terminal_unless_quiet(home: Path, album: Path, tmp_path: Path) -> None:
    out, shown = on_a_terminal("index", album, "--json", "--library", tmp_path / "one")
    assert json.loads(out)["photos"] == 3
    assert "3/3" in shown
    assert shown.endswith("\r\x1b[K"), "the line is cleared at the end"
    out, shown = on_a_terminal("index", album, "--json", "--quiet", "--library", tmp_path / "other")
    assert json.loads(out)["photos"] == 3
    assert shown == ""


def test_log_lines_go_to_standard_error(home: Path, tmp_path: Path) -> None:
    command = program("packs", "--json", "--log-level", "info")
    done = subprocess.run(command, capture_output=True, check=True)
    assert json.loads(done.stdout)
    assert b"INFO" in done.stderr
    assert b"INFO" in (home / "logs" / "facesorter.log").read_bytes()


def test_home_holds_everything(album: Path, tmp_path: Path) -> None:
    """Also without ``FACESORTER_HOME``, and nothing comes to lie anywhere else."""
    environment = {name: value for name, value in os.environ.items() if name != "FACESORTER_HOME"}
    elsewhere = tmp_path / "user"
    elsewhere.mkdir()
    environment |= dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"), str(elsewhere))
    environment |= {name: str(elsewhere / name) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    place = tmp_path / "all of it"
    for argv in (["index", str(album)], ["group"], ["people"]):
        done = subprocess.run(
            program("--home", place, *argv, "--json"), env=environment, cwd=tmp_path, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
    assert (place / "data" / "library.facesorter").is_file()
    assert [path for path in elsewhere.rglob("*") if path.is_file()] == []


@posix
def test_all_that_is_kept_is_for_its_user_alone(album: Path, mbf_folder: Path, home: Path, tmp_path: Path) -> None:
    before = os.umask(0)  # nothing is asked of the user's own settings
    try:
        home = tmp_path / "deep" / "home"
        environment = {**os.environ, "FACESORTER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        library = home / "data" / "library.facesorter"
        for argv in (
            program("packs", "import", mbf_folder, "--id", "mine"),
            program("index", album, "--pack", "mine"),
            program("group"),
            program("export", "--to", tmp_path / "out"),
            program("backup", home / "copy.facesorter"),
            [sys.executable, str(Path(__file__).with_name("short_window.py")), str(library), str(album)],
        ):
            subprocess.run(argv, env=environment, capture_output=True, check=True)
    finally:
        os.umask(before)
    kept = [home.parent, *home.rglob("*")]
    assert {"facesorter.log", "window.ini", "pack.toml", library.name} <= {path.name for path in kept}
    open_to_others = {
        str(path): oct(mode)
        for path in [*kept, home]
        if (mode := path.stat().st_mode & 0o777) != (0o700 if path.is_dir() else 0o600)
    }
    assert open_to_others == {}
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "out").rglob("*.jpg")} == {0o666}, "the user's own"


def test_an_unusable_home_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "file", "/dev/null/x"):
        done = subprocess.run(program("--home", place, "people"), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("The system did not allow it: ")
        assert done.stderr.count("\n") == 1


@posix
@pytest.mark.parametrize("to", ["the program", "everything in the terminal"])
def test_ctrl_c_keeps_what_was_committed(to: str, copy_of, lfw: Path, tmp_path: Path) -> None:
    cli = copy_of("arcface-mbf")
    photos = sorted(lfw.rglob("*.jpg"))[:160]
    album = tmp_path / "album"
    album.mkdir()
    for photo in photos:
        shutil.copy(photo, album)
    cli.library = tmp_path / "interrupted.facesorter"
    command = program("index", album, "--pack", "arcface-mbf", "--json", "--library", cli.library)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        while not committed(cli.library) and process.poll() is None:
            time.sleep(0.02)
        if to == "the program":
            os.kill(process.pid, signal.SIGINT)
        else:
            os.killpg(process.pid, signal.SIGINT)
        out, said = process.communicate(timeout=60)
    assert (process.returncode, out, said) == (130, "", "Interrupted. What was done until now is kept.\n")
    kept = committed(cli.library)
    assert 0 < kept < len(photos)
    answer = cli("index", album)
    assert (answer["unchanged"], answer["new"], answer["failed"]) == (kept, len(photos) - kept, [])
    assert cli("check")["ok"]


def committed(library: Path) -> int:
    try:
        with Library.open(library, read_only=True) as opened:
            return browsing.counts(opened).photos
    except LibraryError:
        return 0


def test_the_program_as_a_module_and_as_a_function_say_the_same(builtin, capsys) -> None:
    done = subprocess.run(program("people", "--library", builtin.library), capture_output=True, text=True, check=True)
    capsys.readouterr()
    assert main(["people", "--library", str(builtin.library)]) == 0
    assert capsys.readouterr().out == done.stdout


def test_without_qt_there_is_no_window_and_a_sentence_says_so(tmp_path: Path) -> None:
    hidden = "import sys; sys.modules['PySide6'] = None; from facesorter.__main__ import main; sys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", hidden],
        env={**os.environ, "FACESORTER_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (
        2,
        "There is no window here, as Qt is not installed; facesorter --help lists commands.",
    )


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere a screen has no address that may be missing"
)
def test_without_a_screen_there_is_no_window_and_a_sentence_says_so(tmp_path: Path) -> None:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "facesorter"],
        env={**bare, "FACESORTER_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (
        2,
        "There is no screen here to open a window on; facesorter --help lists commands.",
    )
