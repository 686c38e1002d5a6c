"""An installed pack in plain words: what it may be used for, how large it is, what it is made of."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.ui import theme
from facesorter.ui.dialogs import parts
from facesorter.ui.language import said


class PackCard(QFrame):
    """Can be chosen, where several stand together. ``note`` stands beside its name."""

    def __init__(self, pack: Pack, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "card")
        self.pack = pack
        self.button = QRadioButton(said(pack.label).replace("&", "&&"), self)
        self.button.setFont(theme.font(bold=True))
        size = parts.size(pack.size)
        where = self.tr("{0}, comes with the program") if pack.id == packs.BUILTIN else self.tr("{0} on disk")
        licence = self.tr("{0}. Licence: {1}.").format(use(pack), said(pack.licence))
        texts = (licence, f"{made(pack)} {where.format(size)}.")
        self.button.setAccessibleName(". ".join([said(pack.label), note, *texts]))
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


def use(pack: Pack) -> str:
    """What it may be used for."""
    return _tr("Free for any use") if pack.commercial_use else _tr("Not for commercial use")


def made(pack: Pack) -> str:
    """What it is made of."""
    return _tr("Finds faces with {0}, tells them apart with {1}.").format(pack.detector, pack.embedder)


def _tr(text: str) -> str:
    return QCoreApplication.translate("packs", text)
