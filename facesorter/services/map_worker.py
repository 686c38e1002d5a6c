"""The map worker's side of the pipe: read the embeddings, lay them out, tell how far it is."""

from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import layout
from facesorter.clustering.base import unit
from facesorter.domain.errors import FaceSorterError
from facesorter.store import embeddings
from facesorter.store.library import Library

#: After so many steps the other side is told.
_OFTEN = 5


@dataclass(frozen=True, slots=True)
class Task:
    """What to map: these faces, as this pack sees them."""

    library: Path
    pack: str
    faces: tuple[int, ...]
    seed: int


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """Where faces lie: ``points`` (m, 2) float32 of ``face_ids`` (m,)."""

    face_ids: NDArray[np.int64]
    points: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot be done; ``reason`` is a sentence for the user."""

    reason: str


def serve(connection: Connection, task: Task) -> None:
    """Send the part that is done, from time to time, and at last `Placed` or `Failed`."""

    def tell(step: int) -> None:
        if step % _OFTEN == 0:
            connection.send(step / layout.STEPS)

    answer: Placed | Failed
    try:
        with Library.open(task.library, read_only=True) as library:
            faces = embeddings.load(library, task.pack, task.faces)
        answer = Placed(faces.face_ids, layout.layout(unit(faces.vectors), task.seed, on_step=tell))
    except FaceSorterError as error:
        answer = Failed(str(error))
    except MemoryError:
        answer = Failed("There is not enough memory to map these faces. Nothing was changed.")
    except Exception as error:  # noqa: BLE001 (the reason would be lost with this process)
        answer = Failed(f"The faces cannot be mapped ({error!r}). Nothing was changed.")
    connection.send(answer)
