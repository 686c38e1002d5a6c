"""PySide6 itself: what it does to Python while a window runs for hours."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_answer_nothing_take_no_reference_to_none() -> None:
    # PySide6 6.12.0 gave one back too many each time, and Python 3.11 ended when none was left (3.12 counts none).
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 200
