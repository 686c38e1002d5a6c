"""Controls for an algorithm's parameters, made from its declaration."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering.declaration import ESTIMATED, Algorithm, Parameter
from facesorter.domain.packs import Calibration
from facesorter.ui import theme, words

Value = float | int | str | bool
_PAGE = 10
# A slider goes to the maximum if that is at most so many times the default; else to some times the default.
_WIDE = 4
_TIMES = 2
_TIMES_WHOLE = 10
_FEWEST_STEPS = 10
# A default is not shown more exactly than this.
_PLACES = 3


class Parameters(QWidget):
    """One row for each parameter: a slider with a number, or a choice.

    calibration: the current pack's. faces: how many there are to group.
    """

    changed = Signal()

    def __init__(self, algorithm: Algorithm, calibration: Calibration, faces: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        usual = algorithm.complete({}, calibration)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE + 4)
        for parameter in algorithm.parameters:
            default = usual[parameter.name]
            row: _Row
            match parameter.type:
                case "choice":
                    row = _Choice(parameter, default, self)
                case "bool":
                    row = _Switch(parameter, default, self)
                case _:
                    row = _Number(parameter, default, faces, self)
            row.changed.connect(self.changed)
            self._rows[parameter.name] = row
            column.addWidget(row)

    @property
    def values(self) -> dict[str, Value]:
        """The parameters that are not at their default."""
        return {name: value for name, row in self._rows.items() if (value := row.value) is not None}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show these; the others are at their default."""
        for name, row in self._rows.items():
            row.show_value(values.get(name))


