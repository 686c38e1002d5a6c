"""When a person was born and died: two dates, each of which may be a day, a month, a year or nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from facesorter.domain import ages, written
from facesorter.domain.errors import UsageError
from facesorter.domain.model import Person
from facesorter.ui import theme
from facesorter.ui.dialogs import parts
from facesorter.ui.views.panel import wrapping

# While it is typed, nobody expects that anything was.


class LifetimeDialog(QDialog):
    """Two fields; what is wrong in them is said while it is typed."""

    chosen = Signal(str, str)
    """Born and died, as they are stored; blank for unknown."""

    def __init__(self, person: Person, window: QWidget) -> None:
        super().__init__(window)
        who = person.name or self.tr("this person")
        column = parts.begin(
            self,
            self.tr("Born, died"),
            self.tr(
                "Faces in photos from before {0} was born, or from after the death, are not put there by themselves. "
                "What you placed stays. A month or a year is enough."
            ).format(who),
        )
        self.born, self.died = QLineEdit(person.born or "", self), QLineEdit(person.died or "", self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in ((self.tr("&Born"), self.born), (self.tr("&Died"), self.died)):
            field.setPlaceholderText(self.tr("1950-12-31, 1950-12 or 1950"))
            field.setClearButtonEnabled(True)
            field.textChanged.connect(self._check)
            form.addRow(label, field)
        parts.align_labels(form)
        self.problem = wrapping(self)
        theme.mark(self.problem, "danger")
        # The place of the sentence is kept: fields and buttons do not move while it comes and goes.
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        button = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(button.Cancel | button.Save, self)
        theme.mark(self._buttons.button(button.Save), "primary")
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self._buttons)
        parts.resize(self, 420, 300)
        self._check()

    def _check(self) -> None:
        problem = self._wrong()
        self.problem.setText(problem)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not problem)

    def _wrong(self) -> str:
        try:
            born, died = (written.clean_date(field.text()) for field in (self.born, self.died))
        except UsageError:
            return self.tr("Write a day, a month or a year, as 1950-12-31, 1950-12 or 1950.")
        for date in (born, died):
            if date and written.in_future(date):
                return self.tr("{0} is in the future.").format(date)
        if ages.dead_before_birth(born, died):
            return self.tr("Nobody can have died before being born.")
        return ""

    def _accept(self) -> None:
        born, died = written.clean_lifetime(self.born.text(), self.died.text())
        self.chosen.emit(born or "", died or "")
        self.accept()
