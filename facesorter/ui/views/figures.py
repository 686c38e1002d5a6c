"""Charts and tables as files that the user chooses the place of."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.services import exporting, own_file
from facesorter.store import photos
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
    _ask(
        *(translate("figures", "Save the figure"), own_file.FIGURE, name, kinds),
        *(lambda path: export.content(chart, path), bridge, parent),
    )


def ask_table(texts: Callable[[str], str], name: str, bridge: Bridge, parent: QWidget) -> None:
    """Ask where to, and write a table there: what ``texts`` answers to "csv" or "md"."""
    translate = QCoreApplication.translate
    kinds = {
        translate("figures", "CSV (*.csv)"): ".csv",
        translate("figures", "Markdown (*.md)"): ".md",
    }

    _ask(
        *(translate("figures", "Save the table"), own_file.TABLE, name, kinds),
        *(lambda path: texts(path.suffix.lower()[1:]).encode(), bridge, parent),
    )


def _ask(
    title: str,
    what: str,
    name: str,
    kinds: dict[str, str],
    content: Callable[[Path], bytes],
    bridge: Bridge,
    parent: QWidget,
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
        made = content(path)
    except FaceSorterError as error:
        bridge.failed.emit(said(error))
        return

    def write(_: Control) -> None:
        exporting.keep_out_of_photos([path.parent], photos.roots(bridge.library))
        own_file.write(path, made, what)

    bridge.work(write, lambda _: None, bridge)
