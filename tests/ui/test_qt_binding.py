"""The Qt binding itself, where one of its releases would end the program."""

import sys

from PySide6.QtCore import QTimer


def test_calls_that_return_nothing_leave_none_alone() -> None:
    """Each call must not take a reference from ``None``: before Python 3.12 the program ends when all are gone."""
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(200):
        timer.stop()
    assert sys.getrefcount(None) > before - 100
