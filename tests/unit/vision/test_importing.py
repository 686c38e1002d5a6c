"""A pack is imported completely or not at all, and a zip cannot write anywhere else."""

import hashlib
import os
import pickle
import shutil
import stat
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_networks import dressed

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError
from facesorter.imaging import formats
from facesorter.vision import importing, manifests
from facesorter.vision.engine import Engine

DETECTOR, RECOGNISER = "det_500m.onnx", "w600k_mbf.onnx"


def left_behind() -> list[str]:
    """All that lies in the folder of packs."""
    return sorted(path.name for path in places.packs().rglob("*"))


def refused(path, match: str, pack_id: str = "new") -> None:
    before = left_behind()
    with pytest.raises(PackError, match=match):
        importing.import_pack(path, pack_id)
    assert left_behind() == before


@pytest.fixture
def zipped(mbf_folder, tmp_path):
    """Makes a zip of {name in the zip: file of the pack, or bytes}."""

    def make(members):
        path = tmp_path / "pack.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
            for name, content in members.items():
                archive.writestr(name, content if isinstance(content, bytes) else (mbf_folder / content).read_bytes())
        return path

    return make


def test_from_a_folder(home, mbf_folder):
    pack = importing.import_pack(mbf_folder, "new")
    assert (pack.id, pack.installed, pack.dimension, pack.commercial_use) == ("new", True, 512, False)
    assert "non-commercial" in pack.licence
    assert left_behind() == ["detector.onnx", "embedder.onnx", "new", "pack.toml"]
    assert manifests.get("new") == pack


def test_from_a_zip_with_a_folder_in_it_and_other_files(home, zipped):
    path = zipped({f"mine/{DETECTOR}": DETECTOR, f"mine/{RECOGNISER}": RECOGNISER, "mine/README.txt": b"hello"})
    assert importing.import_pack(path, "new").detector == "det_500m"
    assert left_behind() == ["detector.onnx", "embedder.onnx", "new", "pack.toml"]


@pytest.mark.skipif(os.name != "posix", reason="elsewhere every name is text")
def test_names_that_are_no_text(home, tmp_path, mbf_folder):
    folder = Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    shutil.copy(mbf_folder / DETECTOR, folder / " .onnx")
    shutil.copy(mbf_folder / RECOGNISER, os.fsdecode(bytes(folder) + b"/\xff.onnx"))
    pack = importing.import_pack(folder, "new")
    assert pack.installed
    assert (pack.source, pack.detector, pack.embedder) == ("caf?", "unnamed", "?")


def test_names_in_a_zip_lead_nowhere(home, zipped, tmp_path):
    path = zipped({f"../../../{DETECTOR}": DETECTOR, f"/tmp/../..\\{RECOGNISER}": RECOGNISER})
    before = {file for file in tmp_path.rglob("*") if file.is_file()}
    importing.import_pack(path, "new")
    assert left_behind() == ["detector.onnx", "embedder.onnx", "new", "pack.toml"]
    after = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert {file.parent for file in after - before} == {places.packs() / "new"}
    assert not (tmp_path.parent / DETECTOR).exists()
    assert not Path("/tmp", RECOGNISER).exists()


def test_a_link_in_a_zip_is_not_followed(home, tmp_path, mbf_folder):
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(mbf_folder / DETECTOR, DETECTOR)
        link = zipfile.ZipInfo(RECOGNISER)
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, str(mbf_folder / RECOGNISER))
    refused(path, "No recogniser")


def test_without_a_recogniser_or_a_detector(home, zipped):
    refused(zipped({DETECTOR: DETECTOR}), "No recogniser")
    refused(zipped({RECOGNISER: RECOGNISER}), "No detector")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"x" * 1000])
def test_what_is_no_zip(home, tmp_path, content):
    path = tmp_path / "pack.zip"
    path.write_bytes(content)
    refused(path, "not a zip")


def test_a_torn_zip(home, zipped):
    path = zipped({DETECTOR: DETECTOR, RECOGNISER: RECOGNISER})
    whole = path.read_bytes()
    for part in (0.1, 0.5, 0.99):
        path.write_bytes(whole[: int(len(whole) * part)])
        refused(path, "not a zip")


def test_a_zip_whose_content_is_damaged(home, zipped):
    path = zipped({DETECTOR: DETECTOR, RECOGNISER: RECOGNISER})
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
    refused(path, "zip is damaged")


def test_a_pickle_is_no_network(home, zipped, tmp_path):
    """Nothing is ever unpickled: what it would call is not called."""
    witness = tmp_path / "called"
    refused(zipped({DETECTOR: pickle.dumps(Calls(str(witness)))}), "not an ONNX network")
    assert not witness.exists()


