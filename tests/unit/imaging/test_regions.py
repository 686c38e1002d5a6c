"""Face regions in photos and sidecars: every way of writing them that was met, and what must not do harm."""

import os
import unicodedata
from pathlib import Path

import pytest
from made_library import files
from made_photos import encoded, scene, stored_as, with_orientation
from made_regions import HEIGHT, WIDTH, lightroom, packet

from facesorter.imaging import formats, regions, xmp

NAMED = 'mwg-rs:Name="Anna" mwg-rs:Type="Face"'
EXIFTOOL = """<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:RegionList><rdf:Seq><rdf:li rdf:parseType='Resource'>
<mwg-rs:Area rdf:parseType='Resource'><stArea:h>0.1</stArea:h><stArea:unit>normalized</stArea:unit>
<stArea:w>0.1</stArea:w><stArea:x> 0.3 </stArea:x><stArea:y>0.3</stArea:y></mwg-rs:Area>
<mwg-rs:Name>Anna</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type></rdf:li></rdf:Seq></mwg-rs:RegionList></mwg-rs:Regions>"""
MICROSOFT = """<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>
<rdf:li MPReg:Rectangle="0.25, 0.25, 0.1, 0.1" MPReg:PersonDisplayName="Anna"/><rdf:li MPReg:Rectangle="0, 0, 1, 1"/>
<rdf:li MPReg:Rectangle="left" MPReg:PersonDisplayName="Ben"/></rdf:Bag></MPRI:Regions></MP:RegionInfo>"""
PIXELS = lightroom(NAMED, area='stArea:x="60" stArea:y="30" stArea:w="20" stArea:h="10" stArea:unit="pixel"')


def boxed(found: list[regions.Region]) -> list[tuple[str, tuple[float, ...]]]:
    return [
        (region.name, tuple(round(side, 6) for side in (box.x, box.y, box.width, box.height)))
        for region in found
        for box in [region.box]
    ]


def read(path: Path, width: int = WIDTH, height: int = HEIGHT) -> list[tuple[str, tuple[float, ...]]]:
    return boxed(regions.read(os.fsencode(path), width, height))


FOUND = [("Anna", (50, 25, 20, 10))]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(scene(WIDTH, HEIGHT), "JPEG"))
    return path


def beside(photo: Path, content: bytes, name: str = "photo.jpg.xmp") -> Path:
    photo.with_name(name).write_bytes(content)
    return photo


@pytest.mark.parametrize("inside", [lightroom(NAMED), EXIFTOOL, MICROSOFT, PIXELS, lightroom('mwg-rs:Name="Anna"')])
def test_each_way_of_writing(photo: Path, inside: str) -> None:
    assert read(beside(photo, packet(inside))) == FOUND


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_in_each_kind_of_photo(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"photo.{kind.lower()}"
    path.write_bytes(encoded(scene(WIDTH, HEIGHT), kind, **embedded(kind, packet(lightroom(NAMED)))))
    before = files(tmp_path)
    assert read(path) == FOUND
    assert files(tmp_path) == before


def embedded(kind: str, content: bytes) -> dict[str, object]:
    if kind == "PNG":
        from PIL import PngImagePlugin

        chunks = PngImagePlugin.PngInfo()
        chunks.add_itxt("XML:com.adobe.xmp", content.decode())
        return {"pnginfo": chunks}
    if kind == "TIFF":
        return {"tiffinfo": {700: content}}
    return {"xmp": content}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("way", ["working group", "microsoft"])
def test_coordinates_are_of_the_photo_as_it_is_stored(tmp_path: Path, orientation: int, way: str) -> None:
    """The face is where it is seen; the size beside the areas is the upright one, as Lightroom writes it."""
    upright = scene(WIDTH, HEIGHT)
    upright = upright.copy()
    upright[:] = 0
    upright[25:35, 50:70] = 255
    stored = stored_as(upright, orientation)
    rows, columns = (stored[:, :, 0] > 128).any(axis=1).nonzero()[0], (stored[:, :, 0] > 128).any(axis=0).nonzero()[0]
    high, wide = stored.shape[:2]
    x, y = columns[0] / wide, rows[0] / high
    w, h = len(columns) / wide, len(rows) / high
    area = f'stArea:x="{x + w / 2}" stArea:y="{y + h / 2}" stArea:w="{w}" stArea:h="{h}"'
    inside = lightroom(NAMED, area=area)
    if way == "microsoft":
        inside = MICROSOFT.replace("0.25, 0.25, 0.1, 0.1", f"{x}, {y}, {w}, {h}")
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(stored, "JPEG", exif=with_orientation(orientation), xmp=packet(inside)))
    assert read(path) == FOUND
    # The orientation that a sidecar repeats changes nothing.
    beside(path, packet(inside, f'tiff:Orientation="{orientation}"'))
    assert read(path) == FOUND


def test_a_raw_photo_is_turned_as_its_sidecar_says(tmp_path: Path) -> None:
    path = tmp_path / "photo.nef"
    path.write_bytes(b"raw")
    area = 'stArea:x="0.3" stArea:y="0.7" stArea:w="0.1" stArea:h="0.1"'
    beside(path, packet(lightroom(NAMED, area=area), 'tiff:Orientation="6"'), "photo.xmp")
    assert read(path) == [("Anna", (50, 25, 20, 10))]


