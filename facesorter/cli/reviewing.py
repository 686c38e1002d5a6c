"""The questions whose answers would teach most."""

import argparse

from facesorter.cli.output import Answer, table, waiting
from facesorter.cli.session import interruptible
from facesorter.domain.questions import Question, QuestionKind
from facesorter.services import browsing, reviewing
from facesorter.store.library import Library


def review(arguments: argparse.Namespace) -> Answer:
    with (
        Library.open(arguments.library, read_only=True) as library,
        interruptible() as control,
        waiting("Looking for questions", arguments.quiet),
    ):
        try:
            found = reviewing.questions(library, arguments.limit, control=control)
        except reviewing.NotGrouped as error:
            return Answer([], f"{str(error).removesuffix('.')}: facesorter group")
        called = {person.id: person.name for person in browsing.people(library, hidden=True)}
    data = [
        {
            "kind": question.kind.value,
            "faces": list(question.faces),
            "people": list(question.people),
            "score": round(question.score, 4),
            "why": {
                "distance": round(question.why.distance, 4),
                "likely": round(question.why.likely, 4),
                "dates": [date.isoformat() if date else None for date in question.why.dates],
                "together": question.why.together,
                "affected": question.why.affected,
                "compared": list(question.why.compared),
                "nearest": question.why.nearest,
            },
            "too": list(question.too),
        }
        for question in found
    ]
    rows = [
        (
            f"{question.score:.1f}",
            _words(question, called),
            _percent(question.why.likely),
            "{} with {}".format(*question.why.compared),
            f"{question.why.distance:.2f}",
            " ".join(map(str, question.too)),
        )
        for question in found
    ]
    return Answer(
        data, table(("score", "question", "yes", "faces", "distance", "too"), rows) if rows else "Nothing to ask."
    )


def _percent(likely: float) -> str:
    """How likely "yes" is. It is asked, so that neither answer is certain."""
    percent = round(100 * likely)
    return "<1%" if percent == 0 else ">99%" if percent == 100 else f"{percent}%"


def _words(question: Question, called: dict[int, str | None]) -> str:
    people = [called.get(person) or f"person {person}" for person in question.people]
    face = question.faces[0]
    if question.both:
        return f"Are faces {face} and {question.faces[1]} of {people[0]} one person?"
    match question.kind:
        case QuestionKind.MERGE:
            return f"Are {people[0]} and {people[1]} one person?"
        case QuestionKind.SAME:
            return f"Is face {face} {people[0]}?"
        case QuestionKind.OUTLIER:
            return f"Does face {face} belong to {people[0]}?"
        case QuestionKind.PAIR:
            return f"Are faces {face} and {question.faces[1]} one person?"
