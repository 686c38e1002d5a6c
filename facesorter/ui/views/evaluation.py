"""How good people and algorithms are, against a truth that the user names: side by side, over a parameter, on a map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facesorter.services.evaluating import EvaluatedRun
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.compare_pane import ComparePane
from facesorter.ui.views.map_pane import MapPane
from facesorter.ui.views.sweep_pane import SweepPane
from facesorter.ui.views.truth_form import TruthForm

_WIDEST = 1040


class EvaluationView(QScrollArea):
    """The truth above, and one of three panes below it. Each works off the GUI thread and can be stopped."""

    face_looked = Signal(int)
    """The user wants to see the photo of a face."""
    offered = Signal(str, object)
    """An algorithm and parameters to group with."""
    truth_used = Signal(str)
    """Something was scored against this truth."""

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        theme.mark(self, "content")
        self.setAccessibleName(self.tr("Evaluation"))
        self.truth = TruthForm(bridge)
        self.compare = ComparePane(bridge, pictures, self.truth)
        self.sweep = SweepPane(bridge, self.truth)
        self.map = MapPane(bridge, pictures, self.truth)
        self.tabs: list[QPushButton] = []
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        group = QButtonGroup(self)
        for text, tip, pane in (
            (self.tr("Compare"), self.tr("Algorithms side by side"), self.compare),
            (self.tr("Sweep"), self.tr("What one parameter does to the scores"), self.sweep),
            (self.tr("Map"), self.tr("All faces in a plane, the alike beside each other"), self.map),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            group.addButton(button)
            # Screen readers toggle what they cannot click.
            button.toggled.connect(lambda on, pane=pane: self._turn_to(pane) if on else None)
            tabs.addWidget(button)
            self.tabs.append(button)
        tabs.addStretch(1)
        page = QWidget()
        theme.mark(page, "content")
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 12, 18, 18)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.tr("Evaluation"), page)
        theme.mark(title, "title")
        heading = QLabel(self.tr("What is true"), page)
        theme.mark(heading, "heading")
        column.addWidget(title)
        column.addSpacing(theme.SPACE)
        column.addWidget(heading)
        column.addWidget(self.truth)
        column.addSpacing(theme.SPACE)
        column.addLayout(tabs)
        line = QFrame()
        line.setFixedHeight(1)
        theme.mark(line, "line")
        column.addWidget(line)
        for pane in (self.compare, self.sweep, self.map):
            column.addWidget(pane)
        # Not before: what is shown without a parent is a window of its own for a moment.
        self.tabs[0].setChecked(True)
        column.addStretch(1)
        page.setMaximumWidth(theme.scaled(_WIDEST))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.setFocusProxy(self.truth)
        self.truth.committed.connect(self.compare.run)
        for pane in (self.compare, self.sweep, self.map):
            pane.working.connect(lambda busy: self.truth.setEnabled(not busy))
        for judging in (self.compare, self.sweep):
            judging.working.connect(self._tell_truth)
        for pane in (self.compare, self.map):
            pane.face_looked.connect(self._look)
        self.sweep.offered.connect(self.offered)
        self.compare.shown_on_map.connect(self._show_on_map)

    def showEvent(self, event: QShowEvent) -> None:
        self.truth.refresh()
        self.compare.chosen.refresh()

    def _tell_truth(self, busy: bool) -> None:
        if busy:
            self.truth_used.emit(self.truth.spec)

    def _turn_to(self, pane: QWidget) -> None:
        for each in (self.compare, self.sweep, self.map):
            each.setVisible(each is pane)

    def _look(self, face: int) -> None:
        # When the photo is gone again, the keyboard is where it was.
        self.setFocusProxy(self.focusWidget())
        self.face_looked.emit(face)

    def _show_on_map(self, run: EvaluatedRun) -> None:
        self.tabs[2].click()
        self.map.colour_by_run(run)
