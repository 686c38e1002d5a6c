"""Writing the file of a library anew, so that it gets shorter by what was deleted from it."""

import shutil

from facesorter.domain.errors import LibraryError
from facesorter.store.library import Library
from facesorter.store.problems import shown


def require_room(library: Library, doing: str, done: str) -> None:
    """Raises `LibraryError` if the disk has no room for a second copy, which ``doing`` it takes; not ``done`` then."""
    library.empty_log()
    ((pages,),), ((page_size,),) = library.rows("PRAGMA page_count"), library.rows("PRAGMA page_size")
    # The log holds a few bytes more for each page.
    needed, free = pages * (page_size + 24) + 32, shutil.disk_usage(library.path.parent).free
    if free < needed:
        raise LibraryError(
            f"{doing} writes the library {shown(library.path)} anew, and that takes {needed / 1e6:,.1f} MB of free "
            f"space on its disk; there are {free / 1e6:,.1f} MB. Nothing was {done}; free some space and try again."
        )
