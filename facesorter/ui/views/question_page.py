"""A question of the review as it is shown: two faces beside each other, what is told of them, and the buttons below."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.questions import QuestionKind
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.review import FURTHER, Asked, title, why
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.also import AlsoStrip
from facesorter.ui.views.face_buttons import CropButton
from facesorter.ui.views.face_panel import LEAST, FacePanel
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.name_plate import NamePlate
from facesorter.ui.views.panel import wrapping

_SIDES, _BELOW = 18, 12
#: Faces of this side are large enough to compare; what else there is to tell is told where it leaves them so much.
_ENOUGH = 150


class KeyButton(QPushButton):
    """What it does, and the key that does it too."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._whole = f"{text}  ({key})"
        self.setText(self._whole)
        self.setToolTip(self._whole)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def shorten(self, short: bool) -> None:
        """Leave the key to the tool tip."""
        self.setText(self._text if short else self._whole)


class QuestionPage(QWidget):
    """Title, faces, names and ``buttons`` are always in sight; where there is little room the rest gives way to them.

    What the answer holds for too gives way last, and never wholly: nobody should answer for faces that are not shown.
    """

    def __init__(
        self,
        bridge: Bridge,
        pictures: Pictures,
        names: QAbstractItemModel,
        buttons: Sequence[KeyButton],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._shown: Asked | None = None
        self._stepped = 0
        self._pictures = pictures
        self.title = QLabel()
        theme.mark(self.title, "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.panels = (FacePanel(bridge, pictures, self), FacePanel(bridge, pictures, self))
        self.names = (NamePlate(names, self), NamePlate(names, self))
        self.further = tuple([CropButton(pictures, self) for _ in range(FURTHER)] for _ in self.panels)
        self.strips = tuple(Flow(theme.SPACE // 2, theme.SPACE // 2, centred=True) for _ in self.panels)
        self.why = wrapping(self)
        theme.mark(self.why, "muted")
        self.why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.also = AlsoStrip(pictures, self)
        self._keys = tuple(buttons)
        self._buttons = Flow(theme.SPACE, theme.SPACE, centred=True)
        self._lay_out()

    def pictured(self) -> bool:
        """Whether both faces are to be seen, as far as there are pictures of them."""
        return self._shown is not None and self._pictures.known(filter(None, (panel.shown for panel in self.panels)))

    def tell(self, shown: Asked) -> None:
        """Show this question."""
        self.title.setText(title(shown))
        self.tell_sides(shown)
        self.also.tell(shown.also, self._also_said(shown))
        self._adapt()

    def tell_sides(self, shown: Asked) -> None:
        """Show the sides of this question, which may be the one that is shown, with other faces beside."""
        self._shown, self._stepped = shown, 0
        reason = why(shown)
        # Where there is no room for it, it can be looked up here.
        self.title.setToolTip(reason)
        self.why.setText(reason)
        for side, panel, name, further in zip(shown.sides, self.panels, self.names, self.further, strict=True):
            person = side.person
            who = self.tr("This face") if person is None else person.name or self.tr("Who is this?")
            name.tell(person, who)
            panel.tell(side, who)
            for place, button in enumerate(further):
                button.setVisible(place < len(side.further))
                if place < len(side.further):
                    button.tell(side.further[place], "", self.tr("Another face of {0}").format(who))
        for strip in self.strips:
            strip.adapt()

    def show_whole(self, whole: bool) -> None:
        """Show the photos around the faces, or the faces alone."""
        for panel in self.panels:
            panel.show_whole(whole)

    def step(self, by: int) -> None:
        """Through the further faces of both sides; the ones that are asked about come first and last."""
        if self._shown is None:
            return
        if self.isRightToLeft():
            by = -by
        most = max(len(side.further) for side in self._shown.sides)
        self._stepped = (self._stepped + by) % (most + 1)
        for side, panel in zip(self._shown.sides, self.panels, strict=True):
            place = self._stepped - 1
            panel.show_instead(side.further[place] if 0 <= place < len(side.further) else None)

    def hasHeightForWidth(self) -> bool:
        # Whatever its height, it makes do with it.
        return False

    def minimumSizeHint(self) -> QSize:
        line = self.title.fontMetrics().height()
        height = line + LEAST + self._names_height() + self._keys[0].sizeHint().height() + 2 * theme.SPACE + _BELOW
        if self.also.any:
            height += theme.SPACE + self.also.height_for(self.width(), beside=True)
        return QSize(super().minimumSizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def _lay_out(self) -> None:
        faces = QGridLayout()
        faces.setHorizontalSpacing(2 * theme.SPACE)
        faces.setVerticalSpacing(theme.SPACE)
        faces.setRowStretch(0, 1)
        for place, (panel, name, further) in enumerate(zip(self.panels, self.names, self.further, strict=True)):
            for button in further:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.clicked.connect(
                    lambda checked=False, panel=panel, button=button: panel.show_instead(button.face)
                )
                self.strips[place].add(button)
            faces.addWidget(panel, 0, place)
            faces.addWidget(name, 1, place)
            faces.addWidget(self.strips[place], 2, place)
            faces.setColumnStretch(place, 1)
        for key in self._keys:
            self._buttons.add(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, 0, _SIDES, _BELOW)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.title)
        column.addLayout(faces, 1)
        column.addWidget(self.why)
        column.addWidget(self.also)
        column.addWidget(self._buttons)

    def _adapt(self) -> None:
        """Leave out what would take the faces the room to be compared, the least needed first."""
        width = self.width() - 2 * _SIDES
        for short, beside in ((False, False), (True, False), (True, True)):
            for key in self._keys:
                key.shorten(short)
            self._buttons.adapt()
            self.also.stand(width, beside=beside)
            left = self.height() - _BELOW - 2 * theme.SPACE - self._names_height()
            left -= self.title.heightForWidth(width) + self._buttons.heightForWidth(width)
            if self.also.any:
                left -= theme.SPACE + self.also.height_for(width, beside=beside)
            if left >= _ENOUGH:
                break
        strips = max(strip.heightForWidth(width // 2 - theme.SPACE) for strip in self.strips) + theme.SPACE
        reason = self.why.heightForWidth(width) + theme.SPACE
        for parts, height in (((self.why,), reason), (self.strips, strips)):
            fits = left - height >= _ENOUGH
            left -= height if fits else 0
            for part in parts:
                part.setVisible(fits)

    def _names_height(self) -> int:
        return max(name.sizeHint().height() for name in self.names) + theme.SPACE

    def _also_said(self, shown: Asked) -> str:
        kind = shown.question.kind
        count = words.people(len(shown.also)) if kind is QuestionKind.MERGE else words.faces(len(shown.also))
        if kind is QuestionKind.PAIR:
            return self.tr("And {0} more? A yes holds for those that are ticked, too.").format(count)
        return self.tr("And {0} more? The answer holds for those that are ticked.").format(count)
