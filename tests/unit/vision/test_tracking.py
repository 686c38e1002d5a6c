"""Faces of a video that are one face, and faces that are not; with invented embeddings."""

from collections.abc import Sequence

import numpy as np

from facesorter.domain.found import FoundFace
from facesorter.domain.model import Box
from facesorter.domain.packs import Calibration
from facesorter.vision.tracking import Tracker

CALIBRATION = Calibration(link=0.45, merge=0.35)
#: Anna, somebody else who looks like nobody, and Anna's twin.
ANNA, BEN, TWIN = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.9, 0.1, 0.0)


def face(of: Sequence[float], x: float = 0.0, quality: float = 0.5) -> FoundFace:
    box = Box(x, 0.0, 100.0, 100.0)
    return FoundFace(box, np.zeros((5, 2), np.float32), 0.9, quality, np.array(of, np.float32), b"%f" % quality)


def turned_away(cosine: float) -> tuple[float, float, float]:
    """Anna, seen so that she is only this much like herself."""
    return (cosine, 0.0, (1 - cosine**2) ** 0.5)


def tracked(*frames: tuple[float, Sequence[FoundFace]]) -> list[tuple[float, float]]:
    """Time and quality of each face that is left."""
    tracker = Tracker(CALIBRATION)
    for time, faces in frames:
        tracker.add(time, faces)
    return [(face.time, face.quality) for face in tracker.faces]


def test_of_a_face_that_stays_the_best_look_is_kept() -> None:
    assert tracked((0, [face(ANNA)]), (1, [face(ANNA, 5, 0.9)]), (2, [face(ANNA, 400, 0.7)])) == [(1, 0.9)]
    tracker = Tracker(CALIBRATION)
    tracker.add(0, [face(ANNA, quality=0.2)])
    tracker.add(1, [face(TWIN, 40, 0.8)])
    (kept,) = tracker.faces
    assert (kept.box.x, kept.crop, kept.embedding[0]) == (40, b"0.800000", np.float32(0.9))


def test_people_in_turn_are_as_many_faces() -> None:
    frames = [(float(time), [face((ANNA, BEN)[time // 2 % 2])]) for time in range(8)]
    assert [time for time, _ in tracked(*frames)] == [0, 2]


def test_who_comes_back_later_has_a_face_of_that_time() -> None:
    assert len(tracked((0, [face(ANNA)]), (4, [face(ANNA)]))) == 1
    assert tracked((0, [face(ANNA)]), *[(time, []) for time in range(1, 60)], (60, [face(ANNA)])) == [
        (0, 0.5),
        (60, 0.5),
    ]
    # In a long film the frames lie far apart.
    assert len(tracked((0, [face(ANNA)]), (20, []), (40, [face(ANNA)]))) == 1


def test_two_faces_of_one_frame_are_two_faces() -> None:
    assert len(tracked((0, [face(ANNA), face(TWIN, 200)]), (1, [face(ANNA, 190), face(TWIN, 10)]))) == 2


def test_who_is_seen_together_is_kept_in_one_frame() -> None:
    """If that shows each of them nearly as well."""
    frames = [(0, [face(ANNA, 0, 0.9)]), (1, [face(ANNA, 0, 0.85), face(BEN, 200, 0.8)]), (2, [face(BEN, 200, 0.82)])]
    assert tracked(*frames) == [(1, 0.85), (1, 0.8)]
    frames = [(0, [face(ANNA, 0, 0.9)]), (1, [face(ANNA, 0, 0.5), face(BEN, 200, 0.8)]), (2, [face(BEN, 200, 0.82)])]
    assert tracked(*frames) == [(0, 0.9), (2, 0.82)]


def test_a_face_that_turns_away_where_it_is_stays_the_same() -> None:
    for cosine, faces in ((0.3, 1), (0.1, 2)):
        assert len(tracked((0, [face(ANNA)]), (1, [face(turned_away(cosine), 4)]))) == faces
    # Elsewhere, or after a while, only likeness tells.
    assert len(tracked((0, [face(ANNA)]), (1, [face(turned_away(0.3), 150)]))) == 2
    assert len(tracked((0, [face(ANNA)]), (1, []), (2, [face(turned_away(0.3))]))) == 2
    assert len(tracked((0, [face(ANNA)]), (1, [face(turned_away(0.4), 40)]))) == 1
    assert len(tracked((0, [face(ANNA)]), (1, [face(turned_away(0.4), 90)]))) == 2
    # Seen from the front again, it is known by its best look.
    assert len(tracked((0, [face(ANNA)]), (1, [face(turned_away(0.3), 4, 0.1)]), (2, [face(ANNA, 300)]))) == 1


def test_the_likelier_face_goes_on() -> None:
    tracker = Tracker(CALIBRATION)
    tracker.add(0, [face(ANNA, 0, 0.9), face(BEN, 200, 0.9)])
    tracker.add(1, [face(BEN, 10, 0.1), face(ANNA, 190, 0.1)])
    assert [(kept.time, kept.box.x, kept.embedding[0]) for kept in tracker.faces] == [(0, 0, 1), (0, 200, 0)]
