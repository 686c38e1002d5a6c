"""Labelled output; the originals stay as they are."""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from facesorter.cli import later
from facesorter.cli.output import Answer, Progress, count, plain
from facesorter.cli.session import interruptible
from facesorter.services import exporting
from facesorter.store.library import Library


def export(arguments: argparse.Namespace) -> Answer:
    if arguments.format not in exporting.FORMATS:
        later.export(arguments)
    with (
        Library.open(arguments.library, read_only=True) as library,
        interruptible() as control,
        Progress(arguments.quiet) as progress,
    ):
        plan = exporting.plan(
            library,
            arguments.to,
            format=arguments.format,
            mode=arguments.mode,
            crops=arguments.crops,
            multi=arguments.multi,
        )
        if arguments.plan:
            return _answer("Would write", len(plan.files), plan.skipped, plan.bytes, plan.files)
        report = exporting.run(plan, control=control, on_progress=progress)
    return _answer("Wrote", report.written, report.skipped, report.bytes, report.files)


def _answer(
    said: str, written: int, skipped: Sequence[tuple[str, str]], size: int, files: Sequence[tuple[str, Path]]
) -> Answer:
    data = {
        "written": written,
        "skipped": [{"path": source, "reason": reason} for source, reason in skipped],
        "bytes": size,
        "files": [{"source": source, "destination": str(destination)} for source, destination in files],
    }
    folders = Counter(str(destination.parent) for _, destination in files)
    lines = [f"{said} {count(written, 'file')} ({size / 1e6:,.1f} MB)."]
    lines += [f"  {plain(folder)}: {count(number, 'file')}" for folder, number in folders.items()]
    there = sum(reason == exporting.ALREADY_THERE for _, reason in skipped)
    if there:
        lines.append(f"{count(there, 'file')} there already.")
    lines += [f"Left out {plain(source)}: {reason}" for source, reason in skipped if reason != exporting.ALREADY_THERE]
    return Answer(data, "\n".join(lines))
