"""Between the views and the services: whatever takes time runs off the GUI thread, its answer comes back on it.

Views never wait: they hand in a function and another one that takes its result (`threads` runs them). An
expected error becomes one calm sentence (`Bridge.failed`); anything else is reported as a bug and becomes one too
(`Bridge.faulted`).
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet, Edit, Folding, JournalEntry
from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.search import Search
from facesorter.services import consenting, editing, searches
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui.gathering import Gathering
from facesorter.ui.threads import Threads

if TYPE_CHECKING:
    from facesorter.services.changing import ChangeProgress, ChangeReport
    from facesorter.services.grouping import Grouping, Move
    from facesorter.services.grouping_worker import Proposal, Task
    from facesorter.services.indexing import IndexProgress, IndexReport
    from facesorter.services.joining import Joining
    from facesorter.services.viewing import PhotoViewer

_T = TypeVar("_T")
#: What undo would take back, and what redo would bring back.
_History = tuple[JournalEntry | None, JournalEntry | None]

# A setting of the library, and what it is while photos are read: found so later, the program ended before the reading.
_READING = "reading"
_UNFINISHED = "unfinished"
# The same for the pack that the library changes to, while it does.
_CHANGING = "changing to pack"


class Bridge(QObject):
    """One open library, as the views see it. All signals are emitted on the GUI thread."""

    changed = Signal(object)
    """`ChangeSet`, after any committed change: an edit, undo, redo, a grouping, batches of an index."""
    edited = Signal(object)
    """`ChangeSet` of an edit that the user just made and that changed something (after `changed`)."""
    walked = Signal(object, bool)
    """`ChangeSet` of an edit just taken back (False) or brought back (True), after `changed`."""
    failed = Signal(str)
    """One clear sentence."""
    faulted = Signal(str, object)
    """The same of a fault of the program, and the file (`Path`) that reports it, or ``None``."""
    consent_wanted = Signal(object)
    """Photos are to be read for the first time: a function to call once the user said yes (`give_consent`)."""
    index_started = Signal()
    index_progressed = Signal(object)
    index_finished = Signal(object)
    """`IndexReport`, or `ChangeReport` of a change of the pack, or ``None`` when it failed or was cancelled."""
    group_started = Signal()
    group_finished = Signal(object)
    """`Grouping`, or ``None`` when it failed or was cancelled, or only new faces joined."""
    joined = Signal(object)
    """`Joining`, of new faces that joined people (after `group_finished`)."""
    regrouped = Signal()
    """A grouping that was shown first has been carried out."""
    pack_chosen = Signal()
    """The library has another pack to read photos with."""
    pack_changed = Signal()
    """Known faces are embedded with another pack now (after `pack_chosen`)."""
    history_changed = Signal(object, object)
    """`JournalEntry` of what undo would take back, and of what redo would bring back, ``None`` for nothing; after
    `edited` and `walked`.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._threads = Threads(self)
        self._threads.failed.connect(self.failed)
        self._threads.faulted.connect(self.faulted)
        self._viewer: PhotoViewer | None = None
        self._consent = consenting.given(library)
        self._indexing: Control | None = None
        self._waiting: list[Callable[[], None]] = []
        self._grouping: Control | None = None
        self._waiting_group: Callable[[], None] | None = None
        self._indexed = Gathering(self)
        self._indexed.told.connect(self.changed)
        self.read(_history, self._tell_history, self)

    def read(
        self,
        query: Callable[[Library], _T],
        then: Callable[[_T], None],
        owner: QObject,
        *,
        key: str | None = None,
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        """Run ``query`` in a reader thread, then ``then`` with its result on the GUI thread; ``otherwise`` if it fails.

        The answer is dropped if ``owner`` is gone by then, or if ``owner`` has since asked another question with the
        same ``key``. Without a key every answer arrives.
        """
        wanted = self._threads.claim(owner, key)
        self._threads.attempt(self._threads.readers.submit, lambda: query(self.library), then, wanted, otherwise)

    def apply(self, edit: Edit, then: Callable[[ChangeSet], None] | None = None) -> None:
        """Carry out an edit of the user in the writer thread; ``then`` follows the signals if it succeeded, also where
        it changed nothing.
        """

        def tell(change: ChangeSet) -> None:
            self._tell_edited(change)
            if then:
                then(change)

        self._write(lambda: [editing.apply(self.library, edit)], tell)

    def accept(
        self,
        task: "Task",
        proposal: "Proposal",
        shown: "Sequence[Move]",
        then: Callable[[ChangeSet], None],
        otherwise: Callable[[], None],
    ) -> None:
        """Turn a proposal into people, as one edit, if that does what was ``shown``; ``otherwise`` if it cannot."""

        def carry_out() -> list[ChangeSet]:
            from facesorter.services import grouping  # noqa: PLC0415 (not needed for the first paint)

            found = grouping.carry_out(self.library, task, proposal, proposal.seconds, dry_run=False, shown=shown)
            assert found.change is not None
            return [found.change]

        def tell(change: ChangeSet) -> None:
            self._tell_edited(change)
            then(change)
            self.regrouped.emit()

        self._write(carry_out, tell, otherwise)

    def edit_by(
        self,
        job: Callable[[], ChangeSet],
        then: Callable[[ChangeSet], None],
        otherwise: Callable[[], None] = lambda: None,
        *,
        apart: bool = False,
    ) -> None:
        """An edit carried out by ``job`` in the writer thread; ``otherwise`` if it fails. ``apart``: in a thread of its
        own, as it reads a file, which may lie on a drive that does not answer.
        """

        def tell(change: ChangeSet) -> None:
            self._tell_edited(change)
            then(change)

        self._write(lambda: [job()], tell, otherwise, apart=apart)

    def undo(self, steps: int = 1, *, first: int | None = None) -> None:
        """Take back the newest edits; nothing where the newest one is another than ``first``."""
        self._write(lambda: editing.undo(self.library, steps, first), lambda change: self.walked.emit(change, False))

    def redo(self, steps: int = 1, *, first: int | None = None) -> None:
        """Bring back what was undone last; nothing where that is another edit than ``first``."""
        self._write(lambda: editing.redo(self.library, steps, first), lambda change: self.walked.emit(change, True))

    def take_back(self, edit: int) -> None:
        """Take back one edit of the history, which is an edit of its own."""
        self._write(lambda: [editing.take_back(self.library, edit)], self._tell_edited)

    def fold(
        self, before: datetime | None, keep: int | None, then: Callable[[Folding | None], None], owner: QObject
    ) -> None:
        """Fold old edits away, as `editing.fold` does; ``then`` gets ``None`` if it failed; not once ``owner`` went."""

        def done(folding: Folding | None = None) -> None:
            # Where the file could not be written anew, the edits are folded all the same.
            self._follow_history(ChangeSet("Folded edits away"))
            if isValid(owner):
                then(folding)

        self._threads.attempt(
            self._threads.writer.submit, lambda: editing.fold(self.library, before, keep), done, stopped=done
        )

    @property
    def indexing(self) -> bool:
        """Whether photos are being read, or the pack is being changed."""
        return self._indexing is not None

    @property
    def grouping(self) -> bool:
        """Whether faces are being grouped."""
        return self._grouping is not None

    def index(self, folders: Sequence[Path], pack: str | None = None, search: Search | None = None) -> None:
        """Add the photos below these folders; folders that come while an index runs wait for their turn.

        Where the user was never asked, that comes first (`consent_wanted`).
        """

        def work(control: Control) -> "IndexReport":
            from facesorter.services import indexing  # noqa: PLC0415 (not needed for the first paint)

            return indexing.index(
                self.library,
                folders,
                pack=pack,
                search=search,
                control=control,
                on_progress=self._progressed,
                on_change=committed,
            )

        def committed(change: ChangeSet) -> None:
            self._threads.deliver(lambda: self._indexed.add(change))

        def begin() -> None:
            self._begin(work, self._index_ended, _READING, _UNFINISHED)

        if self._consent:
            begin()
        else:
            self.consent_wanted.emit(begin)

    def give_consent(self) -> None:
        """The user agrees that photos are read."""
        self._consent = True
        self.keep(consenting.give)

    def change_pack(self, pack: str) -> None:
        """Embed all faces with this pack, which the library uses from then on. As long work it is like an index."""

        def work(control: Control) -> "ChangeReport":
            from facesorter.services import changing  # noqa: PLC0415 (not needed for the first paint)

            return changing.change(self.library, pack, control=control, on_progress=self._progressed)

        def ended(report: "ChangeReport | None" = None) -> None:
            if report is not None and report.changed:
                self.pack_chosen.emit()
            self._index_ended(report)
            if report is not None and report.changed:
                self.pack_changed.emit()

        self._begin(work, ended, _CHANGING, pack)

    def ask_unfinished(self, read: Callable[[], None], change: Callable[[str], None], owner: QObject) -> None:
        """Call ``change`` with the pack if the program ended while that was being changed to, or ``read`` if it ended
        while photos were being read.
        """

        def told(found: tuple[str | None, str | None]) -> None:
            reading, pack = found
            if pack and not self.indexing:
                change(pack)
            elif reading == _UNFINISHED and not self.indexing:
                read()

        self.read(lambda library: (settings.get(library, _READING), settings.get(library, _CHANGING)), told, owner)

    def choose_pack(self, pack: str) -> None:
        """Read photos with this pack from now on, wherever folders are added without naming one."""
        self._threads.attempt(
            self._threads.writer.submit,
            lambda: settings.put(self.library, "pack", pack),
            lambda _: self.pack_chosen.emit(),
        )

    def choose_search(self, search: Search) -> None:
        """Search photos for faces in this way from now on."""
        self.keep(lambda library: searches.keep(library, search))

    def keep(
        self,
        write: Callable[[Library], None],
        then: Callable[[], None] = lambda: None,
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        """Write down what is no edit, such as a setting; ``otherwise`` if that fails."""
        self._threads.attempt(
            self._threads.writer.submit, lambda: write(self.library), lambda _: then(), stopped=otherwise
        )

    def pause_index(self, paused: bool) -> None:
        """Pause the index, or let it go on."""
        if self._indexing is not None:
            if paused:
                self._indexing.pause()
            else:
                self._indexing.resume()

    def cancel_index(self) -> None:
        """Stop the index or change of the pack and forget what waits; what was done until now is kept."""
        self._waiting.clear()
        if self._indexing is not None:
            self._indexing.cancel()

    def group(self, algorithm: str, params: Mapping[str, object]) -> None:
        """Group the faces; a grouping that still runs is cancelled first."""
        if self._grouping is not None:
            self._waiting_group = lambda: self.group(algorithm, params)
            self._grouping.cancel()
            return

        def job(control: Control) -> "Grouping":
            from facesorter.services import grouping  # noqa: PLC0415 (not needed for the first paint)

            return grouping.group(self.library, algorithm, params, control=control)

        self._grouping = self._threads.long(job, lambda done: self._group_ended(done, done.change), self._group_ended)
        self.group_started.emit()

    def join(self) -> None:
        """Let new faces join the people that are there, after a grouping that still runs."""
        if self._grouping is not None:
            self._waiting_group = self._waiting_group or self.join
            return

        def job(control: Control) -> "Joining":
            from facesorter.services import joining  # noqa: PLC0415 (not needed for the first paint)

            return joining.join(self.library, control=control)

        def ended(joining: "Joining") -> None:
            self._group_ended(None, joining.change)
            self.joined.emit(joining)

        self._grouping = self._threads.long(job, ended, self._group_ended)
        self.group_started.emit()

    def cancel_group(self) -> None:
        """Stop the grouping; nothing is changed then."""
        self._waiting_group = None
        if self._grouping is not None:
            self._grouping.cancel()

    def work(self, job: Callable[[Control], _T], then: Callable[[_T], None], owner: QObject) -> Control:
        """Run other long work in a thread of its own; ``then`` is left out if it fails, is cancelled, or ``owner``
        is gone.
        """

        def tell(result: _T) -> None:
            if isValid(owner):
                then(result)

        return self._threads.long(job, tell, lambda: None)

    def view_photo(
        self,
        path: bytes,
        long_side: int,
        then: Callable[[QImage, int, int], None],
        owner: QObject,
        moment: float | None = None,
    ) -> None:
        """A photo's upright pixels, at most ``long_side`` long, with the width and height of the full photo; of a video
        the frame at ``moment``, in seconds.

        An owner's newer request supersedes its older ones.
        """
        wanted = self._threads.claim(owner, "photo")

        def load() -> tuple[QImage, int, int] | None:
            # Turning pages quickly, only the last page is worth decoding.
            if not wanted():
                return None
            if self._viewer is None:
                from facesorter.services import viewing  # noqa: PLC0415 (not needed for the first paint)

                self._viewer = viewing.PhotoViewer()
            try:
                photo = self._viewer.load(path, long_side, moment)
            except PhotoUnreadable as error:
                name = os.path.basename(path).decode("utf-8", "replace")  # noqa: PTH119 (paths are bytes)
                text = self.tr("{0} cannot be shown: {1}. Your library and the file are as they were.")
                raise PhotoUnreadable(text.format(name, error)) from error
            height, width = photo.pixels.shape[:2]
            image = QImage(photo.pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
            return image.copy(), photo.width, photo.height

        def tell(result: tuple[QImage, int, int] | None) -> None:
            if result:
                then(*result)

        self._threads.attempt(self._threads.viewing.submit, load, tell, wanted)

    def close(self) -> bool:
        """Cancel what runs, write what the user did, and end the workers. The library stays open. Answers whether every
        thread has ended (`Threads.close`).
        """
        self._waiting.clear()
        self._waiting_group = None
        return self._threads.close(*([self._viewer.close] if self._viewer is not None else []))

    def _write(
        self,
        job: Callable[[], list[ChangeSet]],
        tell: Callable[[ChangeSet], None],
        otherwise: Callable[[], None] = lambda: None,
        *,
        apart: bool = False,
    ) -> None:
        def write() -> tuple[list[ChangeSet], _History]:
            return job(), _history(self.library)

        def done(result: tuple[list[ChangeSet], _History]) -> None:
            changes, history = result
            for change in changes:
                self.changed.emit(change)
            tell(changes[-1])
            self._tell_history(history)

        submit = self._threads.apart if apart else self._threads.writer.submit
        self._threads.attempt(submit, write, done, stopped=otherwise)

    def _begin(self, work: Callable[[Control], _T], ended: Callable[..., None], setting: str, unfinished: str) -> None:
        """Start an index or a change of the pack, or let it wait for its turn; ``ended`` gets what ``work`` answers, or
        nothing if it failed. The library's ``setting`` is ``unfinished`` until it ends, and after the program ended
        first.
        """
        if self._indexing is not None:
            self._waiting.append(lambda: self._begin(work, ended, setting, unfinished))
            return

        def job(control: Control) -> _T:
            settings.put(self.library, setting, unfinished)
            try:
                return work(control)
            finally:
                if not self._threads.closed:
                    settings.put(self.library, setting, "")

        self._indexing = self._threads.long(job, ended, ended)
        self.index_started.emit()

    def _progressed(self, progress: "IndexProgress | ChangeProgress") -> None:
        self._threads.deliver(lambda: self.index_progressed.emit(progress))

    def _index_ended(self, report: "IndexReport | ChangeReport | None" = None) -> None:
        self._indexing = None
        self._indexed.tell()
        # What was said may hold for copies of photos now, which is an edit.
        self.read(_history, self._tell_history, self)
        self.index_finished.emit(report)
        if self._waiting:
            self._waiting.pop(0)()

    def _group_ended(self, grouping: "Grouping | None" = None, change: ChangeSet | None = None) -> None:
        self._grouping = None
        if change is not None:
            self._follow_history(change)
        self.group_finished.emit(grouping)
        waiting, self._waiting_group = self._waiting_group, None
        if waiting:
            waiting()

    def _follow_history(self, change: ChangeSet) -> None:
        self.changed.emit(change)
        self.read(_history, self._tell_history, self)

    def _tell_edited(self, change: ChangeSet) -> None:
        if change.edit is not None:
            self.edited.emit(change)

    def _tell_history(self, history: _History) -> None:
        self.history_changed.emit(*history)


def _history(library: Library) -> _History:
    return editing.can_undo(library), editing.can_redo(library)
