"""Draws a chart: the same on the screen, in a picture and in a vector drawing.

Charts keep their direction whatever the window's: numbers grow to the right. All distances are device-independent
pixels.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from facesorter.ui import theme
from facesorter.ui.charts import marks
from facesorter.ui.charts.description import NOISE, Chart, Curves, Floats, Ints, Scatter
from facesorter.ui.charts.marks import Style
from facesorter.ui.charts.scales import Frame, View, ticks, whole

_GAP = theme.SPACE
_SAMPLE = {True: 26.0, False: 10.0}
#: Between entries of the legend; lines of it at most; classes in it at most.
_BETWEEN, _MOST_LINES, _MOST_NAMES = 16.0, 3, 24
#: The radius of a marker where at most so many are in sight.
_RADII = ((300, 5.0), (2_000, 4.0), (20_000, 3.0))
_LEAST_RADIUS = 2.0
#: With more points in sight only one is drawn in each square of so many pixels, which a marker covers.
_CROWD, _CELL = 20_000, 3
#: Curves with at most so many places have a marker at each.
_MOST_MARKERS = 40
#: Points of a drawing that are put together class by class; readers of SVG refuse paths without end.
_TOGETHER = 400
_TICK_WIDTH, _TICK_HEIGHT = 80.0, 44.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the legend: the class or series, its name, and where it stands; ``None``: the rest, unnamed."""

    number: int | None
    text: str
    area: QRectF


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything of a chart is; ``title`` is empty if it is not drawn."""

    title: QRectF
    entries: tuple[Entry, ...]
    plot: QRectF

    def moved(self, right: float, down: float) -> "Layout":
        """The same elsewhere."""
        entries = (replace(entry, area=entry.area.translated(right, down)) for entry in self.entries)
        return Layout(self.title.translated(right, down), tuple(entries), self.plot.translated(right, down))


def arrange(chart: Chart, size: QSizeF, style: Style, *, titled: bool = False) -> Layout:
    """Share the room between title, legend, axes and plot."""
    metrics = QFontMetricsF(style.font)
    line = metrics.height()
    top = 0.0
    title = QRectF()
    if titled and chart.title:
        height = QFontMetricsF(_bold(style.font)).height()
        title = QRectF(0, 0, size.width(), height)
        top = height + _GAP
    entries = _entries(chart, size.width(), top, metrics)
    if entries:
        top = entries[-1].area.bottom() + _GAP
    if chart.y.label:
        top += line + 2
    numbers_below, numbers_beside = chart.x.numbers, chart.y.numbers
    top += line / 2 if numbers_beside else 1
    bottom = size.height() - 1 - (line + 4) * (numbers_below + bool(chart.x.label))
    left, right = 1.0, size.width() - 1
    if numbers_beside:
        # As wide as the widest number; which numbers there are depends on the height alone, unless all is scaled.
        view = whole(chart, QRectF(0, 0, max(1.0, right - 50), max(1.0, bottom - top)))
        texts = _texts(view.low, view.high, max(1.0, bottom - top), _TICK_HEIGHT)
        left = max((metrics.horizontalAdvance(text) for _, text in texts), default=0.0) + 8
    if numbers_below:
        right -= metrics.horizontalAdvance("0.00") / 2
    return Layout(title, entries, QRectF(QPointF(left, top), QPointF(max(left + 1, right), max(top + 1, bottom))))


def axes(painter: QPainter, chart: Chart, style: Style, layout: Layout, view: View) -> None:
    """Draw the title and the axes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if not layout.title.isEmpty():
        font = _bold(style.font)
        painter.setFont(font)
        painter.setPen(style.colours.text)
        text = QFontMetricsF(font).elidedText(chart.title, Qt.TextElideMode.ElideRight, layout.title.width())
        painter.drawText(layout.title, Qt.AlignmentFlag.AlignLeft, text)
    painter.setFont(style.font)
    _axes(painter, chart, style, Frame(view, layout.plot))
    painter.restore()


