"""Names at faces: where their labels find room on a photo, and how they are painted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from facesorter.services.browsing import NamedFace
from facesorter.ui import icons, theme, words

_PAD = 6.0
_DOT = 5.0
# A label may be this much wider than its face, in its own heights.
_WIDER = 2.5
# Labels of other moments take at most this share of a picture's height, and a name at most so many of their heights.
_MOST_BELOW, _WIDEST_BELOW = 0.4, 8.0


@dataclass(frozen=True, slots=True)
class Tag:
    """One face of a photo as it is shown.

    box:   where it is; empty if that is at another moment of a video.
    label: where ``text`` stands; ``None`` where there is no room.
    """

    named: NamedFace
    box: QRectF
    label: QRectF | None
    text: str

    def holds(self, position: QPointF) -> bool:
        """Whether this is at a position."""
        return self.box.contains(position) or (self.label is not None and self.label.contains(position))


def lay_out(
    faces: Sequence[NamedFace],
    size: tuple[int, int],
    picture: QRectF,
    metrics: QFontMetricsF,
    wider: float = _WIDER,
    moment: float | None = None,
) -> tuple[Tag, ...]:
    """Place the faces of a photo of ``size`` that is shown at ``picture``; larger faces come first, and so do their
    labels. A label may be ``wider`` than its face by so many of its heights.

    Of a video the frame at ``moment`` is shown; who is seen at other times stands below, with that time.
    """
    width, height = size
    if not width or not height:
        return ()
    elsewhere = [named for named in faces if named.face.time != moment]
    faces = [named for named in faces if named.face.time == moment]
    across, down = picture.width() / width, picture.height() / height
    boxes = [
        QRectF(
            picture.left() + named.face.box.x * across,
            picture.top() + named.face.box.y * down,
            named.face.box.width * across,
            named.face.box.height * down,
        ).intersected(picture)
        for named in faces
    ]
    taken: list[QRectF] = []
    tags = []
    for named, box in zip(faces, boxes, strict=True):
        text = metrics.elidedText(
            named.name or "?", Qt.TextElideMode.ElideRight, box.width() + wider * metrics.height()
        )
        label = next(_free(box, picture, metrics.horizontalAdvance(text), metrics.height(), taken), None)
        if label is not None:
            taken.append(label)
        tags.append(Tag(named, box, label, text))
    return (*tags, *_below(elsewhere, picture, metrics, taken))


def _below(
    faces: Sequence[NamedFace], picture: QRectF, metrics: QFontMetricsF, taken: Sequence[QRectF]
) -> Iterator[Tag]:
    """Labels in rows from the lower edge of the picture up, as they are seen one after the other."""
    height, gap = metrics.height() + 2, 3.0
    rows = max(1, int(picture.height() * _MOST_BELOW / (height + gap)))
    left, row = picture.left() + gap, 0
    for named in sorted(faces, key=lambda named: named.face.time or 0.0):
        time = words.clock(named.face.time or 0.0)
        name = metrics.elidedText(named.name or "?", Qt.TextElideMode.ElideRight, _WIDEST_BELOW * height)
        text = f"{name} {time}"
        label = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PAD, height)
        if left > picture.left() + gap and left + label.width() > picture.right() - gap:
            left, row = picture.left() + gap, row + 1
        label.moveTopLeft(QPointF(left, picture.bottom() - (row + 1) * (height + gap)))
        free = row < rows and label.right() < picture.right() and not any(label.intersects(each) for each in taken)
        left = label.right() + gap
        yield Tag(named, QRectF(), label if free else None, text)


def at(tags: Sequence[Tag], position: QPointF) -> Tag | None:
    """The tag at a position; the smallest face if several are there."""
    found = [tag for tag in tags if tag.holds(position)]
    return min(found, key=lambda tag: tag.box.width() * tag.box.height(), default=None)


def paint(painter: QPainter, tag: Tag, colours: theme.Colours, *, boxed: bool, strong: bool) -> None:
    """Paint one tag: its label, and its box where it is ``boxed`` or ``strong`` (under the mouse, or chosen)."""
    ground, bright = shades(colours)
    if (boxed or strong) and not tag.box.isEmpty():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A dark line around the light one: it shows on any photo.
        painter.setPen(QPen(theme.faint(ground, 0.45), 4.0 if strong else 3.0))
        painter.drawRoundedRect(tag.box, 5, 5)
        painter.setPen(QPen(colours.accent if strong else bright, 2.5 if strong else 1.3))
        painter.drawRoundedRect(tag.box, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    if tag.label is None:
        if not (boxed or strong or tag.box.isEmpty()):
            dot = QPointF(tag.box.center().x(), tag.box.bottom() - _DOT)
            painter.setBrush(theme.faint(ground, 0.7))
            painter.drawEllipse(dot, _DOT / 2 + 1, _DOT / 2 + 1)
            painter.setBrush(bright)
            painter.drawEllipse(dot, _DOT / 2, _DOT / 2)
        return
    painter.setBrush(colours.accent if strong else theme.faint(ground, 0.72))
    radius = tag.label.height() / 2.6
    painter.drawRoundedRect(tag.label, radius, radius)
    painter.setPen(colours.on_accent if strong else bright)
    painter.drawText(tag.label, Qt.AlignmentFlag.AlignCenter, tag.text)


def paint_time(painter: QPainter, text: str, picture: QRectF, colours: theme.Colours) -> None:
    """Mark a picture as a video: a time beside a sign for it, in the upper right corner."""
    ground, bright = shades(colours)
    metrics = painter.fontMetrics()
    height = metrics.height() + 4
    sign = height * 0.62
    place = QRectF(0, 0, metrics.horizontalAdvance(text) + sign + 3 * _PAD - 2, height)
    if place.width() > picture.width():
        return
    place.moveTopRight(picture.topRight() + QPointF(-5, 5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.faint(ground, 0.72))
    painter.drawRoundedRect(place, height / 2.6, height / 2.6)
    icons.paint(painter, "video", bright, QRectF(place.left() + _PAD, place.center().y() - sign / 2, sign, sign))
    painter.setPen(bright)
    words_place = place.adjusted(2 * _PAD + sign - 2, 0, -_PAD, 0)
    painter.drawText(words_place, Qt.AlignmentFlag.AlignCenter, text)


def shades(colours: theme.Colours) -> tuple[QColor, QColor]:
    """(dark ground, light words) of either scheme: on photos, light on dark is read best."""
    light = colours.text.lightnessF() < 0.5
    return (colours.text, colours.content) if light else (colours.content, colours.text)


def _free(box: QRectF, picture: QRectF, width: float, height: float, taken: Sequence[QRectF]) -> Iterator[QRectF]:
    """Places for a label: below the face, above it, over its lower edge."""
    size = (max(width + 2 * _PAD, height + 2), height + 2)
    if size[0] > picture.width():
        return
    for top in (box.bottom() + 2, box.top() - size[1] - 2, box.bottom() - size[1] - 2):
        left = min(max(box.center().x() - size[0] / 2, picture.left() + 1), picture.right() - size[0] - 1)
        label = QRectF(left, top, *size)
        if top < picture.top() or label.bottom() > picture.bottom():
            continue
        if not any(label.intersects(other) for other in taken):
            yield label
