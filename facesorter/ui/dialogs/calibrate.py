"""Calibrate from my library: what the confirmed faces say of the threshold, and using it."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QWidget

from facesorter.domain.control import Control
from facesorter.ui import faults, motion, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import Axis, ChartView, Curves, Series
from facesorter.ui.dialogs import parts
from facesorter.ui.views.panel import wrapping

if TYPE_CHECKING:
    from facesorter.services.calibrating import Calibrated


_LEAST_HEIGHT = 220


class CalibrateDialog(QDialog):
    """The curve, the chosen point and what it gains; nothing changes before *Use it*."""

    applied = Signal()
    """The library has another threshold than before."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._found: Calibrated | None = None
        column = parts.begin(
            self,
            self.tr("Calibrate from my library"),
            self.tr(
                "The faces that you confirmed tell how alike two groups must be to be one person. They are often "
                "easier than others, so another threshold is only chosen where it is surely better."
            ),
        )
        self._chart = ChartView(self)
        self._chart.setMinimumHeight(_LEAST_HEIGHT)
        # What is said stays in its place, whether there is a curve or not.
        policy = self._chart.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._chart.setSizePolicy(policy)
        self._busy = QProgressBar(self)
        motion.busy(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Trying thresholds"))
        self._said = wrapping(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._apply = buttons.addButton(self.tr("Use it"), QDialogButtonBox.ButtonRole.ActionRole)
        self._reset = buttons.addButton(self.tr("Use the pack’s own"), QDialogButtonBox.ButtonRole.ActionRole)
        theme.mark(self._apply, "primary")
        self._apply.clicked.connect(lambda: self._use(own=False))
        self._reset.clicked.connect(lambda: self._use(own=True))
        buttons.rejected.connect(self.reject)
        column.addWidget(self._said)
        column.addWidget(self._busy)
        column.addWidget(self._chart, 1)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 640, 560)
        self._chart.hide()
        self._apply.hide()
        self._reset.hide()
        self._said.setText(self.tr("Trying thresholds…"))
        self._control = bridge.work(self._find, self._show, self)
        self.finished.connect(lambda _: self._control.cancel())

    def _find(self, control: Control) -> "Calibrated | str":
        from facesorter.services import calibrating  # noqa: PLC0415 (not needed for the first paint)

        return faults.attempt(lambda: calibrating.calibrate(self._bridge.library, control))

    def _show(self, found: "Calibrated | str") -> None:
        self._busy.hide()
        if isinstance(found, str):
            self._said.setText(found)
            return
        self._found = found
        self._chart.show_chart(_chart(found))
        self._chart.show()
        self._tell(found.used)

    def _tell(self, used: float, *, just_now: bool = False) -> None:
        """What was found, and what can be done from here. ``just_now``: it was not used before."""
        found, number = self._found, self.locale().toString
        assert found is not None
        if found.chosen == found.default:
            text = self.tr(
                "Your {0} confirmed faces of {1} people do not say surely that another threshold is better than the "
                "pack’s own, {2}."
            ).format(number(found.faces), number(found.people), number(found.default, "f", 3))
        else:
            text = self.tr(
                "For your {0} confirmed faces of {1} people, {2} is better than the pack’s own, {3}. On people that "
                "had no say in the choice, it changes the F-measure by {4} points."
            ).format(
                number(found.faces),
                number(found.people),
                number(found.chosen, "f", 3),
                number(found.default, "f", 3),
                f"{'+' if found.gain >= 0 else ''}{number(100 * found.gain, 'f', 1)}",
            )
        # People are as they were until then.
        now = (
            self.tr("{0} is used from now on; group again to see what it does.")
            if just_now
            else self.tr("Faces are grouped with {0} now.")
        )
        self._said.setText(f"{text} {now.format(number(used, 'f', 3))}")
        self._apply.setVisible(found.chosen not in (used, found.default))
        self._reset.setVisible(used != found.default)

    def _use(self, *, own: bool) -> None:
        found = self._found
        assert found is not None
        merge = found.default if own else found.chosen

        def kept(_: None) -> None:
            self._tell(merge, just_now=True)
            self.applied.emit()

        def keep(control: Control) -> None:
            from facesorter.services import calibrations  # noqa: PLC0415 (not needed for the first paint)

            calibrations.keep(self._bridge.library, found.pack, None if own else merge)

        self._bridge.work(keep, kept, self)


def _chart(found: "Calibrated") -> Curves:
    points = sorted(found.curve, key=lambda point: point.merge)

    def translate(text: str) -> str:
        return QCoreApplication.translate("CalibrateDialog", text)

    names = {
        "precision": translate("Precision"),
        "recall": translate("Recall"),
        "f_measure": translate("F-measure"),
    }
    return Curves(
        title=translate("Confirmed faces at each threshold"),
        at=np.array([point.merge for point in points]),
        series=tuple(Series(name, np.array([getattr(point, key) for point in points])) for key, name in names.items()),
        x=Axis(translate("Threshold (mean cosine)")),
        y=Axis(low=min(0.5, *(min(point.precision, point.recall) for point in points)), high=1.0),
        mark=found.chosen,
        marked=translate("chosen"),
    )
