"""The review: one question at a time, the one that teaches most first, answered by one key."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.edits import ChangeSet
from facesorter.domain.questions import Question
from facesorter.services import editing, reviewing
from facesorter.store import journal, skipped
from facesorter.store.library import Library
from facesorter.ui import spoken, theme, words
from facesorter.ui.asking import Asking
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.review import Asked, asked, overtaken
from facesorter.ui.pictures import Pictures
from facesorter.ui.views import review_keys
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.face_buttons import CropButton
from facesorter.ui.views.question_page import KeyButton, QuestionPage
from facesorter.ui.views.review_presses import ANSWERS, Presses
from facesorter.ui.views.review_rest import Rest
from facesorter.ui.views.shortened import ShortButton, ShortCheck


@dataclass(slots=True)
class _Done:
    """An answer, to be taken back; ``edit`` is none of the history where it was skipped or could not be carried out."""

    question: Question
    skipped: bool
    edit: int | None = None


class ReviewView(QWidget):
    """Keys do everything (`review_keys`); so do the buttons."""

    counted = Signal(object, bool)
    """How many questions are shown to be left, ``None`` while that is not known; and whether they were counted so."""
    named = Signal(int, str)
    """A person, and the name that it is to have."""
    group_wanted = Signal()
    """The faces are to be grouped, as there are no people yet."""
    picked = Signal()
    """Other people are asked about, or nobody."""

    def __init__(self, bridge: Bridge, pictures: Pictures, names: QAbstractItemModel) -> None:
        super().__init__()
        theme.mark(self, "content")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self._bridge = bridge
        self._queue: list[Question] = []
        self._shown: Asked | None = None
        self._remaining: int | None = None
        self._answered = 0
        self._done: list[_Done] = []
        # What was said here and is not written down yet: what else changes was changed elsewhere.
        self._own = 0
        # Questions are looked for; the next question is being read.
        self._looking = True
        self._turning = False
        # What is shown where none could be found the last time, and none is asked.
        self._hindered: Callable[[], None] | None = None
        # Without a parent the stack would show it as a window for a moment, which takes the focus.
        self.rest = Rest(self)
        self.rest.again_wanted.connect(self._try_again)
        self.rest.group_wanted.connect(self.group_wanted)
        self._asking = Asking(bridge, self)
        self._asking.found.connect(self._take)
        self._asking.failed.connect(lambda sentence: self._stop_asking(lambda: self.rest.fail(sentence)))
        self._asking.ungrouped.connect(lambda: self._stop_asking(self.rest.group_first))
        # What was taken back comes before all that is found meanwhile.
        self._again: Question | None = None
        self._undoing = 0
        bridge.changed.connect(self._follow)
        bridge.walked.connect(lambda change, again: self._follow_undo())
        bridge.edited.connect(lambda change: self._follow_undo())
        self.hide_named = ShortCheck(self.tr("Hide people I have named"))
        self.hide_named.setToolTip(self.hide_named.text())
        self.hide_named.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide_named.toggled.connect(self._begin_again)
        self.ask_skipped = ShortButton(self.tr("Ask skipped ones again"))
        self.ask_skipped.setToolTip(self.ask_skipped.text())
        theme.mark(self.ask_skipped, "link")
        self.ask_skipped.clicked.connect(self._ask_skipped)
        self.ask_skipped.hide()
        self._count = Elided(mode=Qt.TextElideMode.ElideRight)
        theme.mark(self._count, "muted")
        #: Nothing in it is needed to answer.
        self.head = QFrame(self)
        keys = review_keys.of_buttons()
        self.yes = self._button(keys.yes, lambda: self.answer(yes=True))
        self.no = self._button(keys.no, lambda: self.answer(yes=False))
        self.later = self._button(keys.later, self.skip)
        self.back = self._button(keys.back, self.take_back)
        self.whole = self._button(keys.whole, lambda: None)
        self.whole.setCheckable(True)
        theme.mark(self.yes, "primary")
        buttons = (self.yes, self.no, self.later, self.back, self.whole)
        self.page = QuestionPage(bridge, pictures, names, buttons, self)
        self.panels, self.names, self.also = self.page.panels, self.page.names, self.page.also
        self._presses = Presses(self.page.pictured, pictures, self)
        self.whole.toggled.connect(self.page.show_whole)
        for plate in self.names:
            plate.named.connect(self.named)
            plate.left.connect(self.setFocus)
        self._pages = self._lay_out()
        self._tell()

    @property
    def takes_answers(self) -> bool:
        """Whether keys answer: the question has been in sight for a short while. Buttons answer at once."""
        return self._shown is not None and self._presses.seen

    @property
    def can_rename(self) -> bool:
        """Whether a person is asked about."""
        return self._shown is not None and any(plate.person for plate in self.names)

    def rename(self) -> None:
        """Edit the name of the person that has the focus, else of who has none, else of the first."""
        if self.can_rename:
            plates = [plate for plate in self.names if plate.person]
            min(
                plates, key=lambda plate: (not plate.button.hasFocus(), bool(plate.person and plate.person.name))
            ).begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Y: lambda: self.answer(yes=True),
            Qt.Key.Key_N: lambda: self.answer(yes=False),
            Qt.Key.Key_S: self.skip,
            Qt.Key.Key_Z: self.take_back,
            Qt.Key.Key_Space: self.whole.toggle,
            Qt.Key.Key_Left: lambda: self.page.step(-1),
            Qt.Key.Key_Right: lambda: self.page.step(1),
        }
        if self.rest.again.isVisible():
            acts[Qt.Key.Key_R] = self.rest.again.click
        act = acts.get(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if act is None or not plain or self._presses.repeated(event):
            super().keyPressEvent(event)
        elif self.takes_answers or event.key() not in ANSWERS:
            act()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._presses.release(event)
        super().keyReleaseEvent(event)

    def tell_remaining(self, number: int | None) -> None:
        """How many questions are left by a count of somebody else, ``None`` while nobody knows."""
        self._remaining = number
        self._write_count()

    def answer(self, *, yes: bool) -> None:
        """Answer the question that is shown; the next one follows at once."""
        self._begin_turn()
        shown = self._shown
        if shown is None:
            return
        question = replace(shown.question, too=self.also.chosen)
        edit = reviewing.answer(question, yes, question.too)
        done = _Done(shown.question, skipped=False)
        library = self._bridge.library

        def job() -> ChangeSet:
            # The answer before may not have been carried out when this question was read.
            change = reviewing.carry_out(library, question, yes, question.too)
            done.edit = change.edit
            return change

        self._done.append(done)
        self._answered += 1
        self._own += 1
        self._reckon(-1)
        self._queue = [question for question in self._queue if not overtaken(question, edit)]
        self._bridge.edit_by(job, lambda _: self._applied(), lambda: self._unsay(done))
        self._turn()

    def skip(self) -> None:
        """Never ask this again, unless skipped ones are asked again."""
        self._begin_turn()
        shown = self._shown
        if shown is None:
            return
        done = _Done(shown.question, skipped=True)
        self._done.append(done)
        self._own += 1
        self._reckon(-1)
        # Of what may be asked only the first few are known.
        self._looking = True

        def kept() -> None:
            self._own -= 1
            self._ask()

        self._bridge.keep(lambda library: reviewing.skip(library, shown.question), kept, lambda: self._unsay(done))
        self._turn()

    def _unsay(self, done: _Done) -> None:
        """It could not be written down, as is told: it is asked again, and what was said before it stands."""
        self._own -= 1
        if any(done is each for each in self._done):
            self._done = [each for each in self._done if each is not done]
            self._answered -= not done.skipped
            self._reckon(1)
            self._put_back()
            self._ask_again(done.question)
        self._ask()

    def _reckon(self, more: int) -> None:
        """So many more are left, as far as is known before they are counted."""
        if self._remaining is not None:
            self._remaining = max(0, self._remaining + more)

    def _begin_turn(self) -> None:
        """Another question follows. What was typed comes before the answer, and keys are for the question again: on the
        button that was pressed, say, Space would answer for people who were not looked at yet.
        """
        for plate in self.names:
            plate.finish()
        self.setFocus()

    def take_back(self) -> None:
        """Take back the last answer that was given here, and ask it again."""
        if not self._done:
            return
        self._begin_turn()
        last = self._done.pop()
        self._reckon(1)
        self._answered -= not last.skipped
        self._own += 1
        self._undoing += 1
        self._put_back()
        self._turning = True
        library = self._bridge.library

        def job() -> ChangeSet:
            newest = journal.next_undo(library.reader)
            if last.edit is None:
                return ChangeSet("")
            if newest and newest.id == last.edit:
                return editing.undo(library)[0]
            return editing.take_back(library, last.edit)

        def done() -> None:
            self._own -= 1
            self._undoing -= 1
            self._ask_again(last.question)
            self._ask()

        def failed() -> None:
            # It still stands, and is the next to be taken back.
            self._own -= 1
            self._undoing -= 1
            self._done.append(last)
            self._answered += not last.skipped
            self._reckon(-1)
            self._turn()
            self._ask()

        if last.skipped:
            self._bridge.keep(lambda library: reviewing.unskip(library, last.question), done, failed)
        else:
            self._bridge.edit_by(job, lambda _: done(), failed)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asking.stop()

    def _lay_out(self) -> QStackedLayout:
        above = QHBoxLayout()
        above.setSpacing(theme.SPACE + 2)
        heading = QLabel(self.tr("Review"))
        theme.mark(heading, "title")
        for widget in (heading, self._count, self.ask_skipped, self.hide_named):
            above.addWidget(widget, int(widget is self._count))
        pages = QStackedLayout()
        pages.addWidget(self.rest)
        pages.addWidget(self.page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.head.setLayout(above)
        above.setContentsMargins(18, 12, 18, 6)
        whole.addWidget(self.head)
        whole.addLayout(pages, 1)
        return pages

    def _button(self, key: review_keys.Key, act: Callable[[], None]) -> KeyButton:
        button = KeyButton(*key, self)
        button.clicked.connect(lambda checked=False: act())
        return button

    def _ask(self) -> None:
        """Look again for what is worth asking."""
        if self.isVisible():
            self._looking, self._hindered = True, None
            self._asking.ask(hide_named=self.hide_named.isChecked())
            self._bridge.read(skipped.every, self._tell_skipped, self, key="skipped")

    def _tell_skipped(self, keys: frozenset[str]) -> None:
        self.ask_skipped.setVisible(bool(keys))
        self._tell()

    def _begin_again(self, hide_named: bool) -> None:
        """Other questions are wanted than those that wait."""
        self._queue.clear()
        self._shown = None
        self._remaining = None
        self._ask()
        self._tell()

    def _try_again(self) -> None:
        self._ask()
        self._tell()

    def _ask_skipped(self) -> None:
        self._done = [done for done in self._done if not done.skipped]
        self._remaining = None
        self._tell_count()
        self._bridge.work(lambda control: reviewing.ask_skipped(self._bridge.library), lambda _: self._ask(), self)

    def _take(self, questions: list[Question], remaining: int) -> None:
        """The newest list; the question that is shown stays where it still makes sense."""
        self._looking = False
        shown = self._shown.question.key if self._shown else None
        # It may have been asked for before the last answer was known. What could not be carried out may be asked again.
        answered = {done.question.key for done in self._done if self._own or done.skipped or done.edit is not None}
        left = [question for question in questions if question.key not in answered]
        if not left and not self._own:
            # All that was said is written down, and yet it is asked: it was taken back elsewhere.
            left = questions
        self._queue = [question for question in left if question.key != shown]
        self._remaining = remaining - (len(questions) - len(left))
        if self._shown is None and not self._undoing:
            self._show_next()
        self._tell()

    def _stop_asking(self, tell: Callable[[], None]) -> None:
        self._looking, self._hindered = False, tell
        self._shown = None
        self._queue.clear()
        self._remaining = None
        self._tell()

    def _turn(self) -> None:
        self._shown = None
        self._show_next()

    def _show_next(self) -> None:
        """The first question of the list that makes sense in the library as it is."""
        queue = (*([self._again] if self._again else []), *self._queue)
        self._turning = True

        def first(library: Library) -> Asked | None:
            return next((found for question in queue if (found := asked(library, question))), None)

        self._bridge.read(first, self._show, self, key="next", otherwise=lambda: self._show(None))

    def _show(self, found: Asked | None) -> None:
        self._shown, self._turning, self._again = found, False, None
        if found is None:
            self._queue.clear()
        else:
            keys = [question.key for question in self._queue]
            if found.question.key in keys:
                del self._queue[: keys.index(found.question.key) + 1]
            self._show_question(found)
        self.picked.emit()
        self._tell()

    def _show_question(self, shown: Asked) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, CropButton) and self.isAncestorOf(focused):
            # The faces to look at and to tick are others now, or none.
            self.setFocus()
        self.page.tell(shown)
        self._presses.show((shown.question.key, *shown.question.faces))
        spoken.announce(self, self.page.title.text())

    def _tell(self) -> None:
        asking = self._shown is not None
        # Between two questions the last one stays in sight.
        if asking or not self._turning:
            self._pages.setCurrentIndex(int(asking))
        useful = dict.fromkeys((self.yes, self.no, self.later, self.whole), asking)
        useful[self.back] = bool(self._done)
        for button, enabled in useful.items():
            # A button that is dimmed would hand the focus to whatever comes next in the window.
            if button.hasFocus() and not enabled:
                self.setFocus()
            button.setEnabled(enabled)
        self._tell_count()
        if asking or self._turning:
            return
        if self._looking or self._own:
            self.rest.look()
        elif self._hindered is not None:
            self._hindered()
        else:
            self.rest.settle(skipped=not self.ask_skipped.isHidden())

    def _tell_count(self) -> None:
        self._write_count()
        self.counted.emit(self._remaining, not self._looking and not self._own and self._remaining is not None)

    def _write_count(self) -> None:
        parts = [words.questions(self._remaining)] if self._remaining else []
        if self._answered:
            parts.append(self.tr("{0} answered").format(self.locale().toString(self._answered)))
        self._count.tell(" · ".join(parts))

    def _applied(self) -> None:
        self._own -= 1
        self._ask()
        shown = self._shown
        if shown is None:
            return

        def check(found: Asked | None) -> None:
            if self._shown is not shown:
                return
            if found is None:
                self._turn()
            elif found.also != shown.also:
                self._shown = found
                self._show_question(found)
            elif found.sides != shown.sides:
                self._shown = found
                self.page.tell_sides(found)

        # It was read before the last answer was carried out.
        self._bridge.read(lambda library: asked(library, shown.question), check, self, key="check")

    def _ask_again(self, question: Question) -> None:
        self._again = question
        self._turn()

    def _put_back(self) -> None:
        """Something else is asked before the question that is shown."""
        if self._shown is not None:
            self._queue.insert(0, self._shown.question)
            self._shown = None

    def _refresh(self) -> None:
        """Show what is asked as it is now."""
        self._put_back()
        if self._queue:
            self._show_next()
        self._ask()

    def _follow(self, change: ChangeSet) -> None:
        if not self._own and self.isVisible():
            self._remaining = None
            self._refresh()
            self._tell()

    def _follow_undo(self) -> None:
        """Answers may have been taken back from the menu or in the list of edits: then they are asked again."""
        if self._own or not self._done:
            return

        def standing(library: Library) -> set[int]:
            return {each.id for each in editing.log(library) if not each.undone and each.taken_back_by is None}

        def tell(there: set[int]) -> None:
            gone = [done for done in self._done if done.edit is not None and done.edit not in there]
            if gone:
                self._done = [done for done in self._done if done not in gone]
                self._answered -= len(gone)
                self._refresh()
                self._ask_again(gone[0].question)

        self._bridge.read(standing, tell, self, key="undone")
