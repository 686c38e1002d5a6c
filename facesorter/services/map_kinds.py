"""What the faces of a map are coloured by: people, the groups of a grouping, or the truth."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.services import browsing, evaluating
from facesorter.store import runs
from facesorter.store.library import Library
from facesorter.store.runs import Labels


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """Faces in kinds, the largest first.

    of:    (m,) int64, for each face the number of its kind; -1 for none.
    names: of the kinds, "" for one without; ``sizes`` how many of the faces are in each.
    """

    of: NDArray[np.int64]
    names: tuple[str, ...]
    sizes: tuple[int, ...]


def by_person(library: Library, faces: NDArray[np.int64]) -> Kinds:
    """People as they are; the unnamed have no name."""
    owners = {face.id: face.person for face in browsing.faces(library, ids=faces.tolist())}
    names = {person.id: person.name or "" for person in browsing.people(library, hidden=True)}
    found = _kinds([owners.get(face) for face in faces.tolist()])
    return Kinds(found.of, tuple(names.get(int(person), "") for person in found.names), found.sizes)


def by_labels(labels: Labels, faces: NDArray[np.int64]) -> Kinds:
    """Groups of a grouping; none has a name."""
    found = _kinds([None if label < 0 else label for label in labels.of(faces).tolist()])
    return Kinds(found.of, ("",) * len(found.names), found.sizes)


def by_last_run(library: Library, faces: NDArray[np.int64]) -> Kinds:
    """Groups of the newest grouping that is stored. Raises `NotFound` if there is none."""
    return by_labels(runs.labels(library, runs.get(library).id), faces)


def by_truth(library: Library, spec: str, faces: NDArray[np.int64]) -> Kinds:
    """Who they truly are; -1 for faces of which the truth says nothing. Raises `TruthError` and `UsageError`."""
    known = evaluating.identities(library, spec)
    return _kinds([known.get(face) for face in faces.tolist()])


def _kinds(values: Sequence[Hashable | None]) -> Kinds:
    """Equal values are one kind, named after it; ``None`` is none."""
    sizes: dict[Hashable, int] = {}
    for value in values:
        if value is not None:
            sizes[value] = sizes.get(value, 0) + 1
    ordered = sorted(sizes, key=lambda value: (-sizes[value], str(value)))
    number = {value: place for place, value in enumerate(ordered)}
    of = np.array([-1 if value is None else number[value] for value in values], np.int64)
    return Kinds(of, tuple(str(value) for value in ordered), tuple(sizes[value] for value in ordered))
