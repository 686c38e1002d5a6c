"""Faces in a grid: those of one person, the unsorted ones, or the ignored ones."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHideEvent, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.errors import NotFound
from facesorter.domain.model import FaceState, Person
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.face import FaceDelegate
from facesorter.ui.delegates.name_edit import NameEdit
from facesorter.ui.models.faces import IGNORED, UNSORTED, FacesModel, Only, Place, question
from facesorter.ui.models.live import Live
from facesorter.ui.models.people import PeopleModel
from facesorter.ui.operations import Operations
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.face_filter import FaceFilter
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.grid import Grid
from facesorter.ui.views.header import Empty, Header

_TILES = (64, 112, 192)


class FacesView(QWidget):
    """Shows one `Place` at a time; ``person`` is who is shown, if anybody."""

    left = Signal()
    """Esc or the arrow: back to where it was opened from; also when the person is no longer there."""
    looked = Signal(int)
    picked = Signal()

    def __init__(self, bridge: Bridge, pictures: Pictures, operations: Operations, names: PeopleModel) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._operations = operations
        self._place = UNSORTED
        self._select: tuple[int, ...] = ()
        self.person: Person | None = None
        self.model = FacesModel(self)
        self._live = Live(bridge, self.model)
        self._live.loaded.connect(self._tell)
        self.grid = FacesGrid(self.model, pictures)
        self.grid.opened.connect(self.looked)
        self.grid.looked.connect(self.looked)
        self.grid.picked.connect(self.picked)
        self.grid.picked.connect(self._tell_selection)
        self.header = Header(_TILES)
        self.header.order_chosen.connect(lambda order: self._ask(keep=True))
        self.header.resized.connect(self.grid.set_side)
        self._back = QToolButton()
        theme.mark(self._back, "quiet")
        self._back.setAccessibleName(self.tr("Back to the people"))
        self._back.setToolTip(self.tr("Back (Esc)"))
        self._back.clicked.connect(self.left)
        self._name = NameEdit(names)
        self._name.setFixedWidth(theme.scaled(240))
        self._name.hide()
        self._name.editingFinished.connect(self._named)
        self.header.lead.addWidget(self._back)
        self.header.lead.addWidget(self._name)
        self.filter = FaceFilter()
        self.filter.chosen.connect(lambda: self._ask(keep=True))
        self._chosen = _SelectionBar()
        self._empty = Empty()
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.filter)
        column.addWidget(pages, 1)
        column.addWidget(self._chosen)
        self.setFocusProxy(self.grid)
        # What is hidden cannot take the keyboard: it would go nowhere.
        self._pages.currentChanged.connect(lambda place: self.setFocusProxy((self.grid, self._empty)[place]))

    @property
    def place(self) -> Place:
        """Where the shown faces are."""
        return self._place

    @property
    def people(self) -> list[Person]:
        """The person whose faces these are."""
        return [self.person] if self.person else []

    @property
    def faces(self) -> list[int]:
        """The ids of the selected faces."""
        return self.grid.selected

    @property
    def one_photo(self) -> bool:
        """Whether all selected faces are in one photo."""
        return len(np.unique(self.grid.chosen.column("photo"))) == 1

    @property
    def confirmable(self) -> bool:
        """Whether a selected face is not confirmed yet."""
        chosen = self.grid.chosen
        return len(chosen) > 0 and bool(np.any(chosen.column("state") != FaceState.CONFIRMED.value))

    def open(self, place: Place, *, select: Sequence[int] = (), year: int | None = None) -> None:
        """Show the faces of another place, with some of them selected, or only those of a year."""
        self._place = place
        self._select = tuple(select)
        self.person = None
        self.filter.begin(place, year)
        self._back.setVisible(place.person is not None)
        self._name.hide()
        self.header.title.show()
        self.header.title.setText({UNSORTED: self.tr("Unsorted"), IGNORED: self.tr("Ignored")}.get(place, ""))
        self.header.detail.clear()
        orders = [("quality", self.tr("Best first")), ("date", self.tr("By date"))]
        if place.person is not None:
            orders.append(("likelihood", self.tr("Least likely first")))
        self.header.set_orders(orders)
        self._pages.setCurrentIndex(0)
        self._ask()

    def step(self, by: int) -> None:
        """Look at the next face, or the one before."""
        index = self.model.index(self.grid.currentIndex().row() + by, 0)
        if self.isVisible() and index.isValid():
            face = self.model.row(index).id
            self.grid.select([face])
            self.looked.emit(face)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with selected faces, as buttons."""
        self._chosen.set_actions(actions)

    def rename(self) -> None:
        """Edit the person's name in the title."""
        if self.person:
            self.header.title.hide()
            self._name.setText(self.person.name or "")
            self._name.show()
            self._name.setFocus()
            self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._name.isVisible():
            self._name.setText(self.person.name or "" if self.person else "")
            self._named()
        elif event.key() == Qt.Key.Key_Escape and self._place.person is not None:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._live.set_active(True)
        theme.draw(self._back, "forward" if self.isRightToLeft() else "back", "text")

    def hideEvent(self, event: QHideEvent) -> None:
        self._live.set_active(False)

    def _ask(self, *, keep: bool = False) -> None:
        self._live.ask(question(self._place, self.header.order, self.filter.only), keep=keep)

    def _tell(self) -> None:
        place = self._place
        rows = len(self.model.rows)
        if self._select:
            self.grid.select(self._select)
            self._select = ()
        self._pages.setCurrentIndex(0 if rows or self.filter.only != Only() else 1)
        if place.person is None:
            self.header.detail.setText(words.faces(rows))
            if place.ignored:
                self._bridge.read(browsing.ignored_bins, self.filter.tell_ignored, self, key="bins")
                self._empty.tell(
                    "ignored",
                    self.tr("Nothing is ignored"),
                    self.tr("Drag strangers here, and what is not a face. All of it can be brought back."),
                )
            else:
                self._empty.tell(
                    "check",
                    self.tr("Nothing is unsorted"),
                    self.tr("Every face that was found is in a person or ignored."),
                )
            return
        number = place.person
        self._empty.tell(
            "person",
            self.tr("No faces left"),
            self.tr("Faces that are dragged onto the name come to this person."),
        )
        self._tell_distances()

        def who(library: Library) -> Person | None:
            try:
                return browsing.person(library, number)
            except NotFound:
                return None

        self._bridge.read(who, self._tell_person, self, key="person")

    def _tell_distances(self) -> None:
        """Where the least likely come first, also how unlikely each is."""
        if self.header.order != "likelihood":
            self.model.set_distances({})
            return
        faces = self.model.rows.ids.tolist()
        query = partial(browsing.distances, faces=faces)
        self._bridge.read(query, self.model.set_distances, self, key="distances")

    def _tell_person(self, person: Person | None) -> None:
        if person is None:
            self.left.emit()
            return
        self.person = person
        self.header.title.setText(person.name or self.tr("Who is this?"))
        self.header.detail.setText(f"{words.faces(person.faces)} · {words.photos(person.photos)}")
        self.filter.tell_person(person)
        self.picked.emit()

    def _tell_selection(self) -> None:
        self._chosen.tell(len(self.grid.chosen))

    def _named(self) -> None:
        if not self._name.isVisible():
            return
        self._name.hide()
        self.header.title.show()
        self.grid.setFocus()
        if self.person and self._name.name != (self.person.name or ""):
            self._operations.name(self.person.id, self._name.name)


