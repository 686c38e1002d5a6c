"""The square of a photo that a face's crop shows. Light: the window reads it too."""

from facesorter.domain.model import Box

#: Side of a crop's rectangle as a multiple of the face's longer side.
_SURROUNDINGS = 1.6


def crop_rectangle(box: Box) -> Box:
    """The square that a face's crop shows, in the pixels of ``box``; it may reach over the edges of the photo.

    The crop's pixels map back to the photo by this rectangle alone: a crop of side n shows ``width / n`` pixels of the
    photo with each of its own.
    """
    side = _SURROUNDINGS * max(box.width, box.height)
    return Box(box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, side)


def within(box: Box, width: int, height: int) -> Box:
    """How much of the crop of a face lies within its photo of ``width`` x ``height`` pixels, in shares of the crop."""
    square = crop_rectangle(box)
    if square.width <= 0:
        return Box(0, 0, 1, 1)
    left, top = max(0.0, -square.x), max(0.0, -square.y)
    right, bottom = min(square.width, width - square.x), min(square.height, height - square.y)
    side = square.width
    return Box(left / side, top / side, max(0.0, right - left) / side, max(0.0, bottom - top) / side)
