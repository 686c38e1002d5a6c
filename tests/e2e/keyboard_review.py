"""The review by keyboard alone, twenty answers. Run by `test_real_mouse`.

    python keyboard_review.py LIBRARY [PICTURES]     with DISPLAY set and a window manager running

As `real_mouse`; pictures of the screen go to the folder PICTURES.
"""

import sys
import time
from pathlib import Path

from real_mouse import Story, _main_window, play, wait_for, xdotool

from facesorter.services import editing
from facesorter.store import skipped
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.views.review import ReviewView

ANSWERS = 20
# Mostly answers; one in five is skipped.
KEYS = "ynyns"


class ReviewStory(Story):
    """What the hands do."""

    def tell(self) -> None:
        window = wait_for(lambda: self._gui(_main_window))
        wait_for(lambda: self._gui(lambda: window.people.model.rows))
        time.sleep(1.0)
        xdotool("key", "ctrl+3")
        review = wait_for(lambda: self._gui(lambda: self._review(window)))
        wait_for(lambda: self._gui(review.yes.isEnabled))
        time.sleep(0.5)
        self._picture("review")
        start = self._held()
        for number in range(ANSWERS):
            self._answer(review, KEYS[number % len(KEYS)])
        xdotool("key", "space")
        wait_for(lambda: self._gui(review.whole.isChecked))
        time.sleep(1.0)
        self._picture("whole-photos")
        for number in range(ANSWERS):
            self._take_back(review)
            if number == 0:
                self._picture("taken-back")
        self.seen["taken back"] = self._held() == start

    def _answer(self, review: ReviewView, key: str) -> None:
        """Press a key; it is one edit, or one skipped question, and another question follows."""
        question = self._settled(review)
        wait_for(lambda: self._gui(lambda: review.takes_answers))
        before = self._held()
        xdotool("key", key)
        wait_for(lambda: self._held() != before)
        wait_for(lambda: self._gui(lambda: review._shown and review._shown.question.key != question))
        after = self._held()
        self.seen.setdefault("keys", []).append([key, after[0] - before[0], after[1] - before[1]])  # type: ignore[attr-defined]

    def _settled(self, review: ReviewView) -> str:
        """The question that stays: where the last answer left nothing to ask of one, another soon takes its place."""

        def key() -> str | None:
            busy = review._looking or review._turning or review._own
            return review._shown.question.key if review._shown and not busy else None

        found = None
        while found is None or self._gui(key) != found:
            found = wait_for(lambda: self._gui(key))
            time.sleep(0.2)
        return str(found)

    def _take_back(self, review: ReviewView) -> None:
        before = self._held()
        xdotool("key", "z")
        wait_for(lambda: self._held() != before)
        wait_for(lambda: self._gui(review.yes.isEnabled))

    def _review(self, window: MainWindow) -> ReviewView | None:
        page = window.pages.page(Entry.REVIEW) if window.pages.shows(Entry.REVIEW) else None
        return page if isinstance(page, ReviewView) else None

    def _held(self) -> tuple[int, int]:
        """How many edits stand, and how many questions were skipped."""
        with Library.open(self._path, read_only=True) as library:
            return sum(not entry.undone for entry in editing.log(library)), len(skipped.every(library))

    def _picture(self, name: str) -> None:
        if len(sys.argv) > 2:
            self._gui(lambda: _main_window().screen().grabWindow(0).save(str(Path(sys.argv[2], f"{name}.png"))))  # type: ignore[union-attr]


if __name__ == "__main__":
    play(ReviewStory)
