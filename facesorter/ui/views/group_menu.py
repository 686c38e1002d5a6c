"""The list of algorithms to choose from, each with what it does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering.declaration import Algorithm
from facesorter.ui import icons, theme, words
from facesorter.ui.models.rows import ROW, Index

_WIDTH = 400
_PAD = 10
_CHECK = 16
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line. ``note`` warns of what the library is too large for."""

    algorithm: Algorithm
    note: str
    chosen: bool


class GroupMenu(QFrame):
    """Pops up below a button; arrow keys and Enter, or a click."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        # Its corners have no round edges: nothing is behind them.
        theme.mark(self, "menu")
        self._model = _Choices(self)
        self._list = _List(self._model)
        self._list.setAccessibleName(self.tr("Algorithms"))
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def pop_up(self, choices: Sequence[Choice], below: QWidget) -> None:
        """Show these below a widget."""
        self._model.tell(choices)
        self._list.fit(_WIDTH)
        self.adjustSize()
        room = below.screen().availableGeometry()
        right = below.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = below.mapToGlobal(QPoint(below.width() - self.width() if right else 0, below.height() + 4))
        corner.setX(max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4)))
        self.move(corner)
        place = next((place for place, choice in enumerate(choices) if choice.chosen), 0)
        self._list.setCurrentIndex(self._model.index(place, 0))
        self.show()
        self._list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()

    def _choose(self, index: Index) -> None:
        name = index.data(ROW).algorithm.name
        self.hide()
        self.chosen.emit(name)


class _Choices(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()

    def tell(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.declared(choice.algorithm.label)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(part for part in (words.declared(choice.algorithm.help), choice.note) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.declared(choice.algorithm.label)
        return choice if role == ROW else None


class _List(QListView):
    def __init__(self, model: _Choices) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._height = 100

    def fit(self, width: int) -> None:
        """Be as wide as this, and as high as the lines need."""
        self.setFixedWidth(width)
        delegate = self.itemDelegate()
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, 0)
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        self.setFixedHeight(sum(delegate.sizeHint(option, row).height() for row in rows))
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # As in a menu, there is one line that is lit: the keyboard's is the mouse's.
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)


class _Delegate(QStyledItemDelegate):
    """A name, a line or two below it, and a check at the chosen one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width() or _WIDTH
        help_, note = self._texts(index, width)
        name = QFontMetrics(theme.font(bold=True)).height()
        return QSize(width, name + help_.height() + note.height() + 2 * _PAD - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(ROW)
        colours = theme.colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.selected)
            painter.drawRoundedRect(option.rect, theme.RADIUS, theme.RADIUS)
        room = option.rect.adjusted(_PAD + _CHECK + 8, _PAD - 2, -_PAD, 0)
        help_, note = self._texts(index, option.rect.width())
        direction = option.direction
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        top = room.top()
        painter.setFont(theme.font(bold=True))
        painter.setPen(colours.text)
        height = painter.fontMetrics().height()
        area = QStyle.visualRect(direction, option.rect, QRect(room.left(), top, room.width(), height))
        painter.drawText(area, leading, str(index.data()))
        if choice.chosen:
            check = QRect(option.rect.left() + _PAD, top + (height - _CHECK) // 2, _CHECK, _CHECK)
            check = QStyle.visualRect(direction, option.rect, check)
            icons.paint(painter, "check", colours.accent, QRectF(check))
        painter.setFont(theme.font(0.9))
        for text, size, colour in (
            (words.declared(choice.algorithm.help), help_, colours.muted),
            (choice.note, note, colours.danger),
        ):
            top += height
            height = size.height()
            area = QStyle.visualRect(direction, option.rect, QRect(room.left(), top, room.width(), height))
            painter.setPen(colour)
            painter.drawText(area, int(leading) | _WRAP, text)
        painter.restore()

    def _texts(self, index: Index, width: int) -> tuple[QRect, QRect]:
        """How large the lines below the name are."""
        choice: Choice = index.data(ROW)
        metrics = QFontMetrics(theme.font(0.9))
        room = QRect(0, 0, width - 2 * _PAD - _CHECK - 8, 1000)
        texts = (words.declared(choice.algorithm.help), choice.note)
        sizes = [metrics.boundingRect(room, _WRAP, text) if text else QRect() for text in texts]
        return sizes[0], sizes[1]