def test_a_sidecar_goes_before_the_photo_and_its_longer_name_before_the_shorter(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(scene(WIDTH, HEIGHT), "JPEG", xmp=packet(lightroom('mwg-rs:Name="Own"'))))
    assert [name for name, _ in read(path)] == ["Own"]
    beside(path, packet(lightroom('mwg-rs:Name="Short"')), "photo.XMP")
    assert [name for name, _ in read(path)] == ["Short"]
    beside(path, packet(lightroom('mwg-rs:Name="Long"')), "photo.jpg.xmp")
    assert [name for name, _ in read(path)] == ["Long"]
    # One that names nobody does not hide what the photo says.
    beside(path, packet(""), "photo.jpg.xmp")
    assert [name for name, _ in read(path)] == ["Own"]


def test_only_named_faces_of_this_photo(photo: Path) -> None:
    people = [
        'mwg-rs:Name="Rex" mwg-rs:Type="Pet"',
        'mwg-rs:Type="Face"',
        'mwg-rs:Name=" " mwg-rs:Type="Face"',
        'mwg-rs:Name="" mwg-rs:Type="Focus"',
        'mwg-rs:Name="  &quot;Bo&quot;   &lt;3 \U0001f600 " mwg-rs:Type="Face"',
        f'mwg-rs:Name="{unicodedata.normalize("NFD", "Zoë")}"',
    ]
    assert [name for name, _ in read(beside(photo, packet(lightroom(*people))))] == ['"Bo" <3 \U0001f600', "Zoë"]
    # It was square when somebody marked a face in it.
    square = 'stDim:w="100" stDim:h="100"'
    assert read(beside(photo, packet(lightroom(NAMED, size=square)))) == []
    # Made smaller, nearly, it still shows the same.
    assert read(beside(photo, packet(lightroom(NAMED, size='stDim:w="67" stDim:h="33"')))) == FOUND


@pytest.mark.parametrize(
    "area",
    [
        'stArea:x="0.3" stArea:y="0.3"',
        'stArea:x="0.3" stArea:y="0.3" stArea:w="0" stArea:h="0.1"',
        'stArea:x="nan" stArea:y="0.3" stArea:w="0.1" stArea:h="0.1"',
        'stArea:x="0,3" stArea:y="0.3" stArea:w="0.1" stArea:h="0.1"',
        'stArea:x="7" stArea:y="7" stArea:w="0.1" stArea:h="0.1"',
    ],
)
def test_an_area_that_is_none(photo: Path, area: str) -> None:
    assert read(beside(photo, packet(lightroom(NAMED, area=area)))) == []


def test_an_area_over_the_edge_is_cut(photo: Path) -> None:
    area = 'stArea:x="0" stArea:y="1" stArea:w="0.2" stArea:h="0.4"'
    assert read(beside(photo, packet(lightroom(NAMED, area=area)))) == [("Anna", (0, 80, 20, 20))]


BOMB = (
    b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b"&b;</x:xmpmeta>"
)
FILE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0",
        b"no XML",
        BOMB,
        FILE,
        b"<!DOCTYPE x><x/>",
        b"<x>&nobody;</x>",
        packet(lightroom(NAMED))[:-80],
        b"<a>" * 101 + b"</a>" * 101,
        b"<a>" + b" " * xmp.MOST_BYTES + b"</a>",
        packet(lightroom(NAMED)).replace(b"Anna", b"\xff\xfe"),
    ],
)
def test_what_is_damaged_or_meant_to_harm_says_nothing(photo: Path, content: bytes) -> None:
    assert xmp.parse(content) is None
    assert read(beside(photo, content)) == []


def test_other_encodings_and_padding(photo: Path) -> None:
    text = packet(lightroom(NAMED)).decode().split("?>", 1)[1].rsplit("<?", 1)[0]
    assert read(beside(photo, text.encode("utf-16"))) == FOUND
    assert read(beside(photo, b"\xef\xbb\xbf" + text.encode() + b"\n \0\0")) == FOUND


@pytest.mark.skipif(os.name != "posix", reason="makes a pipe")
def test_a_pipe_or_a_folder_in_place_of_a_sidecar_is_not_waited_for(photo: Path) -> None:
    os.mkfifo(photo.with_name("photo.jpg.xmp"))
    photo.with_name("photo.xmp").mkdir()
    assert read(photo) == []
    photo.unlink()
    os.mkfifo(photo)
    assert read(photo) == []


def test_a_file_that_is_no_photo(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    assert formats.xmp(os.fsencode(path)) == (None, None)
    path.write_bytes(b"\xff\xd8 damaged")
    assert formats.xmp(os.fsencode(path)) == (None, None)
    assert read(beside(path, packet(lightroom(NAMED)))) == FOUND


def test_regions_that_other_programs_wrote(shared: Path) -> None:
    folder = shared / "data" / "mwg_regions"
    joe = {
        tuple(round(side) for side in box)
        for number in range(1, 9)
        for _, box in read(folder / "pigallery2" / "orientation" / f"Portrait_{number}.jpg", 1200, 1800)
    }
    assert joe == {(467, 1089, 123, 133)}
    for number in (3, 6, 8):
        name = f"photo.{number}.embedded_sidecar.jpg"
        curies = read(folder / "pigallery2" / "sidecar" / "orientation" / name, 840, 700)
        assert [(name, *(round(side) for side in box[:2])) for name, box in curies] == [
            ("Marie Curie", 262, 146),
            ("Pierre Curie", 537, 83),
        ]
    names = {name for path in folder.rglob("special_names.jpg") for name, _ in read(path, 7, 5)}
    assert names == {'"quoted "@#$ name" !@#$%^&*()_+'}
