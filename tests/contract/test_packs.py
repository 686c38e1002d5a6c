"""Every pack through the same checks, on the course's photos: the built-in one, two as InsightFace has them, and three
that users describe in a manifest, of the families that cannot be fetched here. Of those, the recogniser is a real one
that was made to want its pixels as the family does.
"""

import shutil

import numpy as np
import pytest
from made_networks import dressed

from facesorter.imaging import formats
from facesorter.vision import manifests, packs, scrutiny
from facesorter.vision.engine import Engine

MANIFEST = """
label = "{pack}"
licence = "made at home, for everyone"
commercial_use = true
source = "home"
[detector]
kind = "{detector}"
label = "{detector}"
[embedder]
kind = "{pack}"
label = "{pack}"
dimension = 512
{changes}
[calibration]
link = 0.45
merge = 0.35
[files.embedder]
path = "recogniser.onnx"
"""
#: By family: detector and its file, how the recogniser wants its pixels, what its manifest says beside the family.
DESCRIBED = {
    "sface": ("yunet", "detectors/face_detection_yunet_2023mar.onnx", {"mean": 0, "scale": 1, "faces": 1}, ""),
    "adaface": ("scrfd", "arcface-mbf/det_500m.onnx", {"channels": "bgr", "length": True}, ""),
    "facenet": ("mtcnn", None, {"scale": 128, "side": 160, "colours_last": True}, 'template = "arcface"'),
}
every = pytest.mark.parametrize("engine", ["builtin", "arcface-mbf", "arcface-y1", *DESCRIBED], indirect=True)


@pytest.fixture(scope="module")
def engine(request, home_with_pack, shared, tmp_path_factory):
    pack = request.param
    with pytest.MonkeyPatch.context() as patch:
        if pack in {"builtin", "arcface-mbf"}:
            patch.setenv("FACESORTER_HOME", str(home_with_pack))
        else:
            folder = tmp_path_factory.mktemp(pack)
            patch.setenv("FACESORTER_HOME", str(folder / "home"))
            source = described(folder, shared / "packs", pack) if pack in DESCRIBED else shared / "packs" / pack
            pack = f"my-{pack}"
            packs.import_pack(source, pack)
        yield manifests.manifest(pack), Engine(pack)


def described(folder, networks, pack):
    """A folder as a user would make it."""
    detector, file, wants, changes = DESCRIBED[pack]
    manifest = MANIFEST.format(pack=pack, detector=detector, changes=changes)
    if file:
        shutil.copy(networks / file, folder / "detector.onnx")
        manifest += '[files.detector]\npath = "detector.onnx"\n'
    recogniser = (networks / "arcface-mbf" / "w600k_mbf.onnx").read_bytes()
    (folder / "recogniser.onnx").write_bytes(dressed(recogniser, **wants))
    (folder / "pack.toml").write_text(manifest)
    return folder


@pytest.fixture(scope="module")
def photos(seed):
    return [formats.read(bytes(path), long_side=1600) for path in sorted(seed.rglob("*.jpg"))]


@every
def test_it_states_its_licence_and_what_it_is_made_of(engine):
    manifest, _ = engine
    pack = manifest.pack
    assert pack.installed
    assert len(pack.licence) > 10
    assert pack.label
    assert 0 < pack.calibration.merge <= pack.calibration.link < 1
    own = [file for file in manifest.files.values() if pack.id == "builtin" or "home" in file.path.parts]
    assert pack.size == sum(len(file.read()) for file in own)


@every
def test_it_finds_a_face_in_every_photo(engine, photos):
    manifest, loaded = engine
    found = loaded.analyse(photos)
    assert len(found) == len(photos) == 25
    for photo, result in zip(photos, found, strict=True):
        assert result.content_hash == photo.content_hash
        assert result.faces
        for face in result.faces:
            assert face.embedding.shape == (manifest.pack.dimension,)
            assert face.embedding.dtype == np.float32
            assert np.linalg.norm(face.embedding) > 0
            assert face.landmarks.shape == (5, 2)
            assert 0 <= face.score <= 1
            assert 0 <= face.quality <= 1
            assert 0 < face.box.width < 2 * photo.width
            assert face.crop.startswith(b"\xff\xd8")
        largest = max(result.faces, key=lambda face: face.box.width)
        right_eye, left_eye, nose, *mouth = largest.landmarks
        assert right_eye[0] < left_eye[0]
        assert right_eye[1] < min(corner[1] for corner in mouth)
        assert largest.box.x < nose[0] < largest.box.x + largest.box.width


@every
def test_the_same_photo_has_the_same_faces_alone_and_in_company(engine, photos):
    _, loaded = engine
    together = loaded.analyse(photos[:4])
    alone = [loaded.analyse([photo])[0] for photo in photos[:4]]
    again = [loaded.analyse([photo])[0] for photo in photos[:4]]
    for one, other, third in zip(together, alone, again, strict=True):
        assert [face.box for face in one.faces] == [face.box for face in other.faces]
        for a, b, c in zip(one.faces, other.faces, third.faces, strict=True):
            np.testing.assert_allclose(a.embedding, b.embedding, atol=1e-4 * np.abs(b.embedding).max())
            np.testing.assert_array_equal(b.embedding, c.embedding)


@every
def test_a_check_finds_nothing_wrong_with_it(engine, shared):
    manifest, _ = engine
    found = scrutiny.look(manifest, shared / "data" / "compreface_group" / "000_5.jpg")
    assert (found.problems, found.warnings, found.faces) == ((), (), 5)


@every
def test_nothing_to_analyse_and_nobody_to_be_found(engine, tmp_path):
    from PIL import Image

    _, loaded = engine
    Image.new("RGB", (300, 200), (120, 160, 90)).save(tmp_path / "green.png")
    assert loaded.analyse([]) == []
    (found,) = loaded.analyse([formats.read(bytes(tmp_path / "green.png"))])
    assert found.faces == ()


@every
def test_the_calibration_tells_the_seed_photos_people_apart(engine, photos, seed):
    """Most pairs of two people lie below ``merge``: a wrong template or channel order would lift or mix them all."""
    manifest, loaded = engine
    largest = [max(result.faces, key=lambda face: face.box.width) for result in loaded.analyse(photos)]
    vectors = np.stack([face.embedding / np.linalg.norm(face.embedding) for face in largest])
    truth = dict(line.split(",")[:2] for line in (seed / "truth.csv").read_text().splitlines()[1:])
    names = [truth[path.name] for path in sorted(seed.rglob("*.jpg"))]
    same = np.array(names)[:, None] == np.array(names)
    cosines = vectors @ vectors.T
    apart = cosines[~same]
    together = cosines[same & ~np.eye(len(names), dtype=bool)]
    assert np.mean(apart < manifest.pack.calibration.merge) > 0.99
    assert np.mean(together > manifest.pack.calibration.merge) > 0.7
