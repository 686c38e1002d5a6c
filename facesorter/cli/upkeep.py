"""The care of the library."""

import argparse
import contextlib
import os
from pathlib import Path

from facesorter.cli.output import Answer, count, plain
from facesorter.cli.people import change, undone
from facesorter.cli.session import agree, interruptible
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.services import browsing, labels, leaving, maintenance
from facesorter.services.labels import BackedUp
from facesorter.store.library import Library

# How many of each kind are named to people; programs are told of all.
_LISTED = 10


def check(arguments: argparse.Namespace) -> Answer:
    problems = maintenance.check(arguments.library, repair=arguments.repair)
    data = {"ok": not problems, "problems": problems}
    if not problems:
        return Answer(data, f"{arguments.library} is in order.")
    return Answer(data, "\n".join(problems), f"The library has {count(len(problems), 'problem')}.")


def backup(arguments: argparse.Namespace) -> Answer:
    target = arguments.file.absolute()
    with Library.open(arguments.library, read_only=True) as library:
        if arguments.labels:
            return _backed_up(labels.back_up(library, target), target)
        maintenance.backup(library, target)
    return Answer({"ok": True, "problems": []}, f"Copied the library to {target} and checked the copy.")


def _backed_up(written: BackedUp, target: Path) -> Answer:
    data = {"ok": True, "problems": [], "photos": written.photos, "faces": written.faces, "people": written.people}
    text = (
        f"Wrote what you said of {count(written.people, 'person', 'people')} and {count(written.faces, 'face')} in "
        f"{count(written.photos, 'photo')} to {target}."
    )
    if written.left_out:
        text += (
            f" {count(written.left_out, 'face')} more could not be told again elsewhere: no longer in their photos, or "
            "in photos that cannot be read."
        )
    return Answer(data | {"left_out": written.left_out}, text)


def restore(arguments: argparse.Namespace) -> Answer:
    with Library.open(arguments.library, create=False) as library, interruptible() as control:
        restored = labels.restore(library, arguments.file.absolute(), control)
    plan, changed = restored.plan, restored.change
    data = {
        "people": plan.joined,
        "photos": plan.photos,
        "faces": plan.faces,
        "unmatched": {
            "photos": [
                {"name": photo.name, "sha256": photo.content_hash.hex(), "faces": photo.faces}
                for photo in plan.absent_photos
            ],
            "faces": [
                {"photo": os.fsdecode(face.path), "box": [face.box.x, face.box.y, face.box.width, face.box.height]}
                for face in plan.absent_faces
            ],
            "people": plan.absent_people,
        },
        "conflicts": [
            {
                "kind": conflict.kind.value,
                "photo": None if conflict.path is None else os.fsdecode(conflict.path),
                "face": conflict.face,
                "person": conflict.person,
                "here": conflict.here,
            }
            for conflict in plan.conflicts
        ],
        "change": change(changed),
        "undo": undone(changed),
    }
    if changed.edit is not None:
        faces = f" and {count(plan.changed_faces, 'face')}" if plan.changed_people and plan.changed_faces else ""
        first = f"{changed.label}{faces}. To take it back: facesorter undo"
    else:
        first = "There was nothing to restore: all that fits this library is so already."
    return Answer(data, "\n".join([first, *(plain(line) for line in labels.left_over(plan, _LISTED))]))


def forget(arguments: argparse.Namespace) -> Answer:
    if arguments.embeddings is not None:
        return _forget_embeddings(arguments)
    if arguments.everything:
        return _forget_everything(arguments)
    if arguments.packs or arguments.opened:
        raise UsageError("--packs and --opened belong to forget --everything. Nothing was forgotten.")
    folder = None if arguments.all else arguments.folder.absolute()
    with Library.open(arguments.library, create=False) as library:
        photos, faces = maintenance.forget(library, folder)
        above = maintenance.folder_above(library, folder) if folder else None
    text = f"Forgot {count(photos, 'photo')} with {count(faces, 'face')}. The photos themselves are untouched."
    if above:
        text += (
            f" But {plain(str(above))} is still looked through, and they come back then. Move the photos out of it, or "
            "forget that folder too."
        )
    return Answer({"photos": photos, "faces": faces}, text)


def _forget_everything(arguments: argparse.Namespace) -> Answer:
    there = leaving.belongings(arguments.library)
    doomed = [*there.own, *(there.others if arguments.opened else ())]
    kept = [str(other.path) for other in there.others if not arguments.opened]
    packs = there.packs if arguments.packs else None
    agree(
        arguments,
        [
            *(
                f"Delete for good: {library.path}, {library.bytes / 1e6:.1f} MB with what lies beside it."
                for library in doomed
            ),
            "Delete for good: the cache, settings, the log and reports.",
            *([f"Delete for good: the packs, {packs.bytes / 1e6:.1f} MB."] if packs else []),
            *(f"Stays: the library {path}, unless you say --opened." for path in kept),
            *([f"Stay: the packs in {there.packs.path}, unless you say --packs."] if there.packs and not packs else []),
            "Stay: photos, what was exported, and backups that you made.",
        ],
        "Forget all of it? It cannot be undone.",
        "Nothing was forgotten.",
    )
    photos = faces = 0
    for library in doomed:
        # One that is damaged goes too.
        with contextlib.suppress(FaceSorterError), Library.open(library.path, read_only=True) as opened:
            counts = browsing.counts(opened)
            photos, faces = photos + counts.photos, faces + counts.faces
    stay = leaving.forget_everything([library.path for library in doomed], packs=bool(packs))
    text = f"Forgot everything: {count(photos, 'photo')} with {count(faces, 'face')}. The photos are untouched."
    lines = [text, *(f"Stays, as it could not be deleted: {plain(str(file))}" for file in stay)]
    kept += [str(file) for file in stay]
    removed = [str(library.path) for library in doomed] + ([str(packs.path)] if packs else [])
    return Answer({"photos": photos, "faces": faces, "removed": removed, "kept": kept}, "\n".join(lines))


def _forget_embeddings(arguments: argparse.Namespace) -> Answer:
    before = arguments.library.stat().st_size if arguments.library.exists() else 0
    with Library.open(arguments.library, create=False) as library:
        embeddings = maintenance.forget_embeddings(library, arguments.embeddings)
    freed = before - arguments.library.stat().st_size
    if embeddings:
        text = (
            f"Let go of {count(embeddings, 'embedding')} of {arguments.embeddings}; the library is "
            f"{freed / 1e6:.1f} MB smaller. People and names are as they were."
        )
    else:
        text = f"The library holds no embeddings of {plain(repr(arguments.embeddings))}; see “facesorter packs held”."
    return Answer({"photos": 0, "faces": 0, "embeddings": embeddings, "bytes": freed}, text)
