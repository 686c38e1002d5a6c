"""The pages of the window: people and faces are there at once, the others are made when they are first seen."""

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from facesorter.domain.model import Person
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.faces import IGNORED, UNSORTED, Place
from facesorter.ui.models.people import PeopleModel
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.pictures import Pictures
from facesorter.ui.remembered import Remembered
from facesorter.ui.views.faces import FacesView
from facesorter.ui.views.header import Header
from facesorter.ui.views.people import PeopleView

if TYPE_CHECKING:
    from facesorter.ui.dialogs.first_start import FirstStart
    from facesorter.ui.views.photos import PhotosView
    from facesorter.ui.views.review import ReviewView

# By then the first page is there.
_READ_AHEAD_MS = 1500
# Between two modules, for whatever the user does meanwhile.
_PAUSE_MS = 50
_HIDES_NAMED = "review hides named"
# What the pages work with takes longer to read than they do, and knows no Qt: a thread may do that.
_SERVICES = (
    "facesorter.services.reviewing",
    "facesorter.services.evaluating",
    "facesorter.services.exporting",
    "facesorter.services.lab",
    "facesorter.services.grouping_session",
    "facesorter.services.proposing",
    "facesorter.services.maintenance",
)
# What knows Qt is for the GUI thread alone. PySide makes a class of Qt when it is asked for it the first time, in many
# steps of Python; a thread that asks for the same one meanwhile makes it again, and then the process crashes or hangs.
# What takes longest is taken in parts: what it stands on is named before it.
_LATER = (
    "facesorter.ui.views.photos",
    "facesorter.ui.views.review",
    "facesorter.ui.charts.widget",
    "facesorter.ui.views.compare_pane",
    "facesorter.ui.views.evaluation",
    "facesorter.ui.views.lab",
    "facesorter.ui.views.edits",
    "facesorter.ui.views.preview",
    "facesorter.ui.dialogs.packs",
)


