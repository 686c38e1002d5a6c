"""What screen readers are told beyond what Qt tells them by itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

# Widgets that paint themselves, by their class: Qt would only say that there is something.
_ROLES = {
    "ChartView": QAccessible.Role.Chart,
    "Timeline": QAccessible.Role.Chart,
    "Closer": QAccessible.Role.Graphic,
    "FaceChoice": QAccessible.Role.Graphic,
    "PhotoBox": QAccessible.Role.Graphic,
    "PhotoCanvas": QAccessible.Role.Graphic,
    "Scale": QAccessible.Role.Graphic,
}


def install() -> None:
    """Tell what our own widgets are, from now on."""
    QAccessible.installFactory(_told)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say this, wherever the focus is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _told(name: str, told: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    return QAccessibleWidget(told, role) if role is not None and isinstance(told, QWidget) else None
