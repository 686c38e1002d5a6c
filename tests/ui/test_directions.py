"""Where lines begin at the right, so does everything else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider, QStyle, QStyleOptionComboBox, QToolButton
from pytestqt.qtbot import QtBot

from facesorter.ui import icons, theme
from facesorter.ui.main_window import MainWindow

_DIRECTION = Qt.LayoutDirection


@pytest.fixture(params=[_DIRECTION.LeftToRight, _DIRECTION.RightToLeft], ids=["ltr", "rtl"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    qapp.setLayoutDirection(request.param)
    yield request.param == _DIRECTION.RightToLeft
    qapp.setLayoutDirection(_DIRECTION.LeftToRight)


def test_a_slider_is_filled_from_where_it_begins(mirrored: bool, qtbot: QtBot) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.resize(200, 20)
    slider.setValue(50)
    slider.show()
    picture = slider.grab().toImage()
    middle = picture.height() // 2
    ends = [QColor(picture.pixelColor(round(picture.width() * part), middle)) for part in (0.2, 0.8)]
    colours = theme.colours()
    expected = [colours.accent, colours.edge]
    assert [end.name() for end in ends] == [colour.name() for colour in (expected[::-1] if mirrored else expected)]


def test_the_words_of_a_list_keep_clear_of_its_arrow(mirrored: bool, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("Most faces")
    box.resize(160, 30)
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control = QStyle.SubControl
    words, arrow = (
        box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
        for part in (control.SC_ComboBoxEditField, control.SC_ComboBoxArrow)
    )
    assert (arrow.center().x() < box.width() // 2) == mirrored
    assert not words.intersects(arrow)


def test_the_way_back_points_to_where_lines_begin(mirrored: bool, window: MainWindow) -> None:
    window.show_person(1)
    back = next(b for b in window.faces.findChildren(QToolButton) if b.accessibleName() == "Back to the people")
    colour = theme.colours().text
    shown, left, right = (
        icon.pixmap(16, 16).toImage()
        for icon in (back.icon(), icons.icon("back", colour), icons.icon("forward", colour))
    )
    assert shown == (right if mirrored else left)
    assert left != right


def test_what_begins_with_a_name_in_other_letters_is_read_from_the_same_side(
    mirrored: bool, window: MainWindow
) -> None:
    """A label goes by its first letter."""
    window.message.say("Anna پنهان شد")
    (shown,) = (label.text() for label in window.message.findChildren(QLabel) if "Anna" in label.text())
    assert ("\N{RIGHT-TO-LEFT MARK}Anna" in shown) == mirrored


def test_the_buttons_of_a_selection_never_widen_the_window(
    window: MainWindow, until: Callable[[Callable[[], object]], None]
) -> None:
    for action in (window.actions_.confirm, window.actions_.reject, window.actions_.move_to, window.actions_.stranger):
        action.setText("Von dieser Person wegnehmen")
    window.resize(900, 650)
    window.show_person(1)
    until(lambda: window.faces.model.rows)
    window.faces.grid.select([1])
    until(lambda: any(label.text() == "1 face selected" for label in window.faces.findChildren(QLabel)))
    QApplication.processEvents()
    assert window.width() == 900
