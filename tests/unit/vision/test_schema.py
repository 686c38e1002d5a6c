"""A manifest says all that a pack is, and what is wrong with one is said in one sentence."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Strangers
from facesorter.vision import manifests, schema

FACENET = b"""
label = "My FaceNet"
licence = "MIT"
commercial_use = true
source = "trained at home"

[detector]
kind = "mtcnn"
label = "MTCNN"

[embedder]
kind = "facenet"
label = "FaceNet"
dimension = 512

[calibration]
link = 0.7
merge = 0.6

[files.embedder]
path = "facenet.onnx"
"""


def described(content=FACENET):
    return schema.read(content, "mine.toml")


def refused(content, sentence):
    with pytest.raises(PackError) as error:
        described(content)
    assert str(error.value) == f"mine.toml: {sentence}"


def test_what_is_left_out_is_what_the_family_has():
    embedder = described().embedder
    as_is = embedder.preprocessing
    assert (embedder.metric, as_is.side, as_is.channels, as_is.template) == ("euclidean", 160, "rgb", "facenet")
    assert (as_is.mean, as_is.scale, as_is.whiten) == ((127.5,) * 3, (128.0,) * 3, False)


@pytest.mark.parametrize(
    ("kind", "channels", "mean", "scale"),
    [
        ("arcface", "rgb", 127.5, 127.5),
        ("adaface", "bgr", 127.5, 127.5),
        ("magface", "bgr", 0, 255),
        ("sface", "rgb", 0, 1),
    ],
)
def test_families(kind, channels, mean, scale):
    as_is = described(FACENET.replace(b'"facenet"', f'"{kind}"'.encode())).embedder.preprocessing
    assert (as_is.side, as_is.channels, as_is.mean, as_is.scale) == (112, channels, (mean,) * 3, (scale,) * 3)


def test_what_is_said_holds():
    section = b"dimension = 512\nside = 128\nchannels = 'bgr'\nmean = [1, 2, 3.5]\nscale = 2\nmetric = 'cosine'\n"
    section += b"template = [[40, 50], [80, 50], [60, 70], [45, 95], [75, 95]]"
    embedder = described(FACENET.replace(b"dimension = 512", section)).embedder
    as_is = embedder.preprocessing
    assert (as_is.side, as_is.channels, as_is.mean, as_is.scale) == (128, "bgr", (1, 2, 3.5), (2, 2, 2))
    assert as_is.template[3] == (45, 95)
    assert embedder.metric == "cosine"


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (b'label = "My FaceNet"', b"", "label is missing."),
        (b'"My FaceNet"', b'" "', "label is “ ”; it must be a text that is not empty."),
        (b"true", b'"yes"', "commercial_use is “yes”; it must be true or false."),
        (b"[calibration]", b"[calibraton]", "calibration is missing."),
        (b"link = 0.7", b"link = 1.7", "calibration.link is 1.7; it must be a number from 0 to 1."),
        (b"link = 0.7", b"link = nan", "calibration.link is nan; it must be a number from 0 to 1."),
        (b"link = 0.7", b"link = 0.5", "calibration.merge is 0.6 and link 0.5; 0 < merge <= link < 1 must hold."),
        (b"512", b"true", "embedder.dimension is true; it must be a whole number from 2 to 65536."),
        (b"512", b"5.5", "embedder.dimension is 5.5; it must be a whole number from 2 to 65536."),
        (
            b"512",
            b"512\nchanels = 'bgr'",
            "embedder.chanels is not a key that FaceSorter knows (did you mean “channels”?).",
        ),
        (
            b"512",
            b"512\nchannels = 'grb'",
            "embedder.channels is “grb” (did you mean “rgb”?); it must be one of “rgb”, “bgr”.",
        ),
        (
            b"512",
            b"512\nmean = [1, 2]",
            "embedder.mean must be a number, or a list of three in the order of “channels”.",
        ),
        (
            b"512",
            b"512\nmean = 1" + b"0" * 400,
            "embedder.mean must be a number, or a list of three in the order of “channels”.",
        ),
        (b"512", b"512\nscale = 0", "embedder.scale is 0; pixels are divided by it."),
        (
            b"512",
            b"512\nwhiten = true\nmean = 3",
            "embedder.mean has no effect where “whiten” is true; leave one of them away.",
        ),
        (
            b"512",
            b"512\ntemplate = [[1, 2]]",
            "embedder.template must be a list of five points [x, y], or one of arcface, facenet.",
        ),
        (
            b"512",
            b"512\ntemplate = [[80, 50], [40, 50], [60, 70], [45, 95], [75, 95]]",
            "embedder.template must begin with the eye at the left of the chip, and of the mouth too.",
        ),
        (
            b"512",
            b"512\ntemplate = [[40, 50], [8000, 50], [60, 70], [45, 95], [75, 95]]",
            "embedder.template lies outside of a chip of 160 pixels.",
        ),
        (b'"facenet"', b'"dlib"', "embedder.dimension is 512; that of dlib's network is 128."),
        (b'"mtcnn"', b'"scrfd"', "files.detector is missing: it says which file that network is."),
        (b'"MTCNN"', b"0x" + b"f" * 5000, "detector.label is too large to show; it must be a text that is not empty."),
        (b'"mtcnn"', b"7", "detector.kind is 7; it must be a text that is not empty."),
        (
            b"[files.embedder]\n",
            b"[files]\nembedder = 3\n[files.more]\n",
            "files.embedder is 3; it must be a table of keys and values.",
        ),
        (
            b'"facenet.onnx"',
            b'"../a.onnx"',
            "files.embedder.path is “../a.onnx”; it must be the name of a file beside the manifest, without folders.",
        ),
        (b"[files.embedder]", b'[files."../a"]', None),
        (b'"facenet.onnx"', b'"C:facenet.onnx"', None),
        (b'"facenet.onnx"', b'".."', None),
        (
            b'"facenet.onnx"',
            b'"a/../../b"\npackage = "mtcnn"',
            "files.embedder.path is “a/../../b”; it must lie inside the package.",
        ),
        (
            b'"facenet.onnx"',
            b'"x"\npackage = "os.path"',
            "files.embedder.package is “os.path”; it must be the name of a Python package.",
        ),
        (b'"facenet.onnx"', b'"x"\nsha256 = "12"', "files.embedder.sha256 must be 64 hexadecimal digits."),
        (b'"facenet.onnx"', b'"x"\nsize = 0', None),
        (b'"facenet.onnx"', b'"x"\nurl = "https://example.org/x"', "files.embedder.size is missing."),
        (
            b'"facenet.onnx"',
            b'"x"\nurl = "file:///etc/passwd"',
            "files.embedder.url is “file:///etc/passwd”; it must be an address that begins with https://.",
        ),
        (
            b'"facenet.onnx"',
            b'"x"\nurl = "http://[::1/x"',
            "files.embedder.url is “http://[::1/x”; it must be an address that begins with https://.",
        ),
        (
            b'"facenet.onnx"',
            '"x"\nurl = "https://example.org/é"'.encode(),
            "files.embedder.url is “https://example.org/é”; letters beyond ASCII must be written as %.. there.",
        ),
        (b'"facenet.onnx"', b'"x"\narchive = "big"\nmember = "x"', None),
        (
            b"[files.embedder]",
            b"[[published]]\non = 'LFW'\n[files.embedder]",
            "published (entry 1).measure is missing.",
        ),
        (b"[files.embedder]", b"[published]\non = 'LFW'\n[files.embedder]", None),
    ],
)
def test_what_is_wrong_is_said(before, after, sentence):
    content = FACENET.replace(before, after, 1)
    assert content != FACENET
    if sentence is None:
        with pytest.raises(PackError, match=r"^mine\.toml: [a-z]"):
            described(content)
    else:
        refused(content, sentence)


def test_what_is_no_toml():
    for content in (b"[[[", b"\xff\xfe", b"a = " + b"[" * 5000):
        with pytest.raises(PackError, match=r"^mine\.toml is not a TOML file"):
            described(content)


def test_editors_of_windows_begin_a_file_with_a_mark():
    assert described(b"\xef\xbb\xbf" + FACENET) == described()
    assert described(FACENET.replace(b"\n", b"\r\n")) == described()


def test_every_manifest_survives_being_written_and_read():
    folder = places.resources() / "packs"
    ids = [file.stem for file in sorted(folder.glob("*.toml"))]
    assert {"builtin", "buffalo_l", "buffalo_sc", "antelopev2", "sface", "auraface"} <= set(ids)
    descriptions = [schema.read((folder / f"{pack}.toml").read_bytes(), pack) for pack in ids]
    odd = replace(
        described(FACENET.replace(b"512", b"512\nwhiten = true\nmetric = 'cosine'")),
        label='Anaïs\'s "net" \\ \x7f\t',
        detector=schema.DetectorSection("mtcnn", "MTCNN", 0.75, 40),
    )
    odd = replace(odd, calibration=replace(odd.calibration, strangers=Strangers(1.41, 0.1)))
    for description in [*descriptions, odd, described()]:
        assert schema.read(schema.write(description).encode(), "again") == description


def test_known_packs_can_be_fetched_and_checked():
    """Every file is pinned by its own hash, and comes from somewhere."""
    for pack in manifests.available():
        description = manifests.known(pack.id)
        assert len(pack.licence) > 10
        assert pack.source
        for file in description.files.values():
            assert file.sha256
            assert file.size
            assert bool(file.package) + bool(file.url) + bool(file.archive) == 1
            if file.url:
                assert re.search(r"/[0-9a-f]{40}/", file.url), "at a fixed commit"
        assert (pack.download > 0) == (pack.id != "builtin")
        assert pack.installed == (pack.id == "builtin")


def test_figures_of_known_packs_have_their_source(home):
    (figure, *_) = manifests.get("buffalo_l").published
    assert (figure.on, figure.value) == ("adults (LFW)", 0.952)
    assert "PhotoPrism" in figure.source
    assert manifests.get("buffalo_l").download == 288_621_354
    assert manifests.get("sface").download == 232_589 + 38_696_353


def test_a_network_of_the_built_in_pack_need_not_be_named(home):
    files = manifests.describe("mine", described(), places.packs() / "mine").files
    assert files["embedder"].path == places.packs() / "mine" / "facenet.onnx"
    assert {name: files[name] for name in ("pnet", "rnet", "onet")}.items() <= manifests.manifest(
        "builtin"
    ).files.items()


def test_strangers_and_how_often_they_are_taken_for_one():
    assert described().calibration.strangers is None
    content = FACENET.replace(b"merge = 0.6", b"merge = 0.6\nstrangers = { mean = 1.4, deviation = 0.1 }")
    rate = described(content).calibration.strangers.false_accept_rate
    assert rate(1 - 1.4**2 / 2) == pytest.approx(0.5)
    assert rate(1 - 1.3**2 / 2) == pytest.approx(0.158655, abs=1e-6)
    assert rate(0.5) == pytest.approx(3.167e-5, rel=1e-3)


def test_the_page_for_users_is_true():
    """Its manifests are right as they stand, and it explains every key that there is."""
    page = (Path(schema.__file__).parent / "PACKS.md").read_text("utf-8")
    whole, other, embedder = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    for manifest in (whole, other, re.sub(r"(?s)\[embedder\].*?\n\n", embedder + "\n", whole)):
        assert schema.read(manifest.encode(), "page").files["embedder"]
    written = schema.write(described(FACENET.replace(b"512", b"512\nwhiten = true")))
    keys = set(re.findall(r"^(\w+) =", written, re.MULTILINE)) | {
        "mean",
        "scale",
        "strangers",
        "threshold",
        "smallest_face",
    }
    keys |= {"url", "archive", "member", "package", "size", "sha256", "on", "measure", "value"}
    assert {key for key in keys if f"`{key}`" not in page} == set()
    for name in (*schema.DETECTOR_FILES, *schema.EMBEDDER_KINDS, *schema.TEMPLATES):
        assert f"`{name}`" in page or f'`"{name}"`' in page
    for kind, family in schema.FAMILIES.items():
        row = (kind, family.side, family.channels, family.mean, family.scale, family.template, family.metric)
        assert "| `{}` | {} | {} | {:g} | {:g} | {} | {} |".format(*row) in page
