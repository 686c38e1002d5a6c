"""Workers that start at once: they are forked from a process that has imported what is heavy, where the program starts
an interpreter for each. Only how they start differs; whoever tests that very thing asks for the fixture `real_workers`,
and all that runs the program itself (`python -m facesorter`) has real ones anyway.
"""

import multiprocessing
import multiprocessing.forkserver
import os
from collections.abc import Callable
from typing import Any

import facesorter.services.processes
import facesorter.vision.apart

#: Where the program's processes are started.
STARTERS = (facesorter.services.processes, facesorter.vision.apart)
_HEAVY = ["cv2", "insightface.model_zoo", "onnxruntime", "PIL.Image", "scipy.sparse.csgraph", "sklearn.cluster"]
_OURS = ["engine_worker", "grouping_worker", "lab_worker", "map_worker", "review_worker", "truth_checking", "viewing"]


class Forked:
    """What is used of `multiprocessing.get_context`."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(
            [*_HEAVY, "facesorter.vision.engine", *(f"facesorter.services.{worker}" for worker in _OURS)]
        )
        self.Pipe = self._context.Pipe

    def begin(self) -> None:
        """Let the process that is forked import all that, behind what is done meanwhile."""
        multiprocessing.forkserver.ensure_running()

    def wait(self) -> None:
        """Until it has."""
        process = self.Process(target=_nothing, args=(), daemon=True)
        process.start()
        process.join()
        process.close()

    def Process(self, *, target: Callable[..., None], args: tuple[Any, ...], daemon: bool) -> Any:
        return self._context.Process(target=_begin, args=(dict(os.environ), target, *args), daemon=daemon)


def _begin(environment: dict[str, str], target: Callable[..., None], *arguments: object) -> None:
    os.environ.clear()
    os.environ.update(environment)
    target(*arguments)


def _nothing() -> None:
    pass
