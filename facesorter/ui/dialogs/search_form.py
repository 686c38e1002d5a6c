"""How photos are searched for faces: the detector, the smallest face, and whether photos are turned."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from facesorter.domain.search import PACKS_OWN, Search
from facesorter.services import searches
from facesorter.services.searches import Choice
from facesorter.store import photos
from facesorter.store.library import Library
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.language import said

# Larger ones every detector finds.
_LARGEST, _STEP = 1000, 10


class SearchForm(QWidget):
    """Shows what the library keeps; what is changed counts once the button is pressed."""

    chosen = Signal(object)
    """The new `Search`."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._kept = Search()
        self._begun = False
        heading = QLabel(self.tr("Finding faces"), self)
        theme.mark(heading, "heading")
        self.detector = QComboBox(self)
        self.detector.setAccessibleName(self.tr("Detector"))
        self.detector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.smallest = QSpinBox(self)
        self.smallest.setAccessibleName(self.tr("Smallest face, in pixels of the photo"))
        self.smallest.setRange(0, _LARGEST)
        self.smallest.setSingleStep(_STEP)
        self.smallest.setSpecialValueText(self.tr("any"))
        self.smallest.setSuffix(self.tr(" pixels"))
        theme.inset(self.smallest)
        self.smallest.setToolTip(
            self.tr("Large photos are searched in parts for faces as small as this, which takes longer.")
        )
        self.turn = QCheckBox(self.tr("Try &turned photos"), self)
        self.turn.setToolTip(self.tr("Photos without a face are tried on their sides and upside down too."))
        self.button = QPushButton(self.tr("Use"), self)
        self.note = parts.muted("", self)
        row = QHBoxLayout()
        for text, field in ((self.tr("&Detector"), self.detector), (self.tr("&Smallest face"), self.smallest)):
            label = QLabel(text, self)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, int(field is self.detector))
        # In a line of their own: in most languages the words for all four take more than one.
        below = QHBoxLayout()
        below.addWidget(self.turn, 1)
        below.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.addWidget(heading)
        column.addLayout(row)
        column.addLayout(below)
        column.addWidget(self.note)
        self.detector.currentIndexChanged.connect(self._compare)
        self.smallest.valueChanged.connect(self._compare)
        self.turn.toggled.connect(self._compare)
        self.button.clicked.connect(self._choose)
        self.setEnabled(False)
        self._compare()
        bridge.read(_found, self._show, self)

    @property
    def search(self) -> Search:
        """What the controls say."""
        return self._kept.changed(
            detector=self.detector.currentData() or PACKS_OWN,
            smallest_face=self.smallest.value(),
            turn=self.turn.isChecked(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter uses what was just typed; the dialog's own button would throw it away.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.button.isEnabled():
            self.button.click()
        else:
            super().keyPressEvent(event)

    def _show(self, found: tuple[Search, Sequence[Choice], bool]) -> None:
        kept, choices, self._begun = found
        self.detector.addItem(self.tr("The pack's own"), PACKS_OWN)
        for choice in choices:
            self.detector.addItem(said(choice.label), choice.name)
        if kept.detector and self.detector.findData(kept.detector) < 0:
            self.detector.addItem(kept.detector, kept.detector)
        self.detector.setCurrentIndex(self.detector.findData(kept.detector or PACKS_OWN))
        self.smallest.setValue(kept.smallest_face or 0)
        self.turn.setChecked(kept.turn)
        self._kept = kept
        self.setEnabled(True)
        self._compare()

    def _compare(self) -> None:
        changed = self.isEnabled() and self.search != self._kept
        self.button.setEnabled(changed)
        # Where no photo was read yet, none is read again.
        self.note.setVisible(changed and self._begun)
        if changed:
            only_turned = self.search == self._kept.changed(turn=True)
            self.note.setText(
                self.tr("Photos without a face are read again.")
                if only_turned
                else self.tr(
                    "All photos are read again. People, names and what you confirmed stay; faces that are not found "
                    "any more, and of which you said nothing, go."
                )
            )

    def _choose(self) -> None:
        self._kept = self.search
        self.chosen.emit(self._kept)
        self._compare()


def _found(library: Library) -> tuple[Search, Sequence[Choice], bool]:
    """How photos are searched, how else they can be, and whether there are any."""
    return searches.kept(library), searches.list_detectors(), bool(photos.roots(library))
