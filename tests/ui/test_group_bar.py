"""Grouping from the window: an algorithm chosen, its parameters moved, what would change seen before it does."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from made_library import dump
from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facesorter.clustering import registry
from facesorter.clustering.declaration import ARCFACE, Family
from facesorter.store import runs
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.group_menu import GroupMenu
from facesorter.ui.views.group_panel import GroupPanel
from facesorter.ui.views.parameters import Parameters

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]


def button(parent: QWidget, text: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if text in each.text())


def shows(window: MainWindow, text: str) -> bool:
    """Whether a button of the bar says this."""
    return any(each.text() == text and each.isVisible() for each in window.grouping.findChildren(QPushButton))


def panel(window: MainWindow) -> GroupPanel:
    found = window.findChild(GroupPanel)
    assert isinstance(found, GroupPanel)
    return found


def counted(window: MainWindow) -> str:
    """The live count, once it is there."""
    return next((label.text() for label in panel(window).findChildren(QLabel) if "unsorted" in label.text()), "")


def settled(window: MainWindow) -> bool:
    """What the panel says is about what it shows."""
    (busy,) = panel(window).findChildren(QProgressBar)
    return panel(window).isVisible() and not busy.isVisible()


def open_panel(window: MainWindow, until: Until) -> GroupPanel:
    QTest.mouseClick(button(window.grouping, "Strictness"), LEFT)
    until(lambda: window.findChild(GroupPanel) and settled(window))
    return panel(window)


def rows(view: QListView) -> list[QModelIndex]:
    """What can be chosen; the names of families cannot."""
    model = view.model()
    every = [model.index(row, 0) for row in range(model.rowCount())]
    return [index for index in every if index.flags() & Qt.ItemFlag.ItemIsEnabled]


def choose(window: MainWindow, until: Until, name: str) -> None:
    """With the mouse, from the menu."""
    QTest.mouseClick(button(window.grouping, "Group by"), LEFT)
    until(lambda: window.findChild(GroupMenu) and window.findChild(GroupMenu).isVisible())
    view = window.findChild(GroupMenu).findChild(QListView)
    index = next(index for index in rows(view) if index.data() == registry.get(name).label)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    until(lambda: window.findChild(GroupPanel) and panel(window).isVisible())


def test_every_algorithm_is_offered_with_what_it_does(window: MainWindow, until: Until) -> None:
    QTest.mouseClick(button(window.grouping, "Group by: Auto"), LEFT)
    until(lambda: window.findChild(GroupMenu) and window.findChild(GroupMenu).isVisible())
    menu = window.findChild(GroupMenu)
    view = menu.findChild(QListView)
    description = Qt.ItemDataRole.AccessibleDescriptionRole
    shown = {(index.data(), index.data(description)) for index in rows(view)}
    assert shown == {(algorithm.label, algorithm.help) for algorithm in registry.ALGORITHMS}
    families = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    families = [text for text in families if text in get_args(Family)]
    assert families == [name for name in get_args(Family) if any(a.family == name for a in registry.ALGORITHMS)]
    assert menu.height() <= window.screen().availableGeometry().height()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_algorithms_are_searched_with_the_keyboard(window: MainWindow, until: Until) -> None:
    QTest.mouseClick(button(window.grouping, "Group by: Auto"), LEFT)
    until(lambda: window.findChild(GroupMenu) and window.findChild(GroupMenu).isVisible())
    menu = window.findChild(GroupMenu)
    view = menu.findChild(QListView)
    assert menu.search.hasFocus()
    assert view.currentIndex().data() == "Auto"
    QTest.keyClicks(menu.search, "no such thing")
    assert not rows(view)
    menu.search.clear()
    QTest.keyClicks(menu.search, "means")
    assert {index.data() for index in rows(view)} >= {"K-means", "Mini-batch K-means"}
    QTest.keyClick(menu.search, Qt.Key.Key_Down)
    chosen = view.currentIndex().data()
    assert chosen == rows(view)[1].data()
    QTest.keyClick(menu.search, Qt.Key.Key_Return)
    until(lambda: shows(window, f"Group by: {chosen}"))
    assert not menu.isVisible()


@pytest.mark.parametrize("typed", ["chin", "whisp"])
def test_what_is_called_so_is_found_before_what_is_described_so(window: MainWindow, until: Until, typed: str) -> None:
    QTest.mouseClick(button(window.grouping, "Group by: Auto"), LEFT)
    until(lambda: window.findChild(GroupMenu) and window.findChild(GroupMenu).isVisible())
    menu = window.findChild(GroupMenu)
    QTest.keyClicks(menu.search, typed)
    assert rows(menu.findChild(QListView))[0].data() == "Auto"
    QTest.keyClick(menu.search, Qt.Key.Key_Return)
    until(lambda: shows(window, "Group by: Chinese Whispers"))


def test_discard_leaves_everything_as_it_was(window: MainWindow, library: Library, until: Until) -> None:
    before = dump(library)
    choose(window, until, "kmeans")
    QTest.mouseClick(button(panel(window), "Discard"), LEFT)
    assert not panel(window).isVisible()
    assert dump(library) == before
    assert runs.every(library) == []
    assert shows(window, "Group by: Auto")


@pytest.mark.parametrize("name", ["auto", "dbscan"])
def test_all_parameters_are_seen_where_there_is_room(window: MainWindow, until: Until, name: str) -> None:
    window.grouping._chosen(name)
    until(lambda: window.findChild(GroupPanel) and settled(window))
    (scroll,) = panel(window).findChildren(QScrollArea)
    until(lambda: scroll.widget().height() > 0)
    assert not scroll.verticalScrollBar().isVisible()
    assert scroll.verticalScrollBar().maximum() == 0


def test_escape_closes_the_panel(window: MainWindow, until: Until) -> None:
    shown = open_panel(window, until)
    QTest.keyClick(shown.findChild(QDoubleSpinBox), Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert not button(window.grouping, "Strictness").isChecked()


def test_what_cannot_be_done_is_told_in_the_panel(window: MainWindow, library: Library, until: Until) -> None:
    damaged = np.full(3, np.nan, np.float32).tobytes()
    with library.transaction() as connection:
        connection.execute("UPDATE embeddings SET vector = ? WHERE face_id = 1", [damaged])
    shown = open_panel(window, until)
    said = [label.text() for label in shown.findChildren(QLabel)]
    assert "The vectors to group hold values that are no numbers." in said
    assert not button(shown, "Apply").isEnabled()


def test_the_key_groups_with_what_is_chosen(window: MainWindow, library: Library, until: Until, qtbot: QtBot) -> None:
    window.grouping.choose('["dbscan", {"min_samples": 3}]')
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    until(lambda: runs.every(library))
    assert (runs.get(library).algorithm, runs.get(library).params["min_samples"]) == ("dbscan", 3)
    until(lambda: not window.grouping._bridge.grouping)


# A worker that starts at once would be done before anybody can stop it.
@pytest.mark.usefixtures("real_workers")
def test_a_grouping_can_be_stopped(window: MainWindow, library: Library, until: Until) -> None:
    before = dump(library)
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    stop = next(each for each in window.grouping.findChildren(QToolButton) if each.accessibleName() == "Stop grouping")
    until(stop.isVisible)
    assert button(window.grouping, "Grouping").isVisible()
    QTest.mouseClick(stop, LEFT)
    until(lambda: not stop.isVisible())
    assert runs.every(library) == []
    assert dump(library) == before


def test_the_choice_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.grouping.choose('["agglomerative", {"linkage": "single"}]')
    window.close()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert settings.value("grouping") == '["agglomerative", {"linkage": "single"}]'


def test_another_pack_groups_by_what_was_chosen_but_for_the_thresholds_of_one_pack(
    window: MainWindow, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(bridge, "group", lambda *how: asked.append(how))
    chosen = {"link": 0.96, "merge_fragments": True}
    window.grouping._params, window.grouping._algorithm = dict(chosen), registry.get("chinese_whispers")
    assert window.grouping.choice == '["chinese_whispers", {"merge_fragments": true}]'
    bridge.pack_changed.emit()
    assert asked == [("chinese_whispers", {"merge_fragments": True})]
    assert window.grouping._params == {"merge_fragments": True}
    window.grouping.choose('["chinese_whispers", {"link": 0.96}]')
    assert window.grouping._params == {}


@pytest.mark.parametrize("text", ["", "[", "7", '["gone", {}]', '["dbscan", {"eps": -3}]', '["dbscan", 5]'])
def test_a_remembered_choice_that_is_none_is_left(window: MainWindow, text: str) -> None:
    window.grouping.choose(text)
    assert window.grouping.choice == '["auto", {}]'


def test_what_takes_long_is_counted_when_somebody_asks(window: MainWindow, until: Until) -> None:
    shown = open_panel(window, until)
    shown._seconds = 75.0
    ask = button(shown, "Count")
    assert not ask.isVisible()
    slider = shown.findChild(QSlider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Up)
    assert ask.isVisible()
    assert settled(window)
    assert button(shown, "Apply").isEnabled()
    assert any(label.text() == "Counting takes about 75 s." for label in shown.findChildren(QLabel))
    QTest.mouseClick(ask, LEFT)
    assert not ask.isVisible()
    until(lambda: settled(window) and counted(window))
    assert shown._seconds != 75.0
    # If it was quick, the next one is counted by itself.
    shown._seconds = 0.5
    QTest.keyClick(slider, Qt.Key.Key_Up)
    assert not ask.isVisible()
    assert not settled(window)
    until(lambda: settled(window))
    # What is less slow is counted when the slider rests.
    shown._seconds = 5.0
    QTest.keyClick(slider, Qt.Key.Key_Up)
    assert not ask.isVisible()
    until(lambda: settled(window) and shown._seconds != 5.0)


def test_many_faces_are_not_counted_unasked_by_what_is_not_made_for_them(window: MainWindow, until: Until) -> None:
    shown = open_panel(window, until)
    dbscan = registry.get("dbscan")
    shown.open(dbscan, {}, window.grouping, faces=10**6, calibration=ARCFACE, note="Too many.")
    assert settled(window)
    assert button(shown, "Count").isVisible()
    assert any("may take long" in label.text() for label in shown.findChildren(QLabel))


def test_a_number_can_be_taken_from_the_faces(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    controls = Parameters(registry.get("dbscan"), ARCFACE, 1000, parent)
    parent.show()
    row = controls._rows["eps"]
    box, slider, reset = row.findChild(QCheckBox), row.findChild(QSlider), row.findChild(QToolButton)
    box.click()
    assert controls.values == {"eps": "auto"}
    assert not slider.isEnabled()
    QTest.mouseClick(reset, LEFT, pos=QPoint(5, 5))
    assert controls.values == {}
    assert slider.isEnabled()
    controls.set_values({"eps": "auto"})
    assert box.isChecked()
    assert not any(each.isVisible() for each in controls._rows["min_samples"].findChildren(QCheckBox))


@pytest.mark.parametrize("name", ["auto", "dbscan", "agglomerative", "chinese_whispers"])
def test_a_measured_default_is_shown_as_it_is(qtbot: QtBot, name: str) -> None:
    calibration, algorithm = replace(ARCFACE, link=0.965, merge=0.936), registry.get(name)
    parent = QWidget()
    qtbot.addWidget(parent)
    controls = Parameters(algorithm, calibration, 1000, parent)
    assert controls.values == {}
    usual = algorithm.complete({}, calibration)
    for parameter in algorithm.parameters:
        if parameter.calibrated is not None:
            shown = controls._rows[parameter.name].findChild(QDoubleSpinBox).value()
            assert shown == pytest.approx(usual[parameter.name], abs=0.0005)


@pytest.mark.parametrize("algorithm", registry.ALGORITHMS, ids=lambda algorithm: algorithm.name)
def test_controls_are_what_is_declared(qtbot: QtBot, algorithm: registry.Algorithm) -> None:
    """Whatever an algorithm declares: every parameter has a control with a name and a help, starts at its default,
    gives what is allowed when moved, and goes back.
    """
    parent = QWidget()
    qtbot.addWidget(parent)
    controls = Parameters(algorithm, ARCFACE, 1000, parent)
    parent.show()
    assert controls.values == {}
    for parameter, row in zip(algorithm.parameters, controls._rows.values(), strict=True):
        control = row.findChild({"choice": QComboBox, "bool": QCheckBox}.get(parameter.type, QSlider))
        assert control.accessibleName() == parameter.label
        assert control.toolTip() == parameter.help
        reset = row.findChild(QToolButton)
        assert not reset.isVisible()
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
            QTest.keyClick(control, key)
            algorithm.checked(controls.values)
        QTest.keyClick(control, Qt.Key.Key_Space if parameter.type == "bool" else Qt.Key.Key_End)
        if parameter.name not in controls.values:
            QTest.keyClick(control, Qt.Key.Key_Home)
        assert set(controls.values) == {parameter.name}
        kept = controls.values
        controls.set_values({})
        assert controls.values == {}
        controls.set_values(kept)
        assert controls.values == kept
        QTest.mouseClick(reset, LEFT, pos=QPoint(5, 5))
        assert controls.values == {}


def test_in_a_narrow_window_the_name_of_the_algorithm_is_shortened(window: MainWindow, until: Until) -> None:
    window.grouping._chosen("chinese_whispers")
    window.resize(640, 400)
    by = window.grouping._by
    until(lambda: by.text().startswith("Chin") and by.text().endswith("…"))
    assert by.width() >= by._size(by.text()).width()
    assert by.accessibleName() == "Group by: Chinese Whispers"
    window.resize(1200, 800)
    until(lambda: by.text() == "Group by: Chinese Whispers")
