"""A question of the review with all that is shown of it; read in a thread."""

import os
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from facesorter.domain import ages
from facesorter.domain.edits import ConfirmFaces, Edit, MergePeople, MoveFaces, RejectFaces
from facesorter.domain.model import POOR, Face, Person, Photo
from facesorter.domain.questions import Likeness, Question, QuestionKind
from facesorter.services import browsing, reviewing
from facesorter.store.library import Library
from facesorter.ui import language, words

#: So many further faces are shown of each person, at most.
FURTHER = 6
# From this chance on "yes" is what is expected.
_EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two faces, in its photo; ``there``: the photo lies where it was read.

    person:  whom it is shown for, ``None`` for a face of nobody.
    further: other faces of the person, those most like the other face first.
    """

    face: Face
    photo: Photo
    there: bool
    person: Person | None
    further: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Also:
    """What the same answer fits too: the number that the answer takes, and the face that is shown for it."""

    number: int
    face: int
    name: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that makes sense in the library as it is."""

    question: Question
    sides: tuple[Side, Side]
    also: tuple[Also, ...]


def asked(library: Library, question: Question) -> Asked | None:
    """All that is shown of a question; ``None`` if it makes no sense any more."""
    with library.snapshot():
        left = reviewing.left_of(library, question)
        if left is None:
            return None
        faces = {face.id: face for face in browsing.faces(library, ids=left.faces)}
        people = {number: browsing.person(library, number) for number in left.people}
        one, other = (faces[number] for number in left.faces)
        # Of two people the faces come in this order or the contrary one; else the first face is the one in question.
        first = one.person if left.kind is QuestionKind.MERGE else None
        whom = [people[person] if person is not None else None for person in (first, other.person)]
        sides = (_side(library, one, whom[0], left.near[0]), _side(library, other, whom[1], left.near[1]))
        return Asked(left, sides, _also(library, left))


def _side(library: Library, face: Face, person: Person | None, near: tuple[int, ...] = ()) -> Side:
    photo = browsing.photo(library, face.photo)
    there = {each.id for each in browsing.faces(library, ids=near) if person is not None and each.person == person.id}
    further = tuple([number for number in near if number in there][:FURTHER])
    return Side(face, photo, os.path.lexists(photo.path), person, further)


def _also(library: Library, question: Question) -> tuple[Also, ...]:
    if question.kind is not QuestionKind.MERGE:
        return tuple(Also(number, number, None) for number in question.too)
    people = [browsing.person(library, number) for number in question.too]
    return tuple(Also(person.id, person.cover, person.name) for person in people if person.cover is not None)


def overtaken(question: Question, edit: Edit) -> bool:
    """Whether an edit leaves nothing to ask: the question is about people or faces that go elsewhere."""
    if isinstance(edit, MergePeople):
        return not set(question.people).isdisjoint(edit.others)
    if isinstance(edit, MoveFaces | RejectFaces | ConfirmFaces):
        if question.kind is QuestionKind.PAIR:
            return not set(question.faces).isdisjoint(edit.faces)
        return question.kind is not QuestionKind.MERGE and question.faces[0] in edit.faces
    return False


def title(shown: Asked) -> str:
    """The question in words."""
    translate = QCoreApplication.translate
    names = [side.person.name for side in shown.sides if side.person is not None and side.person.name]
    if shown.question.both:
        return translate("review", "Are these two the same person?")
    match shown.question.kind:
        case QuestionKind.MERGE if len(names) == 2:
            return translate("review", "Are {0} and {1} the same person?").format(*names)
        case QuestionKind.MERGE if names:
            return translate("review", "Is this {0} too?").format(names[0])
        case QuestionKind.MERGE | QuestionKind.PAIR:
            return translate("review", "Are these two the same person?")
        case QuestionKind.SAME if names:
            return translate("review", "Is this {0}?").format(names[0])
        case QuestionKind.SAME:
            return translate("review", "Is this the same person?")
    if names:
        return translate("review", "Does this face belong to {0}?").format(names[0])
    return translate("review", "Does the first face belong to this person?")


