"""Refuse work that the machine has no memory for, before it starts to swap or is ended by the system."""

import os
from pathlib import Path

from facesorter.domain.errors import FaceSorterError

#: What is left to other programs when nothing more is known, as a part of all memory.
_SHARE = 0.5


def require(size: float, what: str, faces: int) -> None:
    """Raise `FaceSorterError` unless there are ``size`` bytes of memory."""
    free = available()
    if free is not None and size > free:
        raise FaceSorterError(
            f"{what} with {faces:,} faces takes {size / 1e9:.1f} GB of memory, and {free / 1e9:.1f} GB are free. "
            "Nothing was changed; use another algorithm, such as auto."
        )


def available() -> float | None:
    """Bytes of memory that can be used without swapping, as far as the system tells."""
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            name, value, *_ = line.split()
            if name == "MemAvailable:":
                return float(value) * 1024
    except OSError:
        pass
    try:
        return _SHARE * os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None
