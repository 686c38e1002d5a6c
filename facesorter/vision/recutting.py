"""Known faces are cut once more for another embedder: from their crops where those show enough, else from the photo."""

from collections.abc import Callable

import numpy as np

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Floats, Pixels, StoredFace, StoredPhoto
from facesorter.imaging import crops, formats, squares
from facesorter.vision import alignment

#: A crop shows enough with this share of the pixels that the face has in a chip of the embedder.
#: tests/bench/crop_resolution.py prints how alike embeddings from crops and from photos are for each share.
ENOUGH = 0.6

#: Landmarks this close together, in pixels of the photo, show nothing of how a face is turned.
_NO_FACE = 1.0
#: Where they lie in the box of a face that looks at the camera, from its centre, in shares of its longer side: about
#: the means of what the built-in detector finds (tests/bench/crop_resolution.py prints them).
_USUAL = np.array([[-0.17, -0.11], [0.17, -0.11], [0, 0.09], [-0.15, 0.26], [0.15, 0.26]], np.float32)

#: Cuts the chip of a face: (pixels, landmarks in them) -> (side, side, 3).
Cutter = Callable[[Pixels, Floats], Pixels]


def chips(photo: StoredPhoto, cut: Cutter, face_size: float, long_side: int | None) -> list[tuple[int, Pixels, bool]]:
    """For each face its id, its chip and whether that shows the photo; a face of which nothing can be read is left out.

    face_size: of a face in a chip, as `alignment.face_size` has it.
    long_side: how much of a photo to decode, see `formats.read`.

    The photo is only read when a crop does not show enough. When it cannot be, or has another content by now, the crop
    is taken as it is: what it shows is the right face.
    """
    by_crop = {face.id: found for face in photo.faces if (found := _from_crop(face, cut))}
    coarse = [face for face in photo.faces if by_crop.get(face.id, (None, 0.0))[1] < ENOUGH * face_size]
    by_photo = _from_photo(photo, coarse, cut, long_side) if coarse else {}
    return [
        (face.id, by_photo[face.id] if face.id in by_photo else by_crop[face.id][0], face.id in by_photo)
        for face in photo.faces
        if face.id in by_photo or face.id in by_crop
    ]


def _from_crop(face: StoredFace, cut: Cutter) -> tuple[Pixels, float] | None:
    """The chip, and the size of the face in the crop."""
    try:
        pixels = crops.pixels(face.crop)
    except PhotoUnreadable:
        return None
    square = squares.crop_rectangle(face.box)
    # A box without an inside shows one pixel.
    scale = len(pixels) / max(square.width, 1.0)
    landmarks = (_landmarks(face) - np.array([square.x, square.y], np.float32)) * np.float32(scale)
    return cut(pixels, landmarks), alignment.face_size(landmarks)


def _landmarks(face: StoredFace) -> Floats:
    """The landmarks of a face; the usual ones where it has none that say anything."""
    if alignment.face_size(face.landmarks) >= _NO_FACE:
        return face.landmarks
    box = face.box
    centre = np.array([box.x + box.width / 2, box.y + box.height / 2], np.float32)
    return centre + _USUAL * np.float32(max(box.width, box.height))


def _from_photo(photo: StoredPhoto, faces: list[StoredFace], cut: Cutter, long_side: int | None) -> dict[int, Pixels]:
    if photo.path is None:
        return {}
    try:
        decoded = formats.read(photo.path, long_side=long_side)
    except PhotoUnreadable:
        return {}
    if decoded.content_hash != photo.content_hash:
        return {}
    return {face.id: cut(decoded.pixels, _landmarks(face) * np.float32(decoded.scale)) for face in faces}
