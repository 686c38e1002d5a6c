"""The review worker's side of the pipe: it holds the faces' vectors, follows the library, and says what to ask."""

from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from facesorter.clustering.base import unit
from facesorter.clustering.doubts import KINDS, NOBODY, NOT_ASKED, Doubts, Standing, Survey
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.packs import Calibration
from facesorter.domain.questions import Question, QuestionKind, Why
from facesorter.services.constraining import constraints
from facesorter.store import embeddings, people, skipped
from facesorter.store import faces as stored_faces
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted: the best ``limit`` questions; ``number`` tells answers apart."""

    number: int
    pack: str
    calibration: Calibration
    hide_named: bool
    limit: int


@dataclass(frozen=True, slots=True)
class Found:
    """The questions, the best first, and how many are left with them."""

    number: int
    questions: tuple[Question, ...]
    remaining: int


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot be done; ``reason`` is a sentence for the user."""

    number: int
    reason: str


def serve(connection: Connection, path: Path) -> None:
    """Answer one `Asked` after another, all of this library, with `Found` or `Failed`, until nobody listens."""
    with Library.open(path, read_only=True) as library:
        desk = Desk(library)
        while True:
            connection.send(_attempt(desk, connection.recv()))


def _attempt(desk: "Desk", asked: Asked) -> Found | Failed:
    try:
        return desk.find(asked)
    except FaceSorterError as error:
        return Failed(asked.number, str(error))
    except MemoryError:
        return Failed(asked.number, "There is not enough memory to look for questions. Nothing was changed.")
    except Exception as error:  # noqa: BLE001 (the reason would be lost with this process)
        return Failed(asked.number, f"Looking for questions failed ({error!r}). Nothing was changed.")


class Desk:
    """A library's faces laid out, as long as the review lasts."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def find(self, asked: Asked) -> Found:
        """The questions that are most worth answering."""
        faces = embeddings.load(self._library, asked.pack)
        vectors = unit(faces.vectors)
        names = people.names(self._library)
        survey = Survey(vectors, self._standing(faces, names), asked.calibration)
        doubts = survey.doubts()
        known = skipped.every(self._library)
        shown: list[Question] = []
        remaining = 0
        for number in range(len(doubts)):
            if asked.hide_named and self._about(doubts, number) & names.keys():
                continue
            if known and self._question(survey, faces, doubts, number).key in known:
                continue
            remaining += 1
            if len(shown) < asked.limit:
                shown.append(self._question(survey, faces, doubts, number))
        return Found(asked.number, tuple(self._dated(shown)), remaining)

    def _standing(self, faces: EmbeddingSet, names: dict[int, str]) -> Standing:
        persons = np.where(faces.persons < 0, NOBODY, faces.persons)
        persons[np.isin(persons, sorted(people.hidden(self._library)))] = NOT_ASKED
        return Standing(
            persons=persons,
            qualities=faces.qualities,
            said=constraints(self._library, faces),
            apart=frozenset(embeddings.apart(self._library)),
            names=names,
        )

    @staticmethod
    def _about(doubts: Doubts, number: int) -> set[int]:
        about = {int(doubts.people[number])}
        if KINDS[doubts.kinds[number]] is QuestionKind.MERGE:
            about.add(int(doubts.others[number]))
        return about

    @staticmethod
    def _question(survey: Survey, faces: EmbeddingSet, doubts: Doubts, number: int) -> Question:
        kind = KINDS[doubts.kinds[number]]
        person, other = int(doubts.people[number]), int(doubts.others[number])
        theirs = survey.rows(person)
        if kind is QuestionKind.MERGE:
            second, first, distance = survey.shown(survey.rows(other), theirs)
        else:
            first, second, distance = survey.shown(np.array([other]), theirs)
        ids = faces.face_ids
        why = Why(
            distance,
            float(doubts.likely[number]),
            (None, None),
            int(doubts.together[number]),
            int(doubts.affected[number]),
        )
        too = survey.too(doubts, number).tolist()
        return Question(
            kind=kind,
            faces=(int(ids[first]), int(ids[second])),
            people=(person, other) if kind is QuestionKind.MERGE else (person,),
            score=float(doubts.gains[number]),
            why=why,
            too=tuple(too if kind is QuestionKind.MERGE else ids[too].tolist()) if too else (),
        )

    def _dated(self, questions: list[Question]) -> list[Question]:
        """With the dates of the photos that are shown."""
        wanted = [face for question in questions for face in question.faces]
        dates = {face.id: face.taken_at for face in stored_faces.by_ids(self._library, wanted)}
        return [
            replace(
                question, why=replace(question.why, dates=(dates.get(question.faces[0]), dates.get(question.faces[1])))
            )
            for question in questions
        ]
