"""What an empty library shows: where to begin, and what will be stored where."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.services.changing import ChangeReport
from facesorter.services.indexing import IndexReport
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui import commands, mime, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.dialogs.pack_card import PackCard
from facesorter.ui.views.elided import Elided

_WIDEST = 620


class FirstStart(QScrollArea):
    """A page with one thing to do."""

    packs_wanted = Signal()
    """The user wants to see which other packs there are."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("First start"))
        self._bridge = bridge
        self._cards: list[PackCard] = []
        self._group = QButtonGroup(self)
        self.setWidgetResizable(True)
        # Its focus is that of the button in it.
        theme.mark(self, "content")
        self.setAcceptDrops(True)
        page = QWidget()
        theme.mark(page, "content")
        theme.mark(self, "content")
        middle = QWidget(page)
        middle.setMaximumWidth(theme.scaled(_WIDEST))
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(24, 32, 24, 16)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.tr("Turn folders of photos into people"), middle)
        theme.mark(title, "title")
        column.addWidget(title)
        column.addWidget(
            parts.muted(
                self.tr("Choose a folder: the faces in its photos are found and put together by person."), middle
            )
        )
        column.addSpacing(theme.SPACE)
        self.drop = DropArea(middle)
        self.drop.button.clicked.connect(lambda: commands.ask_folder(bridge, window))
        self.drop.dropped.connect(self._add)
        column.addWidget(self.drop)
        column.addSpacing(theme.SPACE)
        stored = self.tr(
            "When you add a folder, the faces found, measurements of them (biometric data) and the names you give are "
            "stored in one file on this computer. Nothing leaves the computer, and no photo is ever changed."
        )
        column.addWidget(parts.muted(stored, middle))
        where = Elided(os.fspath(bridge.library.path), middle)
        theme.mark(where, "muted")
        where.setAccessibleName(self.tr("Where it is stored: {0}").format(bridge.library.path))
        column.addWidget(where)
        column.addSpacing(2 * theme.SPACE)
        self._heading = QLabel(self.tr("What finds the faces"), middle)
        theme.mark(self._heading, "heading")
        column.addWidget(self._heading)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(theme.SPACE)
        column.addLayout(self._shelf)
        self.more = QPushButton(self.tr("More packs…"), middle)
        theme.mark(self.more, "link")
        self.more.clicked.connect(self.packs_wanted)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        across = QHBoxLayout()
        across.addStretch(1)
        # It takes all the room up to its widest; the rest is shared by both sides.
        across.addWidget(middle, 100)
        across.addStretch(1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(2)
        self._middle = middle
        self.setWidget(page)
        self.setFocusProxy(self.drop.button)
        bridge.index_started.connect(self._started)
        bridge.index_finished.connect(self._ended)
        self._group.buttonClicked.connect(lambda button: self._choose())
        bridge.pack_chosen.connect(self._ask_packs)
        self._ask_packs()

    def event(self, event: QEvent) -> bool:
        # Another pack may have come meanwhile, from the manager or from the command line.
        if event.type() == QEvent.Type.WindowActivate:
            self._ask_packs()
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drop.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop.dropEvent(event)

    def end_above(self, message: QWidget) -> None:
        """Nothing of the page is beneath a message; what has no room any more is scrolled to."""
        end = self.mapFrom(self.window(), message.mapTo(self.window(), QPoint())).y() - theme.SPACE
        self.setViewportMargins(0, 0, 0, max(0, self.height() - end) if message.isVisible() else 0)

    @property
    def pack(self) -> str | None:
        """The id of the chosen pack."""
        return next((card.pack.id for card in self._cards if card.button.isChecked()), None)

    def _ask_packs(self) -> None:
        self._bridge.read(_packs, self._show_packs, self, key="packs")

    def _show_packs(self, answer: tuple[Sequence[Pack], str | None]) -> None:
        found, current = answer
        installed = [pack for pack in found if pack.installed]
        if installed != [card.pack for card in self._cards]:
            self._lay_out(installed)
        first = {current: 0, packs.BUILTIN: 1}
        if self._cards:
            min(self._cards, key=lambda card: first.get(card.pack.id, len(first))).button.setChecked(True)

    def _lay_out(self, installed: Sequence[Pack]) -> None:
        for card in self._cards:
            self._group.removeButton(card.button)
            card.deleteLater()
        self._cards = []
        self._heading.setVisible(bool(installed))
        for pack in installed:
            note = self.tr("Works at once, also without the internet.") if pack.id == packs.BUILTIN else ""
            card = PackCard(pack, note, self._middle)
            card.button.setEnabled(not self._bridge.indexing)
            self._cards.append(card)
            self._group.addButton(card.button)
            self._shelf.addWidget(card)

    def _enable(self, enabled: bool) -> None:
        """While photos are being read, the pack is what it is."""
        for card in self._cards:
            card.button.setEnabled(enabled)

    def _choose(self) -> None:
        """The choice counts wherever a folder is added, and is kept with the library."""
        if self.pack:
            self._bridge.choose_pack(self.pack)

    def _add(self, folders: Sequence[Path]) -> None:
        self._bridge.index([folder.absolute() for folder in folders], self.pack)

    def _started(self) -> None:
        self._enable(False)
        self.drop.tell(self.tr("Reading photos…"), self.tr("People appear in a moment."), waiting=True)

    def _ended(self, report: IndexReport | ChangeReport | None) -> None:
        self._enable(True)
        if isinstance(report, IndexReport) and not report.photos:
            self.drop.tell(self.tr("There are no photos in that folder"), self.tr("Drop another one here, or"))
        else:
            self.drop.invite()


class DropArea(QFrame):
    """Takes folders from a file manager, or asks for one."""

    dropped = Signal(list)
    """Folders (`Path`)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._aimed = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(160)
        self._icon = QLabel(self)
        theme.draw(self._icon, "folder", "accent", 48)
        self._title = QLabel(self)
        self._title.setFont(theme.font(1.15, bold=True))
        self._text = QLabel(self)
        theme.mark(self._text, "muted")
        self.button = QPushButton(self.tr("Add a folder of photos…"), self)
        theme.mark(self.button, "primary")
        self.button.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(theme.SPACE)
        column.addStretch(1)
        for widget in (self._icon, self._title, self._text, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.invite()

    def invite(self) -> None:
        """Say what can be done here."""
        self.tell(self.tr("Drop a folder here"), self.tr("or"))

    def tell(self, title: str, text: str, *, waiting: bool = False) -> None:
        """Say something else; nothing can be added while ``waiting``."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setVisible(not waiting)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.folders(event):
            event.acceptProposedAction()
            self._aim(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        if folders := mime.folders(event):
            event.acceptProposedAction()
            self.dropped.emit(folders)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.selected if self._aimed else colours.window)
        pen = QPen(colours.accent if self._aimed else colours.muted, 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.CARD_RADIUS, theme.CARD_RADIUS)

    def _aim(self, aimed: bool) -> None:
        self._aimed = aimed
        self.update()


def _packs(library: Library) -> tuple[Sequence[Pack], str | None]:
    """What can be chosen, and what was chosen before."""
    return packs.list_packs(), settings.get(library, "pack")
