"""Which photos are shown: those of people together, or those that cannot be read."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import Person
from facesorter.services import browsing
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.live import Live
from facesorter.ui.models.people import PeopleModel, question


class PhotoFilter(QWidget):
    """A row of chosen people, a field to choose another one, and a switch for what cannot be read."""

    changed = Signal()
    left = Signal()
    """Esc: back to the photos."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.people: list[Person] = []
        self._chips: list[QPushButton] = []
        self._names = PeopleModel(self)
        self._live = Live(bridge, self._names)
        self._live.set_active(True)
        self._bridge = bridge
        bridge.changed.connect(self._follow)
        self.field = _Chooser(self._names)
        self._live.loaded.connect(lambda: self.field.setEnabled(bool(self._names.rows)))
        self.field.chosen.connect(self.add)
        self.field.left.connect(self.left)
        self.field.erased.connect(lambda: self.remove(self.people[-1].id) if self.people else None)
        self.bad = QPushButton(self)
        self.bad.setCheckable(True)
        theme.mark(self.bad, "quiet")
        self.bad.toggled.connect(lambda on: self.changed.emit())
        self.bad.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 2, 18, 8)
        self._row.setSpacing(6)
        self._row.addWidget(self.field)
        self._row.addStretch(1)
        self._row.addWidget(self.bad)
        self._live.ask(question("name", named=True))

    @property
    def unreadable(self) -> bool:
        """Whether only photos are wanted that cannot be read."""
        return self.bad.isChecked()

    def tell(self, unreadable: int) -> None:
        """How many photos cannot be read."""
        self.bad.setText(self.tr("Unreadable {0}").format(self.locale().toString(unreadable)))
        self.bad.setVisible(unreadable > 0 or self.bad.isChecked())

    def choose(self, people: Sequence[Person]) -> None:
        """Only photos that show all of these people, who need not have a name."""
        self.people = list(people)
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """All photos."""
        self.bad.setChecked(False)
        if self.people:
            self.choose([])

    def add(self, person: int) -> None:
        """Only photos that show this person too, who has a name."""
        index = self._names.find(person)
        if index.isValid() and all(chosen.id != person for chosen in self.people):
            self.choose([*self.people, self._names.row(index)])

    def remove(self, person: int) -> None:
        """Photos without this person are shown too."""
        self.choose([chosen for chosen in self.people if chosen.id != person])

    def _follow(self, change: ChangeSet) -> None:
        """Names change, and people go when they are merged."""
        chosen = [person.id for person in self.people]
        if change.people.intersection(chosen):
            self._bridge.read(lambda library: browsing.people_by_ids(library, chosen), self._follow_to, self, key="now")

    def _follow_to(self, now: list[Person]) -> None:
        if [person.id for person in now] != [person.id for person in self.people]:
            self.choose(now)
        elif now != self.people:
            self.people = now
            self._show()

    def _show(self) -> None:
        for chip in self._chips:
            chip.deleteLater()
        self._chips = []
        for place, person in enumerate(self.people):
            name = person.name or self.tr("Who is this?")
            chip = QPushButton(name.replace("&", "&&"), self)
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.setLayoutDirection(_turned(self.layoutDirection()))
            theme.draw(chip, "close", "text")
            chip.setIconSize(QSize(theme.scaled(12), theme.scaled(12)))
            chip.setAccessibleName(self.tr("Photos of {0}: leave out").format(name))
            chip.setToolTip(self.tr("Leave out"))
            chip.clicked.connect(partial(self.remove, person.id))
            self._row.insertWidget(place, chip)
            self._chips.append(chip)
        self.field.setPlaceholderText(self.tr("and…") if self.people else self.tr("Photos of…"))


class _Chooser(QLineEdit):
    """Completes to people that have a name."""

    chosen = Signal(int)
    left = Signal()
    erased = Signal()
    """Backspace in the empty field."""

    def __init__(self, names: PeopleModel) -> None:
        super().__init__()
        self._names = names
        self.setPlaceholderText(self.tr("Photos of…"))
        self.setAccessibleName(self.tr("Show only photos of these people together"))
        self.setFixedWidth(theme.scaled(170))
        self._completer = QCompleter(names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(12)
        self.setCompleter(self._completer)
        # After the completer has put its text into the field.
        self._completer.activated.connect(lambda *_: QTimer.singleShot(0, self._take))
        self.returnPressed.connect(self._take)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
            case Qt.Key.Key_Backspace if not self.text():
                self.erased.emit()
            case Qt.Key.Key_Down if not self.text():
                self._offer()
            case _:
                super().keyPressEvent(event)

    def _offer(self) -> None:
        if not self.text():
            self._completer.setCompletionPrefix("")
            self._completer.complete()

    def _take(self) -> None:
        text = self.text().strip().casefold()
        match = next((row.id for row in self._names.rows if (row.name or "").casefold() == text), None)
        if text and match is not None:
            self.clear()
            self.chosen.emit(match)


def _turned(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The icon stands behind the text."""
    left = Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if direction == left else left
