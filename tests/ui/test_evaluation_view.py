"""Scores of the course's photos, against each kind of truth."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facesorter.__main__ import main
from facesorter.services import evaluating
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.views.evaluation import EvaluationView

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
        view = EvaluationView(bridge)
        view.resize(900, 800)
        view.show()
        qtbot.waitExposed(view)
        yield Shown(view, library)
        view.close()
        bridge.close()
        view.deleteLater()
        bridge.deleteLater()


def test_scores_side_by_side_with_a_csv(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    QTest.mouseClick(view.truth.buttons["csv"], Qt.MouseButton.LeftButton)
    assert not view.start.isEnabled()
    view.truth.set_file(str(seed / "truth.csv"))
    until(view.start.isEnabled)
    assert "11 people in 25 photos" in view.truth.told.text()
    view.boxes["dbscan"].setChecked(True)
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.start.isVisible() and len(view.runs) == 2, timeout=60_000)
    expected = evaluating.evaluate(seen.library, f"csv:{seed / 'truth.csv'}", compare=["dbscan"])
    assert [run.adjusted_rand for run in view.runs] == [run.adjusted_rand for run in expected]
    assert view.runs[0].faces == 25
    assert view.table.rowCount() == 2
    assert view.table.item(0, 0).text() == "People as they are"
    shown = view.panel.lines["adjusted_rand"]
    assert shown.value.text() == f"{expected[0].adjusted_rand:.3f}"
    assert shown.bar.value() == round(1000 * expected[0].adjusted_rand)
    view.table.selectRow(1)
    assert view.panel.lines["recall"].value.text() == f"{expected[1].recall:.3f}"


def test_a_pattern_is_checked_while_it_is_typed(seen: Shown, until: _Until) -> None:
    view = seen.view
    QTest.mouseClick(view.truth.buttons["pattern"], Qt.MouseButton.LeftButton)
    view.truth.pattern.clear()
    QTest.keyClicks(view.truth.pattern, "(?P<identity>")
    until(lambda: "is no regular expression" in view.truth.told.text())
    assert not view.start.isEnabled()
    view.truth.pattern.setText(r"^(?P<identity>\d)\d$")
    until(view.start.isEnabled)
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
    assert not view.start.isEnabled()


def test_what_cannot_be_scored_is_one_sentence_in_the_panel(seen: Shown, tmp_path: Path, until: _Until) -> None:
    view = seen.view
    QTest.mouseClick(view.truth.buttons["confirmed"], Qt.MouseButton.LeftButton)
    until(lambda: view.truth.told.text() == "No face is confirmed yet; confirm some, or choose another truth.")
    assert not view.start.isEnabled()
    other = tmp_path / "other.csv"
    other.write_text("path,identity\nnowhere.jpg,Anna\n")
    QTest.mouseClick(view.truth.buttons["csv"], Qt.MouseButton.LeftButton)
    view.truth.set_file(str(other))
    until(view.start.isEnabled)
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    until(view.trouble.isVisible)
    assert view.trouble.text().startswith("The truth is about other photos than the library")
    assert view.start.isVisible()


def test_a_comparison_can_be_stopped(seen: Shown, seed: Path, qtbot: QtBot, until: _Until) -> None:
    view = seen.view
    until(view.start.isEnabled)
    for box in view.boxes.values():
        box.setChecked(True)
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    until(lambda: len(view.runs) >= 1)
    QTest.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.start.isVisible, timeout=30_000)
    assert 1 <= len(view.runs) < 5
    assert view.table.rowCount() == len(view.runs)
    assert not view.trouble.isVisible()
