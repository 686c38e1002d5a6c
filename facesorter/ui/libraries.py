"""Other libraries: each has a window and a process of its own, which is the same one however often it is asked for."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from facesorter.services import libraries

_ENDING = ".facesorter"
# So many fit a menu.
_MOST = 10


class Libraries(QObject):
    """Opens them from the window of ``library``; ``tell`` says what went wrong, in one sentence."""

    def __init__(self, library: Path, tell: Callable[[str], None], window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._tell = tell
        self._window = window

    def fill(self, menu: QMenu) -> None:
        """Put those that were opened lately into a menu."""
        menu.clear()
        others = [each for each in libraries.known() if each != self._library][:_MOST]
        for each in others:
            # A name is no mnemonic.
            action = menu.addAction(f"{each.stem} ({each.parent})".replace("&", "&&"))
            action.triggered.connect(partial(self.open, each))
        if not others:
            menu.addAction(self.tr("No other library was opened yet")).setEnabled(False)

    def ask(self) -> None:
        """Ask for a library, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a library"), str(self._library.parent), self._filter()
        )
        if name:
            self.open(Path(name))

    def ask_new(self) -> None:
        """Ask for the name of a library that is not there yet, and open it."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Make a new library"),
            str(self._library.with_name(self.tr("New library") + _ENDING)),
            self._filter(),
            # An existing file is never replaced; another name is asked for.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        path = Path(name)
        if name and not path.suffix:
            path = path.with_suffix(_ENDING)
        if name and path.exists():
            self._tell(self.tr("{0} is there already. Choose another name, or open it.").format(path.name))
        elif name:
            start(path)

    def open(self, library: Path) -> None:
        """Open a library that is there."""
        if library.is_file():
            start(library)
        else:
            libraries.leave_out(library)
            self._tell(self.tr("The library {0} is no longer there.").format(library))

    def _filter(self) -> str:
        return self.tr("Libraries (*{0})").format(_ENDING)


def start(library: Path) -> None:
    """Start the program once more, for another library; if that has a window, it comes to the front."""
    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, [*([] if frozen else ["-m", "facesorter"]), "--library", str(library)])