def content(painter: QPainter, chart: Chart, style: Style, layout: Layout, view: View, *, vector: bool = False) -> None:
    """Draw the points or lines. ``vector``: markers become shapes of a drawing, not pictures."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(style.font)
    frame = Frame(view, layout.plot)
    if isinstance(chart, Curves):
        _curves(painter, chart, style, frame)
    else:
        if not vector:
            # A drawing shows all of a chart, and not every program that reads it can clip.
            painter.setClipRect(layout.plot)
        _points(painter, chart, style, frame, vector=vector)
    painter.restore()


def legend(painter: QPainter, chart: Chart, style: Style, layout: Layout, place: int | None = None) -> None:
    """Draw the legend; curves say their values at a place, by its number."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(style.font)
    curves = isinstance(chart, Curves)
    metrics = QFontMetricsF(style.font)
    for entry in layout.entries:
        area = entry.area
        if entry.number is not None:
            box = QRectF(area.left(), area.top(), _SAMPLE[curves], area.height())
            marks.sample(painter, style, entry.number, box, line=curves)
            if isinstance(chart, Curves) and len(chart.at) <= _MOST_MARKERS:
                marks.sample(painter, style, entry.number, box, line=False)
            area = area.adjusted(_SAMPLE[curves] + 5, 0, 0, 0)
        painter.setPen(style.colours.text if entry.number is not None else style.colours.muted)
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, text)
        if isinstance(chart, Curves) and entry.number is not None and place is not None:
            painter.setPen(style.colours.muted)
            value = spoken(float(chart.series[entry.number].values[place]))
            painter.drawText(area.adjusted(metrics.horizontalAdvance(text + " "), 0, 0, 0), _LEFT, value)
    painter.restore()


