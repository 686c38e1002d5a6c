"""Leaving: all that FaceSorter knows of anybody goes from this computer, and what is the user's own stays.

What goes: libraries, with the copies that upgrades and repairs made beside them; what was prepared to be quick;
settings; the log and reports. Packs hold no faces and go only if asked for, as other libraries do; the list of those
that were opened keeps what is left. What stays: photos, what was exported, backups that the user made, and the program.
"""

import contextlib
import logging
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from facesorter import places
from facesorter.services import libraries
from facesorter.store import forgetting

_SETTINGS = ("window.ini*", "libraries.json", "QtProject.conf*")
_LOGS = ("facesorter.log*", "report-*.txt", "native-*.txt", "crashes.log")


@dataclass(frozen=True, slots=True)
class Belonging:
    """Something that is there: a library with all that lies beside it, or the packs; its size in bytes."""

    path: Path
    bytes: int


@dataclass(frozen=True, slots=True)
class Belongings:
    """What there is to leave behind: ``own`` libraries, which go, and what goes only if asked for."""

    own: tuple[Belonging, ...]
    others: tuple[Belonging, ...]
    packs: Belonging | None


def belongings(library: Path) -> Belongings:
    """``own``: this library and the default one; ``others``: those that were opened in a window."""
    own = _there([library, places.default_library()])
    others = _there(libraries.known(), but=own)
    return Belongings(own, others, _packs())


def forget_everything(doomed: Sequence[Path], *, packs: bool) -> list[Path]:
    """Delete these libraries, closed, and all else that goes; it cannot be undone.

    Answers the files that stay as they could not be deleted: another window may have them open. Raises `LibraryInUse`
    when another program works on one of the libraries, and nothing is deleted then; `LibraryError` when one of them
    could not be deleted.
    """
    forgetting.remove(doomed)
    # What stays is to be found again, and to be named the next time.
    left = [library for library in libraries.known() if forgetting.beside(library)]
    for handler in logging.getLogger("facesorter").handlers:
        # An open file cannot be deleted everywhere; the log begins anew with its next line.
        if isinstance(handler, logging.FileHandler):
            handler.close()
    ours = ((places.settings(), _SETTINGS), (places.logs(), _LOGS))
    stay = [file for folder, names in ours for name in names for file in folder.glob(name) if not _deleted(file)]
    for folder in (places.cache(), places.packs())[: 2 if packs else 1]:
        shutil.rmtree(folder, ignore_errors=True)
        stay += [file for file in folder.rglob("*") if file.is_file()]
    if left:
        libraries.keep(left)
    _tidy()
    return stay


def _deleted(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _there(paths: Iterable[Path], but: Sequence[Belonging] = ()) -> tuple[Belonging, ...]:
    known = {os.path.realpath(belonging.path) for belonging in but}
    found = {os.path.realpath(path): path for path in reversed(list(paths)) if forgetting.beside(path)}
    return tuple(
        Belonging(path, sum(file.stat().st_size for file in forgetting.beside(path)))
        for real, path in reversed(found.items())
        if real not in known
    )


def _packs() -> Belonging | None:
    files = [file for file in places.packs().rglob("*") if file.is_file()]
    return Belonging(places.packs(), sum(file.stat().st_size for file in files)) if files else None


def _tidy() -> None:
    """Folders that are empty now go too: on some systems one of them is in another, or in a folder of our name."""
    ours = {places.packs(), places.data(), places.settings(), places.logs(), places.cache()}
    ours |= {folder.parent for folder in ours if folder.parent.name == "facesorter"}
    for folder in sorted(ours, key=lambda each: len(each.parts), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
