"""All that the user said of the faces, as the one set of constraints that whatever groups or places faces obeys.

What was said of a face holds for its copies, too, as far as nothing else was said of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.constraints import Constraints
from facesorter.clustering.lifetimes import Lifetimes
from facesorter.domain.model import FaceState
from facesorter.store import embeddings, people, said
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library


def constraints(
    library: Library, faces: EmbeddingSet, copies: Sequence[Sequence[int]] = (), *, as_they_are: bool = False
) -> Constraints:
    """What the user said of these faces, row by row.

    copies:      rows of faces that are the same one, in several copies of a photo.
    as_they_are: faces stay where they are, whoever put them there.
    """
    confirmed = faces.states == FaceState.CONFIRMED
    placed = confirmed | (faces.states == FaceState.KEPT)
    rows = {face: row for row, face in enumerate(faces.face_ids.tolist())}
    told = people.lifetimes(library.reader)
    owners = faces.persons if as_they_are else np.where(placed, faces.persons, -1)
    rejected = {(rows[face], person) for face, person in embeddings.rejections(library) if face in rows}
    rejected |= strangers(library, faces.face_ids, owners)
    rejected |= _of_copies(rejected, owners, copies)
    if not as_they_are:
        owners = _with_copies(owners, rejected, copies)
        rejected |= strangers(library, faces.face_ids, owners)
    return Constraints(
        owners=owners,
        confirmed=confirmed,
        photos=photos(library, faces),
        rejected=frozenset(rejected),
        taken=faces.taken,
        lifetimes=Lifetimes.told(told) if told else None,
        different=_different(library, rows, owners, copies),
    )


def _of_copies(
    rejected: Iterable[tuple[int, int]], owners: NDArray[np.int64], copies: Sequence[Sequence[int]]
) -> set[tuple[int, int]]:
    """The pairs (row, person) that follow for copies, but of those that are with this person."""
    first, same = _by_first(copies)
    told = {(first[row], person) for row, person in rejected if row in first}
    return {(copy, person) for row, person in told for copy in same[row] if owners[copy] != person}


def _by_first(copies: Sequence[Sequence[int]]) -> tuple[dict[int, int], dict[int, Sequence[int]]]:
    """The first copy of each row that has copies, and all copies by the first one."""
    return {row: rows[0] for rows in copies for row in rows}, {rows[0]: rows for rows in copies}


def _with_copies(
    owners: NDArray[np.int64], rejected: set[tuple[int, int]], copies: Sequence[Sequence[int]]
) -> NDArray[np.int64]:
    """The owner of each face; that of its copies for one that has none, if they have the same."""
    owners = owners.copy()
    for several in copies:
        theirs = {int(owners[row]) for row in several if owners[row] >= 0}
        if len(theirs) == 1:
            person = theirs.pop()
            free = [row for row in several if owners[row] < 0 and (row, person) not in rejected]
            owners[free] = person
    return owners


def strangers(library: Library, face_ids: NDArray[np.int64], owners: NDArray[np.int64]) -> frozenset[tuple[int, int]]:
    """Pairs (row, person) of faces that have no owner and were told apart from one of the person's.

    owners: (n,) the person of each of these faces, -1 for none. Where others are, the library tells.
    """
    pairs = embeddings.faces_apart(library)
    if not pairs:
        return frozenset()
    rows = {face: row for row, face in enumerate(face_ids.tolist())}
    elsewhere = sorted({face for pair in pairs for face in pair} - rows.keys())
    places = people.owners(library.reader, elsewhere)
    found = set()
    for face, other in [*pairs, *((other, one) for one, other in pairs)]:
        person = int(owners[rows[other]]) if other in rows else places.get(other, -1)
        if face in rows and owners[rows[face]] < 0 <= person:
            found.add((rows[face], person))
    return frozenset(found)


def people_apart(library: Library) -> frozenset[tuple[int, int]]:
    """Pairs of people, the smaller number first, who were told apart, or have a face each that were, or of whom one has
    faces that are not the other (`said.people_who_are_not`).
    """
    pairs = embeddings.faces_apart(library)
    owners = people.owners(library.reader, sorted({face for pair in pairs for face in pair}))
    found = [(owners[one], owners[other]) for one, other in pairs if one in owners and other in owners]
    found += said.people_who_are_not(library.reader)
    return frozenset(embeddings.apart(library)).union((min(pair), max(pair)) for pair in found)


def _different(
    library: Library, rows: Mapping[int, int], owners: NDArray[np.int64], copies: Sequence[Sequence[int]]
) -> frozenset[tuple[int, int]]:
    """Pairs of rows, the smaller one first, of faces without an owner that were told apart."""
    first, same = _by_first(copies)
    told = [(rows[one], rows[other]) for one, other in embeddings.faces_apart(library) if one in rows and other in rows]
    firsts = {(first.get(one, one), first.get(other, other)) for one, other in told}
    free = {row: [copy for copy in same.get(row, (row,)) if owners[copy] < 0] for pair in firsts for row in pair}
    pairs = {pair for one, other in firsts if one != other for pair in product(free[one], free[other])}
    pairs |= {(one, other) for one, other in told if max(owners[one], owners[other]) < 0}
    return frozenset((min(pair), max(pair)) for pair in pairs)


def photos(library: Library, faces: EmbeddingSet) -> NDArray[np.int64]:
    """The photo of each face; a face that may be the same person as another one of its photo counts as in a photo of
    its own, so nothing keeps the two apart.
    """
    rows = {face: row for row, face in enumerate(faces.face_ids.tolist())}
    lifted = sorted({rows[face] for _, face in embeddings.together(library) if face in rows})
    numbers = faces.photo_ids.copy()
    numbers[lifted] = int(numbers.max(initial=0)) + 1 + np.arange(len(lifted))
    return numbers
