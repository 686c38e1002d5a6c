"""A person as a card: a round cover, the name or an invitation to give one, and how many faces."""

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facesorter.domain.model import Person
from facesorter.ui import theme, words
from facesorter.ui.delegates.name_edit import NameEdit
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.grid import Grid

_GAP = 6
_PADDING = 12
_SIDES = 44
_FAINT = 0.55


class PersonDelegate(QStyledItemDelegate):
    """Paints people and edits their names in place, completing to the ``names`` that there are."""

    named = Signal(int, str)
    """The person's id and the name that the user typed."""

    def __init__(self, view: Grid, pictures: Pictures, names: QAbstractItemModel) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._names = names
        self._cover = 92

    def set_cover(self, side: int) -> None:
        """The diameter of covers in device-independent pixels."""
        self._cover = side

    def cell(self) -> QSize:
        """The smallest size of a cell."""
        name, count = _metrics()
        height = 2 * _GAP + 2 * _PADDING + self._cover + _PADDING // 2 + name.height() + 3 + count.height()
        asked = name.horizontalAdvance(self.tr("Who is this?")) + 2 * _GAP + 20
        return QSize(max(self._cover + 2 * (_SIDES // 2 + _GAP), asked, 112), height)

    def name_rectangle(self, cell: QRect) -> QRect:
        """Where the name stands in a cell."""
        name, _ = _metrics()
        card = _card(cell)
        return QRect(
            card.left() + 8, card.top() + _PADDING + self._cover + _PADDING // 2, card.width() - 16, name.height()
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: Person = index.data(ROW)
        colours = theme.colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        aimed = index == self._view.drop_row
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        card = _card(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = selected or aimed
        painter.setPen(QPen(colours.accent if strong else colours.line, 2 if strong else 1))
        painter.setBrush(colours.selected if strong else colours.hover if hovered else colours.card)
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(
            QRectF(card).adjusted(inset, inset, -inset, -inset), theme.CARD_RADIUS, theme.CARD_RADIUS
        )
        if focused:
            theme.ring(painter, QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), theme.CARD_RADIUS, colours)
        self._paint_cover(painter, person, card, colours)
        self._paint_words(painter, person, option.rect, colours)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.cell_size()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = NameEdit(self._names, parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        editor.commit_to(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, NameEdit):
            editor.begin(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        person: Person = index.data(ROW)
        if isinstance(editor, NameEdit) and editor.name != (person.name or ""):
            self.named.emit(person.id, editor.name)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        name = self.name_rectangle(option.rect)
        height = max(name.height() + 8, editor.sizeHint().height() - 6)
        editor.setGeometry(name.left() - 3, name.center().y() - height // 2, name.width() + 6, height)

    def _paint_cover(self, painter: QPainter, person: Person, card: QRect, colours: theme.Colours) -> None:
        side = self._cover
        left, top = card.center().x() - side // 2, card.top() + _PADDING
        pixmap = self._pictures.crop(person.cover) if person.cover is not None else None
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawEllipse(left, top, side, side)
        else:
            scale = painter.device().devicePixelRatioF()
            painter.setOpacity(_FAINT if person.hidden else 1.0)
            painter.drawPixmap(left, top, prepared(pixmap, side, side / 2, scale))
            painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, person: Person, cell: QRect, colours: theme.Colours) -> None:
        name, count = _metrics()
        rectangle = self.name_rectangle(cell)
        # On a sharp screen letters are a little higher than whole pixels tell.
        centred = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextDontClip)
        painter.setFont(theme.font(bold=bool(person.name)))
        painter.setPen(colours.text if person.name else colours.accent)
        text = name.elidedText(person.name or self.tr("Who is this?"), Qt.TextElideMode.ElideRight, rectangle.width())
        painter.drawText(rectangle, centred, text)
        painter.setFont(theme.font(0.86))
        painter.setPen(colours.muted)
        below = QRect(rectangle.left(), rectangle.bottom() + 4, rectangle.width(), count.height())
        faces = words.faces(person.faces)
        faces = self.tr("{0} · hidden").format(faces) if person.hidden else faces
        painter.drawText(below, centred, count.elidedText(faces, Qt.TextElideMode.ElideRight, below.width()))


def _card(cell: QRect) -> QRect:
    return cell.adjusted(_GAP, _GAP, -_GAP, -_GAP)


def _metrics() -> tuple[QFontMetrics, QFontMetrics]:
    return QFontMetrics(theme.font(bold=True)), QFontMetrics(theme.font(0.86))
