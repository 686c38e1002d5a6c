"""Two photos side by side: is it the same person?"""

import argparse
import math
import os
from pathlib import Path

from facesorter.cli.output import Answer, count, plain, table, waiting
from facesorter.cli.session import interruptible
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import POOR
from facesorter.services import matching
from facesorter.services.matching import Likeness, Match, PhotoFaces
from facesorter.store import settings
from facesorter.store.library import Library


def match(arguments: argparse.Namespace) -> Answer:
    first, second = (os.fsencode(path.absolute()) for path in (arguments.first, arguments.second))
    pack = arguments.pack or _usual_pack(arguments.library)
    with interruptible() as control, waiting("Looking for faces", arguments.quiet):
        found = matching.match(first, second, pack, control)
    if faceless := [_name(photo) for photo in (found.first, found.second) if not photo.faces]:
        raise FaceSorterError(f"No face was found in {' and none in '.join(faceless)}.")
    return Answer(_data(found), _text(found), warnings=_warnings(found))


def _usual_pack(library: Path) -> str:
    if not library.exists():
        return matching.DEFAULT_PACK
    with Library.open(library, read_only=True) as opened:
        return settings.get(opened, "pack") or matching.DEFAULT_PACK


def _data(found: Match) -> dict[str, object]:
    best = found.pairs[0][0]
    faces = [(photo, face) for photo in (found.first, found.second) for face in photo.faces]
    return {
        "pack": found.pack.id,
        "threshold": found.pack.calibration.merge,
        **_likeness(best),
        "faces": [
            {
                "photo": os.fsdecode(photo.path),
                "box": [face.box.x, face.box.y, face.box.width, face.box.height],
                "score": face.score,
                "quality": face.quality,
                "chosen": face is photo.faces[0],
            }
            for photo, face in faces
        ],
        "pairs": [
            {"faces": [row, len(found.first.faces) + column], **_likeness(likeness)}
            for row, likenesses in enumerate(found.pairs)
            for column, likeness in enumerate(likenesses)
        ],
    }


def _likeness(likeness: Likeness) -> dict[str, object]:
    return {
        "same": likeness.same,
        "cosine": likeness.cosine,
        "distance": likeness.distance,
        "false_accept_rate": likeness.false_accept_rate,
    }


def _text(found: Match) -> str:
    best, calibration = found.pairs[0][0], found.pack.calibration
    lines = [
        f"{'The same person' if best.same else 'Different people'}, says the pack {found.pack.id}.",
        f"Cosine {best.cosine:.3f}; the same person above {calibration.merge:.3f}.",
        f"Euclidean distance of unit vectors {best.distance:.3f}; the same person below "
        f"{calibration.merge_distance:.3f}.",
        _strangers(best.false_accept_rate, "this alike"),
    ]
    if calibration.strangers is not None:
        rate = calibration.strangers.false_accept_rate(calibration.merge)
        lines.append(_strangers(rate, "more alike than the threshold"))
    if len(found.first.faces) > 1 or len(found.second.faces) > 1:
        rows = [
            (
                _place(found.first, row),
                _place(found.second, column),
                f"{each.cosine:.3f}",
                f"{each.distance:.3f}",
                "the same" if each.same else "different",
            )
            for row, likenesses in enumerate(found.pairs)
            for column, each in enumerate(likenesses)
        ]
        lines += ["", table(("face of A at", "face of B at", "cosine", "distance", "person"), rows)]
    return "\n".join(lines)


def _strangers(rate: float | None, how: str) -> str:
    if rate is None:
        return "How often strangers are this alike is unknown: it was not measured for this pack."
    number = matching.one_in(rate)
    if number is None:
        return f"Fewer than 1 in {matching.MOST:,} pairs of strangers are {how}."
    if number == 1:
        return f"Most pairs of strangers are {how}."
    return f"About 1 in {number:,} pairs of strangers is {how}."


def _warnings(found: Match) -> tuple[str, ...]:
    said = []
    if found.same_photo:
        said.append("Both files hold the same photo, so its largest face was compared with itself.")
    for photo in (found.first, found.second):
        if len(photo.faces) > 1:
            said.append(f"{_name(photo)} shows {count(len(photo.faces), 'face')}; the largest one was compared.")
        if photo.faces[0].quality < POOR:
            said.append(f"The face in {_name(photo)} is blurred, small or turned away: the answer is less sure.")
    return tuple(said)


def _place(photo: PhotoFaces, number: int) -> str:
    box = photo.faces[number].box
    return f"{math.floor(box.x)},{math.floor(box.y)} ({box.width:.0f} x {box.height:.0f})"


def _name(photo: PhotoFaces) -> str:
    return plain(os.fsdecode(photo.path))
