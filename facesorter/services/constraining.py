"""All that the user said of the faces, as the one set of constraints that whatever groups or places faces obeys."""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.constraints import Constraints
from facesorter.clustering.lifetimes import Lifetimes
from facesorter.domain.model import FaceState
from facesorter.store import embeddings, people
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library


def constraints(library: Library, faces: EmbeddingSet) -> Constraints:
    """What the user said of these faces, row by row."""
    confirmed = faces.states == FaceState.CONFIRMED
    placed = confirmed | (faces.states == FaceState.KEPT)
    rows = {face: row for row, face in enumerate(faces.face_ids.tolist())}
    told = people.lifetimes(library.reader)
    return Constraints(
        owners=np.where(placed, faces.persons, -1),
        confirmed=confirmed,
        photos=_photos(library, faces, rows),
        rejected=frozenset((rows[face], person) for face, person in embeddings.rejections(library) if face in rows),
        taken=faces.taken,
        lifetimes=Lifetimes.told(told) if told else None,
    )


def _photos(library: Library, faces: EmbeddingSet, rows: dict[int, int]) -> NDArray[np.int64]:
    """The photo of each face; a face that may be the same person as another one of its photo counts as in a photo of
    its own, so nothing keeps the two apart.
    """
    lifted = sorted({rows[face] for _, face in embeddings.together(library) if face in rows})
    photos = faces.photo_ids.copy()
    photos[lifted] = int(photos.max(initial=0)) + 1 + np.arange(len(lifted))
    return photos
