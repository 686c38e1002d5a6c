"""What can go wrong, in words a user can act on.

Every error that is allowed to reach a user derives from :class:`FaceSorterError`; its text is one clear
sentence (or two) that says what happened, what is safe and what to do. Anything else is a bug.
"""


class FaceSorterError(Exception):
    """Base of all expected errors; ``str(error)`` is shown to the user as it stands."""


class UsageError(FaceSorterError):
    """The request itself makes no sense (an unknown algorithm, a parameter out of its range)."""


class LibraryError(FaceSorterError):
    """The library cannot be opened or changed: foreign, newer, read-only, damaged or in use."""


class LibraryInUse(LibraryError):
    """Another process is the library's one writer."""


class PackError(FaceSorterError):
    """A pack is missing, incomplete or not what it claims to be."""


class PhotoUnreadable(FaceSorterError):
    """One photo cannot be read; recorded with its reason, the run goes on."""


class NotFound(FaceSorterError):
    """A person, face, photo or run with this id does not exist."""


class NotYetAvailable(FaceSorterError):
    """A documented feature that this version does not have yet."""


class Cancelled(FaceSorterError):
    """The user stopped the work; what was committed before stays."""


class NothingDone(Cancelled):
    """The user stopped the work, and all is as it was before."""
