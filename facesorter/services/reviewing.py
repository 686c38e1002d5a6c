"""The review: questions to the user, the one that teaches most first, and the edits that answers to them are.

    with Review(library) as review:
        question, *_ = review.next()
        carry_out(library, question, yes=True, also=question.too)
        review.next()                                        # follows the edit, quickly

A process that lives as long as the review holds the faces' vectors and their neighbours, and reads the rest of the
library again when that was changed. What is asked, and in which order, is the business of `clustering.survey`. Nothing
is written but edits, and which questions were skipped.
"""

from collections.abc import Sequence
from dataclasses import replace
from types import TracebackType
from typing import Self

from facesorter.domain.control import Control
from facesorter.domain.edits import (
    ChangeSet,
    ConfirmFaces,
    Edit,
    MergePeople,
    MoveFaces,
    RejectFaces,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.questions import Question, QuestionKind
from facesorter.services import calibrations, editing, open_questions, review_worker
from facesorter.services.processes import Worker, WorkerLost
from facesorter.services.review_worker import Asked, Failed, Found
from facesorter.store import runs, settings, skipped
from facesorter.store.library import Library

_TICK = 0.05
_LIMIT = 20
# The process that looks is started anew so many times before anybody need know.
_STARTS = 2
_LOST = (
    "The process that looks for questions ended before it was done; the system may have been out of memory. What you "
    "answered is kept; close other programs and try again."
)


class NotGrouped(FaceSorterError):
    """There are faces and no people, as nothing was ever grouped."""


class Review:
    """For one thread at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._worker: Worker | None = None
        self._number = 0
        #: Questions that were left at the last `next`, those that it answered included.
        self.remaining = 0

    def next(self, *, hide_named: bool = False, limit: int = _LIMIT, control: Control | None = None) -> list[Question]:
        """The questions that are most worth answering now, the best first, at most ``limit``.

        hide_named: none about people that have a name.
        Raises `NotGrouped` where nobody would know what to ask: two photos of one moment are all that is alike.
        Where the process is lost, another one is started. Raises `Cancelled`, after which the review can go on, and
        `FaceSorterError` when that one is lost too; the next call tries again.
        """
        if runs.wanted(self._library):
            raise NotGrouped(
                "The faces were never grouped, so there are no people yet that questions could be about; group them "
                "first."
            )
        self._number += 1
        pack = settings.get(self._library, "pack") or ""
        asked = Asked(self._number, pack, calibrations.used(self._library, pack), hide_named, limit)
        for start in range(_STARTS):
            try:
                found = self._found(asked, control)
                break
            except WorkerLost as error:
                self.close()
                if start == _STARTS - 1:
                    raise FaceSorterError(_LOST) from error
        self.remaining = found.remaining
        return list(found.questions)

    def _found(self, asked: Asked, control: Control | None) -> Found:
        if self._worker is None:
            self._worker = Worker(review_worker.serve, self._library.path)
        self._worker.send(asked)
        while True:
            if control:
                control.checkpoint()
            found: Found | Failed | None = self._worker.receive(_TICK)
            if found is None or found.number != asked.number:
                continue
            if isinstance(found, Failed):
                raise FaceSorterError(found.reason)
            return found

    def close(self) -> None:
        """End the process; a later question starts another one."""
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def questions(
    library: Library, limit: int = _LIMIT, *, hide_named: bool = False, control: Control | None = None
) -> list[Question]:
    """The questions that are most worth answering, once. Raises as `Review.next` does."""
    with Review(library) as review:
        return review.next(hide_named=hide_named, limit=limit, control=control)


def count(library: Library, *, hide_named: bool = False, control: Control | None = None) -> int:
    """How many questions there are. Raises as `Review.next` does."""
    with Review(library) as review:
        try:
            review.next(hide_named=hide_named, limit=0, control=control)
        except NotGrouped:
            return 0
        return review.remaining


def answer(question: Question, yes: bool, also: Sequence[int] = ()) -> Edit:
    """The one edit that an answer is.

    also: those of ``question.too`` for which the same answer holds; that two faces of nobody are not one person says
          nothing of others.
    """
    if question.kind is QuestionKind.MERGE:
        into, other = question.people
        others = (other, *also)
        return MergePeople(into, others) if yes else TellApart(tuple((into, each) for each in others))
    if question.kind is QuestionKind.PAIR:
        return MoveFaces((*question.faces, *also), None) if yes else TellFacesApart((question.faces,))
    (person,) = question.people
    faces = (question.faces[0], *also)
    if not yes:
        return RejectFaces(faces, person)
    if question.kind is QuestionKind.SAME:
        return MoveFaces(faces, person)
    return ConfirmFaces(question.faces if question.both else faces)


def carry_out(library: Library, question: Question, yes: bool, also: Sequence[int] = ()) -> ChangeSet:
    """The answer as an edit, as far as it overturns nothing that was said since the question was thought of: where
    nothing is left to answer, nothing is changed.
    """
    question = replace(question, too=tuple(also))

    def left() -> Edit | None:
        left = open_questions.left_of(question, open_questions.known(library, question))
        return answer(left, yes, left.too) if left else None

    return editing.apply_chosen(library, left)


def left_of(library: Library, question: Question) -> Question | None:
    """What there is left to ask of a question that was thought of before: ``None`` where it was answered since or makes
    no sense any more, and of ``too`` only those for whom the same "yes" overturns nothing that was said since.
    """
    known = open_questions.known(library, question)
    return open_questions.left_of(question, known) if open_questions.can_be_shown(question, known) else None


def skip(library: Library, question: Question) -> None:
    """Never ask this question again, unless skipped ones are asked again."""
    skipped.put(library, question.key)


def unskip(library: Library, question: Question) -> None:
    """Ask this question again, when its time comes."""
    skipped.remove(library, question.key)


def ask_skipped(library: Library) -> None:
    """Ask all skipped questions again, when their time comes."""
    skipped.clear(library)
