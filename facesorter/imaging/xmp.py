"""The XMP metadata of a photo, its own and that of its sidecar, as trees of elements.

Files are only read, and not trusted: a packet has a bounded size and depth, and one that declares a document type is
refused, so no entity is ever expanded. What is damaged or too large counts as not there.
"""

import os
import stat
from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from facesorter.imaging import formats

#: Bytes of a packet that are looked at; those of editors with a long history have some hundred thousand.
MOST_BYTES = 8 * 2**20
#: Elements within each other, far beyond what any program writes.
_DEEPEST = 100


def trees(path: bytes) -> Iterator[tuple[Element, int | None]]:
    """The packets of a photo, each with the EXIF orientation that its coordinates are about, if it is known: first that
    of a sidecar (``a.jpg.xmp``, else ``a.xmp``), as programs keep there what they would not write into a photo, then
    the photo's own.
    """
    own, orientation = formats.xmp(path)
    for packet in (_sidecar(path), own):
        tree = parse(packet) if packet else None
        if tree is not None:
            yield tree, orientation


def parse(packet: bytes) -> Element | None:
    """The elements of a packet, named ``{namespace}name``; ``None`` for one that is damaged or refused."""
    if len(packet) > MOST_BYTES:
        return None
    builder = TreeBuilder()
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise ValueError("too deep")
        builder.start(_named(name), {_named(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_named(name))

    def refuse(*_: object) -> None:
        raise ValueError("a document type")

    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        # Padding of some writers; of text in 16 bits every other byte is zero.
        parser.Parse(packet if b"\0" in packet[:4] else packet.rstrip(b"\0"), True)
        return builder.close()
    except (expat.ExpatError, ValueError, AssertionError):  # the last: nothing but space
        return None


def _named(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def _sidecar(path: bytes) -> bytes | None:
    for base in (path, os.path.splitext(path)[0]):  # noqa: PTH122 (a Path cannot be made of bytes)
        for ending in (b".xmp", b".XMP"):
            try:
                # Reading a pipe could wait for ever.
                if stat.S_ISREG(os.stat(base + ending).st_mode):  # noqa: PTH116
                    with open(base + ending, "rb") as file:  # noqa: PTH123
                        return file.read(MOST_BYTES + 1)
            except OSError:
                continue
    return None
