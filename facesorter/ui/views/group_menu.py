"""The list of algorithms to choose from: by family, each with what it does, and a field to search them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering.declaration import Algorithm, Family
from facesorter.ui import icons, theme, words
from facesorter.ui.models.rows import ROW, Index

_WIDTH = 420
_PAD = 10
_CHECK = 16
_WRAP = int(Qt.TextFlag.TextWordWrap)
_PART_OF_SCREEN = 0.62
#: With at most so many there is nothing to search.
_FEW = 8
_LIST_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line. ``note`` warns of what the library is too large for."""

    algorithm: Algorithm
    note: str
    chosen: bool


class GroupMenu(QFrame):
    """Pops up below a button; arrow keys and Enter, or a click; what is typed searches.

    several: a choice does not close it: each is chosen, or no longer.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, *, several: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._several = several
        # Its corners have no round edges: nothing is behind them.
        theme.mark(self, "menu")
        self._model = _Choices(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search algorithms…"))
        self.search.setAccessibleName(self.tr("Search algorithms"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self._list = _List(self._model)
        self._list.setAccessibleName(self.tr("Algorithms"))
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self._nothing = QLabel(self.tr("No algorithm is called so."), self)
        self._nothing.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        theme.mark(self._nothing, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.addWidget(self.search)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        column.addStretch(1)

    def pop_up(self, choices: Sequence[Choice], below: QWidget) -> None:
        """Show these below a widget."""
        self.search.clear()
        self._model.tell(choices)
        self.search.setVisible(len(choices) > _FEW)
        self._nothing.hide()
        room = below.screen().availableGeometry()
        self._list.fit(theme.scaled(_WIDTH), round(_PART_OF_SCREEN * room.height()))
        self.adjustSize()
        right = below.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = below.mapToGlobal(QPoint(below.width() - self.width() if right else 0, below.height() + 4))
        corner.setX(max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4)))
        corner.setY(max(room.top() + 4, min(corner.y(), room.bottom() - self.height() - 4)))
        self.move(corner)
        self._go_to(next((choice.algorithm.name for choice in choices if choice.chosen), ""))
        self.show()
        self.setFocusProxy(self.search if self.search.isVisible() else self._list)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list is walked through from the field.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            QApplication.sendEvent(self._list, event)
            return True
        return False

    def _search(self, text: str) -> None:
        self._model.search(text)
        self._nothing.setVisible(not self._model.rowCount())
        self._go_to(self._model.best)

    def _go_to(self, name: str) -> None:
        rows = range(self._model.rowCount())
        places = [place for place in rows if isinstance(self._model.index(place, 0).data(ROW), Choice)]
        named = (place for place in places if self._model.index(place, 0).data(ROW).algorithm.name == name)
        place = next(named, places[0] if places else -1)
        if place >= 0:
            self._list.setCurrentIndex(self._model.index(place, 0))
            # The first one is seen below its family.
            self._list.scrollTo(self._model.index(0 if place == 1 else place, 0))

    def _choose(self, index: Index) -> None:
        choice = index.data(ROW)
        if not isinstance(choice, Choice):
            return
        if self._several:
            self._model.turn(choice)
        else:
            self.hide()
        self.chosen.emit(choice.algorithm.name)


class _Choices(QAbstractListModel):
    """Families, as text, and below each its algorithms."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._text = ""
        self._rows: list[str | Choice] = []

    def tell(self, choices: Sequence[Choice]) -> None:
        self._choices = list(choices)
        self._fill()

    def search(self, text: str) -> None:
        self._text = text.casefold().strip()
        self._fill()

    @property
    def best(self) -> str:
        """Of what was found, the name of the first that is called so rather than described so; else ""."""
        found = (row for row in self._rows if isinstance(row, Choice))
        called = (row.algorithm for row in found if self._text in words.declared(row.algorithm.label).casefold())
        return next((algorithm.name for algorithm in called), "")

    def turn(self, choice: Choice) -> None:
        """Choose it, or no longer."""
        turned = replace(choice, chosen=not choice.chosen)
        self._choices[self._choices.index(choice)] = turned
        place = self._rows.index(choice)
        self._rows[place] = turned
        self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.declared(row.algorithm.label)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(part for part in (words.declared(row.algorithm.help), row.note) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                label = words.declared(row.algorithm.label)
                return self.tr("{0}, chosen").format(label) if row.chosen else label
        return None

    def _fill(self) -> None:
        found = [choice for choice in self._choices if self._text in _searched(choice.algorithm)]
        self.beginResetModel()
        self._rows = []
        for family in get_args(Family):
            members = [choice for choice in found if choice.algorithm.family == family]
            if members:
                self._rows += [words.declared(family), *members]
        self.endResetModel()


def _searched(algorithm: Algorithm) -> str:
    texts = (algorithm.label, algorithm.help, algorithm.family)
    return " ".join((algorithm.name, algorithm.reference, *(words.declared(text) for text in texts))).casefold()


class _List(QListView):
    def __init__(self, model: _Choices) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def fit(self, width: int, highest: int) -> None:
        """Be as wide as this, and as high as the lines need, but not higher."""
        self.setFixedWidth(width)
        delegate = self.itemDelegate()
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, 0)
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        self.setFixedHeight(min(highest, sum(delegate.sizeHint(option, row).height() for row in rows)))
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # As in a menu, there is one line that is lit: the keyboard's is the mouse's.
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(index)


class _Delegate(QStyledItemDelegate):
    """A name, a line or two below it, and a check at what is chosen; or the name of a family."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width() or theme.scaled(_WIDTH)
        if isinstance(index.data(ROW), str):
            return QSize(width, QFontMetrics(theme.font(0.88)).height() + _PAD + 4)
        help_, note = self._texts(index, width)
        name = QFontMetrics(theme.font(bold=True)).height()
        return QSize(width, name + help_.height() + note.height() + 2 * _PAD - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice = index.data(ROW)
        colours = theme.colours(option.palette)
        painter.save()
        if isinstance(choice, str):
            painter.setFont(theme.font(0.88, bold=True))
            painter.setPen(colours.muted)
            leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(option.rect.adjusted(_PAD, _PAD, -_PAD, -2), leading, choice)
            painter.restore()
            return
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
