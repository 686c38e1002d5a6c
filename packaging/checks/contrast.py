#!/usr/bin/env python3
"""Measure the contrast of everything that is read or has to be found, in both schemes (WCAG 2.2).

    python packaging/checks/contrast.py LIBRARY [--shots FOLDER]

First the colours of the theme: each kind of words on each ground that it stands on (at least 4.5:1; 1.4.3), and each
kind of icon, edge, ring and curve (at least 3:1; 1.4.11). Then the window itself: each view of LIBRARY (a grouped one;
it is copied) is painted twice, once as pixels and once as a list of the texts and signs that were painted, so each of
them is held against the pixels around it; those of buttons also while the mouse is on them, and while they are pressed.
Then the scheme changes while the view is open, and it is measured once more. What is dimmed because it cannot be used
is left out, as the guideline does. Ends with 1 if anything is below. FOLDER gets the pictures.
"""

import argparse
import base64
import os
import shutil
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QPointF, QRect, QRectF, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QMouseEvent, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from facesorter.domain.edits import HidePerson
from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.views.review import ReviewView

WORDS, MARKS = 4.5, 3.0
SIZE = QSize(1280, 800)
SCHEMES = ((Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark"))
GROUNDS = ("window", "content", "card", "hover", "selected")
# How far a colour of a pixel may be from that of a text that is painted there, in each of red, green and blue.
NEAR = 24
# Signs are no larger, in pixels; photos are.
SIGN = 64


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def over(colour: QColor, ground: QColor) -> QColor:
    """A colour that is partly transparent, on a ground."""
    part = colour.alphaF()
    mixed = (
        part * getattr(colour, name)() + (1 - part) * getattr(ground, name)() for name in ("redF", "greenF", "blueF")
    )
    return QColor.fromRgbF(*mixed)


def of_theme() -> Iterator[tuple[str, str, float, float]]:
    """(what, ground, contrast, least) of each pair that the theme means to be used together."""
    colours = theme.colours()
    for name in ("text", "muted", "accent", "danger"):
        for ground in GROUNDS:
            yield name, ground, contrast(getattr(colours, name), getattr(colours, ground)), WORDS
    yield "on_accent", "accent", contrast(colours.on_accent, colours.accent), WORDS
    yield "content", "text", contrast(colours.content, colours.text), WORDS
    dark, bright = (colours.text, colours.content)
    if luminance(dark) > luminance(bright):
        dark, bright = bright, dark
    for picture in ("white", "black"):
        pill = over(theme.faint(dark, 0.72), QColor(picture))
        yield "name at a face", f"{picture} photo", contrast(bright, pill), WORDS
        pill = over(theme.faint(QColor("black"), 0.66), QColor(picture))
        yield "distance", f"{picture} photo", contrast(QColor("white"), pill), WORDS
    for ground in GROUNDS:
        yield "ring, accent", ground, contrast(colours.accent, getattr(colours, ground)), MARKS
        yield "icon, muted", ground, contrast(colours.muted, getattr(colours, ground)), MARKS
        yield "edge", ground, contrast(colours.edge, getattr(colours, ground)), MARKS
    for number, curve in enumerate(theme.series(colours), 1):
        yield f"series {number}", "content", contrast(curve, colours.content), MARKS


@dataclass(frozen=True)
class Painted:
    """A text or a sign, its colour, and about where it stands."""

    text: str
    colour: QColor
    place: QRectF
    sign: bool = False

    @property
    def least(self) -> float:
        """The contrast that it needs."""
        return MARKS if self.sign else WORDS


def texts(window: QWidget) -> Iterator[Painted]:
    """Every text and every sign in sight, in pixels of the window."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not window:
            continue
        seen, corner = widget.visibleRegion(), widget.mapTo(window, QPoint())
        for painted in painted_by(widget):
            middle = painted.place.center().toPoint()
            # A message, say, lies over the view.
            if seen.contains(middle) and window.childAt(corner + middle) in (widget, None):
                yield replace(painted, place=painted.place.translated(corner))


def of_buttons(window: QWidget) -> Iterator[tuple[Painted, np.ndarray]]:
    """What is on the buttons that have an icon, and their pixels: with the mouse on them, and pressed."""
    for button in window.findChildren(QAbstractButton):
        place = QRect(button.mapTo(window, QPoint()), button.size())
        seen = button.window() is window and button.visibleRegion().contains(button.rect().center())
        if button.icon().isNull() or not button.isEnabled() or not seen:
            continue
        for pressed in (False, True):
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
            # It looks so once the mouse moves.
            QApplication.sendEvent(button, _moved(button))
            button.setDown(pressed)
            pixels, _ = pixels_of(window, place)
            for painted in painted_by(button):
                yield painted, pixels
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            button.setDown(False)


def _moved(button: QAbstractButton) -> QMouseEvent:
    middle, none = QPointF(button.rect().center()), Qt.MouseButton.NoButton
    there = button.mapToGlobal(middle)
    return QMouseEvent(QEvent.Type.MouseMove, middle, there, none, none, Qt.KeyboardModifier.NoModifier)


def painted_by(widget: QWidget) -> Iterator[Painted]:
    """Every text and sign that a widget paints by itself, as it tells a picture of lines and texts; no sign that is
    dimmed.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    picture.setViewBox(widget.rect())
    picture.setResolution(widget.logicalDpiX())
    painter = QPainter(picture)
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawWindowBackground)
    painter.end()
    for painted in _read(ET.fromstring(bytes(data.data())), QTransform(), 1.0):
        if widget.isEnabled() or not painted.sign:
            yield painted


def _read(element: ET.Element, at: QTransform, opacity: float) -> Iterator[Painted]:
    if moved := element.get("transform"):
        numbers = [float(part) for part in moved.removeprefix("matrix(").removesuffix(")").split(",")]
        at = QTransform(*numbers) * at
    opacity *= float(element.get("opacity", 1))
    if element.tag.endswith("}text") and (text := "".join(element.itertext()).strip()):
        colour = QColor(element.get("fill", "#000000"))
        colour.setAlphaF(float(element.get("fill-opacity", 1)) * opacity)
        font = QFont(element.get("font-family", ""))
        font.setPixelSize(max(1, round(float(element.get("font-size", 12)))))
        metrics = QFontMetricsF(font)
        x, y = float(element.get("x", 0)), float(element.get("y", 0))
        place = QRectF(x, y - 0.75 * metrics.ascent(), metrics.horizontalAdvance(text), 0.9 * metrics.ascent())
        yield Painted(text, colour, at.mapRect(place))
    if element.tag.endswith("}image"):
        place = QRectF(*(float(element.get(name, 0)) for name in ("x", "y", "width", "height")))
        data = next(value for name, value in element.items() if name.endswith("href"))
        picture = QImage.fromData(base64.b64decode(data.partition(",")[2]))
        if max(place.width(), place.height()) <= SIGN and (colour := colour_of(picture)):
            yield Painted("", colour, at.mapRect(place), sign=True)
    for child in element:
        yield from _read(child, at, opacity)


def colour_of(picture: QImage) -> QColor | None:
    """The one colour of a picture that is partly transparent, as those of signs are."""
    picture = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(-1, 4).astype(np.int16)
    opaque, clear = pixels[pixels[:, 3] > 200, :3], pixels[:, 3] == 0
    # Where it is scaled its edges are mixed, a little.
    if not len(opaque) or clear.mean() < 0.2 or np.ptp(opaque, axis=0).max() > NEAR:
        return None
    return QColor(*np.median(opaque, axis=0).astype(int).tolist())


def measured(painted: Painted, pixels: np.ndarray) -> tuple[float, QColor] | None:
    """Its contrast with what is around it, and the colour of that; ``None`` if it is hidden or out of sight."""
    place = painted.place.toAlignedRect()
    part = pixels[max(0, place.top()) : place.bottom() + 1, max(0, place.left()) : place.right() + 1]
    if part.size == 0 or place.top() < 0 or place.left() < 0:
        return None
    flat = part.reshape(-1, 3).astype(np.int16)
    if painted.sign:
        # Its lines are few and thin.
        ground = commonest(flat)
        return contrast(over(painted.colour, ground), ground), ground
    own = np.array(over(painted.colour, commonest(flat)).getRgb()[:3])
    near = (np.abs(flat - own) <= NEAR).all(axis=1)
    # Lines of letters are thin: some of their pixels are near the colour all the same, unless something hides them.
    if not near.any():
        return None
    # On a photo no colour around them is common, and theirs may be the commonest.
    ground = commonest(flat[~near] if (~near).mean() > 0.2 else flat)
    return contrast(over(painted.colour, ground), ground), ground


def commonest(pixels: np.ndarray) -> QColor:
    """The mean of the colours that are alike and many."""
    _, which, counts = np.unique(pixels >> 4, axis=0, return_inverse=True, return_counts=True)
    return QColor(*pixels[which.reshape(-1) == counts.argmax()].mean(axis=0).round().astype(int).tolist())


def pixels_of(widget: QWidget, part: QRect | None = None) -> tuple[np.ndarray, QImage]:
    """(height, width, 3) numbers from 0 to 255, and the picture, of a widget or a part of it."""
    image = widget.grab(part or widget.rect()).toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    # The image's memory goes with it.
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy(), image


def settle(application: QApplication, seconds: float = 1.0) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


def still(
    application: QApplication, widget: QWidget, seconds: float = 10.0
) -> tuple[np.ndarray, QImage, list[Painted]]:
    """The pixels, the picture, the texts and signs of a widget that no longer changes: of one that does, these would
    not be of the same moment.
    """
    end, before = time.monotonic() + seconds, None
    while True:
        pixels, image = pixels_of(widget)
        found = list(texts(widget))
        if before is not None and found == before[1] and np.array_equal(pixels, before[0]):
            return pixels, image, found
        if time.monotonic() > end:
            raise SystemExit(f"The view still changes after {seconds:.0f} s.")
        before = (pixels, found)
        settle(application, 0.2)


def pages(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each view in turn, with something selected where that is possible."""
    window.actions_.show_hidden.setChecked(True)
    for view in VIEWS:
        window.show_view(view)
        settle(application)
        if view is Entry.REVIEW:
            review = cast("ReviewView", window.pages.page(view))
            # The process that looks for questions has to start first.
            for _ in range(30):
                if not review.yes.isEnabled():
                    settle(application)
        if view is Entry.PEOPLE:
            window.people.grid.select([person.id for person in window.people.model.rows[1:3]])
            settle(application, 0.3)
        yield str(view.name).lower().replace("_", " "), window
        if view is Entry.PEOPLE:
            window.people.grid.select([window.people.model.rows[0].id])
            settle(application)
            window.inspector.verticalScrollBar().setValue(window.inspector.verticalScrollBar().maximum())
            yield "details", window
            window.show_person(window.people.model.rows[0].id)
            settle(application)
            window.faces.grid.select([window.faces.model.rows[0].id])
            settle(application)
            yield "person", window
    window.show_view(Entry.PEOPLE)
    window.message.ask("A question?", "Yes", lambda: None, "No")
    settle(application, 0.3)
    yield "a message", window
    window.message.hide()
    window.grouping.preview()
    settle(application, 4.0)
    yield "preview", window


def of_window(application: QApplication, window: MainWindow, shots: Path | None, scheme: Qt.ColorScheme) -> int:
    """Print the least contrasts of each view, also as it is in the other scheme when that comes while the view is
    open; how many texts and signs are below what they need.
    """
    bad = 0
    words = dict(SCHEMES)
    (other,) = words.keys() - {scheme}
    for name, widget in pages(application, window):
        bad += of_view(application, widget, name, shots, words[scheme])
        theme.dress(application, other)
        settle(application, 0.3)
        bad += of_view(application, widget, f"{name}, then {words[other]}", shots, words[scheme])
        theme.dress(application, scheme)
        settle(application, 0.3)
    return bad


def weighed(widget: QWidget, seen: Sequence[Painted], pixels: np.ndarray) -> Iterator[tuple[float, Painted, QColor]]:
    """The contrast of each text and sign that can be seen in a window, and what it stands on."""
    dimmed = widget.palette().color(widget.palette().ColorGroup.Disabled, widget.palette().ColorRole.Text)
    for painted, around in (*((each, pixels) for each in seen), *of_buttons(widget)):
        if painted.colour.name() == dimmed.name() and painted.colour.alphaF() < 0.9:
            continue
        if answer := measured(painted, around):
            yield answer[0], painted, answer[1]


def of_view(application: QApplication, widget: QWidget, name: str, shots: Path | None, scheme: str) -> int:
    """Print the least contrasts of what is in sight; how many texts and signs are below what they need."""
    pixels, image, seen = still(application, widget)
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
        image.save(str(shots / f"{name}-{scheme}.png"))
    found = sorted(weighed(widget, seen, pixels), key=lambda each: each[0])
    below = [each for each in found if each[0] < each[1].least]
    told = []
    for what, sign in (("texts", False), ("signs", True)):
        kind = [ratio for ratio, painted, _ in found if painted.sign is sign]
        told.append(f"{len(kind):5} {what}  least {min(kind, default=0.0):5.2f}")
    print(f"  {name:28} {'  '.join(told)}  below {len(below)}", flush=True)
    for ratio, painted, ground in below[:8]:
        at = "a sign" if painted.sign else repr(painted.text[:40])
        where = painted.place.center().toPoint().toTuple()
        print(f"      {ratio:5.2f}  {at} {painted.colour.name()} on {ground.name()} at {where}")
    return len(below) + (not found)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--shots", type=Path)
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bad = 0
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        library = Path(home, "library.facesorter")
        shutil.copy(options.library, library)
        application = QApplication(["facesorter"])
        theme.install(application)
        with Library.open(library) as opened:
            editing.apply(opened, HidePerson(browsing.people(opened)[3].id, True))
            bridge = Bridge(opened)
            window = MainWindow(bridge, QSettings(str(Path(home, "window.ini")), QSettings.Format.IniFormat))
            window.resize(SIZE)
            window.offer([])
            settle(application, 1.5)
            for scheme, word in SCHEMES:
                theme.dress(application, scheme)
                print(f"{word}: colours of the theme")
                for what, ground, ratio, least in of_theme():
                    low = ratio < least
                    bad += low
                    print(f"  {what:16} on {ground:12} {ratio:5.2f}  at least {least}{'   TOO LOW' if low else ''}")
                print(f"{word}: texts and signs as they are painted")
                bad += of_window(application, window, options.shots, scheme)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.close()
            settle(application, 0.5)
    print("all is high enough" if not bad else f"{bad} too low")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
