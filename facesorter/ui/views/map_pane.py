"""All faces in a plane, the alike beside each other, coloured by people, groups or truth."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.store.library import Library
from facesorter.ui import run_words, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import NOISE, Axis, ChartView, Scatter
from facesorter.ui.language import said
from facesorter.ui.pictures import Pictures
from facesorter.ui.views import figures
from facesorter.ui.views.face_tip import FaceTip
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.truth_form import TruthForm
from facesorter.ui.views.work_row import WorkRow

if TYPE_CHECKING:
    from facesorter.services.evaluating import EvaluatedRun
    from facesorter.services.map_kinds import Kinds
    from facesorter.services.maps import FaceMap

_HEIGHT = 560
#: Kinds that the legend names.
_NAMED = 16
_PEOPLE, _LAST, _TRUTH, _RUN = "people", "last", "truth", "run"


class MapPane(QWidget):
    """The map is made once, and coloured as often as one likes. A face shows itself under the mouse."""

    working = Signal(bool)
    face_looked = Signal(int)
    """The user wants to see the photo of a face."""
    _progressed = Signal(float)

    def __init__(self, bridge: Bridge, pictures: Pictures, truth: TruthForm) -> None:
        super().__init__()
        self._bridge = bridge
        self._truth = truth
        self._control: Control | None = None
        self._run: EvaluatedRun | None = None
        self.map: FaceMap | None = None
        self._kinds: Kinds | None = None
        self.row = WorkRow(self.tr("Map the faces"), self.tr("Being mapped"))
        self.row.started.connect(self._start)
        self.row.stopped.connect(self._cancel)
        self.colour = QComboBox()
        self.colour.setAccessibleName(self.tr("Colour by"))
        for text, key in (
            (self.tr("People as they are"), _PEOPLE),
            (self.tr("Groups of the last grouping"), _LAST),
            (self.tr("Truth"), _TRUTH),
        ):
            self.colour.addItem(text, key)
        self.colour.currentIndexChanged.connect(lambda place: self._paint())
        self.save = QPushButton(self.tr("Save figure…"))
        self.save.clicked.connect(self._save)
        label = QLabel(self.tr("Colour by"))
        theme.mark(label, "muted")
        label.setBuddy(self.colour)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(theme.SPACE)
        for widget in (label, self.colour, self.save):
            tools.addWidget(widget)
        tools.addStretch(1)
        self.hint, self.trouble = wrapping(self), wrapping(self)
        theme.mark(self.hint, "muted")
        theme.mark(self.trouble, "danger")
        self.trouble.hide()
        self.chart = ChartView()
        self.chart.setFixedHeight(_HEIGHT)
        self.chart.hovered.connect(self._hover)
        self.chart.clicked.connect(self._look)
        self.tip = FaceTip(pictures, self.chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        for part in (self.row, self._tools, self.trouble, self.hint, self.chart):
            column.addWidget(part)
        column.addStretch(1)
        self._progressed.connect(self._tell_progress)
        truth.checked.connect(self._follow_truth)
        bridge.changed.connect(self._follow)
        self._show()

    def colour_by_run(self, run: "EvaluatedRun") -> None:
        """Colour by the groups of this one; the map is made first if there is none."""
        self._run = run
        place = self.colour.findData(_RUN)
        text = self.tr("Groups: {0}").format(run_words.algorithm(run.algorithm))
        if place < 0:
            self.colour.addItem(text, _RUN)
            place = self.colour.count() - 1
        self.colour.setItemText(place, text)
        again = self.colour.currentIndex() == place
        self.colour.setCurrentIndex(place)
        if self.map is None:
            self._start()
        elif again:
            self._paint()

    def _start(self) -> None:
        if self._control is not None:
            return
        library = self._bridge.library

        def job(control: Control) -> "FaceMap | str":
            from facesorter.services import maps  # noqa: PLC0415 (not needed for the first paint)

            try:
                return maps.make(library, control=control, on_progress=self._progressed.emit)
            except Cancelled:
                return ""
            except FaceSorterError as error:
                return said(error)

        self.row.begin(self.tr("Looking for neighbours…"))
        self._control = self._bridge.work(job, self._ended, self)

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _tell_progress(self, part: float) -> None:
        if self._control is not None:
            self.row.progress(self.tr("Laying out the faces…"), part)

    def _ended(self, found: "FaceMap | str") -> None:
        self._control = None
        self.row.end(found if isinstance(found, str) else "")
        if not isinstance(found, str):
            self.map = found
            self._kinds = None
            self.chart.show_chart(None)
            self._paint()

    def _paint(self) -> None:
        """Ask for the kinds of the faces, and show them."""
        self._show()
        if self.map is None:
            return
        faces, by, spec, run = self.map.face_ids, self.colour.currentData(), self._truth.spec, self._run

        def ask(library: Library) -> "Kinds | str":
            from facesorter.services import map_kinds  # noqa: PLC0415 (not needed for the first paint)

            try:
                if by == _TRUTH:
                    return map_kinds.by_truth(library, spec, faces)
                if by == _LAST:
                    return map_kinds.by_last_run(library, faces)
                if by == _RUN and run is not None:
                    return map_kinds.by_labels(run.labels, faces)
                return map_kinds.by_person(library, faces)
            except FaceSorterError as error:
                return said(error)

        self._bridge.read(ask, self._show_kinds, self, key="kinds")

    def _show_kinds(self, kinds: "Kinds | str") -> None:
        self.trouble.setVisible(isinstance(kinds, str))
        if isinstance(kinds, str):
            self.trouble.setText(kinds.encode("utf-8", "replace").decode())
            return
        assert self.map is not None
        self._kinds = kinds
        names = tuple(
            self.tr("{0} · {1}").format(self._name(place), self.locale().toString(size))
            for place, size in enumerate(kinds.sizes[:_NAMED])
        )
        nobody = self.tr("Not known") if self.colour.currentData() == _TRUTH else self.tr("In no group")
        plain = Axis(numbers=False)
        title = self.tr("Map of {0}, coloured by: {1}").format(
            words.faces(len(self.map.face_ids)), self.colour.currentText()
        )
        chart = Scatter(title, self.map.points, kinds.of, names, nobody, plain, plain)
        self.chart.show_chart(chart, keep_view=True)
        self._show()

    def _name(self, kind: int) -> str:
        assert self._kinds is not None
        if name := self._kinds.names[kind]:
            return name
        if self.colour.currentData() == _PEOPLE:
            return self.tr("Unnamed")
        return self.tr("Group {0}").format(self.locale().toString(kind + 1))

    def _show(self) -> None:
        made = self.map is not None
        self.chart.setVisible(self.chart.chart is not None)
        self._tools.setVisible(made)
        if not made:
            self.hint.setText(
                self.tr(
                    "Every face becomes a point, and faces that are alike lie together. It takes some seconds, and "
                    "nothing is changed."
                )
            )
            return
        assert self.map is not None
        text = self.tr(
            "Hover over a point to see its face, click to see its photo. Ctrl and the wheel zooms, as + and - do; drag "
            "or use the arrows to move, and Shift with an arrow to go from point to point."
        )
        if len(self.map.face_ids) < self.map.faces:
            shown, all_ = (self.locale().toString(number) for number in (len(self.map.face_ids), self.map.faces))
            text = self.tr("A sample of {0} of the {1} faces.").format(shown, all_) + " " + text
        self.hint.setText(text)

    def _hover(self, place: int) -> None:
        if place < 0 or self.map is None or self._kinds is None:
            self.tip.hide()
            return
        kind = int(self._kinds.of[place])
        chart = self.chart.chart
        assert isinstance(chart, Scatter)
        name = chart.noise if kind == NOISE else self._name(kind)
        self.tip.show_face(int(self.map.face_ids[place]), name, self.chart.pixel(place))

    def _look(self, place: int) -> None:
        if self.map is not None:
            self.face_looked.emit(int(self.map.face_ids[place]))

    def _follow(self, change: ChangeSet) -> None:
        if change.people and self.map is not None and self.colour.currentData() == _PEOPLE and self.isVisible():
            self._paint()

    def _follow_truth(self, good: bool) -> None:
        if good and self.map is not None and self.colour.currentData() == _TRUTH:
            self._paint()

    def _save(self) -> None:
        if self.chart.chart is not None:
            figures.ask_figure(self.chart.chart, self.tr("map"), self._bridge, self)
