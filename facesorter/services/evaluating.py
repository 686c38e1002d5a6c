"""Scores of groupings against what is true: people as they are, stored runs, and algorithms side by side.

    for run in evaluating.ranked(evaluating.evaluate(library, "folders", compare=["auto", Trial("dbscan", {"eps": 1}])):
        run.f_measure, run.intervals["f_measure"], run.seconds, run.error
    evaluating.details(library, "folders", run.labels).confusions[0].faces      # who is mixed up, by which faces
    evaluating.sweep(library, "folders", "dbscan", "eps", [0.9, 1.0, 1.1])      # a curve of runs
    evaluating.table(runs, "csv")

The truth is a text (`evaluation.truth`), or `NO_TRUTH`: then there are no scores, and the silhouette says which of two
groupings of the same faces is the tidier. Algorithms are run in a process of their own and as if the user had said
nothing, so people never change. One that fails (too little memory, say) is a run with an ``error`` and without scores,
and the others go on.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import groupby
from typing import Any, Literal

import numpy as np

from facesorter.clustering import registry
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError, UsageError
from facesorter.domain.model import FaceState
from facesorter.evaluation import Scores, of_table
from facesorter.evaluation import details as detailing
from facesorter.evaluation import truth as truths
from facesorter.evaluation.contingency import Contingency, contingency
from facesorter.evaluation.details import GroupScore, PersonScore
from facesorter.evaluation.intervals import Interval, intervals
from facesorter.evaluation.matching import Matched, match, match_one_a_photo
from facesorter.evaluation.silhouette import Silhouette
from facesorter.services import grouping
from facesorter.services.grouping_session import GroupingSession
from facesorter.services.grouping_worker import Proposal
from facesorter.services.score_table import FORMATS, ranked, table
from facesorter.store import embeddings, runs, settings
from facesorter.store import faces as stored_faces
from facesorter.store import photos as stored_photos
from facesorter.store.library import Library
from facesorter.store.runs import Labels

__all__ = [
    "FORMATS", "NO_TRUTH", "PEOPLE", "PROTOCOLS", "Confused", "Details", "EvaluatedRun", "FacePair", "GroupScore",
    "Interval", "Labels", "PersonScore", "Silhouette", "Trial", "again", "details", "evaluate", "identities", "ranked",
    "score", "steps", "sweep", "table",
]  # fmt: skip

#: What `EvaluatedRun.algorithm` is for the people as they are.
PEOPLE = "people"
PROTOCOLS = ("faces", "facecup")
#: The ``spec`` of those who know no truth.
NO_TRUTH = "none"
_NOTHING: Mapping[str, object] = {}
#: Of the faces on one side of a confusion so many are compared with the other side, the first ones.
_COMPARED = 200
#: Pairs of faces that are shown of a confusion.
_SHOWN = 3


def _ignore(run: "EvaluatedRun") -> None:
    pass


@dataclass(frozen=True, slots=True)
class Trial:
    """An algorithm to run, with those of its parameters that are not to be the default, and the seed of all chance."""

    algorithm: str
    params: Mapping[str, object] = field(default_factory=dict)
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluatedRun(Scores):
    """The scores of one grouping.

    run:        its id, ``None`` for the people as they are and for what is not stored.
    algorithm:  its name, or `PEOPLE`; ``params`` as they were used, ``seed`` of all chance (``None`` for people).
    undetected: photos or boxes of the truth in which no face was found. The protocol ``faces`` leaves them out of the
        scores; in ``facecup`` each is one of the ``faces``, in a group of its own.
    seconds:    how long the grouping took; ``None`` for the people as they are.
    intervals:  of each of `evaluation.intervals.SCORES`, 95 %; empty without truth or with fewer than two people.
    silhouette: of all faces; ``None`` where it was not measured: for people and stored runs it is only without truth.
    labels:     of all faces that were grouped, for `details`.
    error:      why there is no grouping, one sentence; all scores are ``None`` then.
    """

    run: int | None
    algorithm: str
    params: Mapping[str, object]
    seed: int | None
    undetected: int
    seconds: float | None
    intervals: Mapping[str, Interval]
    silhouette: Silhouette | None
    labels: Labels = field(repr=False, compare=False)
    error: str | None = None


@dataclass(frozen=True, slots=True)
class FacePair:
    """Two faces that are judged wrongly, and how alike they are: a cosine in [-1, 1]."""

    faces: tuple[int, int]
    cosine: float


@dataclass(frozen=True, slots=True)
class Confused:
    """See `evaluation.details.Confusion`. ``faces``: wrong pairs, the most alike first; none where the library's pack
    has no embeddings of them.
    """

    kind: Literal["mixed", "split"]
    identities: tuple[str, str]
    labels: tuple[int, int]
    pairs: int
    faces: tuple[FacePair, ...]


@dataclass(frozen=True, slots=True)
class Details:
    """Everybody, every group and the worst confusions, each with the worst first (see `evaluation.details`).

    Labels are those of the run; for the people as they are, ids of people.
    """

    people: tuple[PersonScore, ...]
    groups: tuple[GroupScore, ...]
    confusions: tuple[Confused, ...]


def evaluate(
    library: Library,
    spec: str,
    *,
    run: int | None = None,
    compare: Sequence[Trial | str] = (),
    protocol: str = "faces",
    on_run: Callable[[EvaluatedRun], None] = _ignore,
    control: Control | None = None,
) -> list[EvaluatedRun]:
    """Score the people as they are, or a stored run, and then each trial in ``compare``, in that order.

    spec:     where the truth is, see `facesorter.evaluation.truth`, or `NO_TRUTH`.
    compare:  trials, or names of algorithms with their own parameters.
    protocol: "faces", or "facecup": one face a photo, see `match_one_a_photo`.
    on_run:   is given each run as soon as it is there.

    The runs of ``compare`` are stored, unless the library is open for reading only, and `again` repeats one; with the
    same settings and faces a run takes the place of the earlier one. People do not change. What each took does not
    include finding the faces' neighbours, which is done once for all.
    Without ``compare`` it takes 1 to 2 s for 100,000 faces in 50,000 photos. Raises `UsageError`, before any work,
    for a request that makes no sense, `NotFound`, `TruthError` and `Cancelled`.
    """
    control = control or Control()
    trials = [Trial(each) if isinstance(each, str) else each for each in compare]
    _check(library, trials)
    stored = None if run is None else runs.get(library, run)
    judge = _Judge(library, spec, protocol, control)
    control.checkpoint()
    if stored is None:
        found = judge.people()
    else:
        labels = runs.labels(library, stored.id)
        found = judge.run(stored.algorithm, labels, stored.params, stored.seed, stored.seconds, number=stored.id)
    if spec == NO_TRUTH:
        found = replace(found, silhouette=grouping.silhouette(library, found.labels, control=control))
    on_run(found)
    return [found, *_tried(library, judge, trials, on_run, control, kept=True)]


def sweep(
    library: Library,
    spec: str,
    algorithm: str,
    parameter: str,
    values: Sequence[object],
    *,
    params: Mapping[str, object] = _NOTHING,
    protocol: str = "faces",
    seed: int = 0,
    on_run: Callable[[EvaluatedRun], None] = _ignore,
    control: Control | None = None,
) -> list[EvaluatedRun]:
    """Score an algorithm at each of ``values`` of one parameter; ``params`` are the others that are not to be default.

    One run for each value, in their order. Nothing is stored: ``compare`` makes a step again. What a step took does not
    include what the one before it had done already. Raises as `evaluate` does.
    """
    trials = [Trial(algorithm, {**params, parameter: value}, seed) for value in values]
    _check(library, trials)
    control = control or Control()
    return _tried(library, _Judge(library, spec, protocol, control), trials, on_run, control, kept=False)


def steps(algorithm: str, parameter: str, first: float, last: float, count: int) -> list[float | int]:
    """``count`` values of a parameter from ``first`` to ``last``, evenly spaced; whole and different ones where it is a
    whole number. Raises `UsageError` for what is unknown, for a parameter that is no number, and for ends out of its
    range.
    """
    declared = {each.name: each for each in registry.get(algorithm).parameters}.get(parameter)
    if declared is None or declared.type not in {"float", "int"}:
        raise UsageError(f"{algorithm} has no parameter {parameter!r} that is a number.")
    declared.checked(first)
    declared.checked(last)
    # Rounded, so that steps of 0.05 are 0.85 and not 0.8500000000000001.
    values = [float(f"{value:.10g}") for value in np.linspace(first, last, count)]
    return list(dict.fromkeys(round(value) for value in values)) if declared.type == "int" else values


def again(library: Library, run: int) -> Trial:
    """What makes a stored run again, for ``compare``. Raises `NotFound`, and `UsageError` where its pack is not the
    library's: it would be of other embeddings.
    """
    stored = runs.get(library, run)
    pack = settings.get(library, "pack") or ""
    if stored.pack != pack:
        raise UsageError(
            f"Run {run} was made with the pack {stored.pack}, and the library uses {pack}; change the library to that "
            "pack to make it again."
        )
    return Trial(stored.algorithm, stored.asked, stored.seed)


def details(
    library: Library,
    spec: str,
    groups: Labels | int | None = None,
    *,
    protocol: str = "faces",
    most: int = 20,
    control: Control | None = None,
) -> Details:
    """Where a grouping is right and wrong: given by labels or as a stored run, or ``None`` for the people as they are.

    most: how many confusions are told. Raises as `evaluate` does.
    """
    judge = _Judge(library, spec, protocol, control or Control())
    if groups is None:
        groups = judge.people().labels
    elif isinstance(groups, int):
        groups = runs.labels(library, runs.get(library, groups).id)
    found = judge.table(groups)
    if found is None:
        raise UsageError("Without a truth, nobody can be told to be confused; name where the truth is.")
    faces = np.array([face.id for face, _ in judge.truth.found], np.int64)
    confusions = detailing.confusions(found, most)
    sides = [(faces[one[:_COMPARED]], faces[other[:_COMPARED]]) for one, other in (each.rows for each in confusions)]
    cosines = _Cosines(library, np.concatenate([side for both in sides for side in both] or [faces[:0]]))
    return Details(
        tuple(detailing.people(found)),
        tuple(detailing.groups(found)),
        tuple(
            Confused(each.kind, each.identities, each.labels, each.pairs, cosines.most_alike(*both))
            for each, both in zip(confusions, sides, strict=True)
        ),
    )


def score(
    library: Library, spec: str, groups: Sequence[Labels], *, protocol: str = "faces", control: Control | None = None
) -> list[Scores]:
    """The scores of groupings that somebody else made, in their order. Raises as `evaluate` does, and `UsageError` for
    `NO_TRUTH`.
    """
    if spec == NO_TRUTH:
        raise UsageError("Without a truth there are no scores; name where the truth is.")
    judge = _Judge(library, spec, protocol, control or Control())
    return [of_table(table) for each in groups if (table := judge.table(each)) is not None]


def identities(library: Library, spec: str) -> dict[int, str]:
    """Who each face is, by its id, as far as the truth ``spec`` says. Raises `UsageError` and `TruthError`."""
    return {face.id: identity for face, identity in _Judge(library, spec, "faces", Control()).truth.found}


class _Judge:
    """A truth, and what it says of groupings."""

    def __init__(self, library: Library, spec: str, protocol: str, control: Control) -> None:
        if protocol not in PROTOCOLS:
            raise UsageError(f"There is no protocol {protocol!r}; choose one of {', '.join(PROTOCOLS)}.")
        self._faces = list(stored_faces.every(library))
        self._known = spec != NO_TRUTH
        self._one_a_photo = protocol == "facecup"
        self.truth = self._matched(library, spec, control) if self._known else Matched([], [])
        self._ids = np.array([face.id for face, _ in self.truth.found], np.int64)
        self._true = [identity for _, identity in self.truth.found]
        if self._one_a_photo:
            self._true += [claim.identity for claim in self.truth.undetected]

    def table(self, labels: Labels) -> Contingency | None:
        """The groups against the truth, if there is one."""
        if not self._known:
            return None
        predicted = labels.of(self._ids)
        return contingency(self._true, np.concatenate([predicted, np.full(len(self._true) - len(predicted), -1)]))

    def people(self) -> EvaluatedRun:
        """The people as they are."""
        faces = sorted((face.id, face.person) for face in self._faces if face.state != FaceState.IGNORED)
        ids = np.array([face for face, _ in faces], np.int64)
        persons = np.array([-1 if person is None else person for _, person in faces], np.int64)
        return self.run(PEOPLE, Labels(ids, persons), {}, None, None)

    def run(
        self,
        algorithm: str,
        labels: Labels,
        params: Mapping[str, object],
        seed: int | None,
        seconds: float | None,
        *,
        number: int | None = None,
        silhouette: Silhouette | None = None,
        error: str | None = None,
    ) -> EvaluatedRun:
        """A grouping with its scores."""
        found = None if error else self.table(labels)
        told: Any = asdict(_unscored(labels) if found is None else of_table(found))
        return EvaluatedRun(
            **told,
            run=number,
            algorithm=algorithm,
            params=params,
            seed=seed,
            undetected=len(self.truth.undetected),
            seconds=seconds,
            intervals={} if found is None else intervals(found),
            silhouette=silhouette,
            labels=labels,
            error=error,
        )

    def _matched(self, library: Library, spec: str, control: Control) -> Matched:
        photos = list(stored_photos.all_photos(library))
        faces = self._faces
        claims = truths.read(spec, photos, faces, control.checkpoint)
        matched = match_one_a_photo(claims, faces) if self._one_a_photo else match(claims, photos, faces)
        if matched.found:
            return matched
        if not faces:
            raise truths.TruthError("The library has no faces to score; add a folder of photos first.")
        if not claims:
            raise truths.TruthError(f"The truth {spec} names nobody.")
        known = {photo.path for photo in photos}
        if any(claim.photo in known for claim in claims):
            raise truths.TruthError(
                f"None of the {len(claims):,} faces that the truth names was found in its photos; boxes are in pixels "
                "of the upright photo."
            )
        raise truths.TruthError(
            f"The truth is about other photos than the library: it names {os.fsdecode(claims[0].photo)}, and the "
            f"library has, for example, {os.fsdecode(photos[0].path)}."
        )


class _Cosines:
    """How alike some faces are."""

    def __init__(self, library: Library, faces: np.ndarray[Any, np.dtype[np.int64]]) -> None:
        known = embeddings.load(library, settings.get(library, "pack") or "", faces.tolist())
        lengths = np.linalg.norm(known.vectors, axis=1, keepdims=True) if len(known) else 1.0
        self._vectors = known.vectors / np.where(lengths == 0, 1, lengths)
        self._row = {face: row for row, face in enumerate(known.face_ids.tolist())}

    def most_alike(self, one: Any, other: Any) -> tuple[FacePair, ...]:
        """Pairs of one face of either side."""
        left = [face for face in one.tolist() if face in self._row]
        right = [face for face in other.tolist() if face in self._row]
        if not left or not right:
            return ()
        rows = [self._row[face] for face in left], [self._row[face] for face in right]
        cosines = self._vectors[rows[0]] @ self._vectors[rows[1]].T
        best = np.argsort(-cosines, axis=None, kind="stable")[:_SHOWN]
        return tuple(
            FacePair((left[place // len(right)], right[place % len(right)]), float(cosines.flat[place]))
            for place in best.tolist()
        )


def _check(library: Library, trials: Sequence[Trial]) -> None:
    """Refuse what makes no sense before any work is done."""
    for trial in trials:
        grouping.task(library, trial.algorithm, trial.params, seed=trial.seed)


def _tried(
    library: Library,
    judge: _Judge,
    trials: Sequence[Trial],
    on_run: Callable[[EvaluatedRun], None],
    control: Control,
    *,
    kept: bool,
) -> list[EvaluatedRun]:
    """Run the trials, in a process that has the faces and their neighbours ready; ``kept``: store each."""
    evaluated = []
    for seed, same in groupby(trials, lambda trial: trial.seed):
        with GroupingSession(library, seed=seed, free=True, measured=True) as session:
            for trial in same:
                found: Proposal | str
                try:
                    found = session.propose(trial.algorithm, trial.params, control)
                except Cancelled:
                    raise
                except FaceSorterError as error:
                    found = str(error)
                evaluated.append(_scored(library, judge, trial, found, kept=kept))
                on_run(evaluated[-1])
    return evaluated


def _scored(library: Library, judge: _Judge, trial: Trial, found: Proposal | str, *, kept: bool) -> EvaluatedRun:
    if isinstance(found, str):
        return judge.run(trial.algorithm, Labels.sorted([], []), trial.params, trial.seed, None, error=found)
    labels = Labels(found.face_ids, found.labels)
    number = _kept(library, trial, found) if kept and not library.read_only else None
    return judge.run(
        trial.algorithm,
        labels,
        found.params,
        trial.seed,
        found.seconds,
        number=number,
        silhouette=found.silhouette,
    )


def _kept(library: Library, trial: Trial, found: Proposal) -> int:
    task = grouping.task(library, trial.algorithm, trial.params, seed=trial.seed)
    with library.transaction() as connection:
        return runs.save(
            connection,
            trial.algorithm,
            found.params,
            asked=task.complete,
            seed=trial.seed,
            pack=task.pack,
            seconds=found.seconds,
            face_ids=found.face_ids,
            labels=found.labels,
            purpose="compare",
        )


def _unscored(labels: Labels) -> Scores:
    alone = labels.unassigned
    return Scores(*(None,) * 12, groups=labels.groups + alone, unassigned=alone, true_identities=0, faces=len(labels))
