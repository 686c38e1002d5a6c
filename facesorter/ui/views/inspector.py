"""The panel at the side: the photo that a face comes from, who it is with, and why it is where it is."""

import os
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

from facesorter.domain import ages
from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import FaceState, IgnoredAs, Person, Photo
from facesorter.services.browsing import Neighbour
from facesorter.store.library import Library
from facesorter.ui import language, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.models import facts
from facesorter.ui.models.facts import FaceFacts, FacesFacts, PersonFacts, Why
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.panel import Crops, Hint, Section, link, wrapping
from facesorter.ui.views.person_sections import CompanySection, YearsSection
from facesorter.ui.views.photo_box import PhotoBox
from facesorter.ui.views.scores import Scores

# Selections come in bursts; only where they end is read.
_SOON_MS = 30
# Comparing with every face takes a while: not for each face that the arrow keys run over.
_WHY_MS = 250
_SOME = 10
_NAMES = 6
_MEGA = 1e6
_LIFETIME = "lifetime"

_Target = tuple[str, tuple[int, ...]]


class Inspector(QScrollArea):
    """Shows one thing at a time; what it is about is kept up to date."""

    face_activated = Signal(int)
    """A face was clicked: go there."""
    person_activated = Signal(int)
    year_activated = Signal(int, int)
    """A person, and a year of theirs (or `models.faces.UNDATED`)."""
    photos_wanted = Signal(list)
    """People whose photos together the user wants to see."""
    lifetime_wanted = Signal(object)
    """A `Person`: the user wants to say when they were born or died."""

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        self._bridge = bridge
        self._target: _Target = ("", ())
        self._shown: FaceFacts | None = None
        self._person: Person | None = None
        self._touched: tuple[frozenset[int], frozenset[int], frozenset[int]] = (frozenset(), frozenset(), frozenset())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(204)
        self.setAccessibleName(self.tr("Details"))
        ground = QWidget()
        theme.mark(ground, "bar")
        theme.mark(self, "bar")
        self._photo = PhotoBox(bridge, pictures, ground)
        self._photo.face_activated.connect(self.face_activated)
        self._title = QLabel(ground)
        self._title.setFont(theme.font(1.15, bold=True))
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        # A name would have its side by its own direction, not by the window's.
        flag = Qt.AlignmentFlag
        self._title.setAlignment(QStyle.visualAlignment(self.layoutDirection(), flag.AlignLeft) | flag.AlignAbsolute)
        self._some = Crops(pictures, _SOME, ground)
        self._about = Section(ground)
        self._why = Section(ground)
        self._nearest = Crops(pictures, facts.NEAREST, self._why)
        self._sentence = wrapping(self._why)
        theme.mark(self._sentence, "muted")
        self._why.column.addWidget(self._nearest)
        self._why.column.addWidget(self._sentence)
        self._years = YearsSection(ground)
        self._years.chosen.connect(self._activate_year)
        self._with = CompanySection(pictures, facts.COMPANIONS, ground)
        self._with.person_activated.connect(self.person_activated)
        self._with.photos_wanted.connect(self.photos_wanted)
        self._hint = Hint(ground)
        self._scores = Scores(bridge, ground)
        for crops in (self._some, self._nearest):
            crops.activated.connect(self.face_activated)
        self._about.linked.connect(self._go)
        self._parts = (self._photo, self._title, self._about, self._some, self._why, self._years, self._with)
        column = QVBoxLayout(ground)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(2 * theme.SPACE)
        for part in self._parts:
            column.addWidget(part)
        column.addWidget(self._hint, 1)
        column.addWidget(self._scores)
        column.addStretch(0)
        self._column = column
        self.setWidget(ground)
        self._load_timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._load_timer.timeout.connect(self._load)
        self._why_timer = QTimer(self, singleShot=True, interval=_WHY_MS)
        self._why_timer.timeout.connect(self._ask_why)
        bridge.changed.connect(self._follow)
        self._show_nothing()

    def sizeHint(self) -> QSize:
        return QSize(300, 600)

    def show_faces(self, ids: Sequence[int]) -> None:
        """Say what there is to say about one face or several."""
        self._aim("faces", tuple(ids))

    def show_person(self, number: int) -> None:
        """Say what there is to say about a person."""
        self._aim("person", (number,))

    def clear(self, people: int = 0) -> None:
        """Nothing is selected, or so many people, of whom there is nothing to say together."""
        self._aim("", (people,) if people > 1 else ())

    def _aim(self, kind: str, ids: tuple[int, ...]) -> None:
        if (kind, ids) != self._target:
            self._target = (kind, ids)
            self._load_timer.start()

    def _follow(self, change: ChangeSet) -> None:
        faces, people, photos = self._touched
        if faces & change.faces or people & change.people or photos & change.photos:
            self._load_timer.start()

    def _load(self) -> None:
        kind, ids = self._target
        read: Callable[[Library], FaceFacts | FacesFacts | PersonFacts | None] = _nothing
        if kind == "person":
            read = partial(facts.of_person, number=ids[0])
        elif kind and len(ids) == 1:
            read = partial(facts.of_face, number=ids[0])
        elif kind and ids:
            read = partial(facts.of_faces, numbers=ids, some=_SOME)
        self._bridge.read(read, self._show, self, key="facts")

    def _show(self, found: FaceFacts | FacesFacts | PersonFacts | None) -> None:
        self._why_timer.stop()
        match found:
            case FaceFacts():
                self._show_face(found)
            case FacesFacts():
                self._show_faces(found)
            case PersonFacts():
                self._show_person(found)
            case _:
                self._show_nothing()

    def _reveal(self, *parts: QWidget) -> None:
        """Show these parts and hide the others."""
        for part in (*self._parts, self._hint):
            part.setVisible(part in parts)
        self._column.setStretch(self._column.count() - 1, 0 if self._hint in parts else 1)

    def _show_nothing(self) -> None:
        self._shown = None
        self._touched = (frozenset(), frozenset(), frozenset())
        kind, several = self._target
        if several and not kind:
            self._hint.tell(words.people_selected(*several), self.tr("Select one of them to see who it is."))
        else:
            self._hint.tell(
                self.tr("Nothing selected"), self.tr("Select a person or a face to see its photo and why it is there.")
            )
        self._reveal(self._hint)

    def _show_face(self, face: FaceFacts) -> None:
        same = self._shown is not None and self._shown.face.id == face.face.id
        self._shown = face
        people = {other.face.person for other in face.others if other.face.person is not None}
        others = {other.face.id for other in face.others}
        self._touched = (
            frozenset({face.face.id} | others),
            frozenset(people | ({face.person.id} if face.person else set())),
            frozenset({face.photo.id}),
        )
        self._photo.tell(face)
        self._about.clear(self.tr("Photo") if face.photo.duration is None else self.tr("Video"))
        folder = _folder(face.photo)
        self._about.lead(_file_name(face.photo.path), _size(face.photo), _shown_path(face.photo.path))
        self._about.row(self.tr("Folder"), Path(folder).name, whole=folder)
        if face.face.taken_at:
            self._about.row(self.tr("Taken"), words.moment(face.face.taken_at))
        if face.person and face.person.born and face.face.taken_at:
            months = ages.months(face.person.born, face.face.taken_at.date())
            if months:
                self._about.row(self.tr("Age"), words.age(*months))
        if face.face.time is not None:
            length = words.clock(face.photo.duration or 0.0)
            self._about.row(self.tr("Seen at"), self.tr("{0} of {1}").format(words.clock(face.face.time), length))
        if face.others:
            self._about.row(self.tr("With"), self._others(face), linked=True)
        self._about.note(*self._state(face))
        if impossible := self._impossible(face):
            self._about.note("warning", impossible)
        if not face.there:
            self._about.note("warning", self.tr("The photo is no longer where it was; this is its thumbnail."))
        # Where the answer is not yet there, the last one of the same face stands.
        self._reveal(self._photo, self._about, *([self._why] if same and self._sentence.text() else []))
        if not same:
            self._sentence.clear()
        self._why_timer.start()

    def _show_faces(self, faces: FacesFacts) -> None:
        self._shown = None
        self._touched = (
            frozenset(self._target[1]),
            frozenset({faces.person.id} if faces.person else ()),
            frozenset(),
        )
        self._title.setText(words.faces(faces.faces))
        self._some.tell([(face, "", self.tr("Go to this face")) for face in faces.some])
        self._about.clear()
        where = self._who(faces.person) if faces.person else words.people(faces.people)
        self._about.row(self.tr("Where"), where if faces.people else self.tr("Unsorted or ignored"))
        self._about.row(self.tr("Photos"), self._number(faces.photos))
        self._about.row(self.tr("Confirmed"), self._number(faces.confirmed))
        if faces.first and faces.last:
            self._about.row(self.tr("Taken"), _period(faces.first, faces.last), wraps=True)
        self._reveal(self._title, self._some, self._about)

    def _show_person(self, found: PersonFacts) -> None:
        self._shown = None
        person = found.person
        covered = {found.cover.face.id} if found.cover else set()
        companions = {companion.person.id for companion in found.companions}
        self._touched = (frozenset(covered), frozenset({person.id} | companions), frozenset())
        if found.cover:
            self._photo.tell(found.cover)
        self._title.setText(self._who(person))
        self._about.clear()
        self._about.row(self.tr("Faces"), self._number(person.faces))
        self._about.row(self.tr("Photos"), self._number(person.photos))
        self._about.row(self.tr("Confirmed"), self._number(person.confirmed))
        if found.first and found.last:
            self._about.row(self.tr("Taken"), _period(found.first, found.last), wraps=True)
        born = words.told_date(person.born) if person.born else self.tr("say when…")
        self._about.row(self.tr("Born"), link(_LIFETIME, born), linked=True)
        if person.died:
            self._about.row(self.tr("Died"), link(_LIFETIME, words.told_date(person.died)), linked=True)
        if found.misplaced:
            texts = {
                (True, True): self.tr("{0} from before the birth or after the death:"),
                (True, False): self.tr("{0} from before the birth:"),
            }
            text = texts.get((bool(person.born), bool(person.died)), self.tr("{0} from after the death:"))
            self._about.note("warning", text.format(words.faces(len(found.misplaced))))
            self._some.tell([(face, "", self.tr("Go to this face")) for face in found.misplaced[:_SOME]])
        self._years.tell(found.years)
        self._with.tell(person, found.companions)
        self._person = person
        self._reveal(
            *([self._photo] if found.cover else []),
            self._title,
            self._about,
            *([self._some] if found.misplaced else []),
            *([self._years] if found.years else []),
            *([self._with] if found.companions else []),
        )

    def _ask_why(self) -> None:
        face = self._shown
        if face is not None:
            number, person = face.face, face.person
            self._bridge.read(lambda library: facts.why(library, number, person), self._show_why, self, key="why")

    def _show_why(self, why: Why) -> None:
        face = self._shown
        if face is None:
            return
        if face.person is None:
            self._why.heading.setText(self.tr("Nearest faces"))
        elif face.person.name:
            self._why.heading.setText(self.tr("Why {0}").format(face.person.name))
        else:
            self._why.heading.setText(self.tr("Why this person"))
        self._nearest.tell([self._near(each) for each in why.nearest])
        self._nearest.setVisible(bool(why.nearest))
        self._sentence.setText(self._explain(face, why))
        self._why.show()

    def _near(self, near: Neighbour) -> tuple[int, str, str]:
        distance = self._distance(near.distance)
        return near.face, distance, self.tr("A face at distance {0}: go there").format(distance)

    def _explain(self, face: FaceFacts, why: Why) -> str:
        """One plain sentence."""
        count = len(why.nearest)
        if not count:
            return self.tr("There is no other face to compare with.")
        away = self._distance(why.next.distance) if why.next else ""
        if face.person is None:
            if why.next is None:
                return self.tr("None of the nearest faces is in a person.")
            if why.next_name:
                return self.tr("The nearest person, {0}, is {1} away.").format(why.next_name, away)
            return self.tr("The nearest person is {0} away.").format(away)
        who = face.person.name or self.tr("this person")
        if why.own == count == 1:
            start = self.tr("The nearest face is {0}").format(who)
        elif why.own == count:
            start = self.tr("The {0} nearest faces are all {1}").format(self._number(count), who)
        elif why.own:
            own, number = self._number(why.own), self._number(count)
            start = self.tr("{0} of the {1} nearest faces are {2}").format(own, number, who)
        else:
            start = self.tr("None of the {0} nearest faces is {1}").format(self._number(count), who)
        if why.next is None:
            return self.tr("{0}.").format(start)
        if why.next_name:
            return self.tr("{0}; the next person, {1}, is {2} away.").format(start, why.next_name, away)
        return self.tr("{0}; the next person is {1} away.").format(start, away)

    def _state(self, face: FaceFacts) -> tuple[str, str]:
        """An icon, and words for how the face came to be where it is."""
        if face.face.state is FaceState.IGNORED:
            said: dict[IgnoredAs | None, str] = {
                IgnoredAs.STRANGER: self.tr("Ignored: a stranger"),
                IgnoredAs.NOT_A_FACE: self.tr("Ignored: not a face"),
            }
            return "ignored", said.get(face.face.ignored_as, self.tr("Ignored"))
        if face.person is None:
            return "unsorted", self.tr("In no person yet")
        match face.face.state:
            case FaceState.CONFIRMED:
                return "check", self.tr("You confirmed this face")
            case FaceState.KEPT:
                return "person", self.tr("Kept where it was when you edited this person")
        return "unsorted", self.tr("Suggested; you have not confirmed it")

    def _others(self, face: FaceFacts) -> str:
        """The others in the photo as links; those without a name are counted."""
        named = [other for other in face.others if other.name]
        links = [link(str(other.face.id), other.name or "") for other in named[:_NAMES]]
        rest = len(face.others) - len(links)
        if rest:
            first = next(other for other in face.others if other not in named[:_NAMES])
            text = words.others(rest) if links else words.faces(rest)
            links.append(link(str(first.face.id), text))
        return ", ".join(links)

    def _who(self, person: Person) -> str:
        return person.name or self.tr("Who is this?")

    def _impossible(self, face: FaceFacts) -> str:
        """Why the face cannot be this person's, if so."""
        person, taken = face.person, face.face.taken_at
        if person is None or taken is None:
            return ""
        who = person.name or self.tr("this person")
        if person.born and ages.before(taken.date(), person.born):
            return self.tr("Taken before {0} was born ({1})").format(who, words.told_date(person.born))
        if person.died and ages.after(taken.date(), person.died):
            return self.tr("Taken after {0} died ({1})").format(who, words.told_date(person.died))
        return ""

    def _go(self, target: str) -> None:
        if target == _LIFETIME:
            self.lifetime_wanted.emit(self._person)
        else:
            self.face_activated.emit(int(target))

    def _activate_year(self, year: int) -> None:
        if self._person is not None:
            self.year_activated.emit(self._person.id, year)

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _distance(self, distance: float) -> str:
        return self.locale().toString(distance, "f", 2)


def _nothing(library: Library) -> None:
    """Nothing to read."""


def _shown_path(path: bytes) -> str:
    return os.fsdecode(path).encode("utf-8", "replace").decode()


def _file_name(path: bytes) -> str:
    return Path(_shown_path(path)).name


def _folder(photo: Photo) -> str:
    return _shown_path(os.path.dirname(photo.path))  # noqa: PTH120 (paths are bytes)


def _size(photo: Photo) -> str:
    """As in "12 MP", or for a small photo "250 × 250"."""
    pixels = photo.width * photo.height / _MEGA
    locale = QLocale()
    if pixels < 1:
        return f"{locale.toString(photo.width)} × {locale.toString(photo.height)}"
    return f"{locale.toString(pixels, 'f', 0 if pixels >= 9.95 else 1)} MP"


def _period(first: date, last: date) -> str:
    # Two lines, where they have to be, have a day each.
    start, end = (_day(day).replace(" ", "\u00a0") for day in (first, last))
    return start if first == last else f"{start}\u00a0– {end}"


def _day(day: date) -> str:
    return language.day(QDate(day.year, day.month, day.day))
