"""Packs: list, check, install, import, verify and remove them."""

import argparse
import contextlib
from collections.abc import Sequence
from dataclasses import asdict

from facesorter.cli.output import Answer, Progress, count, plain, table, waiting
from facesorter.cli.session import agree, interruptible
from facesorter.domain.errors import LibraryError, PhotoUnreadable
from facesorter.domain.packs import Pack
from facesorter.services import changing, packs
from facesorter.services.changing import ChangeProgress
from facesorter.services.packs import InstallProgress
from facesorter.store.library import Library


def list_packs(arguments: argparse.Namespace) -> Answer:
    found = packs.list_packs()
    rows = [
        (
            pack.id,
            pack.label,
            pack.dimension,
            _megabytes(pack.size or pack.download),
            _state(pack),
            "yes" if pack.commercial_use else "no",
            pack.licence,
        )
        for pack in found
    ]
    text = table(("id", "pack", "dimension", "size", "installed", "commercial use", "licence"), rows)
    text = "\n\n".join([text, *_published(found)])
    return Answer([_pack(pack) for pack in found], text, warnings=tuple(packs.damaged()))


def held(arguments: argparse.Namespace) -> Answer:
    with Library.open(arguments.library, read_only=True) as library:
        found = [(entry, packs.is_used(library, entry.pack)) for entry in changing.held(library)]
    data = [
        {"id": entry.pack, "embeddings": entry.embeddings, "bytes": entry.bytes, "used": used} for entry, used in found
    ]
    rows = [(entry.pack, entry.embeddings, _megabytes(entry.bytes), "yes" if used else "no") for entry, used in found]
    return Answer(data, table(("id", "embeddings", "size", "used by the library"), rows))


def use(arguments: argparse.Namespace) -> Answer:
    with (
        Library.open(arguments.library) as library,
        interruptible() as control,
        Progress(arguments.quiet) as progress,
    ):

        def advance(step: ChangeProgress) -> None:
            left = "" if step.seconds_left is None else f", {step.seconds_left:,.0f} s left"
            progress(step.done, step.total, f"{step.faces_per_second:.0f} faces/s{left}")

        report = changing.change(
            library, arguments.pack, workers=arguments.workers, control=control, on_progress=advance
        )
    data = {
        "pack": report.pack,
        "embedded": report.embedded,
        "from_photos": report.from_photos,
        "failed": report.failed,
        "seconds": round(report.seconds, 3),
    }
    if report.embedded:
        photos = f", {report.from_photos:,} of them from photos, since their crops show too little"
        lines = [
            f"The library uses {report.pack}: {count(report.embedded, 'face')} embedded in {report.seconds:.1f} s"
            f"{photos if report.from_photos else ''}."
        ]
    else:
        lines = [f"The library uses {report.pack}: there was nothing to embed."]
    if report.failed:
        lines.append(f"Of {count(report.failed, 'face')} neither crop nor photo could be read.")
    return Answer(data, "\n".join(lines))


def import_pack(arguments: argparse.Namespace) -> Answer:
    with interruptible() as control, waiting("Importing", arguments.quiet):
        pack = packs.import_pack(arguments.path, arguments.id, control)
    return Answer([_pack(pack)], plain(f"Imported {pack.label} as {pack.id}. Licence: {pack.licence}."))


def check(arguments: argparse.Namespace) -> Answer:
    with interruptible() as control, waiting("Checking", arguments.quiet):
        try:
            found = packs.check(arguments.path, arguments.photo, control)
        except PhotoUnreadable as error:
            raise PhotoUnreadable(f"{arguments.photo} cannot be read: {error}.") from error
    data = {"ok": found.ok, **asdict(found)}
    told = (("right", found.passed), ("wrong", found.problems), ("look", found.warnings))
    lines = [f"{word:7}{plain(sentence)}" for word, sentences in told for sentence in sentences]
    wrong = None if found.ok else f"This pack cannot be used: it has {count(len(found.problems), 'problem')}."
    return Answer(data, "\n".join(lines), wrong)


