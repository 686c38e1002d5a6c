"""A pack in plain words: what it may be used for, how large it is, what it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from facesorter.domain.packs import Pack
from facesorter.ui import theme
from facesorter.ui.dialogs import parts

BUILTIN = "builtin"


class PackCard(QFrame):
    """Can be chosen, where several stand together. ``note`` stands beside its name."""

    def __init__(self, pack: Pack, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "card")
        self.pack = pack
        self.button = QRadioButton(pack.label.replace("&", "&&"), self)
        self.button.setFont(theme.font(bold=True))
        self.button.setEnabled(pack.installed)
        texts = (self._use(), self._made())
        self.button.setAccessibleName(". ".join([pack.label, note, *texts]))
        self.note = QLabel(note, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 11)
        column.setSpacing(3)
        column.addWidget(self.button)
        for text in texts:
            line = parts.muted(text, self)
            line.setContentsMargins(22, 0, 0, 0)
            column.addWidget(line)
        self.note.setVisible(bool(note))
        column.addWidget(self.note)
        self.note.setContentsMargins(22, 0, 0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.click()
            self.button.setFocus()

    def _use(self) -> str:
        pack = self.pack
        if not pack.installed:
            return self.tr("Not installed: files of it are missing.")
        if pack.commercial_use:
            return self.tr("Free for any use. Licence: {0}").format(pack.licence)
        return self.tr("Not for commercial use. Licence: {0}").format(pack.licence)

    def _made(self) -> str:
        pack = self.pack
        size = parts.size(pack.size)
        where = self.tr("{0}, comes with the program") if pack.id == BUILTIN else self.tr("{0} on disk")
        return self.tr("Finds faces with {0}, tells them apart with {1}. {2}.").format(
            pack.detector, pack.embedder, where.format(size)
        )
