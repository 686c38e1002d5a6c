"""Which faces of a place are shown: of a person confirmed ones apart from the others, of ignored ones each bin."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from facesorter.domain.model import IgnoredAs, Person
from facesorter.ui import theme, words
from facesorter.ui.models.faces import UNDATED, Only, Place


class FaceFilter(QWidget):
    """A row of buttons, one of which is down, and the year that was chosen, to leave it again."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[Only] = []
        self._year: int | None = None
        self._group = QButtonGroup(self)
        self.buttons = [QPushButton(self) for _ in range(4)]
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 8)
        row.setSpacing(4)
        for button in self.buttons:
            button.setCheckable(True)
            theme.mark(button, "quiet")
            self._group.addButton(button)
            row.addWidget(button)
        self.year = QPushButton(self)
        theme.draw(self.year, "close", "text")
        self.year.setCheckable(True)
        self.year.setChecked(True)
        self.year.setIconSize(QSize(theme.scaled(12), theme.scaled(12)))
        self.year.setToolTip(self.tr("Show all years"))
        self.year.clicked.connect(self._leave_year)
        row.addSpacing(theme.SPACE)
        row.addWidget(self.year)
        row.addStretch(1)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit())

    @property
    def only(self) -> Only:
        """What was chosen."""
        down = next(place for place, button in enumerate(self.buttons) if button.isChecked())
        chosen = self._choices[down] if self._choices else Only()
        return Only(chosen.confirmed, chosen.bin, self._year)

    def begin(self, place: Place, year: int | None) -> None:
        """All faces of another place, or those of a year (`UNDATED`: those without a date)."""
        if place.person is not None:
            self._choices = [Only(), Only(confirmed=False), Only(confirmed=True)]
        elif place.ignored:
            self._choices = [Only(), Only(bin=IgnoredAs.STRANGER), Only(bin=IgnoredAs.NOT_A_FACE), Only(bin="")]
        else:
            self._choices = []
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self._choices))
        self.buttons[0].setChecked(True)
        self._show_year(year)
        self.setVisible(bool(self._choices))

    def tell_person(self, person: Person) -> None:
        """The counts of a person."""
        texts = (self.tr("All {0}"), self.tr("To confirm {0}"), self.tr("Confirmed {0}"))
        self._tell(texts, (person.faces, person.faces - person.confirmed, person.confirmed))

    def tell_ignored(self, bins: Mapping[IgnoredAs | None, int]) -> None:
        """The counts of the bins."""
        texts = (self.tr("All {0}"), self.tr("Strangers {0}"), self.tr("Not a face {0}"), self.tr("Not said {0}"))
        counts = [bins.get(bin_, 0) for bin_ in (IgnoredAs.STRANGER, IgnoredAs.NOT_A_FACE, None)]
        self._tell(texts, (sum(counts), *counts))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "year"):
            self._show_year(self._year)

    def _tell(self, texts: tuple[str, ...], counts: tuple[int, ...]) -> None:
        for button, text, count in zip(self.buttons, texts, counts, strict=False):
            button.setText(text.format(self.locale().toString(count)))

    def _leave_year(self) -> None:
        self._show_year(None)
        self.chosen.emit()

    def _show_year(self, year: int | None) -> None:
        self._year = year
        self.year.setVisible(year is not None)
        if year is None:
            return
        self.year.setChecked(True)
        text = self.tr("Without a date") if year == UNDATED else words.in_year(year)
        self.year.setText(text)
        self.year.setAccessibleName(self.tr("Only {0}: show all years").format(text))
        # The icon stands behind the text.
        left = Qt.LayoutDirection.LeftToRight
        turned = Qt.LayoutDirection.RightToLeft if self.layoutDirection() == left else left
        self.year.setLayoutDirection(turned)
