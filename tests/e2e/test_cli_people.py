"""Whom the command line means by a number, a name or a word, and what it lists of photos that are gone."""

import shutil
from pathlib import Path

from command_line import Cli


def test_a_number_that_is_also_a_name_is_asked_back(builtin: Cli) -> None:
    one, other, third = (each["id"] for each in builtin("people")[:3])
    builtin("edit", "rename", other, str(one))
    before = builtin("people")
    for argv in (("merge", one, third), ("merge", third, one), ("hide", one), ("move", "--to", one, 1)):
        builtin("edit", *argv, code=2)
        assert f"say id:{one} for who has that id, or id:{other} for who has that name" in builtin.said
    builtin("faces", "--person", one, code=2)
    assert builtin("people") == before
    builtin("edit", "merge", f"id:{other}", third)
    assert {each["id"] for each in builtin("people")} == {each["id"] for each in before} - {third}
    assert builtin("faces", "--person", f"id:{one}")


def test_new_is_a_new_person_and_says_so_where_somebody_is_called_new(builtin: Cli) -> None:
    person, other = (each["id"] for each in builtin("people")[:2])
    face = builtin("faces", "--person", other)[0]["id"]
    known = {each["id"] for each in builtin("people")}
    builtin("edit", "move", "--to", "new", face)
    assert builtin.said == ""
    builtin("undo")
    builtin("edit", "rename", person, "new")
    change = builtin("edit", "move", "--to", "new", face)["change"]
    assert set(change["people"]) - known
    assert f"Who is called new is id:{person}" in builtin.said
    builtin("edit", "move", "--to", f"id:{person}", face)
    assert builtin.said == ""
    assert face in {each["id"] for each in builtin("faces", "--person", "new")}


def test_faces_of_photos_that_are_gone_are_marked(new_library: Cli, seed: Path, tmp_path: Path) -> None:
    photos = shutil.copytree(seed, tmp_path / "photos")
    new_library("index", photos)
    gone = new_library("faces")[0]["photo"]
    before = new_library("faces")
    assert "missing" not in new_library.text("faces")
    Path(gone).unlink()
    new_library("index", photos)
    assert new_library("faces") == before
    lines = new_library.text("faces").splitlines()
    marked = [line for line in lines if line.endswith("missing")]
    assert marked == [line for line in lines if gone in line]
    assert marked
