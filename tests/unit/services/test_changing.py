"""A library changes its pack: what is embedded from what, and what happens when it is stopped or things are missing."""

import io
import multiprocessing
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import fill
from PIL import Image

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError
from facesorter.services import browsing, changing, indexing
from facesorter.services.changing import ChangeProgress
from facesorter.services.engine import EngineHost
from facesorter.store import embeddings, photos, reembedding, settings
from facesorter.store.library import Library

BUILTIN = "builtin"
#: Photos in which every detector finds one face.
PORTRAITS = (1, 2, 3, 5, 6, 8, 9, 10, 12, 13, 14, 15)


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory, seed: Path) -> Path:
    folder = tmp_path_factory.mktemp("change") / "album"
    folder.mkdir()
    for number, name in enumerate(PORTRAITS):
        shutil.copyfile(next(seed.rglob(f"{name:02}.jpg")), folder / f"{number:02}.jpg")
    return folder


@pytest.fixture(scope="module")
def _read_with_both(album: Path, _home_with_pack: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The album as each pack reads it by itself."""
    folder = tmp_path_factory.mktemp("libraries")
    paths = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(_home_with_pack))
        for pack in (BUILTIN, "arcface-mbf"):
            paths[pack] = folder / f"{pack}.facesorter"
            with Library.open(paths[pack]) as library:
                indexing.index(library, [album], pack=pack, workers=2)
    return paths


@pytest.fixture
def library(_read_with_both: dict[str, Path], pack: str, tmp_path: Path) -> Iterator[Library]:
    """The album as the built-in pack read it; the other pack is installed too."""
    shutil.copyfile(_read_with_both[BUILTIN], tmp_path / "library.facesorter")
    with Library.open(tmp_path / "library.facesorter") as library:
        yield library


@pytest.fixture(autouse=True)
def _no_process_is_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


@pytest.fixture
def unplugged(album: Path) -> Iterator[None]:
    """The drive with the photos is gone."""
    elsewhere = album.rename(album.with_name("elsewhere"))
    yield
    elsewhere.rename(album)


def vectors(library: Library, pack: str) -> dict[int, np.ndarray]:
    """Unit vectors by face."""
    found = embeddings.load(library, pack)
    return {
        face: vector / np.linalg.norm(vector)
        for face, vector in zip(found.face_ids.tolist(), found.vectors, strict=True)
    }


def rows(library: Library) -> list[tuple[object, ...]]:
    """All that is known of faces, apart from their embeddings."""
    return library.rows("SELECT f.*, jpeg FROM faces f JOIN crops ON face_id = id ORDER BY id")


def shrink_crop(library: Library, face: int, side: int) -> None:
    picture = Image.open(io.BytesIO(browsing.crop(library, face))).resize((side, side), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=88)
    with library.transaction() as connection:
        connection.execute("UPDATE crops SET jpeg = ? WHERE face_id = ?", [file.getvalue(), face])


def drop(library: Library, pack: str) -> None:
    with library.transaction() as connection:
        connection.execute("DELETE FROM embeddings WHERE pack = ?", [pack])


def test_faces_are_embedded_from_their_crops_and_stay_what_they_are(
    library: Library, pack: str, _read_with_both: dict[str, Path], unplugged: None
) -> None:
    before, own = rows(library), vectors(library, BUILTIN)
    steps: list[ChangeProgress] = []
    report = changing.change(library, pack, workers=2, on_progress=steps.append)
    assert (report.pack, report.changed, report.embedded, report.from_photos, report.failed) == (pack, True, 12, 0, 0)
    assert settings.get(library, "pack") == pack
    assert rows(library) == before
    assert {step.total for step in steps} == {12}
    with Library.open(_read_with_both[pack], read_only=True) as by_itself:
        there = {face.path: face.id for face in browsing.faces(by_itself)}
        read = vectors(by_itself, pack)
    # Another detector's landmarks and another decoding lie between the two; strangers are near 0.
    new = vectors(library, pack)
    alike = [float(new[face.id] @ read[there[face.path]]) for face in browsing.faces(library)]
    assert min(alike) > 0.85
    assert np.mean(alike) > 0.93

    # Back: nothing is embedded, so no process is started.
    ended: list[int] = []
    report = changing.change(
        library, BUILTIN, on_progress=lambda _: ended.append(len(multiprocessing.active_children()))
    )
    assert (report.changed, report.embedded) == (True, 0)
    assert not any(ended)
    back = vectors(library, BUILTIN)
    assert back.keys() == own.keys()
    assert all((back[face] == own[face]).all() for face in own)


def test_photos_that_are_there_are_not_read_where_crops_suffice(library: Library, pack: str, album: Path) -> None:
    # Any of them would hang the worker if it were opened.
    elsewhere = album.rename(album.with_name("elsewhere"))
    album.mkdir()
    try:
        for path in elsewhere.iterdir():
            os.mkfifo(album / path.name)
        with EngineHost(pack, 2, patience=3) as engine:
            report = changing.embed_known(library, pack, engine, Control())
    finally:
        shutil.rmtree(album)
        elsewhere.rename(album)
    assert (report.embedded, report.from_photos) == (12, 0)


def test_a_crop_that_shows_too_little_gives_way_to_the_photo(library: Library, pack: str) -> None:
    changing.change(library, pack)
    fine = vectors(library, pack)
    drop(library, pack)
    shrink_crop(library, 1, 32)
    shrink_crop(library, 2, 120)
    report = changing.change(library, pack)
    assert (report.embedded, report.from_photos) == (12, 1)
    assert float(vectors(library, pack)[1] @ fine[1]) > 0.97
    assert float(vectors(library, pack)[2] @ fine[2]) > 0.95


@pytest.mark.parametrize("what", ["gone", "another", "hangs", "cut off"])
def test_without_its_photo_even_a_poor_crop_is_taken(library: Library, pack: str, album: Path, what: str) -> None:
    shrink_crop(library, 1, 40)
    path = Path(os.fsdecode(browsing.faces(library, ids=[1])[0].path))
    kept = path.rename(path.with_name("kept"))
    try:
        if what == "another":
            shutil.copyfile(album / "05.jpg", path)
        elif what == "hangs":
            os.mkfifo(path)
        elif what == "cut off":
            path.write_bytes(kept.read_bytes()[:2000])
        with EngineHost(pack, 2, patience=2) as engine:
            report = changing.embed_known(library, pack, engine, Control())
    finally:
        path.unlink(missing_ok=True)
        kept.rename(path)
    assert (report.embedded, report.from_photos, report.failed) == (12, 0, 0)
    poor = vectors(library, pack)[1]
    drop(library, pack)
    assert changing.change(library, pack).from_photos == 1
    assert 0.4 < float(poor @ vectors(library, pack)[1]) < 0.99


def test_a_face_without_landmarks_and_one_without_size_get_embeddings_too(library: Library, pack: str) -> None:
    changing.change(library, pack)
    usual = vectors(library, pack)
    drop(library, pack)
    with library.transaction() as connection:
        nowhere = np.full((5, 2), 60, "<f4").tobytes()
        connection.execute("UPDATE faces SET landmarks = ? WHERE id IN (1, 2)", [nowhere])
        connection.execute("UPDATE faces SET landmarks = ? WHERE id = 3", [np.full((5, 2), np.nan, "<f4").tobytes()])
        connection.execute("UPDATE faces SET width = 0, height = 0 WHERE id = 2")
    assert changing.change(library, pack).embedded == 12
    new = vectors(library, pack)
    assert all(np.isfinite(vector).all() for vector in new.values())
    # They look at the camera.
    assert min(float(new[face] @ usual[face]) for face in (1, 3)) > 0.6


def test_a_face_of_which_nothing_can_be_read_is_counted_and_stays(library: Library, pack: str, unplugged: None) -> None:
    with library.transaction() as connection:
        connection.execute("UPDATE crops SET jpeg = x'ffd8ffd9' WHERE face_id = 1")
        connection.execute("DELETE FROM crops WHERE face_id = 2")
    report = changing.change(library, pack)
    assert (report.embedded, report.failed) == (10, 2)
    assert settings.get(library, "pack") == pack
    assert len(browsing.faces(library)) == 12
    assert changing.change(library, pack).failed == 2


def test_a_damaged_crop_is_made_good_by_the_photo(library: Library, pack: str) -> None:
    with library.transaction() as connection:
        connection.execute("UPDATE crops SET jpeg = x'ffd8ffd9' WHERE face_id = 1")
    report = changing.change(library, pack)
    assert (report.embedded, report.from_photos) == (12, 1)


def test_a_face_that_is_gone_is_known_by_the_other_pack_when_it_comes_back(
    library: Library, pack: str, tmp_path: Path, seed: Path
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    two = [Image.open(path).convert("RGB").resize((250, 250)) for path in sorted(seed.rglob("*.jpg"))[15:18:2]]
    both = Image.new("RGB", (500, 250))
    for place, picture in enumerate(two):
        both.paste(picture, (250 * place, 0))
    both.save(folder / "x.png")
    indexing.index(library, [folder], pack=BUILTIN)
    first, second = sorted(browsing.faces(library, photo=13), key=lambda face: face.box.x)
    one = Image.new("RGB", (500, 250))
    one.paste(two[0], (0, 0))
    one.save(folder / "x.png")
    indexing.index(library, [folder], pack=BUILTIN)
    assert [face.id for face in browsing.faces(library, photo=13)] == [first.id]
    assert changing.change(library, pack).embedded == 14
    both.save(folder / "x.png")
    indexing.index(library, [folder])
    assert {face.id for face in browsing.faces(library, photo=13)} == {first.id, second.id}


def test_a_change_that_is_stopped_leaves_the_old_pack_and_goes_on_later(library: Library, pack: str) -> None:
    control = Control()

    def stop(progress: ChangeProgress) -> None:
        if progress.done:
            control.cancel()

    with pytest.raises(Cancelled):
        changing.change(library, pack, workers=1, control=control, on_progress=stop)
    assert settings.get(library, "pack") == BUILTIN
    kept = reembedding.count_lacking(library, pack)
    assert 0 < kept < 12
    report = changing.change(library, pack)
    assert (report.embedded, report.changed) == (kept, True)


def test_a_change_waits_while_it_is_paused(library: Library, pack: str) -> None:
    control = Control()
    control.pause()
    waits = threading.Timer(0.5, control.resume)
    waits.start()
    report = changing.change(library, pack, control=control)
    waits.join()
    assert report.seconds > 0.5
    assert report.embedded == 12


def test_a_pack_that_is_not_there_changes_nothing(library: Library) -> None:
    with pytest.raises(PackError, match="There is no pack 'none'"):
        changing.change(library, "none")
    with pytest.raises(PackError, match=r"sface is not installed.*packs install sface"):
        changing.change(library, "sface")
    assert settings.get(library, "pack") == BUILTIN


def test_an_index_with_another_pack_changes_the_whole_library_and_reads_only_what_is_new(
    library: Library, pack: str, album: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copyfile(album / "00.jpg", other / "copy.jpg")
    Image.open(album / "01.jpg").rotate(3).save(other / "new.png")
    report = indexing.index(library, [other], pack=pack)
    assert (report.embedded, report.new, report.faces) == (12, 2, 2)
    report = indexing.index(library, [album, other])
    assert (report.embedded, report.unchanged, report.pack) == (0, 14, pack)
    # The two that the other pack found are new to the first one.
    report = indexing.index(library, [album, other], pack=BUILTIN)
    assert (report.embedded, report.unchanged) == (2, 14)
    assert reembedding.held(library) == [
        reembedding.Held(pack, 14, 14 * 4 * 512),
        reembedding.Held(BUILTIN, 14, 14 * 4 * 128),
    ]


def test_a_library_without_faces_just_takes_the_pack(tmp_path: Path, pack: str) -> None:
    with Library.open(tmp_path / "empty") as library:
        assert changing.change(library, pack).embedded == 0
        assert settings.get(library, "pack") == pack


def test_photos_are_handed_out_page_by_page(tmp_path: Path) -> None:
    """Whole, once each, and without those that a stopped change has done."""
    with Library.open(tmp_path / "made") as library:
        fill(library, 200)
        handed = list(reembedding.lacking(library, "other"))
        assert [[face.id for face in photo.faces] for photo in handed] == [
            [2 * number + 1, 2 * number + 2] for number in range(200)
        ]
        assert [photo.path for photo in handed] == [b"/photos/%d.jpg" % number for number in range(200)]
        with library.transaction() as connection:
            connection.execute(
                "INSERT INTO embeddings (face_id, pack, vector) "
                "SELECT id, 'other', x'00000000' FROM faces WHERE id <> 100"
            )
        (last,) = reembedding.lacking(library, "other")
        assert [face.id for face in last.faces] == [100]
        photos.mark_missing(library, [last.path])
        assert next(reembedding.lacking(library, "other")).path == last.path
