"""Find the photos and videos below folders, each once; a video counts as a photo that lasts.

Hidden files and folders are left out. Links to folders are not followed: what they lead to is either found anyway, or
outside of what the user added. A link to a photo counts if that photo is not found by itself; hard links are photos
of their own.
"""

import contextlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from facesorter.domain.control import Control
from facesorter.imaging import formats, video

_SEPARATOR = os.fsencode(os.sep)
_ENDINGS = tuple(os.fsencode(ending) for ending in formats.EXTENSIONS | video.EXTENSIONS)


@dataclass(frozen=True, slots=True)
class FileState:
    """What tells that a file is the same as before: its size in bytes, and when it was last written, in ns."""

    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Walk:
    """What was found.

    files:      every photo by its absolute path.
    unreadable: folders that could not be listed, with the reason; nothing is known of what is below them.
    """

    files: dict[bytes, FileState] = field(default_factory=dict)
    unreadable: dict[bytes, str] = field(default_factory=dict)


def located(folder: Path) -> bytes:
    """The one absolute path by which the library knows a folder, whichever links lead to it."""
    return os.fsencode(os.path.realpath(folder))


def names(path: Path, roots: Sequence[bytes]) -> list[bytes]:
    """All absolute paths by which a library with these folders may know a folder or photo, the likeliest first.

    As it was typed; then behind links, but a photo that is a link itself by its own name; then through a folder of
    the library that is a link (earlier versions kept those as they were typed).
    """
    # Behind a link, ".." leads elsewhere than the text says.
    found = [] if ".." in path.parts else [os.fsencode(path.absolute())]
    real = [os.path.join(located(path.parent), os.fsencode(path.name)), located(path)]  # noqa: PTH118 (bytes)
    for root in roots:
        behind = located(Path(os.fsdecode(root)))
        real += [root + each[len(behind) :] for each in real[:2] if behind != root and is_below(each, behind)]
    return list(dict.fromkeys(found + real))


def is_below(path: bytes, folder: bytes) -> bool:
    """Whether the absolute path is the folder or lies in it."""
    return path == folder or path.startswith(folder.rstrip(_SEPARATOR) + _SEPARATOR)


def walk(folders: Sequence[bytes], control: Control) -> Walk:
    """Look through the folders (absolute paths that exist), in the order of names; one inside another counts once."""
    found = Walk()
    links: list[bytes] = []
    visited: set[tuple[int, int]] = set()
    waiting = sorted(folders, reverse=True)
    while waiting:
        control.checkpoint()
        folder = waiting.pop()
        try:
            state = os.stat(folder)  # noqa: PTH116 (a Path cannot be made of bytes)
            if (state.st_dev, state.st_ino) in visited:
                continue
            visited.add((state.st_dev, state.st_ino))
            waiting += sorted(_list(folder, found.files, links), reverse=True)
        except OSError as error:
            found.unreadable[folder] = (error.strerror or "it cannot be read").lower()
    _add_links(found.files, sorted(links))
    return found


def _list(folder: bytes, files: dict[bytes, FileState], links: list[bytes]) -> list[bytes]:
    """Note the photos in a folder; answer the folders in it."""
    folders = []
    with os.scandir(folder) as entries:
        for entry in entries:
            is_photo = entry.name.lower().endswith(_ENDINGS)
            if entry.is_symlink():
                if is_photo and not entry.name.startswith(b"."):
                    links.append(entry.path)
                continue
            with contextlib.suppress(FileNotFoundError):  # it went away just now
                if entry.is_dir(follow_symlinks=False):
                    if not _is_hidden(entry):
                        folders.append(entry.path)
                elif is_photo and entry.is_file(follow_symlinks=False) and not _is_hidden(entry):
                    state = entry.stat(follow_symlinks=False)
                    files[entry.path] = FileState(state.st_size, state.st_mtime_ns)
    return folders


def _is_hidden(entry: os.DirEntry[bytes]) -> bool:
    """Hidden by a dot, as Unix does, or by a flag of Windows or macOS."""
    if entry.name.startswith(b"."):
        return True
    state = entry.stat(follow_symlinks=False)
    windows = getattr(state, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
    return bool(windows or getattr(state, "st_flags", 0) & stat.UF_HIDDEN)


def _add_links(files: dict[bytes, FileState], links: Sequence[bytes]) -> None:
    if not links:
        return
    targets = {os.path.realpath(path) for path in files}
    for link in links:
        target = os.path.realpath(link)
        try:
            state = os.stat(target)  # noqa: PTH116
        except OSError:
            continue  # it leads nowhere
        if target not in targets and stat.S_ISREG(state.st_mode):
            targets.add(target)
            files[link] = FileState(state.st_size, state.st_mtime_ns)
