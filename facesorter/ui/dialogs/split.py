"""The split assistant: how strictly the faces of a person belong together, and which groups are somebody else."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.control import Control
from facesorter.domain.model import Face, FaceState, Person
from facesorter.domain.rows import Rows
from facesorter.services import browsing, copies
from facesorter.ui import faults, mime, motion, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.part import PartDelegate
from facesorter.ui.dialogs import parts as common
from facesorter.ui.models.faces import FacesModel
from facesorter.ui.models.parts import LONE, NEW, Part, PartsModel, placed
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.dropping import DropTarget
from facesorter.ui.views.faces import FacesGrid

if TYPE_CHECKING:
    from facesorter.services.splitting import Splitting

_STEPS = 100
_TILE = 96


class _Compared(NamedTuple):
    """The faces of a person, and which of them are the same one (with such that are elsewhere)."""

    splitting: "Splitting"
    faces: Rows[Face]
    copies: list[list[int]]


class SplitDialog(QDialog):
    """Groups at one side, the faces of the chosen one at the other; nothing changes before *Split*."""

    accepted_parts = Signal(object, object)
    """For each person to be made the ids of its faces, and those of the faces that stay."""

    def __init__(self, bridge: Bridge, pictures: Pictures, person: Person, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._person = person
        self._splitting: Splitting | None = None
        self._faces: Rows[Face] = Rows.of(())
        self._distances: dict[int, float] = {}
        self._confirmed: frozenset[int] = frozenset()
        self._copies: dict[int, list[int]] = {}
        self._moved: dict[int, int] = {}
        self._made = 0
        # By the smallest face of a group, whatever else comes and goes: what the user ticked or did not.
        self._ticked: dict[int, bool] = {}
        column = common.begin(
            self,
            self.tr("Split {0}").format(person.name or self.tr("a person")),
            self.tr(
                "Move the slider until each group is one person, and drag faces that are in a wrong group onto the "
                "right one. The groups that are ticked become people of their own."
            ),
        )
        self._busy = QProgressBar(self)
        motion.busy(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Comparing the faces"))
        self._said = QLabel(self.tr("Comparing the faces…"))
        self._said.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Strictness"))
        self.slider.valueChanged.connect(self._cut)
        strictness = QHBoxLayout()
        for part in (QLabel(self.tr("Loose")), self.slider, QLabel(self.tr("Strict"))):
            strictness.addWidget(part, int(part is self.slider))
        self.model = PartsModel(self)
        self.list = _PartsList(self.model, pictures)
        self.list.ticked.connect(self._tick)
        self.list.dropped.connect(self._move)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_part())
        self.shown = FacesModel(self)
        self.grid = FacesGrid(self.shown, pictures)
        self.grid.set_side(_TILE)
        self.grid.picked.connect(self._tell_picked)
        self._title = QLabel()
        self._title.setFont(theme.font(1.1, bold=True))
        self._move_to = QPushButton(self.tr("Move to…"))
        self._move_to.setToolTip(self.tr("Move the selected faces to another group"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._move_to.setMenu(self._menu)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._move_to)
        right = QVBoxLayout()
        right.addLayout(heading)
        right.addWidget(self.grid, 1)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.SPACE)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._accept = buttons.addButton(self.tr("Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        theme.mark(self._accept, "primary")
        buttons.accepted.connect(self._carry_out)
        buttons.rejected.connect(self.reject)
        column.addLayout(strictness)
        column.addWidget(self._said)
        column.addWidget(self._busy)
        column.addSpacing(theme.SPACE)
        column.addLayout(middle, 1)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        common.resize(self, 960, 720)
        for widget in (self.slider, self._accept, self._move_to):
            widget.setEnabled(False)
        self._control = bridge.work(self._compare, self._begin, self)
        self.finished.connect(lambda _: self._control.cancel())

    @property
    def leaving(self) -> tuple[tuple[int, ...], ...]:
        """The faces of each group that is ticked."""
        return tuple(part.faces for part in self.model.rows if part.leaves)

    @property
    def staying(self) -> tuple[int, ...]:
        """The faces of all others."""
        return tuple(face for part in self.model.rows if not part.leaves for face in part.faces)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a list chooses nothing that Split should follow.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._accept.hasFocus():
            return
        super().keyPressEvent(event)

    def _compare(self, control: Control) -> "_Compared | str":
        from facesorter.services import splitting  # noqa: PLC0415 (not needed for the first paint)

        def compare() -> _Compared:
            library = self._bridge.library
            found = splitting.splitting(library, self._person.id, control)
            same = copies.of_faces(library.reader, found.face_ids.tolist())
            return _Compared(found, browsing.face_rows(library, person=self._person.id, order="quality"), same)

        return faults.attempt(compare)

    def _begin(self, found: "_Compared | str") -> None:
        self._busy.hide()
        if isinstance(found, str):
            self._said.setText(found)
            return
        self._splitting, self._faces = found.splitting, found.faces
        self._copies = {face: several for several in found.copies for face in several}
        self._confirmed = frozenset(face.id for face in self._faces if face.state is FaceState.CONFIRMED)
        made = self._splitting
        self._distances = dict(zip(made.face_ids.tolist(), made.distances.tolist(), strict=True))
        self.slider.setEnabled(True)
        room = made.strictest - made.loosest
        start = round(_STEPS * (made.suggested - made.loosest) / room) if room > 0 else 0
        if self.slider.value() == start:
            self._cut()
        self.slider.setValue(start)
        self.slider.setFocus()

    def _cut(self) -> None:
        """Show the groups at the slider's strictness, with what was moved by hand."""
        made = self._splitting
        if made is None:
            return
        alike = made.loosest + (made.strictest - made.loosest) * self.slider.value() / _STEPS
        parts = placed(made.parts(alike), self._moved)
        groups = [part for part in parts if len(part) > 1 or part[0] in self._moved]
        lone = tuple(part[0] for part in parts if len(part) == 1 and part[0] not in self._moved)
        # Whom the user confirmed stays, whatever the group's size.
        groups.sort(key=lambda part: -len(self._confirmed.intersection(part)))
        rows = [self._row(part, first=number == 0) for number, part in enumerate(groups)]
        if lone:
            rows.append(Part(LONE, lone, self._cover(lone), None))
        rows.append(Part(NEW, (), None, None))
        current = self.list.currentIndex()
        chosen = self.model.row(current).id if current.isValid() else None
        self.model.replace(rows)
        index = self.model.find(chosen) if chosen is not None else QModelIndex()
        if not index.isValid() and len(groups) > 1:
            # The first group stays; what the user wants to see is who else is there.
            index = self.model.index(1, 0)
        self.list.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))
        self._tell(len(groups), len(lone))

    def _row(self, part: tuple[int, ...], *, first: bool) -> Part:
        return Part(part[0], part, self._cover(part), self._ticked.get(part[0], not first))

    def _cover(self, faces: Sequence[int]) -> int:
        best = self._faces.having(faces)
        return best[0].id if len(best) else faces[0]

    def _tell(self, groups: int, lone: int) -> None:
        if groups <= 1 and not lone:
            text = self.tr("At this strictness, all these faces look like one person.")
        else:
            text = words.groups(groups)
            if lone:
                text = self.tr("{0}, and {1} like nobody else here").format(text, words.faces(lone))
        leaving = len(self.leaving)
        if leaving == groups and not lone:
            text = self.tr("{0}. Leave one without a tick: it stays {1}.").format(
                text, self._person.name or self.tr("this person")
            )
        self._accept.setEnabled(0 < leaving < groups + bool(lone))
        self._said.setText(text)
        self._accept.setText(
            self.tr("Split off {0}").format(words.new_people(leaving)) if leaving else self.tr("Split")
        )

    def _tick(self, index: QModelIndex) -> None:
        part = self.model.row(index)
        if part.leaves is not None:
            self._ticked[part.id] = not part.leaves
            self._cut()

    def _move(self, faces: Sequence[int], index: QModelIndex) -> None:
        """Put faces and their copies into another group; what was moved stays so when the slider moves."""
        to = self.model.row(index)
        faces = [each for face in faces for each in self._copies.get(face, [face])]
        if to.id == NEW:
            self._made -= 1
            self._moved.update(dict.fromkeys(faces, self._made))
        elif to.faces:
            # Whoever is in it by itself leads the others.
            anchor = next((face for face in to.faces if face not in self._moved), None)
            towards = self._moved[to.faces[0]] if anchor is None else anchor
            self._moved.update({face: towards for face in faces if face != anchor})
        self._cut()

    def _show_part(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            self.shown.replace(())
            return
        part = self.model.row(index)
        order = sorted(part.faces, key=lambda face: (-self._distances.get(face, 2.0), face))
        at = self._faces.find(np.array(order, np.int64))
        self.shown.replace(self._faces.take(at[at >= 0]))
        self.shown.set_distances(self._distances)
        self._title.setText(self.model.title(index) if part.faces else "")
        self._tell_picked()

    def _tell_picked(self) -> None:
        self._move_to.setEnabled(bool(self.grid.selected))

    def _fill_menu(self) -> None:
        self._menu.clear()
        here = self.list.currentIndex()
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if row != here.row() and self.model.row(index).id != LONE:
                action = self._menu.addAction(self.model.title(index))
                action.triggered.connect(lambda checked=False, index=index: self._move(self.grid.selected, index))

    def _carry_out(self) -> None:
        if self.leaving:
            self.accepted_parts.emit(self.leaving, self.staying)
            self.accept()


class _PartsList(DropTarget, QListView):
    """The groups; faces are dropped on them."""

    ticked = Signal(QModelIndex)
    dropped = Signal(object, QModelIndex)
    """Ids of faces, and the row."""

    def __init__(self, model: PartsModel, pictures: Pictures) -> None:
        super().__init__()
        self._parts = model
        self._delegate = PartDelegate(self, model, pictures)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFixedWidth(theme.scaled(250))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Groups"))
        self.take_drops()
        # A method of its own ends with it; pictures come for longer.
        pictures.loaded.connect(self._loaded)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._delegate.on_box(event, self.visualRect(index), self.layoutDirection()):
            self.ticked.emit(index)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP:
            self.viewport().update()

    def takes(self, event: QDropEvent) -> QModelIndex:
        index = self.indexAt(event.position().toPoint())
        faces = mime.carried(event, mime.FACES)
        ours = index.isValid() and faces and self._parts.row(index).id != LONE and index != self.currentIndex()
        return index if ours else QModelIndex()

    def drop(self, event: QDropEvent, on: QModelIndex) -> None:
        self.dropped.emit(mime.carried(event, mime.FACES), on)
