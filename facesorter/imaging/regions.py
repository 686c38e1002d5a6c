"""Face regions that other programs wrote into a photo's metadata: a name, and where in the photo.

Two ways are read: that of the Metadata Working Group (*Guidelines for Handling Image Metadata* 2.0, 2010, section 5.9;
digiKam, Lightroom, Picasa, XnView), and where a photo has none, Microsoft's (Windows Photo Gallery). Areas are shares
of the photo as it is stored, before its EXIF orientation is applied; Lightroom gives the upright size beside them all
the same, so that size says nothing of the orientation.
"""

import math
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from facesorter.domain.model import Box
from facesorter.imaging import xmp

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_MWG = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_AREA = "{http://ns.adobe.com/xmp/sType/Area#}"
_SIZE = "{http://ns.adobe.com/xap/1.0/sType/Dimensions#}"
_MS_INFO = "{http://ns.microsoft.com/photo/1.2/t/RegionInfo#}"
_MS_REGION = "{http://ns.microsoft.com/photo/1.2/t/Region#}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
#: Sides of the photo that the regions were drawn in may differ so much, as one part, from those of this one.
_SAME_SHAPE = 0.1
#: Where a point of the stored photo, in shares of it, is seen, by EXIF orientation.
_SEEN: dict[int, Callable[[float, float], tuple[float, float]]] = {
    1: lambda x, y: (x, y),
    2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (1 - y, x),
    7: lambda x, y: (1 - y, 1 - x),
    8: lambda x, y: (y, 1 - x),
}


@dataclass(frozen=True, slots=True)
class Region:
    """``name`` is in the photo at ``box``, in pixels of the upright photo and within it."""

    name: str
    box: Box


#: Left, top, right and bottom in shares of the stored photo.
_Area = tuple[float, float, float, float]


def read(path: bytes, width: int, height: int) -> list[Region]:
    """The named faces that the metadata of a photo tells of; ``width`` and ``height`` are those of the upright photo.

    Areas without a name, of pets or of what the camera focused on are left out, and so are all where the photo has
    been cropped to another shape since. Names are in Unicode's composed form. Whatever is damaged counts as not there.
    """
    for tree, orientation in xmp.trees(path):
        turned = orientation or _orientation(tree)
        said = list(_working_group(tree, width / height)) or list(_microsoft(tree))
        found = [Region(name, box) for name, area in said if name and (box := _box(area, turned, width, height))]
        if found:
            return found
    return []


def _working_group(tree: Element, shape: float) -> Iterator[tuple[str, _Area]]:
    for regions in tree.iter(f"{_MWG}Regions"):
        sides = _numbers(_part(regions, f"{_MWG}AppliedToDimensions"), f"{_SIZE}w", f"{_SIZE}h")
        if sides and min(sides) > 0 and not _fits(sides[0] / sides[1], shape):
            continue
        for region in _listed(_part(regions, f"{_MWG}RegionList")):
            area = _part(region, f"{_MWG}Area")
            place = _numbers(area, f"{_AREA}x", f"{_AREA}y", f"{_AREA}w", f"{_AREA}h")
            if place is None or _text(region, f"{_MWG}Type") not in {"Face", ""}:
                continue
            if _text(area, f"{_AREA}unit") == "pixel":
                if not sides:
                    continue
                place = [value / side for value, side in zip(place, sides * 2, strict=True)]
            x, y, width, height = place
            yield _name(region, f"{_MWG}Name"), (x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _microsoft(tree: Element) -> Iterator[tuple[str, _Area]]:
    for regions in tree.iter(f"{_MS_INFO}Regions"):
        for region in _listed(regions):
            parts = _text(region, f"{_MS_REGION}Rectangle").split(",")
            try:
                x, y, width, height = map(float, parts)
            except ValueError:
                continue
            yield _name(region, f"{_MS_REGION}PersonDisplayName"), (x, y, x + width, y + height)


def _fits(shape: float, other: float) -> bool:
    """Whether two shapes are the same, upright or on their side."""
    return any(abs(math.log(one / other)) < _SAME_SHAPE for one in (shape, 1 / shape))


def _box(area: _Area, orientation: int, width: int, height: int) -> Box | None:
    left, top, right, bottom = area
    seen = _SEEN[orientation]
    corners = [seen(left, top), seen(right, bottom)]
    (left, right), (top, bottom) = (
        sorted(min(max(value, 0.0), 1.0) for value in axis) for axis in zip(*corners, strict=True)
    )
    if not (right > left and bottom > top):
        return None
    return Box(left * width, top * height, (right - left) * width, (bottom - top) * height)


def _orientation(tree: Element) -> int:
    """What a packet itself says, where the photo cannot be asked (RAW)."""
    for node in tree.iter(f"{_RDF}Description"):
        if (told := _text(node, f"{_TIFF}Orientation")).isdecimal() and int(told) in _SEEN:
            return int(told)
    return 1


# RDF writes a property as an attribute or as an element, of the node itself or of a Description within it.


def _holders(node: Element) -> Iterator[Element]:
    yield node
    yield from node.findall(f"{_RDF}Description")


def _text(node: Element | None, name: str) -> str:
    if node is not None:
        for holder in _holders(node):
            told = holder.get(name) or holder.findtext(name)
            if told:
                return told.strip()
    return ""


def _part(node: Element, name: str) -> Element | None:
    return next((part for holder in _holders(node) if (part := holder.find(name)) is not None), None)


def _listed(node: Element | None) -> Iterator[Element]:
    if node is not None:
        for kind in ("Bag", "Seq", "Alt"):
            for items in node.findall(f"{_RDF}{kind}"):
                yield from items.findall(f"{_RDF}li")


def _numbers(node: Element | None, *names: str) -> list[float] | None:
    try:
        numbers = [float(_text(node, name)) for name in names]
    except ValueError:
        return None
    return numbers if all(map(math.isfinite, numbers)) else None


def _name(region: Element, key: str) -> str:
    return " ".join(unicodedata.normalize("NFC", _text(region, key)).split())
