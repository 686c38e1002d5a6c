"""What a grouping would change, before it does: who gains and loses which faces, as pictures, and how good it is."""

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from facesorter.services import browsing
from facesorter.services.proposing import PersonChange
from facesorter.store.library import Library
from facesorter.ui import language, motion, run_words, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.face_moved import FaceMovedDelegate
from facesorter.ui.delegates.moved import MovedDelegate
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.moves import UNSORTED, Moved, MovedModel, MovesModel, Section, rows, sections, staying, title
from facesorter.ui.models.rows import Index, difference
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.proposer import Draft, Proposer
from facesorter.ui.views.before_after import BeforeAfterBar
from facesorter.ui.views.cells import Cells
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.header import Empty
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.sections import Sections

_TILE = 96
# Lower pages have no room for words about the scores.
_LOW = 420
# Of the list of people one is in sight.
_ONE = 56
_HEADING = 40
_COVER = 26
#: So many of the faces that stay are shown, the best ones.
_STAYING = 24
#: A list has one column.
_WHOLE_LINE = 1 << 16


class PreviewPage(QWidget):
    """People at one side, the faces that the chosen one gains and loses at the other. *Apply* does what is shown."""

    discarded = Signal()
    settings_wanted = Signal()
    """The user wants to change the parameters."""
    face_looked = Signal(int)

    def __init__(self, bridge: Bridge, pictures: Pictures, proposer: Proposer) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._proposer = proposer
        self._draft: Draft | None = None
        self._rows: list[PersonChange] = []
        self._by_id: dict[int, PersonChange] = {}
        heading = QLabel(self.tr("Preview"), self)
        theme.mark(heading, "title")
        self._detail = Elided(parent=self, mode=Qt.TextElideMode.ElideRight)
        theme.mark(self._detail, "muted")
        self._settings = QPushButton(self.tr("Settings"))
        self._settings.setToolTip(self.tr("Change the parameters; the preview follows"))
        self._settings.clicked.connect(self.settings_wanted)
        self._discard = QPushButton(self.tr("Discard"))
        self._discard.setToolTip(self.tr("Leave everything as it is (Esc)"))
        self._discard.clicked.connect(self.discarded)
        self._apply = QPushButton(self.tr("Apply"))
        theme.mark(self._apply, "primary")
        self._apply.setToolTip(self.tr("Do exactly what is shown; it can be undone"))
        self._apply.clicked.connect(proposer.apply)
        above = QHBoxLayout()
        above.setContentsMargins(18, 12, 18, 8)
        above.setSpacing(theme.SPACE)
        above.addWidget(heading)
        above.addWidget(self._detail, 1)
        for button in (self._settings, self._discard, self._apply):
            above.addWidget(button)
        self._busy = QProgressBar()
        motion.busy(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Finding out what would change"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._note = _Note(self.tr("Group anew"))
        self._note.button.clicked.connect(proposer.ask)
        self._scores = BeforeAfterBar(bridge)
        self.kinds = _Kinds()
        self.kinds.chosen.connect(self._filter)
        self.model = MovesModel(self)
        self.list = _People(self.model, pictures)
        self.list.setMinimumHeight(_ONE)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._show_person(index))
        self._name = Elided(mode=Qt.TextElideMode.ElideRight)
        self._name.setFont(theme.font(1.1, bold=True))
        self._sizes = Elided(mode=Qt.TextElideMode.ElideRight)
        theme.mark(self._sizes, "muted")
        self.faces = _Faces(pictures)
        self.faces.looked.connect(self.face_looked)
        self.list.activated.connect(lambda index: self.faces.setFocus())
        self._empty = Empty()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._note)
        column.addWidget(self._scores)
        column.addWidget(self._busy)
        column.addWidget(self._body(), 1)
        self.setFocusProxy(self.list)
        proposer.turned.connect(self._turn)
        self._turn()

    def set_truth(self, spec: str) -> None:
        """Score against this truth; against the confirmed faces without one."""
        self._scores.set_truth(spec)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.discarded.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scores.save_room(event.size().height() < theme.scaled(_LOW))

    def _body(self) -> QWidget:
        left, right, lists, body = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        kinds = QVBoxLayout()
        kinds.setContentsMargins(12, 2, 12, 6)
        kinds.addWidget(self.kinds)
        column.addLayout(kinds)
        column.addWidget(self.list, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QVBoxLayout()
        head.setContentsMargins(18, 8, 18, 4)
        head.setSpacing(2)
        head.addWidget(self._name)
        head.addWidget(self._sizes)
        column.addLayout(head)
        column.addWidget(self.faces, 1)
        for place, part in enumerate((left, right)):
            lists.addWidget(part)
            lists.setCollapsible(place, False)
            lists.setStretchFactor(place, place + 1)
        lists.setSizes([330, 660])
        self._pages = QStackedLayout(body)
        self._pages.addWidget(lists)
        self._pages.addWidget(self._empty)
        return body

    def _turn(self) -> None:
        """Show what the proposer has by now."""
        proposer, draft = self._proposer, self._proposer.draft
        self._busy.setVisible(proposer.busy)
        self._apply.setEnabled(draft is not None and bool(draft.moves) and not proposer.busy)
        self._note.tell(*self._remark())
        if draft is not None and draft is not self._draft:
            self._show(draft)
        elif draft is None and not proposer.busy:
            self._draft = None
        if draft is None:
            self._scores.show_draft(None)
        self._tell()

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self._rows = rows(draft.changes)
        self._by_id = {change.id: change for change in self._rows}
        self.kinds.tell(self._rows)
        self._filter()
        self._scores.show_draft(draft)

    def _tell(self) -> None:
        proposer = self._proposer
        name = run_words.algorithm(proposer.algorithm) if proposer.algorithm else ""
        if self._draft is not None and self._draft.moves:
            waiting = self._empty.hasFocus()
            self._pages.setCurrentIndex(0)
            self.setFocusProxy(self.list)
            if waiting:
                self.list.setFocus()
            self._detail.tell(language.sentence(f"{name} · {self._summary(self._draft)}"))
            return
        self._pages.setCurrentIndex(1)
        self.setFocusProxy(self._empty)
        self._detail.tell(name)
        if proposer.problem:
            self._empty.tell("warning", self.tr("This cannot be done"), proposer.problem)
        elif self._draft is not None:
            text = self.tr("Everybody has the faces that this grouping would give them.")
            self._empty.tell("check", self.tr("Nothing would change"), text)
        elif proposer.busy:
            text = self.tr("Nothing changes before you apply it.")
            self._empty.tell("people", self.tr("Finding out what would change…"), text)
        else:
            text = self.tr("Change the settings, or group anew, to see what would change.")
            self._empty.tell("people", self.tr("Nothing is known of these settings yet"), text)

    def _summary(self, draft: Draft) -> str:
        new = sum(change.new for change in self._rows)
        emptied = sum(change.emptied for change in self._rows)
        number = self.locale().toString
        parts = [self.tr("{0} would move").format(words.faces(len(draft.moves)))]
        if new:
            parts.append(words.new_people(new))
        if emptied:
            parts.append(self.tr("{0} emptied").format(number(emptied)))
        if draft.changes.unsorted:
            parts.append(self.tr("{0} unsorted").format(number(draft.changes.unsorted_faces)))
        return " · ".join(parts)

    def _remark(self) -> tuple[str, bool]:
        """What is to be known of what is shown, and whether it is worth to group anew."""
        proposer = self._proposer
        if proposer.draft is not None and proposer.overtaken:
            text = self.tr(
                "The library has changed since this was worked out. What you said counts, and is shown here."
            )
            return text, not proposer.busy
        if proposer.algorithm is not None and proposer.draft is None and not proposer.busy:
            return "" if proposer.problem else self.tr("The settings have changed."), True
        return "", False

    def _filter(self) -> None:
        """Show the chosen kind of people; who is looked at stays, if they are among them."""
        current = self.list.currentIndex()
        before = self.model.row(current).id if current.isValid() else None
        self.model.replace([change for change in self._rows if self.kinds.shows(change)])
        index = QModelIndex() if before is None else self.model.find(before)
        if not index.isValid():
            index = self.model.index(0, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        self._show_person(index)

    def _show_person(self, index: Index) -> None:
        if not index.isValid():
            self.faces.show_sections(())
            self._name.tell("")
            self._sizes.tell("")
            return
        change = self.model.row(index)
        self._name.tell(title(change))
        self._sizes.tell(self._told(change))
        self.faces.show_sections(tuple(sections(change, self._by_id)))
        if change.before <= change.goes:
            return
        leaving = {face for exchange in change.lost for face in exchange.faces}

        def find(library: Library) -> list[int]:
            faces = (face.id for face in browsing.faces(library, person=change.id))
            return list(islice((face for face in faces if face not in leaving), _STAYING))

        def tell(faces: list[int]) -> None:
            current = self.list.currentIndex()
            if faces and current.isValid() and self.model.row(current) is change:
                self.faces.add_section(staying(change, faces))

        self._bridge.read(find, tell, self, key="staying")

    def _told(self, change: PersonChange) -> str:
        if change.id == UNSORTED:
            return self.tr("{0} would be in nobody").format(words.faces(change.comes))
        if change.new:
            return self.tr("{0} in a new person").format(words.faces(change.after))
        before, after = words.faces(change.before), words.faces(change.after)
        if change.emptied:
            stays = self.tr("{0} now, none then; the name stays") if change.name else self.tr("{0} now, gone then")
            return stays.format(before)
        return self.tr("{0} now, {1} then").format(before, after)


class _People(Cells):
    """Whom it is about, one a line."""

    def __init__(self, model: MovesModel, pictures: Pictures) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Who would gain or lose faces"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        delegate = MovedDelegate(self, pictures)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.set_lead(10)
        self.set_cell(QSize(_WHOLE_LINE, delegate.height))
        pictures.loaded.connect(lambda kind, _: self.viewport().update() if kind == CROP else None)


class _Faces(Sections):
    """The faces that come to one person and those that go, by whom they come from and go to."""

    looked = Signal(int)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(_HEADING)
        self._pictures = pictures
        self._shown: tuple[Section, ...] = ()
        self._model = MovedModel(self)
        self.setAccessibleName(self.tr("Faces that would come or go"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        delegate = FaceMovedDelegate(self, pictures, _TILE)
        self.setItemDelegate(delegate)
        self.setModel(self._model)
        self.set_lead(13)
        self.set_cell(delegate.cell())
        self.activated.connect(lambda index: self.looked.emit(self._model.row(index).id))
        pictures.loaded.connect(self._loaded)

    def show_sections(self, shown: tuple[Section, ...]) -> None:
        """Show other faces, from the top."""
        self._tell(shown)
        self._model.replace(_rows(shown))
        self.updateGeometries()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def add_section(self, section: Section) -> None:
        """Show more below the others."""
        shown = (*self._shown, section)
        self._tell(shown)
        self._model.patch(difference(self._model.rows, _rows(shown)))

    def _tell(self, shown: tuple[Section, ...]) -> None:
        self._shown = shown
        self.set_sections([len(section.faces) for section in shown])

    def paint_heading(self, painter: QPainter, section: int, place: QRect) -> None:
        shown, colours = self._shown[section], theme.colours()
        direction = self.layoutDirection()
        line = place.adjusted(5, 8, -5, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        if shown.cover is not None:
            left = _COVER + theme.SPACE
            square = QRect(line.left(), line.center().y() + 1 - _COVER // 2, _COVER, _COVER)
            square = QStyle.visualRect(direction, line, square)
            pixmap = self._pictures.crop(shown.cover)
            if pixmap is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.hover)
                painter.drawEllipse(square)
            else:
                scale = self.devicePixelRatioF()
                painter.drawPixmap(square.topLeft(), prepared(pixmap, _COVER, _COVER / 2, scale))
        painter.setFont(theme.font(bold=True))
        painter.setPen(colours.text)
        text = QStyle.visualRect(direction, line, line.adjusted(left, 0, 0, 0))
        flag = Qt.AlignmentFlag
        aligned = QStyle.visualAlignment(direction, flag.AlignLeft | flag.AlignVCenter)
        elided = QFontMetrics(painter.font()).elidedText(shown.heading, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, aligned, elided)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self.looked.emit(self._model.row(current).id)
        else:
            super().keyPressEvent(event)

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP:
            self.viewport().update()


def _rows(shown: tuple[Section, ...]) -> list[Moved]:
    return [Moved(face, section.gained, section.heading) for section in shown for face in section.faces]


class _Kinds(Flow):
    """All people, or those of one kind; each says how many there are."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(2, 2)
        self._group = QButtonGroup(self)
        tests: list[tuple[str, Callable[[PersonChange], bool]]] = [
            (self.tr("All {0}"), lambda change: True),
            (self.tr("Changed {0}"), lambda change: not change.new and not change.emptied and change.id != UNSORTED),
            (self.tr("New {0}"), lambda change: change.new),
            (self.tr("Emptied {0}"), lambda change: change.emptied),
        ]
        self._tests: dict[QAbstractButton, tuple[str, Callable[[PersonChange], bool]]] = {}
        for text, test in tests:
            button = QPushButton(self)
            button.setCheckable(True)
            theme.mark(button, "quiet")
            self._group.addButton(button)
            self.add(button)
            self._tests[button] = (text, test)
        next(iter(self._tests)).setChecked(True)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit())

    def shows(self, change: PersonChange) -> bool:
        """Whether somebody is of the chosen kind."""
        _, test = next(self._tests[button] for button in self._tests if button.isChecked())
        return test(change)

    def tell(self, changes: list[PersonChange]) -> None:
        """How many there are of each kind."""
        for button, (text, test) in self._tests.items():
            count = sum(map(test, changes))
            button.setText(text.format(self.locale().toString(count)))
            button.setVisible(count > 0)
        if any(button.isChecked() and button.isHidden() for button in self._tests):
            next(iter(self._tests)).setChecked(True)
        self.adapt()


class _Note(QFrame):
    """A remark about what is shown, with a button."""

    def __init__(self, action: str) -> None:
        super().__init__()
        theme.mark(self, "bar")
        self._label = wrapping(self)
        self.button = QPushButton(action, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, text: str, offered: bool) -> None:
        """Say this; nothing without a text."""
        self._label.setText(text)
        self.button.setVisible(offered)
        self.setVisible(bool(text))
