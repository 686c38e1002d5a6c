"""Photos of every format come out upright, as large as asked for, and as they look to a person."""

import csv
import hashlib
import io
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_photos import Pixels, encoded, scene, stored_as, with_orientation
from PIL import Image, TiffImagePlugin

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import formats

# As the program itself does; pytest resets what a module filters.
pytestmark = pytest.mark.filterwarnings("ignore:::PIL")

CUT, DAMAGED, UNKNOWN = "it is cut off", "damaged, or stored in a way that is not known here", "not a photo, or damaged"
#: What must be refused of the shared files, and why. Everything else with a photo's ending must be read.
REFUSED = {
    "compreface/corrupted.png": UNKNOWN,
    "compreface/empty.png": UNKNOWN,
    "compreface/truncated.jpg": CUT,
    "pillow_heif/heif_corrupted/corrupted.heic": UNKNOWN,
    "pillow_heif/heif_corrupted/corrupted.hif": CUT,
    "pillow_heif/heif_corrupted/empty.heic": "the file is empty",
    "pillow_heif/heif_truncated/truncated.heic": CUT,
    "pillow_heif/heif_special/200MP.heic": "too large: 200 megapixels",
    "Pillow/apng/syntax_num_frames_zero.png": DAMAGED,
    "Pillow/broken.png": UNKNOWN,
    "Pillow/broken_data_stream.png": DAMAGED,
    "Pillow/crash-0c7e0e8e11ce787078f00b5b0ca409a167f070e0.tif": DAMAGED,
    "Pillow/crash-0e16d3bfb83be87356d026d66919deaefca44dac.tif": DAMAGED,
    "Pillow/crash-1152ec2d1a1a71395b6f2ce6721c38924d025bf3.tif": DAMAGED,
    "Pillow/crash-1185209cf7655b5aed8ae5e77784dfdd18ab59e9.tif": DAMAGED,
    "Pillow/crash-2020-10-test.tif": DAMAGED,
    "Pillow/crash-338516dbd2f0e83caddb8ce256c22db3bd6dc40f.tif": DAMAGED,
    "Pillow/crash-4f085cc12ece8cde18758d42608bed6a2a2cfb1c.tif": DAMAGED,
    "Pillow/crash-63b1dffefc8c075ddc606c0a2f5fdc15ece78863.tif": DAMAGED,
    "Pillow/crash-86214e58da443d2b80820cff9677a38a33dcbbca.tif": DAMAGED,
    "Pillow/crash-f46f5b2f43c370fe65706c11449f567ecc345e74.tif": DAMAGED,
    "Pillow/decompression_bomb.gif": "too large: 4,365 megapixels",
    "Pillow/hopper_webp.tif": DAMAGED,
    "Pillow/oom-225817ca0f8c663be7ab4b9e717b02c661e66834.tif": UNKNOWN,
    "Pillow/seek_too_large.tif": DAMAGED,
    "Pillow/truncated_end_chunk.png": CUT,
    "Pillow/truncated_image.png": CUT,
    "Pillow/truncated_jpeg.jpg": CUT,
}


def read(path: Path, long_side: int | None = None) -> formats.Decoded:
    return formats.read(os.fsencode(path), long_side=long_side)


def read_bytes(folder: Path, content: bytes, long_side: int | None = None) -> formats.Decoded:
    path = folder / "photo"
    path.write_bytes(content)
    return read(path, long_side)


def difference(one: Pixels, other: Pixels) -> float:
    """Mean absolute difference of two pictures of the same shape, in [0, 255]."""
    assert one.shape == other.shape
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


