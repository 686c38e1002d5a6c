"""What is tried in the lab: a set with its size, noise and seed, and an algorithm with its parameters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering import registry
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.packs import Calibration
from facesorter.services import lab
from facesorter.ui import theme, words
from facesorter.ui.views.group_menu import Choice, GroupMenu
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.parameters import Parameters, Value

_USUAL, _FEW_FACES = 1500, 1000
_BESIDE_FROM = 420
_FIRST = ("moons", "dbscan")
# The largest that a field of Qt takes.
_LARGEST_SEED = 2**31 - 1


class LabForm(QWidget):
    """``committed`` when Return is pressed in a field."""

    committed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._calibration: Calibration = ARCFACE
        self._parameters: Parameters | None = None
        # What was chosen of each algorithm on each set.
        self._kept: dict[tuple[str, str], dict[str, Value]] = {}
        self.data = QComboBox(self)
        for each in lab.SETS:
            self.data.addItem(words.declared(each.label), each.name)
        self.data.addItem(self.tr("My faces"), lab.FACES)
        self.n = QSpinBox(self)
        self.n.setRange(lab.FEWEST, lab.MOST)
        self.n.setSingleStep(100)
        self.n.setGroupSeparatorShown(True)
        self.noise = QDoubleSpinBox(self)
        self.noise.setDecimals(2)
        self.seed = QSpinBox(self)
        self.seed.setRange(0, _LARGEST_SEED)
        self._set_help = wrapping(self)
        theme.mark(self._set_help, "muted")
        self.algorithm = ""
        self.chooser = QPushButton(self)
        self.chooser.setToolTip(self.tr("Choose another algorithm"))
        self.chooser.clicked.connect(self._pop_up)
        theme.draw(self.chooser, "down", "muted")
        # The arrow stands after the words.
        after = Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        self.chooser.setLayoutDirection(after)
        self._menu = GroupMenu(self)
        self._menu.chosen.connect(self.choose_algorithm)
        self._help, self._reference, self._note = wrapping(self), wrapping(self), wrapping(self)
        for label in (self._help, self._reference):
            theme.mark(label, "muted")
        theme.mark(self._note, "danger")
        self._n_label = self._lay_out()
        for field in (self.n, self.noise, self.seed):
            theme.inset(field)
            field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            field.lineEdit().returnPressed.connect(self.committed)
        self.n.valueChanged.connect(self._tell_limit)
        self.data.currentIndexChanged.connect(self._set_changed)
        self.algorithm = _FIRST[1]
        self.data.setCurrentIndex(self.data.findData(_FIRST[0]))
        self._set_changed()
        self.setFocusProxy(self.data)

    @property
    def set_name(self) -> str:
        """The name of the chosen set, or `lab.FACES`."""
        return str(self.data.currentData())

    @property
    def values(self) -> dict[str, Value]:
        """The parameters that are not at their default."""
        return self._parameters.values if self._parameters else {}

    def set_calibration(self, calibration: Calibration) -> None:
        """The library's pack: what is usual on its faces."""
        self._calibration = calibration
        if self.set_name == lab.FACES:
            self._show_parameters()

    def choose_algorithm(self, name: str) -> None:
        """Show another algorithm."""
        self._keep()
        self.algorithm = name
        self._show_algorithm()
        self.chooser.setFocus()

    def choose_set(self, name: str) -> None:
        """Show another set."""
        self.data.setCurrentIndex(self.data.findData(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        flow = QBoxLayout.Direction
        beside = event.size().width() >= _BESIDE_FROM
        self._halves.setDirection(flow.LeftToRight if beside else flow.TopToBottom)

    def _lay_out(self) -> QLabel:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        column.addWidget(self._heading(self.tr("Set")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE - 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.data, 0, 0, 1, 2)
        grid.addWidget(self._set_help, 1, 0, 1, 2)
        self.data.setAccessibleName(self.tr("Set"))
        labels = [
            self._row(grid, 2, self.tr("Points"), self.n),
            self._row(grid, 3, self.tr("Noise"), self.noise),
            self._row(grid, 4, self.tr("Seed"), self.seed),
        ]
        self._noise_label = labels[1]
        column.addLayout(grid)
        column.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(2 * theme.SPACE)
        self._halves.addLayout(column, 1)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        self._halves.addLayout(column, 1)
        column.addWidget(self._heading(self.tr("Algorithm")))
        column.addWidget(self.chooser)
        for label in (self._help, self._reference, self._note):
            column.addWidget(label)
        column.addSpacing(4)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addStretch(1)
        return labels[0]

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        theme.mark(label, "heading")
        return label

    def _row(self, grid: QGridLayout, row: int, text: str, field: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text)
        field.setMinimumWidth(110)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        return label

    def _set_changed(self) -> None:
        """Each set has a noise and a seed that suit it."""
        if self._parameters is not None:
            self._keep()
        faces = self.set_name == lab.FACES
        for widget in (self.noise, self._noise_label):
            widget.setVisible(not faces)
        text = self.tr("Faces") if faces else self.tr("Points")
        self._n_label.setText(text)
        self.n.setAccessibleName(text)
        if faces:
            self._set_help.setText(self.tr("Some people of the library, with all their faces. Nothing is changed."))
            self.n.setValue(_FEW_FACES)
            self.seed.setValue(0)
        else:
            chosen = lab.point_set(self.set_name)
            self._set_help.setText(words.declared(chosen.help))
            self.noise.setRange(0, chosen.most)
            self.noise.setSingleStep(chosen.most / 50)
            self.noise.setValue(chosen.noise)
            self.n.setValue(_USUAL)
            self.seed.setValue(chosen.seed)
        self._show_algorithm()

    def _show_algorithm(self) -> None:
        algorithm = registry.get(self.algorithm)
        label = words.declared(algorithm.label)
        self.chooser.setText(label)
        self.chooser.setAccessibleName(self.tr("Algorithm: {0}").format(label))
        self._help.setText(words.declared(algorithm.help))
        self._reference.setText(algorithm.reference)
        self._tell_limit()
        self._show_parameters()

    def _show_parameters(self) -> None:
        if self._parameters is not None:
            self._place.removeWidget(self._parameters)
            self._parameters.hide()
            self._parameters.deleteLater()
        key = (self.algorithm, self.set_name)
        declared = lab.declared(*key)
        self._parameters = Parameters(declared, self._calibration_here(), self.n.value(), self)
        self._parameters.set_values(self._kept.get(key, {}))
        self._place.addWidget(self._parameters)
        self._parameters.show()
        self._shown = key

    def _calibration_here(self) -> Calibration:
        return self._calibration if self.set_name == lab.FACES else ARCFACE

    def _keep(self) -> None:
        self._kept[self._shown] = self.values

    def _tell_limit(self) -> None:
        most = registry.get(self.algorithm).max_recommended_faces
        self._note.setVisible(self.n.value() > most)
        self._note.setText(self.tr("With more than {0} it takes long.").format(self.locale().toString(most)))

    def _pop_up(self) -> None:
        choices = [Choice(each, "", each.name == self.algorithm) for each in registry.ALGORITHMS]
        self._menu.pop_up(choices, self.chooser)
