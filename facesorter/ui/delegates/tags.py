"""Names at faces: where their labels find room on a photo, and how they are painted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from facesorter.services.browsing import NamedFace
from facesorter.ui import theme

_PAD = 6.0
_DOT = 5.0
# A label may be this much wider than its face, in its own heights.
_WIDER = 2.5


@dataclass(frozen=True, slots=True)
class Tag:
    """One face of a photo as it is shown. ``label`` is where ``text`` stands; ``None`` where there is no room."""

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
) -> tuple[Tag, ...]:
    """Place the faces of a photo of ``size`` that is shown at ``picture``; larger faces come first, and so do their
    labels. A label may be ``wider`` than its face by so many of its heights.
    """
    width, height = size
    if not width or not height:
        return ()
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
    return tuple(tags)


def at(tags: Sequence[Tag], position: QPointF) -> Tag | None:
    """The tag at a position; the smallest face if several are there."""
    found = [tag for tag in tags if tag.holds(position)]
    return min(found, key=lambda tag: tag.box.width() * tag.box.height(), default=None)


def paint(painter: QPainter, tag: Tag, colours: theme.Colours, *, boxed: bool, strong: bool) -> None:
    """Paint one tag: its label, and its box where it is ``boxed`` or ``strong`` (under the mouse, or chosen)."""
    ground, words = shades(colours)
    if boxed or strong:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A dark line around the light one: it shows on any photo.
        painter.setPen(QPen(theme.faint(ground, 0.45), 4.0 if strong else 3.0))
        painter.drawRoundedRect(tag.box, 5, 5)
        painter.setPen(QPen(colours.accent if strong else words, 2.5 if strong else 1.3))
        painter.drawRoundedRect(tag.box, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    if tag.label is None:
        if not (boxed or strong):
            dot = QPointF(tag.box.center().x(), tag.box.bottom() - _DOT)
            painter.setBrush(theme.faint(ground, 0.7))
            painter.drawEllipse(dot, _DOT / 2 + 1, _DOT / 2 + 1)
            painter.setBrush(words)
            painter.drawEllipse(dot, _DOT / 2, _DOT / 2)
        return
    painter.setBrush(colours.accent if strong else theme.faint(ground, 0.72))
    radius = tag.label.height() / 2.6
    painter.drawRoundedRect(tag.label, radius, radius)
    painter.setPen(colours.on_accent if strong else words)
    painter.drawText(tag.label, Qt.AlignmentFlag.AlignCenter, tag.text)


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
