"""What a thread works for belongs to the GUI thread, however late the thread lets go of it."""

import threading
import time
import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject

from facesorter.domain.errors import UsageError
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
