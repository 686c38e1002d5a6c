"""What is shown of a face at the edge of its photo: nothing is made up beyond the edge."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPixmap

from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.round import prepared
from facesorter.ui.pictures import Pictures


def crop(bridge: Bridge, face: int, until: Callable[[Callable[[], object]], None]) -> QPixmap:
    pictures = Pictures(bridge)
    until(lambda: pictures.crop(face))
    found = pictures.crop(face)
    assert found is not None
    return found


def test_beyond_the_edge_of_the_photo_a_crop_shows_nothing(
    bridge: Bridge, until: Callable[[Callable[[], object]], None]
) -> None:
    # The face begins at the upper edge; around it there is three tenths of its side.
    found = crop(bridge, 1, until).toImage()
    edge = round(0.3 / 1.6 * found.height())
    middle = found.width() // 2
    assert [found.pixelColor(middle, y).alpha() for y in (0, edge - 1, edge + 1, found.height() - 1)] == [
        0,
        0,
        255,
        255,
    ]


def test_a_neutral_ground_is_painted_there_and_corners_stay_round(
    bridge: Bridge, until: Callable[[Callable[[], object]], None]
) -> None:
    shown = prepared(crop(bridge, 1, until), 96, 12, 1.0).toImage()
    beyond = shown.pixelColor(48, 4)
    assert 0 < beyond.alpha() < 255
    assert max(beyond.red(), beyond.green(), beyond.blue()) - min(beyond.red(), beyond.green(), beyond.blue()) < 8
    assert shown.pixelColor(48, 60).alpha() == 255
    assert shown.pixelColor(0, 0) == QColor(0, 0, 0, 0)
