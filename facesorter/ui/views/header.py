"""What stands above a grid: its title and counts at one side, its order and the size of its cells at the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from facesorter.ui import theme
from facesorter.ui.views.elided import Elided

#: Counts are told before sizes are offered.
_COUNTS = 110


class Header(QWidget):
    """``lead`` takes what belongs before the title. ``orders`` are pairs of a name of `browsing` and words for it.

    Where there is little room the size cannot be chosen here, but by the keys of the menu.
    """

    order_chosen = Signal(str)
    resized = Signal(int)

    def __init__(self, sizes: tuple[int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        smallest, usual, largest = sizes
        self.title = QLabel(self)
        theme.mark(self.title, "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.detail = Elided(parent=self, mode=Qt.TextElideMode.ElideRight)
        theme.mark(self.detail, "muted")
        self._order = QComboBox(self)
        theme.mark(self._order, "quiet")
        self._order.setAccessibleName(self.tr("Order"))
        self._order.currentIndexChanged.connect(lambda: self.order_chosen.emit(self.order))
        self._size = QLabel(self.tr("Size"), self)
        theme.mark(self._size, "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(smallest, largest)
        self.slider.setValue(usual)
        self.slider.setSingleStep(8)
        self.slider.setPageStep(24)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(self.tr("Size"))
        self.slider.valueChanged.connect(self.resized)
        self._size.setBuddy(self.slider)
        self.lead = QHBoxLayout()
        self.lead.setSpacing(theme.SPACE)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 6)
        row.setSpacing(theme.SPACE + 2)
        row.addLayout(self.lead)
        row.addWidget(self.title)
        row.addWidget(self.detail, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._order)
        row.addWidget(self._size)
        row.addWidget(self.slider)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least if self.slider.isHidden() else QSize(least.width() - self._sizes_width(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.minimumSizeHint().width() + self._sizes_width() + theme.scaled(_COUNTS)
        roomy = event.size().width() >= needed
        self._size.setVisible(roomy)
        self.slider.setVisible(roomy)

    def _sizes_width(self) -> int:
        return self._size.sizeHint().width() + self.slider.minimumWidth() + 2 * self._row.spacing()

    @property
    def order(self) -> str:
        """The chosen order."""
        return str(self._order.currentData())

    def set_orders(self, orders: Sequence[tuple[str, str]]) -> None:
        """Offer these orders; the chosen one stays chosen if it is among them."""
        before = self._order.currentData()
        self._order.blockSignals(True)
        self._order.clear()
        for name, words in orders:
            self._order.addItem(words, name)
        self._order.setCurrentIndex(max(0, self._order.findData(before)))
        self._order.blockSignals(False)

    def choose_order(self, order: str) -> None:
        """Choose an order, if it is offered."""
        if (place := self._order.findData(order)) >= 0:
            self._order.setCurrentIndex(place)


class Empty(QWidget):
    """What is shown instead of an empty grid: an icon, and what to do next. It has the keyboard in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon = QLabel(self)
        self._title = QLabel(self)
        theme.mark(self._title, "title")
        self._text = QLabel(self)
        theme.mark(self._text, "muted")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(theme.scaled(380))
        self._column = column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme.ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.RADIUS, theme.colours())
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def add(self, button: QWidget) -> None:
        """Have a button below what is said; it is hidden until it is shown."""
        button.hide()
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def tell(self, icon: str, title: str, text: str) -> None:
        """Say this."""
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        theme.draw(self._icon, icon, "muted", 48)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        # Centred, a label of several lines does not get the height that it needs.
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(self._text.width())))
