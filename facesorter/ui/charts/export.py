"""A chart as a file: SVG or PNG, with its title, on a light ground whatever the window's."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from facesorter.domain.errors import FaceSorterError
from facesorter.ui import theme
from facesorter.ui.charts import painting
from facesorter.ui.charts.description import Chart
from facesorter.ui.charts.marks import Style
from facesorter.ui.charts.scales import whole

#: In device-independent pixels; a picture has twice as many each way.
SIZE = QSize(960, 680)
_RATIO = 2
_TEXT = 14
_MARGIN = 24.0


def content(chart: Chart, path: Path) -> bytes:
    """The whole chart, as SVG or PNG by the ending of the file's name. Raises `FaceSorterError`."""
    kinds = {".svg": _svg, ".png": _png}
    if path.suffix.lower() not in kinds:
        raise FaceSorterError(f"A figure is written as .svg or .png, not as {path.name}.")
    return kinds[path.suffix.lower()](chart)


def _svg(chart: Chart) -> bytes:
    buffer = _opened()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE)
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    generator.setTitle(chart.title)
    painter = QPainter(generator)
    _draw(painter, chart, vector=True)
    painter.end()
    return bytes(buffer.data().data())


def _png(chart: Chart) -> bytes:
    image = QImage(SIZE * _RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    painter = QPainter(image)
    _draw(painter, chart, vector=False)
    painter.end()
    buffer = _opened()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _draw(painter: QPainter, chart: Chart, *, vector: bool) -> None:
    colours = theme.paper()
    font = theme.font()
    # Points would depend on the screen.
    font.setPixelSize(_TEXT)
    style = Style(colours, theme.series(colours), font)
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), colours.content)
    painter.translate(_MARGIN, _MARGIN)
    size = QSizeF(SIZE.width() - 2 * _MARGIN, SIZE.height() - 2 * _MARGIN)
    layout = painting.arrange(chart, size, style, titled=True)
    view = whole(chart, layout.plot)
    painting.axes(painter, chart, style, layout, view)
    painting.content(painter, chart, style, layout, view, vector=vector)
    painting.legend(painter, chart, style, layout, painting.marked_place(chart))


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
