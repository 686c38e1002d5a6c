"""How many faces of a person there are in each year, as small bars to click."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facesorter.services.company import Year
from facesorter.ui import theme, words

_BARS, _GAP = 56, 2
_SMALL = 0.84
_LEAST = 2.0
#: The widest bar: one year alone does not fill the panel.
_WIDEST = 28.0


class Timeline(QWidget):
    """A bar for every year from the first to the last, also those without a face; undated ones are counted below.

    Time goes to the right whatever the window's direction, as in the charts. The arrow keys go from bar to bar.
    """

    chosen = Signal(int)
    """A year, or `UNDATED`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bars: list[tuple[int, int]] = []
        self._current: int | None = None
        self.setFont(theme.font(_SMALL))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Faces by year"))

    @property
    def bars(self) -> list[tuple[int, int]]:
        """(year, faces) of each bar."""
        return self._bars

    def tell(self, years: Sequence[Year]) -> None:
        """Show these; years in between without a face are bars without a height."""
        found = {each.year: each.faces for each in years if each.year is not None}
        span = range(min(found), max(found) + 1) if found else range(0)
        self._bars = [(year, found.get(year, 0)) for year in span]
        self._current = None
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _BARS + 4 + self.fontMetrics().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else self._words(place), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            last = len(self._bars) - 1
            start = -1 if step > 0 else last + 1
            self._point(max(0, min(last, (start if self._current is None else self._current) + step)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            self._choose(self._current)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(place)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point(None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        most = max(faces for _, faces in self._bars)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (_, faces) in enumerate(self._bars):
            column = self._column(place)
            if place == self._current:
                painter.setBrush(colours.hover)
                painter.drawRect(column)
            if faces:
                height = max(_LEAST, column.height() * faces / most)
                gap = min(_GAP, column.width() / 4)
                bar = QRectF(column.left() + gap / 2, column.bottom() - height, column.width() - gap, height)
                painter.setBrush(colours.accent if place == self._current else theme.faint(colours.accent, 0.72))
                painter.drawRect(bar)
        painter.setPen(QPen(colours.line, 1))
        ground = self._column(0).bottom() + 0.5
        painter.drawLine(QPointF(self._column(0).left(), ground), QPointF(self._column(-1).right(), ground))
        self._label(painter, colours)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _label(self, painter: QPainter, colours: theme.Colours) -> None:
        """The year that is pointed at, or the first and the last one."""
        painter.setPen(colours.muted)
        metrics, top = painter.fontMetrics(), self._column(0).bottom() + 3
        last = len(self._bars) - 1
        wanted = [0, last] if self._current is None else [self._current]
        areas = []
        for place in dict.fromkeys(wanted):
            text = words.in_year(self._bars[place][0]) if self._current is None else self._words(place)
            width = metrics.horizontalAdvance(text) + 2
            left = self._column(place).center().x() - width / 2
            left = max(0.0, min(self.width() - width, left))
            areas.append((QRectF(left, top, width, metrics.height()), text))
        if any(one.intersects(other) for (one, _), (other, _) in pairwise(areas)):
            areas = areas[:1]
        for area, text in areas:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _column(self, place: int) -> QRectF:
        """Where a bar can be."""
        width = min(_WIDEST, self.width() / len(self._bars))
        # Years go from left to right in every language; where lines begin at the right, so do these.
        start = self.width() - width * len(self._bars) if self.isRightToLeft() else 0.0
        return QRectF(start + width * (place % len(self._bars)), 2, width, _BARS)

    def _at(self, position: QPointF) -> int | None:
        return next((place for place in range(len(self._bars)) if self._column(place).contains(position)), None)

    def _point(self, place: int | None) -> None:
        if place != self._current:
            self._current = place
            self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
            self._describe()
            self.update()

    def _choose(self, place: int) -> None:
        year, faces = self._bars[place]
        if faces:
            self.chosen.emit(year)

    def _words(self, place: int) -> str:
        year, faces = self._bars[place]
        return self.tr("{0}: {1}").format(words.in_year(year), words.faces(faces))

    def _describe(self) -> None:
        if self._current is not None:
            self.setAccessibleDescription(self._words(self._current))
        elif self._bars:
            first, last = self._bars[0][0], self._bars[-1][0]
            text = self.tr("From {0} to {1}; the arrow keys go from year to year, Enter shows the faces of one.")
            self.setAccessibleDescription(text.format(first, last))
