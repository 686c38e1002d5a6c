"""What the same answer fits too: small faces with ticks."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from facesorter.ui import icons, theme
from facesorter.ui.models.review import Also
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.face_buttons import CropButton
from facesorter.ui.views.flow import Flow

_SIDE = 52
_BOX = 18
_LINES = 2
#: Beside each other, so many parts of the width are the sentence's and the faces'.
_SAID, _SHOWN = 2, 3


class AlsoStrip(QWidget):
    """Hidden where there is nothing else; all are ticked at first."""

    toggled = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._buttons: list[tuple[int, _Ticked]] = []
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._flow = Flow(theme.SPACE, theme.SPACE)
        # Its height follows from its width alone; by what it would like it would always have a scroll bar.
        policy = self._flow.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self._flow.setSizePolicy(policy)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._flow)
        for ground in (self._flow, self._scroll.viewport()):
            ground.setAutoFillBackground(False)
        self._scroll.setFixedHeight(_LINES * (_SIDE + theme.SPACE))
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.SPACE // 2)
        self._line.addWidget(self._said, _SAID)
        self._line.addWidget(self._scroll, _SHOWN)
        self.hide()

    @property
    def any(self) -> bool:
        """Whether there is anything."""
        return bool(self._buttons)

    @property
    def chosen(self) -> tuple[int, ...]:
        """What is ticked."""
        return tuple(number for number, button in self._buttons if button.isChecked())

    def tell(self, also: tuple[Also, ...], said: str) -> None:
        """Show these, with a sentence above them."""
        for _, button in self._buttons:
            self._flow.remove(button)
        self._buttons = []
        for each in also:
            button = _Ticked(self._pictures, self._flow)
            button.tell(each.face, "", each.name or self.tr("Like this one"))
            button.set_side(_SIDE)
            button.setChecked(True)
            button.toggled.connect(self.toggled)
            self._buttons.append((each.number, button))
            self._flow.add(button)
        self._said.setText(said)
        self.setVisible(bool(also))

    def stand(self, width: int, *, beside: bool) -> None:
        """In this width: the sentence above the faces, or ``beside`` a single line of them, which is lower."""
        direction = QBoxLayout.Direction
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeading if beside else Qt.AlignmentFlag.AlignHCenter)
        self._flow.centred = not beside
        self._flow.adapt()
        self._line.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._scroll.setFixedHeight(self._faces_height(width, beside))

    def height_for(self, width: int, *, beside: bool) -> int:
        """How high it is then."""
        faces = self._faces_height(width, beside)
        if beside:
            return max(faces, self._said.heightForWidth((width - self._line.spacing()) * _SAID // (_SAID + _SHOWN)))
        return self._said.heightForWidth(width) + self._line.spacing() + faces

    def _faces_height(self, width: int, beside: bool) -> int:
        line = _SIDE + theme.SPACE
        if beside:
            return line
        room = width - self._scroll.verticalScrollBar().sizeHint().width()
        return min(self._flow.heightForWidth(room) + theme.SPACE, _LINES * line)


class _Ticked(CropButton):
    """A face to tick."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(pictures, parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        box = QRectF(self.width() - _BOX - 3, _SIDE - _BOX - 3, _BOX, _BOX)
        if self.isChecked():
            painter.setPen(QPen(colours.on_accent, 1.4))
            painter.setBrush(colours.accent)
            painter.drawRoundedRect(box, 4, 4)
            icons.paint(painter, "check", colours.on_accent, box.adjusted(3, 3, -3, -3))
        else:
            painter.fillRect(self.rect(), theme.faint(colours.content, 0.6))
            painter.setPen(QPen(colours.muted, 1.4))
            painter.setBrush(colours.content)
            painter.drawRoundedRect(box, 4, 4)
