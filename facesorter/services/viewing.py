"""The pixels of a user's photo, for the window: decoded in a process of its own, which may crash or hang."""

import threading
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Pixels
from facesorter.services.processes import Worker, WorkerLost, give_memory_back

#: Longest time between two looks at whether the photo is still wanted, in seconds.
_TICK = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class ViewedPhoto:
    """Upright RGB pixels, possibly scaled down, shape (height, width, 3), and the photo's full size."""

    pixels: Pixels
    width: int
    height: int


class PhotoViewer:
    """Decodes photos one at a time; threads wait for their turn. The process starts with the first photo.

    patience: seconds that one photo may take.
    """

    def __init__(self, patience: float = 20.0) -> None:
        self._patience = patience
        self._turn = threading.Lock()
        self._worker: Worker | None = None
        self._closing = False

    def load(self, path: bytes, long_side: int, time: float | None = None) -> ViewedPhoto:
        """Decode a photo to at least ``long_side`` pixels, if it has as many, and less than twice as many; of a video
        the frame at ``time``, in seconds.

        Raises `PhotoUnreadable` with the reason.
        """
        with self._turn:
            if self._worker and not self._worker.alive:
                self._end()
            self._worker = self._worker or Worker(serve)
            try:
                self._worker.send((path, long_side, time))
                answer = self._wait(self._worker)
            except WorkerLost as error:
                self._end()
                raise PhotoUnreadable("it makes the decoder crash") from error
            except PhotoUnreadable:
                self._end()
                raise
        if isinstance(answer, ViewedPhoto):
            return answer
        raise PhotoUnreadable(str(answer))

    def _wait(self, worker: Worker) -> object:
        end = time.monotonic() + self._patience
        while time.monotonic() < end:
            if self._closing:
                raise PhotoUnreadable("it is not needed any more")
            if answer := worker.receive(_TICK):
                return answer
        raise PhotoUnreadable(f"it takes longer than {self._patience:.0f} s")

    def close(self) -> None:
        """End the process; a photo that is being decoded becomes unreadable. A later photo would start it again."""
        self._closing = True
        with self._turn:
            self._end()
            self._closing = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _end(self) -> None:
        if self._worker:
            self._worker.kill()
            self._worker = None


def serve(connection: Connection) -> None:
    """The other side: a photo for each request, or the reason why there is none, until the window hangs up."""
    from facesorter.imaging import formats  # noqa: PLC0415 (the window has no use for it)

    give_memory_back()
    while True:
        path, long_side, time = connection.recv()
        try:
            photo = formats.read(path, long_side=long_side, time=time)
        except PhotoUnreadable as error:
            connection.send(str(error))
        else:
            connection.send(ViewedPhoto(photo.pixels, photo.width, photo.height))
