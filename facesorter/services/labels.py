"""Labels travel: what the user said of people and faces, from one library to another one of the same photos.

The file (`services.label_files`) knows photos by their content and faces by their place, so it fits a library that was
made anew, from photos that were moved or renamed, with another pack or detector. What each label means for the other
library is decided by `services.reattaching`; all of it becomes one edit, which one undo takes back.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, NothingDone
from facesorter.domain.labels import LabelledFace, LabelledPerson, LabelledPhoto, LabelSet
from facesorter.domain.model import FaceState
from facesorter.services import exporting, label_files, reattaching
from facesorter.services.reattaching import PLACED, Conflict, ConflictKind, Plan, There
from facesorter.store import people, said
from facesorter.store import photos as stored_photos
from facesorter.store.library import Connection, Library
from facesorter.store.said import FaceThere

_NAMELESS = "somebody without a name"
#: Of a photo in the labels, and of a face in it.
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a file of labels holds. ``left_out``: labelled faces that are gone, or in photos whose content is unknown
    because they cannot be read; nothing could tell them again.
    """

    photos: int
    faces: int
    people: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of labels; see `reattaching.Plan`. ``change`` is empty where all of it was so already."""

    plan: Plan
    change: ChangeSet


def back_up(library: Library, file: Path) -> BackedUp:
    """Write all that the user said to a new file, which does not lie among photos. Raises `LabelsError` (see
    `label_files.write`) and `ExportError`.
    """
    exporting.keep_out_of_photos([file.parent], stored_photos.roots(library))
    labels, left_out = collect(library)
    label_files.write(labels, file)
    photos = [photo for photo in labels.photos if photo.faces]
    return BackedUp(len(photos), sum(len(photo.faces) for photo in photos), len(labels.people), left_out)


def restore(library: Library, file: Path, control: Control | None = None) -> Restored:
    """Bring the labels of a file into this library, as far as they fit it, in one edit.

    Raises `LabelsError` for a file that cannot be read, and `NothingDone`; nothing is changed then.
    """
    return attach(library, label_files.read(file), control)


def collect(library: Library) -> tuple[LabelSet, int]:
    """All that the user said, and of how many faces that was left out; see `BackedUp`."""
    with library.snapshot() as connection:
        faces, left_out = said.told(connection)
        rejected: defaultdict[int, list[int]] = defaultdict(list)
        for face, person in said.rejections(connection):
            rejected[face].append(person)
        apart = said.apart(connection)
        together = said.together(connection)
        faces_apart = people.faces_apart(connection)
        photos = said.photos(connection)
        everybody = said.people(connection)
    concerned = {face.person for face in faces if face.state in PLACED}
    concerned |= {person.id for person in everybody if person.name is not None}
    listed = [person for person in everybody if person.id in concerned]
    numbers = {person.id: number for number, person in enumerate(listed)}
    covers = {person.cover for person in listed}
    labelled = {
        face.id: LabelledFace(
            face.box,
            face.time,
            None if face.state is FaceState.SUGGESTED else face.state,
            numbers[face.person] if face.person is not None and face.state in PLACED else None,
            face.ignored_as,
            face.id in covers and face.state in PLACED,
            tuple(sorted(numbers[person] for person in rejected[face.id] if person in numbers)),
        )
        for face in faces
    }
    of_photo = {photo: list(several) for photo, several in groupby(faces, key=lambda face: face.photo)}
    contents = {photo.content_hash for photo in photos if photo.id in of_photo}
    photos = [photo for photo in photos if photo.content_hash in contents]
    places = {
        face.id: (number, place)
        for number, photo in enumerate(photos)
        for place, face in enumerate(of_photo.get(photo.id, ()))
    }
    return LabelSet(
        tuple(LabelledPerson(person.name, person.hidden, person.born, person.died) for person in listed),
        tuple(
            _photo(photo.path, photo.content_hash, of_photo.get(photo.id, []), labelled, together) for photo in photos
        ),
        tuple((numbers[one], numbers[other]) for one, other in apart if one in numbers and other in numbers),
        _sorted((places[one], places[other]) for one, other in faces_apart if one in places and other in places),
    ), left_out


def _sorted(pairs: Iterable[tuple[_Place, _Place]]) -> tuple[tuple[_Place, _Place], ...]:
    return tuple(sorted((min(pair), max(pair)) for pair in pairs))


def _photo(
    path: bytes,
    content: bytes,
    faces: Sequence[FaceThere],
    labelled: Mapping[int, LabelledFace],
    together: Iterable[tuple[int, int]],
) -> LabelledPhoto:
    places = {face.id: place for place, face in enumerate(faces)}
    pairs = tuple((places[one], places[other]) for one, other in together if one in places and other in places)
    name = os.fsdecode(os.path.basename(path))  # noqa: PTH119 (paths are bytes)
    return LabelledPhoto(content, name, tuple(labelled[face.id] for face in faces), pairs)


def attach(library: Library, labels: LabelSet, control: Control | None = None) -> Restored:
    """Carry out what `reattaching.plan` says, in one edit. Raises `NothingDone` when it was stopped."""
    control = control or Control()
    try:
        with library.edit("") as edit:
            plan = reattaching.plan(labels, _there(edit.connection, labels), control)
            carry_out(edit.connection, plan, control)
            control.checkpoint()
            edit.label = _said(plan)
    except Cancelled as stopped:
        raise NothingDone("Stopped. Nothing was changed.") from stopped
    return Restored(plan, edit.change)


def _said(plan: Plan) -> str:
    people, faces = plan.changed_people, plan.changed_faces
    if people:
        return f"Restored labels of {people} {'person' if people == 1 else 'people'}"
    return f"Restored labels of {faces} {'face' if faces == 1 else 'faces'}"


def in_words(conflict: Conflict) -> str:
    """What was said in the file, and what here."""
    theirs, ours = conflict.person or _NAMELESS, conflict.here or _NAMELESS
    words = {
        ConflictKind.ELSEWHERE: f"{theirs} there, {ours} here",
        ConflictKind.IGNORED: f"{theirs} there, ignored here",
        ConflictKind.REASON: "ignored for one reason there, for another one here",
        ConflictKind.REJECTED: f"{theirs} there, not {ours} here",
        ConflictKind.PLACED: f"ignored there, {ours} here",
        ConflictKind.ACCEPTED: f"not {theirs} there, {ours} here",
        ConflictKind.MET: f"{theirs} there, told apart here from another face of that person",
        ConflictKind.ONE: f"told apart from another face there, both in {ours} here",
        ConflictKind.ALLOWED: "told apart from another face there, here they may be one person",
        ConflictKind.APART: "may be one person with another face there, told apart here",
        ConflictKind.DATES: f"{ours} has other dates here",
        ConflictKind.IMPOSSIBLE: theirs,
    }[conflict.kind]
    return words if conflict.path is None else f"{os.fsdecode(conflict.path)}: {words}"


def left_over(plan: Plan, most: int) -> Iterator[str]:
    """What found no place, in lines of words; of each kind at most so many are named."""

    def listed(heading: str, names: Sequence[str]) -> Iterator[str]:
        if names:
            yield heading
            yield from (f"  {name}" for name in names[:most])
            if len(names) > most:
                yield f"  and {len(names) - most:,} more"

    count = len(plan.absent_photos)
    yield from listed(
        f"{count:,} labelled {'photo is' if count == 1 else 'photos are'} not in this library:",
        [f"{photo.name} ({photo.faces:,} {'face' if photo.faces == 1 else 'faces'})" for photo in plan.absent_photos],
    )
    count = len(plan.absent_faces)
    yield from listed(
        f"{count:,} labelled face was not found in its photo:"
        if count == 1
        else f"{count:,} labelled faces were not found in their photos:",
        [os.fsdecode(face.path) for face in plan.absent_faces],
    )
    count = len(plan.absent_people)
    yield from listed(
        f"{count:,} {'person has' if count == 1 else 'people have'} no face here:",
        [name or _NAMELESS for name in plan.absent_people],
    )
    impossible = [conflict for conflict in plan.conflicts if conflict.kind is ConflictKind.IMPOSSIBLE]
    count = len(impossible)
    yield from listed(
        f"The dates of {count:,} {'person' if count == 1 else 'people'} were left out, as the death would be before "
        "the birth:",
        [in_words(conflict) for conflict in impossible],
    )
    contrary = [conflict for conflict in plan.conflicts if conflict.kind is not ConflictKind.IMPOSSIBLE]
    count = len(contrary)
    yield from listed(
        f"{count:,} {'label contradicts' if count == 1 else 'labels contradict'} what you said here, which stays:",
        [in_words(conflict) for conflict in contrary],
    )


def _there(connection: Connection, labels: LabelSet) -> There:
    contents = {photo.content_hash for photo in labels.photos}
    photos = [photo for photo in said.photos(connection) if photo.content_hash in contents]
    return There(
        photos,
        list(said.faces(connection, [photo.id for photo in photos])),
        said.people(connection),
        set(said.rejections(connection)),
        set(said.apart(connection)),
        set(people.faces_apart(connection)),
        set(said.together(connection)),
        said.told_apart(connection),
    )


def carry_out(connection: Connection, plan: Plan, control: Control) -> None:
    """Write what is planned; within an edit."""
    made = {number: people.create(connection) for number in plan.made}
    steps = control.steps

    def real(person: int) -> int:
        return made.get(person, person)

    for state in PLACED:
        placed = [(face, real(person)) for face, (person, as_) in plan.placed.items() if as_ is state]
        people.assign(connection, steps(placed), state)
    for face, reason in steps(plan.ignored.items()):
        people.ignore(connection, [face], reason)
    people.unassign(connection, steps(sorted(plan.unassigned)))
    people.reject(connection, ((face, real(person)) for face, person in steps(plan.rejections)))
    people.tell_apart(connection, ((real(one), real(other)) for one, other in plan.apart))
    people.allow_together(connection, plan.together)
    people.tell_faces_apart(connection, plan.faces_apart)
    for person, name in steps(plan.named.items()):
        people.set_name(connection, real(person), name)
    for person in plan.hidden:
        people.set_hidden(connection, real(person), True)
    for person, (born, died) in plan.lifetimes.items():
        people.set_lifetime(connection, real(person), born, died)
    for person, face in steps(plan.covers.items()):
        people.set_cover(connection, real(person), face)
    people.delete_vanished(connection, [person for person in plan.left if person > 0])
