"""The care of the library."""

import argparse

from facesorter.cli.output import Answer, count, plain
from facesorter.services import maintenance
from facesorter.store.library import Library


def check(arguments: argparse.Namespace) -> Answer:
    problems = maintenance.check(arguments.library, repair=arguments.repair)
    data = {"ok": not problems, "problems": problems}
    if not problems:
        return Answer(data, f"{arguments.library} is in order.")
    return Answer(data, "\n".join(problems), f"The library has {count(len(problems), 'problem')}.")


def backup(arguments: argparse.Namespace) -> Answer:
    target = arguments.file.absolute()
    with Library.open(arguments.library, read_only=True) as library:
        maintenance.backup(library, target)
    return Answer({"ok": True, "problems": []}, f"Copied the library to {target} and checked the copy.")


def forget(arguments: argparse.Namespace) -> Answer:
    if arguments.embeddings is not None:
        return _forget_embeddings(arguments)
    folder = None if arguments.all else arguments.folder.absolute()
    with Library.open(arguments.library, create=False) as library:
        photos, faces = maintenance.forget(library, folder)
    text = f"Forgot {count(photos, 'photo')} with {count(faces, 'face')}. The photos themselves are untouched."
    return Answer({"photos": photos, "faces": faces}, text)


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
