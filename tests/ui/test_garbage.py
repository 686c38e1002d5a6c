"""Cycles are looked for in the GUI thread only."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facesorter.ui import garbage


class Ring:
    def __init__(self) -> None:
        self.own = self


def test_cycles_go_in_the_gui_thread(qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(garbage, "_EVERY_MS", 20)
    owner = QObject()
    garbage.Collector(owner)
    ended: list[int] = []
    ring = Ring()
    gone = weakref.ref(ring, lambda _: ended.append(threading.get_ident()))

    def make() -> None:
        # Far more than what would make Python look for itself, in this thread.
        assert len([Ring() for _ in range(5000)]) == 5000

    worker = threading.Thread(target=make)
    del ring
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: gone() is None)
    assert ended == [threading.get_ident()]
    owner.deleteLater()
    qtbot.waitUntil(gc.isenabled)
