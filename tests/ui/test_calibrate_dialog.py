"""Calibrating in the window: the curve is shown, nothing changes unasked, and what is used can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from made_library import PACK
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.services import calibrating, calibrations
from facesorter.services.calibrating import Calibrated, Point
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import ChartView, Curves
from facesorter.ui.dialogs.calibrate import CalibrateDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.group_panel import GroupPanel

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]
CURVE = tuple(Point(0.25 + 0.05 * step, 0.9 + 0.02 * step, 1 - 0.02 * step, 0.95) for step in range(4))


def said(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def button(parent: QWidget, text: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text() == text)


def opened(window: QWidget, until: Until) -> CalibrateDialog:
    until(lambda: window.findChild(CalibrateDialog) and window.findChild(CalibrateDialog).isVisible())
    dialog = window.findChild(CalibrateDialog)
    assert isinstance(dialog, CalibrateDialog)
    return dialog


def test_too_few_confirmed_faces_are_told_in_the_dialog(window: MainWindow, until: Until) -> None:
    window.actions_.calibrate.trigger()
    dialog = opened(window, until)
    until(lambda: "Calibrating takes at least 40 confirmed faces" in said(dialog))
    assert not button(dialog, "Use it").isVisible()
    assert not dialog.findChild(ChartView).isVisible()
    # The words stand together, with no room between them for the curve that is not there.
    shown = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert max(label.height() for label in shown) <= 4 * dialog.fontMetrics().height()
    dialog.reject()


def test_the_panel_leads_to_it_and_what_is_used_is_shown(
    window: MainWindow, library: Library, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        calibrating, "calibrate", lambda library, control: Calibrated(PACK, 60, 7, CURVE, 0.35, 0.35, 0.3, 0.0123)
    )
    QTest.mouseClick(
        next(each for each in window.grouping.findChildren(QPushButton) if each.text() == "Strictness"), LEFT
    )
    until(lambda: window.findChild(GroupPanel) and window.findChild(GroupPanel).isVisible())
    panel = window.findChild(GroupPanel)
    QTest.mouseClick(button(panel, "Calibrate from my library…"), LEFT)
    dialog = opened(window, until)
    until(lambda: dialog.findChild(ChartView).isVisible())
    chart = dialog.findChild(ChartView).chart
    assert isinstance(chart, Curves)
    assert [series.name for series in chart.series] == ["Precision", "Recall", "F-measure"]
    assert chart.mark == 0.3
    assert "60 confirmed faces of 7 people, 0.300 is better than the pack’s own, 0.350" in said(dialog)
    assert "+1.2 points" in said(dialog)
    assert calibrations.calibrated(library, PACK) is None
    assert not button(dialog, "Use the pack’s own").isVisible()
    QTest.mouseClick(button(dialog, "Use it"), LEFT)
    until(lambda: "0.300 is used from now on; group again to see what it does." in said(dialog))
    assert calibrations.used(library, PACK).merge == 0.3
    # The panel behind it starts from there, and calls it the default.
    until(lambda: panel._parameters.values == {} and panel._parameters._rows["merge"]._spin.value() == 0.3)
    QTest.mouseClick(button(dialog, "Use the pack’s own"), LEFT)
    until(lambda: calibrations.calibrated(library, PACK) is None)
    until(lambda: button(dialog, "Use it").isVisible())
    dialog.reject()
    QTest.mouseClick(button(panel, "Discard"), LEFT)


def test_a_threshold_that_was_set_by_hand_gives_way(
    window: MainWindow, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        calibrating, "calibrate", lambda library, control: Calibrated(PACK, 60, 7, CURVE, 0.35, 0.35, 0.3, 0.0123)
    )
    asked: list[object] = []
    monkeypatch.setattr(window._bridge, "group", lambda name, params: asked.append(params))
    # As after sliders were moved and applied; the other one is a draft that nobody applied.
    window.grouping._proposer.applied.emit("auto", {"merge": 0.4})
    window.grouping._proposer.aim("auto", {"merge": 0.45})
    window.actions_.calibrate.trigger()
    dialog = opened(window, until)
    until(button(dialog, "Use it").isVisible)
    QTest.mouseClick(button(dialog, "Use it"), LEFT)
    until(button(dialog, "Use the pack’s own").isVisible)
    dialog.reject()
    assert window.grouping._proposer.values == {}
    window.grouping.discard()
    window.grouping.group()
    assert asked == [{}]


def test_closing_it_ends_the_work(bridge: Bridge, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    controls = []

    def endless(library: Library, control: object) -> None:
        controls.append(control)
        while True:
            control.checkpoint()

    monkeypatch.setattr(calibrating, "calibrate", endless)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CalibrateDialog(bridge, parent)
    dialog.open()
    qtbot.waitUntil(lambda: bool(controls))
    dialog.reject()
    assert controls[0].cancelled