class Calls:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (self.path, "w")


def test_a_bomb(home, tmp_path):
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DETECTOR, bytes(100_000_000))
    refused(path, "a hundred times larger")


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of another kind")
def test_a_folder_with_links_and_pipes(home, mbf_folder, tmp_path):
    """A link is what it leads to, as in the caches of other programs; what never ends is no file."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in (DETECTOR, RECOGNISER):
        (folder / name).symlink_to(mbf_folder / name)
    (folder / "a.onnx").symlink_to("/dev/zero")
    (folder / "b.onnx").symlink_to(folder / "b.onnx")
    os.mkfifo(folder / "c.onnx")
    assert importing.import_pack(folder, "new").installed
    assert not any(path.is_symlink() for path in places.packs().rglob("*"))


def test_an_empty_folder_nothing_at_all_and_files_that_are_no_networks(home, tmp_path):
    refused(tmp_path / "nowhere", "nothing at")
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "no ONNX file")
    (tmp_path / "empty" / "a.onnx").write_bytes(b"no network")
    refused(tmp_path / "empty", "not an ONNX network; get another copy of it")


def test_too_many_networks_and_too_much_to_read(home, zipped, monkeypatch):
    refused(zipped({f"{number}.onnx": b"x" for number in range(21)}), "too many")
    monkeypatch.setattr(importing, "_MOST_BYTES", 1000)
    refused(zipped({DETECTOR: DETECTOR}), "larger than")


@pytest.mark.parametrize(
    "pack_id", ["", ".", "..", "../x", "a/b", "a\\b", "A", "con", "nul.txt", "x" * 41, "-a", "a.", "ä", "a b", "a\n"]
)
def test_ids_are_names_of_folders_on_every_system(home, mbf_folder, pack_id):
    refused(mbf_folder, "cannot be the id", pack_id)


OWN = """
label = "Mine"
licence = "made at home, for everyone"
commercial_use = true
source = "home"

[detector]
kind = "mtcnn"
label = "MTCNN"

[embedder]
kind = "adaface"
label = "Dressed"
dimension = 512

[calibration]
link = 0.45
merge = 0.35

