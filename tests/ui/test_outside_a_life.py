"""Dates of a person are told: which faces are from another time, what happens with them, and why they are asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from facesorter.__main__ import main
from facesorter.domain.edits import SetLifetime
from facesorter.domain.model import FaceState
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.services import browsing, company, editing
from facesorter.store.library import Library
from facesorter.ui.dialogs.lifetime import LifetimeDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.review import asked, why

Until = Callable[[Callable[[], object]], None]


def reason(library: Library, face: int, kind: QuestionKind, people: tuple[int, ...], other: int) -> str:
    dates = tuple(found.taken_at for found in browsing.faces(library, ids=[face, other]))
    question = Question(
        kind, (face, other), people, 1.0, Why(0.87, Likeness.VERY, 0.001, (dates[0], dates[1]), 0, 1), near=((), ())
    )
    shown = asked(library, question)
    assert shown
    return why(shown)


def test_why_says_that_the_photo_is_from_another_time(window: MainWindow, library: Library) -> None:
    assert "before" not in reason(library, 5, QuestionKind.OUTLIER, (1,), 1)
    editing.apply(library, SetLifetime(1, "2020-03"))
    told = "The photo of the first face was taken before Anna was born (Mar 2020). The two faces look very alike"
    assert reason(library, 5, QuestionKind.OUTLIER, (1,), 1).startswith(told)
    editing.apply(library, SetLifetime(1, "", "1999"))
    assert "taken after Anna died (1999)" in reason(library, 5, QuestionKind.OUTLIER, (1,), 1)
    # Of two people one photo decides nothing.
    editing.apply(library, SetLifetime(1, "", "2019-06-04"))
    assert "taken after" not in reason(library, 9, QuestionKind.MERGE, (3, 1), 1)
    editing.apply(library, SetLifetime(3, "2020"))
    assert "taken before this person was born (2020)" in reason(library, 9, QuestionKind.OUTLIER, (3,), 7)


def test_the_window_counts_those_that_were_not_confirmed(window: MainWindow, library: Library, until: Until) -> None:
    said: list[str] = []
    window.operations.said.connect(lambda text, *_: said.append(text))
    window.people.grid.select([1])
    window.actions_.lifetime.trigger()
    dialog = window.findChild(LifetimeDialog)
    dialog.findChildren(QLineEdit)[0].setText("2020")
    dialog._accept()
    until(lambda: said)
    assert said[-1] == (
        "Kept the dates of Anna. From before the birth or after the death: 1 face. Nothing was moved; Review asks "
        "whether that is right."
    )
    assert company.outside(library, 1) == [5]
    assert browsing.faces(library, ids=[5])[0].state is FaceState.KEPT
    window.operations.set_lifetime(browsing.person(library, 1), "", "")
    until(lambda: len(said) > 1)
    assert said[-1] == "Took the dates of Anna away"


def test_so_does_the_command_line(library: Library, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = library.path
    library.close()
    for born, told in (
        ("2020", "1 face is from before the birth or after the death: it stays, and the review asks about it.\n"),
        ("2001", ""),
    ):
        assert main(["--library", str(path), "edit", "lifetime", "Anna", "--born", born]) == 0
        out, err = capsys.readouterr()
        assert out == f"Set the dates of Anna: born {born}. To take it back: facesorter undo\n"
        assert err == told
    assert main(["--library", str(path), "edit", "lifetime", "Ben", "--born", "2020"]) == 0
    assert "3 faces are from before the birth or after the death: they stay, and the review asks about them." in (
        capsys.readouterr().err
    )
