"""A preview of a grouping with a real mouse: discarded once, applied once. Run by `test_real_mouse`.

    python mouse_preview.py LIBRARY [PICTURES]     with DISPLAY set and a window manager running

As `real_mouse`; pictures of the screen go to the folder PICTURES.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QSlider, QWidget
from real_mouse import Story, _main_window, click, play, wait_for, xdotool

from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.group_menu import GroupMenu
from facesorter.ui.views.group_panel import GroupPanel
from facesorter.ui.views.preview import PreviewPage

Places = dict[int, int | None]


class PreviewStory(Story):
    """What the hands do."""

    def tell(self) -> None:
        window = wait_for(lambda: self._gui(_main_window))
        wait_for(lambda: self._gui(lambda: len(window.people.model.rows) > 3))
        time.sleep(1.0)
        before = self._places()
        self._preview(window)
        self._picture("preview")
        self._look_at_the_second(window)
        self._picture("another-person")
        click(self._spot(window, PreviewPage, "Discard"))
        wait_for(lambda: self._gui(lambda: not window.findChild(PreviewPage).isVisible()))
        time.sleep(0.5)
        self.seen["after discarding"] = _moved(before, self._places())
        self._preview(window)
        moves = self._gui(lambda: window.grouping._proposer.draft.moves)
        self.seen["shown"] = {move.face: [move.before, move.after] for move in moves}
        click(self._spot(window, PreviewPage, "Apply"))
        wait_for(lambda: self._places() != before)
        wait_for(lambda: self._gui(window.people.isVisible))
        self._picture("applied")
        self.seen["after applying"] = _moved(before, self._places())
        xdotool("key", "ctrl+z")
        wait_for(lambda: self._places() == before)
        self.seen["after undo"] = _moved(before, self._places())

    def _preview(self, window: MainWindow) -> None:
        """Choose an algorithm, and look at what it would do."""
        click(self._spot(window, QWidget, "Group by"))
        wait_for(lambda: self._gui(lambda: (menu := window.findChild(GroupMenu)) and menu.isVisible()))
        time.sleep(0.5)
        xdotool("type", "--delay", 30, "dbscan")
        time.sleep(0.3)
        xdotool("key", "Return")
        wait_for(lambda: self._gui(lambda: (panel := window.findChild(GroupPanel)) and panel.isVisible()))
        wait_for(lambda: self._gui(lambda: window.grouping._proposer.draft))
        # So strict that nobody is like anybody.
        slider = self._gui(lambda: window.findChild(GroupPanel).findChild(QSlider))
        click(self._gui(lambda: slider.mapToGlobal(slider.rect().center())))
        xdotool("key", "Home")
        wait_for(lambda: self._gui(lambda: slider.value() == slider.minimum()))
        wait_for(lambda: self._gui(lambda: (draft := window.grouping._proposer.draft) and draft.moves))
        time.sleep(0.3)
        self._picture("panel")
        click(self._spot(window, GroupPanel, "Preview"))
        wait_for(lambda: self._gui(lambda: (page := window.findChild(PreviewPage)) and page.isVisible()))
        wait_for(lambda: self._gui(lambda: window.grouping._proposer.draft and not window.grouping._proposer.busy))
        time.sleep(1.0)

    def _look_at_the_second(self, window: MainWindow) -> None:
        page = window.findChild(PreviewPage)
        model = page.model
        click(self._gui(lambda: page.list.viewport().mapToGlobal(page.list.visualRect(model.index(1, 0)).center())))
        wait_for(lambda: self._gui(lambda: page.list.currentIndex().row() == 1))
        time.sleep(0.5)

    def _spot(self, window: MainWindow, parent: type[QWidget], text: str) -> QPoint:
        """The middle of the visible button below a widget of this kind that begins so."""

        def find() -> QPoint:
            within = window if parent is QWidget else window.findChild(parent)
            button = next(
                each for each in within.findChildren(QPushButton) if each.isVisible() and each.text().startswith(text)
            )
            return button.mapToGlobal(button.rect().center())

        return self._gui(find)  # type: ignore[no-any-return]

    def _places(self) -> Places:
        with Library.open(self._path, read_only=True) as library:
            return {face.id: face.person for face in browsing.faces(library)}

    def _picture(self, name: str) -> None:
        if len(sys.argv) > 2:
            self._gui(lambda: _main_window().screen().grabWindow(0).save(str(Path(sys.argv[2], f"{name}.png"))))  # type: ignore[union-attr]


def _moved(before: Places, after: Places) -> dict[int, list[int | None]]:
    return {face: [before[face], person] for face, person in after.items() if person != before[face]}


if __name__ == "__main__":
    play(PreviewStory)
