"""What is dragged: in the window the ids of faces or people, never files; from a file manager folders or photos.

Ids mean something only in the library they come from, so only drags from within this window are taken.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

FACES = "application/x-facesorter-faces"
PEOPLE = "application/x-facesorter-people"


def carry(kind: str, ids: Sequence[int]) -> QMimeData:
    """A drag's load: ``ids`` of one ``kind`` (`FACES` or `PEOPLE`)."""
    data = QMimeData()
    data.setData(kind, json.dumps(list(ids)).encode())
    return data


def carried(event: QDropEvent, kind: str) -> tuple[int, ...]:
    """The ids that a drag brings; empty if it is of another kind or from another program."""
    if event.source() is None or not event.mimeData().hasFormat(kind):
        return ()
    return tuple(json.loads(event.mimeData().data(kind).toStdString()))


def is_ours(event: QDropEvent) -> bool:
    """Whether a drag brings faces or people of this window."""
    return bool(carried(event, FACES) or carried(event, PEOPLE))


def folders(event: QDropEvent) -> list[Path]:
    """The folders that are dragged in from a file manager."""
    return [path for path in paths(event) if path.is_dir()]


def paths(event: QDropEvent) -> list[Path]:
    """The folders and files that are dragged in from a file manager."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def files(event: QDropEvent) -> list[Path]:
    """The files that are dragged in from a file manager, without folders."""
    return [path for path in paths(event) if not path.is_dir()]