def why(shown: Asked) -> str:
    """Why it is asked."""
    translate, locale, reason = QCoreApplication.translate, QLocale(), shown.question.why
    alike = {
        Likeness.VERY: translate("review", "The two faces look very alike ({0} apart)."),
        Likeness.SOME: translate("review", "The two faces look alike ({0} apart)."),
        Likeness.LITTLE: translate("review", "The two faces do not look very alike ({0} apart)."),
    }
    parts = [alike[reason.likeness].format(locale.toString(reason.distance, "f", 2))]
    if impossible := _impossible(shown):
        parts.insert(0, impossible)
    elif (reason.likeness is Likeness.LITTLE) == (reason.likely >= _EVEN):
        parts += _nevertheless(shown)
    parts.append(_chance(round(100 * reason.likely)))
    if reason.last:
        parts.append(translate("review", "All likelier mistakes have been asked about."))
    days = [taken.date() for taken in reason.dates if taken is not None]
    if len(days) == 2 and days[0] == days[1]:
        parts.append(translate("review", "Both taken on {0}.").format(_day(days[0])))
    elif len(days) == 2:
        parts.append(translate("review", "Taken on {0} and {1}.").format(*map(_day, days)))
    if reason.together:
        parts.append(translate("review", "Both are in {0}.").format(words.same_photos(reason.together)))
    if reason.affected > 1:
        parts.append(translate("review", "{0} hang on the answer.").format(words.faces(reason.affected)))
    return " ".join(parts)


def _nevertheless(shown: Asked) -> list[str]:
    """What the chance comes from where the two faces alone would tell the opposite: more is compared than these."""
    translate = QCoreApplication.translate
    question, reason, (first, second) = shown.question, shown.question.why, shown.sides
    who = (second.person and second.person.name) or translate("review", "this person")
    parts = []
    if question.kind is QuestionKind.MERGE:
        if max(reason.compared) > 1:
            parts.append(translate("review", "All faces of both people are compared, not only these two."))
    elif reason.compared[1] > 1:
        text = {
            QuestionKind.SAME: translate(
                "review", "The first face is compared with all faces of {0}, not only with the second one."
            ),
            QuestionKind.OUTLIER: translate(
                "review", "The first face is compared with all other faces of {0}, not only with the second one."
            ),
        }[question.kind]
        parts.append(text.format(who))
    expected = reason.likely >= _EVEN
    if reason.nearest is expected:
        parts.append(
            translate("review", "Taken together, no other person's faces are more like it.")
            if expected
            else translate("review", "Taken together, another person's faces are more like it.")
        )
    alone = question.kind in (QuestionKind.SAME, QuestionKind.OUTLIER) and reason.compared[0] == 1
    # Two that both show little are alike or not whoever they are of.
    if expected and alone and first.face.quality < POOR <= second.face.quality:
        parts.append(translate("review", "The first face shows little, so that less likeness is enough."))
    return parts or [translate("review", "How alike strangers are in this library counts, too.")]


def _impossible(shown: Asked) -> str:
    """That the person did not live when the photo of the face that is asked about was taken, if so."""
    translate, taken, person = QCoreApplication.translate, shown.question.why.dates[0], shown.sides[1].person
    if shown.question.kind is QuestionKind.MERGE or taken is None or person is None:
        return ""
    who = person.name or translate("review", "this person")
    if person.born and ages.before(taken.date(), person.born):
        photo = translate("review", "The photo of the first face was taken before {0} was born ({1}).")
        return photo.format(who, words.told_date(person.born))
    if person.died and ages.after(taken.date(), person.died):
        photo = translate("review", "The photo of the first face was taken after {0} died ({1}).")
        return photo.format(who, words.told_date(person.died))
    return ""


def _chance(percent: int) -> str:
    """How likely "yes" is. It is asked, so that neither answer is certain."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if percent == 0:
        return translate("review", "The chance of “yes” is less than {0} %.").format(number(1))
    if percent == 100:
        return translate("review", "The chance of “yes” is more than {0} %.").format(number(99))
    return translate("review", "The chance of “yes” is {0} %.").format(number(percent))


def _day(day: date) -> str:
    return language.day(QDate(day.year, day.month, day.day))
