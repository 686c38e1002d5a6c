"""How good people and algorithms are, side by side, in detail, and along one parameter."""

import argparse
import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from facesorter.cli.grouping import parameters
from facesorter.cli.output import Answer, count, table, waiting
from facesorter.cli.session import interruptible
from facesorter.domain.control import Control
from facesorter.domain.errors import LibraryError, LibraryInUse, UsageError
from facesorter.evaluation import MEASURES
from facesorter.services import evaluating, score_table
from facesorter.services.evaluating import NO_TRUTH, Details, EvaluatedRun, Trial
from facesorter.services.score_table import params_shown, rounded, score_shown
from facesorter.store.library import Library

#: The scores of one run, in the order in which people read them.
SCORES = (
    "purity", "inverse_purity", "rand", "adjusted_rand", "precision", "recall", "f_measure", "bcubed_precision",
    "bcubed_recall", "bcubed_f", "nmi", "v_measure", "groups", "true_identities", "faces", "undetected", "seconds",
)  # fmt: skip
#: Those that a line is wide enough for, and their heads; the first two with their interval.
_SHORT = {
    "f_measure": "PAIR F", "bcubed_f": "BCUBED F", "adjusted_rand": "ADJ. RAND", "precision": "PRECISION",
    "recall": "RECALL", "nmi": "NMI",
}  # fmt: skip
_MAIN = frozenset({"f_measure", "bcubed_f"})
#: Lines of each list of details.
_LINES = 10
#: Steps of a sweep, at most.
_MOST_STEPS = 1000


def evaluate(arguments: argparse.Namespace) -> Answer:
    if arguments.sweep is None and arguments.set:
        raise UsageError("--set belongs to --sweep; in --compare, parameters follow the name: dbscan:eps=1.1.")
    if arguments.sweep is not None and arguments.run is not None:
        raise UsageError("--sweep makes runs of its own; leave out --run.")
    if arguments.details and arguments.truth == NO_TRUTH:
        raise UsageError("Without a truth there is nobody to be confused: leave out --details, or name the truth.")
    with _opened(arguments) as (library, warnings), interruptible() as control:
        if arguments.table:
            score_table.check_target(library, arguments.table)
        if arguments.sweep is not None:
            named, told, heading = _swept(arguments, library, control)
        else:
            named, told, heading = _compared(arguments, library, control)
        runs = [run for _, run in named]
        details = _details(library, arguments, runs) if arguments.details else [None] * len(runs)
        if arguments.table:
            ordered = runs if arguments.sweep is not None else evaluating.ranked(runs)
            score_table.save(library, ordered, arguments.table)
    data = {**told, "runs": [_data(run, found) for run, found in zip(runs, details, strict=True)]}
    of_run = {id(run): found for run, found in zip(runs, details, strict=True)}
    if arguments.sweep is None:
        ranks = {id(run): rank for rank, run in enumerate(evaluating.ranked(runs))}
        named = sorted(named, key=lambda each: ranks[id(each[1])])
    text = f"{heading}\n\n{_text(named)}"
    for name, run in named:
        if found := of_run[id(run)]:
            text += f"\n\n{_details_shown(name, found)}"
    if arguments.table:
        text += f"\n\nThe table was written to {arguments.table}."
    return Answer(data, text, warnings=tuple(warnings))


#: Each run with the name that people read.
_Named = list[tuple[str, EvaluatedRun]]


def _compared(arguments: argparse.Namespace, library: Library, control: Control) -> tuple[_Named, dict[str, Any], str]:
    trials = _trials(library, arguments.compare, arguments.seed)
    names = [name for name, _ in trials]
    with _progress(arguments, names, "Comparing with the truth") as done:
        runs = evaluating.evaluate(
            library,
            arguments.truth,
            run=arguments.run,
            compare=[trial for _, trial in trials],
            protocol=arguments.protocol,
            on_run=done.append,
            control=control,
        )
    first = runs[0]
    names.insert(0, first.algorithm if first.run is None else f"{first.algorithm}, run {first.run}")
    return list(zip(names, runs, strict=True)), {}, _heading(arguments, first)


def _swept(arguments: argparse.Namespace, library: Library, control: Control) -> tuple[_Named, dict[str, Any], str]:
    algorithm, parameter, values = _sweep(arguments.sweep)
    names = [params_shown({parameter: value}) for value in values]
    with _progress(arguments, [f"{algorithm} {name}" for name in names]) as done:
        runs = evaluating.sweep(
            library,
            arguments.truth,
            algorithm,
            parameter,
            values,
            params=parameters(arguments.set),
            protocol=arguments.protocol,
            seed=arguments.seed,
            on_run=done.append,
            control=control,
        )
    told = {"sweep": {"algorithm": algorithm, "parameter": parameter, "values": [*values]}}
    good = next((run for run in runs if not run.error), runs[0])
    best = names[runs.index(evaluating.ranked(runs)[0])]
    heading = f"{_heading(arguments, good)}\n{algorithm}: best at {best}."
    return list(zip(names, runs, strict=True)), told, heading


