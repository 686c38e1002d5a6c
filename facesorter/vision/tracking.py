"""One face for all frames of a video that show the same one: told by likeness, and by place where that is unsure.

People who are seen together are kept in the same frame where they can be: so they are known to be different people.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from facesorter.domain.found import Floats, FoundFace
from facesorter.domain.packs import Calibration

#: Seconds, and frames looked at, for which a face may be out of sight and still is the same appearance.
_GAP_SECONDS = 5.0
_GAP_FRAMES = 3
#: Overlap of the boxes of a face that stays, and of one that hardly moves, between two frames that follow each other.
_NEAR, _SAME_PLACE = 0.3, 0.6
#: How unlike a face in the same place may be and still is the same one, turned away: 0 is `Calibration.merge`, 1 equal.
_TURNED_AWAY = -0.25
#: A look at a face may stand for it with this share of its best one's quality; so many of the best ones are kept.
_GOOD, _MOST_LOOKS = 0.9, 12


@dataclass(slots=True, eq=False)
class _Track:
    """One appearance of a face: the good looks at it (best first), the last one, and when that was."""

    looks: list[FoundFace]
    last: FoundFace
    frame: int
    time: float

    def add(self, face: FoundFace) -> None:
        looks = sorted([*self.looks, face], key=lambda look: -look.quality)[:_MOST_LOOKS]
        self.looks = [look for look in looks if look.quality >= _GOOD * looks[0].quality]


class Tracker:
    """Takes the faces of one frame after the other; ``faces`` are those that were seen, each at a good moment."""

    def __init__(self, calibration: Calibration) -> None:
        self._calibration = calibration
        self._tracks: list[_Track] = []
        self._frame = 0

    def add(self, time: float, faces: Sequence[FoundFace]) -> None:
        """The faces of the next frame, at ``time`` in seconds."""
        self._frame += 1
        pairs = []
        for track in self._tracks:
            if self._frame - track.frame > _GAP_FRAMES and time - track.time > _GAP_SECONDS:
                continue
            for number, face in enumerate(faces):
                if (fit := self._fit(track, face)) is not None:
                    pairs.append((fit, number, track))
        taken: set[int] = set()
        for _, number, track in sorted(pairs, key=lambda pair: -pair[0]):
            if number not in taken and track.frame < self._frame:
                taken.add(number)
                self._seen(track, replace(faces[number], time=time))
        for number, face in enumerate(faces):
            if number not in taken:
                new = replace(face, time=time)
                self._tracks.append(_Track([new], new, self._frame, time))

    @property
    def faces(self) -> tuple[FoundFace, ...]:
        """Every face once, in the order of the moments that were chosen: as few of them as show all faces well."""
        chosen: list[FoundFace] = []
        waiting = list(self._tracks)
        while waiting:
            shown: dict[float, list[tuple[_Track, FoundFace]]] = {}
            for track in waiting:
                for look in track.looks:
                    shown.setdefault(look.time or 0.0, []).append((track, look))
            best = max(shown.values(), key=lambda looks: (len(looks), sum(look.quality for _, look in looks)))
            chosen += [look for _, look in best]
            waiting = [track for track in waiting if all(track is not other for other, _ in best)]
        return tuple(sorted(chosen, key=lambda face: face.time or 0.0))

    def _seen(self, track: _Track, face: FoundFace) -> None:
        track.last, track.frame, track.time = face, self._frame, face.time or 0.0
        track.add(face)

    def _fit(self, track: _Track, face: FoundFace) -> float | None:
        """How well the face continues the track; ``None`` if it is another one."""
        link, merge = self._calibration.link, self._calibration.merge
        cosine = max(_cosine(track.last.embedding, face.embedding), _cosine(track.looks[0].embedding, face.embedding))
        overlap = track.last.box.iou(face.box) if track.frame == self._frame - 1 else 0.0
        same = (
            cosine > link
            or (overlap > _NEAR and cosine > merge)
            or (overlap > _SAME_PLACE and cosine > merge + _TURNED_AWAY * (1 - merge))
        )
        return cosine + overlap * (1 - merge) if same else None


def _cosine(one: Floats, other: Floats) -> float:
    length = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float(one @ other) / length if length else 0.0
