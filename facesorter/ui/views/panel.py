"""What panels are put together from: sections with rows of words and values, lines of small faces, hints."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from facesorter.ui import theme
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.face_buttons import SIDE, CropButton

_IN_A_LINE = 5
_GAP = 5
_LEAST_SIDE = 28


class Section(QWidget):
    """A heading, then rows of words and values, or whatever else is put into ``column``."""

    linked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        theme.mark(self.heading, "heading")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.SPACE - 2)
        self.column.addWidget(self.heading)
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)

    def clear(self, heading: str = "") -> None:
        """Take the rows away and begin anew, below another heading or none."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.column.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE + 2)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.column.addWidget(self._rows)
        self._rows.show()

    def lead(self, text: str, value: str, whole: str) -> None:
        """The first line: a name that stands out, and a value."""
        line = QHBoxLayout()
        name, right = Elided(text), QLabel(value)
        name.setFont(theme.font(bold=True))
        name.setToolTip(whole)
        theme.mark(right, "muted")
        line.addWidget(name, 1)
        line.addWidget(right)
        self._grid.addLayout(line, self._grid.rowCount(), 0, 1, 2)

    def row(self, key: str, value: str, *, whole: str = "", linked: bool = False, wraps: bool = False) -> None:
        """A line, which is shortened to the room there is, unless it ``wraps``; ``whole`` is the tooltip, ``linked``
        values are rich text with links.
        """
        place = self._grid.rowCount()
        label = QLabel(key)
        theme.mark(label, "muted")
        flag = Qt.AlignmentFlag
        right = flag.AlignTrailing | flag.AlignVCenter
        text: QLabel
        if linked:
            # A text with links would have its side by its own direction, not by the window's.
            right = QStyle.visualAlignment(self.layoutDirection(), flag.AlignRight) | flag.AlignAbsolute
            text = linking(self)
            text.linkActivated.connect(self.linked)
            text.setText(value)
        elif wraps:
            text = wrapping(self)
            text.setText(value)
        else:
            text = Elided(value)
            text.setToolTip(whole or value)
        text.setAlignment(right)
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, place, 1)

    def note(self, icon: str, text: str) -> None:
        """A sentence with an icon before it."""
        line = QHBoxLayout()
        line.setSpacing(6)
        picture, label = QLabel(), wrapping(self)
        theme.draw(picture, icon, "accent" if icon == "check" else "muted")
        label.setText(text)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        self._grid.addLayout(line, self._grid.rowCount(), 0, 1, 2)


class Crops(QWidget):
    """Small faces in lines of five."""

    activated = Signal(int)

    def __init__(self, pictures: Pictures, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = [CropButton(pictures, self) for _ in range(most)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for place, button in enumerate(self._buttons):
            grid.addWidget(button, place // _IN_A_LINE, place % _IN_A_LINE)
            button.clicked.connect(lambda checked=False, button=button: self._clicked(button))
        grid.setColumnStretch(_IN_A_LINE, 1)

    def tell(self, faces: Sequence[tuple[int, str, str]]) -> None:
        """Show these: (face, caption, name)."""
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(faces))
            if place < len(faces):
                button.tell(*faces[place])

    def minimumSizeHint(self) -> QSize:
        return QSize(_IN_A_LINE * (_LEAST_SIDE + _GAP) - _GAP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = (self.width() + _GAP) // _IN_A_LINE - _GAP
        for button in self._buttons:
            button.set_side(max(_LEAST_SIDE, min(SIDE, side)))

    def _clicked(self, button: CropButton) -> None:
        if button.face is not None:
            self.activated.emit(button.face)


class Hint(QWidget):
    """What to do when there is nothing to show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._text = wrapping(self), wrapping(self)
        self._title.setFont(theme.font(bold=True))
        theme.mark(self._text, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)

    def tell(self, title: str, text: str) -> None:
        """Say this."""
        self._title.setText(title)
        self._text.setText(text)


def link(target: str, text: str) -> str:
    """Rich text for `linking` labels and linked rows."""
    return f'<a style="text-decoration: none" href="{target}">{html.escape(text)}</a>'


def linking(parent: QWidget) -> QLabel:
    """A label of rich text with links for mouse and keyboard."""
    label = wrapping(parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    return label


def wrapping(parent: QWidget) -> QLabel:
    """A label of as many lines as it needs."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    # A long word does not widen the panel.
    label.setMinimumWidth(1)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
