"""How the photos of a library are searched for faces, and what a user can choose instead of the pack's own way."""

from facesorter.domain.search import Search
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.vision.detectors.choices import Choice, check
from facesorter.vision.detectors.choices import available as list_detectors

__all__ = ["Choice", "check", "keep", "kept", "list_detectors"]

_SEARCH = "search"


def kept(library: Library) -> Search:
    """The way that was chosen last, for this library."""
    return Search.read(settings.get(library, _SEARCH))


def keep(library: Library, search: Search) -> None:
    """Search photos in this way from now on; those that were searched in another are read again by the next index."""
    settings.put(library, _SEARCH, search.written)
