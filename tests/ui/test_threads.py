"""What a thread works for belongs to the GUI thread, however late the thread lets go of it, and none is waited for that
never ends.
"""

import threading
import time
import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject

from facesorter.domain.edits import RenamePerson
from facesorter.domain.errors import UsageError
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui import faults, threads
from facesorter.ui.bridge import Bridge
from facesorter.ui.threads import Threads

_Until = Callable[[Callable[[], object]], None]


class Asker(QObject):
    """Nobody but the question keeps it: it goes where that is let go."""

    def tell(self, answer: object) -> None:
        pass


def test_who_asked_is_taken_down_by_the_gui_thread(bridge: Bridge, until: _Until, monkeypatch) -> None:
    ended: list[int] = []
    goes: list[weakref.ref[Asker]] = []
    deliver = Threads.deliver

    def slowly(self: Threads, function: Callable[[], None]) -> None:
        deliver(self, function)
        # The GUI thread is done with the answer long before this one goes on.
        if threading.current_thread() is not threading.main_thread():
            time.sleep(0.2)

    monkeypatch.setattr(Threads, "deliver", slowly)

    def fail() -> int:
        raise UsageError("It cannot be.")

    for key, job in ((None, lambda: 1), ("a", lambda: 2), ("b", fail)):
        asker = Asker()
        goes.append(weakref.ref(asker, lambda _: ended.append(threading.get_ident())))
        bridge.read(lambda library, job=job: job(), asker.tell, asker, key=key)
        del asker
    until(lambda: len(ended) == 3)
    assert set(ended) == {threading.get_ident()}


def test_edits_are_carried_out_and_what_hangs_is_left_behind(bridge: Bridge, library: Library, monkeypatch) -> None:
    """All that was asked before the window was closed: edits wait for their turn as long as it takes."""
    monkeypatch.setattr(threads, "_PATIENCE", 0.2)
    recorded: list[BaseException] = []
    monkeypatch.setattr(faults, "record", recorded.append)
    begun, hangs, ended = (threading.Event() for _ in range(3))

    def read(_: Library) -> None:
        begun.set()
        hangs.wait()
        ended.set()
        # What it works with is gone by then.
        raise ValueError

    bridge.read(read, print, bridge)
    # What waits for its turn is given up at once.
    assert begun.wait(30)
    edit_waits = threading.Event()
    bridge.keep(lambda _: edit_waits.wait(0.6))
    for name in ("Olga", "Olga P."):
        bridge.apply(RenamePerson(1, name))
    assert not bridge.close()
    assert browsing.person(library, 1).name == "Olga P."
    hangs.set()
    assert ended.wait(30)
    assert recorded == []


def test_what_can_be_stopped_ends_when_the_window_is_closed(bridge: Bridge) -> None:
    control = bridge.work(lambda control: any(control.steps(iter(int, 1))), print, bridge)
    bridge.read(lambda _: time.sleep(0.1), print, bridge)
    assert bridge.close()
    assert control.cancelled
