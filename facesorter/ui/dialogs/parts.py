"""What the dialogs have in common."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from facesorter.ui import theme

# What the system puts above a window is about as high.
_TITLE = 36


def begin(dialog: QDialog, title: str, explanation: str) -> QVBoxLayout:
    """Make a dialog modal to its window, with a title and what it is about, unless that is told otherwise; returns its
    column for the rest.
    """
    dialog.setWindowTitle(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    heading = QLabel(title, dialog)
    theme.mark(heading, "title")
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(theme.SPACE)
    column.addWidget(heading)
    if explanation:
        column.addWidget(muted(explanation, dialog))
    column.addSpacing(theme.SPACE)
    return column


def resize(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size, more where the font is large or what is in it needs it, or what the screen has room
    for.
    """
    wanted = QSize(theme.scaled(width), theme.scaled(height))
    column = dialog.layout()
    if column is not None and column.hasHeightForWidth():
        wanted.setHeight(max(wanted.height(), column.minimumHeightForWidth(wanted.width())))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - QSize(0, _TITLE)))


def fit(dialog: QDialog, width: int) -> None:
    """Give a dialog this width, or what its widest part needs, and the height of all its text at any size of font."""
    layout = dialog.layout()
    assert layout is not None
    width = max(width, layout.totalMinimumSize().width())
    resize(dialog, width, layout.totalHeightForWidth(width))
    dialog.setMinimumHeight(dialog.height())


def scrolled(dialog: QDialog, rows: QLayout) -> QScrollArea:
    """Rows that scroll where the screen has no room for all of them."""
    content = QWidget()
    rows.setContentsMargins(0, 0, 0, 0)
    content.setLayout(rows)
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


def fit_scrolled(dialog: QDialog, width: int, area: QScrollArea) -> None:
    """Like `fit`, for a dialog with rows that may be scrolled (`scrolled`): it may be smaller than all of them."""
    layout, content = dialog.layout(), area.widget()
    assert layout is not None
    assert content is not None
    # The style says how wide its frame is.
    area.ensurePolished()
    margins, frame = layout.contentsMargins(), 2 * area.frameWidth()
    around = margins.left() + margins.right() + frame
    width = max(width, layout.totalMinimumSize().width(), content.minimumSizeHint().width() + around)
    rows = content.heightForWidth(width - around) + frame
    resize(dialog, width, layout.totalSizeHint().height() - area.sizeHint().height() + rows)


def muted(text: str, parent: QWidget | None = None) -> QLabel:
    """A text that comes second, in as many lines as it needs."""
    label = QLabel(text, parent)
    theme.mark(label, "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def align_labels(form: QFormLayout) -> None:
    """Put the labels of a form on the same line as the text of their fields."""
    role = QFormLayout.ItemRole
    for row in range(form.rowCount()):
        label, field = form.itemAt(row, role.LabelRole), form.itemAt(row, role.FieldRole)
        if label and field and (words := label.widget()):
            words.setMinimumHeight(field.sizeHint().height())


def path(text: str) -> str:
    """A path within a sentence: it reads from left to right in every language."""
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() else text


def size(number: int) -> str:
    """A number of bytes in words, as in "12.3 MB"."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
