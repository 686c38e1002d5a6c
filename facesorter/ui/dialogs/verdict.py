"""Whether two faces are one person's: in words, on a scale, and in numbers."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.packs import Pack
from facesorter.services import matching
from facesorter.services.matching import Likeness
from facesorter.ui import theme
from facesorter.ui.dialogs import parts
from facesorter.ui.language import said

_ICON = 24


class Verdict(QFrame):
    """A card. Before there is anything to say it says what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "card")
        self._same: bool | None = None
        self.waiting = parts.muted("", self)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon = QLabel(self)
        self.title = QLabel(self)
        theme.mark(self.title, "title")
        self.strangers = parts.muted("", self)
        self.scale = Scale(self)
        self._cosine, self._above = QLabel(self), parts.muted("", self)
        self._distance, self._below = QLabel(self), parts.muted("", self)
        self._pack = parts.muted("", self)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self._icon)
        head.addWidget(self.title, 1)
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(2 * theme.SPACE)
        numbers.setVerticalSpacing(3)
        numbers.setColumnStretch(2, 1)
        rows = ((self.tr("Cosine"), self._cosine, self._above), (self.tr("Distance"), self._distance, self._below))
        for row, (name, value, meaning) in enumerate(rows):
            value.setFont(theme.font(bold=True))
            for place, label in enumerate((QLabel(name, self), value, meaning)):
                numbers.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
        told = QWidget(self)
        column = QVBoxLayout(told)
        column.setContentsMargins(16, 12, 16, 13)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.strangers)
        column.addWidget(self.note)
        column.addWidget(self.scale)
        column.addLayout(numbers)
        column.addWidget(self._pack)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self.waiting)
        self._pages.addWidget(told)

    def ask(self, text: str) -> None:
        """Nothing is known yet: say why."""
        self._same = None
        self.waiting.setText(text)
        self._pages.setCurrentIndex(0)

    def tell(self, pack: Pack, likeness: Likeness, note: str) -> None:
        """Say what a likeness means; ``note`` is what makes it less sure, if anything does."""
        calibration, number = pack.calibration, self._number
        self._same = likeness.same
        self.title.setText(self.tr("The same person") if likeness.same else self.tr("Different people"))
        words = [self._strangers(likeness.false_accept_rate)]
        if calibration.strangers is not None:
            words.append(self._at_threshold(calibration.strangers.false_accept_rate(calibration.merge)))
        self.strangers.setText(" ".join(words))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.scale.tell(likeness.cosine, calibration.merge)
        self._cosine.setText(number(likeness.cosine))
        self._above.setText(self.tr("the same person above {0}").format(number(calibration.merge)))
        self._distance.setText(number(likeness.distance))
        self._below.setText(
            self.tr("the same person below {0} (Euclidean, of vectors of length 1)").format(
                number(calibration.merge_distance)
            )
        )
        self._pack.setText(self.tr("Measured with the pack {0} ({1}).").format(said(pack.label), pack.id))
        theme.draw(self._icon, "check" if self._same else "close", "text", _ICON)
        self._pages.setCurrentIndex(1)

    def _number(self, value: float) -> str:
        return self.locale().toString(value, "f", 3)

    def _strangers(self, rate: float | None) -> str:
        if rate is None:
            return self.tr("How often strangers are this alike is unknown: it was not measured for this pack.")
        number = matching.one_in(rate)
        if number is None:
            most = self.locale().toString(matching.MOST)
            return self.tr("Fewer than 1 in {0} pairs of strangers are this alike.").format(most)
        if number == 1:
            return self.tr("Most pairs of strangers are this alike.")
        return self.tr("About 1 in {0} pairs of strangers is this alike.").format(self.locale().toString(number))

    def _at_threshold(self, rate: float) -> str:
        number = matching.one_in(rate)
        if number is None:
            most = self.locale().toString(matching.MOST)
            return self.tr("Fewer than 1 in {0} are above the threshold.").format(most)
        return self.tr("About 1 in {0} is above the threshold.").format(self.locale().toString(number))


class Scale(QWidget):
    """Where a cosine lies between strangers and the same person; the threshold is in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cosine, self._threshold = 0.0, 0.5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, cosine: float, threshold: float) -> None:
        """Show this one."""
        self._cosine, self._threshold = cosine, threshold
        side = self.tr("the same person") if cosine > threshold else self.tr("strangers")
        self.setAccessibleName(self.tr("A scale from strangers to the same person: on the side of {0}").format(side))
        self.update()

    @property
    def part(self) -> float:
        """Where the mark stands, from 0 (strangers) to 1 (the same person)."""
        return min(1.0, max(0.0, 0.5 + (self._cosine - self._threshold) / (2 * (1 - self._threshold))))

    def sizeHint(self) -> QSize:
        return QSize(280, round(2.6 * self.fontMetrics().height()) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        colours = theme.colours()
        track = QRectF(7, 12, self.width() - 14, 10)
        middle = track.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        strangers, same = QRectF(track), QRectF(track)
        strangers.setRight(middle)
        same.setLeft(middle)
        # Not by colour alone: one side is hatched, the other solid.
        painter.fillRect(strangers, colours.hover)
        painter.fillRect(strangers, QBrush(colours.muted, Qt.BrushStyle.BDiagPattern))
        painter.fillRect(same, colours.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.muted, 1))
        painter.drawRect(track)
        painter.setPen(QPen(colours.text, 2))
        painter.drawLine(QPointF(middle, track.top() - 3), QPointF(middle, track.bottom() + 5))
        at = track.left() + self.part * track.width()
        painter.setPen(QPen(colours.card, 1.5))
        painter.setBrush(colours.text)
        tip = QPointF(at, track.center().y() + 2)
        painter.drawPolygon(QPolygonF([tip, QPointF(at - 7, track.top() - 11), QPointF(at + 7, track.top() - 11)]))
        painter.resetTransform()
        self._name(painter, track, colours)

    def _name(self, painter: QPainter, track: QRectF, colours: theme.Colours) -> None:
        painter.setFont(theme.font(0.88))
        painter.setPen(colours.muted)
        below = QRectF(track.left(), track.bottom() + 6, track.width(), painter.fontMetrics().height() + 2)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            left, right = right, left
        for words, side in (
            (self.tr("Strangers"), left),
            (self.tr("Threshold"), Qt.AlignmentFlag.AlignHCenter),
            (self.tr("Same person"), right),
        ):
            painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)