@contextlib.contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[tuple[Library, list[str]]]:
    """The library, for writing where runs are to be stored and it can be, and sentences that say why it cannot."""
    warnings: list[str] = []
    if not any(arguments.compare):
        with Library.open(arguments.library, read_only=True) as library:
            yield library, warnings
        return
    try:
        library = Library.open(arguments.library, create=False)
    except LibraryError as error:
        library = Library.open(arguments.library, read_only=True)
        why = "another FaceSorter has the library open" if isinstance(error, LibraryInUse) else "it may only be read"
        warnings.append(f"The runs that were compared are not stored in the library: {why}.")
    with library:
        yield library, warnings


@contextlib.contextmanager
def _progress(arguments: argparse.Namespace, names: Sequence[str], before: str = "") -> Iterator[list[EvaluatedRun]]:
    """Say which of ``names`` is being worked on; whoever works puts what is done into the list."""
    done: list[EvaluatedRun] = []
    steps = [before, *names] if before else [*names]

    def doing() -> str:
        place = min(len(done), len(steps) - 1)
        if before and not place:
            return before
        number = place + (not before)
        return f"Grouping with {steps[place]} ({number} of {len(names)})"

    with waiting(doing, arguments.quiet):
        yield done


def _trials(library: Library, texts: Sequence[str], seed: int) -> list[tuple[str, Trial]]:
    """``["auto,dbscan:eps=1.1:min_samples=3", "12"]`` as trials, each with the name that people read."""
    trials = []
    for text in (part.strip() for part in ",".join(texts).split(",") if part.strip()):
        if text.isdecimal():
            trials.append((f"run {text} again", evaluating.again(library, int(text))))
            continue
        name, *pairs = text.split(":")
        params = parameters(pairs)
        trials.append((" ".join(filter(None, [name, params_shown(params)])), Trial(name, params, seed)))
    if texts and not trials:
        raise UsageError("--compare takes the names of algorithms; the command algorithms lists them.")
    return trials


def _sweep(text: str) -> tuple[str, str, list[Any]]:
    """``"dbscan.eps=0.8:1.3:11"`` or ``"agglomerative.linkage=average,single"``: algorithm, parameter, values."""
    what, equals, rest = text.partition("=")
    algorithm, dot, parameter = what.strip().partition(".")
    if not (equals and dot and algorithm and parameter and rest):
        raise UsageError(f"A sweep is NAME.KEY=FIRST:LAST:STEPS or NAME.KEY=VALUE,VALUE..., not {text!r}.")
    if ":" not in rest:
        return algorithm, parameter, [parameters([f"x={value.strip()}"])["x"] for value in rest.split(",")]
    ends = rest.split(":")
    try:
        first, last, steps = float(ends[0]), float(ends[1]), int(ends[2])
    except (ValueError, IndexError) as error:
        raise UsageError(f"A range is FIRST:LAST:STEPS, in numbers, not {rest!r}.") from error
    if len(ends) != 3 or not 2 <= steps <= _MOST_STEPS:
        raise UsageError(f"A range is FIRST:LAST:STEPS with 2 to {_MOST_STEPS} steps, not {rest!r}.")
    return algorithm, parameter, evaluating.steps(algorithm, parameter, first, last, steps)


def _heading(arguments: argparse.Namespace, run: EvaluatedRun) -> str:
    if arguments.truth == NO_TRUTH:
        return f"{count(run.faces, 'face')}, and no truth to score them against: a higher silhouette is tidier groups."
    lines = [f"{count(run.faces, 'face')} of {count(run.true_identities, 'true person', 'true people')}."]
    if run.undetected:
        lines.append(f"No face was found for {run.undetected:,} that the truth names.")
    return "\n".join(lines)


def _data(run: EvaluatedRun, details: Details | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "run": run.run,
        "algorithm": run.algorithm,
        **{key: getattr(run, key) for key in SCORES},
        "params": dict(run.params),
        "seed": run.seed,
        "unassigned": run.unassigned,
        "intervals": {name: [interval.low, interval.high] for name, interval in run.intervals.items()},
        "silhouette": run.silhouette.value if run.silhouette else None,
        "silhouette_faces": run.silhouette.faces if run.silhouette else None,
        "error": run.error,
    }
    if details:
        data["details"] = {
            "people": [
                {key: getattr(person, key) for key in ("identity", "faces", "precision", "recall", "f", "groups")}
                for person in details.people
            ],
            "groups": [
                {key: getattr(group, key) for key in ("label", "faces", "purity", "identity", "people")}
                for group in details.groups
            ],
            "confused": [
                {
                    "kind": each.kind,
                    "identities": [*each.identities],
                    "labels": [*each.labels],
                    "pairs": each.pairs,
                    "faces": [{"faces": [*pair.faces], "cosine": pair.cosine} for pair in each.faces],
                }
                for each in details.confusions
            ],
        }
    return data


