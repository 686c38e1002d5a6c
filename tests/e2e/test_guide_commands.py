"""The commands of the guide that take no engine run as they are written there, one after the other."""

import re
import shlex
from pathlib import Path

import made_library
import pytest
from command_line import Cli

from facesorter import places
from facesorter.store.library import Library

PAGES = sorted((Path(__file__).resolve().parents[2] / "resources" / "guide").glob("*.md"))
QUICK = ("people", "edit", "export", "backup", "restore", "check", "algorithms", "packs", "log", "undo", "forget")
#: What wants an engine or a network of one's own, or would leave nothing for the others.
NOT_HERE = re.compile(r"packs (check|import|use|verify)|--everything")


def lines() -> list[list[str]]:
    found: list[list[str]] = []
    for page in PAGES:
        text = page.read_text("utf-8")
        for block in re.findall(r"```\n(.*?)```", text, re.DOTALL):
            for line in re.findall(r"^facesorter (.+)$", block, re.MULTILINE):
                words = shlex.split(re.sub(r"^--home \S+ ", "", line))
                if words[0] in QUICK and not NOT_HERE.search(line):
                    found.append(words)
    return found


def test_commands_of_the_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACESORTER_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(4):
        (photos / f"{number}.jpg").write_bytes(b"photo")
    with Library.open(places.default_library()) as library:
        made_library.fill(library, 4, folder=bytes(photos))
        made_library.group(library, [1, 3], [2, 4])
    (tmp_path / "srv" / "backup").mkdir(parents=True)
    (tmp_path / "Pictures" / "2019").mkdir(parents=True)
    cli = Cli(places.default_library(), capsys)
    ran = [[word.replace("/srv/", f"{tmp_path}/srv/") for word in words] for words in lines()]
    assert len(ran) > 15
    for words in ran:
        cli.text(*words, library=False)
    assert {"People", "Lists"} <= {path.name for path in tmp_path.iterdir()}
    assert "Anna" in cli.text("people")
