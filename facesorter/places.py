"""Where things lie: the user's data, packs, cache, settings and logs, and the program's own resources.

``FACESORTER_HOME`` (or ``--home``, which sets it) holds all of the user's things in one folder; without it the
system's usual places are used. Folders are made private to the user when first needed, and files with `private`.
"""

import contextlib
import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "FACESORTER_HOME"


def _place(name: str, default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home).absolute() / name if home else default
    # Not by ``parents=True``, which leaves the parents open to others.
    for missing in [each for each in (folder, *folder.parents) if not each.exists()][::-1]:
        missing.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # says so where it is no folder
    return folder


def private(path: str, flags: int) -> int:
    """An opener for `open`: the file is for its user alone, also one that an earlier version made for all."""
    handle = os.open(path, flags, 0o600)
    with contextlib.suppress(OSError):  # another's, or a system without permissions
        Path(path).chmod(0o600)
    return handle


def data() -> Path:
    """The folder of the default library."""
    return _place("data", platformdirs.user_data_path("facesorter", appauthor=False))


def packs() -> Path:
    """The folder of imported packs, one folder each."""
    return _place("packs", platformdirs.user_data_path("facesorter", appauthor=False) / "packs")


def cache() -> Path:
    """What can be thrown away: built graphs and the like."""
    return _place("cache", platformdirs.user_cache_path("facesorter", appauthor=False))


def settings() -> Path:
    """Window state and preferences."""
    return _place("settings", platformdirs.user_config_path("facesorter", appauthor=False))


def logs() -> Path:
    """Log files."""
    return _place("logs", platformdirs.user_log_path("facesorter", appauthor=False))


def default_library() -> Path:
    """The library that is used when none is named."""
    return data() / "library.facesorter"


def resources() -> Path:
    """The program's own files: beside the package in a source tree, inside it once installed."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
