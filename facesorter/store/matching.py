"""Which face of a photo is which when the photo is read again: pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from facesorter.domain.found import Floats
from facesorter.domain.model import Box

#: Two boxes that share more than this much are in the same place.
SAME_PLACE_IOU = 0.5
# In the same content nobody has moved, but detectors draw their boxes differently: those of dlib and of MTCNN around
# one face share as little as this.
_SAME_FACE_IOU = 0.3
# The same, where likeness leaves a doubt.
_SURELY_SAME_PLACE_IOU = 0.7
# Seconds of a video in which nobody leaves a place to another.
_SAME_MOMENT = 0.5
# Likeness, as `_likeness` says it: half of the way from where strangers are to the very same vector. A face that is
# scaled, cropped or saved again stays far above; tests/unit/services/test_edited_photos.py does so with real ones.
_SAME_PICTURE = 0.5
_PLAINLY_UNLIKE = -0.25


@dataclass(frozen=True, slots=True, eq=False)
class KnownFace:
    """A face that the library knows in a photo.

    box:    in shares of the photo's width and height, so that it means the same in a larger or smaller copy.
    vector: its embedding by the pack that reads the photo now, of any length; ``None`` if that pack never saw it.
    gone:   it was not found in the photo's last content.
    time:   when in a video it was there, in seconds.
    """

    id: int
    box: Box
    vector: Floats | None
    gone: bool
    time: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class NewFace:
    """A face that was found now; all as `KnownFace` has it."""

    box: Box
    vector: Floats
    time: float | None = None


def match(known: Sequence[KnownFace], new: Sequence[NewFace], alike: float, *, same_content: bool) -> dict[int, int]:
    """The id of each new face that is a known one, by its number.

    alike: cosine above which two embeddings of the pack may be of one person.

    In the ``same_content`` a face is where it was. In another, and at another time of a video, faces are told by
    likeness, and by their place where that is not enough: of two alike faces the one in the same place is the likelier.
    """
    pairs = []
    for face in known:
        for number, found in enumerate(new):
            told = face.gone or not same_content or not _at_once(face, found)
            likeness = _likeness(face.vector, found.vector, alike) if told else None
            pairs.append((face, number, _overlap(face, found), likeness))
    chosen = _greedily([pair for pair in pairs if _is_same(*pair)], {})
    # A small or blurred face may look a little different in a smaller copy. That the picture is the same shows in
    # another face of it; then a face in the very same place is the same one, unless it plainly is somebody else.
    if any(chosen.get(number) == face.id and _is_known(likeness) for face, number, _, likeness in pairs):
        chosen = _greedily([pair for pair in pairs if _may_be_same(*pair)], chosen)
    return chosen


def _overlap(face: KnownFace, found: NewFace) -> float:
    """Of their boxes; none if they were there at different times of a video."""
    return face.box.iou(found.box) if _at_once(face, found) else 0.0


def _at_once(face: KnownFace, found: NewFace) -> bool:
    return face.time is None or found.time is None or abs(face.time - found.time) <= _SAME_MOMENT


_Pair = tuple[KnownFace, int, float, float | None]


def _is_same(face: KnownFace, _: int, overlap: float, likeness: float | None) -> bool:
    if likeness is None:
        # Nobody can tell whether a face that was gone is the one that is there now.
        return overlap > _SAME_FACE_IOU and not face.gone
    return _is_known(likeness) or (likeness > 0 and overlap > SAME_PLACE_IOU)


def _may_be_same(_: KnownFace, __: int, overlap: float, likeness: float | None) -> bool:
    return overlap > _SURELY_SAME_PLACE_IOU and likeness is not None and likeness > _PLAINLY_UNLIKE


def _is_known(likeness: float | None) -> bool:
    return likeness is not None and likeness > _SAME_PICTURE


def _greedily(pairs: Sequence[_Pair], chosen: dict[int, int]) -> dict[int, int]:
    """Add the likeliest pairs first; each face is in at most one."""
    chosen, taken = dict(chosen), set(chosen.values())
    for face, number, _, _ in sorted(
        pairs, key=lambda pair: (-(pair[3] or 0) - pair[2] / 2, pair[0].gone, pair[0].id, pair[1])
    ):
        if number not in chosen and face.id not in taken:
            chosen[number] = face.id
            taken.add(face.id)
    return chosen


def _likeness(one: Floats | None, other: Floats, alike: float) -> float | None:
    """0 where the cosine is ``alike``, 1 for the same direction; ``None`` without a vector, or with one of another
    length, which is from a pack that had this id before.
    """
    if one is None or one.size != other.size:
        return None
    length = float(np.linalg.norm(one) * np.linalg.norm(other))
    return (float(one @ other) / length - alike) / (1 - alike) if length else None
