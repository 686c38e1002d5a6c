"""A button that starts something, and while it runs one that stops it, with what is being done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facesorter.ui import theme
from facesorter.ui.views.elided import Elided

_STEPS = 1000


class WorkRow(QWidget):
    """Shows what went wrong below."""

    started = Signal()
    stopped = Signal()

    def __init__(self, start: str, busy: str) -> None:
        super().__init__()
        self.start = QPushButton(start)
        theme.mark(self.start, "primary")
        self.start.clicked.connect(self.started)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(busy)
        self.doing = Elided(mode=Qt.TextElideMode.ElideRight)
        theme.mark(self.doing, "muted")
        self.trouble = QLabel()
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.trouble, "danger")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.start)
        row.addWidget(self.stop)
        row.addWidget(self._bar)
        row.addWidget(self.doing, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.running = False
        self._good = True
        self.trouble.hide()
        self._tell()

    def set_good(self, good: bool) -> None:
        """Whether it can be started."""
        self._good = good
        self._tell()

    def begin(self, doing: str) -> None:
        """It runs now."""
        had_focus = self.start.hasFocus()
        self.running = True
        self.trouble.hide()
        self.progress(doing)
        self._tell()
        if had_focus:
            self.stop.setFocus()

    def progress(self, doing: str, part: float | None = None) -> None:
        """What is being done, and how much of all is, in [0, 1]; ``None`` if nobody knows."""
        self.doing.tell(doing)
        self._bar.setRange(0, 0 if part is None else _STEPS)
        self._bar.setValue(round(_STEPS * (part or 0)))

    def end(self, trouble: str = "") -> None:
        """It is over; ``trouble`` is a sentence if it failed."""
        had_focus = self.stop.hasFocus()
        self.running = False
        self.trouble.setText(trouble.encode("utf-8", "replace").decode())
        self.trouble.setVisible(bool(trouble))
        self._tell()
        if had_focus:
            self.start.setFocus()

    def _tell(self) -> None:
        self.start.setVisible(not self.running)
        self.start.setEnabled(self._good)
        for widget in (self.stop, self._bar, self.doing):
            widget.setVisible(self.running)