class FacesGrid(Grid):
    """Faces to drag elsewhere."""

    def __init__(self, model: FacesModel, pictures: Pictures) -> None:
        super().__init__(model)
        self.menu: QMenu | None = None
        self._faces = model
        self._pictures = pictures
        self._delegate = FaceDelegate(self, pictures)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Faces"))
        self.set_lead(13)
        pictures.loaded.connect(self._loaded)
        self.set_side(_TILES[1])

    def set_side(self, side: int) -> None:
        """The side of tiles."""
        self._delegate.set_side(side)
        self.set_cell(self._delegate.cell())
        self.viewport().update()

    def picture(self, index: QModelIndex) -> QPixmap | None:
        return self._pictures.crop(self._faces.row(index).id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu and self.selected:
            self.menu.popup(event.globalPos())

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP:
            self.refresh(face)


class _SelectionBar(QFrame):
    """How many faces are selected, and what can be done with them."""

    def __init__(self) -> None:
        super().__init__()
        theme.mark(self, "bar")
        self._label = QLabel()
        # Where the window is narrow or words are long, the buttons take more than one line.
        self._flow = Flow(6, 6)
        self._flow.add(self._label)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.addWidget(self._flow)
        self.hide()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            if action.menu():
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            action.visibleChanged.connect(partial(self._follow, action, button))
            self._flow.add(button)

    def tell(self, count: int) -> None:
        self._label.setText(words.selected(count))
        self._flow.adapt()
        self.setVisible(count > 0)

    def _follow(self, action: QAction, button: QToolButton) -> None:
        button.setVisible(action.isVisible())
        self._flow.adapt()
