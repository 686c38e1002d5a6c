"""The guide in each language says what the English one does, with the words of the window in that language."""

import functools
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from facesorter.ui import language
from facesorter.ui.dialogs import guide
from facesorter.ui.dialogs.guide import GuideDialog

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "packaging"))
import texts  # noqa: E402

sys.path.remove(str(PROJECT / "packaging"))

FOLDER = PROJECT / "resources" / "guide"
PAGES = [page.name for page in sorted(FOLDER.glob("*.md"))]
CODES = [code for code in language.LANGUAGES if code != "en"]
_BLOCK = re.compile(r"```.*?```", re.DOTALL)


def plain(text: str) -> str:
    return " ".join(text.replace("&", "").split())


def bold(page: Path) -> list[str]:
    """What is bold, each entry of a menu by itself."""
    found = re.findall(r"\*\*(.+?)\*\*", _BLOCK.sub("", page.read_text("utf-8")), re.DOTALL)
    return [part for text in found for part in plain(text).split(" > ")]


def targets(page: Path) -> list[str]:
    """Pages and pictures that it leads to; headings have other names in other languages."""
    found = re.findall(r"\]\(([^)#]*)", page.read_text("utf-8"))
    return [target.removeprefix("../") for target in found]


def code(page: Path) -> Counter[str]:
    """Commands and keys, without remarks."""
    text = page.read_text("utf-8")
    blocks = "\n".join(_BLOCK.findall(text))
    lines = Counter(line.split("#")[0].strip() for line in blocks.splitlines())
    return lines + Counter(
        found for found in re.findall(r"`([^`]+)`", _BLOCK.sub("", text)) if found != "keys like these"
    )


@pytest.fixture(params=CODES)
def spoken(application: QApplication, request: pytest.FixtureRequest) -> str:
    return language.install(application, request.param)


def shown(spoken: str) -> set[str]:
    """Every text of the window in this language, and what Qt puts on its buttons."""
    tree = ET.parse(PROJECT / "resources" / "translations" / f"facesorter_{spoken}.ts")
    found = {text for node in tree.iter("translation") for text in node.itertext()}
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
    return {plain(text) for text in found} | {plain(button.text()) for button in box.buttons()}


@functools.cache
def sources() -> set[str]:
    """The same in English."""
    window = {plain(text.source) for text in texts.window_texts()}
    return window | {plain(text) for text in texts.sentences()} | {"Close", "Cancel"}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_the_same(spoken: str, name: str) -> None:
    english, page = FOLDER / name, FOLDER / spoken / name
    assert Counter(targets(page)) == Counter(targets(english))
    # A page may say besides what else a key is called on keyboards.
    assert not code(english) - code(page)
    ours, theirs = bold(page), bold(english)
    assert len(ours) == len(theirs)
    # What the guide emphasises itself, or fills in: "Is this Anna?".
    free = sum(text not in sources() for text in theirs)
    words = shown(spoken)
    unknown = [text for text in ours if text not in words]
    assert len(unknown) <= free, unknown


def test_the_window_shows_it(spoken: str, qtbot: QtBot, application: QApplication) -> None:
    dialog = GuideDialog(None)
    qtbot.addWidget(dialog)
    dialog.show_page("first-steps")
    first = (FOLDER / spoken / "first-steps.md").read_text("utf-8").splitlines()[0]
    assert dialog.browser.toPlainText().startswith(first.removeprefix("# "))
    assert dialog.contents.item(0).text() == first.removeprefix("# ")
    assert set(guide.contents()) == {Path(name).stem for name in PAGES} - {"README"}
