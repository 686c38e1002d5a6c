"""The user's consent to faces being measured: asked for once in each library, before the first photo is read.

A library that has photos already was given it by whoever added them, from the command line or in an earlier version.
To forget everything takes it back.
"""

from facesorter.store import photos, settings
from facesorter.store.library import Library

_KEY = "consent"


def given(library: Library) -> bool:
    """Whether photos may be read into this library without asking."""
    return settings.get(library, _KEY) is not None or bool(photos.roots(library))


def give(library: Library) -> None:
    """The user said yes."""
    settings.put(library, _KEY, "given")
