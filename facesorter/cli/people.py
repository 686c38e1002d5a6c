"""People and their faces."""

import argparse
import contextlib
import os
from pathlib import Path

from facesorter.cli.output import Answer, table
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import NotFound
from facesorter.domain.model import Face, FaceState, Person, Photo
from facesorter.services import browsing, company
from facesorter.services.walking import names
from facesorter.store import photos
from facesorter.store.library import Library


def people(arguments: argparse.Namespace) -> Answer:
    with Library.open(arguments.library, read_only=True) as library:
        if arguments.companion is not None:
            return _companions(library, browsing.find_person(library, arguments.companion).id)
        found = browsing.people(library, hidden=True)
    rows = [
        (person.id, person.name, person.faces, person.confirmed, person.photos, "hidden" if person.hidden else "")
        for person in found
    ]
    head = ("id", "name", "faces", "confirmed", "photos", "")
    return Answer([_person(person) for person in found], table(head, rows))


def _companions(library: Library, person: int) -> Answer:
    found = company.companions(library, person)
    data = [{**_person(companion.person), "together": companion.photos} for companion in found]
    rows = [(companion.person.id, companion.person.name, companion.photos) for companion in found]
    return Answer(data, table(("id", "name", "photos together"), rows))


def faces(arguments: argparse.Namespace) -> Answer:
    with Library.open(arguments.library, read_only=True) as library:
        person = None if arguments.person is None else browsing.find_person(library, arguments.person).id
        photo = None if arguments.photo is None else _photo(library, arguments.photo).id
        found = browsing.faces(library, photo=photo) if person is None else browsing.faces(library, person=person)
        found = [face for face in found if photo is None or face.photo == photo]
        called = {each.id: each.name for each in browsing.people(library, hidden=True)}
        missing = photos.missing(library)
    found.sort(key=lambda face: (face.path, face.id))
    rows = [
        (
            face.id,
            "" if face.person is None else called.get(face.person) or f"Person {face.person}",
            _shown_state(face),
            f"{face.score:.2f}",
            f"{face.quality:.2f}",
            os.fsdecode(face.path),
            "missing" if face.photo in missing else "",
        )
        for face in found
    ]
    head = ("id", "person", "state", "score", "quality", "photo", "")
    return Answer([_face(face) for face in found], table(head, rows))


def _shown_state(face: Face) -> str:
    """Nobody is suggested for a face that is in nobody; in JSON its ``person`` says so, and its state is as it was."""
    return "unassigned" if face.person is None and face.state is FaceState.SUGGESTED else face.state.value


def change(changed: ChangeSet) -> dict[str, object]:
    """A change as JSON: its label and the ids of the faces and people it touched."""
    return {"label": changed.label, "faces": sorted(changed.faces), "people": sorted(changed.people)}


def undone(changed: ChangeSet) -> str | None:
    """The label of what ``undo`` would take back after an edit; ``None`` if that changed nothing."""
    return None if changed.edit is None else changed.label


def _photo(library: Library, path: Path) -> Photo:
    *others, last = names(path, photos.roots(library))
    for name in others:
        with contextlib.suppress(NotFound):
            return browsing.photo_by_path(library, name)
    return browsing.photo_by_path(library, last)


def _person(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "faces": person.faces,
        "confirmed": person.confirmed,
        "photos": person.photos,
        "cover": person.cover,
        "hidden": person.hidden,
        "born": person.born,
        "died": person.died,
    }


def _face(face: Face) -> dict[str, object]:
    return {
        "id": face.id,
        "photo": os.fsdecode(face.path),
        "box": [face.box.x, face.box.y, face.box.width, face.box.height],
        "person": face.person,
        "state": face.state.value,
        "score": face.score,
        "quality": face.quality,
        "taken_at": face.taken_at.isoformat() if face.taken_at else None,
        "time": face.time,
        "ignored_as": face.ignored_as.value if face.ignored_as else None,
    }
