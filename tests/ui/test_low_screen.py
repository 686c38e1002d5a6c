"""Dialogs have room on a screen of 1280 x 800 pixels at 200 %, in every language: what answers them can be reached."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

from facesorter.ui import language
from facesorter.ui.dialogs.keys import KeysDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views import review_keys

Until = Callable[[Callable[[], object]], None]
#: Less what the system puts above a window.
ROOM = QSize(640, 364)
DIALOGS = ["shortcuts", "settings", "export", "packs", "guide", "about", "compare", "problems", "forget_everything"]


@pytest.mark.parametrize("spoken", ["en", "de", "fr", "es", "fa"])
def test_every_dialog_fits_a_low_screen(
    application: QApplication, window: MainWindow, until: Until, spoken: str
) -> None:
    language.install(application, spoken)
    wrong = []
    for name in DIALOGS:
        getattr(window.actions_, name).trigger()
        until(lambda: [each for each in window.findChildren(QDialog) if each.isVisible()])
        (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
        least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
        if least.boundedTo(ROOM) != least:
            wrong.append((name, least.toTuple()))
        dialog.reject()
        until(lambda: not [each for each in window.findChildren(QDialog) if each.isVisible()])
    assert wrong == []


def test_the_keys_are_told_in_a_list_that_scrolls(window: MainWindow) -> None:
    window.actions_.shortcuts.trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog
    rows = [[dialog.table.item(row, column).text() for column in (0, 1)] for row in range(dialog.table.rowCount())]
    listed = [*window.actions_.described(), *review_keys.described()]
    assert [key for what, key in rows] == [key for _, key in listed]
    assert ["Merge", "Ctrl+M"] in rows
    assert ["Review: Skip", "S"] in rows
    assert ["Review: Try again", "R"] in rows
    assert dialog.height() <= dialog.screen().availableSize().height()
    dialog.close()
