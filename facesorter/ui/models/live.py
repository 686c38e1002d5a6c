"""Keeps a model in step with the library, without letting a large library or a busy index slow the window."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QObject, QTimer, Signal

from facesorter.domain.edits import ChangeSet
from facesorter.domain.rows import Row, Rows
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.rows import Patch, RowsModel, difference

# Reading anew may take this part of the time at most, so that a busy index leaves time for everything else.
_SHARE = 0.25
# Longer lists show what an edit touched before they are read anew.
_LONG = 2000


@dataclass(frozen=True, slots=True)
class Question(Generic[Row]):
    """What a model shows.

    load:  all rows, in order.
    touch: the rows of a list after a change, as far as that can be told at once: rows that the change touched are
           brought up to date or removed; order and new rows come with the next `load`.
    concerns: whether a change can matter to a list that is not empty.
    """

    load: Callable[[Library], Sequence[Row]]
    touch: Callable[[Library, ChangeSet, Rows[Row]], Sequence[Row]]
    concerns: Callable[[ChangeSet], bool]


class Live(QObject, Generic[Row]):
    """Reads a model's rows in the background: first as a whole, later as patches."""

    loaded = Signal()
    """After the rows were read; the model is up to date."""

    def __init__(self, bridge: Bridge, model: RowsModel[Row]) -> None:
        super().__init__(model)
        self._bridge = bridge
        self._model = model
        self._question: Question[Row] | None = None
        self._fresh = True
        self._active = False
        self._stale = False
        self._reading = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._catch_up)
        bridge.changed.connect(self._follow)

    def ask(self, question: Question[Row], *, keep: bool = False) -> None:
        """Show the answer to another question. With ``keep``, what both answers share stays selected and in sight."""
        self._question = question
        self._fresh = not keep
        if not keep:
            self._model.replace(())
        self._load()

    def set_active(self, active: bool) -> None:
        """Follow changes, or sleep (while the view is hidden) and catch up later."""
        self._active = active
        self._catch_up()

    def _follow(self, change: ChangeSet) -> None:
        question, rows = self._question, self._model.rows
        if question is not None and rows and not question.concerns(change):
            return
        self._stale = True
        if question is not None and self._active and len(rows) > _LONG and not change.photos:

            def touched(library: Library) -> Patch[Row]:
                return difference(rows, question.touch(library, change, rows))

            def show(patch: Patch[Row]) -> None:
                # Where something else was shown meanwhile, the next load tells.
                if patch.old is self._model.rows:
                    self._model.patch(patch)

            self._bridge.read(touched, show, self)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._active and self._stale and not self._reading and not self._timer.isActive():
            self._load()

    def _load(self) -> None:
        question, rows = self._question, self._model.rows
        if question is None:
            return
        self._timer.stop()
        self._reading = True
        self._stale = False

        def read(library: Library) -> tuple[Patch[Row], float]:
            start = time.monotonic()
            patch = difference(rows, question.load(library))
            return patch, time.monotonic() - start

        self._bridge.read(read, self._show, self, key="load", otherwise=self._rest)

    def _show(self, answer: tuple[Patch[Any], float]) -> None:
        patch, seconds = answer
        if self._fresh:
            self._fresh = False
            self._model.replace(patch.new)
        else:
            self._model.patch(patch)
        self._rest(seconds)
        self.loaded.emit()

    def _rest(self, seconds: float = 0.0) -> None:
        """Until the rest is over, changes only mark the rows as stale."""
        self._reading = False
        self._timer.start(round(1000 * seconds * (1 / _SHARE - 1)))
