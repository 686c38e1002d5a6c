"""The guide opens at the page that fits; what it names is really there: menus, buttons, keys, commands, pictures."""

import re
import shlex
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImageReader, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from facesorter.cli import parser
from facesorter.clustering import registry
from facesorter.ui.dialogs import guide
from facesorter.ui.dialogs.guide import GuideDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.views import review_keys

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "packaging"))
import texts  # noqa: E402

sys.path.remove(str(PROJECT / "packaging"))

FOLDER = PROJECT / "resources" / "guide"
PAGES = sorted(FOLDER.glob("*.md"))
TRANSLATED = sorted(FOLDER.glob("??/*.md"))
WITH_COMMANDS = [*PAGES, *TRANSLATED, PROJECT / "README.md", PROJECT / "CONTRIBUTING.md"]
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_LINK = re.compile(r"!?\[[^]]*\]\(([^)]+)\)")
_CODE = re.compile(r"```.*?```", re.DOTALL)
_KEY = re.compile(r"`((?:Ctrl\+|Shift\+|Alt\+)*(?:[A-Z]|\d|F\d+|Return|Enter|Delete|Space|Esc|Left|Right))`")
#: What the guide says of itself, headings of lists in it, and words of the text that only have to be seen.
_OWN = {"words like these", "pack", "truth", "Grouping", "Space:", "Time:", "Memory:", "Licence:"}
#: Keys of the lists and of the system, which are no menu's.
_OTHER_KEYS = {"Delete", "Left", "Right", "Enter", "Esc", "Ctrl", "Shift"}


def bold(page: Path) -> list[str]:
    return [" ".join(found.split()) for found in _BOLD.findall(_CODE.sub("", page.read_text("utf-8")))]


def path(page: Path) -> str:
    return page.relative_to(PROJECT).as_posix()


def commands(page: Path) -> list[str]:
    """Every command line in a page, in blocks and in the text; in blocks, what follows # is a remark."""
    text = page.read_text("utf-8")
    blocks = "\n".join(re.findall(r"```\n(.*?)```", text, re.DOTALL))
    lines = re.findall(r"^facesorter .+$", blocks, re.MULTILINE)
    # In the text a command may only be named, without what it needs: `facesorter forget`.
    return lines + re.findall(r"`(facesorter [^` ]+ [^`]+)`", _CODE.sub("", text))


def plain(text: str) -> str:
    return " ".join(text.replace("&", "").split())


@pytest.fixture
def menus(window: MainWindow) -> set[str]:
    """Every entry as ``Menu > Entry``, and the menus themselves."""
    found = set()
    for menu in window.menuBar().findChildren(QMenu):
        title = plain(menu.title())
        found |= {title} | {f"{title} > {plain(action.text())}" for action in menu.actions() if action.text()}
    # Undo and redo tell what they would do.
    return {entry.split(": ")[0] if ">" in entry and ("Undo" in entry or "Redo" in entry) else entry for entry in found}


@pytest.fixture(scope="session")
def said() -> set[str]:
    """Every text of the window, and what Qt puts on its buttons."""
    labels = {algorithm.label for algorithm in registry.ALGORITHMS}
    labels |= {parameter.label for algorithm in registry.ALGORITHMS for parameter in algorithm.parameters}
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
    window = {text.source for text in texts.window_texts()} | {button.text() for button in box.buttons()}
    return {plain(text) for text in window | labels} | {f"Group by: {label}" for label in labels}


def test_what_is_bold_stands_in_the_window(menus: set[str], said: set[str]) -> None:
    # Questions have a name in them.
    questions = [
        re.compile(re.escape(text).replace(r"\{0\}", ".+")) for text in said if re.search(r"\w.*\{0\}\?$", text)
    ]
    wrong = [
        (page.stem, text)
        for page in PAGES
        for text in bold(page)
        if text not in _OWN
        and text not in (menus if " > " in text else menus | said)
        and not any(question.fullmatch(text) for question in questions)
    ]
    assert not wrong, f"not in the window: {wrong}"


