"""One pack in the pack manager: what it may be used for, what it is good at, and what can be done with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.services.packs import InstallProgress
from facesorter.store.reembedding import Held
from facesorter.ui import motion, theme, words
from facesorter.ui.dialogs import held, pack_card, parts
from facesorter.ui.dialogs.held import HeldRow
from facesorter.ui.dialogs.question import Question, side_by_side
from facesorter.ui.installs import Install
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided

_FIGURES_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Shelved:
    """A pack as the user has it.

    used:    by this library.
    fetched: bytes of it, while it is not installed.
    hosts:   the servers that it would be fetched from.
    again:   whether it could be installed again once it is removed.
    held:    what the library holds of it.
    """

    pack: Pack
    used: bool
    fetched: int
    hosts: tuple[str, ...]
    again: bool
    held: Held | None = None


class PackPanel(QFrame):
    """All signals are what the user asked for, after a question where there is something to ask."""

    install = Signal()
    pause = Signal(bool)
    stop = Signal()
    verify = Signal()
    remove = Signal()
    use = Signal()
    let_go = Signal()
    grown = Signal()
    """There is something new to read on it."""

    def __init__(self, shelved: Shelved, parent: QWidget) -> None:
        super().__init__(parent)
        theme.mark(self, "card")
        self.shelved = shelved
        pack = shelved.pack
        self.name = Elided(said(pack.label), self, Qt.TextElideMode.ElideRight)
        self.name.setFont(theme.font(bold=True))
        self.note = QLabel(pack_card.use(pack), self)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        self._made = parts.muted("", self)
        self.install_button = QPushButton(self.tr("Install…"), self)
        self.use_button = QPushButton(self.tr("Use this pack…"), self)
        self.verify_button = QPushButton(self.tr("Verify"), self)
        self.remove_button = QPushButton(self.tr("Remove…"), self)
        row = side_by_side(self.install_button, self.use_button, self.verify_button, self.remove_button)
        self.question = Question(self)
        self.work = Work(self)
        self.outcome = QLabel(self)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self._buttons = QWidget(self)
        self._buttons.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(parts.muted(self.tr("Licence: {0}.").format(said(pack.licence).rstrip(".")), self))
        column.addWidget(self._made)
        self.held = HeldRow(self)
        column.addWidget(self.held)
        if pack.published:
            column.addSpacing(6)
            column.addLayout(_figures(pack, self))
        column.addSpacing(6)
        for part in (self.outcome, self.question, self.work, self._buttons):
            column.addWidget(part)
        self.outcome.hide()
        self.question.hide()
        self.work.hide()
        self.install_button.clicked.connect(self._ask_install)
        self.use_button.clicked.connect(self._ask_use)
        self.verify_button.clicked.connect(self.verify)
        self.remove_button.clicked.connect(self._ask_remove)
        self.held.button.clicked.connect(self._ask_let_go)
        self.question.answered.connect(self._show_buttons)
        self.work.pause.toggled.connect(self.pause)
        self.work.stop.clicked.connect(self.stop)
        self.tell(shelved)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab leads, from the top."""
        asked = (self.question.yes, self.question.no, self.work.pause, self.work.stop)
        offered = (self.install_button, self.use_button, self.verify_button, self.remove_button)
        return self.held.button, *asked, *offered

    def tell(self, shelved: Shelved) -> None:
        """How the user has it now."""
        self.shelved = shelved
        pack = shelved.pack
        if pack.installed:
            size = self.tr("{0} on disk.").format(parts.size(pack.size))
        elif pack.download:
            size = self.tr("{0} to fetch.").format(parts.size(pack.download))
        else:
            size = self.tr("Files of it are missing.")
        self._made.setText(" ".join([pack_card.made(pack), size, self.tr("Id: {0}").format(pack.id)]))
        self.install_button.setText(self.tr("Go on fetching…") if shelved.fetched else self.tr("Install…"))
        self.use_button.setVisible(pack.installed and not shelved.used)
        self.verify_button.setVisible(pack.installed)
        self.remove_button.setVisible(pack.id != packs.BUILTIN and (pack.installed or bool(shelved.fetched)))
        # Last, so that the focus goes to what can be done now.
        self.install_button.setVisible(not pack.installed and bool(shelved.hosts))
        self.remove_button.setText(self.tr("Remove…") if pack.installed else self.tr("Throw away what was fetched"))
        self.held.tell(shelved.held, used=shelved.used)
        self.setAccessibleName(". ".join([said(pack.label), pack_card.use(pack), said(pack.licence)]))

    def show_install(self, install: Install) -> None:
        """How far it has come."""
        self.work.show_fetching(install.progress, install.control.paused)
        self._hide_buttons(self.work.pause)

    def show_verifying(self) -> None:
        """Its files are being read."""
        self.work.show_waiting(self.tr("Reading its files, and running both networks once…"))
        self._hide_buttons(self.work.stop)

    def say(self, text: str, *, bad: bool = False) -> None:
        """What came of it."""
        theme.mark(self.outcome, "danger" if bad else "muted")
        self.outcome.setText(text)
        self.outcome.show()
        self._show_buttons()
        self.grown.emit()

    def _ask_install(self) -> None:
        shelved, pack = self.shelved, self.shelved.pack
        lines = [
            self.tr("Its licence: {0}.").format(said(pack.licence).rstrip(".")),
            self.tr("{0} will be fetched from {1}.").format(
                parts.size(pack.download - shelved.fetched), ", ".join(shelved.hosts)
            ),
            self.tr("Nothing but the request for these files is sent."),
        ]
        self._ask(" ".join(lines), self.tr("Accept the licence and fetch"), self.install.emit)

    def _ask_use(self) -> None:
        if self.shelved.held:
            measured = self.tr("Faces that this pack has not measured yet are measured, in the background.")
        else:
            measured = self.tr("All faces are measured again with this pack, in the background.")
        text = self.tr("{0} Then they are grouped anew. Names and all that you said stay.").format(measured)
        self._ask(text, self.tr("Use this pack"), self.use.emit)

    def _ask_let_go(self) -> None:
        self._ask(held.question(said(self.shelved.pack.label)), self.tr("Let go"), self.let_go.emit)

    def _ask_remove(self) -> None:
        shelved = self.shelved
        if not shelved.pack.installed:
            self.remove.emit()
            return
        lines = []
        if shelved.used:
            lines.append(
                self.tr(
                    "This library uses it. Its faces, people and names stay, but no more photos can be read with it."
                )
            )
        again = self.tr("It can be installed again.")
        lines.append(again if shelved.again else self.tr("You imported it; FaceSorter cannot fetch it again."))
        lines.append(self.tr("Removing it frees {0}.").format(parts.size(shelved.pack.size)))
        self._ask(" ".join(lines), self.tr("Remove"), self.remove.emit)

    def _ask(self, text: str, yes: str, act: Callable[[], None]) -> None:
        self.outcome.hide()
        self._buttons.hide()
        self.question.ask(text, yes, act)
        self.grown.emit()

    def _show_buttons(self) -> None:
        # First, so that the focus stays on this panel.
        self._buttons.show()
        self.question.hide()
        self.work.hide()

    def _hide_buttons(self, heir: QWidget) -> None:
        """``heir`` has the focus, if what disappears had it."""
        focused = self.focusWidget()
        if focused and focused.hasFocus() and not self.work.isAncestorOf(focused):
            heir.setFocus()
        self.outcome.hide()
        self.question.hide()
        self._buttons.hide()


