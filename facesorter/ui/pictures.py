"""Face crops and thumbnails for views: loaded when first asked for, off the GUI thread, and kept while there is room.

Threads make `QImage`, only the GUI thread makes `QPixmap`. The newest request is served first, and requests that a
view has scrolled past are dropped; it asks again when they come back into sight.
"""

import math
import threading
from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import Box
from facesorter.services import browsing
from facesorter.ui.bridge import Bridge

CROP = "crop"
THUMBNAIL = "thumbnail"

Key = tuple[str, int]

# A crop takes up to 150 KB, a thumbnail up to 400 KB: enough for what is in sight on a large screen, and more.
_KEPT_BYTES = 160 << 20
# About two screens full: what was asked for before that is out of sight by now.
_WAITING = 400
_BATCH = 12


class Pictures(QObject):
    """Pictures by id, for all views together."""

    loaded = Signal(str, int)
    """``(CROP, face id)`` or ``(THUMBNAIL, photo id)``: the picture is there now."""
    _arrived = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._kept: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._size = 0
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._turn = threading.Lock()
        self._loading = False
        bridge.changed.connect(self._forget)

    def crop(self, face: int) -> QPixmap | None:
        """The face's crop, square; ``None`` while it is not there (`loaded` tells when it is)."""
        return self._get((CROP, face))

    def thumbnail(self, photo: int) -> QPixmap | None:
        """The photo's thumbnail, 320 pixels on the long side; ``None`` while, or because, there is none."""
        return self._get((THUMBNAIL, photo))

    def known(self, keys: Iterable[Key]) -> bool:
        """Whether all of these are there, or are known not to be; what was not looked for is now (`loaded` tells)."""
        keys = tuple(keys)
        for key in keys:
            self._get(key)
        return all(key in self._kept for key in keys)

    def _get(self, key: Key) -> QPixmap | None:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        with self._turn:
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
        self._load()
        return None

    def _load(self) -> None:
        if not self._loading and self._waiting:
            self._loading = True
            self._bridge.read(lambda library: self._read(), self._keep, self, otherwise=self._load_later)

    def _read(self) -> list[tuple[Key, QImage | None]]:
        """Runs in a reader thread."""
        with self._turn:
            keys = [self._waiting.popitem()[0] for _ in range(min(_BATCH, len(self._waiting)))]
        return [(key, self._decode(key)) for key in keys]

    def _decode(self, key: Key) -> QImage | None:
        kind, number = key
        try:
            if kind == CROP:
                return _cut(*browsing.crop_to_show(self._bridge.library, number))
            jpeg = browsing.thumbnail(self._bridge.library, number)
        except FaceSorterError:
            # The face or photo is no longer there; the views hear of that in another way.
            return None
        image = QImage.fromData(jpeg) if jpeg else QImage()
        return None if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)

    def _keep(self, images: list[tuple[Key, QImage | None]]) -> None:
        self._loading = False
        for key, image in images:
            self._drop(key)
            self._kept[key] = QPixmap.fromImage(image) if image else None
            self._size += image.sizeInBytes() if image else 0
        while self._size > _KEPT_BYTES:
            self._drop(next(iter(self._kept)))
        self._load()
        for kind, number in (key for key, _ in images):
            self.loaded.emit(kind, number)

    def _load_later(self) -> None:
        self._loading = False

    def _drop(self, key: Key) -> None:
        pixmap = self._kept.pop(key, None)
        if pixmap is not None:
            self._size -= pixmap.width() * pixmap.height() * 4

    def _forget(self, change: ChangeSet) -> None:
        """A photo that was read again may look different."""
        if change.photos:
            for key in [(THUMBNAIL, photo) for photo in change.photos] + [(CROP, face) for face in change.faces]:
                self._drop(key)


def _cut(jpeg: bytes, within: Box) -> QImage | None:
    """The crop; beyond the edges of the photo, where it repeats the outermost pixels, it is transparent."""
    image = QImage.fromData(jpeg)
    if image.isNull():
        return None
    width, height = image.width(), image.height()
    left, top = math.ceil(within.x * width), math.ceil(within.y * height)
    right, bottom = math.floor((within.x + within.width) * width), math.floor((within.y + within.height) * height)
    if (right - left, bottom - top) == (width, height) or right <= left or bottom <= top:
        return image.convertToFormat(QImage.Format.Format_RGB32)
    inside = image.copy(left, top, right - left, bottom - top)
    # What is copied from beyond an image is transparent.
    return inside.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied).copy(-left, -top, width, height)
