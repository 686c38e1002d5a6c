"""Every command's JSON keys, exactly as CLI.md has them: scripts of users rely on these names."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from command_line import keys

PERSON = {"id", "name", "faces", "confirmed", "photos", "cover", "hidden", "born", "died"}
FACE = {"id", "photo", "box", "person", "state", "score", "quality", "taken_at", "time", "ignored_as"}
PACK = {
    "id", "label", "licence", "commercial_use", "installed", "detector", "embedder", "dimension", "size",
}  # fmt: skip
PACK_CHECK = {
    "ok", "problems", "warnings", "passed", "label", "licence", "detector", "embedder", "dimension", "faces",
}  # fmt: skip
INDEX = {
    "photos", "faces", "new", "changed", "unchanged", "moved", "missing", "failed", "pack", "seconds",
    "photos_per_second", "provider", "provider_problem", "search",
}  # fmt: skip
JOIN_CHANGES = {"moved", "joined", "people", "new_people", "emptied_people"}
GROUP = {"run", "algorithm", "params", "faces", "groups", "unassigned", "seconds", "changes"}
ALGORITHM = {"name", "label", "params", "needs", "max_recommended_faces", "reference"}
EXPORT = {"written", "skipped", "bytes", "files"}
EDIT_CHANGE = {"label", "faces", "people"}


def test_people_and_faces(builtin) -> None:
    people = builtin("people")
    assert keys(people) == PERSON
    faces = builtin("faces")
    assert keys(faces) == FACE
    assert all(len(face["box"]) == 4 and Path(face["photo"]).is_absolute() for face in faces)
    first = people[0]
    of_first = builtin("faces", "--person", first["id"])
    assert len(of_first) == first["faces"]
    assert first["cover"] in {face["id"] for face in of_first}
    photo = faces[0]["photo"]
    assert builtin("faces", "--photo", photo) == [face for face in faces if face["photo"] == photo]


def test_index_again(builtin, seed: Path) -> None:
    answer = builtin("index", seed)
    assert set(answer) == INDEX
    assert (answer["photos"], answer["unchanged"], answer["new"], answer["failed"]) == (25, 25, 0, [])
    assert answer["pack"] == "builtin", "the library's own pack, without being asked for"


def test_index_lists_what_it_could_not_read(new_library, tmp_path: Path, seed: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    (album / "good.jpg").write_bytes((seed / "01.jpg").read_bytes())
    (album / "broken.jpg").write_bytes(b"not a photo")
    answer = new_library("index", album)
    assert set(answer) == INDEX
    (failed,) = answer["failed"]
    assert set(failed) == {"path", "error"}
    assert failed["path"] == str(album / "broken.jpg")
    assert failed["error"]
    assert str(album / "broken.jpg") in new_library.text("index", album) or new_library("index", album)["failed"] == []


def test_folders_that_could_not_be_read_are_called_folders(builtin, tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    (album / "broken.jpg").write_bytes(b"not a photo")
    here = os.open(album, os.O_RDONLY)
    for _ in range(20):  # a name longer than the system allows, for every user
        os.mkdir("d" * 250, dir_fd=here)
        below = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    try:
        shown = builtin.text("index", album)
    finally:
        subprocess.run(["rm", "-r", album / ("d" * 250)], check=True)
    assert "1 folder could not be read:\n  " in shown
    assert f"1 photo could not be read:\n  {album}/broken.jpg: " in shown


def test_group(builtin) -> None:
    answer = builtin("group", "--algorithm", "dbscan", "--set", "eps=0.55", "--set", "min_samples=2", "--seed", "3")
    assert set(answer) == GROUP
    assert set(answer["changes"]) == {"moved", "new_people", "emptied_people"}
    assert answer["algorithm"] == "dbscan"
    assert answer["params"]["eps"] == 0.55
    assert isinstance(answer["run"], int)


def test_group_new_faces_only(builtin) -> None:
    answer = builtin("group", "--new")
    assert set(answer) == GROUP
    assert set(answer["changes"]) == JOIN_CHANGES
    assert answer["run"] is None


def test_group_without_doing_it(builtin) -> None:
    before = builtin("faces"), builtin("log")
    answer = builtin("group", "--algorithm", "kmeans", "--set", "n_clusters=3", "--dry-run")
    assert set(answer) == GROUP | {"people", "unsorted", "scores"}
    for person in answer["people"]:
        assert set(person) == {"id", "name", "gained", "lost", "emptied", "new"}
    comes = [face for person in answer["people"] for exchange in person["gained"] for face in exchange["faces"]]
    comes += [face for exchange in answer["unsorted"] for face in exchange["faces"]]
    assert len(set(comes)) == len(comes) == answer["changes"]["moved"]
    assert sum(person["new"] for person in answer["people"]) == answer["changes"]["new_people"]
    assert sum(person["emptied"] for person in answer["people"]) == answer["changes"]["emptied_people"]
    assert answer["scores"] is None
    assert answer["run"] is None
    assert answer["groups"] == 3
    assert (builtin("faces"), builtin("log")) == before


def test_scores_before_and_after_a_grouping(builtin, seed: Path) -> None:
    truth = f"csv:{seed / 'truth.csv'}"
    answer = builtin("group", "--dry-run", "--truth", truth)
    assert set(answer["scores"]) == {"truth", "algorithm_alone", "before", "after"}
    assert answer["scores"]["truth"] == truth
    assert answer["scores"]["algorithm_alone"] is False
    # As it is grouped already, nothing changes.
    assert answer["people"] == []
    assert answer["scores"]["before"] == answer["scores"]["after"]
    assert 0 < answer["scores"]["after"]["f_measure"] <= 1
    shown = builtin.text("group", "--dry-run", "--truth", truth)
    assert "How well the people agree with " in shown
    assert "BEFORE  AFTER" in shown


@pytest.mark.parametrize(
    "argv",
    [
        ["group", "--algorithm", "no-such"],
        ["group", "--set", "eps"],
        ["group", "--truth", "folders"],
        ["group", "--dry-run", "--truth", "no-such"],
        ["group", "--algorithm", "dbscan", "--set", "no_such=1"],
        ["group", "--algorithm", "dbscan", "--set", "eps=-1"],
        ["evaluate", "--truth", "no-such"],
        ["evaluate", "--truth", "pattern:("],
        ["evaluate", "--truth", r"pattern:^(\d+)"],
        ["evaluate", "--truth", "folders", "--compare", "auto,no-such"],
        ["evaluate", "--truth", "folders", "--compare", "dbscan:eps"],
        ["evaluate", "--truth", "folders", "--compare", "dbscan:eps=far"],
        ["evaluate", "--truth", "folders", "--set", "eps=1"],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan"],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan.eps=1:2"],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan.eps=1:2:1"],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan.eps=1:inf:3"],
        ["evaluate", "--truth", "folders", "--compare", " , "],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan.no_such=1:2:3"],
        ["evaluate", "--truth", "folders", "--sweep", "agglomerative.linkage=1:2:3"],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan.eps=1", "--run", "1"],
        ["evaluate", "--truth", "none", "--details"],
    ],
)
def test_requests_that_make_no_sense(builtin, argv: list[str]) -> None:
    builtin(*argv, code=2)
    assert builtin.said.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        ["no-such-command"],
        ["people", "--no-such-option"],
        ["index"],
        ["index", "x", "--workers", "0"],
        ["export"],
        ["export", "--to", "x", "--format", "no-such"],
        ["evaluate"],
        ["evaluate", "--truth", "folders", "--protocol", "no-such"],
        ["evaluate", "--truth", "folders", "--sweep", "dbscan.eps=1:2:3", "--compare", "auto"],
        ["edit"],
        ["edit", "confirm", "one"],
        ["undo", "0"],
        ["forget"],
        ["forget", "x", "--all"],
    ],
)
def test_words_that_the_command_line_does_not_know(new_library, argv: list[str]) -> None:
    new_library(*argv, code=2)
    assert "usage: facesorter" in new_library.said
    assert not new_library.library.exists()


def test_review(builtin) -> None:
    answer = builtin("review", "--limit", 3)
    assert len(answer) == 3
    assert keys(answer) == {"kind", "faces", "people", "score", "why", "too"}
    assert keys([question["why"] for question in answer]) == {
        "distance", "likely", "dates", "together", "affected", "compared", "nearest"
    }  # fmt: skip
    assert all(len(question["why"]["compared"]) == 2 for question in answer)
    assert {question["kind"] for question in answer} <= {"merge", "same", "outlier", "pair"}
    assert all(0 <= question["why"]["likely"] <= 1 for question in answer)
    faces = {face["id"] for face in builtin("faces")}
    assert {face for question in answer for face in question["faces"]} <= faces
    assert {person for question in answer for person in question["people"]} <= {
        each["id"] for each in builtin("people")
    }
    assert "person" in builtin.text("review")


@pytest.mark.parametrize(
    "argv",
    [
        ["export", "--to", "x", "--format", "xmp"],
        ["export", "--to", "x", "--format", "html"],
    ],
)
def test_what_is_not_available_yet(builtin, argv: list[str]) -> None:
    assert builtin.text("--json", *argv, code=1) == ""
    assert builtin.said.endswith("not available yet.\n")
    assert builtin.said.count("\n") == 1


def test_algorithms(new_library) -> None:
    answer = new_library("algorithms")
    assert keys(answer) == ALGORITHM | {"family", "cost"}
    assert {"auto", "kmeans", "dbscan", "agglomerative"} <= {each["name"] for each in answer}
    assert keys([param for each in answer for param in each["params"]]) == {"name", "type", "range", "default", "help"}
    assert not new_library.library.exists()
    assert "dbscan" in new_library.text("algorithms")


def test_edits_and_the_journal(builtin) -> None:
    person = builtin("people")[0]["id"]
    answer = builtin("edit", "rename", person, "Anna")
    assert set(answer) == {"change", "undo"}
    assert set(answer["change"]) == EDIT_CHANGE
    assert person in answer["change"]["people"]
    assert answer["undo"] == answer["change"]["label"]
    others = [each["id"] for each in builtin("people") if each["id"] != person]
    faces = [face["id"] for face in builtin("faces", "--person", others[0])]
    for argv in (
        ["merge", "Anna", others[1]],
        ["move", "--to", "Anna", faces[0]],
        ["move", "--to", "new", faces[0]],
        ["confirm", faces[-1]],
        ["ignore", faces[-1]],
        ["cover", builtin("faces", "--person", "Anna")[-1]["id"]],
        ["hide", "Anna"],
    ):
        answer = builtin("edit", *argv)
        assert set(answer) == {"change", "undo"}
        assert set(answer["change"]) == EDIT_CHANGE
        assert answer["undo"] == answer["change"]["label"]
    states = {face["id"]: (face["person"], face["state"]) for face in builtin("faces")}
    assert states[faces[-1]] == (None, "ignored")
    history = {"id", "label", "made_at", "undone", "takes_back", "taken_back_by", "folded"}
    assert keys(builtin("log")) == history
    assert keys(builtin("undo")) == EDIT_CHANGE
    assert builtin("redo", "5")[0]["label"] == answer["undo"]


def test_what_is_known_of_people(builtin) -> None:
    anna, ben, *_ = (each["id"] for each in builtin("people"))
    builtin("edit", "lifetime", anna, "--born", "1950-12", "--died", "2020")
    builtin("edit", "lifetime", anna, "--died", "")
    found = {each["id"]: (each["born"], each["died"]) for each in builtin("people")}
    assert (found[anna], found[ben]) == (("1950-12", None), (None, None))
    builtin("edit", "lifetime", anna, code=2)
    assert "--born" in builtin.said
    builtin("edit", "lifetime", anna, "--born", "12.1950", code=2)
    assert "1950-12-31" in builtin.said
    assert "apart" in builtin("edit", "apart", anna, ben)["change"]["label"]
    builtin("edit", "apart", anna, code=2)
    builtin("edit", "apart", code=2)
    unsorted = [face["id"] for face in builtin("faces") if face["person"] is None][:2]
    builtin("edit", "apart", anna, "--faces", *unsorted, code=2)
    assert "--faces" in builtin.said
    change = builtin("edit", "apart", "--faces", *unsorted)["change"]
    assert (change["label"], sorted(change["faces"])) == ("Marked 2 faces as different people", sorted(unsorted))
    builtin("edit", "together", builtin("faces")[0]["id"], code=2)
    assert "one photo" in builtin.said


def test_who_is_with_whom(builtin) -> None:
    photo = next(face["photo"] for face in builtin("faces") if len(builtin("faces", "--photo", face["photo"])) > 1)
    here = builtin("faces", "--photo", photo)[:2]
    for face, name in zip(here, ("Anna", "Ben"), strict=True):
        change = builtin("edit", "move", "--to", "new", face["id"])["change"]
        builtin("edit", "rename", max(change["people"]), name)
    company = builtin("people", "--with", "Anna")
    assert keys(company) == PERSON | {"together"}
    assert ("Ben", 1) in {(each["name"], each["together"]) for each in company}
    assert "Ben" in builtin.text("people", "--with", "Anna")
    builtin("edit", "hide", "Ben")
    assert "Ben" not in builtin.text("people", "--with", "Anna")


def test_ignored_faces_say_why_and_come_back(builtin) -> None:
    faces = [face["id"] for face in builtin("faces")][:3]
    builtin("edit", "ignore", faces[0], "--as", "stranger")
    builtin("edit", "ignore", faces[1], "--as", "not-a-face")
    builtin("edit", "ignore", faces[2])
    found = {face["id"]: (face["state"], face["ignored_as"]) for face in builtin("faces")}
    assert [found[face] for face in faces] == [("ignored", "stranger"), ("ignored", "not_a_face"), ("ignored", None)]
    builtin("edit", "restore", *faces[:2])
    found = {face["id"]: (face["person"], face["ignored_as"]) for face in builtin("faces")}
    assert [found[face] for face in faces[:2]] == [(None, None), (None, None)]
    # To people, who is in nobody is suggested for nobody.
    shown = {int(line.split()[0]): line.split()[1] for line in builtin.text("faces").splitlines()[1:]}
    assert [shown[face] for face in faces] == ["unassigned", "unassigned", "ignored"]


def test_export(builtin, tmp_path: Path) -> None:
    target = tmp_path / "out"
    plan = builtin("export", "--to", target, "--plan")
    assert set(plan) == EXPORT
    assert not target.exists()
    done = builtin("export", "--to", target)
    assert done == plan
    assert keys(done["files"]) == {"source", "destination"}
    assert done["bytes"] == sum(Path(file["source"]).stat().st_size for file in done["files"])
    again = builtin("export", "--to", target)
    assert (again["written"], again["files"]) == (0, [])
    assert keys(again["skipped"]) == {"path", "reason"}


def test_packs(new_library, mbf_folder: Path) -> None:
    packs = new_library("packs")
    assert keys(packs) == PACK
    assert packs == new_library("packs", "list")
    assert [pack["id"] for pack in packs if pack["installed"]] == ["builtin"]
    imported = new_library("packs", "import", mbf_folder, "--id", "mine")
    assert keys(imported) == PACK
    assert imported[0]["id"] == "mine"
    assert imported[0] in new_library("packs")
    assert "mine" in new_library.text("packs")


def test_a_pack_is_checked(new_library, mbf_folder: Path, shared: Path, tmp_path: Path) -> None:
    photo = shared / "data" / "compreface_group" / "000_5.jpg"
    good = new_library("packs", "check", mbf_folder, photo)
    assert set(good) == PACK_CHECK
    assert (good["ok"], good["problems"], good["warnings"], good["faces"]) == (True, [], [], 5)
    bad = new_library("packs", "check", tmp_path, code=1)
    assert set(bad) == PACK_CHECK
    assert bad["ok"] is False
    assert len(bad["problems"]) == new_library.said.count("\n") == 1
    assert "wrong" in new_library.text("packs", "check", tmp_path, code=1)
    new_library("packs", "check", mbf_folder, tmp_path / "nowhere.jpg", code=1)
    assert new_library.said == f"{tmp_path / 'nowhere.jpg'} cannot be read: it is no longer there.\n"
    assert [pack["id"] for pack in new_library("packs") if pack["installed"]] == ["builtin"]


def test_one_damaged_pack_hides_no_other(new_library, home: Path) -> None:
    sound = new_library("packs")
    manifest = home / "packs" / "bad" / "pack.toml"
    manifest.parent.mkdir(parents=True)
    manifest.write_text("[[[")
    assert new_library("packs") == sound
    assert str(manifest) in new_library.said
    assert new_library.said.count("\n") == 1
    assert "builtin" in new_library.text("packs")
    new_library("index", home, "--pack", "bad", code=1)
    assert "damaged" in new_library.said


def test_check_and_backup(builtin, tmp_path: Path) -> None:
    assert builtin("check") == {"ok": True, "problems": []}
    assert builtin("check", "--repair") == {"ok": True, "problems": []}
    assert builtin("backup", tmp_path / "copy.facesorter") == {"ok": True, "problems": []}
    people = builtin("people")
    builtin.library = tmp_path / "copy.facesorter"
    assert builtin("people") == people


def test_check_says_what_is_wrong(builtin) -> None:
    damaged = bytearray(builtin.library.read_bytes())
    quarter = len(damaged) // 4
    damaged[quarter : 3 * quarter] = b"\xa5" * (2 * quarter)
    builtin.library.write_bytes(damaged)
    answer = builtin("check", code=1)
    assert set(answer) == {"ok", "problems"}
    assert answer["ok"] is False
    assert answer["problems"]
    assert builtin.said.count("\n") == 1


def test_forget(builtin, seed: Path) -> None:
    faces = len(builtin("faces"))
    assert builtin("forget", seed / "no-such-folder") == {"photos": 0, "faces": 0}
    assert builtin("forget", seed) == {"photos": 25, "faces": faces}
    assert builtin("faces") == []
    assert builtin("forget", "--all") == {"photos": 0, "faces": 0}


def test_one_json_value_and_nothing_else(builtin, tmp_path: Path) -> None:
    for argv in (["people"], ["index", tmp_path], ["group"], ["log"], ["check"], ["evaluate", "--truth", "folders"]):
        out = builtin.text(*argv, "--json")
        assert out.isascii()
        assert out.endswith("\n")
        json.loads(out)
