"""Nothing is ever written where the user's photos are, whatever is asked to be written there, and by whichever way."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from made_library import fill

from facesorter.services import exporting, labels, maintenance, score_table
from facesorter.services.exporting import ExportError
from facesorter.store import photos
from facesorter.store.library import Library

WRITERS: dict[str, Callable[[Library, Path], object]] = {
    "labels": lambda library, folder: labels.back_up(library, folder / "labels.json"),
    "library": lambda library, folder: maintenance.backup(library, folder / "copy"),
    "scores": lambda library, folder: score_table.save(library, [], folder / "scores.csv"),
    "export": lambda library, folder: exporting.plan(library, folder, format="csv"),
}


@pytest.mark.parametrize("what", WRITERS)
@pytest.mark.parametrize("way", ["album", "album/inner", "link", "album/../album", "away/../album/inner"])
def test_nothing_is_written_there(library: Library, tmp_path: Path, what: str, way: str) -> None:
    album = tmp_path / "album"
    (album / "inner").mkdir(parents=True)
    (tmp_path / "away").mkdir()
    if os.name == "posix":
        (tmp_path / "link").symlink_to(album / "inner")
    fill(library, 1, folder=bytes(album))
    photos.add_roots(library, [bytes(album)])
    with pytest.raises(ExportError, match=r"whose photos are in the library\. Nothing is ever written there"):
        WRITERS[what](library, tmp_path / way)
    assert [path.name for path in album.rglob("*")] == ["inner"]
    WRITERS[what](library, tmp_path / "away")


@pytest.mark.skipif(os.name != "posix", reason="makes a pipe")
def test_a_pipe_in_place_of_a_table_is_not_waited_for(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "scores.csv")
    with pytest.raises(ExportError, match=r"is there already and is no table of scores\."):
        score_table.save(library, [], tmp_path / "scores.csv")
