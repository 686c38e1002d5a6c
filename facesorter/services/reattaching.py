"""Where labels of another library belong in this one: pure functions.

Photos are found by their content, their faces by the place: boxes share at least `evaluation`'s part, each face once.
People of one name are one; others are known by the faces that they have in common. The user of this library has the
last word: what was said here stays, and a label that says otherwise is a `Conflict`.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from facesorter.domain import ages
from facesorter.domain.control import Control
from facesorter.domain.labels import LabelledFace, LabelledPerson, LabelledPhoto, LabelSet
from facesorter.domain.model import Box, FaceState, IgnoredAs
from facesorter.evaluation.matching import SAME_BOX_IOU
from facesorter.store.said import FaceThere, PersonThere, PhotoThere

PLACED = frozenset({FaceState.KEPT, FaceState.CONFIRMED})
# Seconds of a video in which a face is where it was, as the store has it when a video is read again.
_SAME_MOMENT = 0.5


class ConflictKind(StrEnum):
    """What a label contradicts: what the user of this library said, but for the last."""

    ELSEWHERE = "elsewhere"  # the face is in somebody else
    IGNORED = "ignored"  # the face is set aside; the label puts it into a person
    REASON = "reason"  # the face is set aside for another reason
    REJECTED = "rejected"  # the face is not this person
    PLACED = "placed"  # the face is in a person; the label sets it aside
    ACCEPTED = "accepted"  # the face is in this person; the label says that it is not
    MET = "met"  # the face was told apart from another one of this person
    ONE = "one"  # the face and another one, which the label tells apart, are in one person
    ALLOWED = "allowed"  # the face and another one, which the label tells apart, may be one person
    APART = "apart"  # the face and another one, which the label lets be one person, were told apart
    DATES = "dates"  # the person lived at another time
    IMPOSSIBLE = "impossible"  # itself: the person died before being born, as merges of earlier versions left some


@dataclass(frozen=True, slots=True)
class Conflict:
    """One label that was left out. ``face`` and ``path`` of its photo: ``None`` where it is about a person alone.

    person: what the label calls the person; ``None`` for one without a name, and for a face that it sets aside.
    here:   who it is in this library, or whom the face is in.
    """

    kind: ConflictKind
    face: int | None
    path: bytes | None
    person: str | None
    here: str | None


@dataclass(frozen=True, slots=True)
class AbsentPhoto:
    """A photo that this library lacks, with the number of its labelled faces. ``name`` is of the file, as it was."""

    name: str
    content_hash: bytes
    faces: int


@dataclass(frozen=True, slots=True)
class AbsentFace:
    """A labelled face that was not found in a photo of this library; its box in shares of the photo."""

    path: bytes
    box: Box


@dataclass(slots=True)
class There:
    """What the library holds, as `store.said` reads it: all people, and the faces of the photos that are labelled.

    told: the person and the state of each face that was told apart from another one, wherever its photo is.
    """

    photos: Sequence[PhotoThere]
    faces: Sequence[FaceThere]
    people: Sequence[PersonThere]
    rejections: set[tuple[int, int]]
    apart: set[tuple[int, int]]
    faces_apart: set[tuple[int, int]]
    together: set[tuple[int, int]]
    told: Mapping[int, tuple[int | None, FaceState | None]]


@dataclass(slots=True)
class Plan:
    """What is to be written, and what is not. A person who is yet to be made has a negative number.

    made:     those, with what is known of them; ``named`` and so on: people who get something that they lacked.
    photos, faces: how many of the labelled ones were found, ``faces`` only where all that was said of it holds now.
    joined:   people of the labels who are in this library now.
    """

    made: list[int] = field(default_factory=list)
    named: dict[int, str] = field(default_factory=dict)
    hidden: list[int] = field(default_factory=list)
    lifetimes: dict[int, tuple[str | None, str | None]] = field(default_factory=dict)
    covers: dict[int, int] = field(default_factory=dict)
    placed: dict[int, tuple[int, FaceState]] = field(default_factory=dict)
    ignored: dict[int, IgnoredAs | None] = field(default_factory=dict)
    unassigned: set[int] = field(default_factory=set)
    rejections: list[tuple[int, int]] = field(default_factory=list)
    apart: list[tuple[int, int]] = field(default_factory=list)
    together: list[tuple[int, int]] = field(default_factory=list)
    faces_apart: list[tuple[int, int]] = field(default_factory=list)
    left: set[int] = field(default_factory=set)
    joined: int = 0
    photos: int = 0
    faces: int = 0
    absent_photos: list[AbsentPhoto] = field(default_factory=list)
    absent_faces: list[AbsentFace] = field(default_factory=list)
    absent_people: list[str | None] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def changed_people(self) -> int:
        """How many people of the labels get a name, faces or anything else that they lacked."""
        owners = {person for person, _ in self.placed.values()}
        apart = {person for pair in self.apart for person in pair}
        rejecting = {person for _, person in self.rejections}
        return len({*owners, *apart, *rejecting, *self.named, *self.hidden, *self.lifetimes, *self.covers})

    @property
    def changed_faces(self) -> int:
        """Of how many faces something is said that was not said before."""
        return len(self.told_faces)

    @property
    def told_faces(self) -> set[int]:
        """These faces."""
        told = {face for pair in (*self.together, *self.faces_apart) for face in pair}
        return {*self.placed, *self.ignored, *told, *(face for face, _ in self.rejections)}


def plan(labels: LabelSet, there: There, control: Control) -> Plan:
    """What the labels change in this library, and what of them finds no place."""
    return _Planner(labels, there, control).plan()


@dataclass(frozen=True, slots=True)
class Found:
    """A label, and the face here that it is about. ``place``: of its photo and of its own in the labels."""

    label: LabelledFace
    face: FaceThere
    place: tuple[int, int]


def carried(
    found: Sequence[Found],
    together: Iterable[tuple[int, int]],
    faces_apart: Iterable[tuple[tuple[int, int], tuple[int, int]]],
    there: There,
) -> Plan:
    """What labels of this very library change in it, whose people have its own numbers: ``found`` faces, pairs of faces
    that may be one person, and those ``faces_apart`` by their places.
    """
    return _Planner(LabelSet(faces_apart=tuple(faces_apart)), there, Control()).carried(found, together)


class _Planner:
    def __init__(self, labels: LabelSet, there: There, control: Control) -> None:
        self._labels = labels
        self._there = there
        self._control = control
        self._names = {number: person.name for number, person in enumerate(labels.people)}
        self._here = {person.id: person for person in there.people}
        self._paths = {photo.id: photo.path for photo in there.photos}
        # What is true of the faces as the plan grows: two copies of a photo may say different things of one face.
        self._places: dict[int, tuple[int | None, FaceState | None, IgnoredAs | None]] = {
            **{face: (*place, None) for face, place in there.told.items()},
            **{face.id: (face.person, face.state, face.ignored_as) for face in there.faces},
        }
        self._strangers: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in there.faces_apart:
            self._strangers[one].add(other)
            self._strangers[other].add(one)
        self._plan = Plan()
        self._found: list[Found] = []
        self._targets: dict[int, int] = {}

    def plan(self) -> Plan:
        self._find()
        self._targets = _joined(self._labels.people, self._found, self._there)
        return self._settled()

    def carried(self, found: Sequence[Found], together: Iterable[tuple[int, int]]) -> Plan:
        """The same where it is known who is who."""
        self._found, self._plan.together = list(found), list(together)
        people = {person for each in found for person in (each.label.person, *each.label.rejected_from)}
        self._targets = {person: person for person in people if person is not None}
        return self._settled()

    def _settled(self) -> Plan:
        refused = {number for number, found in self._numbered() if not self._place(found)}
        self._make()
        refused |= {number for number, found in self._numbered() if not self._reject(found)}
        refused |= self._tell_apart() | self._allow_together()
        self._plan.faces = len(self._found) - len(refused)
        for found in self._found:
            self._cover(found)
        for number, person in enumerate(self._labels.people):
            self._describe(number, person)
        known = self._targets
        pairs = [(known[one], known[other]) for one, other in self._labels.apart if one in known and other in known]
        self._plan.apart = [pair for pair in pairs if (min(pair), max(pair)) not in self._there.apart]
        return self._plan

    def _find(self) -> None:
        faces: defaultdict[int, list[FaceThere]] = defaultdict(list)
        for face in self._there.faces:
            faces[face.photo].append(face)
        numbers = {id(entry): number for number, entry in enumerate(self._labels.photos)}
        for entry, photo in self._control.steps(_paired(self._labels.photos, self._there.photos)):
            if photo is None:
                if entry.faces:
                    self._plan.absent_photos.append(AbsentPhoto(entry.name, entry.content_hash, len(entry.faces)))
                continue
            same = same_faces(entry.faces, faces[photo.id])
            self._found += [
                Found(label, same[place], (numbers[id(entry)], place))
                for place, label in enumerate(entry.faces)
                if place in same
            ]
            self._plan.photos += bool(entry.faces)
            self._plan.absent_faces += [
                AbsentFace(photo.path, label.box) for place, label in enumerate(entry.faces) if place not in same
            ]
            self._plan.together += [
                (same[one].id, same[other].id) for one, other in entry.together if one in same and other in same
            ]

    def _numbered(self) -> Iterator[tuple[int, Found]]:
        return self._control.steps(enumerate(self._found))

    def _place(self, found: Found) -> bool:
        """Set the face aside or put it into its person; whether that is so now."""
        label, face = found.label, found.face.id
        if label.state is None:
            return True
        person, state, ignored_as = self._places[face]
        if label.person is None:
            if state in PLACED:
                return self._conflict(ConflictKind.PLACED, found, None, person)
            if state is FaceState.IGNORED and ignored_as and label.ignored_as and ignored_as != label.ignored_as:
                return self._conflict(ConflictKind.REASON, found, None, None)
            reason = ignored_as or label.ignored_as
            if (state, ignored_as) != (FaceState.IGNORED, reason):
                self._plan.ignored[face] = reason
                self._put(face, None, FaceState.IGNORED, reason)
            return True
        target = self._targets.get(label.person, -1 - label.person)
        if state is FaceState.IGNORED:
            return self._conflict(ConflictKind.IGNORED, found, label.person, None)
        if state in PLACED and person != target:
            return self._conflict(ConflictKind.ELSEWHERE, found, label.person, person)
        if (face, target) in self._there.rejections:
            return self._conflict(ConflictKind.REJECTED, found, label.person, target)
        if state not in PLACED and not self._makes_room(face, target):
            return self._conflict(ConflictKind.MET, found, label.person, target)
        if state is not FaceState.CONFIRMED and state is not label.state:
            self._plan.placed[face] = (target, label.state)
            self._put(face, target, label.state, None)
        return True

    def _makes_room(self, face: int, target: int) -> bool:
        """Whether nobody whom the face was told apart from stays in this person: who was merely suggested leaves."""
        for other in self._strangers[face]:
            person, state, _ = self._places[other]
            if person == target and state in PLACED:
                return False
            if person == target:
                self._plan.unassigned.add(other)
                self._put(other, None, None, None)
        return True

    def _tell_apart(self) -> set[int]:
        """Tell faces apart; the numbers of those of which that cannot be."""
        numbers: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for number, found in enumerate(self._found):
            numbers[found.place].append(number)
        refused = set()
        for one, other in self._labels.faces_apart:
            for number, second in product(numbers[one], numbers[other]):
                if not self._tell_two_apart(self._found[number], self._found[second].face.id):
                    refused.add(number)
        return refused

    def _tell_two_apart(self, found: Found, other: int) -> bool:
        face = found.face.id
        pair = min(face, other), max(face, other)
        if face == other or pair in self._there.faces_apart:
            return True
        if pair in self._there.together:
            return self._conflict(ConflictKind.ALLOWED, found, None, None)
        person, its, _ = self._places[face]
        if person is not None and person == self._places[other][0]:
            leaving = face if its not in PLACED else other
            if self._places[leaving][1] in PLACED:
                return self._conflict(ConflictKind.ONE, found, None, person)
            self._plan.unassigned.add(leaving)
            self._put(leaving, None, None, None)
        self._plan.faces_apart.append(pair)
        return True

    def _allow_together(self) -> set[int]:
        """Let faces be one person; the numbers of those of which that cannot be."""
        allowed, self._plan.together = self._plan.together, []
        numbers = {found.face.id: number for number, found in enumerate(self._found)}
        refused = set()
        for one, other in allowed:
            if (min(one, other), max(one, other)) in self._there.faces_apart:
                self._conflict(ConflictKind.APART, self._found[numbers[one]], None, None)
                refused.add(numbers[one])
            elif (min(one, other), max(one, other)) not in self._there.together:
                self._plan.together.append((one, other))
        return refused

    def _put(self, face: int, person: int | None, state: FaceState | None, ignored_as: IgnoredAs | None) -> None:
        before = self._places[face][0]
        if before is not None and before != person:
            self._plan.left.add(before)
        self._places[face] = (person, state, ignored_as)
        if state is not None:
            self._plan.unassigned.discard(face)

    def _make(self) -> None:
        """Those people are made who have a face here, and those with a name who had none anywhere."""
        used = {person for person, _ in self._plan.placed.values()}
        with_faces = {face.person for photo in self._labels.photos for face in photo.faces}
        for number, person in enumerate(self._labels.people):
            if number in self._targets:
                continue
            if -1 - number in used or (person.name and number not in with_faces):
                self._targets[number] = -1 - number
                self._plan.made.append(-1 - number)
            else:
                self._plan.absent_people.append(person.name)
        self._plan.joined = len(self._targets)

    def _reject(self, found: Found) -> bool:
        """Keep the face from the people that it is not; whether all that is so now."""
        face, agreed = found.face.id, True
        for number in found.label.rejected_from:
            target = self._targets.get(number)
            if target is None or (face, target) in self._there.rejections:
                continue
            person, state, _ = self._places[face]
            if person == target and state in PLACED:
                agreed = self._conflict(ConflictKind.ACCEPTED, found, number, target)
                continue
            if person == target:
                self._plan.unassigned.add(face)
                self._put(face, None, None, None)
            self._plan.rejections.append((face, target))
        return agreed

    def _cover(self, found: Found) -> None:
        number, face = found.label.person, found.face.id
        if not found.label.cover or number is None:
            return
        target = self._targets.get(number)
        if target is None or self._places[face][0] != target:
            return
        # Whoever has a cover keeps it: it may be chosen, and is no more than a matter of taste.
        if target not in self._here or self._here[target].cover is None:
            self._plan.covers.setdefault(target, face)

    def _describe(self, number: int, person: LabelledPerson) -> None:
        """Give the person what it lacks: a name, dates; and hide it where it was hidden."""
        target = self._targets.get(number)
        if target is None:
            return
        here = self._here.get(target, PersonThere(target, None, False, None, None, None, False))
        if person.name and not here.name:
            self._plan.named[target] = person.name
        if person.hidden and not here.hidden:
            self._plan.hidden.append(target)
        dates = (here.born or person.born, here.died or person.died)
        differ = any(theirs and theirs != ours for theirs, ours in zip((person.born, person.died), dates, strict=True))
        if ages.dead_before_birth(person.born, person.died):
            self._plan.conflicts.append(Conflict(ConflictKind.IMPOSSIBLE, None, None, person.name, here.name))
        elif differ or ages.dead_before_birth(*dates):
            self._plan.conflicts.append(Conflict(ConflictKind.DATES, None, None, person.name, here.name))
        elif dates != (here.born, here.died):
            self._plan.lifetimes[target] = dates

    def _conflict(self, kind: ConflictKind, found: Found, number: int | None, here: int | None) -> bool:
        name = None if number is None else self._names.get(number)
        known_as = self._here[here].name if here in self._here else None
        path = self._paths.get(found.face.photo)
        self._plan.conflicts.append(Conflict(kind, found.face.id, path, name, known_as))
        return False


def _paired(
    entries: Sequence[LabelledPhoto], photos: Sequence[PhotoThere]
) -> list[tuple[LabelledPhoto, PhotoThere | None]]:
    """Each entry with a photo of its content, of several copies the one with its name if there is; further copies
    with the entry that says most.
    """
    copies: defaultdict[bytes, list[PhotoThere]] = defaultdict(list)
    for photo in photos:
        copies[photo.content_hash].append(photo)
    same: defaultdict[bytes, list[LabelledPhoto]] = defaultdict(list)
    for entry in entries:
        same[entry.content_hash].append(entry)
    return [pair for content, said in same.items() for pair in _pair_copies(said, copies.get(content, []))]


def _pair_copies(
    entries: Sequence[LabelledPhoto], photos: Sequence[PhotoThere]
) -> list[tuple[LabelledPhoto, PhotoThere | None]]:
    free, rest = list(photos), []
    pairs: list[tuple[LabelledPhoto, PhotoThere | None]] = []
    for entry in entries:
        namesake = next((photo for photo in free if os.fsdecode(os.path.basename(photo.path)) == entry.name), None)  # noqa: PTH119 (paths are bytes)
        if namesake:
            free.remove(namesake)
            pairs.append((entry, namesake))
        else:
            rest.append(entry)
    pairs += zip(rest, free, strict=False)
    pairs += [(entry, photos[0] if photos else None) for entry in rest[len(free) :]]
    most = max(entries, key=lambda entry: len(entry.faces))
    return pairs + [(most, photo) for photo in free[len(rest) :]]


def same_faces(labels: Sequence[LabelledFace | FaceThere], faces: Sequence[FaceThere]) -> dict[int, FaceThere]:
    """The face that each label is about, by the label's place, or which of these faces each of the others in a photo of
    the same content is; boxes that share most come first.
    """
    overlaps = [
        (label.box.iou(face.box), place, number)
        for place, label in enumerate(labels)
        for number, face in enumerate(faces)
        if label.time is None or face.time is None or abs(label.time - face.time) <= _SAME_MOMENT
    ]
    found: dict[int, FaceThere] = {}
    taken = set()
    for overlap, place, number in sorted(overlaps, key=lambda pair: (-pair[0], pair[1:])):
        if overlap >= SAME_BOX_IOU and place not in found and number not in taken:
            found[place] = faces[number]
            taken.add(number)
    return found


def _joined(people: Sequence[LabelledPerson], found: Sequence[Found], there: There) -> dict[int, int]:
    """Who of the labels is whom of this library, each of them once: by name, else by the faces that the user left with
    somebody, else as the group of which the user said nothing that holds the most of their faces.
    """
    here = {person.id: person for person in there.people}
    told = {person for _, person in there.rejections} | {person for pair in there.apart for person in pair}
    told |= {each.id for each in there.people if each.name or each.placed or each.hidden or each.born or each.died}
    named: defaultdict[str | None, list[int]] = defaultdict(list)
    for each in there.people:
        named[each.name].append(each.id)
    shared = Counter(
        (each.label.person, each.face.person, each.face.state in PLACED)
        for each in found
        if each.label.person is not None and each.face.person is not None
    )
    claims: Counter[tuple[int, int, int]] = Counter()
    for number, person in enumerate(people):
        if person.name:
            claims.update({(0, number, namesake): 0 for namesake in named[person.name]})
    for (number, target, placed), faces in shared.items():
        ours, theirs = here[target].name, people[number].name
        if ours and ours == theirs:
            claims[0, number, target] += faces
        elif placed and not (ours and theirs):
            claims[1, number, target] += faces
        elif not placed and target not in told:
            claims[2, number, target] += faces
    joined: dict[int, int] = {}
    taken = set()
    for (_, number, target), _ in sorted(claims.items(), key=lambda claim: (claim[0][0], -claim[1], claim[0])):
        if number not in joined and target not in taken:
            joined[number] = target
            taken.add(target)
    return joined
