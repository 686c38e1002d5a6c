"""Forgetting everything: what goes, what may go too, what stays. Nothing happens before all of it could be read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from facesorter.services import leaving
from facesorter.services.leaving import Belonging, Belongings
from facesorter.ui import language, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts

# Pixels: of margins, a check box and a scroll bar, and of a path at least.
_AROUND, _LEAST = 130, 80


class ForgetDialog(QDialog):
    """A plan, and a button that is not the default."""

    agreed = Signal(list, bool)
    """The libraries (`Path`) to delete, and whether the packs go too."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._own: Sequence[Belonging] = ()
        self.others: dict[QCheckBox, Path] = {}
        self.packs = QCheckBox(self)
        self.packs.hide()
        column = parts.begin(
            self,
            self.tr("Forget everything"),
            self.tr(
                "All that FaceSorter knows of your photos and of the people in them goes from this computer for good. "
                "It cannot be undone, and no copy is kept."
            ),
        )
        plan = QWidget()
        theme.mark(plan, "content")
        self._plan = QVBoxLayout(plan)
        self._plan.setContentsMargins(14, 12, 14, 12)
        self._plan.setSpacing(6)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(plan)
        area.setAccessibleName(self.tr("What goes and what stays"))
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setDefault(True)
        self.forget = buttons.addButton(self.tr("Forget everything"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.forget.setAutoDefault(False)
        self.forget.setEnabled(False)
        self.forget.clicked.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 620, 520)
        bridge.read(lambda library: leaving.belongings(library.path), self._show, self)

    def _show(self, there: Belongings) -> None:
        self._own = there.own
        self._head(self.tr("What goes"))
        beside = self.tr("{0} ({1}), with the copies that FaceSorter made beside it")
        for library in there.own:
            self._line(beside.format(parts.path(str(library.path)), parts.size(library.bytes)))
        self._line(self.tr("What was prepared to be quick, settings, the log and reports"))
        if there.others or there.packs:
            self._head(self.tr("What goes only if you say so"))
        for library in there.others:
            text = self.tr("Another library ({0}): {1}")
            # A box has one line.
            size, measure = parts.size(library.bytes), self.fontMetrics()
            room = max(_LEAST, self.width() - _AROUND - measure.horizontalAdvance(text.format(size, "")))
            short = measure.elidedText(str(library.path), Qt.TextElideMode.ElideMiddle, room)
            box = QCheckBox(text.format(size, parts.path(short.replace("&", "&&"))), self)
            box.setAccessibleName(text.format(size, library.path))
            box.setToolTip(str(library.path))
            self.others[box] = library.path
            self._plan.addWidget(box)
        if there.packs:
            self.packs.setText(self.tr("Packs ({0}); they hold no faces").format(parts.size(there.packs.bytes)))
            self.packs.show()
            self._plan.addWidget(self.packs)
        self._head(self.tr("What stays"))
        self._line(self.tr("Your photos, which were never changed"))
        self._line(self.tr("What you exported, and backups that you made yourself"))
        self._line(self.tr("FaceSorter itself: remove it as you remove other programs"))
        self._plan.addStretch(1)
        self.forget.setEnabled(True)

    def _head(self, text: str) -> None:
        if self._plan.count():
            self._plan.addSpacing(theme.SPACE)
        heading = QLabel(text, self)
        theme.mark(heading, "heading")
        self._plan.addWidget(heading)

    def _line(self, text: str) -> None:
        line = QLabel(language.sentence(text), self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        self._plan.addWidget(line)

    def _agree(self) -> None:
        own = [library.path for library in self._own]
        self.agreed.emit(own + [path for box, path in self.others.items() if box.isChecked()], self.packs.isChecked())
        self.accept()
