"""A photo whose picture was turned by quarters, be it by its EXIF orientation: its faces are turned with it."""

import contextlib

import numpy as np

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import FoundPhoto
from facesorter.imaging import crops, turning
from facesorter.store.library import Connection


def follow(connection: Connection, photo: int, found: FoundPhoto) -> frozenset[int]:
    """If what was ``found`` shows the picture of a photo turned, that is the photo's content from now on, and its faces
    are where they lie in it. Returns their ids; none if it is not so.

    That the picture is the same is seen in the thumbnails: of faces that lie on their sides many are not found, or are
    hardly alike.
    """
    width, height, thumbnail = connection.execute(
        "SELECT width, height, coalesce(jpeg, x'') FROM photos LEFT JOIN thumbnails ON photo_id = id WHERE id = ?",
        [photo],
    ).fetchone()
    quarters = turning.quarters(thumbnail, found.thumbnail)
    if not quarters:
        return frozenset()
    faces = connection.execute(
        "SELECT id, x, y, width, height, landmarks, coalesce(jpeg, x'') FROM faces LEFT JOIN crops ON face_id = id "
        "WHERE photo_id = ?",
        [photo],
    ).fetchall()
    before, after = np.array([width, height]), np.array([found.width, found.height])
    for face, x, y, wide, high, landmarks, crop in faces:
        corners = turning.points(np.array([[x, y], [x + wide, y + high]]) / before, quarters) * after
        (left, top), (right, bottom) = corners.min(0).tolist(), corners.max(0).tolist()
        marks = turning.points(np.frombuffer(landmarks, "<f4").reshape(5, 2) / before, quarters) * after
        connection.execute(
            "UPDATE faces SET x = ?, y = ?, width = ?, height = ?, landmarks = ? WHERE id = ?",
            [left, top, right - left, bottom - top, marks.astype("<f4").tobytes(), face],
        )
        with contextlib.suppress(PhotoUnreadable):
            connection.execute("UPDATE crops SET jpeg = ? WHERE face_id = ?", [crops.turned(crop, quarters), face])
    if faces:
        connection.execute(
            "UPDATE photos SET width = ?, height = ?, content_hash = ? WHERE id = ?",
            [found.width, found.height, found.content_hash, photo],
        )
    return frozenset(face for face, *_ in faces)
