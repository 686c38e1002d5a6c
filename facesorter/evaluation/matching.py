"""Which face shows what the truth claims."""

import math
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facesorter.domain.errors import UsageError
from facesorter.domain.model import Face, FaceState, Photo
from facesorter.evaluation.truth import Claim

#: A face is the one that a box of the truth means when they share at least this much (intersection over union).
SAME_BOX_IOU = 0.4


@dataclass(frozen=True, slots=True)
class Matched:
    """The claims with a face, (face, identity), and those of which no face was found. Other faces are not scored."""

    found: list[tuple[Face, str]]
    undetected: list[Claim]


def match(claims: Sequence[Claim], photos: Sequence[Photo], faces: Sequence[Face]) -> Matched:
    """A box gets the face that overlaps it most, each face once; a photo without boxes its most prominent face.

    Faces that the user set aside as ignored count as not found.
    """
    sizes = {photo.path: (photo.width, photo.height) for photo in photos}
    of_photo = _by_photo(faces)
    matched = Matched([], [])
    for path, said in _claims_by_photo(claims).items():
        free = of_photo.get(path, [])
        boxes = [claim for claim in said if claim.box]
        for claim, face in _overlapping(boxes, free):
            free = [other for other in free if other is not face]
            _note(matched, claim, face)
        for claim in said:
            if claim.box is None:
                most = max(free, key=lambda face: prominence(face, *sizes[path]), default=None)
                _note(matched, claim, most)
    return matched


def match_one_a_photo(claims: Sequence[Claim], faces: Sequence[Face]) -> Matched:
    """Each photo is its face with the highest detection score, as the challenge FaceCup has it.

    Raises `UsageError` for a truth with several identities in one photo.
    """
    of_photo = one_a_photo(faces)
    matched = Matched([], [])
    for path, said in _claims_by_photo(claims).items():
        if len({claim.identity for claim in said}) > 1:
            raise UsageError(
                f"The protocol facecup is for photos of one person, and the truth sees several in {os.fsdecode(path)}; "
                "use the protocol faces."
            )
        _note(matched, said[0], of_photo.get(path))
    return matched


def one_a_photo(faces: Sequence[Face]) -> Mapping[bytes, Face]:
    """Of each photo, by its path, the face with the highest detection score; ignored faces are none."""
    return {path: max(those, key=lambda face: face.score) for path, those in _by_photo(faces).items()}


def prominence(face: Face, width: int, height: int) -> float:
    """How much a photo is about a face: its area in pixels, times 1 in the centre, falling to 0 in a corner."""
    box = face.box
    off_centre = math.hypot(box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2)
    return box.width * box.height * max(0.0, 1 - off_centre / (math.hypot(width, height) / 2))


def _note(matched: Matched, claim: Claim, face: Face | None) -> None:
    if face:
        matched.found.append((face, claim.identity))
    else:
        matched.undetected.append(claim)


def _overlapping(claims: Sequence[Claim], faces: Sequence[Face]) -> list[tuple[Claim, Face | None]]:
    pairs = [
        (claim.box.iou(face.box), index, place)
        for index, claim in enumerate(claims)
        for place, face in enumerate(faces)
        if claim.box
    ]
    partners: dict[int, int] = {}
    for overlap, index, place in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if overlap >= SAME_BOX_IOU and index not in partners and place not in partners.values():
            partners[index] = place
    return [(claim, faces[partners[index]] if index in partners else None) for index, claim in enumerate(claims)]


def _by_photo(faces: Sequence[Face]) -> Mapping[bytes, list[Face]]:
    found: defaultdict[bytes, list[Face]] = defaultdict(list)
    for face in faces:
        if face.state != FaceState.IGNORED:
            found[face.path].append(face)
    return found


def _claims_by_photo(claims: Sequence[Claim]) -> Mapping[bytes, list[Claim]]:
    found: defaultdict[bytes, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.photo].append(claim)
    return found
