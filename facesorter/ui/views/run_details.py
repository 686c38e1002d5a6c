"""One grouping looked at closely: its scores, who is mixed up by which faces, and everybody, the worst first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.store.library import Library
from facesorter.ui import language, run_words, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.pictures import Pictures
from facesorter.ui.tab_order import put_before
from facesorter.ui.views.face_buttons import CropButton
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.score_panel import ScorePanel
from facesorter.ui.views.table import Table

if TYPE_CHECKING:
    from facesorter.services.evaluating import Confused, Details, EvaluatedRun

_MOST_ROWS = 100
_TABLE_ROWS = 8
_FIRST_CONFUSIONS, _MOST_CONFUSIONS = 6, 24
_TWO_COLUMNS_FROM = 640
_SIDE = 52


class RunDetails(QWidget):
    """Read off the GUI thread, when a grouping is chosen."""

    face_looked = Signal(int)

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        self._bridge = bridge
        self._pictures = pictures
        self.name = QLabel(self)
        theme.mark(self.name, "heading")
        self.summary, self.trouble, self._waiting = wrapping(self), wrapping(self), wrapping(self)
        for label in (self.summary, self._waiting):
            theme.mark(label, "muted")
        theme.mark(self.trouble, "danger")
        self._waiting.setText(self.tr("Looking where it is right and wrong…"))
        self.panel = ScorePanel(self)
        self._confused_heading = self._heading(self.tr("Most confused"))
        self._confused = QWidget(self)
        self._cards = QGridLayout(self._confused)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.SPACE)
        self.more = QPushButton(self.tr("Show more"), self)
        theme.mark(self.more, "link")
        self.more.clicked.connect(lambda: self._show_confused(_MOST_CONFUSIONS))
        self._people_heading = self._heading("")
        measures = [self.tr("Precision"), self.tr("Recall"), self.tr("F-measure")]
        self.people = self._table([self.tr("Person"), self.tr("Faces"), *measures, self.tr("Groups")])
        self._groups_heading = self._heading("")
        self.groups = self._table([self.tr("Mostly"), self.tr("Faces"), self.tr("Purity"), self.tr("People")])
        self._found: Details | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        for widget in (self.name, self.summary, self.trouble, self.panel, self._waiting):
            column.addWidget(widget)
        column.insertSpacing(3, theme.SPACE)
        for heading, content in (
            (self._confused_heading, self._confused),
            (None, self.more),
            (self._people_heading, self.people),
            (self._groups_heading, self.groups),
        ):
            if heading:
                column.addSpacing(theme.SPACE)
                column.addWidget(heading)
            column.addWidget(content)
        self._show(None)

    def show_run(self, run: "EvaluatedRun", spec: str) -> None:
        """Show this grouping as it is against the truth ``spec``."""
        self.name.setText(run_words.algorithm(run.algorithm))
        self.trouble.setText(language.sentence(run.error or ""))
        self.trouble.setVisible(run.error is not None)
        self.summary.setText("" if run.error else self._summed(run))
        self.summary.setVisible(not run.error)
        known = run.f_measure is not None
        self.panel.setVisible(known)
        if known:
            self.panel.show_scores(run, run.intervals)
        self._show(None)
        if not known:
            # An answer about another grouping is no longer wanted.
            self._bridge.read(lambda library: None, self._show, self, key="details")
            return
        self._waiting.show()

        def look(library: Library) -> "Details":
            from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

            return evaluating.details(library, spec, run.labels, most=_MOST_CONFUSIONS)

        self._bridge.read(look, self._show, self, key="details", otherwise=self._waiting.hide)

    def _summed(self, run: "EvaluatedRun") -> str:
        if run.f_measure is None:
            sizes = np.unique(run.labels.labels[run.labels.labels >= 0], return_counts=True)[1]
            text = self.tr("{0} in {1}.").format(words.faces(run.faces), words.groups(len(sizes)))
            if len(sizes):
                largest = ", ".join(self.locale().toString(size) for size in sorted(sizes.tolist(), reverse=True)[:5])
                median = self.locale().toString(float(np.median(sizes)), "g", 4)
                text += " " + self.tr("The largest: {0}; half of them have at most {1}.").format(largest, median)
            if run.silhouette is not None:
                value = self.locale().toString(run.silhouette.value, "f", 3)
                text += " " + self.tr(
                    "Silhouette {0}: from -1 to 1, high where groups are tight and far apart; it compares groupings of "
                    "the same faces, no more."
                ).format(value)
        else:
            text = self.tr("{0} of {1} in {2}.").format(
                words.faces(run.faces), words.people(run.true_identities), words.groups(run.groups)
            )
            if run.unassigned:
                text += " " + self.tr("Of these groups, {0} are single faces that were put in no group.").format(
                    self.locale().toString(run.unassigned)
                )
        if told := run_words.parameters(run.algorithm, run.params):
            text = self.tr("{0}. {1}").format(told, text)
        if run.unassigned and run.f_measure is None:
            text += " " + self.tr("{0} in no group.").format(words.faces(run.unassigned))
        if run.undetected:
            text += " " + self.tr("{0} with no face found.").format(words.photos(run.undetected))
        return text

    def _show(self, found: "Details | None") -> None:
        self._waiting.hide()
        self._found = found
        people = found.people if found else ()
        groups = found.groups if found else ()
        self._show_confused(_FIRST_CONFUSIONS)
        self._people_heading.setText(self._counted(self.tr("People, the worst first"), len(people)))
        number, score = self.locale().toString, run_words.score
        self._fill(
            self._people_heading,
            self.people,
            [
                (one.identity, number(one.faces), score(one.precision), score(one.recall), score(one.f),
                 number(one.groups))
                for one in people[:_MOST_ROWS]
            ],
        )  # fmt: skip
        self._groups_heading.setText(self._counted(self.tr("Groups, the most mixed first"), len(groups)))
        self._fill(
            self._groups_heading,
            self.groups,
            [(one.identity, number(one.faces), score(one.purity), number(one.people)) for one in groups[:_MOST_ROWS]],
        )

    def _show_confused(self, most: int) -> None:
        for place in reversed(range(self._cards.count())):
            item = self._cards.takeAt(place)
            if item is not None and (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        confusions = [each for each in self._found.confusions if each.faces] if self._found else []
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM else 1
        for place, confused in enumerate(confusions[:most]):
            card = self._card(confused)
            self._cards.addWidget(card, place // columns, place % columns)
            put_before(self.more, *card.findChildren(CropButton))
        for column in range(2):
            self._cards.setColumnStretch(column, int(column < columns))
        self._confused_heading.setVisible(bool(confusions))
        self._confused.setVisible(bool(confusions))
        self.more.setVisible(len(confusions) > most)

    def _card(self, confused: "Confused") -> QWidget:
        card = QFrame()
        theme.mark(card, "card")
        one, other = confused.identities
        pairs = self.tr("{0} wrong pairs").format(self.locale().toString(confused.pairs))
        title, note = wrapping(card), wrapping(card)
        if confused.kind == "mixed":
            title.setText(self.tr("{0} and {1} are in one group").format(one, other))
        else:
            title.setText(self.tr("{0} is in two groups").format(one))
        note.setText(pairs)
        theme.mark(note, "muted")
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, pair in enumerate(confused.faces):
            if place:
                row.addSpacing(theme.SPACE)
            for face, identity in zip(pair.faces, (one, other), strict=True):
                button = CropButton(self._pictures, card)
                button.set_side(_SIDE)
                alike = self.locale().toString(pair.cosine, "f", 2)
                button.tell(face, "", self.tr("{0}; the two faces have a cosine of {1}").format(identity, alike))
                button.clicked.connect(lambda checked=False, face=face: self.face_looked.emit(face))
                row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(card)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(note)
        column.addLayout(row)
        return card

    def _counted(self, text: str, rows: int) -> str:
        if rows <= _MOST_ROWS:
            return text
        number = self.locale().toString
        return self.tr("{0} ({1} of {2})").format(text, number(_MOST_ROWS), number(rows))

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        theme.mark(label, "heading")
        return label

    def _table(self, columns: Sequence[str]) -> Table:
        table = Table(columns, self, wide=[0], numbers=range(1, len(columns)))
        theme.mark(table, "framed")
        return table

    def _fill(self, heading: QLabel, table: Table, rows: Sequence[Sequence[str]]) -> None:
        table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            table.put(place, row)
        table.setAccessibleName(heading.text())
        height = table.verticalHeader().defaultSectionSize() * min(_TABLE_ROWS, len(rows))
        table.setFixedHeight(height + table.horizontalHeader().sizeHint().height() + 4)
        heading.setVisible(bool(rows))
        table.setVisible(bool(rows))