def rows(shared: Path) -> list[dict[str, str]]:
    with (shared / "data" / "formats" / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_shared_file_is_read_or_refused_with_its_reason(shared: Path) -> None:
    folder = shared / "data" / "formats"
    said = {}
    for row in rows(shared):
        path = folder / row["path"]
        if path.suffix.lower() not in formats.EXTENSIONS:
            continue
        try:
            photo = read(path, 1280)
        except PhotoUnreadable as error:
            said[row["path"]] = str(error)
            continue
        assert photo.pixels.dtype == np.uint8
        assert photo.pixels.flags.c_contiguous
        assert photo.content_hash == hashlib.sha256(path.read_bytes()).digest()
        if "PIL: OK" in row["note"]:
            size = next(word for word in row["note"].split() if "x" in word and word[0].isdigit())
            assert sorted(map(int, size.split("x"))) == sorted([photo.width, photo.height]), row["path"]
    assert said == REFUSED


def test_what_is_not_on_the_list_of_formats_is_not_tried(shared: Path, tmp_path: Path) -> None:
    """Also under a photo's name: decoders that nobody needs are doors that nobody watches."""
    foreign = [
        row["path"] for row in rows(shared) if Path(row["path"]).suffix in {".ico", ".j2k", ".jp2", ".psd", ".tga"}
    ]
    assert len(foreign) > 5
    for path in foreign:
        with pytest.raises(PhotoUnreadable, match=UNKNOWN):
            read_bytes(tmp_path, (shared / "data" / "formats" / path).read_bytes())


def test_one_face_in_eight_formats_looks_the_same(shared: Path) -> None:
    folder = shared / "data" / "formats" / "compreface"
    upright = read(folder / "einstein.bmp").pixels
    for ending in ("gif", "jpeg", "png", "tiff", "webp"):
        assert difference(read(folder / f"einstein.{ending}").pixels, upright) < 6, ending


@pytest.mark.parametrize("name", ["landscape", "portrait"])
def test_all_orientations_of_real_photos_equal_the_upright_one(shared: Path, name: str) -> None:
    folder = shared / "data" / "exif_orientation" / "ianare"
    upright = read(folder / f"{name}_1.jpg", 100)
    wrong = difference(upright.pixels, upright.pixels[::-1, ::-1])
    for orientation in range(2, 9):
        turned = read(folder / f"{name}_{orientation}.jpg", 100)
        assert (turned.width, turned.height) == (upright.width, upright.height)
        # Each shows its own number and was compressed anew, so they are alike, not equal.
        assert difference(turned.pixels, upright.pixels) < wrong / 2, orientation


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    ("kind", "tolerance"), [("PNG", 0), ("WEBP", 0), ("TIFF", 0), ("JPEG", 2), ("AVIF", 4), ("HEIF", 4)]
)
def test_all_orientations_of_all_formats(tmp_path: Path, kind: str, orientation: int, tolerance: float) -> None:
    upright = scene(96, 64)
    options = {"lossless": True} if kind == "WEBP" else {"quality": 95} if kind != "TIFF" else {}
    content = encoded(stored_as(upright, orientation), kind, exif=with_orientation(orientation), **options)
    photo = read_bytes(tmp_path, content)
    assert (photo.width, photo.height) == (96, 64)
    assert difference(photo.pixels, upright) <= tolerance
    assert difference(photo.pixels, upright[:, ::-1]) > 20


