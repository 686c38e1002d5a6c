"""A passing message at the bottom of the window or above what is used: what was done, with Undo, or what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from facesorter.ui import language, spoken, theme

_PASSING_MS = 7000
_READING_MS = 15000
_SPOKEN_MS = 100
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
_WIDEST = 640
_NARROWEST = 80
_Connection = Qt.ConnectionType
# Not before it is quite gone.
_ONCE_AND_LATER = _Connection(_Connection.QueuedConnection.value | _Connection.SingleShotConnection.value)
#: Above the window's lower edge, and above any bar there: progress, what can be done with selected faces or edits.
_ABOVE_EDGE = 12 * theme.SPACE
_ABOVE_BARS = 2 * theme.SPACE


class MessageBar(QFrame):
    """Floats over ``ground`` and goes by itself, but not while the mouse is on it."""

    gone = Signal()
    """There is room for another message."""
    placed = Signal()
    """It lies somewhere else, or nowhere."""
    left = Signal()
    """It went with the keyboard in it, and where that was before is nothing any more."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        theme.mark(self, "message")
        self._ground = ground
        self._act: Callable[[], None] | None = None
        self._refuse: Callable[[], None] | None = None
        self._came_from: QWidget | None = None
        self._passes = True
        self._low = False
        self._over: QWidget | None = None
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        theme.mark(self._button, "message")
        self._button.clicked.connect(self._clicked)
        self._other = QPushButton(self)
        theme.mark(self._other, "message")
        self._other.clicked.connect(self._refused)
        for button in (self._button, self._other):
            # A click leaves the keyboard where it is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the message"))
        theme.mark(self._close, "message")
        theme.draw(self._close, "close", "content")
        self._close.clicked.connect(self._refused)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        # An edit is told twice, the second time in better words: only these are spoken.
        self._speak = QTimer(self, singleShot=True, interval=_SPOKEN_MS)
        self._speak.timeout.connect(lambda: spoken.announce(self, self._label.text()))
        ground.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a short message, with a button if there is something to ``act`` on."""
        self._show(text, action, act, _PASSING_MS)

    def ask(
        self,
        text: str,
        action: str,
        act: Callable[[], None],
        other: str = "",
        refuse: Callable[[], None] | None = None,
    ) -> None:
        """Show a question, which stays until it is answered, closed, or something else is to be told.

        other: a button that says no, and then or when the question is closed to ``refuse`` is what follows.
        """
        self._show(text, action, act, None, other, refuse)

    def warn(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show what went wrong; it stays longer."""
        self._show(text, action, act, _READING_MS)

    def when_free(self, ask: Callable[[], None]) -> None:
        """``ask`` at once, or else when the message that is shown is gone."""
        if self.isVisible():
            self.gone.connect(ask, _ONCE_AND_LATER)
        else:
            ask()

    def withdraw(self, act: Callable[[], None]) -> None:
        """Hide a message whose button does this: what it would do it to is something else by now."""
        if self._act == act:
            self.hide()

    def make_way(self, *, low: bool, over: QWidget | None = None) -> None:
        """Stay clear of the bars that there are now, as they come and go; ``low``: just above them.

        over: lie on this instead and, where that is not high enough, on what is above it.
        """
        self._low, self._over = low, over
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._passes:
            self._timer.start(_PASSING_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden() and self._holds(QApplication.focusWidget()):
            # Qt would hand it to whatever comes next in the window.
            self._give_focus_back()
        self.placed.emit()
        self.gone.emit()

    def _show(
        self,
        text: str,
        action: str,
        act: Callable[[], None] | None,
        duration: int | None,
        other: str = "",
        refuse: Callable[[], None] | None = None,
    ) -> None:
        self._label.setText(language.sentence(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._act, self._refuse = act, refuse
        self.show()
        self.raise_()
        self._place()
        self._passes = duration is not None
        if duration is None:
            self._timer.stop()
        else:
            self._timer.start(duration)
        self._speak.start()

    def _place(self) -> None:
        room = min(theme.scaled(_WIDEST), self._ground.width() - 4 * theme.SPACE)
        buttons = self._close.sizeHint().width() + 4 * theme.SPACE
        for button in (self._button, self._other):
            if not button.isHidden():
                buttons += button.sizeHint().width() + theme.SPACE
        text = max(_NARROWEST, self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4)
        width = min(room, text + buttons)
        self._label.setFixedWidth(max(_NARROWEST, width - buttons))
        self.setFixedWidth(width)
        self.setFixedHeight(self._row.totalHeightForWidth(width))
        self.move((self._ground.width() - width) // 2, self._floor() - self.height())
        self.placed.emit()

    def _floor(self) -> int:
        """How far down it may reach."""
        if self._over is not None:
            self._over.installEventFilter(self)
            end = self._over.mapTo(self._ground, QPoint(0, self._over.height())).y()
            return max(self.height(), end)
        height = self._ground.height()
        floor = height if self._low else height - _ABOVE_EDGE
        for bar in self._ground.findChildren(QFrame):
            if bar.property("look") != "bar":
                continue
            bar.installEventFilter(self)
            top = bar.mapTo(self._ground, QPoint()).y()
            if bar.isVisible() and top > height // 2:
                floor = min(floor, top - _ABOVE_BARS)
        return floor

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._holds(new) and not self._holds(old):
            self._came_from = old

    def _give_focus_back(self) -> None:
        back, self._came_from = self._came_from, None
        if back is not None and isValid(back) and back.isVisible() and back.isEnabled():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _clicked(self) -> None:
        self.hide()
        if self._act:
            self._act()

    def _refused(self) -> None:
        self.hide()
        if self._refuse:
            self._refuse()
