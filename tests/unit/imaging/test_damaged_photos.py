"""Files that are broken, hostile or huge: a reason comes out, or a photo, and never anything else."""

import multiprocessing
import os
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from made_photos import encoded, huge_jpeg, scene, with_orientation
from mutated_photos import originals, read_mutations
from PIL import Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import formats

pytestmark = pytest.mark.filterwarnings("ignore:::PIL")

needs_proc = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured in /proc")

MIB = 2**20
#: Read a file as the worker does; print the shape and how much memory the process took at most, in bytes.
READ = """
import sys
from facesorter.imaging import formats
photo = formats.read(sys.argv[1].encode(), long_side=int(sys.argv[2]))
with open("/proc/self/status") as file:
    peak = next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
print(*photo.pixels.shape[:2], photo.width, photo.height, peak * 1024)
"""


def refusal(path: Path, long_side: int | None = 1280) -> str:
    with pytest.raises(PhotoUnreadable) as caught:
        formats.read(os.fsencode(path), long_side=long_side)
    return str(caught.value)


def read_alone(path: Path, long_side: int) -> tuple[int, int, int, int, int]:
    """Rows and columns read, width and height of the photo, and the peak of the memory of a process of its own."""
    done = subprocess.run([sys.executable, "-c", READ, str(path), str(long_side)], capture_output=True, check=True)
    rows, columns, width, height, memory = map(int, done.stdout.split())
    return rows, columns, width, height, memory


