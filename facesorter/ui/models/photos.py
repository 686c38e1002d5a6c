"""Photos as rows, and the names at their faces, which are read for those in sight only."""

import os
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import Photo, PhotoState
from facesorter.domain.rows import Rows
from facesorter.services import browsing
from facesorter.services.browsing import NamedFace
from facesorter.store.library import Library
from facesorter.ui import words
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.models.live import Question
from facesorter.ui.models.rows import ROW, Index, RowsModel

# More photos than this are never in sight together.
_KEPT = 2000


class PhotosModel(RowsModel[Photo]):
    """Photos; delegates paint the names at the faces."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        photo = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name(photo)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{name(photo)}, {self.state(photo)}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (name(photo), date(photo), self.state(photo)) if part)
        return photo if role == ROW else None

    def state(self, photo: Photo) -> str:
        """How many faces were found, or why the photo cannot be seen."""
        if photo.state is PhotoState.MISSING:
            return self.tr("no longer where it was")
        if photo.state is PhotoState.UNREADABLE:
            return self.tr("cannot be read: {0}").format(said(photo.reason or ""))
        if photo.duration is not None:
            return self.tr("video, {0}, {1}").format(words.clock(photo.duration), words.faces(photo.faces))
        return words.faces(photo.faces)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren


class NamesAtFaces(QObject):
    """The faces of photos with their names: read a few at a time when first asked for, kept while they are true."""

    loaded = Signal(list)
    """Ids of photos whose faces and names are there now."""
    outdated = Signal()
    """What is shown may have changed: ask again."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._kept: OrderedDict[int, tuple[int, list[NamedFace]]] = OrderedDict()
        self._edition = 0
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._reading = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read)
        bridge.changed.connect(self._follow)

    def of(self, photo: int) -> list[NamedFace] | None:
        """The faces of a photo, largest first; ``None`` while they are not there (`loaded` tells when they are)."""
        edition, faces = self._kept.get(photo, (-1, None))
        if edition != self._edition:
            self._wanted[photo] = None
            self._wanted.move_to_end(photo)
            while len(self._wanted) > _KEPT:
                self._wanted.popitem(last=False)
            if not self._reading:
                self._timer.start()
        return faces

    def _read(self) -> None:
        if self._reading or not self._wanted:
            return
        self._reading = True
        photos, edition = list(self._wanted), self._edition
        self._wanted.clear()

        def keep(found: dict[int, list[NamedFace]]) -> None:
            self._reading = False
            for photo, faces in found.items():
                self._kept[photo] = (edition, faces)
                self._kept.move_to_end(photo)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            self.loaded.emit(photos)
            self._timer.start()

        def fail() -> None:
            self._reading = False

        self._bridge.read(lambda library: browsing.named_faces(library, photos), keep, self, otherwise=fail)

    def _follow(self, change: ChangeSet) -> None:
        self._edition += 1
        self.outdated.emit()


def question(search: str, people: Sequence[int], order: str, *, unreadable: bool = False) -> Question[Photo]:
    """Photos as `browsing.photos` finds them."""

    def load(library: Library) -> Rows[Photo]:
        return browsing.photo_rows(library, search=search, people=people, order=order, unreadable=unreadable)

    def touch(library: Library, change: ChangeSet, rows: Rows[Photo]) -> Rows[Photo]:
        # An edit changes no photo; which ones are found comes with the next load.
        return rows

    def concerns(change: ChangeSet) -> bool:
        # A search may be for a name.
        return bool(change.photos or (change.people if search else change.people & set(people)))

    return Question(load, touch, concerns)


def name(photo: Photo) -> str:
    """The name of a photo, readable whatever bytes it has."""
    return Path(os.fsdecode(photo.path)).name.encode("utf-8", "replace").decode()


def date(photo: Photo) -> str:
    """When it was taken; empty if that is not known."""
    return "" if photo.taken_at is None else words.moment(photo.taken_at)
