"""What a grouping would change, for programs and in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from facesorter.cli.output import count, plain, table
from facesorter.evaluation import MEASURES, Scores
from facesorter.services.proposing import BeforeAfter, Changes, Exchange, PersonChange
from facesorter.services.score_table import rounded

#: People of whom it is said in words what would change.
_LINES = 20
#: Whom somebody gains faces from, or loses them to, in words.
_ENDS = 3
#: Scores in words.
_MEASURES = ("purity", "precision", "recall", "f_measure")


def data(told: Changes, judged: BeforeAfter | None) -> dict[str, object]:
    """What JSON answers have more where nothing is done. New people have negative ids; nobody is ``null``."""
    return {
        "people": [
            {
                "id": person.id,
                "name": person.name,
                "gained": _exchanges(person.gained, "from"),
                "lost": _exchanges(person.lost, "to"),
                "emptied": person.emptied,
                "new": person.new,
            }
            for person in told.people
        ],
        "unsorted": _exchanges(told.unsorted, "from"),
        "scores": judged
        and {
            "truth": judged.spec,
            "algorithm_alone": judged.alone,
            "before": _scores(judged.before),
            "after": _scores(judged.after),
        },
    }


def text(told: Changes, judged: BeforeAfter | None) -> Iterator[str]:
    """The same in words, paragraph by paragraph."""
    known = [person for person in told.people if not person.new]
    new = sorted((person.comes for person in told.people if person.new), reverse=True)
    lines = [_sentence(person, told.names) for person in known[:_LINES]]
    if len(known) > _LINES:
        lines.append(f"{count(len(known) - _LINES, 'other person', 'other people')} would gain or lose faces.")
    if new:
        sizes = ", ".join(f"{size:,}" for size in new[:_LINES])
        more = ", ..." if len(new) > _LINES else ""
        lines.append(f"{count(len(new), 'new person', 'new people')} would have {sizes}{more} faces.")
    if told.unsorted:
        lines.append(
            f"{count(told.unsorted_faces, 'face')} would be unsorted ({_ends('from', told.unsorted, told.names)})."
        )
    if lines:
        yield "\n".join(lines)
    if judged is not None:
        of = "the algorithms alone, without what you said," if judged.alone else "the people"
        labels = {measure.key: measure.label for measure in MEASURES}
        rows = [(labels[key], *(_shown(scores, key) for scores in (judged.before, judged.after))) for key in _MEASURES]
        yield f"How well {of} agree with {plain(judged.spec)}:\n\n{table(('SCORE', 'BEFORE', 'AFTER'), rows)}"


def _sentence(person: PersonChange, names: Mapping[int, str]) -> str:
    parts = []
    if person.gained:
        parts.append(f"would gain {count(person.comes, 'face')} ({_ends('from', person.gained, names)})")
    if person.lost:
        parts.append(f"would lose {count(person.goes, 'face')} ({_ends('to', person.lost, names)})")
    left = ", and be empty" if person.emptied else ""
    # A name is written as it is.
    who = _who(person.id, names) if person.name else f"Person {person.id}"
    return f"{who} {' and '.join(parts)}{left}."


def _ends(word: str, exchanges: Sequence[Exchange], names: Mapping[int, str]) -> str:
    shown = [f"{len(each.faces):,} {word} {_who(each.person, names)}" for each in exchanges[:_ENDS]]
    if len(exchanges) > _ENDS:
        shown.append(f"{sum(len(each.faces) for each in exchanges[_ENDS:]):,} {word} others")
    return ", ".join(shown)


def _who(person: int | None, names: Mapping[int, str]) -> str:
    if person is None:
        return "nobody"
    if person < 0:
        return "a new person"
    return f"{plain(names[person])} ({person})" if person in names else f"person {person}"


def _exchanges(exchanges: Sequence[Exchange], key: str) -> list[dict[str, object]]:
    return [{key: each.person, "faces": list(each.faces)} for each in exchanges]


def _scores(scores: Scores | None) -> dict[str, Any] | None:
    if scores is None:
        return None
    return {measure.key: getattr(scores, measure.key) for measure in MEASURES}


def _shown(scores: Scores | None, key: str) -> str:
    value = None if scores is None else getattr(scores, key)
    return "-" if value is None else rounded(value)
