"""A check says of each part of a pack what is right and what is wrong, and installs nothing."""

import hashlib
import re
import shutil
import zipfile
from dataclasses import replace

import pytest
from made_networks import constant, dressed, mirror
from PIL import Image

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PhotoUnreadable
from facesorter.vision import checking, manifests, schema, scrutiny

DETECTOR, RECOGNISER = "det_500m.onnx", "w600k_mbf.onnx"
MANIFEST = """
label = "Mine"
licence = "made at home, for everyone"
commercial_use = true
source = "home"

[detector]
kind = "scrfd"
label = "SCRFD"

[embedder]
kind = "arcface"
label = "Dressed"
dimension = 512

[calibration]
link = 0.45
merge = 0.35

[files.detector]
path = "det_500m.onnx"

[files.embedder]
path = "net.onnx"
"""


@pytest.fixture
def own(tmp_path, mbf_folder, home):
    """A pack as its user made it, of a real detector and any recogniser; ``changes`` are made in the manifest."""

    def make(network=None, **changes):
        folder = tmp_path / "own"
        folder.mkdir(exist_ok=True)
        shutil.copy(mbf_folder / DETECTOR, folder)
        (folder / "net.onnx").write_bytes(network or (mbf_folder / RECOGNISER).read_bytes())
        text = MANIFEST
        for key, value in changes.items():
            there = re.compile(rf"^{key} = .*$", re.MULTILINE)
            line = f"{key} = {value}"
            text = there.sub(line, text) if there.search(text) else text.replace("[embedder]", f"[embedder]\n{line}")
        (folder / "pack.toml").write_text(text)
        return folder

    return make


@pytest.fixture(scope="module")
def group(shared):
    """A photo of five people."""
    return shared / "data" / "compreface_group" / "000_5.jpg"


@pytest.fixture
def network(mbf_folder):
    return (mbf_folder / RECOGNISER).read_bytes()


def check(path, photo=None):
    return checking.check(path, photo, Control())


def looked_at(folder, photo=None):
    """What a check finds once all files are there, without a process of its own."""
    description = schema.read((folder / "pack.toml").read_bytes(), "pack.toml")
    files = {
        key: replace(file, sha256=hashlib.sha256((folder / file.path).read_bytes()).hexdigest())
        for key, file in description.files.items()
    }
    return scrutiny.look(manifests.describe("own", replace(description, files=files), folder), photo)


def test_a_good_pack_passes(own, group):
    for path in (own(), own() / "pack.toml"):
        found = check(path, group)
        assert found.ok
        assert not found.warnings
        assert (found.label, found.detector, found.embedder, found.dimension) == ("Mine", "SCRFD", "Dressed", 512)
        assert found.faces == 5
        assert "“net.onnx” is there; the manifest has no sha256 of it." in found.passed
        assert "The recogniser runs (arcface) and gives 512 numbers a face." in found.passed
        assert any("tells faces apart" in sentence for sentence in found.passed)
    assert list(places.packs().iterdir()) == [], "nothing is installed and nothing is left behind"


def test_without_a_manifest_it_says_what_was_found(home, mbf_folder, group, tmp_path):
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (DETECTOR, RECOGNISER):
            archive.write(mbf_folder / name, name)
    for source in (mbf_folder, path):
        found = check(source, group)
        assert found.ok
        assert found.passed[0] == "A detector (det_500m) and a recogniser (w600k_mbf) are in it."
        assert found.faces == 5


def test_the_built_in_pack_passes(home, group):
    found = check(places.resources() / "packs" / "builtin.toml", group)
    assert (found.ok, found.warnings, found.faces) == (True, (), 5)


def test_all_that_is_wrong_with_files_is_said_at_once(own, group):
    folder = own()
    (folder / DETECTOR).unlink()
    text = (folder / "pack.toml").read_text()
    (folder / "pack.toml").write_text(text + f'sha256 = "{"0" * 64}"\n')
    found = check(folder, group)
    assert not found.ok
    missing, changed = found.problems
    assert missing == "pack.toml: files.detector is “det_500m.onnx”, and there is no such file beside it."
    assert "sha256 of “net.onnx” is" in changed
    assert found.label == "Mine"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [("label = 3", "detector is missing"), ("[[[", "not a TOML file")],
)
def test_a_manifest_that_cannot_be_read(own, content, sentence):
    folder = own()
    (folder / "pack.toml").write_text(content)
    found = check(folder)
    assert len(found.problems) == 1
    assert sentence in found.problems[0]


def test_nothing_there_and_no_photo_there(own, tmp_path, home):
    assert "nothing at" in check(tmp_path / "nowhere").problems[0]
    with pytest.raises(PhotoUnreadable):
        check(own(), tmp_path / "nowhere.jpg")


def test_it_can_be_stopped(own):
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        checking.check(own(), None, control)
    assert list(places.packs().iterdir()) == []


def test_both_networks_may_be_wrong(own):
    folder = own(mirror(["n", 3, 112, 112]), dimension=512)
    shutil.copy(folder / "net.onnx", folder / DETECTOR)
    detector, recogniser = looked_at(folder).problems
    assert "detector" in detector
    assert "gives 2352 numbers for a face, its description says 512" in recogniser


@pytest.mark.parametrize(
    ("network", "sentence"),
    [
        (constant(0.5), "gives the same numbers for every picture"),
        (constant(0.0), "gives numbers that are none"),
        (constant(float("nan")), "gives numbers that are none"),
        (constant(float("inf")), "gives numbers that are none"),
        (b"not a network", "not an ONNX network"),
    ],
    ids=["constant", "zero", "nan", "infinite", "none"],
)
def test_recognisers_that_do_not_look(own, network, sentence):
    (problem,) = looked_at(own(network, dimension=128)).problems
    assert sentence in problem


def test_pixels_in_another_range_than_the_network_wants(own, network, group):
    found = looked_at(own(dressed(network, mean=0, scale=1)), group)
    assert not found.problems
    (warning,) = found.warnings
    assert "Pixels are probably prepared in another way" in warning
    assert "with mean = 0 and scale = 1, channels =" in warning
    assert not looked_at(own(dressed(network, mean=0, scale=1), mean=0, scale=1), group).warnings


def test_one_face_is_enough_to_see_it(own, network, lfw):
    photo = sorted(lfw.glob("*/*.jpg"))[5]
    assert looked_at(own(network, mean=0, scale=1), photo).warnings
    assert not looked_at(own(network), photo).warnings


@pytest.mark.parametrize(("merge", "link", "word"), [(0.001, 0.45, "too low"), (0.99, 0.995, "too high")])
def test_thresholds_of_another_network(own, group, merge, link, word):
    (warning,) = looked_at(own(merge=merge, link=link), group).warnings
    assert word in warning


def test_a_photo_without_faces(own, tmp_path):
    Image.new("RGB", (300, 200), "green").save(tmp_path / "green.png")
    found = looked_at(own(), tmp_path / "green.png")
    assert (found.faces, found.problems) == (0, ())
    assert "found no face" in found.warnings[0]
