"""The photos that could not be read, and why."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import Photo
from facesorter.services import browsing
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.language import said
from facesorter.ui.views.table import Table


class ProblemsDialog(QDialog):
    """A list to read, to copy, and to go to the folders from."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._photos: Sequence[Photo] = ()
        column = parts.begin(
            self,
            self.tr("Unreadable photos"),
            self.tr(
                "These could not be read. They were left as they are, and are tried again when they change or when "
                "you look for changes."
            ),
        )
        self.table = Table([self.tr("Photo"), self.tr("Folder"), self.tr("Why")], self, wide=[0, 1])
        theme.mark(self.table, "framed")
        self.table.setAccessibleName(self.tr("Unreadable photos"))
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.cellActivated.connect(lambda row, column: self._show_folder())
        self._none = QLabel(self.tr("Every photo could be read."), self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.mark(self._none, "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._copy = buttons.addButton(self.tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(self._copy_list)
        self._folder = buttons.addButton(self.tr("Show folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self._folder.clicked.connect(self._show_folder)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column.addWidget(self.table, 1)
        column.addWidget(self._none, 1)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 760, 480)
        self._enable()
        bridge.changed.connect(self._follow)
        self._ask()

    def _follow(self, change: ChangeSet) -> None:
        if change.photos:
            self._ask()

    def _ask(self) -> None:
        self._bridge.read(lambda library: browsing.photos(library, unreadable=True), self._show, self, key="photos")

    def _show(self, photos: Sequence[Photo]) -> None:
        if list(photos) == list(self._photos) and photos:
            return
        self._photos = photos
        self.table.setVisible(bool(photos))
        self._none.setVisible(not photos)
        self.table.setRowCount(len(photos))
        for row, photo in enumerate(photos):
            folder, name = os.path.split(photo.path)
            self.table.put(row, (self._written(name), self._written(folder), said(photo.reason or "")))
        self._enable()

    def _written(self, path: bytes) -> str:
        return parts.path(path.decode("utf-8", "replace"))

    def _enable(self) -> None:
        self._copy.setEnabled(bool(self._photos))
        self._folder.setEnabled(self.table.currentRow() >= 0)

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(
            "\n".join(f"{_path(photo)}\t{said(photo.reason or '')}" for photo in self._photos)
        )

    def _show_folder(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._photos):
            folder = os.path.dirname(self._photos[row].path)  # noqa: PTH120 (paths are bytes)
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.fsdecode(folder)))


def _path(photo: Photo) -> str:
    return photo.path.decode("utf-8", "replace")
