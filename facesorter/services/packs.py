"""Packs: what there is, and checking, installing, importing, verifying and removing one."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from facesorter.domain.control import Control
from facesorter.domain.packs import Pack
from facesorter.services import searches
from facesorter.services.pace import Pace
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.vision import packs
from facesorter.vision.packs import (
    BUILTIN,
    check,
    damaged,
    discard,
    get,
    hosts,
    import_pack,
    is_known,
    partly,
    remove,
    verify,
)
from facesorter.vision.packs import available as list_packs

__all__ = [
    "BUILTIN",
    "InstallProgress",
    "check",
    "damaged",
    "discard",
    "get",
    "hosts",
    "import_pack",
    "install",
    "is_known",
    "is_used",
    "list_packs",
    "partly",
    "remove",
    "verify",
]

#: Seconds between two steps of progress.
_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """``done`` of ``total`` bytes are fetched; ``seconds_left`` is ``None`` while it is too early to tell."""

    done: int
    total: int
    bytes_per_second: float
    seconds_left: float | None


def install(pack_id: str, control: Control, on_progress: Callable[[InstallProgress], None]) -> Pack:
    """Fetch and install a pack whose licence the user has accepted. It is the only use of the network there is.

    Raises `PackError` with what is wrong, `Cancelled` when the user stops it; then nothing is installed, and what was
    fetched is kept for the next time.
    """
    pace, last, first = Pace(), 0.0, -1

    def advance(done: int, total: int) -> None:
        nonlocal pace, last, first
        # What was there before says nothing about the line, and what is thrown away neither.
        if first < 0 or done < first:
            pace, first = Pace(), done
        now = time.monotonic()
        if done == total or now - last >= _EVERY:
            last = now
            pace.mark(done - first)
            on_progress(InstallProgress(done, total, max(pace.per_second, 0.0), pace.seconds_left(total - done)))

    return packs.install(pack_id, control, advance)


def is_used(library: Library, pack_id: str) -> bool:
    """Whether photos of this library are read with the pack, or with its detector."""
    return pack_id in {settings.get(library, "pack"), searches.kept(library).detector}
