"""The people: covers to open, to name in place, and to drop on each other."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QHideEvent, QKeyEvent, QMouseEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from facesorter.domain.model import Person
from facesorter.services import browsing
from facesorter.services.browsing import Counts
from facesorter.ui import mime, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.person import PersonDelegate
from facesorter.ui.drag import Hint
from facesorter.ui.models.live import Live
from facesorter.ui.models.people import PeopleModel, question
from facesorter.ui.operations import Operations
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.grid import Grid
from facesorter.ui.views.header import Empty, Header

_COVERS = (56, 92, 168)


class PeopleView(QWidget):
    """A grid of people with its header."""

    opened = Signal(int)
    looked = Signal(int)
    picked = Signal()

    def __init__(
        self, bridge: Bridge, pictures: Pictures, operations: Operations, names: PeopleModel, hint: Hint
    ) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._search = ""
        self._hidden = False
        self.model = PeopleModel(self)
        self._live = Live(bridge, self.model)
        self._live.loaded.connect(self._tell)
        self.grid = PeopleGrid(self.model, pictures, operations, names, hint)
        self.grid.opened.connect(self.opened)
        self.grid.looked.connect(self.looked)
        self.grid.picked.connect(self.picked)
        self.header = Header(_COVERS)
        self.header.title.setText(self.tr("People"))
        self.header.set_orders(
            [("faces", self.tr("Most faces")), ("name", self.tr("By name")), ("newest", self.tr("Newest first"))]
        )
        self.header.order_chosen.connect(lambda order: self._ask())
        self.header.resized.connect(self.grid.set_cover)
        self._empty = Empty()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._pages, 1)
        self.setFocusProxy(self.grid)
        # What is hidden cannot take the keyboard: it would go nowhere.
        self._pages.currentChanged.connect(lambda place: self.setFocusProxy((self.grid, self._empty)[place]))
        self._ask()

    @property
    def people(self) -> list[Person]:
        """The selected people."""
        return list(self.grid.chosen)

    @property
    def person(self) -> Person | None:
        """The selected one; where nobody is selected, the current one, which has the ring."""
        chosen, current = self.grid.chosen, self.grid.currentIndex()
        if not chosen:
            return self.model.row(current) if current.isValid() else None
        return self.people[0] if len(chosen) == 1 else None

    @property
    def faces(self) -> list[int]:
        """No faces are selected here."""
        return []

    def set_search(self, text: str) -> None:
        """Show only people whose name contains this."""
        if text != self._search:
            self._search = text
            self._ask()

    def show_hidden(self, hidden: bool) -> None:
        """Show hidden people too."""
        self._hidden = hidden
        self._ask()

    def rename(self) -> None:
        """Edit the name of this one person in place."""
        if person := self.person:
            self.grid.edit(self.model.find(person.id))

    def showEvent(self, event: QShowEvent) -> None:
        self._live.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._live.set_active(False)

    def _ask(self) -> None:
        self._live.ask(question(self.header.order, self._search, hidden=self._hidden), keep=True)

    def _tell(self) -> None:
        self._bridge.read(browsing.counts, self._tell_counts, self, key="counts")

    def _tell_counts(self, counts: Counts) -> None:
        rows = self.model.rows
        shown = words.people(len(rows))
        self.header.detail.setText(f"{shown} · {words.faces(sum(person.faces for person in rows))}")
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows:
            return
        if self._search:
            title = self.tr("Nobody is called “{0}”").format(self._search)
            self._empty.tell("search", title, self.tr("Clear the search to see everyone."))
        elif counts.faces:
            text = self.tr("{0} wait to be grouped: press Ctrl+G, or choose Edit, Group Faces.")
            self._empty.tell("people", self.tr("No people yet"), text.format(words.faces(counts.faces)))
        else:
            text = self.tr("People appear here while photos are being read.")
            self._empty.tell("people", self.tr("No people yet"), text)


class PeopleGrid(Grid):
    """People to drag onto each other, with names to edit in place."""

    def __init__(
        self,
        model: PeopleModel,
        pictures: Pictures,
        operations: Operations,
        names: PeopleModel,
        hint: Hint,
    ) -> None:
        super().__init__(model)
        self.menu: QMenu | None = None
        self._people = model
        self._pictures = pictures
        self._operations = operations
        self._hint = hint
        self._delegate = PersonDelegate(self, pictures, names)
        self._delegate.named.connect(operations.name)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("People"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.set_lead(12)
        pictures.loaded.connect(self._loaded)
        model.dataChanged.connect(self._index_covers)
        model.modelReset.connect(self._index_covers)
        model.rowsInserted.connect(self._index_covers)
        self._covers: dict[int, int] = {}
        self.set_cover(_COVERS[1])

    def set_cover(self, side: int) -> None:
        """The diameter of covers."""
        self._delegate.set_cover(side)
        self.set_cell(self._delegate.cell())
        self.viewport().update()

    def picture(self, index: QModelIndex) -> QPixmap | None:
        cover = self._people.row(index).cover
        return None if cover is None else self._pictures.crop(cover)

    def takes(self, event: QDropEvent) -> QModelIndex:
        index = self.indexAt(event.position().toPoint())
        text = ""
        if index.isValid():
            text = self._promise(event, self._people.row(index))
        self._hint.tell(text, self, event.position())
        return index if text else QModelIndex()

    def drop(self, event: QDropEvent, on: QModelIndex) -> None:
        into = self._people.row(on)
        if faces := mime.carried(event, mime.FACES):
            self._operations.move(faces, into)
        else:
            self._operations.merge_into(into, self._dragged(event))

    def left(self) -> None:
        self._hint.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, text = self.currentIndex(), event.text()
        if text.isprintable() and text.strip() and current.isValid() and self._people.row(current).name:
            # Typing names who has no name; with a name, it finds people.
            self.keyboardSearch(text)
        elif text.isprintable() or not text or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self.state() != QAbstractItemView.State.NoState
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        index = self._invitation(event.position().toPoint())
        if plain and not dragged and index.isValid() and index == self.currentIndex():
            self.edit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        invited = self._invitation(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.IBeamCursor if invited else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu and self.selected:
            self.menu.popup(event.globalPos())

    def _invitation(self, position: QPoint) -> QModelIndex:
        """The unnamed person whose "Who is this?" is here."""
        index = self.indexAt(position)
        if not index.isValid() or self._people.row(index).name:
            return QModelIndex()
        name = self._delegate.name_rectangle(self.visualRect(index)).adjusted(0, -3, 0, 3)
        return index if name.contains(position) else QModelIndex()

    def _promise(self, event: QDropEvent, into: Person) -> str:
        if faces := mime.carried(event, mime.FACES):
            return self.tr("Move {0} to {1}").format(words.faces(len(faces)), into.name or self.tr("this person"))
        people = self._dragged(event)
        if not people or any(person.id == into.id for person in people):
            return ""
        who = people[0].name if len(people) == 1 else words.people(len(people))
        if who and into.name:
            return self.tr("Merge {0} into {1}").format(who, into.name)
        return self.tr("Merge into {0}").format(into.name) if into.name else self.tr("Merge: the same person")

    def _dragged(self, event: QDropEvent) -> Sequence[Person]:
        found = (self._people.find(number) for number in mime.carried(event, mime.PEOPLE))
        return [self._people.row(index) for index in found if index.isValid()]

    def _index_covers(self, *_: object) -> None:
        self._covers = {person.cover: person.id for person in self._people.rows if person.cover is not None}

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP and face in self._covers:
            self.refresh(self._covers[face])