class _Row(QWidget):
    """What numbers and choices have in common. ``value`` is ``None`` at the default.

    usual: the default; ``None`` where the faces decide, which is shown as "Auto".
    """

    changed = Signal()

    def __init__(self, parameter: Parameter, usual: Value | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self._usual = usual
        self._auto = self.tr("Auto")
        self._label, self._help = words.declared(parameter.label), words.declared(parameter.help)
        self._name = QLabel(self._label, self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setToolTip(self._help)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._reset = QToolButton(self)
        theme.mark(self._reset, "quiet")
        theme.draw(self._reset, "reset", "muted")
        reset = self.tr("Reset {0} to its default").format(self._label)
        self._reset.setAccessibleName(reset)
        self._reset.setToolTip(reset)
        self._reset.clicked.connect(self._set_usual)
        # The name does not move when there is nothing to reset.
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(4)
        self.grid.setVerticalSpacing(2)
        self.grid.addWidget(self._name, 0, 0)
        self.grid.addWidget(self._reset, 0, 1)
        self.grid.setColumnStretch(0, 1)

    @property
    def value(self) -> Value | None:
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value, or with ``None`` the default, without telling of it."""
        raise NotImplementedError

    def _describe(self, *controls: QWidget) -> None:
        for control in controls:
            control.setAccessibleName(self._label)
            control.setAccessibleDescription(self._help)
            control.setToolTip(self._help)

    def _set_usual(self) -> None:
        self.show_value(None)
        self._tell()

    def _tell(self) -> None:
        self._reset.setVisible(self.value is not None)
        self.changed.emit()


class _Number(_Row):
    """A slider and a number that move together. Where the faces decide, the lowest place of both means that.

    The number takes all that is allowed, the slider what is sensible: there it can be moved in small steps.
    """

    def __init__(self, parameter: Parameter, usual: Value | None, faces: int, parent: QWidget) -> None:
        super().__init__(parameter, usual, parent)
        assert parameter.minimum is not None
        assert parameter.maximum is not None
        whole = parameter.type == "int"
        self._step = parameter.step or (1.0 if whole else 0.01)
        self._least = parameter.minimum - (self._step if usual is None else 0.0)
        self._spin = QDoubleSpinBox(self)
        # A default that is measured has more places than a step; it is shown as it is.
        exact = 0.0 if usual is None else round(float(usual), _PLACES)
        self._spin.setDecimals(0 if whole else max(map(_decimals, (self._step, parameter.minimum, exact))))
        self._spin.setRange(self._least, parameter.maximum)
        self._spin.setSingleStep(self._step)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._spin.setKeyboardTracking(False)
        theme.inset(self._spin)
        self._spin.setFixedWidth(max(78, self._spin.fontMetrics().horizontalAdvance("0000000") + 20))
        if usual is None:
            self._spin.setSpecialValueText(self._auto)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, self._place(self._sensible(parameter.maximum, faces)))
        self._slider.setPageStep(max(1, self._slider.maximum() // _PAGE))
        self._describe(self._spin, self._slider)
        self._name.setBuddy(self._spin)
        self.grid.addWidget(self._spin, 0, 2)
        self.grid.addWidget(self._slider, 1, 0, 1, 3)
        self._slider.valueChanged.connect(self._slid)
        self._spin.valueChanged.connect(self._typed)
        # Over a scrolling panel, the wheel scrolls; it must not change a number in passing.
        for control in (self._slider, self._spin):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self)
        self._estimate = QCheckBox(self.tr("From my faces"), self)
        self._estimate.setToolTip(self.tr("Take what the faces themselves suggest"))
        self._estimate.setAccessibleName(self.tr("{0} from my faces").format(self._label))
        self._estimate.setVisible(parameter.estimated)
        self._estimate.toggled.connect(self._estimated)
        self.grid.addWidget(self._estimate, 2, 0, 1, 3)
        self.show_value(None)

    @property
    def value(self) -> Value | None:
        if self._estimate.isChecked():
            return ESTIMATED
        number = self._spin.value()
        if self._usual is None and number < self._least + self._step / 2:
            return None
        if self._usual is not None and number == round(float(self._usual), self._spin.decimals()):
            return None
        return round(number) if self._parameter.type == "int" else number

    def show_value(self, value: object) -> None:
        shown = value if isinstance(value, int | float) else self._usual
        number = self._least if shown is None else float(shown)
        with QSignalBlocker(self._spin), QSignalBlocker(self._slider), QSignalBlocker(self._estimate):
            self._spin.setValue(number)
            self._slider.setValue(self._place(number))
            self._estimate.setChecked(value == ESTIMATED)
        self._enable()
        self._reset.setVisible(self.value is not None)

    def _estimated(self, on: bool) -> None:
        self._enable()
        self._tell()

    def _enable(self) -> None:
        for control in (self._slider, self._spin):
            control.setEnabled(not self._estimate.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False

    def _sensible(self, maximum: float, faces: int) -> float:
        """Where the slider ends."""
        if self._usual is None:
            return min(maximum, max(float(faces), self._least + _FEWEST_STEPS * self._step))
        usual = float(self._usual)
        if maximum <= _WIDE * usual:
            return maximum
        return min(maximum, usual * (_TIMES_WHOLE if self._parameter.type == "int" else _TIMES))

    def _place(self, number: float) -> int:
        return round((number - self._least) / self._step)

    def _slid(self, place: int) -> None:
        with QSignalBlocker(self._spin):
            self._spin.setValue(self._least + place * self._step)
        self._tell()

    def _typed(self, number: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._place(number))
        self._tell()


class _Choice(_Row):
    """A list to choose from."""

    def __init__(self, parameter: Parameter, usual: Value | None, parent: QWidget) -> None:
        super().__init__(parameter, usual, parent)
        self._combo = QComboBox(self)
        if usual is None:
            self._combo.addItem(self._auto, None)
        for choice in parameter.choices:
            self._combo.addItem(choice, choice)
        self._describe(self._combo)
        self._name.setBuddy(self._combo)
        self.grid.addWidget(self._combo, 0, 2)
        self._combo.currentIndexChanged.connect(lambda place: self._tell())
        self.show_value(None)

    @property
    def value(self) -> Value | None:
        chosen = self._combo.currentData()
        return None if chosen == self._usual else str(chosen)

    def show_value(self, value: object) -> None:
        place = self._combo.findData(self._usual if value is None else value)
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(max(0, place))
        self._reset.setVisible(self.value is not None)


class _Switch(_Row):
    """On or off."""

    def __init__(self, parameter: Parameter, usual: Value | None, parent: QWidget) -> None:
        super().__init__(parameter, usual, parent)
        self._box = QCheckBox(self)
        self._describe(self._box)
        self._name.setBuddy(self._box)
        self.grid.addWidget(self._box, 0, 2)
        self._box.toggled.connect(lambda on: self._tell())
        self.show_value(None)

    @property
    def value(self) -> Value | None:
        on = self._box.isChecked()
        return None if on == bool(self._usual) else on

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            self._box.setChecked(bool(self._usual if value is None else value))
        self._reset.setVisible(self.value is not None)


def _decimals(number: float) -> int:
    return len(f"{number:.6f}".rstrip("0").partition(".")[2])
