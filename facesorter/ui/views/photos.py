"""The photos with names at the faces: searched, of people together, and each of them large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from facesorter.services import browsing
from facesorter.services.browsing import Counts
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.photo import PhotoDelegate
from facesorter.ui.models.live import Live
from facesorter.ui.models.photos import NamesAtFaces, PhotosModel, question
from facesorter.ui.pictures import THUMBNAIL, Pictures
from facesorter.ui.views.grid import Grid
from facesorter.ui.views.header import Empty, Header
from facesorter.ui.views.photo_filter import PhotoFilter
from facesorter.ui.views.photo_page import PhotoPage

_TILES = (90, 190, 320)


class PhotosView(QWidget):
    """A grid of photos; one of them opens over it."""

    face_activated = Signal(int)
    person_activated = Signal(int)

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._search = ""
        self._wanted: int | None = None
        self.model = PhotosModel(self)
        self._live = Live(bridge, self.model)
        self._live.loaded.connect(self._tell)
        names = NamesAtFaces(bridge)
        self.grid = PhotosGrid(self.model, pictures, names)
        self.grid.opened.connect(self.open)
        self.grid.looked.connect(self.open)
        self.header = Header(_TILES)
        self.header.title.setText(self.tr("Photos"))
        self.header.set_orders([("path", self.tr("By folder")), ("date", self.tr("Newest first"))])
        self.header.order_chosen.connect(lambda order: self._ask())
        self.header.resized.connect(self.grid.set_side)
        self.filter = PhotoFilter(bridge)
        self.filter.changed.connect(self._ask)
        self.filter.left.connect(self.grid.setFocus)
        self._empty = Empty()
        listed = QWidget()
        self._found = QStackedLayout()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.header)
        inner.addWidget(self.filter)
        inner.addLayout(self._found, 1)
        # In its place first: else the stack would show the grid as a window for a moment, which takes the focus.
        self._found.addWidget(self.grid)
        self._found.addWidget(self._empty)
        self.page = PhotoPage(bridge, pictures, names)
        self.page.left.connect(self._back)
        self.page.stepped.connect(self._step)
        self.page.face_activated.connect(self.face_activated)
        self.page.person_activated.connect(self.person_activated)
        self._pages = QStackedWidget()
        self._pages.addWidget(listed)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self.grid)
        self._ask()

    @property
    def photos(self) -> list[int]:
        """The ids of the selected photos."""
        return self.grid.selected

    def set_search(self, text: str) -> None:
        """Show only photos whose place, date or people's names hold the words of this."""
        if text != self._search:
            self._search = text
            self._back()
            self._ask()

    def open(self, photo: int) -> None:
        """Show one of the photos large."""
        index = self.model.find(photo)
        if index.isValid():
            self._wanted = None
            self.grid.select([photo])
            self.page.show_photo(self.model.row(index), index.row(), self.model.rowCount())
            self._pages.setCurrentWidget(self.page)
            self.setFocusProxy(self.page)
            self.page.setFocus()

    def go_to(self, photo: int) -> None:
        """Show one large as soon as it is there, whatever is filtered out now."""
        self._wanted = photo
        self.filter.clear()
        self.open(photo)

    def showEvent(self, event: QShowEvent) -> None:
        self._live.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._live.set_active(False)

    def _back(self) -> None:
        if self._pages.currentWidget() is self.page:
            self._pages.setCurrentIndex(0)
            self.setFocusProxy(self.grid)
            self.grid.setFocus()

    def _step(self, by: int) -> None:
        index = self.model.index(self.grid.currentIndex().row() + by, 0)
        if index.isValid():
            self.open(self.model.row(index).id)

    def _ask(self) -> None:
        people = [person.id for person in self.filter.people]
        asked = question(self._search, people, self.header.order, unreadable=self.filter.unreadable)
        self._live.ask(asked, keep=True)

    def _tell(self) -> None:
        self._bridge.read(browsing.counts, self._tell_counts, self, key="counts")
        if self._wanted is not None:
            self.open(self._wanted)
        shown = self.page.photo
        if self._pages.currentWidget() is not self.page or shown is None:
            return
        index = self.model.find(shown.id)
        if not index.isValid():
            self._back()
        else:
            self.page.show_photo(self.model.row(index), index.row(), self.model.rowCount())

    def _tell_counts(self, counts: Counts) -> None:
        rows = self.model.rows
        self.filter.tell(counts.unreadable)
        faces = int(rows.column("faces").sum())
        self.header.detail.setText(f"{words.photos(len(rows))} · {words.faces(faces)}")
        self._found.setCurrentIndex(0 if rows else 1)
        if rows:
            return
        if self.filter.people:
            who = _listed([person.name or self.tr("somebody without a name") for person in self.filter.people])
            text = (
                self.tr("No photo shows {0} together.")
                if len(self.filter.people) > 1
                else self.tr("No photo shows {0}.")
            )
            self._empty.tell("people", self.tr("No such photo"), text.format(who))
        elif self._search:
            title = self.tr("No photo matches “{0}”").format(self._search)
            self._empty.tell("search", title, self.tr("Clear the search to see all photos."))
        elif self.filter.unreadable:
            self._empty.tell("check", self.tr("Every photo could be read"), "")
        else:
            text = self.tr("Photos appear here while they are being read.")
            self._empty.tell("photos", self.tr("No photos yet"), text)


class PhotosGrid(Grid):
    """Photos to look at; nothing is dragged from here."""

    def __init__(self, model: PhotosModel, pictures: Pictures, names: NamesAtFaces) -> None:
        super().__init__(model)
        self._photos = model
        self._pictures = pictures
        self._delegate = PhotoDelegate(self, pictures, names)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Photos"))
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.set_lead(13)
        pictures.loaded.connect(self._loaded)
        names.loaded.connect(self._named)
        names.outdated.connect(self.viewport().update)
        self.set_side(_TILES[1])

    def set_side(self, side: int) -> None:
        """The width of tiles."""
        self._delegate.set_side(side)
        self.set_cell(self._delegate.cell())
        self.viewport().update()

    def picture(self, index: QModelIndex) -> QPixmap | None:
        return self._pictures.thumbnail(self._photos.row(index).id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        tag = self._delegate.tag_at(index, event.position().toPoint()) if index.isValid() else None
        pointed = tag.named.face.id if tag else None
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            tag = self._delegate.tag_at(index, event.pos()) if index.isValid() else None
            if tag:
                text = tag.named.name or self.tr("Nobody has named this face yet.")
                QToolTip.showText(event.globalPos(), text, self.viewport(), tag.box.toRect())
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._photos.row(self.currentIndex()).id)
        else:
            super().keyPressEvent(event)

    def _loaded(self, kind: str, photo: int) -> None:
        if kind == THUMBNAIL:
            self.refresh(photo)

    def _named(self, photos: Sequence[int]) -> None:
        self.viewport().update()


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
