"""Photos come in."""

import argparse
from collections.abc import Callable
from dataclasses import asdict, replace

from facesorter.cli.output import Answer, Progress, count, plain
from facesorter.cli.session import interruptible
from facesorter.domain.search import PACKS_OWN, Search
from facesorter.services import searches
from facesorter.services.changing import ChangeProgress
from facesorter.services.indexing import IndexProgress
from facesorter.services.indexing import index as index_folders
from facesorter.store.library import Library


def index(arguments: argparse.Namespace) -> Answer:
    with (
        Library.open(arguments.library) as library,
        interruptible() as control,
        Progress(arguments.quiet) as progress,
    ):
        report = index_folders(
            library,
            [folder.absolute() for folder in arguments.folders],
            pack=arguments.pack,
            search=_kept(library, arguments.detector).changed(
                detector=arguments.detector,
                threshold=arguments.threshold,
                smallest_face=arguments.smallest_face,
                turn=arguments.turn,
            ),
            workers=arguments.workers,
            control=control,
            on_progress=paced(progress),
        )
    data = {
        "photos": report.photos,
        "faces": report.faces,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "moved": report.moved,
        "missing": report.missing,
        "failed": [{"path": path, "error": error} for path, error in report.failed],
        "pack": report.pack,
        "seconds": round(report.seconds, 3),
        "photos_per_second": round(report.photos_per_second, 2),
        "search": asdict(report.search),
        "provider": report.provider,
        "provider_problem": report.provider_problem,
    }
    lines = [
        f"{count(report.photos, 'photo')} with {count(report.faces, 'face')}: {report.new:,} new, {report.changed:,} "
        f"changed, {report.moved:,} moved, {report.missing:,} missing, {report.unchanged:,} unchanged.",
        f"{report.seconds:.1f} s, {report.photos_per_second:.1f} photos/s, pack {report.pack}"
        f"{f' on {report.provider}' if report.provider else ''}.",
    ]
    if report.search.detector:
        lines.append(f"In this library {report.search.detector} looks for faces, until --detector says otherwise.")
    if report.provider_problem:
        lines.append(report.provider_problem)
    if report.embedded:
        data["embedded"] = report.embedded
        lines.insert(0, f"{count(report.embedded, 'known face')} embedded with {report.pack}.")
    if report.taken_over.faces:
        data["taken_over"] = report.taken_over.faces
        lines.append(f"{report.taken_over.words}.")
    for what in ("folder", "photo"):
        those = [
            (path, error) for path, error in report.failed if (path in report.folders_failed) == (what == "folder")
        ]
        if those:
            lines.append(f"{count(len(those), what)} could not be read:")
            lines += [f"  {plain(path)}: {plain(error)}" for path, error in those]
    return Answer(data, "\n".join(lines))


def paced(progress: Progress) -> Callable[[IndexProgress | ChangeProgress], None]:
    """Show how far reading has come, and how fast it goes."""

    def advance(step: IndexProgress | ChangeProgress) -> None:
        if step.stage == "embedding":
            pace = f"{step.faces_per_second:.0f} faces/s"
        else:
            pace = f"{step.photos_per_second:.0f} photos/s"
        left = "" if step.seconds_left is None else f", {step.seconds_left:,.0f} s left"
        progress(step.done, step.total, f"{pace}{left}")

    return advance


def _kept(library: Library, detector: str | None) -> Search:
    """How photos are searched for faces until now; the pack's own way has its own threshold again."""
    kept = searches.kept(library)
    return replace(kept, detector=None, threshold=None) if detector == PACKS_OWN else kept
