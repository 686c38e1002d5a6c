"""Names that every file system can hold, made from whatever a person typed or a camera wrote."""

import re
import unicodedata
from collections.abc import Iterator

#: Longest name in bytes of UTF-8. The strictest limit is 255 units; this leaves room for a number, a temporary
#: name around it, and for systems that take accents apart.
LONGEST = 120

_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')
# Windows keeps these for devices, with any suffix: "con.jpg" is the console.
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])(?=$|[ .])", re.IGNORECASE)
# Control characters, halves of characters, line separators; and marks that turn the reading direction, with which
# a name can be made to look like another one.
_UNPRINTABLE = {"Cc", "Cs", "Zl", "Zp"}
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def safe_name(text: str, fallback: str) -> str:
    """One path component that is valid on every system and reads like ``text``, in NFC and at most `LONGEST` bytes
    of UTF-8; ``fallback`` (itself safe) where nothing readable is left. A short suffix such as ``.jpg`` is kept.
    """
    clean = "".join(_clean(character) for character in unicodedata.normalize("NFC", text))
    clean = _trim(re.sub(r"\s+", " ", _FORBIDDEN.sub("_", clean)))
    if device := _DEVICES.match(clean):
        clean = f"{device[0]}_{clean[device.end() :]}"
    return _shorten(clean, LONGEST) if clean.strip("_") else fallback


def folded(name: str) -> str:
    """What two names have in common when a file system cannot tell them apart (``Ann`` and ``ann``; an accent as
    one character or as two).
    """
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def numbered(name: str) -> Iterator[str]:
    """``name`` itself, then ``name (2)``, ``name (3)`` and so on, with the number before the suffix."""
    yield name
    stem, suffix = split_suffix(name)
    number = 2
    while True:
        yield f"{stem} ({number}){suffix}"
        number += 1


def split_suffix(name: str) -> tuple[str, str]:
    """``("IMG_1", ".jpg")``; only a short last part is a suffix, so that "Dr. Anna Maria" has none."""
    stem, dot, suffix = name.rpartition(".")
    if stem and suffix.isalnum() and suffix.isascii() and len(suffix) <= 5:
        return stem, dot + suffix
    return name, ""


def _clean(character: str) -> str:
    if character in _DIRECTIONS:
        return ""
    return "_" if unicodedata.category(character) in _UNPRINTABLE else character


def _trim(name: str) -> str:
    # Windows drops dots and spaces at the end; a dot in front hides a folder, and ".." leaves it.
    return name.strip(" .")


def _shorten(name: str, longest: int) -> str:
    if len(name.encode()) <= longest:
        return name
    stem, suffix = split_suffix(name)
    return _trim(stem.encode()[: longest - len(suffix)].decode(errors="ignore")) + suffix
