"""However low the window: the question, both faces and what answers it are in sight."""

from itertools import pairwise

import pytest
from answering import Until, merging, question, same
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from facesorter.ui import language
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.review import ReviewView

#: A screen of 1280 x 800 at 200 %, and what a low window across a large one has.
LOW = [(640, 400), (1280, 400), (640, 384)]


def place(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def buttons(review: ReviewView) -> list[QWidget]:
    return [review.yes, review.no, review.later, review.back, review.whole]


def in_sight(review: ReviewView) -> bool:
    """Title, faces and buttons are whole, one below the other; else it says what is not."""
    title = review.page.title
    assert title.height() >= title.heightForWidth(title.width())
    for button in buttons(review):
        assert button.height() >= button.minimumSizeHint().height()
        assert button.width() >= button.minimumSizeHint().width()
    shown = [title, review.panels[0], review.names[0], *([review.also] if review.also.isVisible() else []), review.yes]
    places = [place(widget) for widget in shown]
    assert all(above.bottom() < below.top() for above, below in pairwise(places)), places
    ground = place(review)
    assert all(ground.contains(place(widget)) for widget in (*shown, *buttons(review)))
    assert min(min(panel.width(), panel.height()) for panel in review.panels) >= 40
    return True


@pytest.mark.parametrize("size", LOW)
@pytest.mark.parametrize("several", [False, True])
def test_in_a_low_window_the_faces_shrink_and_the_buttons_stay(
    review: ReviewView, window: MainWindow, until: Until, size: tuple[int, int], several: bool
) -> None:
    until(lambda: not review._looking)
    window.resize(*size)
    if several:
        review._shown, review._queue = None, [same(12, too=(11, 25, 26))]
        review._show_next()
        until(lambda: review._shown and question(review) == same(12).key)
        # What the answer holds for too is never out of sight.
        assert review.also.isVisible()
        assert review.also.chosen
    else:
        merging(review, until)
    until(lambda: (window.width(), window.height()) == size and in_sight(review))


@pytest.mark.parametrize(("width", "centred"), [(1200, True), (640, False)])
def test_what_the_answer_holds_for_too_is_centred_like_all_else_unless_it_stands_beside_its_words(
    review: ReviewView, window: MainWindow, until: Until, width: int, centred: bool
) -> None:
    until(lambda: not review._looking)
    review._shown, review._queue = None, [same(12, too=(11, 25, 26))]
    review._show_next()
    until(lambda: review._shown and question(review) == same(12).key)
    window.resize(width, 800 if centred else 400)
    until(lambda: window.width() == width and in_sight(review))
    said = review.also.findChild(QLabel)
    faces = [place(button) for _, button in review.also._buttons]
    middle = place(review.yes.parentWidget()).center().x()
    assert bool(said.alignment() & Qt.AlignmentFlag.AlignHCenter) == centred
    # The scroll bar's room is beside them.
    assert (abs((faces[0].left() + faces[-1].right()) // 2 - middle) < 12) == centred


def test_where_there_is_room_all_is_told(review: ReviewView, window: MainWindow, until: Until) -> None:
    merging(review, until)
    parts = [review.page.why, *review.page.strips]
    assert all(part.isVisible() for part in parts)
    assert all("(" in button.text() for button in (review.yes, review.whole))
    window.resize(640, 400)
    until(lambda: not any(part.isVisible() for part in parts))
    # Which keys answer is told where it can be.
    assert review.yes.toolTip() == "Yes  (Y)"
    assert review.page.why.text() in review.page.title.toolTip()
    window.resize(1200, 800)
    until(lambda: all(part.isVisible() for part in parts))
    assert "(Y)" in review.yes.text()


@pytest.mark.parametrize("spoken", ["de", "fa"])
def test_longer_words_find_room_as_well(
    application: QApplication, window: MainWindow, until: Until, spoken: str
) -> None:
    language.install(application, spoken)
    window.show_view("review")
    review = window.findChild(ReviewView)
    assert review
    until(review.yes.isEnabled)
    merging(review, until)
    window.resize(640, 400)
    until(lambda: window.height() == 400 and in_sight(review))


def test_what_the_answer_holds_for_too_takes_no_more_lines_than_it_needs(
    review: ReviewView, window: MainWindow, until: Until
) -> None:
    until(lambda: not review._looking)
    review._shown, review._queue = None, [same(12, too=(11, *range(25, 38)))]
    review._show_next()
    until(lambda: review._shown and question(review) == same(12).key)
    assert len(review.also.chosen) == 14
    (area,) = review.also.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    until(lambda: area.height() == 60 and not bar.isVisible())
    window.resize(700, 700)
    until(lambda: area.height() == 120 and not bar.isVisible())
    window.resize(700, 400)
    until(lambda: area.height() == 60 and bar.isVisible())


@pytest.mark.parametrize(
    "text", ["Read 12 photos", "The answer could not be written down, and everything is as it was. " * 3]
)
@pytest.mark.parametrize("size", [*LOW, (640, 720), (1200, 800)])
@pytest.mark.parametrize("spoken", ["en", "fa"])
def test_a_message_lies_over_nothing_of_a_question_and_moves_nothing(
    application: QApplication, window: MainWindow, until: Until, spoken: str, size: tuple[int, int], text: str
) -> None:
    language.install(application, spoken)
    window.show_view("review")
    review = window.findChild(ReviewView)
    assert review
    until(review.yes.isEnabled)
    until(lambda: not review._looking)
    review._shown, review._queue = None, [same(12, too=(11, 25, 26))]
    review._show_next()
    until(lambda: review._shown and question(review) == same(12).key)
    window.resize(*size)
    until(lambda: (window.width(), window.height()) == size and in_sight(review))
    before = [place(widget) for widget in (review.page.title, review.also, *review.panels, *buttons(review))]
    window.message.warn(text, "Show the report", lambda: None)
    assert not place(window.message).intersects(place(review.page))
    assert window.rect().contains(place(window.message))
    assert before == [place(widget) for widget in (review.page.title, review.also, *review.panels, *buttons(review))]
    # Elsewhere it lies at the bottom, also where it is shown already.
    window.show_view("people")
    assert place(window.message).center().y() > window.height() // 2
    window.show_view("review")
    assert not place(window.message).intersects(place(review.page))


def test_a_message_that_is_there_before_the_review_makes_way_too(window: MainWindow, until: Until) -> None:
    window.message.ask("Is there anything to do?", "Yes", lambda: None)
    window.show_view("review")
    review = window.findChild(ReviewView)
    assert review
    until(review.yes.isEnabled)
    assert not place(window.message).intersects(place(review.page))
    assert place(window.message).intersects(place(review.head))
