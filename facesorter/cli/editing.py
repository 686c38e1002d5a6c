"""One user edit each, journalled: all of them can be undone."""

import argparse
from dataclasses import replace
from itertools import combinations

from facesorter.cli.grouping import parameters
from facesorter.cli.output import Answer, count
from facesorter.cli.people import change, undone
from facesorter.cli.session import interruptible
from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    Edit,
    HidePerson,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SetCover,
    SetLifetime,
    SplitPerson,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.model import IgnoredAs
from facesorter.services import browsing, company, editing
from facesorter.services import grouping as grouper
from facesorter.store.library import Library

# What stands for a person that is not there yet.
_NEW = "new"


def rename(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, RenamePerson(_person(library, arguments.person), arguments.name))


def merge(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        others = tuple(_person(library, other) for other in arguments.others)
        return _apply(library, MergePeople(_person(library, arguments.person), others))


def move(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        if arguments.to != _NEW:
            return _apply(library, MoveFaces(tuple(arguments.faces), _person(library, arguments.to)))
        called = browsing.people_called(library, _NEW)
        answer = _apply(library, MoveFaces(tuple(arguments.faces), None))
        if not called:
            return answer
        ids = " or ".join(f"id:{each}" for each in called)
        told = f"--to {_NEW} made a new person. Who is called {_NEW} is {ids}: say --to {ids} for that person."
        return replace(answer, warnings=(told,))


def split(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library, interruptible() as control:
        person = _person(library, arguments.person)
        parts = grouper.split_suggestion(library, person, parameters(arguments.set), control)
        if len(parts) < 2:
            raise FaceSorterError("All these faces look like one person; nothing was split.")
        # The largest part stays.
        return _apply(library, SplitPerson(person, parts[1:]))


def confirm(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, ConfirmFaces(tuple(arguments.faces)))


def reject(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        person = None if arguments.person is None else _person(library, arguments.person)
        return _apply(library, RejectFaces(tuple(arguments.faces), person))


def ignore(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        reason = IgnoredAs(arguments.reason.replace("-", "_")) if arguments.reason else None
        return _apply(library, IgnoreFaces(tuple(arguments.faces), reason))


def restore(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, RestoreFaces(tuple(arguments.faces)))


def together(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, AllowTogether(tuple(arguments.faces)))


def cover(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, SetCover(arguments.face))


def hide(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, HidePerson(_person(library, arguments.person)))


def show(arguments: argparse.Namespace) -> Answer:
    with _open(arguments) as library:
        return _apply(library, HidePerson(_person(library, arguments.person), hidden=False))


def apart(arguments: argparse.Namespace) -> Answer:
    if bool(arguments.people) == bool(arguments.faces):
        raise UsageError("Name either people or, after --faces, faces. Nothing was changed.")
    with _open(arguments) as library:
        if arguments.faces:
            return _apply(library, TellFacesApart(tuple(combinations(arguments.faces, 2))))
        people = [_person(library, text) for text in arguments.people]
        return _apply(library, TellApart(tuple(combinations(people, 2))))


def lifetime(arguments: argparse.Namespace) -> Answer:
    if arguments.born is None and arguments.died is None:
        raise UsageError("Say when the person was born (--born) or died (--died). Nothing was changed.")
    with _open(arguments) as library:
        person = browsing.find_person(library, arguments.person)
        born = person.born or "" if arguments.born is None else arguments.born
        died = person.died or "" if arguments.died is None else arguments.died
        answer = _apply(library, SetLifetime(person.id, born, died))
        outside = company.outside(library, person.id)
        if not outside:
            return answer
        faces = "1 face is" if len(outside) == 1 else f"{len(outside):,} faces are"
        stay, them = ("it stays", "it") if len(outside) == 1 else ("they stay", "them")
        return replace(
            answer,
            warnings=(f"{faces} from before the birth or after the death: {stay}, and the review asks about {them}.",),
        )


def _open(arguments: argparse.Namespace) -> Library:
    return Library.open(arguments.library, create=False)


def _person(library: Library, text: str) -> int:
    return browsing.find_person(library, text).id


def _apply(library: Library, edit: Edit) -> Answer:
    changed = editing.apply(library, edit)
    if changed.edit is not None:
        # Most labels say how many faces it was about. A name or a date is about the person, however many faces of it
        # were only suggested until now.
        whole = isinstance(edit, MergePeople | SplitPerson)
        faces = f" ({count(len(changed.faces), 'face')})" if whole else ""
        text = f"{changed.label}{faces}. To take it back: facesorter undo"
    else:
        text = "Nothing was changed: it was so already."
    return Answer({"change": change(changed), "undo": undone(changed)}, text)
