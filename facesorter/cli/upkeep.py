"""Packs, and the care of the library."""

import argparse

from facesorter.cli.output import Answer, count, table
from facesorter.domain.packs import Pack
from facesorter.services import maintenance
from facesorter.services import packs as installed
from facesorter.store.library import Library


def packs(arguments: argparse.Namespace) -> Answer:
    found = installed.list_packs()
    rows = [
        (
            pack.id,
            pack.label,
            pack.dimension,
            f"{pack.size / 1e6:.1f} MB",
            "yes" if pack.installed else "no",
            "yes" if pack.commercial_use else "no",
            pack.licence,
        )
        for pack in found
    ]
    text = table(("id", "pack", "dimension", "size", "installed", "commercial use", "licence"), rows)
    return Answer([_pack(pack) for pack in found], text, warnings=tuple(installed.damaged()))


def import_pack(arguments: argparse.Namespace) -> Answer:
    pack = installed.import_pack(arguments.path, arguments.id)
    return Answer([_pack(pack)], f"Imported {pack.label} as {pack.id}. Licence: {pack.licence}.")


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
    folder = None if arguments.all else arguments.folder.absolute()
    with Library.open(arguments.library, create=False) as library:
        photos, faces = maintenance.forget(library, folder)
    text = f"Forgot {count(photos, 'photo')} with {count(faces, 'face')}. The photos themselves are untouched."
    return Answer({"photos": photos, "faces": faces}, text)


def _pack(pack: Pack) -> dict[str, object]:
    return {
        "id": pack.id,
        "label": pack.label,
        "licence": pack.licence,
        "commercial_use": pack.commercial_use,
        "installed": pack.installed,
        "detector": pack.detector,
        "embedder": pack.embedder,
        "dimension": pack.dimension,
        "size": pack.size,
    }
