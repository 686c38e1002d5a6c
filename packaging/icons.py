#!/usr/bin/env python3
"""Draw the application's icon in all sizes from resources/icons/facesorter.svg.

    python packaging/icons.py FOLDER

``FOLDER/hicolor`` is an icon theme's part for Linux, ``FOLDER/facesorter.ico`` is for Windows,
``FOLDER/facesorter.icns`` for macOS.
"""

import io
import os
import shutil
import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
DRAWING, SYMBOL = ICONS / "facesorter.svg", ICONS / "facesorter-symbolic.svg"
#: The name that desktops know the application by, and so its icon.
NAME = "org.facesorter.FaceSorter"
#: Pixels. Each size is drawn by itself, so that it is sharp.
LINUX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)
#: On macOS an icon fills this share of its square, as Apple's own do.
_MACOS_SHARE = 0.82


def draw(folder: Path) -> None:
    """All of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    theme = folder / "hicolor"
    for size in LINUX:
        _write(theme / f"{size}x{size}" / "apps" / f"{NAME}.png", drawn(size))
    scalable, symbolic = theme / "scalable" / "apps", theme / "symbolic" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable / f"{NAME}.svg")
    if SYMBOL.exists():
        symbolic.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SYMBOL, symbolic / f"{NAME}-symbolic.svg")
    _write_container(folder / "facesorter.ico", [drawn(size) for size in WINDOWS])
    _write_container(folder / "facesorter.icns", [drawn(size, _MACOS_SHARE) for size in MACOS])


def drawn(size: int, share: float = 1.0) -> bytes:
    """A PNG of ``size`` pixels a side that the drawing fills to ``share``."""
    from PySide6.QtCore import QBuffer, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    edge = size * (1 - share) / 2
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _write_container(file: Path, drawings: list[bytes]) -> None:
    """All sizes in one file, as Windows and macOS have them."""
    from PIL import Image

    pictures = [Image.open(io.BytesIO(drawing)) for drawing in drawings]
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(file, append_images=pictures[:-1], sizes=sizes)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
