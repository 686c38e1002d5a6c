"""Whether a question of the review may still be asked, and answered: what was said since it was thought of may have
settled it, or the same answer for some of those that it would hold for.

Whoever shows a question, or carries out an answer, goes by this one rule, which is that of `clustering.doubts.is_open`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import combinations

from facesorter.domain.model import FaceState, Person
from facesorter.domain.questions import Question, QuestionKind
from facesorter.services import copies
from facesorter.services.constraining import people_apart
from facesorter.services.copies import Copies
from facesorter.services.reattaching import PLACED
from facesorter.store import embeddings, people, said
from facesorter.store.library import Connection, Library
from facesorter.store.said import FaceThere

Different = Mapping[int, AbstractSet[int]]


@dataclass(frozen=True, slots=True)
class Known:
    """What a library holds of those whom a question is about.

    people:    who has faces and is not hidden.
    faces:     those that are there.
    by_copies: faces of which nothing was said but of a copy, which settles where they are.
    strangers: faces that cannot be of the person: they were taken out, were told apart from a face that is there, or
               are from before the birth or after the death.
    different: of each face, or of each person where people are asked about, the others that it is not.
    """

    people: Mapping[int, Person]
    faces: Mapping[int, FaceThere]
    by_copies: Collection[int]
    strangers: Collection[int]
    different: Different


def left_of(question: Question, known: Known) -> Question | None:
    """What there is left to answer: ``None`` where the question is settled or makes no sense any more, and of ``too``
    only those for whom the same "yes" overturns nothing.
    """
    if any(person not in known.people for person in question.people):
        return None
    first = {QuestionKind.MERGE: question.people, QuestionKind.PAIR: question.faces}.get(
        question.kind, question.faces[:1]
    )
    agreeing: list[int] = []
    for number in (*first, *question.too):
        if _is_open(question, number, known) and known.different.get(number, frozenset()).isdisjoint(agreeing):
            agreeing.append(number)
        elif len(agreeing) < len(first):
            return None
    both = question.both and can_be_shown(question, known) and _is_all(question.faces, known.people[question.people[0]])
    return replace(question, too=tuple(agreeing[len(first) :]), both=both)


def can_be_shown(question: Question, known: Known) -> bool:
    """Whether the faces to look at are with whom they are shown for. Who asks goes by that, too; an answer is not about
    who was beside.
    """
    if any(face not in known.faces for face in question.faces):
        return False
    one, other = (known.faces[face].person for face in question.faces)
    if question.kind is QuestionKind.MERGE:
        # The two faces come in the order of the two people, or in the contrary one.
        return {one, other} == set(question.people)
    return question.kind is QuestionKind.PAIR or other == question.people[0]


def _is_all(faces: Collection[int], person: Person) -> bool:
    return person.name is None and person.faces == len(faces)


def _is_open(question: Question, number: int, known: Known) -> bool:
    """Whether this face, or person, may be asked about."""
    if question.kind is QuestionKind.MERGE:
        return number in known.people
    face = known.faces.get(number)
    if face is None or number in known.by_copies or number in known.strangers:
        return False
    if question.kind is QuestionKind.OUTLIER:
        return face.person == question.people[0] and face.state is not FaceState.CONFIRMED
    # Who was put aside, or into somebody else, is no face of nobody any more.
    return face.state is None


def known(library: Library, question: Question) -> Known:
    """All that the rule needs, as the library is."""
    connection = library.reader
    merging = question.kind is QuestionKind.MERGE
    who = (*question.people, *question.too) if merging else question.people
    found = (people.by_id(library, person) for person in who)
    there = {person.id: person for person in found if person and person.faces and not person.hidden}
    shown = question.faces if merging else (*question.faces, *question.too)
    faces = {face.id: face for face in said.these(connection, set(shown))}
    if merging:
        return Known(there, faces, (), (), _different_people(library, there))
    several = copies.of_each(connection, faces.values())
    by_copies = copies.ignored(connection, several) | copies.placed(several)
    different, strangers = _different_faces(library, several), set[int]()
    if question.kind is not QuestionKind.PAIR:
        (person,) = question.people
        strangers = _strangers(connection, several, different, person)
        if question.kind is QuestionKind.SAME:
            outside = people.impossible(connection, ((face, person) for face in faces))
            strangers.update(face for face, _ in outside)
    return Known(there, faces, by_copies, strangers, different)


def _different_people(library: Library, there: Mapping[int, Person]) -> Different:
    """Who was told apart, has another name, or lived at another time than all photos of the other."""
    apart = people_apart(library)
    found: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in combinations(sorted(there), 2):
        names = {name for name in (there[one].name, there[other].name) if name is not None}
        if (
            len(names) > 1
            or (one, other) in apart
            or _never_met(library.reader, there[one], there[other])
            or _never_met(library.reader, there[other], there[one])
        ):
            found[one].add(other)
            found[other].add(one)
    return found


def _never_met(connection: Connection, seen: Person, person: Person) -> bool:
    return bool(person.born or person.died) and people.never_within(connection, seen.id, person.id)


def _different_faces(library: Library, several: Iterable[Copies]) -> Different:
    """From which faces each of these was told apart, copies included."""
    apart: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in embeddings.faces_apart(library):
        apart[one].add(other)
        apart[other].add(one)
    speaking = {face.id: _speaking(face, same) for same in several for face in same}
    met = {other for face in speaking for other in apart.get(face, ())}
    others = copies.of_each(library.reader, said.these(library.reader, met))
    same = {face.id: {each.id for each in found} for found in others for face in found}
    return {
        face: {copy for each in speak for other in apart.get(each, ()) for copy in same.get(other, (other,))}
        for face, speak in speaking.items()
    }


def _strangers(connection: Connection, several: Iterable[Copies], different: Different, person: int) -> set[int]:
    """Those of these faces that were taken out of the person, or told apart from one that is there, gone ones too."""
    owners = people.owners(connection, sorted({other for others in different.values() for other in others}))
    speaking = {face.id: _speaking(face, same) for same in several for face in same}
    rejected = {face for face, out_of in people.rejected(connection, speaking) if out_of == person}
    return {
        face
        for face, speak in speaking.items()
        if not rejected.isdisjoint(speak) or any(owners.get(other) == person for other in different[face])
    }


def _speaking(face: FaceThere, same: Copies) -> set[int]:
    """What was said of which faces holds for this one: of all copies, unless it was put where it is."""
    return {face.id} if face.state in PLACED else {copy.id for copy in same}
