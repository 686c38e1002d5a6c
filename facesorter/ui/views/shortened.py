"""Buttons and boxes to tick whose words are shortened where there is less room than they need."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_LEAST = 40


class ShortButton(QPushButton):
    """As wide as its text, at most."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, QStyle.SubElement.SE_PushButtonContents, QStyle.ControlElement.CE_PushButton)


class ShortCheck(QCheckBox):
    """A box to tick, with words."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, QStyle.SubElement.SE_CheckBoxContents, QStyle.ControlElement.CE_CheckBox)


def _paint(button: QPushButton | QCheckBox, contents: QStyle.SubElement, element: QStyle.ControlElement) -> None:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    if button.width() < button.sizeHint().width():
        room = button.style().subElementRect(contents, option, button).width()
        shown = button.fontMetrics().elidedText(option.text.replace("&&", "&"), Qt.TextElideMode.ElideRight, room)
        option.text = shown.replace("&", "&&")
    QStylePainter(button).drawControl(element, option)
