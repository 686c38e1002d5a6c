"""What reading photos means, in one sentence, before the first of them is read."""

import os
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from facesorter.ui import language, theme
from facesorter.ui.dialogs import parts
from facesorter.ui.views.elided import Elided


class ConsentDialog(QDialog):
    """Accepted by one button; whatever else closes it, nothing is read."""

    def __init__(self, library: Path, window: QWidget) -> None:
        super().__init__(window)
        column = parts.begin(self, self.tr("Before the first photos are read"), "")
        text = self.tr(
            "FaceSorter finds the faces in your photos, measures them to tell people apart (biometric data) and "
            "keeps this, with the names you give, in one file on this computer: nothing leaves it, and no photo is "
            "ever changed."
        )
        self.sentence = QLabel(language.sentence(text), self)
        self.sentence.setWordWrap(True)
        where = Elided(os.fspath(library), self)
        theme.mark(where, "muted")
        where.setAccessibleName(self.tr("Where it is stored: {0}").format(library))
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("Agree and read the photos"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.refuse = buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        theme.mark(self.agree, "primary")
        self.agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(self.sentence)
        column.addWidget(where)
        column.addStretch(1)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.fit(self, 500)
        # Read out with the button that has the keyboard.
        self.agree.setAccessibleDescription(text)
        self.agree.setFocus()
