"""The folders that a user adds: can they be read, and one name for each."""

import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import FaceSorterError, NotFound
from facesorter.domain.model import PhotoState
from facesorter.services.walking import is_below, located
from facesorter.store import photos
from facesorter.store.library import Library


def check_folders(library: Library, folders: Sequence[bytes]) -> None:
    """Raise `FaceSorterError` when none of the folders can be read, and `NotFound` for one that is not there, is no
    folder, or is empty although the library knows photos in it.
    """
    unreadable = {folder: reason for folder in folders if (reason := _unreadable(folder, library))}
    if unreadable and len(unreadable) == len(set(folders)):
        which = ", ".join(f"{os.fsdecode(folder)} ({reason})" for folder, reason in unreadable.items())
        raise FaceSorterError(f"No photos can be read from the folder {which}. Nothing was changed.")


def _unreadable(folder: bytes, library: Library) -> str | None:
    """Why nothing can be read from a folder, if so. A drive that is not connected must not look like photos that were
    deleted: raises `NotFound` for what is not there, or no folder, or empty against all that is known.
    """
    shown = os.fsdecode(folder)
    try:
        is_folder = stat.S_ISDIR(os.stat(folder).st_mode)  # noqa: PTH116 (paths are bytes)
        if not is_folder:
            raise NotFound(
                f"{shown} is a file, and folders are what is added. Nothing was changed; name the folder that it lies "
                f"in: {Path(shown).parent}"
            )
        with os.scandir(folder) as entries:
            first = next(entries, None)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(
            f"The folder {shown} is not there. Nothing was changed; if it is on a drive, connect it first."
        ) from error
    except OSError as error:
        return (error.strerror or "it cannot be read").lower()
    if first is None and any(photo.state != PhotoState.MISSING for photo in photos.known(library, [folder]).values()):
        raise NotFound(
            f"The folder {shown} is empty, but the library knows photos in it. Nothing was changed; if it is on a "
            "drive, connect it first."
        )
    try:
        if first:
            first.stat(follow_symlinks=False)
    except PermissionError as error:  # names may be listed, and nothing else
        return (error.strerror or "it cannot be read").lower()
    except OSError:
        pass  # it went away just now, say
    return None


def use_real_paths(library: Library, folders: Sequence[bytes], on_change: Callable[[ChangeSet], None]) -> None:
    """Folders at or below these that an earlier version knew by a link to them are known by their own paths from now
    on, with their photos; photos that the library already knows by both keep both, with what was said of each.
    """
    for root in photos.roots(library):
        real = located(Path(os.fsdecode(root)))
        if real == root or not any(is_below(real, folder) for folder in folders):
            continue
        taken = photos.known(library, [real])
        known = photos.known(library, [root]).values()
        new = {photo.path: real + photo.path[len(root) :] for photo in known}
        moves = [(photo.path, new[photo.path], photo.size, photo.mtime_ns) for photo in known]
        moves = [move for move in moves if move[1] not in taken]
        if moves:
            on_change(photos.move(library, moves))
        if len(moves) == len(new):
            photos.add_roots(library, [real])
            photos.drop_root(library, root)
