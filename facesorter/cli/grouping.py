"""Faces become people."""

import argparse
import json
from collections.abc import Sequence

from facesorter.cli import proposals
from facesorter.cli.output import Answer, count, table, waiting
from facesorter.cli.session import interruptible
from facesorter.domain.errors import UsageError
from facesorter.services import browsing, joining, proposing
from facesorter.services import grouping as grouper
from facesorter.services.proposing import BeforeAfter, Changes
from facesorter.store.library import Library


def group(arguments: argparse.Namespace) -> Answer:
    if arguments.new:
        return _join(arguments)
    if arguments.truth is not None and not arguments.dry_run:
        raise UsageError("--truth belongs to --dry-run; score what was grouped with the command evaluate.")
    algorithm = arguments.algorithm or grouper.algorithms()[0].name
    told: Changes | None = None
    judged: BeforeAfter | None = None
    with (
        Library.open(arguments.library, create=False, read_only=arguments.dry_run) as library,
        interruptible() as control,
        waiting(f"Grouping {count(browsing.counts(library).faces, 'face')}", arguments.quiet),
    ):
        result = grouper.group(
            library,
            algorithm,
            parameters(arguments.set),
            seed=arguments.seed,
            dry_run=arguments.dry_run,
            control=control,
        )
        if arguments.dry_run:
            told = proposing.changes(library, result.moves)
        if arguments.truth is not None:
            judged = proposing.scores(
                library,
                arguments.truth,
                result.moves,
                algorithm,
                parameters(arguments.set),
                seed=arguments.seed,
                control=control,
            )
    data: dict[str, object] = {
        "run": result.run,
        "algorithm": result.algorithm,
        "params": dict(result.params),
        "faces": result.faces,
        "groups": result.groups,
        "unassigned": result.unassigned,
        "seconds": round(result.seconds, 3),
        "changes": {
            "moved": result.moved,
            "new_people": result.new_people,
            "emptied_people": result.emptied_people,
        },
    }
    text = (
        f"{count(result.faces, 'face')} in {count(result.groups, 'group')}, {result.unassigned:,} unassigned "
        f"({result.algorithm}, {result.seconds:.1f} s).\n"
        f"{'Would move' if arguments.dry_run else 'Moved'} {count(result.moved, 'face')}: "
        f"{count(result.new_people, 'new person', 'new people')}, {result.emptied_people:,} emptied."
    )
    if told is not None:
        data |= proposals.data(told, judged)
        text = "\n\n".join([text, *proposals.text(told, judged)])
    return Answer(data, text)


def _join(arguments: argparse.Namespace) -> Answer:
    if arguments.algorithm or arguments.set or arguments.truth is not None:
        raise UsageError("New faces join by the thresholds of the pack: no --algorithm, --set or --truth with --new.")
    with (
        Library.open(arguments.library, create=False, read_only=arguments.dry_run) as library,
        interruptible() as control,
        waiting("Placing new faces", arguments.quiet),
    ):
        result = joining.join(library, seed=arguments.seed, dry_run=arguments.dry_run, control=control)
    data = {
        "run": None,
        "algorithm": "auto",
        "params": result.params,
        "faces": result.faces,
        "groups": result.people + result.new_people,
        "unassigned": result.unassigned,
        "seconds": round(result.seconds, 3),
        "changes": {
            "moved": result.joined + result.grouped,
            "joined": result.joined,
            "people": result.people,
            "new_people": result.new_people,
            "emptied_people": 0,
        },
    }
    would = "would join" if arguments.dry_run else "joined"
    text = (
        f"{count(result.faces, 'new face')} ({result.seconds:.1f} s): {result.joined:,} {would} "
        f"{count(result.people, 'person', 'people')}, {count(result.new_people, 'new person', 'new people')} with "
        f"{count(result.grouped, 'face')}, {result.unassigned:,} unassigned."
    )
    return Answer(data, text)


def algorithms(arguments: argparse.Namespace) -> Answer:
    known = grouper.algorithms()
    data = [
        {
            "name": algorithm.name,
            "label": algorithm.label,
            "params": [
                {
                    "name": parameter.name,
                    "type": parameter.type,
                    "range": parameter.range,
                    "default": parameter.default,
                    "help": parameter.help,
                }
                for parameter in algorithm.parameters
            ],
            "needs": algorithm.needs,
            "max_recommended_faces": algorithm.max_recommended_faces,
            "reference": algorithm.reference,
            "family": algorithm.family,
            "cost": algorithm.cost,
        }
        for algorithm in known
    ]
    rows = [
        (f"{algorithm.name} {parameter.name}", parameter.allowed, parameter.help)
        for algorithm in known
        for parameter in algorithm.parameters
    ]
    heads = "\n".join(f"{algorithm.name}: {algorithm.help}" for algorithm in known)
    return Answer(data, f"{heads}\n\n{table(('PARAMETER', 'RANGE', 'MEANS'), rows)}")


def parameters(pairs: Sequence[str]) -> dict[str, object]:
    """``["eps=1.14", "linkage=single"]`` as ``{"eps": 1.14, "linkage": "single"}``. Raises `UsageError`."""
    found: dict[str, object] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not key or not equals:
            raise UsageError(f"A parameter is set as KEY=VALUE, not {pair!r}.")
        try:
            value = json.loads(text)
        except ValueError:
            value = text
        found[key.strip()] = text if isinstance(value, dict | list) else value
    return found
