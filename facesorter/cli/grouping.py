"""Faces become people, and how good that is."""

import argparse
import json
from collections.abc import Sequence

from facesorter.cli.output import Answer, count, table, waiting
from facesorter.cli.session import interruptible
from facesorter.domain.errors import UsageError
from facesorter.evaluation import MEASURES
from facesorter.services import browsing, evaluating
from facesorter.services import grouping as grouper
from facesorter.services.evaluating import EvaluatedRun
from facesorter.store.library import Library

#: The keys of one run of ``evaluate``, in the order in which people read them.
SCORES = (
    "purity", "inverse_purity", "rand", "adjusted_rand", "precision", "recall", "f_measure", "bcubed_precision",
    "bcubed_recall", "bcubed_f", "nmi", "v_measure", "groups", "true_identities", "faces", "undetected", "seconds",
)  # fmt: skip


def group(arguments: argparse.Namespace) -> Answer:
    with (
        Library.open(arguments.library, create=False, read_only=arguments.dry_run) as library,
        interruptible() as control,
        waiting(f"Grouping {count(browsing.counts(library).faces, 'face')}", arguments.quiet),
    ):
        result = grouper.group(
            library,
            arguments.algorithm,
            parameters(arguments.set),
            seed=arguments.seed,
            dry_run=arguments.dry_run,
            control=control,
        )
    data = {
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


def evaluate(arguments: argparse.Namespace) -> Answer:
    compare = [name.strip() for name in arguments.compare.split(",") if name.strip()]
    with (
        Library.open(arguments.library, read_only=True) as library,
        interruptible() as control,
        waiting("Comparing with the truth" if not compare else f"Grouping with {', '.join(compare)}", arguments.quiet),
    ):
        runs = evaluating.evaluate(
            library,
            arguments.truth,
            run=arguments.run,
            compare=compare,
            protocol=arguments.protocol,
            control=control,
        )
    data = [{"run": run.run, "algorithm": run.algorithm, **{key: getattr(run, key) for key in SCORES}} for run in runs]
    return Answer({"runs": data}, _scores(runs))


def _scores(runs: Sequence[EvaluatedRun]) -> str:
    """One column a run, one line a score, and what it says."""
    names = [run.algorithm if run.run is None else f"{run.algorithm}, run {run.run}" for run in runs]
    rows = [
        (measure.label, *(_shown(getattr(run, measure.key)) for run in runs), measure.explanation)
        for measure in MEASURES
    ]
    rows += [
        ("Groups", *(f"{run.groups:,}" for run in runs), "As many as true people would be right."),
        (
            "Left alone",
            *(f"{run.unassigned:,}" for run in runs),
            "Faces in no group; each counts as a group of its own.",
        ),
        ("Seconds", *("" if run.seconds is None else f"{run.seconds:.2f}" for run in runs), "What the grouping took."),
    ]
    first = runs[0]
    lines = [f"{count(first.faces, 'face')} of {count(first.true_identities, 'true person', 'true people')}."]
    if first.undetected:
        lines.append(f"No face was found for {first.undetected:,} that the truth names.")
    return "\n".join([*lines, "", table(("", *names, ""), rows)])


def _shown(score: float | None) -> str:
    # What is not perfect must not look perfect.
    return "" if score is None else f"{score if score == 1 else min(score, 0.9999):.4f}"
