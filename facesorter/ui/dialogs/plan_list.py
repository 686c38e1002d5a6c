"""The files of an export by folder."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QWidget

from facesorter.ui.views.table import Table

# Nobody reads more lines than this; the rest is told as a number.
_MOST = 500


class PlanList(Table):
    """A line a folder with the number of its files; a file alone stands for itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__([self.tr("Folder"), self.tr("Files")], parent, wide=[0], numbers=[1])
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("What would be written"))

    def show_files(self, files: Sequence[tuple[str, Path]]) -> None:
        """Show where these files (source, destination) would lie."""
        homes = Counter(destination.parent for _, destination in files)
        lines = [(folder.name, count) for folder, count in homes.items()]
        if len(files) == 1:
            lines = [(files[0][1].name, 1)]
        lines.sort(key=lambda line: (-line[1], line[0]))
        more = len(lines) - _MOST
        self.setRowCount(0)
        self.setRowCount(min(len(lines), _MOST) + (more > 0))
        for row, (text, count) in enumerate(lines[:_MOST]):
            self.put(row, (text, self.locale().toString(count)))
        if more > 0:
            self.put(_MOST, (self.tr("and {0} more").format(self.locale().toString(more)),))