[files.embedder]
path = "my network.onnx"
"""


@pytest.fixture
def own(tmp_path, mbf_folder):
    """A recogniser that wants BGR, and the manifest that its user wrote."""
    folder = tmp_path / "own"
    folder.mkdir()
    network = dressed((mbf_folder / RECOGNISER).read_bytes(), channels="bgr", faces=1)
    (folder / "my network.onnx").write_bytes(network)
    (folder / "pack.toml").write_text(OWN)
    return folder


@pytest.mark.parametrize("shape", ["folder", "manifest", "folder in a folder", "zip", "folder in a zip"])
def test_a_pack_that_its_user_described(home, own, tmp_path, shape):
    path = own / "pack.toml" if shape == "manifest" else tmp_path if shape == "folder in a folder" else own
    if "zip" in shape:
        path = tmp_path / "own.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in own.iterdir():
                archive.write(file, file.name if shape == "zip" else f"inner/{file.name}")
    pack = importing.import_pack(path, "new")
    assert (pack.label, pack.embedder, pack.commercial_use, pack.download) == ("Mine", "Dressed", True, 0)
    assert pack.installed
    assert left_behind() == ["embedder.onnx", "new", "pack.toml"]
    network = (own / "my network.onnx").read_bytes()
    file = manifests.manifest("new").files["embedder"]
    assert (file.size, file.sha256) == (len(network), hashlib.sha256(network).hexdigest())
    assert file.read() == network


def test_it_works_like_any_other(home, own, mbf, seed):
    """Its embeddings are those of the network that it wraps, for faces found by the built-in detector."""
    photo = formats.read(bytes(sorted(seed.rglob("*.jpg"))[0]))
    importing.import_pack(own, "new")
    (found,) = Engine("new").analyse([photo])
    (other,) = mbf.analyse([photo])
    face, twin = (max(each.faces, key=lambda face: face.box.width) for each in (found, other))
    likeness = face.embedding @ twin.embedding / np.linalg.norm(face.embedding) / np.linalg.norm(twin.embedding)
    assert likeness > 0.9, "the detectors differ a little"


@pytest.mark.parametrize(
    ("before", "after", "match"),
    [
        (
            "my network.onnx",
            "another.onnx",
            r"pack\.toml: files\.embedder is “another\.onnx”, and there is no such file",
        ),
        ("my network.onnx", "../own/my network.onnx", "without folders"),
        ('.onnx"', '.onnx"\nsize = 12', r"pack\.toml: size of “my network\.onnx” is \d+, not 12"),
        ('.onnx"', f'.onnx"\nsha256 = "{"0" * 64}"', r"sha256 of “my network\.onnx” is [0-9a-f]{64}, not 0{64}"),
        ("dimension = 512", "dimension = 128", "The recogniser gives 512 numbers for a face, its description says 128"),
        ("dimension = 512", "dimension = 512\nscale = 1e-300", "gives numbers that are none"),
        ("dimension = 512", "dimension = 512\nside = 160", "takes 1 x 3 x 112 x 112, not colour pictures of 160 x 160"),
        ('kind = "mtcnn"', 'kind = "scrfd"', "files.detector is missing"),
        ('kind = "mtcnn"', 'kind = "scrfdd"', "did you mean “scrfd”"),
        ("[calibration]", "[calibration", "not a TOML file"),
        ("[files", "[files.detector]\npath = 'my network.onnx'\n[files", None),
    ],
)
def test_a_wrong_description_is_refused(home, own, before, after, match):
    text = OWN.replace(before, after, 1)
    assert text != OWN
    (own / "pack.toml").write_text(text)
    if match is None:  # a file that the pack does not need does no harm
        importing.import_pack(own, "new")
    else:
        refused(own, match)


def test_the_network_must_be_a_detector(home, own):
    text = OWN.replace('"mtcnn"', '"scrfd"') + '[files.detector]\npath = "my network.onnx"\n'
    (own / "pack.toml").write_text(text)
    refused(own, "detector")


def test_files_of_a_known_pack_are_recognised_whatever_they_are_called(home, monkeypatch, mbf_folder, tmp_path):
    """A pack that was fetched by hand has its licence and calibration too."""
    known = manifests.known("buffalo_sc")
    digest = hashlib.sha256((mbf_folder / RECOGNISER).read_bytes()).hexdigest()
    file = replace(known.files["embedder"], sha256=digest)
    known = replace(known, files={**known.files, "embedder": file})
    monkeypatch.setattr(manifests, "known", lambda pack: known if pack == "buffalo_sc" else None)
    folder = tmp_path / "renamed"
    folder.mkdir()
    shutil.copy(mbf_folder / RECOGNISER, folder / "a.onnx")
    shutil.copy(mbf_folder / DETECTOR, folder / "b.onnx")
    for pack_id in ("buffalo_sc", "mine"):
        pack = importing.import_pack(folder, pack_id)
        assert (pack.id, pack.label, pack.licence) == (pack_id, known.label, known.licence)
        assert pack.installed
        assert pack.calibration == known.calibration


def test_the_id_of_a_known_pack_is_for_its_files(home, mbf_folder):
    refused(mbf_folder, "'buffalo_l' is the id of a pack that FaceSorter knows", "buffalo_l")


def test_a_network_that_never_ends_is_stopped(home, mbf_folder, monkeypatch, capfd):
    """Whatever it does, the user can stop it, and so does time."""
    before = left_behind()
    control = Control()
    threading.Timer(0.5, control.cancel).start()
    monkeypatch.setattr(importing.inspection, "inspect", never_ends)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        importing.import_pack(mbf_folder, "new", control)
    assert time.monotonic() - start < 20
    monkeypatch.setattr(importing, "_PATIENCE", 5.0)
    refused(mbf_folder, "engine stop")
    assert left_behind() == before
    assert capfd.readouterr().err == "", "the process did not end by itself"


def never_ends(*arguments):
    time.sleep(1000)


def test_an_id_that_ends_like_a_manifest(home, mbf_folder):
    importing.import_pack(mbf_folder, "new.toml")
    assert "new.toml" in {pack.id for pack in manifests.available()}
    assert manifests.damaged() == []


def test_an_id_is_used_once(home_with_pack, mbf_folder, monkeypatch):
    monkeypatch.setenv("FACESORTER_HOME", str(home_with_pack))
    refused(mbf_folder, "already a pack", "builtin")
    refused(mbf_folder, "already a pack", "arcface-mbf")


def test_what_a_killed_import_left_goes_with_a_later_one(home, mbf_folder):
    old, young = (places.packs() / f".incoming-{name}" for name in ("old", "young"))
    for folder in (old, young):
        folder.mkdir()
    long_ago = time.time() - 2 * 86_400
    os.utime(old, (long_ago, long_ago))
    importing.import_pack(mbf_folder, "new")
    assert not old.exists()
    assert young.exists()
