"""The lab: what is chosen, what is shown of it, stopping, and saving the pictures."""

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.services import lab, lab_worker
from facesorter.services.lab import Experiment, Outcome
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import Scatter
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.views import lab_charts
from facesorter.ui.views.lab import LabView

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture(scope="module")
def imported() -> None:
    """Libraries that take seconds to load are there before a test waits for a run."""
    for module in ("scipy.spatial", "scipy.sparse.csgraph", "sklearn.cluster", "sklearn.datasets", "sklearn.mixture"):
        importlib.import_module(module)


@pytest.fixture
def view(library: Library, imported: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[LabView]:
    # A process of its own takes seconds to start, and is looked at elsewhere.
    monkeypatch.setattr(lab, "run", lambda experiment, control: lab_worker.work(experiment))
    bridge = Bridge(library)
    view = LabView(bridge)
    view.resize(1100, 800)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
    yield view
    view.close()
    bridge.close()
    view.deleteLater()
    bridge.deleteLater()


def run(view: LabView, until: _Until) -> Outcome:
    before = view.outcome
    view.form.n.setValue(80)
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    assert view.stop.isVisible()
    assert not view.form.isEnabled()
    until(view.start.isVisible)
    assert view.outcome is not None
    assert view.outcome is not before
    return view.outcome


def cells(view: LabView, row: int) -> list[str]:
    found = (view.table.item(row, column) for column in range(view.table.columnCount()))
    return [item.text() for item in found if item is not None]


def test_both_pictures_and_their_scores(view: LabView, until: _Until) -> None:
    assert not view.results.isVisible()
    outcome = run(view, until)
    assert view.heading.text() == "DBSCAN on Moons"
    assert view.summary.text() == "Both find the same groups (adjusted Rand 1.000 with each other)."
    for chart in (view.ours.chart, view.theirs.chart):
        assert isinstance(chart, Scatter)
        assert np.array_equal(chart.points, outcome.points)
    assert outcome.ours.scores is not None
    assert cells(view, 0)[:4] == [
        "FaceSorter",
        str(outcome.ours.labels.max() + 1),
        str((outcome.ours.labels < 0).sum()),
        f"{outcome.ours.scores.adjusted_rand:.3f}",
    ]
    assert cells(view, 1)[1:-1] == cells(view, 0)[1:-1]
    assert view.used.text().startswith("Parameters used: eps 0.")
    assert view.used.text().endswith(", min_samples 5")


def test_what_scikit_learn_does_not_have_stands_alone(view: LabView, until: _Until) -> None:
    view.form.choose_algorithm("chinese_whispers")
    run(view, until)
    assert view.summary.text() == "scikit-learn has no such algorithm."
    assert view.ours.isVisible()
    assert not view.theirs.isVisible()
    assert view.table.rowCount() == 1


def test_each_set_has_what_suits_it(view: LabView) -> None:
    form = view.form
    form.choose_set("aniso")
    assert (form.n.value(), form.noise.value(), form.seed.value()) == (1500, 1.0, 170)
    form.choose_set("moons")
    assert (form.noise.value(), form.noise.maximum(), form.seed.value()) == (0.05, 0.5, 30)
    assert form.noise.isVisible()
    form.choose_set(lab.FACES)
    assert not form.noise.isVisible()
    assert form.n.accessibleName() == "Faces"


def test_parameters_are_kept_for_their_set(view: LabView) -> None:
    form = view.form
    assert form._parameters is not None
    form._parameters.set_values({"min_samples": 9})
    form.choose_algorithm("kmeans")
    assert form.values == {}
    form.choose_algorithm("dbscan")
    assert form.values == {"min_samples": 9}
    form.choose_set("blobs")
    assert form.values == {}
    form.choose_set("moons")
    assert form.values == {"min_samples": 9}


def test_faces(view: LabView, until: _Until) -> None:
    view.form.choose_set(lab.FACES)
    view.form.choose_algorithm("agglomerative")
    outcome = run(view, until)
    assert len(outcome.points) == 12
    assert outcome.ours.scores is not None
    # What naming Anna and Ben has kept with them.
    assert outcome.ours.scores.faces == 6
    assert isinstance(view.ours.chart, Scatter)
    assert not view.ours.chart.x.numbers


def test_it_says_how_much_they_differ(view: LabView, until: _Until, monkeypatch: pytest.MonkeyPatch) -> None:
    real = lab_worker.original

    def other(name: str, params: dict[str, object], seed: int) -> object:
        return real(name, {**params, "eps": 0.02}, seed)

    monkeypatch.setattr(lab_worker, "original", other)
    outcome = run(view, until)
    assert outcome.agreement is not None
    assert view.summary.text().startswith("They differ in ")
    assert view.summary.text().endswith(f" of 80: adjusted Rand {outcome.agreement:.3f} with each other.")


def test_stop(view: LabView, until: _Until, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(experiment: Experiment, control: Control) -> Outcome:
        while True:
            control.checkpoint()

    monkeypatch.setattr(lab, "run", endless)
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    assert view.stop.hasFocus()
    QTest.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    until(view.start.isVisible)
    assert not view.trouble.isVisible()
    assert view.outcome is None


def test_what_goes_wrong_is_told(view: LabView, until: _Until, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(experiment: Experiment, control: Control) -> Outcome:
        raise FaceSorterError("It did not settle.")

    monkeypatch.setattr(lab, "run", fails)
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    until(view.trouble.isVisible)
    assert view.trouble.text() == "It did not settle."


def test_a_picture_is_saved(view: LabView, until: _Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(view, until)
    for button, name in zip(view.save, ("ours.svg", "theirs.png"), strict=True):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given, path=path: (str(path), ""))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        until(path.exists)
        assert path.stat().st_size > 1000


def test_narrow_and_wide(view: LabView, until: _Until) -> None:
    run(view, until)

    def beside() -> bool:
        """Whether the pictures stand beside what is chosen."""
        form, picture = (widget.mapTo(view, widget.rect().topLeft()) for widget in (view.form, view.ours))
        return form.x() + view.form.width() < picture.x()

    for width in (1300, 600, 1300):
        view.resize(width, 800)
        until(lambda wide=width > 1000: beside() is wide)
        assert view.widget().width() <= view.viewport().width()


def test_it_is_a_page_of_the_window(window: MainWindow, until: _Until) -> None:
    window.actions_.views[Entry.LAB].trigger()
    assert isinstance(window.pages.currentWidget(), LabView)


def test_groups_that_share_most_have_the_same_colour() -> None:
    ours = lab_charts.by_size(np.array([5, 5, 2, 2, 2, -1, 7]))
    assert ours.tolist() == [1, 1, 0, 0, 0, -1, 2]
    theirs = lab_charts.matched(np.array([0, 0, 1, 1, 3, 3, -1]), ours)
    assert theirs.tolist() == [1, 1, 0, 0, 3, 3, -1]
    assert lab_charts.matched(np.array([-1, -1]), np.array([-1, -1])).tolist() == [-1, -1]
