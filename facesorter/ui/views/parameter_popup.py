"""The parameters of one algorithm in a panel that pops up, with what it costs and who described it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facesorter.clustering.declaration import Algorithm
from facesorter.domain.packs import Calibration
from facesorter.ui import theme, words
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.parameters import Parameters, Value

_WIDTH = 400
_MOST_HEIGHT = 420


class ParameterPopup(QFrame):
    """Lives as long as it is open."""

    changed = Signal()
    """A parameter was moved; `values` says where to."""
    another = Signal()
    """The same algorithm is wanted once more, to be given other parameters."""

    def __init__(
        self,
        algorithm: Algorithm,
        values: Mapping[str, object],
        parent: QWidget,
        *,
        calibration: Calibration,
        faces: int,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        theme.mark(self, "menu")
        self.setFixedWidth(theme.scaled(_WIDTH))
        title = QLabel(words.declared(algorithm.label), self)
        title.setFont(theme.font(1.1, bold=True))
        help_, cost = wrapping(self), wrapping(self)
        help_.setText(words.declared(algorithm.help))
        cost.setText(
            self.tr("Time: {0}. {1}").format(words.declared(algorithm.cost), words.declared(algorithm.reference))
        )
        cost.setFont(theme.font(0.9))
        for label in (help_, cost):
            theme.mark(label, "muted")
        self._parameters = Parameters(algorithm, calibration, faces, self)
        self._parameters.set_values(values)
        self._parameters.changed.connect(self.changed)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Parameters"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._parameters)
        scroll.setFixedHeight(min(_MOST_HEIGHT, self._parameters.sizeHint().height() + 2))
        # The ground of the panel, not that of a list.
        scroll.viewport().setAutoFillBackground(False)
        self._parameters.setAutoFillBackground(False)
        self.again = QPushButton(self.tr("Compare once more"), self)
        self.again.setToolTip(self.tr("Compare this algorithm with itself, with other parameters"))
        self.again.clicked.connect(self._want_another)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(theme.SPACE)
        for widget in (title, help_, cost, scroll):
            column.addWidget(widget)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTrailing)

    @property
    def values(self) -> dict[str, Value]:
        """The parameters that are not at their default."""
        return self._parameters.values

    def pop_up(self, below: QWidget) -> None:
        """Show it below a widget."""
        self.adjustSize()
        room = below.screen().availableGeometry()
        right = below.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = below.mapToGlobal(QPoint(below.width() - self.width() if right else 0, below.height() + 4))
        corner.setX(max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4)))
        corner.setY(max(room.top() + 4, min(corner.y(), room.bottom() - self.height() - 4)))
        self.move(corner)
        self.show()
        self.focusNextChild()

    def _want_another(self) -> None:
        self.hide()
        self.another.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        self.deleteLater()
