"""What is known of people: when they lived, who is with them, who they are not; and why faces were set aside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import IgnoreFaces, MergePeople, MoveFaces, SetLifetime
from facesorter.domain.model import IgnoredAs
from facesorter.services import browsing, editing
from facesorter.services.company import Year
from facesorter.store import embeddings
from facesorter.store.library import Library
from facesorter.ui import words
from facesorter.ui.actions import Chosen
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.lifetime import LifetimeDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.faces import UNDATED
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.views.photos import PhotosView
from facesorter.ui.views.timeline import Timeline

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]


def told(window: MainWindow) -> list[str]:
    return [label.text() for label in window.inspector.findChildren(QLabel) if label.isVisible() and label.text()]


def photos_view(window: MainWindow) -> PhotosView:
    page = window.pages.page(Entry.PHOTOS)
    assert isinstance(page, PhotosView)
    return page


def chips(window: MainWindow) -> list[str]:
    return [person.name or "" for person in photos_view(window).filter.people]


def bins(window: MainWindow) -> list[str]:
    return [button.text() for button in window.faces.filter.buttons if button.isVisible()]


def test_born_and_died_are_told_in_a_dialog(window: MainWindow, bridge: Bridge, library: Library, until: Until) -> None:
    window.people.grid.select([1])
    assert window.actions_.lifetime.isEnabled()
    window.actions_.lifetime.trigger()
    dialog = window.findChild(LifetimeDialog)
    born, died = dialog.findChildren(QLineEdit)
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    QTest.keyClicks(born, "1950-13")
    assert "1950-12-31" in dialog.problem.text()
    assert not save.isEnabled()
    born.setText(" 2019-06-02 ")
    died.setText("2018")
    assert not save.isEnabled()
    died.setText("2999")
    assert "future" in dialog.problem.text()
    assert not save.isEnabled()
    died.setText("")
    assert (dialog.problem.text(), save.isEnabled()) == ("", True)
    QTest.mouseClick(save, LEFT)
    until(lambda: browsing.person(library, 1).born == "2019-06-02")
    until(lambda: "2 Jun 2019" in " ".join(told(window)))
    assert window.message.isVisible()
    # Face 1 is from the day before: it stays, and is told.
    until(lambda: any("before the birth" in text for text in told(window)))
    assert len(browsing.faces(library, person=1)) == 3
    bridge.undo()
    until(lambda: browsing.person(library, 1).born is None)
    window.people.grid.select([1, 2])
    assert not window.actions_.lifetime.isEnabled()


def test_the_age_in_a_photo_and_what_cannot_be(window: MainWindow, library: Library, until: Until) -> None:
    editing.apply(library, SetLifetime(1, "2019-06-02", "2019-06-03"))
    editing.apply(library, MoveFaces((7,), 1))
    window.show_person(1, select=[3])
    until(lambda: "Age" in told(window))
    assert told(window)[told(window).index("Age") + 1] == "less than a month"
    window.faces.grid.select([1])
    until(lambda: "Taken before Anna was born (2 Jun 2019)" in told(window))
    assert "Age" not in told(window)
    window.faces.grid.select([7])
    until(lambda: "Taken after Anna died (3 Jun 2019)" in told(window))


@pytest.mark.parametrize(
    ("months", "text"),
    [
        ((0, 0), "less than a month"),
        ((1, 1), "1 month"),
        ((3, 14), "3 to 14 months"),
        ((23, 23), "23 months"),
        ((24, 24), "2 years"),
        ((12, 24), "1 or 2 years"),
        ((143, 143), "11 years"),
        ((113, 125), "9 or 10 years"),
    ],
)
def test_ages_in_words(months: tuple[int, int], text: str) -> None:
    assert words.age(*months) == text


def test_dates_as_they_were_told() -> None:
    assert [words.told_date(told) for told in ("1950", "1950-12", "1950-12-31")] == ["1950", "Dec 1950", "31 Dec 1950"]


def test_a_year_of_the_timeline_shows_its_faces(window: MainWindow, library: Library, until: Until) -> None:
    with library.transaction() as connection:
        connection.execute("UPDATE photos SET taken_at = '2015-05-05T10:00:00' WHERE id = 2")
        connection.execute("UPDATE photos SET taken_at = NULL WHERE id = 3")
    window.people.grid.select([1])
    timeline = window.inspector.findChild(Timeline)
    until(lambda: timeline.isVisible() and len(timeline.bars) == 5)
    assert timeline.bars[0] == (2015, 1)
    assert timeline.bars[-1] == (2019, 1)
    assert any("1 face without a date" in text for text in told(window))
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.accessibleDescription() == "2015: 1 face"
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    until(lambda: [face.id for face in window.faces.model.rows] == [3])
    chip = window.faces.filter.year
    assert chip.isVisible()
    assert chip.text() == "2015"
    QTest.mouseClick(chip, LEFT)
    until(lambda: len(window.faces.model.rows) == 3)
    assert not chip.isVisible()
    window.inspector.year_activated.emit(1, UNDATED)
    until(lambda: [face.id for face in window.faces.model.rows] == [5])
    assert chip.text() == "Without a date"


def test_a_bar_is_clicked_and_empty_years_are_not(qtbot: QtBot) -> None:
    timeline = Timeline(None)
    qtbot.addWidget(timeline)
    timeline.resize(200, timeline.sizeHint().height())
    timeline.tell([Year(1990, 4), Year(1992, 1), Year(None, 3)])
    timeline.show()
    assert timeline.bars == [(1990, 4), (1991, 0), (1992, 1)]
    chosen: list[int] = []
    timeline.chosen.connect(chosen.append)
    for x in (10, 38, 66, 150):
        QTest.mouseClick(timeline, LEFT, pos=QPoint(x, 30))
    assert chosen == [1990, 1992]
    timeline.tell([Year(None, 3)])
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.bars == []


def test_photos_of_selected_people_together(window: MainWindow, bridge: Bridge, library: Library, until: Until) -> None:
    window.people.grid.select([1, 2])
    window.actions_.photos_together.trigger()
    view = photos_view(window)
    until(lambda: window.pages.shows(Entry.PHOTOS) and [photo.id for photo in view.model.rows] == [1, 2, 3])
    assert sorted(chips(window)) == ["Anna", "Ben"]
    # Somebody without a name is as good.
    window.show_view(Entry.PEOPLE)
    window.people.grid.select([3])
    window.actions_.photos_together.trigger()
    until(lambda: [photo.id for photo in view.model.rows] == [4, 5])
    view.filter.add(1)
    until(lambda: not view.model.rows)
    assert [person.id for person in view.filter.people] == [3, 1]
    bridge.apply(MergePeople(1, (3,)))
    until(lambda: [person.id for person in view.filter.people] == [1])
    until(lambda: len(view.model.rows) == 5)


def test_photos_with_somebody_who_is_often_there(window: MainWindow, until: Until) -> None:
    window.people.grid.select([1])
    until(lambda: "Often with" in told(window))
    buttons = [each for each in window.inspector.findChildren(QToolButton) if each.isVisible()]
    (button,) = [each for each in buttons if each.accessibleName() == "Photos of Anna and Ben together"]
    QTest.mouseClick(button, LEFT)
    until(lambda: len(photos_view(window).model.rows) == 3)
    assert chips(window) == ["Anna", "Ben"]


def test_different_people_are_told_apart(window: MainWindow, bridge: Bridge, library: Library, until: Until) -> None:
    window.people.grid.select([1])
    assert not window.actions_.tell_apart.isEnabled()
    window.people.grid.select([1, 2, 3])
    window.actions_.tell_apart.trigger()
    until(lambda: embeddings.apart(library) == [(1, 2), (1, 3), (2, 3)])
    until(window.message.isVisible)
    bridge.undo()
    until(lambda: embeddings.apart(library) == [])


def test_faces_of_one_photo_may_be_one_person(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    window.show_view(Entry.UNSORTED)
    until(lambda: len(window.faces.model.rows) == 4)
    window.faces.grid.select([10, 12])
    assert not window.actions_.allow_together.isEnabled()
    window.faces.grid.select([11, 12])
    assert window.actions_.allow_together.isEnabled()
    window.actions_.allow_together.trigger()
    until(lambda: embeddings.together(library) == [(11, 12)])
    # One of them stands for all in its photo.
    window.faces.grid.select([10])
    window.actions_.allow_together.trigger()
    until(lambda: embeddings.together(library) == [(9, 10), (11, 12)])
    bridge.undo()
    until(lambda: embeddings.together(library) == [(11, 12)])


def test_what_one_face_stands_for_is_not_lost_when_the_window_is_closed(
    window: MainWindow, library: Library, until: Until
) -> None:
    window.show_view(Entry.UNSORTED)
    until(lambda: len(window.faces.model.rows) == 4)
    window.faces.grid.select([10])
    window.actions_.allow_together.trigger()
    window.close()
    assert embeddings.together(library) == [(9, 10)]


def test_faces_that_are_in_nobody_are_told_apart(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    window.show_view(Entry.UNSORTED)
    until(lambda: len(window.faces.model.rows) == 4)
    action = window.actions_.tell_faces_apart
    window.faces.grid.select([10])
    assert not action.isEnabled()
    window.faces.grid.select([8, 10, 11])
    assert action.isEnabled()
    assert action in window.faces.grid.menu.actions()
    action.trigger()
    until(lambda: embeddings.faces_apart(library) == [(8, 10), (8, 11), (10, 11)])
    until(window.message.isVisible)
    # Nobody moved, and it is an edit like any other.
    assert len(window.faces.model.rows) == 4
    bridge.undo()
    until(lambda: embeddings.faces_apart(library) == [])


def test_faces_of_one_person_are_taken_out_instead_of_told_apart(
    window: MainWindow, library: Library, until: Until
) -> None:
    window.show_person(1)
    until(lambda: len(window.faces.model.rows) == 3)
    window.faces.grid.select([3, 5])
    before = editing.log(library)
    window.actions_.tell_faces_apart.trigger()
    until(window.message.isVisible)
    said = [label.text() for label in window.message.findChildren(QLabel) if label.isVisible()]
    assert any("in one person" in text and "Not This Person" in text for text in said)
    assert editing.log(library) == before


def test_very_many_faces_are_not_told_apart_at_once(window: MainWindow) -> None:
    window.actions_.enable(Chosen(faces=20))
    assert window.actions_.tell_faces_apart.isEnabled()
    window.actions_.enable(Chosen(faces=21))
    assert not window.actions_.tell_faces_apart.isEnabled()
    window.actions_.enable(Chosen(faces=2, ignored=True))
    assert not window.actions_.tell_faces_apart.isEnabled()


def test_ignored_faces_lie_in_bins_and_come_back(window: MainWindow, library: Library, until: Until) -> None:
    editing.apply(library, IgnoreFaces((10,)))
    window.show_view(Entry.UNSORTED)
    until(lambda: len(window.faces.model.rows) == 3)
    assert bins(window) == []
    window.faces.grid.select([8])
    window.actions_.stranger.trigger()
    until(lambda: len(window.faces.model.rows) == 2)
    window.faces.grid.select([11])
    window.actions_.not_a_face.trigger()
    until(lambda: len(window.faces.model.rows) == 1)
    window.show_view(Entry.IGNORED)
    until(lambda: bins(window) == ["All 3", "Strangers 1", "Not a face 1", "Not said 1"])
    for button, face in zip(window.faces.filter.buttons[1:], (8, 11, 10), strict=True):
        QTest.mouseClick(button, LEFT)
        until(lambda face=face: [row.id for row in window.faces.model.rows] == [face])
    # What was not said can be said later.
    window.faces.grid.select([10])
    window.actions_.stranger.trigger()
    until(lambda: bins(window) == ["All 3", "Strangers 2", "Not a face 1", "Not said 0"])
    QTest.mouseClick(window.faces.filter.buttons[2], LEFT)
    until(lambda: [row.id for row in window.faces.model.rows] == [11])
    window.faces.grid.select([11])
    until(lambda: "Ignored: not a face" in told(window))
    assert browsing.faces(library, ids=[10])[0].ignored_as is IgnoredAs.STRANGER
    QTest.mouseClick(window.faces.filter.buttons[0], LEFT)
    until(lambda: len(window.faces.model.rows) == 3)
    window.faces.grid.select([8, 10, 11])
    window.actions_.restore.trigger()
    until(lambda: not window.faces.model.rows)
    assert {face.id for face in browsing.faces(library, unsorted=True)} == {8, 10, 11, 12}
