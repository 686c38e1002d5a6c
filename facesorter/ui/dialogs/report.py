"""What was written of a fault of the program: to read, to copy, and where it lies."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from facesorter.ui import theme
from facesorter.ui.dialogs import parts


class ReportDialog(QDialog):
    """The whole report, so that everybody sees what they would pass on."""

    def __init__(self, report: Path, window: QWidget) -> None:
        super().__init__(window)
        column = parts.begin(
            self,
            self.tr("Report"),
            self.tr(
                "This is all that was written. It names no photo, no person and no folder of yours, and it stays on "
                "this computer unless you pass it on."
            ),
        )
        try:
            text = report.read_text("utf-8", "replace")
        except OSError:
            text = self.tr("The report is no longer there.")
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Report"))
        # Program text reads from left to right in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.folder = buttons.addButton(self.tr("Show in &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(report.parent))))
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column.addWidget(self.text, 1)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 760, 520)
