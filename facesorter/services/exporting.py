"""Labelled output of the library: a plan that writes nothing, then the same plan carried out."""

import os
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from facesorter.domain.errors import UsageError
from facesorter.exporters import csv_file, folders, json_file
from facesorter.exporters.content import MODES, ExportError
from facesorter.exporters.folders import MULTI
from facesorter.exporters.selection import Selection
from facesorter.exporters.writing import ALREADY_THERE, ExportPlan, ExportReport, run
from facesorter.services import browsing
from facesorter.store import photos
from facesorter.store.library import Library

__all__ = ["ALREADY_THERE", "FORMATS", "MODES", "MULTI", "ExportError", "ExportPlan", "ExportReport", "plan", "run"]

FORMATS = ("folders", "csv", "json")


def plan(
    library: Library,
    target: Path,
    *,
    format: str = "folders",
    mode: str = "copy",
    crops: bool = False,
    multi: str = "all",
    people: Sequence[int] | None = None,
) -> ExportPlan:
    """What an export to the folder ``target`` would write; nothing is written yet (`run` does).

    format: "folders" (one a person), "csv" or "json" (one file with every face).
    mode:   how photos get into folders: "copy", "hardlink" or "symlink".
    crops:  put the crops of the faces into the folders instead of the photos.
    multi:  a photo of several people goes to "all" of them or to the one with the "largest" face.
    people: only these (ids); by default everybody, and in folders nobody who is hidden.

    Raises `UsageError` and `NotFound` for a request that makes no sense, `ExportError` for a target that cannot be
    used: a file, or a place among the user's photos, where nothing is ever written.
    """
    selection = _selection(library, people)
    if format == "folders":
        planned = folders.plan(selection, target, mode=mode, crops=crops, multi=multi)
    elif format == "csv":
        planned = csv_file.plan(selection, target)
    elif format == "json":
        planned = json_file.plan(selection, target)
    else:
        raise UsageError(f"There is no format {format!r}. Choose one of {', '.join(FORMATS)}.")
    keep_out_of_photos(planned.folders, photos.roots(library))
    return planned


def _selection(library: Library, people: Sequence[int] | None) -> Selection:
    # One read transaction: people, faces and photos of the same instant, while others go on editing.
    library.reader.execute("BEGIN")
    try:
        chosen = (
            browsing.people(library, hidden=True)
            if people is None
            else [browsing.person(library, person) for person in people]
        )
        return Selection(
            people={person.id: person for person in chosen},
            named=people is not None,
            faces=sorted(browsing.faces(library), key=lambda face: (face.path, face.id)),
            photos={photo.id: photo for photo in browsing.photos(library)},
            crop=partial(browsing.crop, library),
        )
    finally:
        library.reader.execute("COMMIT")


def keep_out_of_photos(targets: Iterable[Path], roots: Iterable[bytes]) -> None:
    """Raise `ExportError` for a folder that lies in one of those with the user's photos."""
    # By what the system says the folders are, not by their names: a link or another case leads to the same folder.
    homes = {number: root for root in roots if (number := _identity(Path(os.fsdecode(root))))}
    for target in targets:
        real = Path(os.path.realpath(target))
        for folder in (real, *real.parents):
            identity = _identity(folder)
            if identity and (root := homes.get(identity)):
                raise ExportError(
                    f"{target} lies in {os.fsdecode(root)}, whose photos are in the library. Nothing is ever written "
                    "there; choose another folder."
                )


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
