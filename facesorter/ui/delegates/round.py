"""Pictures with round shapes, prepared once for each size and kept."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QPixmapCache

# On light and dark grounds alike it is a little different from what lies below.
_BEYOND = QColor(128, 128, 128, 56)


def prepared(pixmap: QPixmap, side: float, radius: float, scale: float) -> QPixmap:
    """The picture as a square of ``side`` device-independent pixels with round corners, sharp at ``scale``."""
    return fitted(pixmap, QSizeF(side, side), radius, scale)


def fitted(pixmap: QPixmap, size: QSizeF, radius: float, scale: float) -> QPixmap:
    """The picture cut to ``size`` in device-independent pixels with round corners, sharp at ``scale``."""
    name = f"{pixmap.cacheKey()}/{size.width()}x{size.height()}/{radius}/{scale}"
    made = QPixmap()
    if QPixmapCache.find(name, made):
        return made
    made = QPixmap((size * scale).toSize())
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    scaled = pixmap.scaled(
        made.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(scale)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if pixmap.hasAlphaChannel():
        # Beyond the edge of the photo.
        painter.setBrush(_BEYOND)
        painter.drawRoundedRect(QRectF(QPointF(0, 0), size), radius, radius)
    painter.setBrush(QBrush(scaled))
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size), radius, radius)
    painter.end()
    QPixmapCache.insert(name, made)
    return made
