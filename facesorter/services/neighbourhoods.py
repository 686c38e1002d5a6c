"""The neighbours of a library's faces: looked for once, kept beside the library, and only brought up to date later."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import neighbours
from facesorter.clustering.digests import digests
from facesorter.clustering.neighbours import Neighbours
from facesorter.domain.found import Floats
from facesorter.store import embeddings, neighbour_cache
from facesorter.store.library import Library
from facesorter.store.neighbour_cache import Held

#: Fewer faces are compared with each other in a moment: a file that says who looks like whom is not worth that.
_WORTH_KEEPING = 5_000


def find(
    library: Library,
    pack: str,
    face_ids: NDArray[np.int64],
    X: Floats,
    floor: float,
    check: Callable[[], None] = lambda: None,
) -> Neighbours:
    """As `neighbours.find`, of the faces of a library, or of some of them; they may reach below ``floor``.

    face_ids: (n,) ascending; X: (n, dimension), their vectors of length 1.
    """
    if len(X) < _WORTH_KEEPING:
        return neighbours.find(X, floor, check=check)
    held, now = neighbour_cache.read(library.path, pack), digests(X)
    if held is None or held.floor > floor:
        found = neighbours.find(X, floor, check=check)
    else:
        before = Neighbours(held.others, held.cosines, held.floor)
        kept = _kept(held, face_ids, now)
        if np.array_equal(kept, np.arange(len(held.face_ids))):
            return before
        found = neighbours.updated(before, kept, X, check)
        # Some systems do not let a file be replaced while it is mapped.
        del before, held
    # The user may have forgotten faces meanwhile: then nothing shall say who they looked like.
    if np.isin(face_ids, embeddings.embedded(library, pack)).all():
        neighbour_cache.write(library.path, pack, Held(face_ids, now, found.others, found.cosines, found.floor))
    return found


def _kept(held: Held, face_ids: NDArray[np.int64], now: NDArray[np.uint64]) -> NDArray[np.intp]:
    """The place of each face among those that are held, -1 for one that is not, or had another vector."""
    place = np.searchsorted(held.face_ids, face_ids)
    inside = np.minimum(place, len(held.face_ids) - 1)
    same = (held.face_ids[inside] == face_ids) & (held.digests[inside] == now)
    return np.where(same, inside, -1)
