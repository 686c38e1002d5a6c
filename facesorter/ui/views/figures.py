"""Charts and tables as files that the user chooses the place of."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from facesorter.domain.errors import FaceSorterError
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import Chart, export
from facesorter.ui.language import said


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
    translate = QCoreApplication.translate
    first = next(iter(kinds.values()))
    file, kind = QFileDialog.getSaveFileName(parent.window(), title, name + first, ";;".join(kinds))
    if not file:
        return
    path, wanted = Path(file), kinds.get(kind, first)
    # Not every system's dialog adds the ending, or changes it with the kind.
    if path.suffix.lower() not in kinds.values():
        path = path.with_name(path.name + wanted)
    elif path.name == name + first:
        path = path.with_suffix(wanted)
    if path != Path(file) and path.exists():
        # The dialog did not ask whether to replace this one.
        told = translate(
            "figures", "Nothing was written: {0} is there already. Choose another name, or this one whole."
        )
        bridge.failed.emit(told.format(path))
        return
    try:
        write(path)
    except FaceSorterError as error:
        bridge.failed.emit(said(error))
