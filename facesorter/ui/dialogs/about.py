"""What this program is, where the data lies, and the licences of the program, its parts and the packs."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facesorter import __version__
from facesorter.domain.packs import Pack
from facesorter.services import licensing, packs
from facesorter.services.licensing import Part
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.table import Table

_ICON = 64
# Both scroll, so that a low screen has room for the rest.
_LEAST = 56


class AboutDialog(QDialog):
    """The list is read in the background; the text of a licence is shown below what it belongs to."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._texts: list[str] = []
        column = parts.begin(
            self,
            self.tr("About FaceSorter"),
            self.tr("Turns folders of photos into people. Everything stays on this computer, and no photo is changed."),
        )
        column.addLayout(self._head(bridge))
        column.addSpacing(theme.SPACE)
        heading = QLabel(self.tr("Licences"), self)
        theme.mark(heading, "heading")
        column.addWidget(heading)
        self.table = Table([self.tr("Part"), self.tr("Version"), self.tr("Licence")], self, wide=[0, 2])
        theme.mark(self.table, "framed")
        self.table.setAccessibleName(self.tr("Licences of FaceSorter, of its parts and of the packs"))
        self.table.currentCellChanged.connect(self._tell)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        # Licences are English, whatever the language of the window.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for part in (self.table, self.text):
            part.setMinimumHeight(theme.scaled(_LEAST))
        column.addWidget(self.table, 3)
        column.addWidget(self.text, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 680, 640)
        bridge.read(lambda _: (licensing.parts(), packs.list_packs()), lambda found: self._show(*found), self)

    def _head(self, bridge: Bridge) -> QHBoxLayout:
        icon: QIcon = QApplication.windowIcon()
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(_ICON, _ICON))
        version = QLabel(self.tr("Version {0}").format(__version__), self)
        version.setFont(theme.font(bold=True))
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where = Elided(os.fspath(bridge.library.path), self)
        theme.mark(where, "muted")
        where.setAccessibleName(self.tr("Where it is stored: {0}").format(bridge.library.path))
        folder = QPushButton(self.tr("Show in &folder"), self)
        folder.setAutoDefault(False)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(bridge.library.path.parent))))
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addStretch(1)
        told.addWidget(version)
        told.addWidget(where)
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(picture)
        row.addLayout(told, 1)
        row.addWidget(folder)
        return row

    def _show(self, made_of: Sequence[Part], found: Sequence[Pack]) -> None:
        program, others = made_of[:1], made_of[1:]
        rows = [(part.name, part.version, part.licence, _together(part.url, part.text)) for part in program]
        for pack in found:
            use = "" if pack.commercial_use else self.tr("Not for commercial use.")
            text = "\n".join(each for each in (said(pack.licence), use, pack.source) if each)
            rows.append((self.tr("Pack: {0}").format(said(pack.label)), "", said(pack.licence), text))
        rows += [(part.name, part.version, part.licence, _together(part.url, part.text)) for part in others]
        self._texts = [text for *_, text in rows]
        self.table.setRowCount(len(rows))
        for place, (name, version, licence, _) in enumerate(rows):
            # A screen reader says nothing of an empty cell.
            self.table.put(place, (name, version or "–", licence or "–"))
        if rows:
            self.table.setCurrentCell(0, 0)

    def _tell(self, row: int) -> None:
        self.text.setPlainText(self._texts[row] if 0 <= row < len(self._texts) else "")


def _together(url: str, text: str) -> str:
    return "\n\n".join(each for each in (url, text.strip()) if each)