def ring(painter: QPainter, chart: Chart, style: Style, frame: Frame, number: int) -> None:
    """Draw what shows that a point, or a place of curves, is meant."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(chart, Curves):
        at = float(chart.at[number])
        across = frame.pixel(at, 0).x()
        painter.setPen(QPen(style.colours.muted, 1))
        painter.drawLine(QPointF(across, frame.plot.top()), QPointF(across, frame.plot.bottom()))
        _rings(painter, chart, style, frame, number)
    else:
        painter.setClipRect(frame.plot)
        middle = frame.pixel(*chart.points[number].tolist())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colours.content, 5))
        painter.drawEllipse(middle, 8, 8)
        painter.setPen(QPen(style.colours.text, 2))
        painter.drawEllipse(middle, 8, 8)
    painter.restore()


def marked_place(chart: Chart) -> int | None:
    """The number of the place that curves are marked at, if it is one of theirs."""
    if isinstance(chart, Scatter) or chart.mark is None or not len(chart.at):
        return None
    nearest = int(np.argmin(np.abs(chart.at - chart.mark)))
    close = math.isclose(float(chart.at[nearest]), chart.mark, rel_tol=1e-6, abs_tol=1e-9)
    return nearest if close else None


def spoken(value: float) -> str:
    """A value as it is read: three decimals, or as many digits as a large number has."""
    if not math.isfinite(value):
        return "–"
    return QLocale().toString(value, "f", 3 if abs(value) < 100 else 0)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _entries(chart: Chart, width: float, top: float, metrics: QFontMetricsF) -> tuple[Entry, ...]:
    """Entries of the legend in lines; what does not fit is counted."""
    curves = isinstance(chart, Curves)
    more = 0
    if isinstance(chart, Curves):
        texts = [(number, series.name) for number, series in enumerate(chart.series)] if len(chart.series) > 1 else []
    else:
        present = np.unique(chart.classes[chart.classes >= 0])
        named = [int(number) for number in present if number < min(len(chart.names), _MOST_NAMES)]
        texts = [(number, chart.names[number]) for number in named]
        more = len(present) - len(named) if named else 0
        if chart.noise and bool((chart.classes == NOISE).any()):
            texts.append((NOISE, chart.noise))
    line = metrics.height() + 3
    room = metrics.horizontalAdvance(" 0.000") if curves else 0.0
    reserve = metrics.horizontalAdvance("+ 0,000")
    placed: list[Entry] = []
    left = 0.0
    for place, (number, text) in enumerate(texts):
        wide = _SAMPLE[curves] + 5 + metrics.horizontalAdvance(text) + room + 1
        wide = min(wide, width, max(140.0, width / 2))
        last_line = round((top - (placed[0].area.top() if placed else top)) / line) == _MOST_LINES - 1
        if left and left + wide > width - (reserve if last_line else 0):
            if last_line:
                more += len(texts) - place
                break
            left, top = 0.0, top + line
        placed.append(Entry(number, text, QRectF(left, top, wide, line)))
        left += wide + _BETWEEN
    if more and placed:
        placed.append(Entry(None, f"+ {QLocale().toString(more)}", QRectF(left, top, reserve, line)))
    return tuple(placed)


def _texts(low: float, high: float, room: float, each: float) -> list[tuple[float, str]]:
    values, decimals = ticks(low, high, max(2, int(room / each)))
    # No minus before a nought.
    return [(value, QLocale().toString(value + 0.0 if value else 0.0, "f", decimals)) for value in values]


def _axes(painter: QPainter, chart: Chart, style: Style, frame: Frame) -> None:
    plot, colours = frame.plot, style.colours
    metrics = QFontMetricsF(style.font)
    line = metrics.height()
    thin = QPen(colours.line, 1)
    if isinstance(chart, Scatter):
        painter.setPen(thin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(plot)
    if chart.y.numbers:
        for value, text in _texts(frame.view.low, frame.view.high, plot.height(), _TICK_HEIGHT):
            y = frame.pixel(0, value).y()
            painter.setPen(thin)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colours.muted)
            area = QRectF(0, y - line / 2, plot.left() - 6, line)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    below = plot.bottom() + 4
    if chart.x.numbers:
        for value, text in _texts(frame.view.left, frame.view.right, plot.width(), _TICK_WIDTH):
            x = frame.pixel(value, 0).x()
            painter.setPen(thin)
            if isinstance(chart, Scatter):
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            else:
                painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3))
            painter.setPen(colours.muted)
            wide = metrics.horizontalAdvance(text)
            painter.drawText(QRectF(x - wide / 2 - 1, below, wide + 2, line), Qt.AlignmentFlag.AlignHCenter, text)
        below += line + 2
    painter.setPen(colours.muted)
    if chart.x.label:
        text = metrics.elidedText(chart.x.label, Qt.TextElideMode.ElideRight, plot.width())
        painter.drawText(QRectF(plot.left(), below, plot.width(), line), Qt.AlignmentFlag.AlignHCenter, text)
    if chart.y.label:
        above = plot.top() - (line / 2 if chart.y.numbers else 1) - line - 2
        room = plot.right()
        text = metrics.elidedText(chart.y.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, above, room, line), Qt.AlignmentFlag.AlignLeft, text)


def _points(painter: QPainter, chart: Scatter, style: Style, frame: Frame, *, vector: bool) -> None:
    pixels = frame.pixels(chart.points.astype(np.float64))
    near = frame.plot.adjusted(-8, -8, 8, 8)
    x, y = pixels[:, 0], pixels[:, 1]
    seen = np.flatnonzero((x >= near.left()) & (x <= near.right()) & (y >= near.top()) & (y <= near.bottom()))
    if not len(seen):
        return
    radius = next((radius for most, radius in _RADII if len(seen) <= most), _LEAST_RADIUS)
    pixels, classes = pixels[seen], chart.classes[seen].astype(np.int64)
    if vector:
        _shapes(painter, style, pixels, classes, radius)
        return
    ratio = painter.device().devicePixelRatio()
    places = np.round(pixels * ratio).astype(np.int64)
    # Two of the same class at the same pixel look like one; of very many, one is enough for some pixels.
    crowded = len(seen) > _CROWD
    cells = places // max(1, round(_CELL * ratio)) if crowded else places
    keys = (0 if crowded else classes + 1) * 2**40 + cells[:, 1] * 2**20 + cells[:, 0]
    order = np.unique(keys, return_index=True)[1]
    # What belongs nowhere is drawn first, the others in their own order: no class hides another.
    order = order[np.lexsort((order, classes[order] >= 0))]
    stamps = {number: marks.stamp(style, number, radius, ratio) for number in np.unique(classes).tolist()}
    corner = next(iter(stamps.values())).width() // 2
    painter.save()
    # In pixels of the device, so that every stamp is drawn as it is.
    painter.scale(1 / ratio, 1 / ratio)
    for stamp in stamps.values():
        stamp.setDevicePixelRatio(1)
    draw = painter.drawPixmap
    lefts, tops = (places[order] - corner).T.tolist()
    for left, top, number in zip(lefts, tops, classes[order].tolist(), strict=True):
        draw(left, top, stamps[number])
    painter.restore()


def _shapes(painter: QPainter, style: Style, pixels: Floats, classes: Ints, radius: float) -> None:
    """Many markers in one path: a drawing of some hundred paths is opened sooner than one of many thousand."""
    order = np.argsort(classes >= 0, kind="stable")
    for start in range(0, len(order), _TOGETHER):
        rows = order[start : start + _TOGETHER]
        for number in np.unique(classes[rows]).tolist():
            shape = marks.outline(marks.shape(number), radius)
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for x, y in pixels[rows[classes[rows] == number]].tolist():
                path.addPath(shape.translated(x, y))
            painter.fillPath(path, style.colour(number))


def _curves(painter: QPainter, chart: Curves, style: Style, frame: Frame) -> None:
    for number, series in enumerate(chart.series):
        painter.setPen(marks.pen(style, number))
        pixels = frame.pixels(np.column_stack([chart.at, series.values]).astype(np.float64))
        known = np.isfinite(series.values)
        for part in np.split(pixels, np.flatnonzero(np.diff(known.astype(np.int8))) + 1):
            if len(part) and np.isfinite(part).all():
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in part.tolist()]))
        if len(chart.at) <= _MOST_MARKERS:
            shape = marks.outline(marks.shape(number), 4.0)
            for x, y in pixels[known].tolist():
                painter.fillPath(shape.translated(x, y), style.colour(number))
    if chart.mark is not None:
        _mark(painter, chart, chart.mark, style, frame)


def _mark(painter: QPainter, chart: Curves, mark: float, style: Style, frame: Frame) -> None:
    x = frame.pixel(mark, 0).x()
    line = QPen(style.colours.text, 1)
    line.setDashPattern([4, 3])
    painter.setPen(line)
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
    if (place := marked_place(chart)) is not None:
        _rings(painter, chart, style, frame, place)
    if chart.marked:
        metrics = QFontMetricsF(style.font)
        wide = metrics.horizontalAdvance(chart.marked)
        # On the side where there is room.
        left = x - wide - 6 if x + 6 + wide > frame.plot.right() else x + 6
        area = QRectF(left, frame.plot.bottom() - metrics.height() - 4, wide + 1, metrics.height())
        painter.fillRect(area.adjusted(-3, 0, 3, 0), theme.faint(style.colours.content, 0.85))
        painter.setPen(style.colours.text)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, chart.marked)


def _rings(painter: QPainter, chart: Curves, style: Style, frame: Frame, place: int) -> None:
    painter.setBrush(style.colours.content)
    for number, series in enumerate(chart.series):
        if math.isfinite(value := float(series.values[place])):
            painter.setPen(QPen(style.colour(number), 2))
            painter.drawEllipse(frame.pixel(float(chart.at[place]), value), 5, 5)
