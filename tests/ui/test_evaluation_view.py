"""Scores of the course's photos against each kind of truth: side by side, over a parameter, and on a map."""

import errno
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.__main__ import main
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.edits import ChangeSet
from facesorter.services import evaluating
from facesorter.store import runs
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.pictures import Pictures
from facesorter.ui.views import figures
from facesorter.ui.views.chosen import Wanted
from facesorter.ui.views.evaluation import EvaluationView
from facesorter.ui.views.face_buttons import CropButton
from facesorter.ui.views.group_menu import GroupMenu
from facesorter.ui.views.parameter_popup import ParameterPopup

_LEFT = Qt.MouseButton.LeftButton
_Until = Callable[[Callable[[], object]], None]


@pytest.fixture(scope="session")
def grouped_seed(seed: Path, mbf_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course's photos, indexed and grouped by ``auto``."""
    place = tmp_path_factory.mktemp("seed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(place / "home"))
        assert main(["packs", "import", str(mbf_folder), "--id", "arcface-mbf"]) == 0
        common = ["--library", str(place / "seed.facesorter"), "--quiet"]
        assert main(["index", str(seed), "--pack", "arcface-mbf", *common]) == 0
        assert main(["group", *common]) == 0
    return place


@dataclass
class Shown:
    view: EvaluationView
    library: Library


@pytest.fixture
def seen(grouped_seed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Shown]:
    monkeypatch.setenv("FACESORTER_HOME", str(grouped_seed / "home"))
    copy = shutil.copy(grouped_seed / "seed.facesorter", tmp_path / "seed.facesorter")
    with Library.open(Path(copy)) as library:
        bridge = Bridge(library)
        view = EvaluationView(bridge, Pictures(bridge))
        view.resize(900, 800)
        view.show()
        qtbot.waitUntil(view.windowHandle().isExposed)
        yield Shown(view, library)
        view.close()
        bridge.close()
        view.deleteLater()
        bridge.deleteLater()


def _use_csv(view: EvaluationView, seed: Path, until: _Until) -> str:
    QTest.mouseClick(view.truth.buttons["csv"], _LEFT)
    assert not view.compare.row.start.isEnabled()
    view.truth.set_file(str(seed / "truth.csv"))
    until(view.compare.row.start.isEnabled)
    return f"csv:{seed / 'truth.csv'}"


def _evaluate(view: EvaluationView, qtbot: QtBot, *algorithms: str) -> None:
    for name in algorithms:
        view.compare.chosen.put(Wanted(name))
    QTest.mouseClick(view.compare.row.start, _LEFT)
    count = 1 + len(algorithms)
    qtbot.waitUntil(lambda: not view.compare.row.running and len(view.compare.runs) >= count, timeout=60_000)


def _column(view: EvaluationView, title: str) -> list[str]:
    table = view.compare.table
    titles = [table.horizontalHeaderItem(place).text() for place in range(table.columnCount())]
    column = next(place for place, text in enumerate(titles) if text.rstrip(" ↓↑") == title)
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_scores_side_by_side_with_a_csv(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    spec = _use_csv(view, seed, until)
    assert "11 people in 25 photos" in view.truth.told.text()
    _evaluate(view, qtbot, "dbscan")
    expected = {run.algorithm: run for run in evaluating.evaluate(seen.library, spec, compare=["dbscan"])}
    assert {run.algorithm: run.f_measure for run in view.compare.runs} == {
        name: run.f_measure for name, run in expected.items()
    }
    best = view.compare.runs[0]
    assert best.faces == 25
    assert best.f_measure == max(run.f_measure for run in view.compare.runs)
    assert set(_column(view, "Grouping")) == {"People as they are", "DBSCAN"}
    assert view.compare.table.chosen is best, "the best is looked at"
    panel = view.compare.details.panel
    assert panel.lines["f_measure"].value.text() == f"{best.f_measure:.3f}"
    assert panel.lines["f_measure"].bar.value() == round(1000 * best.f_measure)
    interval = best.intervals["f_measure"]
    assert panel.lines["f_measure"].between.text() == f"{interval.low:.2f} to {interval.high:.2f}"
    view.compare.table.selectRow(1)
    assert panel.lines["recall"].value.text() == f"{view.compare.runs[1].recall:.3f}"


def test_a_column_sorts_and_the_chosen_row_stays_chosen(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    _use_csv(view, seed, until)
    _evaluate(view, qtbot, "kmeans", "dbscan")
    table = view.compare.table
    chosen = table.chosen
    f = _column(view, "Pair F")
    assert f == sorted(f, reverse=True)
    groups = 1 + [table.horizontalHeaderItem(place).text() for place in range(1, table.columnCount())].index("Groups")
    header = table.horizontalHeader()
    spot = header.viewport().rect().center()
    spot.setX(header.sectionViewportPosition(groups) + 10)
    QTest.mouseClick(header.viewport(), _LEFT, pos=spot)
    numbers = [int(text) for text in _column(view, "Groups")]
    assert numbers == sorted(numbers)
    QTest.mouseClick(header.viewport(), _LEFT, pos=spot)
    assert [int(text) for text in _column(view, "Groups")] == numbers[::-1]
    assert table.chosen is chosen


def test_algorithms_are_chosen_and_their_parameters_changed(seen: Shown, qtbot: QtBot, until: _Until) -> None:
    chosen = seen.view.compare.chosen
    QTest.mouseClick(chosen.add, _LEFT)
    menu = chosen.findChild(GroupMenu)
    until(menu.isVisible)
    QTest.keyClicks(menu.search, "dbscan")
    QTest.keyClick(menu.search, Qt.Key.Key_Return)
    assert menu.isVisible(), "several can be chosen"
    assert chosen.wanted == [Wanted("dbscan")]
    index = menu.findChild(QListView).currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", chosen")
    QTest.keyClick(menu.search, Qt.Key.Key_Return)
    assert chosen.wanted == []
    QTest.keyClick(menu.search, Qt.Key.Key_Return)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    chip = chosen._chips[0]
    QTest.mouseClick(chip._name, _LEFT)
    popup = chosen.findChild(ParameterPopup)
    until(popup.isVisible)
    QTest.keyClick(popup.findChild(QSlider), Qt.Key.Key_Right)
    (wanted,) = chosen.wanted
    assert list(wanted.params) == ["eps"]
    assert "Distance" in chip._name.text()
    # The same algorithm once more, with other parameters, beside the first.
    QTest.mouseClick(popup.again, _LEFT)
    until(lambda: any(each.isVisible() for each in chosen.findChildren(ParameterPopup)))
    (other,) = (each for each in chosen.findChildren(ParameterPopup) if each.isVisible())
    QTest.keyClick(other.findChild(QSlider), Qt.Key.Key_Right)
    assert [each.algorithm for each in chosen.wanted] == ["dbscan", "dbscan"]
    assert chosen.wanted[0] == wanted
    assert chosen.wanted[1].params["eps"] > wanted.params["eps"]
    QTest.keyClick(other, Qt.Key.Key_Escape)
    for each in list(chosen._chips):
        QTest.mouseClick(each.findChild(QToolButton), _LEFT)
    assert chosen.wanted == []


def test_what_the_library_is_too_large_for_is_said(seen: Shown, until: _Until) -> None:
    chosen = seen.view.compare.chosen
    until(lambda: chosen._faces and seen.view.truth.told.text())
    chosen._tell_state((30_000, None))
    chosen.put(Wanted("auto"))
    assert not chosen.warning.isVisible()
    chosen.put(Wanted("kmeans"))
    assert chosen.warning.text() == "K-means: Recommended for up to 10000 faces; this library has 30000."


def test_an_earlier_grouping_is_scored_again_and_repeated(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    _use_csv(view, seed, until)
    run = runs.get(seen.library)
    view.compare.chosen.put(Wanted(run.algorithm, run.params, run.seed, run.id))
    _evaluate(view, qtbot)
    qtbot.waitUntil(lambda: len(view.compare.runs) == 2 and not view.compare.row.running)
    stored = next(each for each in view.compare.runs if each.run == run.id)
    view.compare.table.choose(stored)
    QTest.mouseClick(view.compare.repeat, _LEFT)
    qtbot.waitUntil(lambda: len(view.compare.runs) == 3 and not view.compare.row.running)
    again = next(each for each in view.compare.runs if each.algorithm == run.algorithm and each.run != run.id)
    assert f"Auto ({run.id})" in _column(view, "Grouping"), "two of the same name have numbers"
    assert (again.f_measure, again.groups, again.seed) == (stored.f_measure, stored.groups, run.seed)


def test_who_is_confused_is_seen_and_leads_to_the_photo(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    spec = _use_csv(view, seed, until)
    # So loose that different people are in one group.
    view.compare.chosen.put(Wanted("dbscan", {"eps": 1.3}))
    _evaluate(view, qtbot)
    qtbot.waitUntil(lambda: len(view.compare.runs) == 2 and not view.compare.row.running)
    run = next(each for each in view.compare.runs if each.algorithm == "dbscan")
    view.compare.table.choose(run)
    details = view.compare.details
    until(lambda: details.people.isVisible() and details.findChildren(CropButton))
    expected = evaluating.details(seen.library, spec, run.labels)
    assert details.people.item(0, 0).text() == expected.people[0].identity
    assert details.groups.item(0, 2).text() == f"{expected.groups[0].purity:.3f}"
    button = details.findChildren(CropButton)[0]
    assert button.face == expected.confusions[0].faces[0].faces[0]
    with qtbot.waitSignal(view.face_looked) as looked:
        QTest.mouseClick(button, _LEFT)
    assert looked.args == [button.face]


def test_without_a_truth_the_silhouette_is_told(seen: Shown, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    QTest.mouseClick(view.truth.buttons["none"], _LEFT)
    until(view.compare.row.start.isEnabled)
    _evaluate(view, qtbot, "dbscan")
    assert all(run.f_measure is None and run.silhouette for run in view.compare.runs)
    assert not view.compare.details.panel.isVisible()
    assert "Silhouette 0." in view.compare.details.summary.text()
    assert "The largest: " in view.compare.details.summary.text()
    values = _column(view, "Silhouette")
    assert values == sorted(values, reverse=True)
    QTest.mouseClick(view.tabs[1], _LEFT)
    assert view.sweep.hint.text() == "Curves need a truth: choose one above."
    assert not view.sweep.row.start.isEnabled()


def test_faces_in_no_group_are_told_as_the_groups_of_one_that_they_are_scored_as(
    seen: Shown, seed: Path, qtbot: QtBot, until: _Until
) -> None:
    view = seen.view
    spec = _use_csv(view, seed, until)
    _evaluate(view, qtbot)
    view.compare.details.show_run(replace(view.compare.runs[0], groups=9, unassigned=4), spec)
    text = view.compare.details.summary.text()
    assert "in 9 groups. Of these groups, 4 are single faces that were put in no group." in text
    assert text.count("in no group") == 1


def test_a_sweep_starts_where_the_cosines_of_the_pack_lie(seen: Shown) -> None:
    sweep = seen.view.sweep
    sweep._calibration = replace(ARCFACE, link=0.965, merge=0.936)
    sweep._choose("auto")
    assert 0.9 < sweep.low.value() < 0.965 < sweep.high.value()


def test_the_kind_that_is_chosen_is_the_kind_that_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bridge: Bridge, qtbot: QtBot
) -> None:
    """Some systems' dialogs leave the ending of the offered name as it was."""
    parent = QWidget()
    qtbot.addWidget(parent)
    answer = (str(tmp_path / "scores.csv"), "Markdown (*.md)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: answer)
    figures.ask_table(lambda ending: ending, "scores", bridge, parent)
    qtbot.waitUntil((tmp_path / "scores.md").exists)
    assert (tmp_path / "scores.md").read_text("utf-8") == "md"
    with qtbot.waitSignal(bridge.failed) as failed:
        figures.ask_table(lambda ending: "other", "scores", bridge, parent)
    assert "is there already" in failed.args[0]
    assert [each.read_text("utf-8") for each in tmp_path.glob("scores.*")] == ["md"]


def test_nothing_is_written_among_photos_or_by_halves(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bridge = window._bridge
    beside, among = tmp_path / "scores.csv", tmp_path / "photos" / "scores.csv"
    for file, said in ((among, "Nothing is ever written there"), (tmp_path / "none" / "scores.csv", "No such file")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest, file=file: (str(file), ""))
        with qtbot.waitSignal(bridge.failed) as failed:
            figures.ask_table(lambda ending: ending, "scores", bridge, window)
        assert said in failed.args[0]
        assert not file.exists()
    beside.write_text("an earlier one")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(beside), ""))

    def no_room(self: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_room)
    with qtbot.waitSignal(bridge.failed) as failed:
        figures.ask_table(lambda ending: ending, "other", bridge, window)
    assert "No space left" in failed.args[0]
    assert [(file.name, file.read_text()) for file in tmp_path.glob("*.csv*")] == [("scores.csv", "an earlier one")]
    assert not list(tmp_path.glob(".facesorter*"))


def test_tab_goes_from_above_to_below(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    _use_csv(view, seed, until)
    view.compare.chosen.put(Wanted("kmeans", {"n_clusters": 2}))
    _evaluate(view, qtbot, "dbscan")
    view.compare.table.choose(next(run for run in view.compare.runs if run.algorithm == "kmeans"))
    until(lambda: view.compare.details.findChildren(CropButton))
    chain: list[QWidget] = [view.tabs[0]]
    while (following := chain[-1].nextInFocusChain()) is not chain[0]:
        chain.append(following)
    first, second = (chip.stops for chip in view.compare.chosen._chips)
    crops = [each for each in chain if isinstance(each, CropButton)]
    details = view.compare.details
    expected = [*first, *second, view.compare.chosen.add, view.compare.row.start, view.compare.table, *crops,
                details.people, details.groups]  # fmt: skip
    assert crops
    places = [chain.index(each) for each in expected]
    assert places == sorted(places)


@pytest.mark.parametrize("ending", ["csv", "md"])
def test_the_table_is_saved(
    seen: Shown, seed: Path, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, until: _Until
) -> None:
    view = seen.view
    _use_csv(view, seed, until)
    _evaluate(view, qtbot)
    file = tmp_path / "scores"
    kind = {"csv": "CSV (*.csv)", "md": "Markdown (*.md)"}[ending]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(file), kind))
    QTest.mouseClick(view.compare.save, _LEFT)
    expected = evaluating.table(view.compare.runs, ending)
    until((tmp_path / f"scores.{ending}").exists)
    assert (tmp_path / f"scores.{ending}").read_bytes().decode() == expected


def test_a_sweep_draws_curves_and_a_click_takes_the_value_over(
    seen: Shown, seed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, until: _Until
) -> None:
    view = seen.view
    spec = _use_csv(view, seed, until)
    QTest.mouseClick(view.tabs[1], _LEFT)
    sweep = view.sweep
    sweep._choose("dbscan")
    assert sweep.parameter.currentData().name == "eps"
    sweep.low.setValue(0.9)
    sweep.high.setValue(1.3)
    sweep.steps.setValue(3)
    QTest.mouseClick(sweep.row.start, _LEFT)
    qtbot.waitUntil(lambda: not sweep.row.running and len(sweep.runs) == 3, timeout=60_000)
    chart = sweep.chart.chart
    assert chart.at.tolist() == [0.9, 1.1, 1.3]
    expected = evaluating.sweep(seen.library, spec, "dbscan", "eps", [0.9, 1.1, 1.3])
    assert chart.series[2].values.tolist() == [run.f_measure for run in expected]
    with qtbot.waitSignal(view.offered) as offered:
        QTest.mouseClick(sweep.chart, _LEFT, pos=sweep.chart.pixel(1).toPoint())
    assert offered.args == ["dbscan", {"eps": 1.1}]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(tmp_path / "curve.svg"), ""))
    QTest.mouseClick(sweep.save, _LEFT)
    until((tmp_path / "curve.svg").exists)
    assert "DBSCAN" in (tmp_path / "curve.svg").read_text("utf-8")


def test_a_map_shows_faces_and_takes_each_colouring(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    _use_csv(view, seed, until)
    QTest.mouseClick(view.tabs[2], _LEFT)
    QTest.mouseClick(view.map.row.start, _LEFT)
    qtbot.waitUntil(lambda: view.map.chart.chart is not None, timeout=60_000)
    shown = view.map
    assert len(shown.map.face_ids) == shown.map.faces
    shown.colour.setCurrentIndex(shown.colour.findData("truth"))
    until(lambda: "Truth" in shown.chart.chart.title)
    chart = shown.chart.chart
    assert chart.classes.max() == 10, "11 people"
    # All of the chart is in sight.
    view.resize(900, 1200)
    until(lambda: view.verticalScrollBar().maximum() == 0)
    sizes = [int(name.rpartition(" · ")[2]) for name in chart.names]
    assert sizes == sorted(sizes, reverse=True)
    QTest.mouseMove(shown.chart, shown.chart.pixel(3).toPoint())
    place = shown.chart.meant
    assert shown.tip.isVisible()
    assert shown.tip.face == shown.map.face_ids[place]
    with qtbot.waitSignal(view.face_looked) as looked:
        QTest.mouseClick(shown.chart, _LEFT, pos=shown.chart.pixel(place).toPoint())
    assert looked.args == [shown.map.face_ids[place]]
    shown.colour.setCurrentIndex(shown.colour.findData("last"))
    until(lambda: "last grouping" in shown.chart.chart.title)
    assert shown.chart.chart.names[0].startswith("Group 1 · ")


def test_a_grouping_is_shown_on_the_map(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    _use_csv(view, seed, until)
    _evaluate(view, qtbot)
    QTest.mouseClick(view.compare.on_map, _LEFT)
    assert view.map.isVisible()
    qtbot.waitUntil(lambda: view.map.chart.chart is not None, timeout=60_000)
    assert view.map.colour.currentText() == "Groups: People as they are"


def test_a_pattern_is_checked_while_it_is_typed(seen: Shown, until: _Until) -> None:
    view = seen.view
    QTest.mouseClick(view.truth.buttons["pattern"], Qt.MouseButton.LeftButton)
    view.truth.pattern.clear()
    QTest.keyClicks(view.truth.pattern, "(?P<identity>")
    until(lambda: "is no regular expression" in view.truth.told.text())
    assert not view.compare.row.start.isEnabled()
    view.truth.pattern.setText(r"^(?P<identity>\d)\d$")
    until(view.compare.row.start.isEnabled)
    assert view.truth.told.text() == "It names 3 people in 25 photos. For example, 01.jpg shows 0."


def test_a_pattern_that_takes_for_ever_is_given_up(seen: Shown, qtbot: QtBot) -> None:
    view = seen.view
    long = "a" * 60
    with seen.library.transaction() as connection:
        path = f"/photos/{long}!.jpg".encode()
        connection.execute("UPDATE photos SET path = ? WHERE id = 1", [path])
    view.truth.pattern.setText("^(?P<identity>(a+)+)$")
    QTest.mouseClick(view.truth.buttons["pattern"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "takes too long" in view.truth.told.text(), timeout=60_000)
    assert not view.compare.row.start.isEnabled()


def test_a_truth_is_looked_at_again_only_after_a_change(seen: Shown, until: _Until) -> None:
    view = seen.view
    until(view.truth.told.text)
    checks: list[bool] = []
    view.truth.checked.connect(checks.append)

    def leave_and_return() -> None:
        view.hide()
        view.show()

    leave_and_return()
    view.truth._bridge.changed.emit(ChangeSet("Grouped", faces=frozenset({1}), people=frozenset({1})))
    leave_and_return()
    assert checks == []
    view.truth._bridge.changed.emit(ChangeSet("Indexed", photos=frozenset({1})))
    leave_and_return()
    assert checks == [False]
    until(lambda: checks == [False, True])


def test_what_cannot_be_scored_is_one_sentence_in_the_panel(seen: Shown, tmp_path: Path, until: _Until) -> None:
    view = seen.view
    QTest.mouseClick(view.truth.buttons["confirmed"], Qt.MouseButton.LeftButton)
    until(lambda: view.truth.told.text() == "No face is confirmed yet; confirm some, or choose another truth.")
    assert not view.compare.row.start.isEnabled()
    other = tmp_path / "other.csv"
    other.write_text("path,identity\nnowhere.jpg,Anna\n")
    QTest.mouseClick(view.truth.buttons["csv"], Qt.MouseButton.LeftButton)
    view.truth.set_file(str(other))
    until(view.compare.row.start.isEnabled)
    QTest.mouseClick(view.compare.row.start, Qt.MouseButton.LeftButton)
    until(view.compare.row.trouble.isVisible)
    assert view.compare.row.trouble.text().startswith("The truth is about other photos than the library")
    assert view.compare.row.start.isVisible()


def test_a_comparison_can_be_stopped(seen: Shown, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    # Else all might be there before anybody can stop it.
    stopped = threading.Event()
    view.compare._arrived.connect(lambda run: stopped.wait(), Qt.ConnectionType.DirectConnection)
    row = view.compare.row
    until(row.start.isEnabled)
    for name in ("kmeans", "agglomerative", "dbscan", "auto"):
        view.compare.chosen.put(Wanted(name))
    QTest.mouseClick(row.start, _LEFT)
    until(lambda: len(view.compare.runs) >= 1)
    assert row.stop.hasFocus()
    QTest.mouseClick(row.stop, _LEFT)
    stopped.set()
    qtbot.waitUntil(row.start.isVisible)
    assert 1 <= len(view.compare.runs) < 5
    assert view.compare.table.rowCount() == len(view.compare.runs)
    assert not row.trouble.isVisible()
