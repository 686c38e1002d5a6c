"""The window: it puts the views together and passes on what they tell."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import Face, Person
from facesorter.services import browsing
from facesorter.services.browsing import Counts
from facesorter.ui import commands, theme
from facesorter.ui.actions import Actions, Chosen
from facesorter.ui.auto_group import AutoGroup
from facesorter.ui.bridge import Bridge
from facesorter.ui.drag import Hint
from facesorter.ui.models.faces import IGNORED, UNSORTED, Place
from facesorter.ui.models.live import Live
from facesorter.ui.models.people import PeopleModel, question
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.operations import Operations
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.closer import Closer
from facesorter.ui.views.faces import FacesView
from facesorter.ui.views.group_bar import GroupBar
from facesorter.ui.views.header import Header
from facesorter.ui.views.inspector import Inspector
from facesorter.ui.views.message_bar import MessageBar
from facesorter.ui.views.people import PeopleView
from facesorter.ui.views.progress import ProgressBar
from facesorter.ui.views.sidebar import Sidebar
from facesorter.ui.views.top_bar import TopBar


class MainWindow(QMainWindow):
    """One library's window. ``settings`` remember how it was left."""

    def __init__(self, bridge: Bridge, settings: QSettings) -> None:
        super().__init__()
        self._bridge = bridge
        self._settings = settings
        self._pictures = Pictures(bridge)
        self._auto_group = AutoGroup(bridge)
        self._names = PeopleModel(self)
        named: Live[Person] = Live(bridge, self._names)
        named.set_active(True)
        self.operations = Operations(bridge, self._names, self)
        self.actions_ = Actions(self)
        hint = Hint(self)
        self.sidebar = Sidebar(bridge, self._pictures, self.operations, self._names, named, hint)
        self.people = PeopleView(bridge, self._pictures, self.operations, self._names, hint)
        self.faces = FacesView(bridge, self._pictures, self.operations, self._names)
        self.inspector = Inspector(bridge, self._pictures)
        self.grouping = GroupBar(bridge, self._pictures)
        self.top = TopBar(self.actions_.add_folder, self.actions_.export, self.grouping)
        self._ground = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.people)
        self._pages.addWidget(self.faces)
        self._made: dict[Entry, QWidget] = {Entry.PEOPLE: self.people}
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for place, part in enumerate((self.sidebar, self._pages, self.inspector)):
            self._splitter.addWidget(part)
            self._splitter.setCollapsible(place, False)
            self._splitter.setStretchFactor(place, int(part is self._pages))
        self._lay_out(ProgressBar(bridge))
        self.closer = Closer(bridge, self._pictures, self._ground)
        self.message = MessageBar(self._ground)
        self._connect()
        named.ask(question("name", named=True))
        self._restore()

    def offer(self, folders: Sequence[Path]) -> None:
        """Come to the front, and offer to add folders."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if folders:
            names = ", ".join(folder.name or str(folder) for folder in folders)
            text = self.tr("Add the photos of {0}?").format(names)
            self.message.say(text, self.tr("Add"), lambda: commands.add(self._bridge, folders))

    def show_view(self, name: str) -> None:
        """Go to a view by the name of its `Entry`."""
        entry = Entry(name)
        if entry in (Entry.UNSORTED, Entry.IGNORED):
            self.faces.open(UNSORTED if entry is Entry.UNSORTED else IGNORED)
            self._turn_to(self.faces)
        else:
            self._turn_to(self._view(entry))
        self.sidebar.show_current(entry)
        self._settings.setValue("view", name)

    def show_person(self, person: int, *, select: Sequence[int] = ()) -> None:
        """Open a person, with some of its faces selected."""
        self.faces.open(Place(person), select=select)
        self._turn_to(self.faces)
        self.sidebar.show_current(Entry.PEOPLE, person)

    def show_face(self, face: int) -> None:
        """Go to where a face is."""

        def go(found: list[Face]) -> None:
            if not found:
                return
            if found[0].person is not None:
                self.show_person(found[0].person, select=[face])
            else:
                place = UNSORTED if UNSORTED.holds(found[0]) else IGNORED
                self.show_view(Entry.UNSORTED if place == UNSORTED else Entry.IGNORED)
                self.faces.open(place, select=[face])

        self._bridge.read(lambda library: browsing.faces(library, ids=[face]), go, self, key="face")

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("splitter", self._splitter.saveState())
        self._settings.setValue("details", self.actions_.details.isChecked())
        self._settings.setValue("covers", self.people.header.slider.value())
        self._settings.setValue("tiles", self.faces.header.slider.value())
        self._settings.setValue("order", self.people.header.order)
        self._settings.setValue("grouping", self.grouping.choice)
        self._settings.sync()
        # The window is gone at once, what it started ends behind it.
        self.hide()
        self._bridge.close()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "top"):
            self.top.dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if folders := _folders(event):
            event.acceptProposedAction()
            commands.add(self._bridge, folders)

    def _lay_out(self, progress: QWidget) -> None:
        self.setWindowTitle(self.tr("FaceSorter"))
        self.setAcceptDrops(True)
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(_line())
        column.addWidget(self._splitter, 1)
        column.addWidget(_line())
        column.addWidget(progress)
        self.setCentralWidget(self._ground)
        self.actions_.fill(self.menuBar())
        self.people.grid.menu = self.actions_.person_menu(self)
        self.faces.grid.menu = self.actions_.face_menu(self)
        self.faces.set_actions(self.actions_.on_faces())

    def _connect(self) -> None:
        bridge, do, message = self._bridge, self.operations, self.message
        undo = self.tr("Undo")
        bridge.edited.connect(lambda change: message.say(change.label, undo, bridge.undo))
        do.said.connect(lambda text: message.say(text, undo, bridge.undo))
        do.told.connect(message.say)
        bridge.walked.connect(self._tell_walked)
        bridge.failed.connect(message.warn)
        bridge.history_changed.connect(self.actions_.tell_history)
        self.sidebar.view_chosen.connect(self.show_view)
        self.sidebar.person_chosen.connect(self.show_person)
        self.sidebar.new_person_chosen.connect(self._new_person)
        self.sidebar.counted.connect(self._welcome)
        self.people.opened.connect(self.show_person)
        self.people.looked.connect(self._look_at_person)
        self.people.picked.connect(self._tell_picked)
        self.faces.left.connect(lambda: self.show_view(Entry.PEOPLE))
        self.faces.looked.connect(self.closer.look)
        self.faces.picked.connect(self._tell_picked)
        self.inspector.face_activated.connect(self.show_face)
        self.closer.stepped.connect(self.faces.step)
        self.closer.left.connect(self._pages.setFocus)
        self.top.searched.connect(self._search)
        self.top.left_search.connect(self._pages.setFocus)
        self._connect_actions()

    def _connect_actions(self) -> None:
        a, bridge, do = self.actions_, self._bridge, self.operations
        wiring: list[tuple[QAction, Callable[[], object]]] = [
            (a.add_folder, lambda: commands.ask_folder(bridge, self)),
            (a.look_for_changes, lambda: commands.look_for_changes(bridge)),
            (a.export, lambda: commands.export(bridge, None, self)),
            (a.export_people, lambda: commands.export(bridge, [person.id for person in self._chosen_people], self)),
            (a.problems, lambda: commands.show_problems(bridge, self)),
            (a.packs, lambda: commands.show_packs(bridge, self)),
            (a.quit, self.close),
            (a.undo, bridge.undo),
            (a.redo, bridge.redo),
            (a.select_all, self._select_all),
            (a.find, lambda: self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            (a.group, self.grouping.group),
            (a.open, lambda: self.show_person(self._chosen_people[0].id)),
            (a.rename, self._rename),
            (a.merge, lambda: do.merge(self._chosen_people)),
            (a.split, lambda: do.split(self._chosen_people[0])),
            (a.hide, lambda: do.hide(self._chosen_people, hidden=True)),
            (a.unhide, lambda: do.hide(self._chosen_people, hidden=False)),
            (a.look_closer, self._look_closer),
            (a.confirm, lambda: do.confirm(self._chosen_faces)),
            (a.reject, lambda: do.reject(self._chosen_faces)),
            (a.move_to, lambda: do.move_somewhere(self._chosen_faces)),
            (a.move_to_new, lambda: do.move(self._chosen_faces, None)),
            (a.set_cover, lambda: do.set_cover(self._chosen_faces[0])),
            (a.ignore, lambda: do.ignore(self._chosen_faces)),
            (a.restore, lambda: do.restore(self._chosen_faces)),
            (a.larger, lambda: self._resize_cells(24)),
            (a.smaller, lambda: self._resize_cells(-24)),
            (a.shortcuts, lambda: commands.show_keys(a, self)),
            (a.logs, commands.open_logs),
            (a.about, lambda: commands.show_about(self)),
            *((action, partial(self.show_view, entry)) for entry, action in a.views.items()),
        ]
        for action, act in wiring:
            action.triggered.connect(lambda checked=False, act=act: act())
        a.details.toggled.connect(self._show_details)
        a.show_hidden.toggled.connect(self.people.show_hidden)
        a.full_screen.toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())

    @property
    def _chosen_people(self) -> list[Person]:
        page = self._pages.currentWidget()
        return page.people if isinstance(page, PeopleView | FacesView) else []

    @property
    def _chosen_faces(self) -> list[int]:
        return self.faces.faces if self._pages.currentWidget() is self.faces else []

    def _view(self, entry: Entry) -> QWidget:
        """The page of a view; those that are rarely seen are made when first seen."""
        if entry not in self._made:
            self._made[entry] = page = self._make(entry)
            self._pages.addWidget(page)
        return self._made[entry]

    def _make(self, entry: Entry) -> QWidget:
        if entry is Entry.PHOTOS:
            from facesorter.ui.views.photos import PhotosView  # noqa: PLC0415 (not needed for the first paint)

            photos = PhotosView(self._bridge, self._pictures)
            photos.face_activated.connect(self.show_face)
            photos.person_activated.connect(self.show_person)
            photos.set_search(self.top.search.text().strip())
            photos.header.slider.setValue(int(str(self._settings.value("photos", photos.header.slider.value()))))
            photos.header.resized.connect(partial(self._settings.setValue, "photos"))
            self.top.searched.connect(photos.set_search)
            return photos
        if entry is Entry.EDITS:
            from facesorter.ui.views.edits import EditsView  # noqa: PLC0415 (not needed for the first paint)

            return EditsView(self._bridge)
        if entry is Entry.EVALUATION:
            from facesorter.ui.views.evaluation import EvaluationView  # noqa: PLC0415 (not needed for the first paint)

            return EvaluationView(self._bridge)
        from facesorter.ui.dialogs.first_start import FirstStart  # noqa: PLC0415 (only for an empty library)

        return FirstStart(self._bridge, self)

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._pages.setFocusProxy(page)
        self._show_details()
        self._tell_picked()
        page.setFocus()

    def _welcome(self, counts: Counts) -> None:
        """An empty library shows how to begin; once photos come, it shows people."""
        empty = counts.photos == 0 and not self._bridge.indexing
        welcoming = self._pages.currentWidget() is self._made.get(Entry.HEADING)
        if empty and not welcoming:
            self._turn_to(self._view(Entry.HEADING))
        elif welcoming and not empty:
            self.show_view(Entry.PEOPLE)
        self.sidebar.setVisible(not empty)
        self._show_details()

    def _tell_picked(self) -> None:
        people, faces = self._chosen_people, self._chosen_faces
        place = self.faces.place
        in_person = place.person is not None
        self.actions_.enable(Chosen(len(people), len(faces), in_person, place.ignored))
        if faces:
            self.inspector.show_faces(faces)
        elif len(people) == 1:
            self.inspector.show_person(people[0].id)
        else:
            self.inspector.clear()

    def _tell_walked(self, change: ChangeSet, again: bool) -> None:
        if again:
            self.message.say(self.tr("Done again: {0}").format(change.label), self.tr("Undo"), self._bridge.undo)
        else:
            self.message.say(self.tr("Taken back: {0}").format(change.label), self.tr("Redo"), self._bridge.redo)

    def _search(self, text: str) -> None:
        self.people.set_search(text)
        if text and self._pages.currentWidget() not in (self.people, self._made.get(Entry.PHOTOS)):
            self.show_view(Entry.PEOPLE)

    def _rename(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, PeopleView | FacesView):
            page.rename()

    def _look_closer(self) -> None:
        if self._chosen_faces:
            self.closer.look(self._chosen_faces[0])
        elif self._chosen_people:
            self._look_at_person(self._chosen_people[0].id)

    def _look_at_person(self, person: int) -> None:
        index = self.people.model.find(person)
        cover = self.people.model.row(index).cover if index.isValid() else None
        if cover is not None:
            self.closer.look(cover)

    def _new_person(self) -> None:
        if self._chosen_faces:
            self.operations.move(self._chosen_faces, None)
        else:
            self.message.say(self.tr("Drag faces here to make a new person of them."))

    def _select_all(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QAbstractItemView):
            focused.selectAll()

    def _resize_cells(self, step: int) -> None:
        header = getattr(self._pages.currentWidget(), "header", None)
        if isinstance(header, Header):
            header.slider.setValue(header.slider.value() + step)

    def _show_details(self) -> None:
        """Only where people and faces are selected there is something to tell."""
        there = isinstance(self._pages.currentWidget(), PeopleView | FacesView)
        self.inspector.setVisible(there and self.actions_.details.isChecked())

    def _restore(self) -> None:
        settings = self._settings
        self.resize(1440, 900)
        if isinstance(geometry := settings.value("geometry"), QByteArray):
            self.restoreGeometry(geometry)
        if not (isinstance(sizes := settings.value("splitter"), QByteArray) and self._splitter.restoreState(sizes)):
            self._splitter.setSizes([214, 926, 300])
        self.people.header.slider.setValue(int(str(settings.value("covers", 92))))
        self.faces.header.slider.setValue(int(str(settings.value("tiles", 112))))
        self.people.header.choose_order(str(settings.value("order", "faces")))
        self.grouping.choose(str(settings.value("grouping", "")))
        self.actions_.details.setChecked(settings.value("details", "true") == "true")
        self.show_view(str(settings.value("view", Entry.PEOPLE)))


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    theme.mark(line, "line")
    return line


def _folders(event: QDropEvent) -> list[Path]:
    """The folders that are dragged in from a file manager."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
