"""Copies of a photo take over what the user said of its faces, so it is not lost where the other file goes.

A new copy does so when it is indexed, as an edit; one that has been there when the other file goes missing, or is
forgotten. What the user said of the copy itself stays.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.labels import LabelledFace
from facesorter.domain.model import FaceState
from facesorter.services import copies, labels, reattaching
from facesorter.services.copies import SAID, Copies
from facesorter.services.reattaching import PLACED, Found, Plan, There
from facesorter.store import people, photos, said, settings
from facesorter.store.library import Connection, Library
from facesorter.store.said import FaceThere

#: The greatest face whose copies were looked for; ids of faces only grow.
_KEY = "copies looked for up to face"
#: The photos, as JSON, that were missing then.
_MISSING_KEY = "copies looked for of missing photos"


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


def follow(library: Library) -> TakenOver:
    """After an index: copies that came, and those of photos that went missing, take over what was said of their faces.
    What an index did before it was stopped is made up for by the next one.
    """
    since = int(settings.get(library, _KEY) or 0)
    new = library.rows("SELECT photo_id, id FROM faces WHERE id > ?", [since])
    known, missing = set(json.loads(settings.get(library, _MISSING_KEY) or "[]")), photos.missing(library)
    if not new and missing == known:
        return NOTHING
    greatest = max((face for _, face in new), default=since)
    looked = {_KEY: str(greatest), _MISSING_KEY: json.dumps(sorted(missing))}
    return _take_over(library, {photo for photo, _ in new} | (missing - known), missing, looked)


def before_forgetting(library: Library, photos: Collection[int]) -> TakenOver:
    """What was said of faces in these photos holds for copies elsewhere."""
    return _take_over(library, photos, photos, {})


def _take_over(library: Library, of: Collection[int], going: Collection[int], looked: Mapping[str, str]) -> TakenOver:
    """What was said of faces in one of these photos, or in a copy of it, holds for all of its copies, as one edit.

    going:  the photos that are missing or about to be forgotten; what holds does so without them, too.
    looked: settings that say what was looked for: they are kept with the edit, or neither is.
    """
    with library.edit("") as edit:
        for key, value in looked.items():
            settings.put_within(edit.connection, key, value)
        found = copies.find(edit.connection, of)
        if not found:
            return NOTHING
        plan = _plan(edit.connection, found, going)
        labels.carry_out(edit.connection, plan, Control())
        changed = plan.told_faces.union(plan.covers.values())
        done = TakenOver(sum(any(face.id in changed for face in several) for several in found), NOTHING.change)
        edit.label, edit.follows = done.words, True
    return replace(done, change=edit.change)


def _plan(connection: Connection, faces: Sequence[Copies], going: Collection[int]) -> Plan:
    rejected: defaultdict[int, set[int]] = defaultdict(set)
    rejections = said.rejections(connection)
    for number, person in rejections:
        rejected[number].add(person)
    faces_apart, together = people.faces_apart(connection), said.together(connection)
    copied = {face.id for several in faces for face in several}
    # Whoever is told apart from a face is told apart from its copies, too.
    met = {face for pair in faces_apart if not copied.isdisjoint(pair) for face in pair}
    others = copies.of_each(connection, said.these(connection, met - copied))
    told = met.union(rejected, *together)
    ignored = any(face.state is FaceState.IGNORED for several in faces for face in several)
    restored = said.restored(connection) if ignored else set()
    everybody = said.people(connection)
    covers = {person.cover: person.id for person in everybody}
    leaving: set[int] = set()
    found = [Found(LabelledFace(face.box), face, (face.id, 0)) for several in others for face in several]
    for several in faces:
        handed = {covers[face.id] for face in several if face.photo in going and face.id in covers}
        leaving |= handed
        if handed or any(face.state in SAID or face.id in told for face in several):
            found += _found(several, rejected, restored, handed, going)
    same = {face.id: several for several in (*faces, *others) for face in several}
    there = There(
        (),
        [face for several in (*faces, *others) for face in several],
        [replace(person, cover=None) if person.id in leaving else person for person in everybody],
        set(rejections),
        set(said.apart(connection)),
        set(faces_apart),
        set(together),
        said.told_apart(connection),
    )
    apart = (((a, 0), (b, 0)) for a, b in _apart(faces_apart, same, going))
    return reattaching.carried(found, sorted(_together(together, same) - there.together), apart, there)


def _found(
    several: Copies,
    rejected: Mapping[int, Collection[int]],
    restored: Collection[int],
    handed: Collection[int],
    going: Collection[int],
) -> Iterator[Found]:
    """What holds for each of these copies now. ``handed``: the people whose covers are among those that go."""
    everyone = {person for face in several for person in rejected.get(face.id, ())}
    of_all = replace(_of_all(several), rejected_from=tuple(sorted(everyone)))
    for face in several:
        stays = face.state in SAID or (of_all.state is FaceState.IGNORED and face.id in restored)
        label = replace(of_all, state=None, person=None, ignored_as=None) if stays else of_all
        owner = face.person if label.state is None else label.person
        if owner in handed and face.photo not in going:
            label = replace(label, person=owner, cover=True)
        yield Found(label, face, (face.id, 0))


def _of_all(several: Copies) -> LabelledFace:
    """Where the user put some of these copies holds for all of which nothing was said; where they are in several
    places, none of these is meant for all.
    """
    told = [face for face in several if face.state in SAID]
    label = LabelledFace(several[0].box)
    if len({(face.person, face.state in PLACED) for face in told}) != 1:
        return label
    state = FaceState.CONFIRMED if any(face.state is FaceState.CONFIRMED for face in told) else told[0].state
    reason = next((face.ignored_as for face in told if face.ignored_as), None)
    return replace(label, state=state, person=told[0].person, ignored_as=reason)


def _between(pairs: Iterable[tuple[int, int]], same: Mapping[int, Copies]) -> list[tuple[Copies, Copies]]:
    """Which faces these pairs are about, each with all of its copies."""
    firsts = {(same[one][0].id, same[other][0].id) for one, other in pairs if one in same and other in same}
    return [(same[one], same[other]) for one, other in sorted(firsts) if one != other]


def _together(pairs: Iterable[tuple[int, int]], same: Mapping[int, Copies]) -> set[tuple[int, int]]:
    """What holds for two faces of a photo holds for them in its copies."""
    found = set()
    for ones, others in _between(pairs, same):
        beside = {face.photo: face.id for face in others}
        both = [(face.id, beside[face.photo]) for face in ones if face.photo in beside]
        found |= {(min(pair), max(pair)) for pair in both}
    return found


def _apart(
    pairs: Iterable[tuple[int, int]], same: Mapping[int, Copies], going: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Pairs by which each copy of two faces is told apart from the other face, whichever photos go.

    Not all pairs there are: of a thousand copies these would be a million.
    """
    for ones, others in _between(pairs, same):
        one, other = (_staying(several, going) for several in (ones, others))
        yield from ((face.id, other.id) for face in ones)
        yield from ((one.id, face.id) for face in others)
        yield from ((face.id, its.id) for face, its in zip(ones, others, strict=False))


def _staying(several: Copies, going: Collection[int]) -> FaceThere:
    return next((face for face in several if face.photo not in going), several[0])
