"""A fault of the program: one calm sentence, and a report that the user may look at."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facesorter import reports
from facesorter.cli import logs
from facesorter.store.library import Library
from facesorter.ui import faults
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.report import ReportDialog
from facesorter.ui.main_window import MainWindow

_Until = Callable[[Callable[[], object]], None]
SECRET = "/home/ann/Pictures/Grandma Olga.jpg"


@pytest.fixture
def caught(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As `app` catches them; what the tests catch otherwise comes back."""
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr("threading.excepthook", None)
    monkeypatch.setattr(faults, "qInstallMessageHandler", lambda handler: None)
    faults.catch(bridge.faulted.emit)
    with logs.kept(None):
        yield


def fail(library: Library | None = None) -> None:
    raise LookupError(SECRET)


def button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.message.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize("where", ["a thread", "a slot"])
def test_a_fault_is_told_and_its_report_is_shown(
    where: str, window: MainWindow, bridge: Bridge, caught: None, home: Path, qtbot: QtBot, until: _Until
) -> None:
    if where == "a thread":
        bridge.read(fail, lambda _: None, window)
        until(window.message.isVisible)
    else:
        QTimer.singleShot(0, partial(_in_a_slot, sys.excepthook))
        until(window.message.isVisible)
    said = window.message.findChildren(QLabel)[0].text()
    assert "LookupError" in said
    assert SECRET not in said
    QTest.mouseClick(button(window, "Show the report"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(ReportDialog)
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    text = dialog.text.toPlainText()
    assert "LookupError" in text
    assert "in fail" in text
    assert "scheme: light" in text
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    kept = {path.name: path.read_text() for path in (home / "logs").iterdir()}
    assert len(kept) == 2, "the log and the report"
    assert not [name for name, text in kept.items() if "Olga" in text or "/home/ann" in text]
    dialog.reject()


def _in_a_slot(hook: Callable[..., object]) -> None:
    # pytest-qt takes over what Qt calls when a slot fails; the rest is what `faults.catch` put there.
    try:
        fail()
    except LookupError as error:
        hook(type(error), error, error.__traceback__)


def test_a_crash_of_the_last_time_is_offered_before_what_was_unfinished(
    window: MainWindow, home: Path, until: _Until
) -> None:
    report = reports.write("Fatal Python error: Segmentation fault")
    assert report is not None
    window.offer_report(report)
    assert "ended unexpectedly" in window.message.findChildren(QLabel)[0].text()
    window.message.when_free(window._offer_the_rest)
    assert "ended unexpectedly" in window.message.findChildren(QLabel)[0].text()
    QTest.mouseClick(button(window, "Not now"), Qt.MouseButton.LeftButton)
    until(lambda: "before all photos were read" in window.message.findChildren(QLabel)[0].text())
    assert window.message.isVisible()
