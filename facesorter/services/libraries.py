"""Which libraries were opened in a window: to open them again, and to name them when everything is to be forgotten."""

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path

from facesorter import places


def known() -> list[Path]:
    """All of them, the newest first; some may be gone."""
    try:
        names = json.loads(_file().read_text("ascii"))
        return [Path(name) for name in names if isinstance(name, str)]
    except (OSError, ValueError, TypeError):
        return []


def remember(library: Path) -> None:
    """It was just opened."""
    keep([library, *(other for other in known() if other != library)])


def leave_out(library: Path) -> None:
    """It is no longer of interest."""
    keep([other for other in known() if other != library])


def keep(libraries: Sequence[Path]) -> None:
    """These are the list from now on."""
    # Names need not be text: JSON in ASCII carries whatever bytes they have.
    with contextlib.suppress(OSError), open(_file(), "w", encoding="ascii", opener=places.private) as file:
        json.dump([str(library) for library in libraries], file)


def _file() -> Path:
    return places.settings() / "libraries.json"
