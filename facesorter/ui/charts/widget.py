"""Shows a chart: the nearest point to the mouse, clicks, and for points zoom and pan, all with the keyboard too."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facesorter.ui import theme
from facesorter.ui.charts import painting
from facesorter.ui.charts.description import NOISE, Chart, Curves, Scatter
from facesorter.ui.charts.marks import Style
from facesorter.ui.charts.scales import Frame, View, whole

#: How far from a point the mouse still means it, in pixels.
_REACH = 14.0
_ZOOM, _MOST_ZOOM, _PAN = 1.25, 400.0, 0.15
_WHEEL_STEP = 120
#: After so long without a move the points are drawn anew; until then the picture of them is moved and stretched.
_REST_MS = 70
_MARGIN = 4.0


class ChartView(QWidget):
    """One chart. The wheel zooms only with the focus or Ctrl: over a scrolling page it scrolls."""

    hovered = Signal(int)
    """The number of the point, or place of curves, that is meant now; -1 for none."""
    clicked = Signal(int)
    """The number of the point or place that was clicked, or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._view = View(0, 1, 0, 1)
        # The picture of the points or lines, and the view it shows.
        self._drawn: tuple[QPixmap, View] | None = None
        self._layout: painting.Layout | None = None
        self._meant = -1
        self._pressed: QPointF | None = None
        self._dragged = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._redraw)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(self.tr("Chart"))

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def meant(self) -> int:
        """The point or place under the mouse or the keyboard, -1 for none."""
        return self._meant

    @property
    def zoom(self) -> float:
        """How many times larger than the whole chart."""
        frame = self._frame()
        return 1.0 if frame is None or self._chart is None else whole(self._chart, frame.plot).width / self._view.width

    def show_chart(self, chart: Chart | None, *, keep_view: bool = False) -> None:
        """Show another chart, all of it; with ``keep_view`` the part of it that is shown now."""
        keep_view = keep_view and self._chart is not None
        self._chart = chart
        self._mean(-1)
        self._lay_out(keep_view=keep_view)
        self.setAccessibleName(chart.title if chart and chart.title else self.tr("Chart"))
        self.setAccessibleDescription(self._described())

    def pixel(self, number: int) -> QPointF:
        """Where a point is in the widget; of curves the place on the first one."""
        frame, chart = self._frame(), self._chart
        assert frame is not None
        assert chart is not None
        if isinstance(chart, Scatter):
            return frame.pixel(*chart.points[number].tolist())
        return frame.pixel(float(chart.at[number]), float(chart.series[0].values[number]))

    def fit(self) -> None:
        """Show all of it."""
        if self._chart is not None and self._layout is not None:
            self._move_to(whole(self._chart, self._layout.plot))

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Show points larger, around a point of the widget or the middle."""
        frame = self._frame()
        if frame is None or not isinstance(self._chart, Scatter):
            return
        factor = max(1 / self.zoom, min(factor, _MOST_ZOOM / self.zoom))
        self._move_to(self._view.zoomed(factor, *frame.value(around or frame.plot.center())))

    def sizeHint(self) -> QSize:
        return QSize(560, 380)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self._frame()
        if self._chart is None or self._layout is None or frame is None:
            return
        painter = QPainter(self)
        if self._drawn is None:
            self._drawn = (self._painted(), self._view)
        pixmap, view = self._drawn
        style = self._style()
        painting.axes(painter, self._chart, style, self._layout, self._view)
        if view == self._view:
            painter.drawPixmap(0, 0, pixmap)
        else:
            self._paint_moved(painter, pixmap, view, frame)
        place = self._meant if self._meant >= 0 else painting.marked_place(self._chart)
        painting.legend(painter, self._chart, style, self._layout, place)
        if self._meant >= 0:
            painting.ring(painter, self._chart, style, frame, self._meant)
        if self.hasFocus():
            painter.setPen(QPen(style.colours.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_rest"):
            self._lay_out(keep_view=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = at - self._pressed
            if isinstance(self._chart, Scatter) and (self._dragged or moved.manhattanLength() > 4):
                self._dragged = True
                self._pressed = at
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                frame = self._frame()
                assert frame is not None
                self._move_to(self._view.moved(-moved.x() / frame.plot.width(), moved.y() / frame.plot.height()))
            return
        self._mean(self._nearest(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self._mean(self._nearest(event.position()))
        self._point()
        if not self._dragged and self._meant >= 0:
            self.clicked.emit(self._meant)

    def leaveEvent(self, event: QEvent) -> None:
        self._mean(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(self._chart, Scatter) and (self.hasFocus() or ctrl):
            self.zoom_by(_ZOOM ** (event.angleDelta().y() / _WHEEL_STEP), event.position())
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._meant >= 0:
            self.clicked.emit(self._meant)
        elif isinstance(self._chart, Curves) and len(self._chart.at) and key in _STEPS:
            self._step(key)
        elif not isinstance(self._chart, Scatter):
            event.ignore()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in arrows and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._go(*arrows[Qt.Key(key)])
        elif key in arrows:
            across, up = arrows[Qt.Key(key)]
            self._move_to(self._view.moved(_PAN * across, _PAN * up))
        else:
            event.ignore()

    def _style(self) -> Style:
        colours = theme.colours()
        return Style(colours, theme.series(colours), theme.font(0.92))

    def _frame(self) -> Frame | None:
        return Frame(self._view, self._layout.plot) if self._layout else None

    def _lay_out(self, *, keep_view: bool = False) -> None:
        self._drawn = self._layout = None
        if self._chart is not None:
            size = QSizeF(self.size()) - QSizeF(2 * _MARGIN, 2 * _MARGIN)
            layout = painting.arrange(self._chart, size, self._style())
            self._layout = layout.moved(_MARGIN, _MARGIN)
            if not keep_view:
                self._view = whole(self._chart, self._layout.plot)
        self.update()

    def _redraw(self) -> None:
        self._drawn = None
        self.update()

    def _painted(self) -> QPixmap:
        assert self._chart is not None
        assert self._layout is not None
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painting.content(painter, self._chart, self._style(), self._layout, self._view)
        painter.end()
        return pixmap

    def _paint_moved(self, painter: QPainter, pixmap: QPixmap, of: View, frame: Frame) -> None:
        """Draw the picture of another view where it lies in this one."""
        corner = frame.pixel(of.left, of.high)
        end = frame.pixel(of.right, of.low)
        ratio = pixmap.devicePixelRatio()
        plot = frame.plot
        part = QRectF(plot.topLeft() * ratio, plot.size() * ratio)
        painter.save()
        painter.setClipRect(plot)
        painter.drawPixmap(QRectF(corner, end), pixmap, part)
        painter.restore()

    def _move_to(self, view: View) -> None:
        chart, layout = self._chart, self._layout
        if chart is None or layout is None:
            return
        home = whole(chart, layout.plot)
        # The middle stays over the points.
        x, y = (view.left + view.right) / 2, (view.low + view.high) / 2
        aside = min(max(x, home.left), home.right) - x
        above = min(max(y, home.low), home.high) - y
        self._view = view.moved(aside / view.width, above / view.height)
        self._rest.start()
        self.update()

    def _nearest(self, at: QPointF) -> int:
        frame, chart = self._frame(), self._chart
        if frame is None or chart is None or not frame.plot.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return -1
        if isinstance(chart, Curves):
            return int(np.argmin(np.abs(chart.at - frame.value(at)[0]))) if len(chart.at) else -1
        if not len(chart.points):
            return -1
        pixels = frame.pixels(chart.points.astype(np.float64))
        distances = np.nan_to_num(((pixels - (at.x(), at.y())) ** 2).sum(axis=1), nan=np.inf)
        nearest = int(np.argmin(distances))
        return nearest if distances[nearest] <= _REACH**2 else -1

    def _mean(self, number: int) -> None:
        if number == self._meant:
            return
        self._meant = number
        self._point()
        self.hovered.emit(number)
        self.update()

    def _point(self) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._meant >= 0 else Qt.CursorShape.ArrowCursor)

    def _step(self, key: int) -> None:
        assert isinstance(self._chart, Curves)
        last = len(self._chart.at) - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._mean(0 if key == Qt.Key.Key_Home else last)
        else:
            start = self._meant if self._meant >= 0 else painting.marked_place(self._chart)
            step = 1 if key == Qt.Key.Key_Right else -1
            self._mean(last // 2 if start is None else max(0, min(last, start + step)))
        self.setAccessibleDescription(self._described())

    def _go(self, across: int, up: int) -> None:
        """From the point that is meant to the nearest one in a direction, at most 45 degrees aside."""
        frame, chart = self._frame(), self._chart
        assert frame is not None
        assert isinstance(chart, Scatter)
        if not len(chart.points):
            return
        pixels = frame.pixels(chart.points.astype(np.float64))
        start = pixels[self._meant] if self._meant >= 0 else np.array(frame.plot.center().toTuple())
        away = pixels - start
        forward = away[:, 0] * across - away[:, 1] * up
        aside = np.abs(away[:, 0] * up + away[:, 1] * across)
        ahead = (forward > 0.5) & (aside <= forward) if self._meant >= 0 else np.isfinite(forward)
        if not ahead.any():
            return
        number = int(np.argmin(np.where(ahead, forward**2 + 4 * aside**2, np.inf)))
        self._mean(number)
        if not frame.plot.contains(self.pixel(number)):
            x, y = chart.points[number].tolist()
            middle = ((self._view.left + self._view.right) / 2, (self._view.low + self._view.high) / 2)
            self._move_to(self._view.moved((x - middle[0]) / self._view.width, (y - middle[1]) / self._view.height))
        self.setAccessibleDescription(self._described())

    def _described(self) -> str:
        chart, number = self._chart, self._meant
        if isinstance(chart, Curves):
            place = number if number >= 0 else painting.marked_place(chart)
            if place is not None:
                at = f"{chart.x.label} {painting.spoken(float(chart.at[place]))}"
                values = (f"{series.name} {painting.spoken(float(series.values[place]))}" for series in chart.series)
                return ", ".join((at, *values))
            return self.tr("Curves of {0}.").format(", ".join(series.name for series in chart.series))
        if chart is None:
            return ""
        locale = self.locale()
        if number >= 0:
            kind = int(chart.classes[number])
            name = chart.noise if kind == NOISE else chart.names[kind] if kind < len(chart.names) else ""
            return self.tr("Point {0} of {1}. {2}").format(
                locale.toString(number + 1), locale.toString(len(chart.points)), name
            )
        classes = len(np.unique(chart.classes[chart.classes >= 0]))
        return self.tr("{0} points of {1} kinds. Shift and an arrow goes from point to point.").format(
            locale.toString(len(chart.points)), locale.toString(classes)
        )


_STEPS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
