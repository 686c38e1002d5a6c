"""Faces that were never grouped: nobody is asked about them one by one, but told to group first."""

from pathlib import Path

import pytest
from answering import Until
from made_library import dump, group
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facesorter.__main__ import main
from facesorter.services import browsing, editing, reviewing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.views.review import ReviewView


def test_the_review_says_to_group_first_and_does_it(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    bridge.undo()
    until(lambda: not window.people.model.rows)
    window.show_view("review")
    page = window.pages.page(Entry.REVIEW)
    assert isinstance(page, ReviewView)
    until(page.rest.group.isVisible)
    assert page.rest.accessibleName() == "Group the faces first"
    assert not page.rest.again.isVisible()
    assert not page.yes.isEnabled()
    assert page._remaining is None
    QTest.mouseClick(page.rest.group, Qt.MouseButton.LeftButton)
    until(page.yes.isEnabled)
    assert browsing.people(library)
    assert page.rest.group.isHidden()


def test_who_was_grouped_by_hand_is_asked(library: Library) -> None:
    editing.undo(library)
    with pytest.raises(reviewing.NotGrouped, match="never grouped"):
        reviewing.questions(library)
    assert reviewing.count(library) == 0
    before = dump(library)
    group(library, range(1, 7), range(7, 11))
    assert reviewing.questions(library)
    assert dump(library) != before


def test_the_command_line_says_it_in_one_sentence(
    library: Library, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    editing.undo(library)
    path = library.path
    library.close()
    assert main(["--library", str(path), "review"]) == 0
    assert capsys.readouterr().out == (
        "The faces were never grouped, so there are no people yet that questions could be about; group them first: "
        "facesorter group\n"
    )
    assert main(["--library", str(path), "--json", "review"]) == 0
    assert capsys.readouterr().out == "[]\n"
