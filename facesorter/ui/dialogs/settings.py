"""What the user prefers: few things, each of which takes effect as it is chosen."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facesorter.ui import motion, theme
from facesorter.ui.dialogs import parts
from facesorter.ui.language import LANGUAGES
from facesorter.ui.preferences import Motion, Preferences, Scheme
from facesorter.ui.remembered import Remembered
from facesorter.ui.views.elided import Elided


class SettingsDialog(QDialog):
    """Nothing to agree to: it is closed when everything is as it should be."""

    spoken = Signal()
    """Another language was chosen, and the dialog is closed."""

    def __init__(self, preferences: Preferences, remembered: Remembered, library: Path, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._remembered = remembered
        column = parts.begin(self, self.tr("Settings"), "")
        explanation = self.tr(
            "Each takes effect at once; another language when you close this, or with the next start while photos "
            "are read. The size of text is the system's."
        )
        self.language = QComboBox(self)
        self.language.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.scheme = QComboBox(self)
        for scheme, text in _schemes().items():
            self.scheme.addItem(text, scheme)
        self.motion = QComboBox(self)
        for wanted, text in _motions().items():
            self.motion.addItem(text, wanted)
        self.tidy_up = QCheckBox(self.tr("Look for a tidier &grouping once a week"), self)
        self.tidy_up.setToolTip(self.tr("Only after new faces came. It is offered, and nothing changes by itself."))
        where = QHBoxLayout()
        place = Elided(os.fspath(library), self)
        place.setAccessibleName(self.tr("The library: {0}").format(library))
        folder = QPushButton(self.tr("Show in &folder"), self)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(library.parent))))
        where.addWidget(place, 1)
        where.addWidget(folder)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Colours"), self.scheme)
        form.addRow(self.tr("&Motion"), self.motion)
        form.addRow("", self.tidy_up)
        form.addRow(self.tr("Library"), where)
        parts.align_labels(form)
        rows = QVBoxLayout()
        rows.setSpacing(theme.SPACE)
        rows.addWidget(parts.muted(explanation, self))
        rows.addSpacing(theme.SPACE)
        rows.addLayout(form)
        rows.addStretch(1)
        area = parts.scrolled(self, rows)
        area.setAccessibleName(self.tr("Settings"))
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset = buttons.addButton(self.tr("&Reset to defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(self.tr("These settings, and how the window is laid out. People and names stay."))
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        self._spoken = preferences.language
        self.finished.connect(self._speak)
        self._show()
        # Only what the user does counts from here on.
        self.language.activated.connect(self._choose)
        self.scheme.activated.connect(self._choose)
        self.motion.activated.connect(self._choose)
        self.tidy_up.clicked.connect(self._choose)
        self.reset.clicked.connect(self._reset)
        parts.fit_scrolled(self, 520, area)
        self.language.setFocus()

    def _show(self) -> None:
        self.language.setCurrentIndex(self.language.findData(self._preferences.language))
        self.scheme.setCurrentIndex(self.scheme.findData(self._preferences.scheme))
        self.motion.setCurrentIndex(self.motion.findData(self._preferences.motion))
        self.tidy_up.setChecked(self._preferences.tidy_up)

    def _choose(self) -> None:
        self._preferences.language = self.language.currentData()
        self._preferences.scheme = Scheme(self.scheme.currentData())
        self._preferences.motion = Motion(self.motion.currentData())
        self._preferences.tidy_up = self.tidy_up.isChecked()
        self._apply()

    def _reset(self) -> None:
        self._preferences.reset()
        self._remembered.reset()
        self._show()
        self._apply()

    def _speak(self) -> None:
        if self._preferences.language != self._spoken:
            self.spoken.emit()

    def _apply(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._preferences.apply(application)
        motion.apply()


def _schemes() -> dict[Scheme, str]:
    return {Scheme.SYSTEM: _tr("As the system"), Scheme.LIGHT: _tr("Light"), Scheme.DARK: _tr("Dark")}


def _motions() -> dict[Motion, str]:
    return {Motion.SYSTEM: _tr("As the system"), Motion.REDUCED: _tr("Reduced"), Motion.FULL: _tr("Full")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
