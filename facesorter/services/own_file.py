"""One file of ours where the user wants it: never among photos, never over anything else, whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path

from facesorter.domain.control import Control
from facesorter.exporters.content import ExportError, NewFile
from facesorter.services import exporting

#: What some of them are called.
FIGURE = "picture of a chart"
TABLE = "table of scores"


def check(file: Path, head: bytes, what: str, roots: Iterable[bytes]) -> None:
    """Raise `ExportError` where the file may not be written: among the photos in ``roots``, in no folder, or over
    anything that does not begin with ``head``, as all such files do. ``what``: it is, "table of scores".
    """
    folder = file.absolute().parent
    if not folder.is_dir():
        raise ExportError(f"There is no folder {folder} for the {what}; make it first, or name another one.")
    exporting.keep_out_of_photos([folder], roots)
    if os.path.lexists(file) and not _begins(file, head):
        raise ExportError(f"{file} is there already and is no {what}. Nothing was written; name another file.")


def write(file: Path, content: bytes, what: str) -> None:
    """Write it; an earlier one is replaced. Raises `ExportError`."""
    part = file.with_name(f".facesorter-{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        NewFile(len(content), lambda: content).write(part, Control())
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ExportError(f"The {what} {file} cannot be written ({error.strerror}). Nothing was changed.") from error


def _begins(file: Path, head: bytes) -> bool:
    if file.is_symlink() or not file.is_file():  # reading a pipe could wait for ever
        return False
    try:
        with file.open("rb") as existing:
            return existing.read(len(head)) == head
    except OSError:
        return False
