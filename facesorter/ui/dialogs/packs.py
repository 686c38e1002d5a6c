"""The packs that are installed, with their licences; bringing in another one; which one the library uses."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.store import photos, settings
from facesorter.store.library import Library
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.dialogs.pack_card import PackCard
from facesorter.ui.views.elided import Elided

_Found = tuple[Sequence[Pack], str | None, Sequence[bytes]]


class PacksDialog(QDialog):
    """One card a pack."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._roots: Sequence[bytes] = ()
        self._current: str | None = None
        self.cards: list[PackCard] = []
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda *_: self._enable())
        column = parts.begin(
            self,
            self.tr("Packs"),
            self.tr("A pack finds faces and tells people apart. Each one has a licence of its own."),
        )
        inner = QWidget(self)
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(theme.SPACE)
        self._list.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        column.addWidget(scroll, 1)
        self.form = ImportForm(bridge)
        self.form.imported.connect(self._imported)
        self.form.hide()
        column.addWidget(self.form)
        self._told = parts.muted("", self)
        self._told.hide()
        column.addWidget(self._told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._close = buttons.button(QDialogButtonBox.StandardButton.Close)
        self._close.setDefault(True)
        bring = buttons.addButton(self.tr("Import…"), QDialogButtonBox.ButtonRole.ActionRole)
        menu = QMenu(bring)
        menu.addAction(self.tr("From a folder…"), self._from_folder)
        menu.addAction(self.tr("From a zip file…"), self._from_zip)
        bring.setMenu(menu)
        self._use = buttons.addButton(self.tr("Use for this library"), QDialogButtonBox.ButtonRole.ActionRole)
        self._use.clicked.connect(self._change)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 660, 560)
        self._enable()
        bridge.index_finished.connect(lambda report: self._ask())
        self._ask()

    def _ask(self) -> None:
        def find(library: Library) -> _Found:
            return packs.list_packs(), settings.get(library, "pack"), photos.roots(library)

        self._bridge.read(find, self._show, self, key="packs")

    def _show(self, found: _Found) -> None:
        available, self._current, self._roots = found
        chosen = self._chosen
        for card in self.cards:
            self._group.removeButton(card.button)
            card.deleteLater()
        self.cards = []
        for place, pack in enumerate(available):
            note = self.tr("{0} · this library uses it") if pack.id == self._current else "{0}"
            card = PackCard(pack, note.format(pack.id), self)
            self.cards.append(card)
            self._group.addButton(card.button)
            self._list.insertWidget(place, card)
            if pack.id == (chosen.id if chosen else self._current):
                card.button.setChecked(True)
        self._enable()

    @property
    def _chosen(self) -> Pack | None:
        return next((card.pack for card in self.cards if card.button.isChecked()), None)

    def _enable(self) -> None:
        chosen = self._chosen
        changing = chosen is not None and chosen.id != self._current and bool(self._roots)
        self._use.setVisible(bool(self._roots))
        self._use.setEnabled(changing)
        self._told.setVisible(changing)
        if changing:
            self._told.setText(
                self.tr("All photos are read again with this pack. People, names and what you confirmed stay.")
            )

    def _change(self) -> None:
        if chosen := self._chosen:
            self._bridge.index([Path(os.fsdecode(root)) for root in self._roots], chosen.id)
            self.accept()

    def _from_folder(self) -> None:
        self._begin(QFileDialog.getExistingDirectory(self, self.tr("Import a pack from a folder")))

    def _from_zip(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a pack from a zip file"), "", self.tr("Zip (*.zip)")
        )
        self._begin(path)

    def _begin(self, path: str) -> None:
        if path:
            self.form.begin(Path(path))

    def _imported(self, pack: Pack) -> None:
        self._close.setDefault(True)
        self._close.setFocus()
        self._ask()
        self._told.setText(self.tr("Imported {0}.").format(pack.label))
        self._told.show()


class ImportForm(QWidget):
    """What the pack is to be called; then its networks are tried, and it is there or it is told why not."""

    imported = Signal(object)
    """The new `Pack`."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._path = Path()
        self._from = Elided(parent=self)
        theme.mark(self._from, "muted")
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Id of the pack"))
        self.name.setPlaceholderText(self.tr("small letters, digits, dashes"))
        self.name.setMaxLength(40)
        self.name.returnPressed.connect(self._import)
        label = QLabel(self.tr("&Call it"), self)
        label.setBuddy(self.name)
        self.button = QPushButton(self.tr("Import"), self)
        theme.mark(self.button, "primary")
        self.button.clicked.connect(self._import)
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("The pack is being tried"))
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        theme.mark(self.trouble, "danger")
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.addWidget(self._from)
        column.addLayout(row)
        column.addWidget(self._busy)
        column.addWidget(self.trouble)

    def begin(self, path: Path) -> None:
        """Ask what the pack at ``path`` is to be called."""
        self._path = path
        self._from.tell(str(path))
        suggestion = re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-._")
        self.name.setText(suggestion[:40])
        self._wait(False)
        self.trouble.hide()
        self.show()
        # Enter belongs to the form while it is there.
        self.button.setDefault(True)
        self.name.setFocus()
        self.name.selectAll()

    def _import(self) -> None:
        path, name = self._path, self.name.text().strip()
        self._wait(True)
        self.trouble.hide()

        def job(control: Control) -> Pack | str:
            try:
                return packs.import_pack(path, name)
            except FaceSorterError as error:
                return str(error)

        self._bridge.work(job, self._tell, self)

    def _tell(self, answer: Pack | str) -> None:
        self._wait(False)
        if isinstance(answer, Pack):
            self.hide()
            self.imported.emit(answer)
        else:
            self.trouble.setText(answer)
            self.trouble.show()
            self.name.setFocus()

    def _wait(self, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        self.name.setEnabled(not waiting)
        self.button.setEnabled(not waiting)
