"""The icons are of one family: one grid, one stroke, one colour that is put in when they are drawn."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from facesorter import places

FOLDER = places.resources() / "icons"
SYMBOLIC = sorted(path for path in FOLDER.glob("*.svg") if not path.stem.startswith("facesorter"))


def drawn(path: Path, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    text = path.read_text("utf-8").replace("currentColor", "#123456")
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    """Those of the pixels that are covered wholly."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("path", SYMBOLIC, ids=lambda path: path.stem)
def test_an_icon_is_of_the_family(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.7")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    assert root.get("fill") in {"none", "currentColor"}
    image = drawn(path, 48)
    # Clear of the edge, so that nothing is cut off, and in one colour.
    edge = [image.pixelColor(x, y).alpha() for x in range(48) for y in (0, 47)]
    edge += [image.pixelColor(x, y).alpha() for y in range(48) for x in (0, 47)]
    assert max(edge) == 0
    assert colours(image) == {"#123456"}


def test_the_icon_of_the_program_is_sharp_where_it_is_smallest() -> None:
    """At 16 pixels the photo in front has straight edges on whole pixels, and stands out from any ground."""
    image = drawn(FOLDER / "facesorter.svg", 16)
    assert [image.pixelColor(x, 9).alpha() for x in (0, 1, 11, 12, 13)] == [0, 255, 255, 0, 255]
    assert [image.pixelColor(6, y).alpha() for y in (3, 4)] == [0, 255]
    head, card = image.pixelColor(6, 7), image.pixelColor(2, 9)
    assert head.lightnessF() - card.lightnessF() > 0.35


def test_the_symbolic_icon_has_one_colour_and_the_same_shape() -> None:
    image = drawn(FOLDER / "facesorter-symbolic.svg", 64)
    assert colours(image) == {"#123456"}
    coloured = drawn(FOLDER / "facesorter.svg", 64)
    both = [(image.pixelColor(x, 50).alpha() > 127, coloured.pixelColor(x, 50).alpha() > 127) for x in (2, 6, 46, 50)]
    assert [first for first, _ in both] == [second for _, second in both]
