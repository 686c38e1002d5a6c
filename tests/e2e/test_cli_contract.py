"""Every command's JSON keys, exactly as CLI.md has them: scripts of users rely on these names."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from facesorter.cli.evaluating import SCORES
from facesorter.evaluation import MEASURES
from facesorter.store.library import Library

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
RUN = {
    "run", "algorithm", *SCORES, "params", "seed", "unassigned", "intervals", "silhouette", "silhouette_faces", "error",
}  # fmt: skip
EDIT_CHANGE = {"label", "faces", "people"}


def keys(items) -> set[str]:
    assert items
    (found,) = {frozenset(item) for item in items}
    return set(found)


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
    assert keys([question["why"] for question in answer]) == {"distance", "likely", "dates", "together", "affected"}
    assert {question["kind"] for question in answer} <= {"merge", "same", "outlier"}
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


def test_evaluate(builtin, seed: Path) -> None:
    answer = builtin("evaluate", "--truth", f"csv:{seed / 'truth.csv'}", "--compare", "kmeans,dbscan")
    assert set(answer) == {"runs"}
    assert keys(answer["runs"]) == RUN
    assert set(SCORES) == {
        "purity", "inverse_purity", "rand", "adjusted_rand", "precision", "recall", "f_measure", "bcubed_precision",
        "bcubed_recall", "bcubed_f", "nmi", "v_measure", "groups", "true_identities", "faces", "undetected",
        "seconds",
    }  # fmt: skip
    assert [run["algorithm"] for run in answer["runs"]] == ["people", "kmeans", "dbscan"]
    numbers = {key: answer["runs"][1][key] for key in SCORES}
    assert all(isinstance(value, int | float) for value in numbers.values())
    facecup = builtin("evaluate", "--truth", f"csv:{seed / 'truth.csv'}", "--protocol", "facecup")["runs"]
    assert keys(facecup) == RUN
    assert facecup[0]["faces"] == 25


def test_a_comparison_is_stored_and_made_again(builtin, seed: Path, tmp_path: Path) -> None:
    truth = f"csv:{seed / 'truth.csv'}"
    people = builtin("people")
    file = tmp_path / "scores.csv"
    argv = ("--compare", "dbscan:eps=0.5:min_samples=3,auto", "--compare", "dbscan:eps=0.4", "--table", file)
    first, dbscan, auto, other = builtin("evaluate", "--truth", truth, *argv)["runs"]
    assert [run["algorithm"] for run in (first, dbscan, auto, other)] == ["people", "dbscan", "auto", "dbscan"]
    assert (dbscan["params"], dbscan["seed"]) == ({"eps": 0.5, "min_samples": 3}, 0)
    assert set(auto["intervals"]) >= {"f_measure", "bcubed_f"}
    assert auto["silhouette_faces"] == 30
    lines = file.read_text("utf-8-sig").splitlines()
    assert sorted(line.split(",")[0] for line in lines) == ["algorithm", "auto", "dbscan", "dbscan", "people"]
    # Later: as it was stored, and made again.
    stored, again = builtin("evaluate", "--truth", truth, "--run", auto["run"], "--compare", auto["run"])["runs"]
    for run in (stored, again):
        assert {**run, "seconds": 0, "silhouette": 0, "silhouette_faces": 0} == {
            **auto, "seconds": 0, "silhouette": 0, "silhouette_faces": 0
        }  # fmt: skip
    assert builtin("people") == people
    shown = builtin.text("evaluate", "--truth", truth, "--compare", "dbscan:eps=0.5")
    head, *rows = shown.splitlines()[2:]
    assert head.split()[0] == "ALGORITHM"
    # The best first.
    column = head.index("PAIR F")
    best, other = (float(row[column : column + 5]) for row in rows)
    assert best >= other
    with Library.open(builtin.library):
        unstored = builtin("evaluate", "--truth", truth, "--compare", "dbscan:eps=0.6")["runs"][1]
        assert unstored["run"] is None
        assert builtin.said == (
            "The runs that were compared are not stored in the library: another FaceSorter has the library open.\n"
        )


def test_one_parameter_along_a_curve(builtin, seed: Path, tmp_path: Path) -> None:
    truth = f"csv:{seed / 'truth.csv'}"
    sweep = ("evaluate", "--truth", truth, "--sweep")
    answer = builtin(*sweep, "dbscan.eps=0.3:0.5:3", "--set", "min_samples=2", "--table", tmp_path / "curve.md")
    assert answer["sweep"] == {"algorithm": "dbscan", "parameter": "eps", "values": [0.3, 0.4, 0.5]}
    assert [run["params"] for run in answer["runs"]] == [{"eps": eps, "min_samples": 2} for eps in (0.3, 0.4, 0.5)]
    assert {run["run"] for run in answer["runs"]} == {None}
    assert (tmp_path / "curve.md").read_text().count("\n") == 5
    linkages = builtin(*sweep, "agglomerative.linkage=average,single")
    assert [run["params"]["linkage"] for run in linkages["runs"]] == ["average", "single"]
    assert [run["params"]["n_clusters"] for run in builtin(*sweep, "kmeans.n_clusters=10:12:5")["runs"]] == [10, 11, 12]
    shown = builtin.text(*sweep, "dbscan.eps=0.3:0.5:3")
    assert [line.split()[0] for line in shown.splitlines()[-4:]] == ["ALGORITHM", "eps=0.3", "eps=0.4", "eps=0.5"]


def test_where_groups_are_wrong(builtin, seed: Path) -> None:
    truth = f"csv:{seed / 'truth.csv'}"
    _, one = builtin("evaluate", "--truth", truth, "--compare", "kmeans:n_clusters=1", "--details")["runs"]
    details = one["details"]
    assert set(details) == {"people", "groups", "confused"}
    assert len(details["people"]) == 11
    (group,) = details["groups"]
    assert (group["faces"], group["people"]) == (25, 11)
    worst = details["confused"][0]
    assert (worst["kind"], worst["labels"], len(worst["faces"])) == ("mixed", [0, 0], 3)
    faces = {face["id"] for face in builtin("faces")}
    assert {face for pair in worst["faces"] for face in pair["faces"]} <= faces
    shown = builtin.text("evaluate", "--truth", truth, "--compare", "kmeans:n_clusters=1", "--details")
    assert "CONFUSED" in shown
    assert worst["identities"][0] in shown


def test_regions_of_other_programs(new_library, shared: Path) -> None:
    new_library("index", shared / "data" / "mwg_regions" / "pigallery2" / "sidecar")
    new_library("group")
    (score,) = new_library("evaluate", "--truth", "regions")["runs"]
    # In all six photos, however they are turned, the same one of two people is found where her name is. Squirrels have
    # names too, and no face that would be found.
    assert (score["true_identities"], score["faces"], score["undetected"]) == (1, 6, 10)
    assert score["f_measure"] == 1.0


def test_no_truth_at_all(builtin) -> None:
    people, auto = builtin("evaluate", "--truth", "none", "--compare", "auto")["runs"]
    assert {people["f_measure"], auto["f_measure"]} == {None}
    assert -1 <= people["silhouette"] <= 1
    assert builtin.text("evaluate", "--truth", "none").startswith("30 faces, and no truth")


def test_a_table_is_written_over_nothing_but_a_table(builtin, seed: Path, tmp_path: Path) -> None:
    file = tmp_path / "truth.csv"
    file.write_text("path,identity\n")
    for name in (file, seed / "scores.csv", tmp_path / "scores.xlsx", tmp_path / "no-such" / "scores.csv"):
        builtin("evaluate", "--truth", "folders", "--table", name, code=2 if name.suffix == ".xlsx" else 1)
        assert builtin.said.count("\n") == 1
    assert file.read_text() == "path,identity\n"
    assert not (seed / "scores.csv").exists()
    for _ in range(2):
        builtin("evaluate", "--truth", "folders", "--table", tmp_path / "scores.md")
    assert [path.name for path in tmp_path.glob("*scores*")] == ["scores.md"]


def test_scores_that_people_read(builtin, seed: Path, tmp_path: Path) -> None:
    truth = tmp_path / "truth.csv"
    lines = (seed / "truth.csv").read_text().splitlines()
    truth.write_text("\n".join([lines[0], *(f"{seed}/{line}" for line in lines[1:])]))
    with truth.open("a") as file:
        file.write("\nnot-there.jpg,somebody\n")
    (score,) = builtin("evaluate", "--truth", f"csv:{truth}")["runs"]
    assert (score["faces"], score["undetected"], score["true_identities"]) == (25, 1, 11)
    shown = builtin.text("evaluate", "--truth", f"csv:{truth}")
    assert shown.startswith("25 faces of 11 true people.\nNo face was found for 1 that the truth names.\n\n")
    lines = shown.splitlines()[4:]
    for measure in MEASURES:
        (line,) = [line for line in lines if line.startswith(f"{measure.label} ")]
        assert line.endswith(measure.explanation)
        assert line.removeprefix(measure.label).split()[0] == f"{score[measure.key]:.4f}"


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