def install(arguments: argparse.Namespace) -> Answer:
    pack = packs.get(arguments.pack)
    if pack.installed:
        return Answer(
            [_pack(pack)], plain(f"{pack.label} is installed already; “facesorter packs verify {pack.id}” checks it.")
        )
    agree(
        arguments,
        [
            f"{pack.label} finds faces with {pack.detector} and tells them apart with {pack.embedder}.",
            f"Licence: {pack.licence}.",
            f"Commercial use: {'allowed' if pack.commercial_use else 'not allowed'}.",
            f"Source: {pack.source}.",
            f"To fetch: {_megabytes(pack.download - packs.partly(pack.id))} from {', '.join(packs.hosts(pack.id))}.",
        ],
        "Fetch it, and accept its licence?",
        "Nothing was fetched.",
    )
    with interruptible() as control, Progress(arguments.quiet) as progress:

        def advance(step: InstallProgress) -> None:
            left = "" if step.seconds_left is None else f", {step.seconds_left:,.0f} s left"
            rate = f"MB, {step.bytes_per_second / 1e6:.1f} MB/s{left}"
            progress(step.done // 10**6, step.total // 10**6, rate)

        pack = packs.install(pack.id, control, advance)
    return Answer([_pack(pack)], plain(f"Installed {pack.label} as {pack.id}. Licence: {pack.licence}."))


def verify(arguments: argparse.Namespace) -> Answer:
    with interruptible() as control, waiting("Verifying", arguments.quiet):
        problems = packs.verify(arguments.pack, control)
    pack = packs.get(arguments.pack)
    data = [_pack(pack) | {"ok": not problems, "problems": problems}]
    if problems:
        return Answer(data, "\n".join(map(plain, problems)), f"The pack {pack.id} is not in order.")
    text = f"{plain(pack.label)} is in order: its files are what was installed, and both networks run."
    return Answer(data, text)


def remove(arguments: argparse.Namespace) -> Answer:
    pack_id = arguments.pack
    used, again = _is_used(arguments, pack_id), packs.is_known(pack_id)
    reasons = []
    if used:
        reasons.append(
            f"The library {arguments.library} is read with {pack_id}. Its faces, people and names stay, but no more "
            "photos can be read with this pack while it is gone."
        )
    if not again:
        reasons.append(f"{pack_id} was imported by you; FaceSorter cannot fetch it again.")
    if reasons and pack_id != packs.BUILTIN and any(pack.id == pack_id for pack in packs.list_packs()):
        agree(arguments, reasons, f"Remove {pack_id}?", "Nothing was removed.")
    packs.remove(pack_id)
    return Answer([_pack(pack) for pack in packs.list_packs()], f"Removed {pack_id}.", warnings=tuple(reasons[:used]))


def _is_used(arguments: argparse.Namespace, pack_id: str) -> bool:
    # A library that cannot be opened is no reason to keep a pack.
    with contextlib.suppress(LibraryError):
        if arguments.library.exists():
            with Library.open(arguments.library, read_only=True) as library:
                return packs.is_used(library, pack_id)
    return False


def _state(pack: Pack) -> str:
    if pack.installed:
        return "yes"
    if not pack.download:
        return "no, files are missing"
    to_fetch = _megabytes(pack.download)
    there = packs.partly(pack.id)
    return f"no, {100 * there // pack.download} % of {to_fetch} fetched" if there else f"no, {to_fetch} to fetch"


def _published(found: Sequence[Pack]) -> list[str]:
    """A table for all that was measured in one way."""
    tables: dict[tuple[str, str], dict[str, dict[str, float]]] = {}
    for pack in found:
        for entry in pack.published:
            rows = tables.setdefault((entry.measure, entry.source), {})
            rows.setdefault(pack.id, {})[entry.on] = entry.value
    texts = []
    for (measure, source), rows in tables.items():
        columns = list(dict.fromkeys(on for values in rows.values() for on in values))
        cells = [(pack_id, *(values.get(on) for on in columns)) for pack_id, values in rows.items()]
        head = f"Published accuracy, {measure} ({source}). Children and ageing are where packs differ."
        texts.append(f"{plain(head)}\n{table(('id', *columns), cells)}")
    return texts


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


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
