"""Scores of groupings against what is true."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from facesorter.domain.control import Control
from facesorter.domain.errors import UsageError
from facesorter.evaluation import Scores, scores
from facesorter.evaluation import truth as truths
from facesorter.evaluation.matching import Matched, match, match_one_a_photo
from facesorter.services import grouping
from facesorter.store import faces as stored_faces
from facesorter.store import photos as stored_photos
from facesorter.store import runs
from facesorter.store.library import Library

#: What `EvaluatedRun.algorithm` is for the people as they are.
PEOPLE = "people"
PROTOCOLS = ("faces", "facecup")


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluatedRun(Scores):
    """The scores of one grouping.

    run:        its id, ``None`` for the people as they are and for what was only made to compare.
    algorithm:  its name, or `PEOPLE`.
    undetected: photos or boxes of the truth in which no face was found. The protocol ``faces`` leaves them out of the
        scores; in ``facecup`` each is one of the ``faces``, in a group of its own.
    seconds:    how long the grouping took; ``None`` for the people as they are.
    """

    run: int | None
    algorithm: str
    undetected: int
    seconds: float | None


def evaluate(
    library: Library,
    spec: str,
    *,
    run: int | None = None,
    compare: Sequence[str] = (),
    protocol: str = "faces",
    control: Control | None = None,
) -> list[EvaluatedRun]:
    """Score the people as they are, or a stored run, and then each algorithm in ``compare`` with its own parameters.

    spec:     where the truth is, see `facesorter.evaluation.truth`.
    protocol: "faces", or "facecup": one face a photo, see `match_one_a_photo`.

    Nothing is written. Without ``compare`` it takes 1 to 2 s for 100,000 faces in 50,000 photos. Raises `UsageError`,
    `NotFound`, `TruthError` and `Cancelled`.
    """
    if protocol not in PROTOCOLS:
        raise UsageError(f"There is no protocol {protocol!r}; choose one of {', '.join(PROTOCOLS)}.")
    control = control or Control()
    stored = None if run is None else runs.get(library, run)
    truth = _match(library, spec, protocol)
    one_a_photo = protocol == "facecup"
    control.checkpoint()
    if stored is None:
        people = {face.id: face.person for face, _ in truth.found if face.person is not None}
        evaluated = [_score(truth, people, None, PEOPLE, None, one_a_photo)]
    else:
        labels = runs.labels(library, stored.id)
        evaluated = [_score(truth, labels, stored.id, stored.algorithm, stored.seconds, one_a_photo)]
    for name in compare:
        found = grouping.label(library, name, {}, control=control)
        labels = dict(zip(found.face_ids.tolist(), found.labels.tolist(), strict=True))
        evaluated.append(_score(truth, labels, None, name, found.seconds, one_a_photo))
    return evaluated


def _match(library: Library, spec: str, protocol: str) -> Matched:
    photos = stored_photos.all_photos(library)
    faces = stored_faces.every(library)
    claims = truths.read(spec, photos, faces)
    matched = match_one_a_photo(claims, faces) if protocol == "facecup" else match(claims, photos, faces)
    if matched.found:
        return matched
    if not faces:
        raise truths.TruthError("The library has no faces to score; add a folder of photos first.")
    if not claims:
        raise truths.TruthError(f"The truth {spec} names nobody.")
    known = {photo.path for photo in photos}
    if any(claim.photo in known for claim in claims):
        raise truths.TruthError(
            f"None of the {len(claims):,} faces that the truth names was found in its photos; boxes are in pixels of "
            "the upright photo."
        )
    raise truths.TruthError(
        f"The truth is about other photos than the library: it names {os.fsdecode(claims[0].photo)}, and the library "
        f"has, for example, {os.fsdecode(photos[0].path)}."
    )


def _score(
    truth: Matched, labels: Mapping[int, int], run: int | None, algorithm: str, seconds: float | None, one_a_photo: bool
) -> EvaluatedRun:
    true = [identity for _, identity in truth.found]
    predicted = [labels.get(face.id, -1) for face, _ in truth.found]
    if one_a_photo:
        true += [claim.identity for claim in truth.undetected]
        predicted += [-1] * len(truth.undetected)
    found = asdict(scores(true, predicted))
    return EvaluatedRun(**found, run=run, algorithm=algorithm, undetected=len(truth.undetected), seconds=seconds)
