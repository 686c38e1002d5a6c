"""Faces as rows: those of a person, the unsorted ones, the ignored ones."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QLocale, QMimeData, QObject, Qt

from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import Face, FaceState, IgnoredAs
from facesorter.domain.rows import Rows
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui import mime
from facesorter.ui.models.live import Question
from facesorter.ui.models.rows import ROW, Index, RowsModel


@dataclass(frozen=True, slots=True)
class Place:
    """Where faces are: in a person, in none, or ignored."""

    person: int | None = None
    ignored: bool = False

    def holds(self, face: Face) -> bool:
        """Whether the face is here."""
        return face.person == self.person and (face.state is FaceState.IGNORED) == self.ignored


UNSORTED = Place()
IGNORED = Place(ignored=True)
#: Instead of a year: photos without a date.
UNDATED = 0


@dataclass(frozen=True, slots=True)
class Only:
    """Which faces of a place are wanted; ``None``: all.

    confirmed: only confirmed faces, or only the others.
    bin:       only faces that were ignored as this, "" where it was not said as what.
    year:      only those in photos of a year, or `UNDATED`.
    """

    confirmed: bool | None = None
    bin: IgnoredAs | str | None = None
    year: int | None = None

    def takes(self, face: Face) -> bool:
        """Whether the face is wanted."""
        if self.confirmed is not None and (face.state is FaceState.CONFIRMED) != self.confirmed:
            return False
        if self.bin is not None and (face.ignored_as or "") != self.bin:
            return False
        return self.year is None or (face.taken_at.year if face.taken_at else UNDATED) == self.year


#: What delegates read: how far a face is from the others of its person, ``None`` where that is not shown.
DISTANCE = ROW + 1


class FacesModel(RowsModel[Face]):
    """Crops, whether the user confirmed them and, if it is asked for, how far each is from the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._distances: Mapping[int, float] = {}

    def set_distances(self, distances: Mapping[int, float]) -> None:
        """Show these, by the ids of faces, until others come."""
        if distances or self._distances:
            self._distances = distances
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        face = self.row(index)
        distance = self._distances.get(face.id)
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("confirmed") if face.state is FaceState.CONFIRMED else self.tr("not confirmed")
                said = self.tr("Face in {0}, {1}").format(_name(face), state)
                return said if distance is None else f"{said}, {self._away(distance)}"
            case Qt.ItemDataRole.ToolTipRole:
                return _name(face) if distance is None else f"{_name(face)}\n{self._away(distance)}"
            case _ if role == DISTANCE:
                return distance
        return face if role == ROW else None

    def _away(self, distance: float) -> str:
        return self.tr("{0} away from the others").format(QLocale().toString(distance, "f", 2))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [mime.FACES]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        return mime.carry(mime.FACES, [self.row(index).id for index in indexes])


def question(place: Place, order: str, only: Only = Only()) -> Question[Face]:
    """Faces of a place in an order of `browsing.faces`."""

    def load(library: Library) -> Rows[Face]:
        found = browsing.face_rows(
            library,
            person=place.person,
            unsorted=place == UNSORTED,
            ignored=place.ignored,
            order=order,
        )
        return found if only == Only() else found.take(np.flatnonzero([only.takes(face) for face in found]))

    def touch(library: Library, change: ChangeSet, rows: Rows[Face]) -> Rows[Face]:
        touched = rows.having(change.faces).ids
        now = browsing.face_rows(library, ids=touched.tolist())
        stay = np.flatnonzero([place.holds(face) and only.takes(face) for face in now])
        return rows.replaced(touched, now.take(stay))

    def concerns(change: ChangeSet) -> bool:
        # A photo that is renamed or read again takes its faces with it.
        return bool(change.photos or (change.faces if place.person is None else place.person in change.people))

    return Question(load, touch, concerns)


def _name(face: Face) -> str:
    """The photo's name, readable whatever bytes it has."""
    return Path(os.fsdecode(face.path)).name.encode("utf-8", "replace").decode()
