"""Grouping that is always at work: to see that it can be stopped there, with every algorithm."""

import threading
import time
from multiprocessing import active_children
from pathlib import Path
from typing import NoReturn

import numpy as np
from made_library import found_face, found_photo

from facesorter.clustering import registry
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled
from facesorter.services import grouping, grouping_worker
from facesorter.services.grouping_worker import Task
from facesorter.store import embeddings, photos, settings
from facesorter.store.library import Library

PACK = "invented"
#: How long to wait for a worker to begin, in seconds.
PATIENCE = 60.0


def fill(library: Library, faces: int) -> None:
    """Faces of some people, one a photo."""
    random = np.random.default_rng(faces)
    centres = random.standard_normal((1 + faces // 5, 64))
    read = []
    for number, who in enumerate(random.integers(0, len(centres), faces).tolist()):
        vector = centres[who] + 0.6 * random.standard_normal(64)
        path = b"/album/%d.jpg" % number
        read.append((path, 1, 1, found_photo(path, found_face(0.0, embedding=vector.tolist()))))
    photos.save(library, read, PACK)
    settings.put(library, "pack", PACK)


def propose(library: Library, task: Task) -> NoReturn:
    """In place of the function of this name of `grouping_worker`: groups again and again, and says so beforehand."""
    vectors = embeddings.load(library, task.pack).vectors
    while True:
        registry.make(task.algorithm, task.params, calibration=task.calibration).fit(vectors)
        begun(library.path).touch()


def begun(library: Path) -> Path:
    """The file that says that the algorithm is at work."""
    return library.with_name("begun")


def seconds_to_stop(library: Library, algorithm: str) -> float:
    """From the moment that one cancels, while the algorithm is at work, to the end of the call and of its process.

    `grouping_worker.propose` must be the one above.
    """
    assert grouping_worker.propose is propose
    control, at_work = Control(), begun(library.path)
    at_work.unlink(missing_ok=True)
    cancelled: list[float] = []

    def cancel() -> None:
        end = time.monotonic() + PATIENCE
        while not at_work.exists() and time.monotonic() < end:
            time.sleep(0.01)
        cancelled.append(time.monotonic())
        control.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    try:
        grouping.group(library, algorithm, control=control)
    except Cancelled:
        stopped = time.monotonic()
    finally:
        canceller.join()
    assert at_work.exists(), f"{algorithm} did not begin"
    assert not active_children()
    return stopped - cancelled[0]
