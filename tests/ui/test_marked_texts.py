"""Whatever the window shows is in the translations: seen through a language that puts each text into brackets."""

import functools
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QTabBar, QWidget

from facesorter import places
from facesorter.domain.edits import SetLifetime
from facesorter.services import editing, licensing
from facesorter.store.library import Library
from facesorter.ui import language
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
# Names of people, files and methods, and what is the same in every language.
_DATA = re.compile(
    r"^photos$|^library|Deutsch|English|Español|Français"
    r"|Person \d|InsightFace \w+|AuraFace|OpenCV YuNet \+ SFace|MTCNN|Viola-Jones|M\. Ester.*KDD 1996"
    r"|PhotoPrism.* 5758|Anna|Ben"
    r"|FaceSorter|photo \d|torn|\.jpe?g|/[\w/. -]+|⟦|⟧|invented|<b>.*?</b>|<[^>]*>|&\w+;|UTC|\bGrouped\b"
)
# Of a key the last one may be a digit.
_KEY = re.compile(r"(?<=⟦\+⟧)[0-9]$")
_WORD = re.compile(r"[A-Za-z]{3,}|[0-9]")


@functools.cache
def _sentences() -> frozenset[str]:
    """Those of lower rooms; that they are all there is looked at elsewhere."""
    contexts = ET.parse(places.resources() / "translations" / "facesorter_de.ts").getroot().iter("context")
    found = next(context for context in contexts if context.findtext("name") == "sentences")
    return frozenset(source.text or "" for source in found.iter("source"))


class _Brackets(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == "sentences" and source not in _sentences():
            return None
        return f"⟦{source}⟧"


@pytest.fixture(autouse=True)
def brackets(qapp: QApplication) -> Iterator[None]:
    usual = QLocale()
    # Its digits and the names of its months are not Latin: what is, was not written by the locale.
    QLocale.setDefault(QLocale(QLocale.Language.Persian))
    translator = _Brackets()
    qapp.installTranslator(translator)
    language._say.cache_clear()
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(usual)
    language._say.cache_clear()


def _bare(text: str) -> bool:
    """Whether there are words outside of brackets; of some texts only the beginning is shown."""
    text = _KEY.sub("", text)
    inside = re.compile(r"⟦[^⟦⟧]*(⟧|$)")
    while inside.search(text):
        text = inside.sub("", text)
    return bool(_WORD.search(_DATA.sub("", text)))


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    for name in (
        "text", "title", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "windowTitle",
        "statusTip", "whatsThis", "prefix", "suffix", "specialValueText", "plainText",
    ):  # fmt: skip
        value = widget.property(name)
        if isinstance(value, str):
            yield name, value
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(place)) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())
    for action in widget.actions():
        yield from (("action", text) for text in (action.text(), action.toolTip(), action.iconText()))


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for way, count in (
        (Qt.Orientation.Horizontal, columns),
        (Qt.Orientation.Vertical, model.rowCount()),
    ):
        for section in range(min(count, 60)):
            if isinstance(text := model.headerData(section, way), str):
                yield "header", text
    for row in range(min(model.rowCount(), 200)):
        for column in range(columns):
            index = model.index(row, column)
            yield from (("cell", value) for role in _ROLES if isinstance(value := index.data(role), str))


@functools.cache
def _parts() -> frozenset[str]:
    """What others call their libraries, versions and licences, and what is in these."""
    told = ((part.name, part.version, part.licence, part.text.strip()) for part in licensing.parts())
    return frozenset(text for part in told for text in part)


class _Seen:
    def __init__(self) -> None:
        self.bare: set[tuple[str, str, str]] = set()
        self.all = 0

    def look(self) -> None:
        for top in QApplication.topLevelWidgets():
            for widget in [top, *top.findChildren(QWidget)]:
                for kind, text in _texts(widget) if widget.isVisible() or widget is top else ():
                    self.all += 1
                    if text and text not in _parts() and _bare(text):
                        self.bare.add((type(widget).__name__, kind, text))


def test_every_text_of_the_window_is_marked(
    window: MainWindow,
    library: Library,
    until: Callable[[Callable[[], object]], None],
    answered: Callable[[], None],
    done: Callable[[], None],
) -> None:
    seen = _Seen()
    editing.apply(library, SetLifetime(1, "1950-12-31", ""))
    seen.look()
    until(lambda: "⟦Confirmed ⟦" in window.actions_.undo.text())
    for view in VIEWS:
        window.show_view(view)
        answered()
        seen.look()
    window.show_view("people")
    window.people.grid.select([1])
    answered()
    seen.look()
    window.show_person(1)
    answered()
    window.faces.grid.select([1])
    answered()
    seen.look()
    actions = window.actions_
    window.show_view("people")
    for action in (
        actions.export, actions.compare, actions.problems, actions.packs, actions.calibrate, actions.settings,
        actions.about, actions.shortcuts, actions.lifetime, actions.split, actions.forget_everything,
    ):  # fmt: skip
        window.people.grid.select([1])
        done()
        assert action.isEnabled(), action.text()
        action.trigger()
        done()
        seen.look()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.show_view("people")
    found = "\n".join(" | ".join(each) for each in sorted(seen.bare))
    assert seen.all > 5000
    assert not found, "\n" + found
