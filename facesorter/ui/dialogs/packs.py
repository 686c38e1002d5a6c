"""The packs that are installed, with their licences, and bringing in another one."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QWidget

from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts


class PacksDialog(QDialog):
    """What finds faces and tells people apart."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        column = parts.begin(
            self, self.tr("Packs"), self.tr("A pack finds faces and tells people apart. Each has a licence of its own.")
        )
        self._list = QListWidget(self)
        column.addWidget(self._list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(640, 480)
        bridge.read(lambda library: packs.list_packs(), self._show, self, key="packs")

    def _show(self, found: list[Pack]) -> None:
        self._list.clear()
        self._list.addItems([f"{pack.label}: {pack.licence}" for pack in found])
