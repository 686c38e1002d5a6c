"""The challenge FaceCup as one command."""

import argparse
import contextlib
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from facesorter.cli.evaluating import SCORES, explained
from facesorter.cli.grouping import parameters
from facesorter.cli.indexing import paced
from facesorter.cli.output import Answer, Progress, count, plain, waiting
from facesorter.cli.session import interruptible
from facesorter.services import browsing, facecup, grouping, indexing
from facesorter.store.library import Library


def run(arguments: argparse.Namespace) -> Answer:
    folder = arguments.folder.absolute()
    algorithm = arguments.algorithm or grouping.algorithms()[0].name
    params = parameters(arguments.set)
    with _library(arguments) as library, interruptible() as control:
        facecup.prepare(library, folder, arguments.to)
        grouping.task(library, algorithm, params, seed=arguments.seed)  # what makes no sense is refused at once
        with Progress(arguments.quiet) as progress:
            report = indexing.index(
                library, [folder], pack=arguments.pack, control=control, on_progress=paced(progress)
            )
        with waiting(f"Grouping {count(browsing.counts(library).faces, 'face')}", arguments.quiet):
            grouped = grouping.group(library, algorithm, params, seed=arguments.seed, control=control)
        made = facecup.clusters(library, folder)
        scores = facecup.scores(library)
        facecup.save(made, arguments.to)
    sizes = Counter(each.cluster for each in made)
    alone = sum(size == 1 for size in sizes.values())
    data = {
        "photos": len(made),
        "faceless": sum(not each.face for each in made),
        "failed": [{"path": path, "error": error} for path, error in report.failed],
        "pack": report.pack,
        "algorithm": grouped.algorithm,
        "params": dict(grouped.params),
        "seed": arguments.seed,
        "clusters": len(sizes),
        "alone": alone,
        "labels": str(arguments.to.absolute()),
        "scores": None if scores is None else {key: getattr(scores, key) for key in SCORES if key != "seconds"},
        "seconds": round(report.seconds + grouped.seconds, 3),
    }
    lines = [
        f"{count(len(made), 'photo')} in {count(len(sizes), 'cluster')}, {count(alone, 'photo')} alone "
        f"({grouped.algorithm}, pack {report.pack}, {report.seconds + grouped.seconds:.1f} s).",
        f"The labels were written to {plain(str(arguments.to))}.",
    ]
    if report.failed:
        lines.append(f"{len(report.failed):,} could not be read:")
        lines += [f"  {plain(path)}: {plain(error)}" for path, error in report.failed]
    if scores is None:
        lines.append("The names of the photos do not say who is who (as A0101.jpg does), so there are no scores.")
    else:
        if (unnamed := len(made) - scores.faces) > 0:
            lines.append(f"{count(unnamed, 'photo')} whose names say nobody are not scored.")
        lines += ["", explained(scores)]
    return Answer(data, "\n".join(lines))


@contextlib.contextmanager
def _library(arguments: argparse.Namespace) -> Iterator[Library]:
    """The one that is named, or one that only this user can read and that is gone afterwards."""
    with contextlib.ExitStack() as stack:
        path = arguments.library
        if not arguments.library_named:
            path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="facesorter-"))) / "facecup.facesorter"
        yield stack.enter_context(Library.open(path))
