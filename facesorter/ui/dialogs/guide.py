"""The user guide: the pages of ``resources/guide``, beside the window, so that what they say can be tried."""

import re
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facesorter import places
from facesorter.ui import theme
from facesorter.ui.dialogs import parts
from facesorter.ui.models.sidebar import Entry

FIRST_PAGE = "first-steps"
# What fits a view; of all others the first page is shown.
_FITTING = {
    Entry.PEOPLE: "corrections",
    Entry.UNSORTED: "corrections",
    Entry.IGNORED: "corrections",
    Entry.REVIEW: "review",
    Entry.EDITS: "corrections",
    Entry.EVALUATION: "scores",
    Entry.LAB: "scores",
}
_LINK = re.compile(r"^- \[(?P<title>[^]]+)\]\((?P<page>[\w-]+)\.md\)", re.MULTILINE)
_MARGIN = 20


def folder() -> Path:
    """Where the pages lie: in the user's language where there are such, else in English."""
    pages = places.resources() / "guide"
    own = pages / QLocale().name().split("_")[0]
    return own if own.is_dir() else pages


def contents() -> dict[str, str]:
    """The title of each page by its name, in the order of ``README.md`` beside them."""
    text = (folder() / "README.md").read_text("utf-8")
    return {found["page"]: found["title"] for found in _LINK.finditer(text)}


def fitting(entry: Entry) -> str:
    """The name of the page that tells of a view."""
    return _FITTING.get(entry, FIRST_PAGE)


class _Page(QTextBrowser):
    """A page whose pictures are never wider than it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page"))
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self._shown: set[QUrl] = set()
        self.sourceChanged.connect(lambda source: self._space_headings())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, name)
        address = self.source().resolved(QUrl(name))
        self._shown.add(QUrl(name))
        picture = QImage(address.toLocalFile())
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - 2 * _MARGIN
        width = round(min(picture.width(), room) * ratio)
        picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _space_headings(self) -> None:
        """Qt leaves no room above them."""
        cursor, block = QTextCursor(self.document()), self.document().firstBlock().next()
        while block.isValid():
            if block.blockFormat().headingLevel():
                spaced = QTextBlockFormat()
                spaced.setTopMargin(2 * theme.SPACE)
                spaced.setBottomMargin(theme.SPACE / 2)
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(spaced)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        kind = QTextDocument.ResourceType.ImageResource
        for name in list(self._shown):
            self.document().addResource(kind, name, self.loadResource(kind.value, name))
        self.document().markContentsDirty(0, self.document().characterCount())


class GuideDialog(QDialog):
    """A window of its own, which leaves the other one usable. Nothing outside of the guide is ever opened."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setSpacing(3)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setFixedWidth(theme.scaled(220))
        for page, title in contents().items():
            item = QListWidgetItem(title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, page)
        self.browser = _Page(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.back = QPushButton(self.tr("&Back"), self)
        self.forward = QPushButton(self.tr("&Forward"), self)
        for button in (self.back, self.forward):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.browser.sourceChanged.connect(self._follow)
        self.contents.currentItemChanged.connect(lambda item: self.show_page(item.data(Qt.ItemDataRole.UserRole)))
        row = QHBoxLayout()
        row.addWidget(self.contents)
        row.addWidget(self.browser, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.forward)
        foot.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addSpacing(theme.SPACE)
        column.addLayout(foot)
        parts.resize(self, 1120, 780)
        self.browser.setFocus()

    def show_page(self, page: str) -> None:
        """Turn to the page of this name."""
        self.browser.setSource(
            QUrl.fromLocalFile(str(folder() / f"{page}.md")), QTextDocument.ResourceType.MarkdownResource
        )

    def _follow(self, source: QUrl) -> None:
        """The list says which page is shown, however one got there."""
        page = Path(source.toLocalFile()).stem
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == page:
                with QSignalBlocker(self.contents):
                    self.contents.setCurrentItem(item)
