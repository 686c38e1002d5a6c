"""The pack manager: which packs there are, with their licences; fetching, verifying, removing and using them."""

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError, PackError
from facesorter.domain.packs import Pack
from facesorter.domain.search import Search
from facesorter.services import changing, maintenance, packs
from facesorter.store import photos, settings
from facesorter.store.library import Library
from facesorter.store.reembedding import Held
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.dialogs.held import LeftBehind
from facesorter.ui.dialogs.import_form import ImportForm
from facesorter.ui.dialogs.pack_panel import PackPanel, Shelved
from facesorter.ui.dialogs.search_form import SearchForm
from facesorter.ui.installs import Installs
from facesorter.ui.language import said


@dataclass(frozen=True, slots=True)
class Shelf:
    """All packs; one sentence for each whose description is damaged; the folders of the library; and what it holds of
    packs that are not there, with whether it uses them.
    """

    packs: Sequence[Shelved]
    damaged: Sequence[str]
    roots: Sequence[bytes]
    left_behind: Sequence[tuple[Held, bool]]


class PacksDialog(QDialog):
    """One panel a pack. What is being fetched goes on when the dialog is closed."""

    def __init__(self, bridge: Bridge, installs: Installs, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._installs = installs
        self._roots: Sequence[bytes] = ()
        self._verifying: dict[str, Control] = {}
        self.panels: dict[str, PackPanel] = {}
        self.left_behind: dict[str, LeftBehind] = {}
        column = parts.begin(
            self,
            self.tr("Packs"),
            self.tr(
                "A pack finds faces and tells people apart. Each one has a licence of its own. FaceSorter uses the "
                "network for nothing but to fetch one that you ask for."
            ),
        )
        self._legend = parts.muted("", self)
        self._legend.hide()
        self._inner = inner = QWidget(self)
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(theme.SPACE)
        self._list.addStretch(1)
        self._headings: Sequence[tuple[QLabel, Callable[[Shelved], bool]]] = (
            (self._heading(self.tr("Used by this library")), lambda shelved: shelved.used),
            (self._heading(self.tr("Installed")), lambda shelved: not shelved.used and shelved.pack.installed),
            (
                self._heading(self.tr("Can be installed")),
                lambda shelved: not shelved.used and not shelved.pack.installed,
            ),
        )
        self._removed = self._heading(self.tr("No longer there"))
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(self.tr("Packs"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        inner.installEventFilter(self)
        column.addWidget(self._scroll, 1)
        column.addSpacing(2)
        column.addWidget(self._legend)
        self._damaged = parts.muted("", self)
        theme.mark(self._damaged, "danger")
        self._damaged.hide()
        column.addWidget(self._damaged)
        self.search = SearchForm(bridge)
        self.search.chosen.connect(self._search)
        column.addWidget(self.search)
        self.form = ImportForm(bridge)
        self.form.imported.connect(self._imported)
        self.form.hide()
        column.addWidget(self.form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._close = buttons.button(QDialogButtonBox.StandardButton.Close)
        self._close.setDefault(True)
        bring = buttons.addButton(self.tr("Import…"), QDialogButtonBox.ButtonRole.ActionRole)
        menu = QMenu(bring)
        menu.addAction(self.tr("From a folder…"), self._from_folder)
        menu.addAction(self.tr("From a zip file…"), self._from_zip)
        bring.setMenu(menu)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 700, 720)
        bridge.index_finished.connect(self._ask)
        installs.changed.connect(self._show_install)
        installs.installed.connect(self._installed)
        installs.stopped.connect(self._stopped)
        installs.failed.connect(self._failed)
        self.finished.connect(self._stop_verifying)
        self.finished.connect(self.form.stop)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # No narrower than what cannot be wrapped: nothing scrolls sideways.
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            self._scroll.setMinimumWidth(self._inner.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text, self)
        theme.mark(heading, "heading")
        heading.setContentsMargins(2, theme.SPACE, 0, 0)
        heading.hide()
        return heading

    def _ask(self, *_: object) -> None:
        self._bridge.read(_shelf, self._show, self, key="packs")

    def _show(self, shelf: Shelf) -> None:
        self._roots = shelf.roots
        for pack_id in self.panels.keys() - {shelved.pack.id for shelved in shelf.packs}:
            self._drop(self.panels.pop(pack_id))
        for pack_id in self.left_behind.keys() - {held.pack for held, _ in shelf.left_behind}:
            self._drop(self.left_behind.pop(pack_id))
        rows: list[QWidget] = []
        for heading, which in self._headings:
            here = [self._panel(shelved) for shelved in shelf.packs if which(shelved)]
            heading.setVisible(bool(here))
            rows += [heading, *here]
        self._removed.setVisible(bool(shelf.left_behind))
        rows += [self._removed, *(self._left_behind(held, used) for held, used in shelf.left_behind)]
        before: QWidget = self._scroll
        for place, row in enumerate(rows):
            self._list.insertWidget(place, row)
            for button in row.stops if isinstance(row, PackPanel | LeftBehind) else ():
                QWidget.setTabOrder(before, button)
                before = button
        measured = [entry for shelved in shelf.packs for entry in shelved.pack.published]
        self._legend.setVisible(bool(measured))
        if measured:
            figures = self.tr("The figures are {0} ({1}). Children and ageing are where packs differ.")
            self._legend.setText(figures.format(said(measured[0].measure), measured[0].source))
        self._damaged.setVisible(bool(shelf.damaged))
        self._damaged.setText(" ".join(said(each) for each in shelf.damaged))

    def _panel(self, shelved: Shelved) -> PackPanel:
        """The one of this pack, kept with what it shows; what is printed on it only changes with another pack."""
        pack_id = shelved.pack.id
        panel = self.panels.get(pack_id)
        if panel is None or _printed(panel.shelved.pack) != _printed(shelved.pack):
            if panel:
                self._drop(panel)
            panel = self.panels[pack_id] = self._make(shelved)
        panel.tell(shelved)
        self._show_install(pack_id)
        return panel

    def _drop(self, row: QWidget) -> None:
        """Take it off the list; the focus does not go with it."""
        focused = self.focusWidget()
        if focused and row.isAncestorOf(focused):
            self._close.setFocus()
        row.hide()
        row.deleteLater()

    def _make(self, shelved: Shelved) -> PackPanel:
        pack_id = shelved.pack.id
        panel = PackPanel(shelved, self)
        panel.install.connect(partial(self._installs.start, pack_id))
        panel.pause.connect(partial(self._installs.pause, pack_id))
        panel.stop.connect(partial(self._stop, pack_id))
        panel.verify.connect(partial(self._verify, pack_id))
        panel.remove.connect(partial(self._remove, pack_id))
        panel.use.connect(partial(self._use, pack_id))
        panel.let_go.connect(partial(self._let_go, pack_id))
        # Once it is as high as it will be.
        panel.grown.connect(lambda: QTimer.singleShot(0, panel, lambda: self._bring_into_sight(panel)))
        return panel

    def _bring_into_sight(self, panel: PackPanel) -> None:
        # One that just came has no place yet.
        self._list.activate()
        self._scroll.ensureWidgetVisible(panel)

    def _left_behind(self, held: Held, used: bool) -> LeftBehind:
        card = self.left_behind.get(held.pack)
        if card is None:
            card = self.left_behind[held.pack] = LeftBehind(held.pack, self)
            card.let_go.connect(partial(self._let_go, held.pack))
        card.held.tell(held, used=used)
        return card

    def _show_install(self, pack_id: str) -> None:
        install = self._installs.of(pack_id)
        if install and pack_id in self.panels:
            self.panels[pack_id].show_install(install)

    def _installed(self, pack_id: str) -> None:
        self._tell_of_new(pack_id, self.tr("It is installed."))

    def _stopped(self, pack_id: str) -> None:
        self._say(pack_id, self.tr("Stopped. What was fetched is kept for a week."))
        self._ask()

    def _failed(self, pack_id: str, sentence: str) -> None:
        self._say(pack_id, sentence, bad=True)
        self._ask()

    def _say(self, pack_id: str, text: str, *, bad: bool = False) -> None:
        if panel := self.panels.get(pack_id) or self.left_behind.get(pack_id):
            panel.say(text, bad=bad)

    def _stop(self, pack_id: str) -> None:
        self._installs.stop(pack_id)
        if control := self._verifying.get(pack_id):
            control.cancel()

    def _verify(self, pack_id: str) -> None:
        self.panels[pack_id].show_verifying()

        def job(control: Control) -> list[str] | None:
            try:
                return packs.verify(pack_id, control)
            except Cancelled:
                return None
            except FaceSorterError as error:
                return [said(error)]

        def told(problems: list[str] | None) -> None:
            del self._verifying[pack_id]
            if problems is None:
                self._say(pack_id, self.tr("Stopped."))
            else:
                fine = self.tr("In order: its files are what was installed, and both networks run.")
                self._say(pack_id, " ".join(said(problem) for problem in problems) or fine, bad=bool(problems))
            self._ask()

        self._verifying[pack_id] = self._bridge.work(job, told, self)

    def _stop_verifying(self) -> None:
        for control in self._verifying.values():
            control.cancel()

    def _remove(self, pack_id: str) -> None:
        def job(control: Control) -> str:
            try:
                packs.remove(pack_id)
            except FaceSorterError as error:
                return said(error)
            return ""

        def told(problem: str) -> None:
            if problem:
                self._say(pack_id, problem, bad=True)
            self._ask()

        self._bridge.work(job, told, self)

    def _let_go(self, pack_id: str) -> None:
        if self._bridge.indexing or self._bridge.grouping:
            self._say(pack_id, self.tr("Faces are being read or grouped. Let go of these when that is done."), bad=True)
            return
        self._say(pack_id, self.tr("The library is written anew…"))

        def job(control: Control) -> str:
            try:
                maintenance.forget_embeddings(self._bridge.library, pack_id)
            except FaceSorterError as error:
                return said(error)
            return ""

        def told(problem: str) -> None:
            self._say(pack_id, problem or self.tr("The library let go of what it measured."), bad=bool(problem))
            self._ask()

        self._bridge.work(job, told, self)

    def _use(self, pack_id: str) -> None:
        if self._roots:
            self._bridge.change_pack(pack_id)
        else:
            self._bridge.choose_pack(pack_id)
        self.accept()

    def _search(self, search: Search) -> None:
        if self._roots:
            self._bridge.index([Path(os.fsdecode(root)) for root in self._roots], None, search)
            self.accept()
        else:
            self._bridge.choose_search(search)

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
        self._tell_of_new(pack.id, self.tr("It is imported."))

    def _tell_of_new(self, pack_id: str, text: str) -> None:
        """Say so on its panel, which is brought into sight: it is elsewhere in the list now."""

        def show(shelf: Shelf) -> None:
            self._show(shelf)
            self._say(pack_id, text)

        self._bridge.read(_shelf, show, self, key="packs")


def _shelf(library: Library) -> Shelf:
    used = settings.get(library, "pack")
    held = {entry.pack: entry for entry in changing.held(library)}
    shelved = [_shelved(pack, pack.id == used, held.pop(pack.id, None)) for pack in packs.list_packs()]
    left_behind = [(entry, entry.pack == used) for entry in held.values()]
    return Shelf(shelved, packs.damaged(), photos.roots(library), left_behind)


def _shelved(pack: Pack, used: bool, held: Held | None) -> Shelved:
    again = packs.is_known(pack.id)
    hosts: Sequence[str] = ()
    if again and not pack.installed:
        with contextlib.suppress(PackError):  # its description does not say from where
            hosts = packs.hosts(pack.id)
    return Shelved(pack, used, packs.partly(pack.id) if hosts else 0, tuple(hosts), again, held)


def _printed(pack: Pack) -> tuple[object, ...]:
    return pack.label, pack.licence, pack.published