def _text(named: _Named) -> str:
    if len(named) == 1:
        return explained(named[0][1])
    rows = [
        (
            name,
            *(score_shown(run, key) if key in _MAIN else _plain(getattr(run, key)) for key in _SHORT),
            f"{run.silhouette.value:.3f}" if run.silhouette else "",
            f"{run.groups:,}",
            f"{run.unassigned:,}",
            "" if run.seconds is None else f"{run.seconds:.2f}",
            "" if run.run is None else f"{run.run}",
        )
        for name, run in named
        if not run.error
    ]
    head = ("ALGORITHM", *_SHORT.values(), "SILHOUETTE", "GROUPS", "ALONE", "SECONDS", "RUN")
    # What nothing is known of needs no column.
    kept = [column for column in range(len(head)) if any(row[column] for row in rows)]
    lines = [table([head[column] for column in kept], [[row[column] for column in kept] for row in rows])]
    lines += [f"{name}: {run.error}" for name, run in named if run.error]
    return "\n".join(lines)


def _plain(score: float | None) -> str:
    return "" if score is None else rounded(score)


def explained(run: EvaluatedRun) -> str:
    """One line a score, and what it says."""
    rows = [
        (measure.label, _shown(getattr(run, measure.key)), _interval(run, measure.key), measure.explanation)
        for measure in MEASURES
        if getattr(run, measure.key) is not None
    ]
    if run.silhouette:
        told = "How much nearer faces are to their group than to the next one."
        if run.silhouette.sampled:
            told += f" Of {run.silhouette.faces:,} faces drawn by chance."
        rows.append(("Silhouette", f"{run.silhouette.value:.4f}", "", told))
    rows += [
        ("Groups", f"{run.groups:,}", "", "As many as true people would be right." if run.true_identities else ""),
        ("Left alone", f"{run.unassigned:,}", "", "Faces in no group; each counts as a group of its own."),
    ]
    if run.seconds is not None:
        rows.append(("Seconds", f"{run.seconds:.2f}", "", "What the grouping took."))
    return table(("", "", "95 %", ""), rows)


def _shown(score: float) -> str:
    # What is not perfect must not look perfect.
    return f"{score if score == 1 else min(score, 0.9999):.4f}"


def _interval(run: EvaluatedRun, key: str) -> str:
    interval = run.intervals.get(key)
    return f"{interval.low:.3f}-{interval.high:.3f}" if interval else ""


def _details(library: Library, arguments: argparse.Namespace, runs: Sequence[EvaluatedRun]) -> list[Details | None]:
    return [
        None if run.error else evaluating.details(library, arguments.truth, run.labels, protocol=arguments.protocol)
        for run in runs
    ]


def _details_shown(name: str, details: Details) -> str:
    people = [
        (each.identity, each.faces, f"{each.precision:.3f}", f"{each.recall:.3f}", f"{each.f:.3f}", each.groups)
        for each in details.people[:_LINES]
        if each.f < 1
    ]
    groups = [
        (each.label, each.faces, f"{each.purity:.3f}", each.identity, each.people)
        for each in details.groups[:_LINES]
        if each.purity < 1
    ]
    confused = [
        (
            f"{each.identities[0]} and {each.identities[1]}" if each.kind == "mixed" else each.identities[0],
            f"in {each.labels[0]}" if each.kind == "mixed" else f"in {each.labels[0]} and {each.labels[1]}",
            each.pairs,
            ", ".join(f"{pair.faces[0]}-{pair.faces[1]} ({pair.cosine:.2f})" for pair in each.faces),
        )
        for each in details.confusions[:_LINES]
    ]
    parts = [
        f"{name}, in detail, the worst first.",
        table(("PERSON", "FACES", "PRECISION", "RECALL", "F", "GROUPS"), people) if people else "Everybody is right.",
    ]
    if groups:
        parts.append(table(("GROUP", "FACES", "PURITY", "MOSTLY", "PEOPLE"), groups))
    if confused:
        parts.append(table(("CONFUSED", "GROUPS", "PAIRS", "FACES, MOST ALIKE FIRST"), confused))
    return "\n\n".join(parts)
