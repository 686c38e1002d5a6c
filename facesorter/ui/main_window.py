"""The window: it puts the views together and passes on what they tell."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from facesorter import places
from facesorter.domain.model import Face, IgnoredAs, Person
from facesorter.services import browsing
from facesorter.services.browsing import Counts
from facesorter.ui import commands, mime, theme
from facesorter.ui.actions import Actions, Chosen
from facesorter.ui.arrivals import Arrivals
from facesorter.ui.auto_group import AutoGroup
from facesorter.ui.bridge import Bridge
from facesorter.ui.drag import Hint
from facesorter.ui.edits_told import EditsTold
from facesorter.ui.installs import Installs
from facesorter.ui.libraries import Libraries
from facesorter.ui.models.faces import UNSORTED
from facesorter.ui.models.live import Live
from facesorter.ui.models.people import PeopleModel, question
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.operations import Operations
from facesorter.ui.pages import Pages
from facesorter.ui.pictures import Pictures
from facesorter.ui.preferences import Preferences
from facesorter.ui.questions_left import QuestionsLeft
from facesorter.ui.remembered import Remembered
from facesorter.ui.tidy_up import TidyUp
from facesorter.ui.views.closer import Closer
from facesorter.ui.views.faces import FacesView
from facesorter.ui.views.group_bar import GroupBar
from facesorter.ui.views.inspector import Inspector
from facesorter.ui.views.message_bar import MessageBar
from facesorter.ui.views.people import PeopleView
from facesorter.ui.views.progress import ProgressBar
from facesorter.ui.views.sidebar import WIDTH, Sidebar
from facesorter.ui.views.top_bar import TopBar

#: The size at first, on a screen that has room for it and the window's frame.
_SIZE = QSize(1440, 900)
_PART_OF_SCREEN = 0.9
_LEAST_WIDTH = 600


class MainWindow(QMainWindow):
    """One library's window. ``settings`` remember how it was left.

    After it was closed, ``between`` is ``None``, or another window is wanted (`start_anew`).
    """

    def __init__(self, bridge: Bridge, settings: QSettings) -> None:
        super().__init__()
        self._bridge = bridge
        self.between: Callable[[], None] | None = None
        self.preferences = Preferences(settings, self)
        self._remembered = Remembered(settings)
        self._entry = Entry.PEOPLE
        self._pictures = Pictures(bridge)
        self._arrivals = Arrivals(bridge, self)
        self._auto_group = AutoGroup(bridge)
        self._installs = Installs(bridge)
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
        self.pages = Pages(bridge, self._pictures, self.people, self.faces, self._names, self._remembered)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for place, part in enumerate((self.sidebar, self.pages, self.inspector)):
            self._splitter.addWidget(part)
            self._splitter.setCollapsible(place, False)
            self._splitter.setStretchFactor(place, int(part is self.pages))
        self._lay_out(ProgressBar(bridge))
        self.closer = Closer(bridge, self._pictures, self._ground)
        self.message = MessageBar(self._ground)
        self.libraries = Libraries(bridge.library.path, self.message.warn, self)
        TidyUp(bridge, self.message, self.grouping, self.preferences)
        self._connect()
        named.ask(question("name", named=True))
        bridge.ask_unfinished(
            lambda: self.message.when_free(self._offer_the_rest),
            lambda pack: self.message.when_free(partial(self._offer_the_change, pack)),
            self,
        )
        self._restore()

    def offer(self, paths: Sequence[Path]) -> None:
        """Come to the front; show photos that are known, and offer to add folders."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._arrivals.take(paths)

    def remember(self) -> None:
        """Keep how the window is now."""
        self._remembered.save()

    def start_anew(self, between: Callable[[], None] = lambda: None) -> None:
        """Close this window, and let another take its place once ``between`` was done, with the library closed."""
        self.between = between
        self.close()

    def offer_report(self, report: Path) -> None:
        """Tell that the program crashed the last time, and offer to look at what was written of it."""
        text = self.tr("FaceSorter ended unexpectedly last time. Where it happened was written down; nothing is sent.")
        show = partial(commands.show_report, report, self)
        self.message.ask(text, self.tr("Show the report"), show, self.tr("Not now"))

    def show_view(self, name: str) -> None:
        """Go to a view by the name of its `Entry`."""
        entry = Entry(name)
        self.pages.open(entry)
        self.sidebar.show_current(entry)
        self._entry = entry

    def show_person(self, person: int, *, select: Sequence[int] = (), year: int | None = None) -> None:
        """Open a person, with some of its faces selected, or only those of a year."""
        self.pages.open_person(person, select, year)
        self.sidebar.show_current(Entry.PEOPLE, person)

    def show_photos_of(self, people: Sequence[Person]) -> None:
        """Show the photos that all of these people are in."""
        self.show_view(Entry.PHOTOS)
        self.pages.filter_photos(people)

    def show_face(self, face: int) -> None:
        """Go to where a face is."""

        def go(found: list[Face]) -> None:
            if not found:
                return
            if found[0].person is not None:
                self.show_person(found[0].person, select=[face])
            else:
                self.show_view(Entry.UNSORTED if UNSORTED.holds(found[0]) else Entry.IGNORED)
                self.faces.open(self.faces.place, select=[face])

        self._bridge.read(lambda library: browsing.faces(library, ids=[face]), go, self, key="face")

    def _forget_everything(self, libraries: list[Path], packs: bool) -> None:
        self.start_anew(partial(commands.forget, libraries, packs=packs))

    def show_photo(self, photo: int) -> None:
        """Show a photo large."""
        self.top.search.clear()
        self.show_view(Entry.PHOTOS)
        self.pages.show_photo(photo)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        # The window is gone at once, what it started ends behind it.
        self.hide()
        self._bridge.close()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_details()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if mime.paths(event):
            event.acceptProposedAction()
            # Folders are dropped here to be added; photos perhaps only to be looked at.
            commands.add(self._bridge, mime.folders(event))
            self._arrivals.take(mime.files(event))

    def _lay_out(self, progress: QWidget) -> None:
        library = self._bridge.library.path
        usual = library == places.default_library().resolve()
        self.setWindowTitle(self.tr("FaceSorter") if usual else library.stem)
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
        told = EditsTold(bridge, message)
        # The review shows the next question instead, and takes back by itself.
        told.quiet = lambda: self.pages.shows(Entry.REVIEW)
        do.said.connect(told.tell)
        do.told.connect(message.say)
        self._auto_group.told.connect(told.tell)
        bridge.failed.connect(message.warn)
        bridge.faulted.connect(self._tell_fault)
        bridge.consent_wanted.connect(lambda then: commands.ask_consent(bridge, then, self))
        self._arrivals.shown.connect(self.show_photo)
        self._arrivals.strange.connect(self._offer_folders)
        self._installs.installed.connect(self._tell_installed)
        self._installs.failed.connect(lambda _, sentence: message.warn(sentence))
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
        self.pages.packs_wanted.connect(self.actions_.packs.trigger)
        QuestionsLeft(bridge, self.pages).told.connect(self.sidebar.tell_questions)
        self.pages.named.connect(do.name)
        self.pages.picked.connect(self._tell_picked)
        self.pages.turned.connect(self._show_details)
        self.pages.turned.connect(self._tell_picked)
        self.pages.turned.connect(self.grouping.look_after_preview)
        self.pages.turned.connect(
            lambda: message.make_way(low=self.pages.shows(Entry.FIRST_START), over=self.pages.spare)
        )
        message.placed.connect(lambda: self.pages.end_above(message))
        message.left.connect(self.pages.setFocus)
        self.pages.face_activated.connect(self.show_face)
        self.pages.person_activated.connect(self.show_person)
        self.pages.face_looked.connect(self.closer.look)
        self.pages.grouping_offered.connect(self.grouping.offer)
        self.pages.group_wanted.connect(self.grouping.group)
        self.pages.truth_used.connect(self.grouping.set_truth)
        self.grouping.preview_shown.connect(self.pages.visit)
        self.grouping.preview_left.connect(self.pages.go_back)
        self.grouping.preview_lies.connect(self._tell_preview)
        self.grouping.face_looked.connect(self.closer.look)
        self.inspector.face_activated.connect(self.show_face)
        self.inspector.person_activated.connect(self.show_person)
        self.inspector.year_activated.connect(lambda person, year: self.show_person(person, year=year))
        self.inspector.photos_wanted.connect(self.show_photos_of)
        self.inspector.lifetime_wanted.connect(lambda person: commands.ask_lifetime(do, person, self))
        self.closer.stepped.connect(self.faces.step)
        self.closer.left.connect(self.pages.setFocus)
        self.top.searched.connect(self._search)
        self.top.left_search.connect(self.pages.setFocus)
        self._connect_actions()

    def _connect_actions(self) -> None:
        a, bridge, do = self.actions_, self._bridge, self.operations
        wiring: list[tuple[QAction, Callable[[], object]]] = [
            (a.add_folder, lambda: commands.ask_folder(bridge, self)),
            (a.look_for_changes, lambda: commands.look_for_changes(bridge)),
            (a.export, lambda: commands.export(bridge, None, self)),
            (a.export_people, lambda: commands.export(bridge, [person.id for person in self.pages.people], self)),
            (a.compare, self._compare),
            (a.problems, lambda: commands.show_problems(bridge, self)),
            (a.back_up_labels, lambda: commands.back_up_labels(bridge, self)),
            (a.restore_labels, lambda: commands.restore_labels(bridge, self)),
            (a.packs, lambda: commands.show_packs(bridge, self._installs, self)),
            (a.open_library, self.libraries.ask),
            (a.new_library, self.libraries.ask_new),
            (a.forget_everything, lambda: commands.forget_everything(bridge, self._forget_everything, self)),
            (a.quit, self.close),
            (
                a.settings,
                lambda: commands.show_settings(self.preferences, self._remembered, bridge, self.start_anew, self),
            ),
            (a.undo, bridge.undo),
            (a.redo, bridge.redo),
            (a.select_all, self._select_all),
            (a.find, lambda: self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            (a.group, self.grouping.group),
            (a.preview, self.grouping.preview),
            (a.calibrate, self.grouping.calibrate),
            (a.open, lambda: self.show_person(self.pages.people[0].id)),
            (a.rename, self.pages.rename),
            (a.merge, lambda: do.merge(self.pages.people)),
            (
                a.split,
                lambda: self._with_person(lambda who: commands.split(bridge, self._pictures, who, do.split, self)),
            ),
            (a.tell_apart, lambda: do.tell_apart(self.pages.people)),
            (a.lifetime, lambda: self._with_person(lambda who: commands.ask_lifetime(do, who, self))),
            (a.photos_together, lambda: self.show_photos_of(self.pages.people)),
            (a.hide, lambda: do.hide(self.pages.people, hidden=True)),
            (a.unhide, lambda: do.hide(self.pages.people, hidden=False)),
            (a.look_closer, self._look_closer),
            (a.confirm, lambda: do.confirm(self.pages.faces)),
            (a.reject, lambda: do.reject(self.pages.faces)),
            (a.move_to, lambda: do.move_somewhere(self.pages.faces)),
            (a.move_to_new, lambda: do.move(self.pages.faces, None)),
            (a.set_cover, lambda: do.set_cover(self.pages.faces[0])),
            (a.allow_together, lambda: do.allow_together(self.pages.faces)),
            (a.tell_faces_apart, lambda: do.tell_faces_apart(self.pages.faces, self.faces.place.person)),
            (a.stranger, lambda: do.ignore(self.pages.faces, IgnoredAs.STRANGER)),
            (a.not_a_face, lambda: do.ignore(self.pages.faces, IgnoredAs.NOT_A_FACE)),
            (a.restore, lambda: do.restore(self.pages.faces)),
            (a.larger, lambda: self.pages.resize_cells(24)),
            (a.smaller, lambda: self.pages.resize_cells(-24)),
            (a.guide, self._show_guide),
            (a.shortcuts, lambda: commands.show_keys(a, self)),
            (a.logs, commands.open_logs),
            (a.about, lambda: commands.show_about(bridge, self)),
            *((action, partial(self.show_view, entry)) for entry, action in a.views.items()),
        ]
        for action, act in wiring:
            action.triggered.connect(lambda checked=False, act=act: act())
        a.recent_libraries.aboutToShow.connect(lambda: self.libraries.fill(a.recent_libraries))
        a.details.toggled.connect(self._show_details)
        a.show_hidden.toggled.connect(self.people.show_hidden)
        a.full_screen.toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())

    def _offer_folders(self, folders: list[Path]) -> None:
        names = ", ".join(folder.name or str(folder) for folder in folders)
        text = self.tr("Add the photos of {0}?").format(names)
        self.message.ask(text, self.tr("Add"), lambda: commands.add(self._bridge, folders))

    def _offer_the_rest(self) -> None:
        text = self.tr("FaceSorter was closed before all photos were read, or reads them better now.")
        self.message.ask(text, self.tr("Read the rest"), lambda: commands.look_for_changes(self._bridge))

    def _offer_the_change(self, pack: str) -> None:
        text = self.tr("FaceSorter was closed before all faces were measured with the pack {0}.").format(pack)
        self.message.ask(text, self.tr("Go on"), lambda: self._bridge.change_pack(pack))

    def _welcome(self, counts: Counts) -> None:
        """An empty library shows how to begin; once photos come, it shows people."""
        empty = counts.photos == 0 and not self._bridge.indexing
        welcoming = self.pages.shows(Entry.FIRST_START)
        if empty and not welcoming:
            self.pages.open(Entry.FIRST_START)
        elif welcoming and not empty:
            self.show_view(Entry.PEOPLE)
        self.sidebar.setVisible(not empty)
        self._show_details()

    def _tell_picked(self) -> None:
        people, faces = self.pages.people, self.pages.faces
        hidden = sum(person.hidden for person in people)
        place = self.faces.place
        in_person = place.person is not None
        one_person = self.pages.person is not None
        self.actions_.enable(
            Chosen(
                len(people),
                len(faces),
                in_person,
                place.ignored,
                self.faces.one_photo,
                one_person,
                self.pages.can_rename,
                hidden,
                in_person and bool(faces) and self.faces.confirmable,
            )
        )
        if faces:
            self.inspector.show_faces(faces)
        elif len(people) == 1:
            self.inspector.show_person(people[0].id)
        else:
            self.inspector.clear(len(people))

    def _tell_preview(self, algorithm: str) -> None:
        text = self.tr("The preview of {0} waits; nothing has changed.").format(algorithm)
        back, discard = self.tr("Back to it"), self.tr("Discard")
        self.message.ask(text, back, self.grouping.preview, discard, self.grouping.discard)

    def _tell_fault(self, text: str, report: Path | None) -> None:
        if report is None:
            self.message.warn(text)
        else:
            self.message.warn(text, self.tr("Show the report"), lambda: commands.show_report(report, self))

    def _tell_installed(self, pack_id: str) -> None:
        text = self.tr("The pack {0} is installed.").format(pack_id)
        self.message.say(text, self.tr("Packs"), self.actions_.packs.trigger)

    def _search(self, text: str) -> None:
        self.pages.search(text)
        if text and not self.pages.shows(Entry.PEOPLE, Entry.PHOTOS):
            self.show_view(Entry.PEOPLE)

    def _with_person(self, do: Callable[[Person], None]) -> None:
        if person := self.pages.person:
            do(person)

    def _look_closer(self) -> None:
        if self.pages.faces:
            self.closer.look(self.pages.faces[0])
        elif self.pages.people:
            self._look_at_person(self.pages.people[0].id)

    def _show_guide(self) -> None:
        commands.show_guide(Entry.FIRST_START if self.pages.shows(Entry.FIRST_START) else self._entry, self)

    def _compare(self) -> None:
        # Two people are compared by their covers; one is only where the user happens to be.
        covers = [person.cover for person in self.pages.people if person.cover is not None]
        faces = self.pages.faces or (covers if len(covers) > 1 else [])
        commands.compare(self._bridge, faces, self.pages.photos, self)

    def _look_at_person(self, person: int) -> None:
        index = self.people.model.find(person)
        cover = self.people.model.row(index).cover if index.isValid() else None
        if cover is not None:
            self.closer.look(cover)

    def _new_person(self) -> None:
        if self.pages.faces:
            self.operations.move(self.pages.faces, None)
        else:
            self.message.say(self.tr("Drag faces here to make a new person of them."))

    def _select_all(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QAbstractItemView):
            focused.selectAll()

    def _show_details(self) -> None:
        parts = (self.pages.minimumSizeHint(), self.sidebar.minimumSize(), self.inspector.minimumSize())
        roomy = self.width() > sum(part.width() for part in parts)
        self.inspector.setVisible(roomy and self.pages.has_details and self.actions_.details.isChecked())

    def _restore(self) -> None:
        # The details leave where there is no room for them.
        self.setMinimumWidth(min(theme.scaled(_LEAST_WIDTH), self.screen().availableSize().width()))
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _PART_OF_SCREEN))
        kept = self._remembered
        kept.layout("geometry", self.saveGeometry, self.restoreGeometry)
        side, details = theme.scaled(WIDTH), theme.scaled(300)
        self._splitter.setSizes([side, _SIZE.width() - side - details, details])
        kept.layout("splitter", self._splitter.saveState, self._splitter.restoreState)
        kept.position("covers", self.people.header.slider)
        kept.position("tiles", self.faces.header.slider)
        kept.text("order", lambda: self.people.header.order, self.people.header.choose_order)
        kept.text("grouping", lambda: self.grouping.choice, self.grouping.choose)
        self.actions_.details.setChecked(True)
        kept.checked("details", self.actions_.details)
        self.show_view(Entry.PEOPLE)
        kept.text("view", lambda: self._entry, self._show_remembered)

    def _show_remembered(self, name: str) -> None:
        if name in VIEWS:
            self.show_view(name)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    theme.mark(line, "line")
    return line
