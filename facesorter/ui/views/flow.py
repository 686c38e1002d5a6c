"""Widgets one after the other, in as many lines as they need. Hidden ones leave no gap."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget


class Flow(QWidget):
    """``across`` and ``down`` are the distances between widgets; lines may be ``centred``."""

    def __init__(self, across: int, down: int, *, centred: bool = False) -> None:
        super().__init__()
        self.centred = centred
        self._across = across
        self._down = down
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the last one."""
        self.insert(len(self._widgets), widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one that is at this place."""
        widget.setParent(self)
        if place:
            QWidget.setTabOrder(self._widgets[place - 1], widget)
        self._widgets.insert(place, widget)
        widget.show()
        self._lay_out()

    def remove(self, widget: QWidget) -> None:
        """Take a widget away for good."""
        self._widgets.remove(widget)
        widget.hide()
        widget.deleteLater()
        self._lay_out()

    def adapt(self) -> None:
        """Lay out anew: a widget needs another width."""
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((widget.sizeHint().width() for widget in self._widgets), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        self.updateGeometry()
        for widget, place in zip(self._widgets, self._places(self.width()), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> list[QRect]:
        left = top = height = 0
        places = []
        for widget in self._widgets:
            if widget.isHidden():
                places.append(QRect())
                continue
            size = widget.sizeHint()
            if left and left + size.width() > width:
                left, top, height = 0, top + height + self._down, 0
            places.append(QRect(left, top, size.width(), size.height()))
            left += size.width() + self._across
            height = max(height, size.height())
        tallest: dict[int, int] = {}
        ends: dict[int, int] = {}
        for place in places:
            tallest[place.top()] = max(tallest.get(place.top(), 0), place.height())
            ends[place.top()] = max(ends.get(place.top(), 0), place.right() + 1)
        return [
            place.translated(
                (width - ends[place.top()]) // 2 if self.centred else 0, (tallest[place.top()] - place.height()) // 2
            )
            for place in places
        ]
