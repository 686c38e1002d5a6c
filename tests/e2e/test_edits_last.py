"""Where other programs lost what their users said: real photos, and each command a program of its own."""

import csv
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from command_line import Cli
from PIL import Image

ALGORITHMS = (
    ["auto"],
    ["dbscan"],
    ["kmeans", "--set", "n_clusters=3"],
    ["agglomerative"],
    ["chinese_whispers"],
    ["cdp"],
)


def truth(seed: Path) -> dict[str, str]:
    """Who is in each photo."""
    with (seed / "truth.csv").open(newline="") as file:
        return {row["path"]: row["identity"] for row in csv.DictReader(file)}


def newest(cli: Cli) -> int:
    """The person that was made last."""
    return max(person["id"] for person in cli("people"))


def placed(cli: Cli) -> dict[int, tuple[str, str]]:
    """The name and state of every face in a person with a name."""
    names = {person["id"]: person["name"] for person in cli("people")}
    return {face["id"]: (names[face["person"]], face["state"]) for face in cli("faces") if names.get(face["person"])}


def test_confirmed_faces_keep_their_names_whatever_groups_them(grouped: Cli) -> None:
    for face in grouped("faces"):
        if face["person"] is None:
            grouped("edit", "move", "--to", "new", face["id"])
    for person in grouped("people"):
        grouped("edit", "rename", person["id"], f"Number {person['id']}")
        grouped("edit", "confirm", *[face["id"] for face in grouped("faces", "--person", person["id"])])
    before = placed(grouped)
    assert len(before) == len(grouped("faces"))
    assert {state for _, state in before.values()} == {"confirmed"}
    for algorithm in ALGORITHMS:
        answer = grouped("group", "--algorithm", *algorithm)
        assert (answer["faces"], answer["changes"]["moved"]) == (len(before), 0)
        assert placed(grouped) == before


def test_a_face_that_was_split_off_never_comes_back_by_itself(copy_of) -> None:
    cli = copy_of("arcface-mbf")
    anna, other = sorted(cli("people"), key=lambda person: -person["faces"])[:2]
    cli("edit", "rename", anna["id"], "Anna")
    cli("edit", "merge", "Anna", other["id"])
    both = {face["id"] for face in cli("faces", "--person", "Anna")}
    cli("edit", "split", "Anna")
    off = both - {face["id"] for face in cli("faces", "--person", "Anna")}
    assert len(off) > 1
    for face in sorted(off):
        cli("edit", "reject", face)
    for algorithm in (*ALGORITHMS, ["kmeans", "--set", "n_clusters=1"]):
        cli("group", "--algorithm", *algorithm)
        assert not off & {face["id"] for face in cli("faces", "--person", "Anna")}


def test_a_face_moved_to_a_new_person_stays_there(copy_of, lfw: Path, tmp_path: Path) -> None:
    cli = copy_of("arcface-mbf")
    largest = max(cli("people"), key=lambda person: person["faces"])["id"]
    cli("edit", "rename", largest, "Anna")
    face, other = [face["id"] for face in cli("faces", "--person", "Anna")][:2]
    cli("edit", "move", "--to", "new", face)
    moved_to = next(each["person"] for each in cli("faces") if each["id"] == face)
    # Three programs lost it when a photo that has nothing to do with it was read, and faces were grouped again.
    album = tmp_path / "album"
    shutil.copytree(sorted(path for path in lfw.iterdir() if path.is_dir())[0], album)
    assert cli("index", album)["new"] >= 1
    for algorithm in (["auto"], ["auto", "--set", "merge=0.05"], ["kmeans", "--set", "n_clusters=2"]):
        cli("group", "--algorithm", *algorithm)
        faces = {each["id"]: each for each in cli("faces")}
        assert (faces[face]["person"], faces[face]["state"]) == (moved_to, "confirmed")
        assert (faces[other]["person"], faces[other]["state"]) == (largest, "kept")


def test_a_merge_is_undone_after_a_restart(grouped: Cli, seed: Path, tmp_path: Path) -> None:
    one, other = [person["id"] for person in grouped("people")[:2]]
    grouped("edit", "rename", one, "Anna")
    grouped("edit", "rename", other, "Ben")
    before = grouped("people"), grouped("faces")
    grouped("edit", "merge", one, other)
    assert "Ben" not in {person["name"] for person in grouped("people")}
    # As after a night: the library lies elsewhere, photos were read in between, and nothing is in memory.
    grouped.library = Path(shutil.move(grouped.library, tmp_path / "tomorrow.facesorter"))
    grouped("index", seed)
    grouped("undo")
    assert (grouped("people"), grouped("faces")) == before
    assert grouped("check")["ok"]


def smaller(photo: Image.Image, path: Path) -> None:
    photo.resize((photo.width * 2 // 3, photo.height * 2 // 3)).save(path, quality=80)


def cropped(photo: Image.Image, path: Path) -> None:
    photo.crop((photo.width // 8, photo.height // 8, photo.width, photo.height)).save(path)


def turned(photo: Image.Image, path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 8
    photo.rotate(270, expand=True).save(path, exif=exif)


def turned_on_its_side(photo: Image.Image, path: Path) -> None:
    photo.rotate(20).save(path)


def brighter(photo: Image.Image, path: Path) -> None:
    photo.point(lambda value: min(255, value * 5 // 4)).save(path)


def moved(photo: Image.Image, path: Path) -> None:
    path.parent.joinpath("elsewhere").mkdir(exist_ok=True)
    path.rename(path.parent / "elsewhere" / path.name)


def moved_and_renamed(photo: Image.Image, path: Path) -> None:
    path.rename(path.parent.parent / f"to {path.name}")


WAYS: tuple[Callable[[Image.Image, Path], None], ...] = (
    smaller, cropped, turned, turned_on_its_side, brighter, moved, moved_and_renamed,
)  # fmt: skip


def test_a_face_keeps_its_person_when_its_photo_changes(new_library: Cli, seed: Path, tmp_path: Path) -> None:
    cli = new_library
    album = tmp_path / "photos" / "album"
    album.mkdir(parents=True)
    photos = sorted(seed.glob("*.jpg"))[:21]
    for photo in photos:
        shutil.copy(photo, album)
    cli("index", album.parent)
    identities = truth(seed)
    # Somebody in the background is somebody else.
    main = {Path(face["photo"]).name: face["id"] for face in sorted(cli("faces"), key=lambda face: face["box"][2])}
    for name in sorted({identities[photo.name] for photo in photos}):
        cli("edit", "move", "--to", "new", *[face for photo, face in main.items() if identities[photo] == name])
        cli("edit", "rename", newest(cli), name)
    before = placed(cli)
    assert before == {face: (identities[photo], "confirmed") for photo, face in main.items()}
    for number, path in enumerate(sorted(album.iterdir())):
        with Image.open(path) as photo:
            photo.load()
            WAYS[number % len(WAYS)](photo, path)
            os.utime(path, (1, 1)) if path.exists() else None
    answer = cli("index", album.parent)
    assert (answer["changed"], answer["moved"], answer["new"], answer["missing"]) == (15, 6, 0, 0)
    cli("group", "--algorithm", "kmeans", "--set", "n_clusters=2")
    assert placed(cli) == before
