"""Folding old edits away: which, how many these are and what is saved, said before it is done."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from facesorter.domain.edits import Folding
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts

# Of most libraries, a year and a thousand edits are more than anybody goes back.
_DAYS = 365
_KEEP = 1000
_MOST = 1_000_000
# In bytes.
_WORTH_TELLING = 1000
# While a number is typed, nothing is counted.
_PAUSE_MS = 150


class FoldDialog(QDialog):
    """By age or by number; the button says how many edits it folds."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        column = parts.begin(
            self,
            self.tr("Fold old edits away"),
            self.tr(
                "The oldest edits become one entry of the history, and the library gets smaller. People and faces stay "
                "as they are, but what was done until then can no longer be taken back."
            ),
        )
        self.by_age = QRadioButton(self.tr("Edits &older than"), self)
        self.age = QComboBox(self)
        for name, days in (
            (self.tr("a day"), 1),
            (self.tr("a week"), 7),
            (self.tr("a month"), 30),
            (self.tr("three months"), 91),
            (self.tr("a year"), 365),
            (self.tr("three years"), 1096),
        ):
            self.age.addItem(name, days)
        self.age.setCurrentIndex(self.age.findData(_DAYS))
        self.age.setAccessibleName(self.tr("How old the edits are"))
        self.by_number = QRadioButton(self.tr("All but the &newest"), self)
        self.number = QSpinBox(self)
        self.number.setRange(1, _MOST)
        self.number.setValue(_KEEP)
        self.number.setGroupSeparatorShown(True)
        self.number.setAccessibleName(self.tr("How many of the newest edits stay"))
        theme.inset(self.number)
        form = QGridLayout()
        form.setColumnStretch(2, 1)
        for row, (choice, field) in enumerate(((self.by_age, self.age), (self.by_number, self.number))):
            form.addWidget(choice, row, 0)
            form.addWidget(field, row, 1)
            choice.toggled.connect(self._ask)
        column.addLayout(form)
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        column.addSpacing(theme.SPACE)
        column.addWidget(self.outcome)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton(self.tr("Fold away"), self)
        theme.mark(self.button, "primary")
        self.button.setEnabled(False)
        self.button.setAutoDefault(False)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self.age.currentIndexChanged.connect(self._ask)
        self.number.valueChanged.connect(self._ask)
        self.button.clicked.connect(self._fold)
        buttons.rejected.connect(self.reject)
        self.by_age.setChecked(True)
        parts.resize(self, 470, 330)

    @property
    def _wanted(self) -> tuple[datetime | None, int | None]:
        if self.by_age.isChecked():
            return datetime.now(UTC) - timedelta(days=self.age.currentData()), None
        return None, self.number.value()

    def _ask(self) -> None:
        self.age.setEnabled(self.by_age.isChecked())
        self.number.setEnabled(self.by_number.isChecked())
        self.button.setEnabled(False)
        self._pause.start()

    def _count(self) -> None:
        before, keep = self._wanted

        def plan(library: Library) -> Folding | None:
            return editing.fold_plan(library, before, keep)

        self._bridge.read(plan, self._tell, self, key="plan")

    def _tell(self, planned: Folding | None) -> None:
        self.button.setEnabled(planned is not None)
        if planned is None:
            self.button.setText(self.tr("Fold away"))
            self.outcome.setText(self.tr("No edits are as old as that: nothing to fold away."))
            return
        edits = words.edits(planned.edits)
        self.button.setText(self.tr("Fold {0} away").format(edits))
        text = self.tr("{0} can no longer be taken back then; {1}.")
        smaller = self.tr("the library gets about {0} smaller").format(parts.size(planned.bytes))
        hardly = self.tr("the library hardly gets smaller")
        self.outcome.setText(text.format(edits, smaller if planned.bytes >= _WORTH_TELLING else hardly))

    def _fold(self) -> None:
        for part in (self.by_age, self.age, self.by_number, self.number, self.button):
            part.setEnabled(False)
        self.close_button.setText(self.tr("Close"))
        self.outcome.setText(self.tr("Folding away, and writing the library anew…"))
        # Why it failed is said in the window.
        self._bridge.fold(*self._wanted, self._done, self)

    def _done(self, folding: Folding | None) -> None:
        if folding is None:
            self.reject()
            return
        text = self.tr("Folded {0} away; the library is {1} smaller.")
        hardly = self.tr("Folded {0} away.")
        text = text if folding.bytes >= _WORTH_TELLING else hardly
        self.outcome.setText(text.format(words.edits(folding.edits), parts.size(folding.bytes)))
        self.close_button.setFocus()
