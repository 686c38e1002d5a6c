"""Read a video as one photo that lasts: the faces of its key frames, each of them once."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import FoundPhoto
from facesorter.domain.packs import Calibration
from facesorter.imaging import formats
from facesorter.imaging.formats import Decoded
from facesorter.imaging.video import Video
from facesorter.vision.tracking import Tracker

#: Frames that are analysed together.
_BATCH = 4


class Analyst(Protocol):
    """What is needed of an engine."""

    @property
    def long_side(self) -> int | None: ...

    def analyse(self, decoded: list[Decoded], /) -> list[FoundPhoto]: ...


def read(path: bytes, engine: Analyst, calibration: Calibration, alive: Callable[[], None]) -> FoundPhoto:
    """What is in a video; ``alive`` is called every now and then, as a long one takes minutes.

    Frames come and go a few at a time. Raises `PhotoUnreadable`.
    """
    content_hash = formats.content_hash(path, alive)
    tracker = Tracker(calibration)
    thumbnails: dict[float, bytes] = {}
    first, fullest = None, (0.0, b"")
    with Video(path) as video:
        for moments in _batches(video.frames(engine.long_side, alive)):
            for (time, _), photo in zip(moments, engine.analyse([frame for _, frame in moments]), strict=True):
                first = first or photo
                if (photo.width, photo.height) != (first.width, first.height):
                    continue  # places in it would mean nothing in the others
                tracker.add(time, photo.faces)
                if photo.faces:
                    thumbnails[time] = photo.thumbnail
                # Many begin in black, of which there is little to tell.
                fullest = max(fullest, (time, photo.thumbnail), key=lambda frame: len(frame[1]))
    if first is None:
        raise PhotoUnreadable("damaged, or a video without pictures")
    faces = tracker.faces
    seen: dict[float, float] = {}
    for face in faces:
        seen[face.time or 0.0] = seen.get(face.time or 0.0, 0.0) + face.quality
    moment = max(seen, key=lambda time: seen[time], default=fullest[0])
    return FoundPhoto(
        width=first.width,
        height=first.height,
        taken_at=video.taken_at,
        content_hash=content_hash,
        thumbnail=thumbnails.get(moment, fullest[1]),
        faces=faces,
        duration=video.duration,
        moment=moment,
    )


def _batches(moments: Iterable[tuple[float, Decoded]]) -> Iterator[list[tuple[float, Decoded]]]:
    batch = []
    for moment in moments:
        batch.append(moment)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
