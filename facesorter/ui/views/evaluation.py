"""How good a grouping is, against a truth that the user names."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge


class EvaluationView(QWidget):
    """Scores of the newest run."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._told = QLabel(self)
        run = QPushButton(self.tr("Compare with the folders"), self)
        run.clicked.connect(self._run)
        column = QVBoxLayout(self)
        column.addWidget(run)
        column.addWidget(self._told, 1)
        self.setFocusProxy(run)

    def _run(self) -> None:
        def job(control: Control) -> str:
            from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

            return "\n".join(map(str, evaluating.evaluate(self._bridge.library, "folders", control=control)))

        self._bridge.work(job, self._told.setText, self)