def test_avif_turns_as_its_container_says(shared: Path) -> None:
    """These turns come without EXIF; the files hold the same picture stored in eight ways."""
    folder = shared / "data" / "formats" / "Pillow" / "avif"
    upright = read(folder / "rot0mir0.avif")
    for turned in range(4):
        for mirrored in range(2):
            photo = read(folder / f"rot{turned}mir{mirrored}.avif")
            assert (photo.width, photo.height) == (640, 427)
            assert difference(photo.pixels, upright.pixels) < 10 < difference(photo.pixels[::-1], upright.pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_bilevel_tiff_of_a_fax_is_upright(shared: Path, orientation: int) -> None:
    folder = shared / "data" / "formats" / "Pillow"
    upright = read(folder / "g4_orientation_1.tif")
    turned = read(folder / f"g4_orientation_{orientation}.tif")
    assert (turned.width, turned.height) == (590, 88)
    assert difference(turned.pixels, upright.pixels) < 1 < difference(turned.pixels[::-1], upright.pixels)


@given(
    width=st.integers(1, 400),
    height=st.integers(1, 400),
    long_side=st.integers(1, 500),
    kind=st.sampled_from(["JPEG", "progressive", "PNG", "WEBP"]),
    orientation=st.integers(1, 8),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_scaled_photo_is_as_large_as_asked_for(
    tmp_path: Path, width: int, height: int, long_side: int, kind: str, orientation: int
) -> None:
    options = {"progressive": True} if kind == "progressive" else {}
    content = encoded(
        scene(width, height), "JPEG" if kind == "progressive" else kind, exif=with_orientation(orientation), **options
    )
    photo = read_bytes(tmp_path, content, long_side)
    longest = max(photo.pixels.shape[:2])
    assert sorted([photo.width, photo.height]) == sorted([width, height])
    assert min(long_side, max(width, height)) <= longest < 2 * long_side
    assert 0 < photo.scale <= 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_places_in_a_long_narrow_photo_are_found_again(tmp_path: Path, kind: str, orientation: int) -> None:
    """Screenshots of whole pages: their short side is rounded most, so the scale must not come from it."""
    upright = np.full((20_000, 37, 3), 255, np.uint8)
    upright[19_000:19_040] = 0
    photo = read_bytes(
        tmp_path, encoded(stored_as(upright, orientation), kind, exif=with_orientation(orientation)), 1280
    )
    dark = np.flatnonzero(photo.pixels.mean((1, 2)) < 128)
    assert dark[0] / photo.scale == pytest.approx(19_000, abs=32)
    assert (dark[-1] + 1) / photo.scale == pytest.approx(19_040, abs=32)


def test_scaled_and_full_photos_show_the_same(tmp_path: Path, shared: Path) -> None:
    for name in ("Pillow/flower.jpg", "Pillow/flower.webp", "Pillow/exif.png", "immich/avif/8bit-sRGB.avif"):
        path = shared / "data" / "formats" / name
        full, small = read(path), read(path, 120)
        height, width = small.pixels.shape[:2]
        assert max(height, width) < 240 <= max(full.pixels.shape)
        shrunk = np.asarray(Image.fromarray(full.pixels).resize((width, height), Image.Resampling.BOX))
        assert difference(shrunk, small.pixels) < 6, name


def test_sixteen_bits_are_shown_as_eight(shared: Path, tmp_path: Path) -> None:
    ramp = np.linspace(0, 65535, 256 * 8).reshape(8, 256).astype(np.uint16)
    for kind in ("PNG", "TIFF"):
        file = io.BytesIO()
        Image.fromarray(ramp).save(file, kind)
        grey = read_bytes(tmp_path, file.getvalue()).pixels
        assert difference(grey, np.repeat((ramp / 257)[:, :, None], 3, 2).astype(np.uint8)) <= 1
    twelve = io.BytesIO()
    Image.fromarray((ramp // 16).astype(np.uint16)).save(twelve, "TIFF")
    assert read_bytes(tmp_path, twelve.getvalue()).pixels.max() == 255
    folder = shared / "data" / "formats"
    for name in ("L_16__128x128.png", "LA_16__128x128.png", "RGB_16__128x128.png", "RGBA_16__128x128.png"):
        assert read(folder / "pillow_heif" / "non_heif" / name).pixels.std() > 50, f"{name} is nearly one colour"
    little_endian = read(folder / "Pillow" / "16bit.cropped.tif").pixels
    for name in ("16bit.MM.cropped.tif", "16bit.MM.deflate.tif", "16bit.deflate.tif", "16bit.r.tif"):
        assert difference(read(folder / "Pillow" / name).pixels, little_endian) == 0, name


def test_cmyk_is_shown_in_its_colours(shared: Path, tmp_path: Path) -> None:
    """Printed photos: light stays light (an inverted one would be dark)."""
    upright = scene(64, 64)
    file = io.BytesIO()
    Image.fromarray(upright).convert("CMYK").save(file, "JPEG", quality=95)
    assert difference(read_bytes(tmp_path, file.getvalue()).pixels, upright) < 12
    folder = shared / "data" / "formats" / "Pillow"
    photo = read(folder / "pil_sample_cmyk.jpg").pixels
    for name in ("tiff_strip_cmyk_jpeg.tif", "tiff_tiled_cmyk_jpeg.tif", "tiff_strip_cmyk_16l_jpeg.tif"):
        assert difference(read(folder / name).pixels, photo) < 8, name


def test_of_many_pictures_the_first_is_shown(shared: Path, tmp_path: Path) -> None:
    frames = [Image.fromarray(scene(40, 30, seed)) for seed in range(3)]
    for kind in ("TIFF", "GIF", "WEBP", "PNG", "AVIF"):
        file = io.BytesIO()
        frames[0].save(file, kind, save_all=True, append_images=frames[1:], duration=100)
        shown = read_bytes(tmp_path, file.getvalue()).pixels
        assert difference(shown, scene(40, 30, 0)) < 15, kind
        assert difference(shown, scene(40, 30, 2)) > 30, kind
    folder = shared / "data" / "formats" / "Pillow"
    assert read(folder / "multipage.tiff").pixels[0, 0].tolist() == [0, 128, 0]
    for name in ("frozenpond.mpo", "sugarshack.mpo"):
        assert read(folder / name).pixels.shape == (480, 640, 3)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("long_side", [None, 32])
def test_what_shines_through_is_white(tmp_path: Path, kind: str, long_side: int | None) -> None:
    """Cut-out portraits: their invisible pixels are often black, or anything."""
    pixels = np.zeros((64, 64, 4), np.uint8)
    pixels[:, 32:] = [200, 30, 60, 255]
    shown = read_bytes(tmp_path, encoded(pixels, kind, quality=95), long_side).pixels
    middle = shown.shape[1] // 2
    assert difference(shown[:, : middle - 2], np.full_like(shown[:, : middle - 2], 255)) < 4
    assert np.abs(shown[:, middle + 2 :].mean((0, 1)) - [200, 30, 60]).max() < 10


def test_transparent_colours_of_a_palette_are_white(tmp_path: Path) -> None:
    image = Image.new("P", (20, 20))
    image.putpalette([0, 0, 0, 200, 30, 60])
    image.paste(1, (10, 0, 20, 20))
    for kind in ("GIF", "PNG"):
        file = io.BytesIO()
        image.save(file, kind, transparency=0)
        shown = read_bytes(tmp_path, file.getvalue()).pixels
        assert shown[5, 5].tolist() == [255, 255, 255], kind
        assert shown[5, 15].tolist() == [200, 30, 60], kind


def test_one_bit_and_grey_photos(tmp_path: Path) -> None:
    grey = scene(50, 40)[:, :, 0]
    file = io.BytesIO()
    Image.fromarray(grey).save(file, "PNG")
    assert difference(read_bytes(tmp_path, file.getvalue()).pixels, np.repeat(grey[:, :, None], 3, 2)) == 0
    file = io.BytesIO()
    Image.fromarray(grey > 127).save(file, "PNG")
    assert set(np.unique(read_bytes(tmp_path, file.getvalue()).pixels)) == {0, 255}


def test_the_date_is_when_it_was_taken(tmp_path: Path) -> None:
    def date(**dates: str) -> datetime | None:
        exif = with_orientation(1, **dates)
        found = {kind: read_bytes(tmp_path, encoded(scene(8, 8), kind, exif=exif)).taken_at for kind in kinds}
        assert len(set(found.values())) == 1, found
        return found["JPEG"]

    kinds = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF")
    taken, edited = "2019:03:04 05:06:07", "2020:01:01 00:00:00"
    assert date(DateTimeOriginal=taken, DateTime=edited) == datetime(2019, 3, 4, 5, 6, 7)
    assert date(DateTime=edited) == datetime(2020, 1, 1)
    assert date(DateTimeOriginal="0000:00:00 00:00:00", DateTime=edited) == datetime(2020, 1, 1)
    assert date(DateTimeOriginal="    :  :     :  :  ") is None
    assert date(DateTimeOriginal="1601:01:01 00:00:00") is None
    assert date(DateTimeOriginal="nonsense") is None
    assert date() is None
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[0x8769], tags.tagtype[0x8769] = {0x9003: taken}, 4
    assert read_bytes(tmp_path, encoded(scene(8, 8), "TIFF", tiffinfo=tags)).taken_at == datetime(2019, 3, 4, 5, 6, 7)


def test_the_date_of_real_photos(shared: Path) -> None:
    assert read(shared / "data" / "formats" / "immich" / "heic" / "IMG_2682.heic", 640).taken_at == datetime(
        2019, 3, 21, 11, 4, 22
    )


def test_a_long_file_is_read_without_holding_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files above a limit are read twice instead; what comes out is the same."""
    content = encoded(scene(64, 48), "JPEG", exif=with_orientation(6, DateTime="2020:01:01 00:00:00"))
    held = read_bytes(tmp_path, content)
    monkeypatch.setattr(formats, "_LARGE_FILE", 10)
    streamed = read_bytes(tmp_path, content)
    assert (streamed.content_hash, streamed.taken_at) == (held.content_hash, held.taken_at)
    assert (
        streamed.content_hash
        == hashlib.sha256(content).digest()
        == formats.content_hash(os.fsencode(tmp_path / "photo"))
    )
    assert difference(streamed.pixels, held.pixels) == 0


def test_bands_of_a_large_photo_fit_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [encoded(scene(211, 307), "PNG"), encoded(scene(211, 307), "TIFF")]
    deep = io.BytesIO()
    Image.fromarray(np.linspace(0, 4000, 211 * 307).reshape(307, 211).astype(np.uint16)).save(deep, "PNG")
    for content in [*photos, deep.getvalue()]:
        for long_side in (None, 100, 60):
            whole = read_bytes(tmp_path, content, long_side).pixels
            monkeypatch.setattr(formats, "_BAND", 2000)
            assert difference(read_bytes(tmp_path, content, long_side).pixels, whole) == 0
            monkeypatch.undo()
