"""The words of the command line, and that asking for them costs nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facesorter import __version__, places
from facesorter.__main__ import main
from facesorter.cli import parser


def run(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "facesorter", *argv], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("argv", [["--version"], ["--help"], ["index", "--help"], ["edit", "rename", "--help"]])
def test_help_imports_nothing_heavy(argv: list[str]) -> None:
    done = run(*argv)
    assert done.returncode == 0
    assert done.stdout.startswith(f"FaceSorter {__version__}" if argv == ["--version"] else "usage: facesorter")
    modules = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert not modules & {"PySide6", "onnxruntime", "numpy", "PIL", "sklearn", "scipy", "cv2", "sqlite3"}


@pytest.mark.parametrize("where", ["before", "after", "both"])
def test_common_options_stand_before_or_after_the_command(where: str, tmp_path: Path) -> None:
    common = ["--library", str(tmp_path / "l"), "--json", "--quiet", "--log-level", "debug"]
    command = ["edit", "rename", "3", "Anna"]
    argv = {"before": common + command, "after": command + common, "both": [*common[:2], *command, *common[2:]]}[where]
    found = parser.parse(argv)
    assert (found.library, found.json, found.quiet, found.log_level) == (tmp_path / "l", True, True, "debug")
    assert (found.command, found.person, found.name) == ("editing:rename", "3", "Anna")


def test_defaults() -> None:
    found = parser.parse(["people"])
    assert (found.library, found.json, found.quiet, found.log_level, found.home) == (None, False, False, None, None)


def test_home_holds_everything(home: Path, tmp_path: Path) -> None:
    parser.parse(["people", "--home", str(tmp_path / "elsewhere")])
    assert places.default_library() == tmp_path / "elsewhere" / "data" / "library.facesorter"
    assert os.environ[places.HOME_VARIABLE] == str(tmp_path / "elsewhere")


def test_a_folder_or_nothing_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people").mkdir()
    (tmp_path / "photos").mkdir()
    assert (parser.parse([]).command, parser.parse([]).paths) == (None, [])
    found = parser.parse(["photos", "--library", "x"])
    assert (found.command, found.paths, found.library) == (None, [tmp_path / "photos"], Path("x"))
    assert parser.parse(["people"]).command == "people:people", "a command is a command, whatever folders there are"


def test_photos_and_libraries_are_opened_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.jpg", "mine.facesorter"):
        (tmp_path / name).touch()
    found = parser.parse(["a.jpg"])
    assert (found.command, found.paths, found.library) == (None, [tmp_path / "a.jpg"], None)
    found = parser.parse(["mine.facesorter", "a.jpg"])
    assert (found.command, found.paths, found.library) == (None, [tmp_path / "a.jpg"], tmp_path / "mine.facesorter")
    assert parser.parse(["mine.facesorter", "--library", "x"]).library == Path("x")


@pytest.mark.parametrize(
    "argv",
    [
        ["no-such-command"],
        ["--no-such-option"],
        ["index"],
        ["index", "x", "--workers", "0"],
        ["index", "x", "--workers", "257"],
        ["packs", "use", "x", "--workers", "1000000"],
        ["undo", "none"],
        ["undo", "0"],
        ["edit"],
        ["edit", "move", "3"],
        ["edit", "confirm", "three"],
        ["edit", "confirm", "0"],
        ["edit", "cover", "99999999999999999999"],
        ["evaluate"],
        ["export"],
        ["export", "--to", "x", "--format", "docx"],
        ["forget"],
        ["forget", "x", "--all"],
        ["packs", "import", "x"],
        ["people", "--log-level", "loud"],
        ["group", "--seed", "-1"],
        ["group", "--seed", "4294967296"],
        ["group", "--seed", "99999999999999999999999"],
        ["group", "--seed", "1.5"],
    ],
)
def test_usage_errors(argv: list[str], home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "facesorter" in shown.err
    assert "Traceback" not in shown.err


def test_ctrl_c_before_anything_was_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(argv: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(parser, "parse", interrupted)
    assert main(["people"]) == 130


@pytest.mark.parametrize(
    "argv",
    [
        ["export", "--to", "x", "--format", "xmp"],
        ["export", "--to", "x", "--format", "html"],
    ],
)
def test_not_available_yet(argv: list[str], home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.endswith("not available yet.\n")
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize("blank", ["", " ", "\t\n"])
@pytest.mark.parametrize(
    "argv",
    [
        [None],
        ["index", None],
        ["index", "x", None],
        ["export", "--to", None],
        ["forget", None],
        ["backup", None],
        ["faces", "--photo", None],
        ["packs", "import", None, "--id", "x"],
        ["packs", "check", None],
        ["people", "--library", None],
        ["--library", None],
        ["--home", None, "people"],
        [".", None],
    ],
)
def test_a_blank_path_is_not_the_current_folder(argv, blank, home: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([blank if word is None else word for word in argv]) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [], "nothing was made or asked for"


def test_numbers_are_refused_in_words(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["group", "--seed", "-1"]) == 2
    assert "'-1' is not a whole number from 0 to 4294967295" in capsys.readouterr().err
    assert main(["undo", "some"]) == 2
    assert "'some' is not a number from 1 on" in capsys.readouterr().err
    assert parser.parse(["group", "--seed", "4294967295"]).seed == 4294967295
