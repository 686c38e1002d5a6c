"""Charts and tables as files that the user chooses the place of."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from facesorter.domain.errors import FaceSorterError
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import Chart, export


def ask_figure(chart: Chart, name: str, bridge: Bridge, parent: QWidget) -> None:
    """Ask where to, and write a chart there as SVG or PNG; what goes wrong is told as `Bridge.failed`."""
    translate = QCoreApplication.translate
    kinds = {
        translate("figures", "Drawing (*.svg)"): ".svg",
        translate("figures", "Picture (*.png)"): ".png",
    }
    _ask(translate("figures", "Save the figure"), name, kinds, lambda path: export.save(chart, path), bridge, parent)


def ask_table(texts: Callable[[str], str], name: str, bridge: Bridge, parent: QWidget) -> None:
    """Ask where to, and write a table there: what ``texts`` answers to "csv" or "md"."""
    translate = QCoreApplication.translate
    kinds = {
        translate("figures", "CSV (*.csv)"): ".csv",
        translate("figures", "Markdown (*.md)"): ".md",
    }

    def write(path: Path) -> None:
        text = texts(path.suffix.lower()[1:])
        try:
            path.write_text(text, "utf-8", newline="")
        except OSError as error:
            raise FaceSorterError(f"The table cannot be written to {path}: {error.strerror}.") from error

    _ask(translate("figures", "Save the table"), name, kinds, write, bridge, parent)


def _ask(
    title: str, name: str, kinds: dict[str, str], write: Callable[[Path], None], bridge: Bridge, parent: QWidget
) -> None:
    first = next(iter(kinds.values()))
    file, kind = QFileDialog.getSaveFileName(parent.window(), title, name + first, ";;".join(kinds))
    if not file:
        return
    path = Path(file)
    if path.suffix.lower() not in kinds.values():
        # Not every system's dialog adds the ending.
        path = path.with_name(path.name + kinds.get(kind, first))
    try:
        write(path)
    except FaceSorterError as error:
        bridge.failed.emit(str(error))
