"""What is compared: algorithms with their parameters, and groupings of earlier, as chips in a line."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from facesorter.clustering import registry
from facesorter.clustering.declaration import ARCFACE, Algorithm
from facesorter.domain.packs import Calibration
from facesorter.store import runs
from facesorter.store.runs import Run
from facesorter.ui import run_words, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.tab_order import put_before
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.group_bar import library_state
from facesorter.ui.views.group_menu import Choice, GroupMenu
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.parameter_popup import ParameterPopup

_MOST_RUNS = 30
#: Of a chip's text, in pixels.
_WIDEST = 320


@dataclass(frozen=True, slots=True)
class Wanted:
    """An algorithm to run with some parameters away from their default, or with ``run`` a stored grouping to score."""

    algorithm: str
    params: Mapping[str, object] = field(default_factory=dict)
    seed: int = 0
    run: int | None = None


class Chosen(QWidget):
    """A chip each, and buttons to choose more. What the library is too large for is said below."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._faces = 0
        self.calibration = ARCFACE
        self._chips: list[_Chip] = []
        self._menu: GroupMenu | None = None
        self.add = QPushButton(self.tr("Choose algorithms…"))
        self.add.setToolTip(self.tr("Choose which algorithms are compared"))
        self.add.clicked.connect(self._open_menu)
        self.earlier = QPushButton(self.tr("Earlier groupings…"))
        self.earlier.setToolTip(self.tr("Score a grouping that was made before"))
        self.earlier.clicked.connect(self._open_runs)
        self._flow = Flow(theme.SPACE, theme.SPACE)
        self._flow.add(self.add)
        self._flow.add(self.earlier)
        self.warning = wrapping(self)
        theme.mark(self.warning, "danger")
        self.warning.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._flow)
        column.addWidget(self.warning)
        self.setFocusProxy(self.add)
        self.refresh()

    @property
    def wanted(self) -> list[Wanted]:
        """What is chosen, in the order in which it was."""
        return [chip.wanted for chip in self._chips]

    def refresh(self) -> None:
        """Look again how many faces there are."""
        self._bridge.read(library_state, self._tell_state, self, key="state")

    def put(self, wanted: Wanted) -> None:
        """Choose this too."""
        if not any(chip.wanted == wanted for chip in self._chips):
            self._put(wanted, len(self._chips))

    def _put(self, wanted: Wanted, place: int) -> "_Chip":
        chip = _Chip(wanted)
        chip.removed.connect(lambda: self._remove(chip))
        chip.opened.connect(lambda: self._open_parameters(chip))
        self._chips.insert(place, chip)
        self._flow.insert(place, chip)
        put_before(next((later.stops[0] for later in self._chips[place + 1 :]), self.add), *chip.stops)
        self._tell()
        return chip

    def _remove(self, chip: "_Chip") -> None:
        place = self._chips.index(chip)
        self._chips.remove(chip)
        self._flow.remove(chip)
        # The keyboard stays where it was.
        following = self._chips[place:] or self._chips[-1:]
        (following[0] if following else self.add).setFocus()
        self._tell()

    def _open_menu(self) -> None:
        if self._menu is None:
            self._menu = GroupMenu(self, several=True)
            self._menu.chosen.connect(self._turn)
        names = {chip.wanted.algorithm for chip in self._chips if chip.wanted.run is None}
        choices = [
            Choice(algorithm, words.too_many(algorithm, self._faces), algorithm.name in names)
            for algorithm in registry.ALGORITHMS
        ]
        self._menu.pop_up(choices, self.add)

    def _turn(self, name: str) -> None:
        of_name = [chip for chip in self._chips if chip.wanted.run is None and chip.wanted.algorithm == name]
        if not of_name:
            self.put(Wanted(name))
        for chip in of_name:
            self._chips.remove(chip)
            self._flow.remove(chip)
        self._tell()

    def _open_parameters(self, chip: "_Chip") -> None:
        algorithm, values = chip.algorithm, chip.wanted.params
        if algorithm is None or chip.wanted.run is not None:
            return
        popup = ParameterPopup(algorithm, values, self, calibration=self.calibration, faces=self._faces)

        def take() -> None:
            chip.tell(replace(chip.wanted, params=popup.values))
            self._flow.adapt()
            self.changed.emit()

        popup.changed.connect(take)
        popup.another.connect(lambda: self._compare_once_more(chip))
        popup.pop_up(chip)

    def _compare_once_more(self, chip: "_Chip") -> None:
        another = self._put(chip.wanted, self._chips.index(chip) + 1)
        another.setFocus()
        self._open_parameters(another)

    def _open_runs(self) -> None:
        self._bridge.read(lambda library: runs.every(library)[:_MOST_RUNS], self._show_runs, self, key="runs")

    def _show_runs(self, found: list[Run]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for run in found:
            action = QAction(run_words.stored(run), menu)
            action.triggered.connect(lambda checked=False, run=run: self.put(_stored(run)))
            menu.addAction(action)
        if not found:
            nothing = QAction(self.tr("Nothing was grouped yet."), menu)
            nothing.setEnabled(False)
            menu.addAction(nothing)
        menu.popup(self.earlier.mapToGlobal(self.earlier.rect().bottomLeft()))

    def _tell_state(self, state: "tuple[int, Calibration | None]") -> None:
        self._faces = state[0]
        self.calibration = state[1] or ARCFACE
        self._tell()

    def _tell(self) -> None:
        notes = [
            self.tr("{0}: {1}").format(words.declared(chip.algorithm.label), note)
            for chip in self._chips
            if chip.wanted.run is None and chip.algorithm and (note := words.too_many(chip.algorithm, self._faces))
        ]
        self.warning.setText("\n".join(notes))
        self.warning.setVisible(bool(notes))
        self.changed.emit()


class _Chip(QFrame):
    """A name that opens the parameters, and a cross."""

    removed = Signal()
    opened = Signal()

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        theme.mark(self, "chip")
        self.wanted = wanted
        self.algorithm: Algorithm | None = run_words.declared(wanted.algorithm)
        self._name = QPushButton(self)
        theme.mark(self._name, "quiet")
        theme.draw(self._name, "sliders", "muted")
        self._name.clicked.connect(self.opened)
        self._fixed = QLabel(self)
        self._fixed.setContentsMargins(theme.SPACE, 0, 0, 0)
        self._cross = QToolButton(self)
        theme.mark(self._cross, "quiet")
        theme.draw(self._cross, "close", "muted")
        self._cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name)
        row.addWidget(self._fixed)
        row.addWidget(self._cross)
        self.setFocusProxy(self._cross if wanted.run is not None else self._name)
        self.tell(wanted)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard comes to, in this order."""
        return self._name, self._cross

    def tell(self, wanted: Wanted) -> None:
        """Show this."""
        self.wanted = wanted
        label = run_words.algorithm(wanted.algorithm)
        self._name.setVisible(wanted.run is None)
        self._fixed.setVisible(wanted.run is not None)
        text = label
        if wanted.run is not None:
            text = self.tr("{0}, grouping {1}").format(label, self.locale().toString(wanted.run))
        elif wanted.params:
            text = run_words.grouping(wanted.algorithm, wanted.params)
        short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
        # An ampersand in a text is no mnemonic.
        self._name.setText(short.replace("&", "&&"))
        self._fixed.setText(short)
        self._fixed.setToolTip(text)
        tip = self.tr("Change the parameters of {0}").format(text)
        self._name.setToolTip(tip)
        self._name.setAccessibleDescription(tip)
        remove = self.tr("Do not compare {0}").format(text)
        self._cross.setToolTip(remove)
        self._cross.setAccessibleName(remove)
        self.adjustSize()


def _stored(run: Run) -> Wanted:
    return Wanted(run.algorithm, run.params, run.seed, run.id)
