"""What the inspector says of a person beyond numbers: who is often with them, and the years."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from facesorter.domain.model import Person
from facesorter.services.company import Companion, Year
from facesorter.ui import theme, words
from facesorter.ui.models.faces import UNDATED
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.face_buttons import PersonButton
from facesorter.ui.views.panel import Section, link, linking
from facesorter.ui.views.timeline import Timeline


class CompanySection(Section):
    """The people who are most often in the same photos: each leads to the person, and to the photos of both."""

    person_activated = Signal(int)
    photos_wanted = Signal(list)
    """People whose photos together the user wants to see."""

    def __init__(self, pictures: Pictures, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading.setText(self.tr("Often with"))
        self._person: Person | None = None
        self._companions: Sequence[Companion] = ()
        self._lines: list[tuple[QWidget, PersonButton, QToolButton]] = []
        for place in range(most):
            line = QWidget(self)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
            button, photos = PersonButton(pictures, line), QToolButton(line)
            theme.mark(photos, "quiet")
            theme.draw(photos, "photos", "muted")
            row.addWidget(button, 1)
            row.addWidget(photos)
            self.column.addWidget(line)
            self._lines.append((line, button, photos))
            button.clicked.connect(lambda checked=False, place=place: self._go(place))
            photos.clicked.connect(lambda checked=False, place=place: self._see(place))

    def tell(self, person: Person, companions: Sequence[Companion]) -> None:
        """Show who is often with a person."""
        self._person, self._companions = person, companions
        own = person.name or self.tr("Who is this?")
        for place, (line, button, photos) in enumerate(self._lines):
            line.setVisible(place < len(companions))
            if place < len(companions):
                companion = companions[place]
                name = companion.person.name or self.tr("Who is this?")
                together = self.tr("{0} together").format(words.photos(companion.photos))
                button.tell(companion.person.cover, name, self.locale().toString(companion.photos), together)
                photos.setToolTip(self.tr("Show these photos"))
                photos.setAccessibleName(self.tr("Photos of {0} and {1} together").format(own, name))

    def _go(self, place: int) -> None:
        self.person_activated.emit(self._companions[place].person.id)

    def _see(self, place: int) -> None:
        self.photos_wanted.emit([self._person, self._companions[place].person])


class YearsSection(Section):
    """A bar for each year, and how many faces have no date."""

    chosen = Signal(int)
    """A year, or `UNDATED`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading.setText(self.tr("Through the years"))
        self.timeline = Timeline(self)
        self.timeline.chosen.connect(self.chosen)
        self._undated = linking(self)
        self._undated.linkActivated.connect(lambda link: self.chosen.emit(UNDATED))
        self.column.addWidget(self.timeline)
        self.column.addWidget(self._undated)

    def tell(self, years: Sequence[Year]) -> None:
        """Show the years of a person."""
        self.timeline.tell(years)
        self.timeline.setVisible(bool(self.timeline.bars))
        undated = sum(each.faces for each in years if each.year is None)
        self._undated.setVisible(undated > 0)
        self._undated.setText(link("undated", self.tr("{0} without a date").format(words.faces(undated))))
