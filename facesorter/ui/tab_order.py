"""Where the Tab key goes to widgets that are made later than those around them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(anchor: QWidget, *widgets: QWidget) -> None:
    """Let Tab come to ``widgets``, in this order, just before ``anchor``. All are in one window."""
    for widget in widgets:
        before = anchor.previousInFocusChain()
        while before and before is not anchor and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain()
        if before and before is not widget:
            QWidget.setTabOrder(before, widget)
