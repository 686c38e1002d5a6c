"""What `evaluate` answers: JSON keys exactly as CLI.md has them, tables, curves, and what people read."""

from pathlib import Path

from command_line import keys

from facesorter.cli.evaluating import SCORES
from facesorter.evaluation import MEASURES
from facesorter.store.library import Library

RUN = {
    "run", "algorithm", *SCORES, "params", "seed", "unassigned", "intervals", "silhouette", "silhouette_faces", "error",
}  # fmt: skip


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
