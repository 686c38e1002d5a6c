"""Copies of a photo take over what the user said of its faces, so it is not lost where the other file goes.

A new copy does so when it is indexed, as an edit; one that has been there when the other file goes missing, or is
forgotten. What the user said of the copy itself stays.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.labels import LabelledFace
from facesorter.domain.model import FaceState
from facesorter.services import copies, labels, reattaching
from facesorter.services.copies import Copies
from facesorter.services.reattaching import PLACED, Found, Plan, There
from facesorter.store import people, photos, said, settings
from facesorter.store.library import Connection, Library

#: The greatest face whose copies were looked for; ids of faces only grow.
_KEY = "copies looked for up to face"
_SAID = frozenset({*PLACED, FaceState.IGNORED})


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Of how many ``faces`` that was said which holds for copies now, too; ``change`` is empty if of none."""

    faces: int
    change: ChangeSet

    @property
    def words(self) -> str:
        """What was done."""
        if self.faces == 1:
            return "What was said of 1 face holds for its copies, too"
        return f"What was said of {self.faces} faces holds for their copies, too"


NOTHING = TakenOver(0, ChangeSet(""))


def follow(library: Library, changed: Collection[int]) -> TakenOver:
    """After an index: copies that came, and those of the photos among these that are missing now, take over what was
    said of their faces. What an index did before it was stopped is made up for by the next one.
    """
    since = int(settings.get(library, _KEY) or 0)
    new = library.rows("SELECT photo_id, id FROM faces WHERE id > ?", [since])
    missing = photos.missing_among(library, changed)
    done = take_over(library, {photo for photo, _ in new} | missing)
    if new:
        settings.put(library, _KEY, str(max(face for _, face in new)))
    return done


def take_over(library: Library, photos: Collection[int]) -> TakenOver:
    """What was said of faces in one of these photos, or in a copy of it, holds for all of its copies, as one edit."""
    if not copies.find(library.reader, photos):
        return NOTHING
    with library.edit("") as edit:
        found = copies.find(edit.connection, photos)
        plan = _plan(edit.connection, found)
        labels.carry_out(edit.connection, plan, Control())
        changed = plan.told_faces
        done = TakenOver(sum(any(face.id in changed for face in several) for several in found), NOTHING.change)
        edit.label = done.words
    return replace(done, change=edit.change)


def _plan(connection: Connection, faces: Sequence[Copies]) -> Plan:
    same = {face.id: several for several in faces for face in several}
    rejected: defaultdict[int, list[int]] = defaultdict(list)
    rejections = said.rejections(connection)
    for face, person in rejections:
        rejected[face].append(person)
    faces_apart, together = people.faces_apart(connection), said.together(connection)
    apart = [pair for pair in faces_apart if pair[0] in same or pair[1] in same]
    # Whoever is told apart from a face is told apart from its copies, too.
    others = said.these(connection, {face for pair in apart for face in pair} - same.keys())
    ignored = any(face.state is FaceState.IGNORED for several in faces for face in several)
    restored = said.restored(connection) if ignored else set()
    told = {face for pair in (*faces_apart, *together) for face in pair}.union(rejected)
    found = [Found(LabelledFace(face.box), face, (face.id, 0)) for face in others]
    for several in faces:
        # Where the user put copies in several places, none of them is meant for all.
        agreed = len({(face.person, face.state in PLACED) for face in several if face.state in _SAID}) == 1
        for one, other in product(several, several):
            if one.state not in _SAID and one.id not in told:
                continue
            label = LabelledFace(one.box, one.time, rejected_from=tuple(rejected[one.id]))
            ignoring = one.state is FaceState.IGNORED
            if agreed and one.state in _SAID and other.state not in _SAID and not (ignoring and other.id in restored):
                label = replace(label, state=one.state, person=one.person, ignored_as=one.ignored_as)
            found.append(Found(label, other, (one.id, 0)))
    there = There(
        (),
        (*others, *(face for several in faces for face in several)),
        said.people(connection),
        set(rejections),
        set(said.apart(connection)),
        set(faces_apart),
        set(together),
        said.told_apart(connection),
    )
    return reattaching.carried(found, _together(together, same), (((a, 0), (b, 0)) for a, b in apart), there)


def _together(pairs: Iterable[tuple[int, int]], same: Mapping[int, Copies]) -> list[tuple[int, int]]:
    """What holds for two faces of a photo holds for them in its copies."""
    there = set(pairs)
    return [
        pair
        for one, other in there
        for face, second in product(same.get(one, ()), same.get(other, ()))
        if face.photo == second.photo and (pair := (min(face.id, second.id), max(face.id, second.id))) not in there
    ]