def png_of_zeros(width: int, height: int) -> bytes:
    """A grey PNG that says it is this large, and packs into little."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)

    packer = zlib.compressobj()
    row = bytes(width + 1)
    packed = b"".join(packer.compress(row) for _ in range(min(height, 400))) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def test_bombs_are_refused_by_their_size_alone(tmp_path: Path, shared: Path) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png_of_zeros(50_000, 50_000))
    assert bomb.stat().st_size < 2 * MIB
    assert refusal(bomb) == "too large: 2,500 megapixels"
    bomb.write_bytes(huge_jpeg(60_000, 4000))
    assert refusal(bomb) == "too large: 3,840 megapixels"
    assert refusal(shared / "data" / "formats" / "Pillow" / "decompression_bomb.gif") == "too large: 4,365 megapixels"
    assert "too large" in refusal(shared / "data" / "formats" / "pillow_heif" / "heif_special" / "200MP.heic")


def test_a_progressive_jpeg_counts_with_all_its_pixels(tmp_path: Path) -> None:
    """Its decoder holds all of it, at whatever size it is read."""
    path = tmp_path / "large.jpg"
    Image.new("L", (13_000, 10_000)).save(path, progressive=True)
    assert refusal(path) == "too large: 130 megapixels"


@needs_proc
def test_a_panorama_of_500_megapixels_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "panorama.jpg"
    path.write_bytes(huge_jpeg(40_000, 781))
    rows, columns, width, height, memory = read_alone(path, 1280)
    assert (width, height) == (40_000, 12_496)
    assert 1280 <= columns < 2560
    assert rows == pytest.approx(columns * 12_496 / 40_000, abs=1)
    assert memory < 512 * MIB


@needs_proc
def test_the_largest_photo_without_a_scaled_decoder_needs_less_than_a_gibibyte(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    Image.new("RGB", (12_800, 10_000), (9, 80, 200)).save(path, "PNG", compress_level=1)
    rows, columns, _, _, memory = read_alone(path, 1280)
    assert (rows, columns) == (1000, 1280)
    assert memory < 1024 * MIB


@needs_proc
def test_a_photo_of_a_phone_needs_little_memory(shared: Path) -> None:
    rows, columns, width, height, memory = read_alone(
        shared / "data" / "formats" / "immich" / "heic" / "IMG_2682.heic", 1280
    )
    assert (rows, columns) == (1008, 1344)
    assert (width, height) == (4032, 3024)
    assert memory < 512 * MIB


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("JPEG", "it is cut off"),
        ("PNG", "it is cut off"),
        ("BMP", "it is cut off"),
        ("GIF", "it is cut off"),
        ("AVIF", "it is cut off"),
        ("HEIF", "it is cut off"),
        ("WEBP", "damaged"),
        ("TIFF", "damaged|it is cut off"),
    ],
)
def test_a_file_that_is_cut_off_anywhere_is_no_photo(tmp_path: Path, kind: str, reason: str) -> None:
    """Half a photo, as a broken copy leaves it, would be taken for a whole one with fewer faces."""
    whole = encoded(scene(120, 80), kind)
    path = tmp_path / "photo"
    for part in (0.98, 0.9, 0.6, 0.4):
        path.write_bytes(whole[: int(part * len(whole))])
        assert re.search(reason, refusal(path)), part
    path.write_bytes(whole + b"\0\0\1\0SEFTsomething that a phone appended")
    assert formats.read(os.fsencode(path)).pixels.shape == (80, 120, 3)


def test_what_cannot_be_got_at_is_worth_a_retry(tmp_path: Path) -> None:
    with pytest.raises(formats.Unreachable, match="it is no longer there"):
        formats.read(os.fsencode(tmp_path / "none.jpg"))
    with pytest.raises(formats.Unreachable, match="it is no longer there"):
        formats.content_hash(os.fsencode(tmp_path / "none.jpg"))
    with pytest.raises(formats.Unreachable, match="is a directory"):
        formats.read(os.fsencode(tmp_path))
    (tmp_path / "empty.jpg").touch()
    with pytest.raises(PhotoUnreadable, match="the file is empty") as caught:
        formats.read(os.fsencode(tmp_path / "empty.jpg"))
    assert not isinstance(caught.value, formats.Unreachable)


def test_damaged_metadata_leaves_the_photo(tmp_path: Path, shared: Path) -> None:
    upright = scene(64, 48)
    for kind in ("JPEG", "PNG", "WEBP"):
        good = encoded(upright, kind, exif=with_orientation(1, DateTime="2020:01:01 00:00:00").tobytes())
        start = good.index(b"MM\0*" if b"MM\0*" in good else b"II*\0")
        for damage in (b"XX\0*\0\0\0\x08", b"MM\0*\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff"):
            content = good[:start] + damage + good[start + len(damage) :]
            if kind == "PNG":  # its checksum is right: only the content is not
                content = _with_right_checksum(content)
            path = tmp_path / "photo"
            path.write_bytes(content)
            photo = formats.read(os.fsencode(path))
            assert photo.pixels.shape == (48, 64, 3), (kind, damage)
    for name in ("broken_exif_dpi.jpg", "invalid-exif.jpg", "exif_typeerror.jpg", "truncated_exif_dpi.jpg"):
        formats.read(os.fsencode(shared / "data" / "formats" / "Pillow" / name))


def _with_right_checksum(png: bytes) -> bytes:
    start = png.index(b"eXIf")
    end = start + 4 + int.from_bytes(png[start - 4 : start])
    return png[:end] + zlib.crc32(png[start:end]).to_bytes(4) + png[end + 4 :]


def test_orientations_that_do_not_exist_turn_nothing(tmp_path: Path) -> None:
    for orientation in (0, 9, 255, 65535):
        path = tmp_path / "photo.jpg"
        path.write_bytes(encoded(scene(60, 40), "JPEG", exif=with_orientation(orientation)))
        photo = formats.read(os.fsencode(path))
        assert photo.pixels.shape == (40, 60, 3)
        assert (photo.width, photo.height) == (60, 40)


def test_mutations_of_every_format_give_a_photo_or_a_reason(tmp_path: Path) -> None:
    """In a process of its own: a decoder that crashes must fail the test, not end it."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=read_mutations, args=(str(tmp_path / "photo"), 0, 150, theirs.send))
    process.start()
    theirs.close()
    last, read = None, 0
    while True:
        try:
            last = ours.recv()
        except EOFError:
            break
        read += 1
    process.join()
    assert process.exitcode == 0, f"ended by {last}"
    assert read == 150 * len(originals())