def test_keys_are_those_of_the_program(window: MainWindow) -> None:
    known = {QKeySequence(key).toString() for _, key in window.actions_.described()} | _OTHER_KEYS
    buttons = {key for _, key in review_keys.of_buttons()}
    named = {key for page in PAGES for key in _KEY.findall(page.read_text("utf-8"))}
    assert len(named) > 20
    assert named <= known | buttons
    assert buttons <= named


def test_a_key_beside_a_menu_entry_is_its_key(window: MainWindow) -> None:
    actions = {
        f"{plain(menu.title())} > {plain(action.text()).split(': ')[0]}": action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    }
    pairs = [
        pair
        for page in PAGES
        for pair in re.findall(r"\*\*([^*]+ > [^*]+)\*\*\s+\(`([^`]+)`\)", page.read_text("utf-8"))
    ]
    pairs += [
        (menu, key)
        for page in PAGES
        for key, menu in re.findall(r"`([^`]+)` \(\*\*([^*]+ > [^*]+)\*\*\)", page.read_text("utf-8"))
    ]
    assert len(pairs) > 10
    for menu, key in pairs:
        assert QKeySequence(key) in actions[" ".join(menu.split())].shortcuts(), (menu, key)


@pytest.mark.parametrize("page", [*PAGES, *TRANSLATED, PROJECT / "README.md"], ids=path)
def test_every_command_is_understood(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FACESORTER_HOME", raising=False)
    monkeypatch.setattr(parser.os, "environ", {**parser.os.environ})
    for line in commands(page):
        words = shlex.split(line, comments=True)[1:]
        if words in (["--help"], ["--version"]):
            continue
        arguments = parser.parse(words)
        tried = [(getattr(arguments, "algorithm", None) or "auto", getattr(arguments, "set", []))]
        for asked in ",".join(getattr(arguments, "compare", [])).split(","):
            name, *parameters = asked.split(":")
            tried += [(name, parameters)] if name else []
        for name, parameters in tried:
            known = {parameter.name for parameter in registry.get(name).parameters}
            assert {text.split("=")[0] for text in parameters} <= known, line


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=path)
def test_links_lead_somewhere_and_pictures_can_be_shown(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert not target.startswith("http"), "nothing leads outside"
        name, _, heading = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), target
        if heading:
            assert heading in headings(file), target
        if file.suffix == ".webp":
            assert not QImageReader(str(file)).read().isNull()
            assert file.stat().st_size < 100_000


def headings(page: Path) -> set[str]:
    """As addresses in a page: lower case, without punctuation, spaces as dashes."""
    found = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", text).strip().lower().replace(" ", "-") for text in found}


def test_the_contents_name_every_page_as_it_calls_itself() -> None:
    titles = guide.contents()
    assert set(titles) == {page.stem for page in PAGES} - {"README"}
    for page, title in titles.items():
        text = (FOLDER / f"{page}.md").read_text("utf-8")
        assert text.splitlines()[0] == f"# {title}"
        assert len(text.splitlines()) <= 120


def test_views_have_a_page(window: MainWindow, qtbot: QtBot) -> None:
    for entry in (*VIEWS, Entry.FIRST_START):
        assert (FOLDER / f"{guide.fitting(entry)}.md").is_file()
    window.show_view("review")
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(GuideDialog)
    assert dialog is not None
    assert dialog.browser.toPlainText().startswith("Review: answering questions")
    assert dialog.contents.currentItem().text() == "Review: answering questions"
    # Once only, and beside the window.
    assert not dialog.isModal()
    window.show_view("evaluation")
    window.actions_.guide.trigger()
    assert window.findChildren(GuideDialog) == [dialog]
    assert dialog.browser.toPlainText().startswith("Scores")
    dialog.back.click()
    assert dialog.contents.currentItem().text() == "Review: answering questions"
    dialog.forward.click()
    assert dialog.browser.toPlainText().startswith("Scores")
    dialog.contents.setFocus()
    QTest.keyClick(dialog.contents, Qt.Key.Key_Down)
    assert dialog.browser.toPlainText().startswith("Export")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is None)
