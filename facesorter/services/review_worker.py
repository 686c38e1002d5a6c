"""The review worker's side of the pipe: it holds the faces' vectors, follows the library, and says what to ask."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.base import unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.clustering.doubts import KINDS, PAIR, Doubts
from facesorter.clustering.standing import NOBODY, NOT_ASKED, Standing
from facesorter.clustering.survey import Survey
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import FaceState
from facesorter.domain.packs import Calibration
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why, key_of_face, told_by
from facesorter.services import copies
from facesorter.services.constraining import constraints, people_apart, strangers
from facesorter.store import embeddings, people, skipped
from facesorter.store import faces as stored_faces
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library

#: Further faces that are shown of each person.
_NEAR = 6


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
    """The questions, the best first, and how many are left with them: of the likely ones, or of those that are not."""

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
    """A library's faces laid out, as long as the review lasts; what changed in the library is followed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._of: tuple[int, str, Calibration] = (-1, "", ARCFACE)
        self._faces: EmbeddingSet
        self._survey: Survey | None = None
        self._copies: list[copies.Copies] = []
        self._doubts: dict[bool, Doubts] = {}
        self._names: dict[int, str] = {}
        self._skipped: frozenset[str] = frozenset()
        self._told: dict[str, NDArray[np.int64]] = {}
        self._some_hidden = False

    def find(self, asked: Asked) -> Found:
        """The questions that are most worth answering."""
        survey, doubts, likely = self.doubts(asked)
        found = [self.question(survey, doubts, *each) for each in survey.best(doubts, asked.limit)]
        if not likely:
            found = [replace(each, why=replace(each.why, last=True)) for each in found]
        return Found(asked.number, tuple(self._dated(found)), len(doubts))

    def doubts(self, asked: Asked) -> tuple[Survey, Doubts, bool]:
        """All that may be asked, as the library stands now: what is likely, or what is not if nothing else is left."""
        survey = self.survey(asked)
        for likely in (True, False):
            if likely not in self._doubts:
                self._doubts[likely] = survey.doubts(likely)
            doubts = self._doubts[likely]
            doubts = doubts[~self.left_out(doubts, asked.hide_named)]
            if len(doubts):
                break
        return survey, doubts, likely

    def left_out(self, doubts: Doubts, hide_named: bool) -> NDArray[np.bool_]:
        """Which of them are not to be asked now."""
        out = np.zeros(len(doubts), bool)
        pairs = doubts.kinds == PAIR
        if hide_named:
            named = list(self._names)
            out |= ~pairs & np.isin(doubts.people, named) | (doubts.merging & np.isin(doubts.others, named))
        ids = self._faces.face_ids
        for of, these in (("people", doubts.merging), ("pair", pairs), ("face", ~doubts.merging & ~pairs)):
            one, other = doubts.people[these], doubts.others[these]
            if of == "face":
                one, other = ids[other], one
            else:
                one, other = (ids[one], ids[other]) if of == "pair" else (one, other)
                one, other = np.minimum(one, other), np.maximum(one, other)
            told = self._told[of]
            span = 1 + int(max(other.max(initial=0), told[:, 1].max(initial=0)))
            out[these] |= np.isin(one * span + other, told[:, 0] * span + told[:, 1])
        return out

    def survey(self, asked: Asked) -> Survey:
        """The faces as the library stands now."""
        of = (self._library.version(), asked.pack, asked.calibration)
        if self._survey is not None and of == self._of:
            return self._survey
        # What is between reading the version and the faces is seen next time.
        if of[1:] != self._of[1:]:
            self._survey = None
        if self._survey is not None:
            faces = embeddings.standing(self._library, asked.pack)
        # Vectors are large: what is held goes before others are read.
        if self._survey is None or not _same_faces(faces, self._faces):
            self._survey = None
            faces = embeddings.load(self._library, asked.pack)
            self._survey = Survey(unit(faces.vectors), asked.calibration)
            self._copies = copies.find(self._library.reader)
        # As the embedder gave them they are not needed any more.
        self._faces = faces = replace(faces, vectors=np.empty((0, 0), np.float32))
        self._names = people.names(self._library)
        self._read_skipped()
        self._survey.update(self._standing(faces))
        self._of, self._doubts = of, {}
        return self._survey

    def _read_skipped(self) -> None:
        self._skipped = skipped.every(self._library)
        told: dict[str, list[tuple[int, int]]] = {"people": [], "pair": [], "face": []}
        for key in self._skipped:
            of, one, other = told_by(key)
            told[of].append((one, other))
        self._told = {of: np.array(pairs, np.int64).reshape(-1, 2) for of, pairs in told.items()}

    def _standing(self, faces: EmbeddingSet) -> Standing:
        persons = np.where(faces.persons < 0, NOBODY, faces.persons)
        hidden = np.isin(persons, sorted(people.hidden(self._library)))
        persons[hidden], self._some_hidden = NOT_ASKED, bool(hidden.any())
        loose = ~np.isin(faces.states, (FaceState.KEPT, FaceState.CONFIRMED))
        same = copies.rows(self._copies, faces.face_ids)
        said = constraints(self._library, faces, same)
        persons[np.isin(faces.face_ids, list(copies.ignored(self._library.reader)))] = NOT_ASKED
        # Copies of a face tell nothing more than it does.
        for several in same:
            first, *rest = sorted(several, key=lambda row: (loose[row], persons[row] < 0, row))
            persons[[row for row in rest if loose[row] or persons[row] == persons[first]]] = NOT_ASKED
        # Whoever put a face there: who goes with somebody it was told apart from is not asked.
        met = strangers(self._library, faces.face_ids, faces.persons)
        return Standing(
            persons=persons,
            qualities=faces.qualities,
            said=replace(said, rejected=said.rejected | met),
            apart=people_apart(self._library),
            names=self._names,
        )

    def question(self, survey: Survey, doubts: Doubts, number: int, together: int) -> Question:
        """The question that a doubt is; the dates of its photos are not known yet."""
        kind = KINDS[doubts.kinds[number]]
        person, other = int(doubts.people[number]), int(doubts.others[number])
        shown = survey.shown(doubts, number)
        too = survey.too(doubts, number)
        if kind is not QuestionKind.MERGE:
            too = self._faces.face_ids[too]
        if kind is QuestionKind.OUTLIER:
            # Who goes with another face may have been asked about alone.
            too = np.array([face for face in too.tolist() if key_of_face(face, person) not in self._skipped], np.int64)
        about: dict[QuestionKind, tuple[int, ...]] = {QuestionKind.MERGE: (person, other), QuestionKind.PAIR: ()}
        return Question(
            kind=kind,
            faces=(int(self._faces.face_ids[shown.faces[0]]), int(self._faces.face_ids[shown.faces[1]])),
            people=about.get(kind, (person,)),
            score=float(doubts.gains[number]),
            why=Why(
                shown.distance,
                self._likeness(shown.distance),
                float(doubts.likely[number]),
                (None, None),
                together,
                int(doubts.affected[number]),
                self._compared(survey, doubts, number),
                self._nearest(survey, doubts, number),
            ),
            near=tuple(tuple(self._faces.face_ids[rows[:_NEAR]].tolist()) for rows in shown.further),
            too=tuple(too.tolist()),
            both=kind is QuestionKind.OUTLIER and person not in self._names and survey.size(person) == 2,
        )

    def _compared(self, survey: Survey, doubts: Doubts, number: int) -> tuple[int, int]:
        kind, affected = KINDS[doubts.kinds[number]], int(doubts.affected[number])
        if kind is QuestionKind.PAIR:
            return 1, 1
        faces = survey.size(int(doubts.people[number]))
        if kind is QuestionKind.MERGE:
            return faces, survey.size(int(doubts.others[number]))
        return (affected, faces - affected) if kind is QuestionKind.OUTLIER else (1, faces)

    def _nearest(self, survey: Survey, doubts: Doubts, number: int) -> bool | None:
        if KINDS[doubts.kinds[number]] is not QuestionKind.SAME:
            return None
        if not survey.is_nearest(doubts, number):
            return False
        # Who is hidden is not compared, and may be nearer.
        return None if self._some_hidden else True

    def _likeness(self, distance: float) -> Likeness:
        calibration = self._of[2]
        if distance <= calibration.link_distance:
            return Likeness.VERY
        return Likeness.SOME if distance <= calibration.merge_distance else Likeness.LITTLE

    def _dated(self, questions: Sequence[Question]) -> list[Question]:
        """With the dates of the photos that are shown."""
        wanted = {face for question in questions for face in question.faces}
        dates = {face.id: face.taken_at for face in stored_faces.by_ids(self._library, sorted(wanted))}
        return [
            replace(each, why=replace(each.why, dates=(dates.get(each.faces[0]), dates.get(each.faces[1]))))
            for each in questions
        ]


def _same_faces(now: EmbeddingSet, held: EmbeddingSet) -> bool:
    """Whether they are the same faces with the same vectors: one that is read anew has another box and score."""
    return all(
        np.array_equal(one, other)
        for one, other in ((now.face_ids, held.face_ids), (now.areas, held.areas), (now.scores, held.scores))
    )
