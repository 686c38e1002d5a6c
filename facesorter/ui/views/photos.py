"""The photos."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from facesorter.domain.model import Photo
from facesorter.services import browsing
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.pictures import Pictures


class PhotosView(QWidget):
    """All photos."""

    face_activated = Signal(int)
    person_activated = Signal(int)

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._search = ""
        self._list = QListWidget(self)
        column = QVBoxLayout(self)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        bridge.changed.connect(lambda change: self._ask())
        self._ask()

    def set_search(self, text: str) -> None:
        """Show only photos whose path or date contains this."""
        self._search = text
        self._ask()

    def _ask(self) -> None:
        search = self._search
        self._bridge.read(lambda library: browsing.photos(library, search=search), self._show, self, key="photos")

    def _show(self, photos: list[Photo]) -> None:
        self._list.clear()
        self._list.addItems([photo.path.decode("utf-8", "replace") for photo in photos])
