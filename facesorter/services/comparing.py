"""Compare what lies in the folders with what the library knows: pure functions, no input or output.

A photo is known by its path, and unchanged if size and time are. One that is not where it was may have moved, also to
where another one was (files that were renumbered or swapped): only contents tell, so only they decide.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from facesorter.domain.model import PhotoState
from facesorter.services.walking import FileState, Walk
from facesorter.store.photos import KnownPhoto

#: The time that is stored for a file which could not be got at, so that the next run tries it again.
LOOK_AGAIN = -1


@dataclass(frozen=True, slots=True)
class Comparison:
    """Paths of photos, by what became of them.

    new:       the library does not know them.
    changed:   size or time are others than before.
    same:      neither is.
    returned:  among the same, those that were missing.
    again:     they could not be got at the last time; nobody knows whether they changed.
    gone:      the library knows them, and they are no longer there.
    """

    new: list[bytes] = field(default_factory=list)
    changed: list[bytes] = field(default_factory=list)
    same: list[bytes] = field(default_factory=list)
    returned: list[bytes] = field(default_factory=list)
    again: list[bytes] = field(default_factory=list)
    gone: list[bytes] = field(default_factory=list)


def compare(found: Walk, known: Mapping[bytes, KnownPhoto]) -> Comparison:
    """Sort the photos; of those below a folder that could not be listed nothing is said."""
    result = Comparison()
    for path, state in found.files.items():
        photo = known.get(path)
        if photo is None:
            result.new.append(path)
        elif photo.mtime_ns == LOOK_AGAIN:
            result.again.append(path)
        elif FileState(photo.size, photo.mtime_ns) != state:
            result.changed.append(path)
        else:
            result.same.append(path)
            if photo.state == PhotoState.MISSING:
                result.returned.append(path)
    unlisted = tuple(os.path.join(folder, b"") for folder in found.unreadable)  # noqa: PTH118 (paths are bytes)
    result.gone.extend(path for path in known if path not in found.files and not path.startswith(unlisted))
    return result


class Homeless:
    """Photos whose content may lie elsewhere now: their file is gone, or was written since."""

    def __init__(self, candidates: Iterable[KnownPhoto], is_gone: Callable[[bytes], bool]) -> None:
        """``is_gone`` is asked only for those that a file could be, once, and may look at the disk."""
        self._is_gone = is_gone
        self._unasked: dict[int, list[KnownPhoto]] = defaultdict(list)
        self._gone: dict[int, dict[bytes, list[KnownPhoto]]] = {}
        for photo in candidates:
            if photo.content_hash:
                self._unasked[photo.size].append(photo)

    def could_be(self, size: int) -> bool:
        """Whether a file of this size could be one of them."""
        for photo in self._unasked.pop(size, ()):
            if photo.content_hash and self._is_gone(photo.path):
                self._gone.setdefault(size, {}).setdefault(photo.content_hash, []).append(photo)
        return size in self._gone

    def claim(self, path: bytes, size: int, content_hash: bytes) -> KnownPhoto | None:
        """The photo with this content, which then has a home: the one known at ``path``, or one of the same name."""
        photos = self._gone[size].get(content_hash) if self.could_be(size) else None
        if not photos:
            return None
        name = os.path.basename(path)  # noqa: PTH119
        best = min(photos, key=lambda photo: (photo.path != path, os.path.basename(photo.path) != name, photo.path))  # noqa: PTH119
        photos.remove(best)
        return best
