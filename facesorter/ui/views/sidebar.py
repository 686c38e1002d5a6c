"""The sidebar: the views with their counts and the named people, to go to and to drop faces and people on."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from facesorter.domain.model import Person
from facesorter.services import browsing, editing
from facesorter.services.browsing import Counts
from facesorter.store.library import Library
from facesorter.ui import mime, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.sidebar import SidebarDelegate
from facesorter.ui.drag import Hint
from facesorter.ui.models.history import standing
from facesorter.ui.models.live import Live
from facesorter.ui.models.people import PeopleModel
from facesorter.ui.models.rows import difference
from facesorter.ui.models.sidebar import Entry, Line, SidebarModel, lines
from facesorter.ui.operations import Operations
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.dropping import DropTarget

#: At first, where the font is an ordinary one.
WIDTH = 214
#: The views, and names of a dozen letters, are whole beside their counts.
LEAST = 176


class Sidebar(DropTarget, QListView):
    """One list for everything; ``names`` are the people in it."""

    view_chosen = Signal(str)
    """The name of an `Entry`."""
    person_chosen = Signal(int)
    new_person_chosen = Signal()
    counted = Signal(object)
    """`Counts`, whenever they are read again."""

    def __init__(
        self,
        bridge: Bridge,
        pictures: Pictures,
        operations: Operations,
        names: PeopleModel,
        live: Live[Person],
        hint: Hint,
    ) -> None:
        super().__init__()
        self.take_drops()
        theme.mark(self, "bar")
        self._bridge = bridge
        self._operations = operations
        self._names = names
        self._hint = hint
        self._counts: Counts | None = None
        self._edits: int | None = None
        self._questions: int | None = None
        self._unnamed: int | None = None
        self._rows = SidebarModel(self)
        self._rows.replace(lines([], None, None))
        self.setModel(self._rows)
        delegate = SidebarDelegate(self, pictures, names)
        delegate.named.connect(self._name)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Sidebar"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(theme.scaled(LEAST))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self._chosen_at = QPersistentModelIndex()
        pictures.loaded.connect(self._loaded)
        live.loaded.connect(self._show)
        live.loaded.connect(self._count)
        bridge.changed.connect(lambda change: self._count())
        operations.made.connect(self._ask_name)

    def show_current(self, entry: Entry, person: int | None = None) -> None:
        """Mark where the user is."""
        number = person if person is not None else next(line.id for line in self._rows.rows if line.entry is entry)
        index = self._rows.find(number)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            # An unnamed person is not in the list: it belongs to the people.
            self.show_current(Entry.PEOPLE)

    def tell_questions(self, number: int | None) -> None:
        """How many questions the review has, ``None`` while nobody knows."""
        if number != self._questions:
            self._questions = number
            self._show()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(WIDTH), 400)

    def takes(self, event: QDropEvent) -> QModelIndex:
        index = self.indexAt(event.position().toPoint())
        text = self._promise(event, self._rows.row(index)) if index.isValid() else ""
        self._hint.tell(text, self, event.position())
        return index if text else QModelIndex()

    def drop(self, event: QDropEvent, on: QModelIndex) -> None:
        line = self._rows.row(on)
        faces = mime.carried(event, mime.FACES)
        if line.person and not faces:
            self._merge(line.person, mime.carried(event, mime.PEOPLE))
        elif line.person:
            self._operations.move(faces, line.person)
        elif line.entry is Entry.NEW_PERSON:
            self._operations.move(faces, None)
        elif line.entry is Entry.IGNORED:
            self._operations.ignore(faces)
        elif line.entry is Entry.UNSORTED:
            self._operations.reject(faces)

    def left(self) -> None:
        self._hint.hide()

    def _merge(self, into: Person, people: Sequence[int]) -> None:
        self._bridge.read(
            lambda library: [browsing.person(library, number) for number in people],
            lambda others: self._operations.merge_into(into, others),
            self,
        )

    def _promise(self, event: QDropEvent, line: Line) -> str:
        faces, people = mime.carried(event, mime.FACES), mime.carried(event, mime.PEOPLE)
        if people:
            if line.person and line.person.id not in people:
                if len(people) == 1:
                    return self.tr("Merge into {0}").format(line.text)
                return self.tr("Merge {0} into {1}").format(words.people(len(people)), line.text)
            return ""
        count = words.faces(len(faces))
        if not faces:
            return ""
        if line.person:
            return self.tr("Move {0} to {1}").format(count, line.text)
        promises = {
            Entry.NEW_PERSON: self.tr("Move {0} to a new person"),
            Entry.IGNORED: self.tr("Ignore {0}"),
            Entry.UNSORTED: self.tr("Not this person: take {0} out"),
        }
        return promises.get(line.entry, "").format(count)

    def _choose(self, index: QModelIndex) -> None:
        line = self._rows.row(index)
        if line.person:
            self.person_chosen.emit(line.id)
        elif line.entry is Entry.NEW_PERSON:
            self.new_person_chosen.emit()
        elif line.entry is not Entry.HEADING:
            self.view_chosen.emit(line.entry)

    def _count(self) -> None:
        def count(library: Library) -> tuple[Counts, int]:
            return browsing.counts(library), standing(editing.log(library))

        def tell(answer: tuple[Counts, int]) -> None:
            self._counts, self._edits = answer
            self._show()
            self.counted.emit(self._counts)

        self._bridge.read(count, tell, self, key="counts")

    def _show(self) -> None:
        rows = lines(self._names.rows, self._counts, self._edits, self._questions)
        self._rows.patch(difference(self._rows.rows, rows))

    def _ask_name(self, person: int) -> None:
        """A new person was made: its name can be typed where the faces were dropped."""
        self._unnamed = person
        index = self._rows.find(next(line.id for line in self._rows.rows if line.entry is Entry.NEW_PERSON))
        self.scrollTo(index)
        self.edit(index)

    def _name(self, name: str) -> None:
        if self._unnamed is not None:
            self._operations.name(self._unnamed, name)
            self._unnamed = None

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP and any(person.cover == face for person in self._names.rows):
            self.viewport().update()