class Work(QWidget):
    """How far it has come, with Pause and Stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.text = parts.muted("", self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.pause.setCheckable(True)
        self.stop = QPushButton(self.tr("Stop"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self.text)
        column.addLayout(side_by_side(self.pause, self.stop))

    def show_fetching(self, progress: InstallProgress | None, paused: bool) -> None:
        self.pause.blockSignals(True)
        self.pause.setChecked(paused)
        self.pause.blockSignals(False)
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.show()
        if progress is None:
            motion.busy(self.bar)
            self.text.setText(self.tr("Paused") if paused else self.tr("Reaching the server…"))
        elif progress.done >= progress.total:
            motion.busy(self.bar)
            self.text.setText(self.tr("Checking and unpacking…"))
        else:
            # In thousandths: a bar counts no further than two thousand million.
            self.bar.setRange(0, 1000)
            self.bar.setValue(1000 * progress.done // progress.total)
            self.text.setText(self._far(progress, paused))
        self.show()

    def show_waiting(self, text: str) -> None:
        """Whose end cannot be told."""
        self.pause.hide()
        motion.busy(self.bar)
        self.text.setText(text)
        self.show()

    def _far(self, progress: InstallProgress, paused: bool) -> str:
        of = self.tr("{0} of {1}").format(parts.size(progress.done), parts.size(progress.total))
        if paused:
            return self.tr("Paused at {0}").format(of)
        told = [of, self.tr("{0} a second").format(parts.size(round(progress.bytes_per_second)))]
        if progress.seconds_left is not None:
            told.append(words.time_left(progress.seconds_left))
        return " · ".join(told)


def _figures(pack: Pack, parent: QWidget) -> QGridLayout:
    """Published figures, in columns that can be compared from pack to pack."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.SPACE)
    grid.setVerticalSpacing(0)
    for number, entry in enumerate(pack.published):
        row, column = divmod(number, _FIGURES_A_ROW)
        grid.setColumnStretch(column, 1)
        value = QLabel(words.percent(entry.value), parent)
        value.setFont(theme.font(1.1, bold=True))
        whom = said(entry.on).partition(" (")[0]
        on = parts.muted(whom[:1].upper() + whom[1:], parent)
        for label in (value, on):
            label.setToolTip(f"{said(entry.on)}: {said(entry.measure)} ({entry.source})")
        grid.addWidget(value, 2 * row, column, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(on, 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
    return grid
