"""Photos that are turned by quarters, with and without looking for faces on their sides: nobody in them is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import Cli
from PIL import Image

FIRST, PAST = 3, 9


@pytest.fixture(params=["builtin", "arcface-mbf"])
def cli(request: pytest.FixtureRequest, new_library: Cli, mbf_folder: Path) -> Cli:
    """A new library, which its first index reads with each pack."""
    if request.param == "arcface-mbf":
        new_library("packs", "import", mbf_folder, "--id", "arcface-mbf")
        new_library("packs", "use", "arcface-mbf")
    return new_library


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Six portraits."""
    folder = tmp_path / "album"
    folder.mkdir()
    for photo in sorted(seed.glob("*.jpg"))[FIRST:PAST]:
        (folder / photo.name).write_bytes(photo.read_bytes())
    return folder


def change(album: Path, how: Callable[[Image.Image], Image.Image]) -> None:
    for path in album.iterdir():
        with Image.open(path) as photo:
            how(photo).save(path, quality=95)


def turn(album: Path, degrees: int = 90) -> None:
    change(album, lambda photo: photo.rotate(degrees, expand=True))


def confirm(cli: Cli) -> dict[int, Any]:
    """All faces are of one person from now on."""
    cli("edit", "move", *(face["id"] for face in cli("faces")), "--to", "new")
    return known(cli)


def known(cli: Cli) -> dict[int, Any]:
    return {face["id"]: face for face in cli("faces") if face["state"] == "confirmed"}


def photos_of(faces: dict[int, Any]) -> dict[int, str]:
    return {number: face["photo"] for number, face in faces.items()}


def test_who_is_known_stays_known_while_the_photo_turns_round(cli: Cli, album: Path) -> None:
    cli("index", album)
    upright = confirm(cli)
    assert len(upright) >= PAST - FIRST
    for searches in 2 * (("--no-turn", "--turn"), ("--turn",)):
        turn(album)
        for search in searches:
            cli("index", album, search)
            assert photos_of(known(cli)) == photos_of(upright)
    for number, face in known(cli).items():
        assert face["box"] == pytest.approx(upright[number]["box"], abs=15)
    assert cli("index", album)["unchanged"] == PAST - FIRST


@pytest.mark.parametrize(("degrees", "search"), [(90, "--turn"), (180, "--no-turn")])
def test_who_was_known_on_a_side_is_known_upright(cli: Cli, album: Path, degrees: int, search: str) -> None:
    turn(album, degrees)
    cli("index", album, search)
    aside = confirm(cli)
    turn(album, -degrees)
    cli("index", album)
    assert photos_of(known(cli)) == photos_of(aside)


@pytest.mark.parametrize("degrees", [0, 90])
def test_another_picture_is_another_photo_however_it_lies(cli: Cli, album: Path, degrees: int) -> None:
    cli("index", album, "--turn")
    faces = confirm(cli)
    paths = sorted(album.iterdir())
    pictures = [path.read_bytes() for path in paths]
    for path, picture in zip(paths, pictures[3:] + pictures[:3], strict=True):
        path.write_bytes(picture)
    turn(album, degrees)
    cli("index", album)
    assert known(cli).keys() == faces.keys()
    assert {Path(face["photo"]).parent.name for face in known(cli).values()} == {"replaced 1"}
