"""What comes from outside the window: dropped on it or on its icon, named with a start, or opened with the program."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facesorter.domain.errors import NotFound
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge


class Arrivals(QObject):
    """Photos that the library has are shown; where it does not have them, their folders are offered."""

    shown = Signal(int)
    """The id of a photo that was asked for."""
    strange = Signal(list)
    """Folders (`Path`) that may be added."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def take(self, paths: Sequence[Path]) -> None:
        """Find out what became of these folders and photos; the signals tell."""
        folders = [path for path in paths if path.is_dir()]
        photos = [path for path in paths if path.is_file()]
        if not photos:
            self._tell(None, folders)
            return

        def find(library: Library) -> tuple[int | None, list[Path]]:
            known = {path: photo for path in photos if (photo := _known(library, path)) is not None}
            around = [path.parent for path in photos if path not in known]
            return next(iter(known.values()), None), list(dict.fromkeys([*folders, *around]))

        self._bridge.read(find, lambda found: self._tell(*found), self)

    def _tell(self, photo: int | None, folders: list[Path]) -> None:
        if photo is not None:
            self.shown.emit(photo)
        if folders:
            self.strange.emit(folders)


def _known(library: Library, path: Path) -> int | None:
    for name in dict.fromkeys((os.path.abspath(path), os.path.realpath(path))):  # noqa: PTH100 (links are kept in one)
        try:
            return browsing.photo_by_path(library, os.fsencode(name)).id
        except NotFound:
            continue
    return None
