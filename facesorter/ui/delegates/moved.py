"""A person whose faces would come or go: cover and name, how many, and the first of those faces."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.services.proposing import PersonChange
from facesorter.ui import icons, theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.moves import UNSORTED
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictures import Pictures

_COVER = 34
_CROP = 30
_GAP = 4
_PAD = 7
_ROUND = 5
# The name has this part of the width, and all of it where there is less than that.
_NAME = 0.42
_NARROW = 240


class MovedDelegate(QStyledItemDelegate):
    """Paints rows of `MovesModel`: faces that come have a line of the accent around them, those that go are faint."""

    def __init__(self, view: QAbstractItemView, pictures: Pictures) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures

    @property
    def height(self) -> int:
        """Of every row."""
        words = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font(0.86)).height()
        return max(_COVER, words + 2) + 2 * _PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        moved: PersonChange = index.data(ROW)
        colours = theme.colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, colours)
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        cover = QRect(room.left(), room.center().y() + 1 - _COVER // 2, _COVER, _COVER)
        cover = QStyle.visualRect(option.direction, room, cover)
        if moved.id == UNSORTED:
            icons.paint(painter, "unsorted", colours.muted, QRectF(cover).adjusted(_PAD, _PAD, -_PAD, -_PAD))
        else:
            self._paint_crop(painter, moved.cover, cover, _COVER / 2, colours)
        words = room.adjusted(_COVER + theme.SPACE, 0, 0, 0)
        narrow = room.width() < _NARROW
        if not narrow:
            words.setWidth(round(room.width() * _NAME) - _COVER)
        shown = QStyle.visualRect(option.direction, room, words)
        self._paint_words(painter, option, str(index.data()), moved, shown)
        if not narrow:
            faces = room.adjusted(words.right() + theme.SPACE - room.left(), 0, 0, 0)
            self._paint_faces(painter, option, moved, QStyle.visualRect(option.direction, room, faces))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, colours: theme.Colours) -> None:
        flag = QStyle.StateFlag
        selected = bool(option.state & flag.State_Selected)
        focused = bool(option.state & flag.State_HasFocus) and self._view.hasFocus()
        if not (selected or focused or option.state & flag.State_MouseOver):
            return
        painter.setPen(QPen(colours.accent, 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colours.selected if selected else colours.hover)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        if selected:
            theme.bar(painter, QRectF(option.rect), option.direction, colours)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, name: str, moved: PersonChange, room: QRect
    ) -> None:
        colours = theme.colours(option.palette)
        upper, lower = QFontMetrics(theme.font(bold=True)), QFontMetrics(theme.font(0.86))
        top = room.center().y() + 1 - (upper.height() + lower.height() + 1) // 2
        flag = Qt.AlignmentFlag
        aligned = QStyle.visualAlignment(option.direction, flag.AlignLeft) | flag.AlignTop
        painter.setFont(theme.font(bold=True))
        painter.setPen(colours.text)
        name = upper.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), top, room.width(), upper.height()), aligned, name)
        painter.setFont(theme.font(0.86))
        painter.setPen(colours.muted)
        below = QRect(room.left(), top + upper.height() + 1, room.width(), lower.height())
        painter.drawText(below, aligned, self._counts(moved))

    def _paint_faces(self, painter: QPainter, option: QStyleOptionViewItem, moved: PersonChange, room: QRect) -> None:
        """As many as there is room for; dots in the last place where there are more."""
        colours = theme.colours(option.palette)
        places = max(1, (room.width() + _GAP) // (_CROP + _GAP))
        faces = list(islice(_faces(moved), places + 1))
        shown = faces if len(faces) <= places else faces[: places - 1]
        top = room.center().y() + 1 - _CROP // 2
        squares = [
            QStyle.visualRect(option.direction, room, QRect(left, top, _CROP, _CROP))
            for left in range(room.left(), room.left() + places * (_CROP + _GAP), _CROP + _GAP)
        ]
        for (face, gained), square in zip(shown, squares, strict=False):
            painter.setOpacity(1.0 if gained else 0.45)
            self._paint_crop(painter, face, square, _ROUND, colours)
            painter.setOpacity(1.0)
            painter.setPen(QPen(colours.accent if gained else colours.danger, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(square), _ROUND, _ROUND)
        if len(shown) < len(faces):
            painter.setPen(colours.muted)
            painter.drawText(squares[len(shown)], Qt.AlignmentFlag.AlignCenter, "…")

    def _paint_crop(
        self, painter: QPainter, face: int | None, square: QRect, radius: float, colours: theme.Colours
    ) -> None:
        pixmap = None if face is None else self._pictures.crop(face)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(square, radius, radius)
        else:
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(square.topLeft(), prepared(pixmap, square.width(), radius, scale))

    def _counts(self, moved: PersonChange) -> str:
        """As in "+3  −1"."""
        locale = self._view.locale()
        gained = f"+{locale.toString(moved.comes)}" if moved.gained else ""
        lost = f"\N{MINUS SIGN}{locale.toString(moved.goes)}" if moved.lost else ""
        counts = "  ".join(part for part in (gained, lost) if part)
        # A sign stands before its number in every script.
        counts = f"\N{LEFT-TO-RIGHT ISOLATE}{counts}\N{POP DIRECTIONAL ISOLATE}"
        return self.tr("{0} · emptied").format(counts) if moved.emptied else counts


def _faces(moved: PersonChange) -> Iterator[tuple[int, bool]]:
    """Those that come, and then those that go."""
    for gained, exchanges in ((True, moved.gained), (False, moved.lost)):
        for exchange in exchanges:
            yield from ((face, gained) for face in exchange.faces)
