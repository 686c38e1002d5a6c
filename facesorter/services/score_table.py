"""The table of runs side by side, as text for spreadsheets and documents."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from facesorter.domain.errors import UsageError
from facesorter.evaluation import MEASURES
from facesorter.evaluation.intervals import SCORES
from facesorter.exporters.csv_file import defused
from facesorter.services import own_file
from facesorter.store import photos
from facesorter.store.library import Library

if TYPE_CHECKING:
    from facesorter.services.evaluating import EvaluatedRun

FORMATS = ("csv", "md")
#: How each is written: CSV with a byte order mark, which Excel needs.
_ENCODINGS = {"csv": "utf-8-sig", "md": "utf-8"}
_WHAT = own_file.TABLE
_FIRST = ("algorithm", "params")
_LAST = (
    "silhouette", "groups", "unassigned", "true_identities", "faces", "undetected", "seconds", "seed", "run", "error",
)  # fmt: skip
#: The scores that a page is wide enough for.
_MAIN = ("f_measure", "precision", "recall", "bcubed_f", "adjusted_rand", "nmi", "purity")


def ranked(runs: Sequence["EvaluatedRun"]) -> list["EvaluatedRun"]:
    """The best first: by pair F, or by silhouette where there is no truth; what could not be done comes last."""

    def worth(run: "EvaluatedRun") -> tuple[bool, float]:
        value = run.f_measure
        if value is None and run.silhouette:
            value = run.silhouette.value
        return run.error is not None, 2.0 if value is None else -value

    return sorted(runs, key=worth)


def table(runs: Sequence["EvaluatedRun"], format: str) -> str:
    """Runs in the order in which they are given (see `ranked`), one a line.

    format: "csv": everything, with ``params`` as JSON and the ends of each interval in columns ``..._low`` and
    ``..._high``; "md": a Markdown table of what people compare. Raises `UsageError` for any other.
    """
    if format == "csv":
        return _csv(runs)
    if format == "md":
        return _markdown(runs)
    raise UsageError(f"There is no format {format!r} for the table; choose one of {', '.join(FORMATS)}.")


def check_target(library: Library, file: Path) -> str:
    """The format that the name asks for. Raises `UsageError` for another ending than .csv and .md, and `ExportError`
    where the table may not be written: among photos, or over anything that is no such table.
    """
    format = file.suffix.lower().removeprefix(".")
    if format not in FORMATS:
        raise UsageError(f"The name of the table ends in .csv or .md, which {file.name!r} does not.")
    own_file.check(file, _head(format), _WHAT, photos.roots(library))
    return format


def save(library: Library, runs: Sequence["EvaluatedRun"], file: Path) -> None:
    """Write the `table` of these runs, whole or not at all; an earlier table of that name is replaced. Raises as
    `check_target` does.
    """
    format = check_target(library, file)
    content = table(runs, format).encode(_ENCODINGS[format], errors="backslashreplace")
    own_file.write(file, content, _WHAT)


def _head(format: str) -> bytes:
    """How each table begins."""
    return table([], format).splitlines()[0].encode(_ENCODINGS[format])


def params_shown(params: Mapping[str, object]) -> str:
    """Parameters as they are typed: ``eps=1.1, min_samples=3``; those that the faces decided are left out."""
    return ", ".join(f"{name}={_plain(value)}" for name, value in params.items() if value is not None)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _csv(runs: Sequence["EvaluatedRun"]) -> str:
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    scores = [
        column
        for measure in MEASURES
        for column in (
            (measure.key, f"{measure.key}_low", f"{measure.key}_high") if measure.key in SCORES else (measure.key,)
        )
    ]
    lines.writerow([*_FIRST, *scores, *_LAST])
    for run in runs:
        ends = {
            f"{name}_{end}": getattr(interval, end)
            for name, interval in run.intervals.items()
            for end in ("low", "high")
        }
        cells = {
            "params": json.dumps(dict(run.params)),
            "silhouette": run.silhouette.value if run.silhouette else None,
            "error": defused(run.error or ""),
            **{measure.key: getattr(run, measure.key) for measure in MEASURES},
            **ends,
        }
        columns = (cells[name] if name in cells else getattr(run, name, None) for name in (*_FIRST, *scores, *_LAST))
        lines.writerow([_cell(value) for value in columns])
    return text.getvalue()


def _cell(value: object) -> object:
    if value is None:
        return ""
    return round(value, 6) if isinstance(value, float) else value


def _markdown(runs: Sequence["EvaluatedRun"]) -> str:
    labels = {measure.key: measure.label for measure in MEASURES}
    head = ["Algorithm", *(labels[key] for key in _MAIN), "Silhouette", "Groups", "Seconds"]
    lines = [head, ["---", *("---:" for _ in head[1:])]]
    for run in runs:
        name = " ".join(filter(None, [run.algorithm, params_shown(run.params)]))
        scores = [score_shown(run, key) for key in _MAIN]
        silhouette = f"{run.silhouette.value:.3f}" if run.silhouette else ""
        seconds = "" if run.seconds is None else f"{run.seconds:.2f}"
        lines.append(
            [f"{name}: {run.error}", *[""] * (len(head) - 1)]
            if run.error
            else [name, *scores, silhouette, f"{run.groups:,}", seconds]
        )
    return "".join(f"| {' | '.join(map(_escaped, line))} |\n" for line in lines)


def _escaped(cell: str) -> str:
    return cell.replace("|", r"\|")


def score_shown(run: "EvaluatedRun", key: str) -> str:
    """``"0.912 (0.871-0.943)"``, the 95 % interval in brackets where there is one."""
    value: float | None = getattr(run, key)
    if value is None:
        return ""
    shown = rounded(value)
    interval = run.intervals.get(key)
    return f"{shown} ({rounded(interval.low)}-{rounded(interval.high)})" if interval else shown


def rounded(score: float) -> str:
    """Three digits; what is not perfect must not look perfect."""
    return f"{score if score == 1 else min(score, 0.999):.3f}"
