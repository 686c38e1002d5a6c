"""A session answers as a grouping of its own would, whatever was asked before, and sees what the user does."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import dump, faces_of, portraits

from facesorter.domain.control import Control
from facesorter.domain.edits import ConfirmFaces, IgnoreFaces, MoveFaces
from facesorter.domain.errors import Cancelled, FaceSorterError, UsageError
from facesorter.services import editing, grouping, grouping_session, grouping_worker
from facesorter.services.grouping_session import Answer, GroupingSession
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Forty faces of eight people, one in a photo."""
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of([*range(8)] * 5, seed=2, noise=1.2, dimension=64))
        yield library


@pytest.fixture
def session(library: Library) -> Iterator[GroupingSession]:
    with GroupingSession(library) as session:
        yield session


def alone(library: Library, algorithm: str = "auto", **params: object) -> list[int]:
    """What a grouping of its own says."""
    return grouping_worker.propose(library, grouping.task(library, algorithm, params)).labels.tolist()


def newest(session: GroupingSession, number: int) -> Answer:
    while True:
        answer = session.answer(1)
        if answer is not None and answer.number == number:
            return answer


def test_it_answers_as_a_grouping_of_its_own(library: Library, session: GroupingSession) -> None:
    before = dump(library)
    for params in ({}, {"merge": 0.3}, {"link": 0.3}, {"link": 0.2, "merge": 0.6}, {"link": 0.06}, {}):
        assert session.propose("auto", params).labels.tolist() == alone(library, **params)
    found = session.propose("dbscan", {"eps": 1.2})
    assert found.labels.tolist() == alone(library, "dbscan", eps=1.2)
    assert found.groups == max(found.labels) + 1
    assert found.unassigned == list(found.labels).count(-1)
    assert dump(library) == before


def test_it_sees_what_the_user_does_meanwhile(library: Library, session: GroupingSession) -> None:
    grouping.carry_out(library, grouping.task(library, "auto", {}), session.propose("auto"), 0, dry_run=False)
    for edit in (MoveFaces((1, 2, 3), to=None), ConfirmFaces((4,)), IgnoreFaces((9, 17))):
        editing.apply(library, edit)
        assert session.propose("auto").labels.tolist() == alone(library)
    assert len(session.propose("auto").labels) == 38


def test_free_of_what_the_user_said(library: Library) -> None:
    editing.apply(library, MoveFaces((1, 2, 3), to=None))
    with GroupingSession(library, free=True) as session:
        found = session.propose("auto")
    assert found.owners.tolist() == [-1] * found.groups
    assert found.labels.tolist() == grouping.label(library, "auto").labels.tolist()


def test_of_questions_that_wait_the_newest_is_answered(session: GroupingSession) -> None:
    session.propose("auto")
    asked = {session.ask("auto", {"merge": 0.3 + 0.01 * step}): 0.3 + 0.01 * step for step in range(30)}
    last = max(asked)
    answers = []
    while session.waiting:
        answer = session.answer(1)
        if answer is not None:
            assert answer.task.params["merge"] == asked[answer.number]
            answers.append(answer.number)
    assert answers == sorted(answers)
    assert answers[-1] == last
    assert len(answers) < len(asked)


def test_what_cannot_be_done_is_said_and_the_session_goes_on(library: Library, session: GroupingSession) -> None:
    with pytest.raises(UsageError, match="no parameter"):
        session.ask("auto", {"eps": 1})
    with library.transaction() as connection:
        (good,) = connection.execute("SELECT vector FROM embeddings WHERE face_id = 1").fetchone()
        damaged = np.full(64, np.nan, np.float32).tobytes()
        connection.execute("UPDATE embeddings SET vector = ? WHERE face_id = 1", [damaged])
    with pytest.raises(FaceSorterError, match="values that are no numbers"):
        session.propose("auto")
    answer = newest(session, session.ask("auto"))
    assert answer.proposal is None
    assert "values that are no numbers" in answer.problem
    with library.transaction() as connection:
        connection.execute("UPDATE embeddings SET vector = ? WHERE face_id = 1", [good])
    assert session.propose("auto").groups > 0


def test_a_lost_process_is_told_and_another_one_started(session: GroupingSession) -> None:
    session.propose("auto")
    assert session._worker is not None
    session._worker._process.kill()
    with pytest.raises(FaceSorterError, match="ended before it was done"):
        session.propose("auto")
    assert session.propose("auto").groups > 0


def test_cancelled_and_asked_again(session: GroupingSession) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        session.propose("auto", {"merge": 0.3}, control)
    assert session.propose("auto", {"merge": 0.4}).params["merge"] == 0.4


def test_what_works_for_long_is_given_up_for_another_question(
    session: GroupingSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.propose("auto")
    worker = session._worker
    number = session.ask("auto", {"merge": 0.3})
    while session._working_since is None and session.waiting:
        session.answer(0.01)
    monkeypatch.setattr(grouping_session, "_PATIENCE", -1.0)
    session._working_since = session._working_since or 0.0
    last = session.ask("auto", {"merge": 0.4})
    assert session._worker is not worker
    assert newest(session, last).task.params["merge"] == 0.4
    assert last == number + 1