class Pages(QStackedWidget):
    """One page at a time; it has the keyboard."""

    face_activated = Signal(int)
    person_activated = Signal(int)
    face_looked = Signal(int)
    """The user wants a closer look at a face."""
    grouping_offered = Signal(str, object)
    """An algorithm and its parameters, to group with."""
    group_wanted = Signal()
    """The faces are to be grouped as is chosen."""
    truth_used = Signal(str)
    """Something was scored against this truth."""
    packs_wanted = Signal()
    """The user wants to see which packs there are."""
    questions_counted = Signal(object, bool)
    """How many questions the review says there are, ``None`` while it does not know; and whether they were counted."""
    named = Signal(int, str)
    """A person, and the name that it is to have."""
    picked = Signal()
    """The review asks about other people."""
    turned = Signal()
    """Another page is shown."""

    def __init__(
        self,
        bridge: Bridge,
        pictures: Pictures,
        people: PeopleView,
        faces: FacesView,
        names: PeopleModel,
        remembered: Remembered,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._pictures = pictures
        self._people = people
        self._faces = faces
        self._names = names
        self._remembered = remembered
        self._search = ""
        self._questions: int | None = None
        self._left: QWidget = people
        self._searched: list[Callable[[str], None]] = [people.set_search]
        self._made: dict[Entry, QWidget] = {Entry.PEOPLE: people, Entry.UNSORTED: faces, Entry.IGNORED: faces}
        self.addWidget(people)
        self.addWidget(faces)
        QTimer.singleShot(
            _READ_AHEAD_MS, self, lambda: bridge.read(_read_services, lambda _: self._read_ahead(_LATER), self)
        )

    @property
    def people(self) -> list[Person]:
        """Whoever is selected, or shown."""
        page = self.currentWidget()
        return page.people if isinstance(page, PeopleView | FacesView) else []

    @property
    def person(self) -> Person | None:
        """The one that is selected or shown; where nobody is selected, the current one."""
        page = self.currentWidget()
        return page.person if isinstance(page, PeopleView | FacesView) else None

    @property
    def faces(self) -> list[int]:
        """The ids of the selected faces."""
        return self._faces.faces if self.currentWidget() is self._faces else []

    @property
    def photos(self) -> list[int]:
        """The ids of the selected photos."""
        found: list[int] = getattr(self._made.get(Entry.PHOTOS), "photos", [])
        return found if self.shows(Entry.PHOTOS) else []

    @property
    def has_details(self) -> bool:
        """Only where people and faces are selected there is something to tell."""
        return self.currentWidget() in (self._people, self._faces)

    @property
    def review_hides_named(self) -> bool:
        """Whether the review leaves out people who have a name, also before it is made."""
        review = self._made.get(Entry.REVIEW)
        if review is None:
            return self._remembered.known(_HIDES_NAMED) == "true"
        return cast("ReviewView", review).hide_named.isChecked()

    def page(self, entry: Entry) -> QWidget:
        """The page of a view."""
        if entry not in self._made:
            self._made[entry] = page = self._make(entry)
            self.addWidget(page)
        return self._made[entry]

    def shows(self, *entries: Entry) -> bool:
        """Whether the page of one of these views is shown."""
        return any(self._made.get(entry) is self.currentWidget() for entry in entries)

    def open(self, entry: Entry) -> None:
        """Turn to a view."""
        if place := {Entry.UNSORTED: UNSORTED, Entry.IGNORED: IGNORED}.get(entry):
            self._faces.open(place)
        self._turn_to(self.page(entry))

    def visit(self, page: QWidget) -> None:
        """Turn to a page that is none of the views, until `go_back`."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        here = self.currentWidget()
        if here is not None and here is not page:
            self._left = here
        self._turn_to(page)

    def end_above(self, message: QWidget) -> None:
        """Have nothing that stays where it is lie beneath a message."""
        if start := self._made.get(Entry.FIRST_START):
            cast("FirstStart", start).end_above(message)

    @property
    def spare(self) -> QWidget | None:
        """What a message may lie over where nothing else of the page can be spared, not even for a moment."""
        return cast("ReviewView", self._made[Entry.REVIEW]).head if self.shows(Entry.REVIEW) else None

    def go_back(self) -> None:
        """Turn to where it was visited from."""
        self._turn_to(self._left)

    def filter_photos(self, people: Sequence[Person]) -> None:
        """In the photos, show those of all these people together."""
        cast("PhotosView", self.page(Entry.PHOTOS)).filter.choose(people)

    def show_photo(self, photo: int) -> None:
        """In the photos, show this one large."""
        cast("PhotosView", self.page(Entry.PHOTOS)).go_to(photo)

    def open_person(self, person: int, select: Sequence[int], year: int | None = None) -> None:
        """Turn to the faces of a person, some of them selected, or only those of a year."""
        self._faces.open(Place(person), select=select, year=year)
        self._turn_to(self._faces)

    def tell_questions(self, number: int | None) -> None:
        """How many questions the review has, ``None`` while nobody knows."""
        self._questions = number
        if review := self._made.get(Entry.REVIEW):
            cast("ReviewView", review).tell_remaining(number)

    def search(self, text: str) -> None:
        """Show only what this finds."""
        self._search = text
        for search in self._searched:
            search(text)

    @property
    def can_rename(self) -> bool:
        """Whether somebody is there whose name can be edited."""
        review = self.shows(Entry.REVIEW) and cast("ReviewView", self.page(Entry.REVIEW)).can_rename
        return review or self.person is not None

    def rename(self) -> None:
        """Edit the name of the current person."""
        if self.can_rename:
            cast("PeopleView | FacesView | ReviewView", self.currentWidget()).rename()

    def resize_cells(self, step: int) -> None:
        """Make what is shown larger or smaller."""
        header = getattr(self.currentWidget(), "header", None)
        if isinstance(header, Header):
            header.slider.setValue(header.slider.value() + step)

    def _turn_to(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        self.turned.emit()
        page.setFocus()

    def _make(self, entry: Entry) -> QWidget:
        if entry is Entry.PHOTOS:
            from facesorter.ui.views.photos import PhotosView  # noqa: PLC0415 (not needed for the first paint)

            photos = PhotosView(self._bridge, self._pictures)
            photos.face_activated.connect(self.face_activated)
            photos.person_activated.connect(self.person_activated)
            photos.set_search(self._search)
            self._searched.append(photos.set_search)
            self._remembered.position("photos", photos.header.slider)
            self._remembered.text("photos order", lambda: photos.header.order, photos.header.choose_order)
            return photos
        if entry is Entry.REVIEW:
            from facesorter.ui.views.review import ReviewView  # noqa: PLC0415 (not needed for the first paint)

            review = ReviewView(self._bridge, self._pictures, self._names)
            review.counted.connect(self.questions_counted)
            review.named.connect(self.named)
            review.picked.connect(self.picked)
            review.group_wanted.connect(self.group_wanted)
            self._remembered.checked(_HIDES_NAMED, review.hide_named)
            review.tell_remaining(self._questions)
            return review
        if entry is Entry.EDITS:
            from facesorter.ui.views.edits import EditsView  # noqa: PLC0415 (not needed for the first paint)

            return EditsView(self._bridge, self._pictures)
        if entry is Entry.EVALUATION:
            from facesorter.ui.views.evaluation import EvaluationView  # noqa: PLC0415 (not needed for the first paint)

            evaluation = EvaluationView(self._bridge, self._pictures)
            evaluation.face_looked.connect(self.face_looked)
            evaluation.offered.connect(self.grouping_offered)
            evaluation.truth_used.connect(self.truth_used)
            return evaluation
        if entry is Entry.LAB:
            from facesorter.ui.views.lab import LabView  # noqa: PLC0415 (not needed for the first paint)

            return LabView(self._bridge)
        from facesorter.ui.dialogs.first_start import FirstStart  # noqa: PLC0415 (only for an empty library)

        start = FirstStart(self._bridge, self.window())
        start.packs_wanted.connect(self.packs_wanted)
        return start

    def _read_ahead(self, modules: Sequence[str]) -> None:
        """Python reads the code of pages that will be wanted, so that their first time is as quick as the second."""
        importlib.import_module(modules[0])
        if modules[1:]:
            QTimer.singleShot(_PAUSE_MS, self, lambda: self._read_ahead(modules[1:]))


def _read_services(library: Library) -> None:
    for module in _SERVICES:
        importlib.import_module(module)
