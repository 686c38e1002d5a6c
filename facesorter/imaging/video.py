"""Look into a video: a frame a second, upright; each of them is a small photo of its own.

Nothing here trusts the file: only known containers are tried, so no playlist can lead to another file or to the
network, and whatever a decoder raises becomes `PhotoUnreadable` with a short reason. The decoder is loaded with the
first video, and not everybody has installed it.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, Self

import numpy as np

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Pixels
from facesorter.imaging import formats
from facesorter.imaging.formats import Decoded, Unreachable

if TYPE_CHECKING:
    import av
    from av.container import InputContainer
    from av.video.stream import VideoStream

#: Names that end in one of these (any case) are videos.
EXTENSIONS = frozenset(
    {".3g2", ".3gp", ".asf", ".avi", ".dv", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpe", ".mpeg", ".mpg"}
    | {".mts", ".ogv", ".vob", ".webm", ".wmv"}
)

_ENDINGS = tuple(os.fsencode(ending) for ending in EXTENSIONS)
#: FFmpeg's names of the containers that may be tried. None of them can name another file.
_CONTAINERS = "mov,matroska,avi,mpeg,mpegts,asf,flv,dv,ogg"
#: Bytes read at a time.
_BUFFER = 2**18
#: Larger pictures are refused: several of them are in memory at a time.
_MOST_PIXELS = 40_000_000
#: Seconds from one frame that is looked at to the next, and how many of them there are of a long film.
_STEP = 1.0
_MOST_FRAMES = 1000
#: Cameras write a key frame each second or so, and it stands for itself. Where they lie further apart than this
#: in the first minute, the frames between them are decoded too, unless it is so long a film; all in seconds.
_RARE, _LOOKED_AHEAD, _LONG = 3.0, 60.0, 1200.0
#: A key frame this part of a step too early will do: cameras count 30 frames a second, and there are 29.97.
_EARLY = 0.1
#: What ends before this share of its length, and more than these seconds before its end, is cut off.
_WHOLE, _MISSING = 0.9, 2.0
#: Seconds before a frame from which it is looked for again, if a container found a later place.
_SEEK_EARLIER = 10.0
#: What FFmpeg calls a video stream that is a cover of music.
_ATTACHED_PICTURE = 1024
#: Cameras without a clock write dates of 1904 and 1970.
_BEFORE_VIDEO = 1970
#: Times of frames, in seconds, that are the same but for rounding.
_SAME_TIME = 0.002


def is_video(path: bytes) -> bool:
    """Whether the file is a video by its name."""
    return path.lower().endswith(_ENDINGS)


def read_frame(path: bytes, time: float, long_side: int | None) -> Decoded:
    """The frame at a time, in seconds, that `Video.frames` gave; without a hash. Raises `PhotoUnreadable`."""
    # Some containers find a later place than the one asked for.
    for start in (time, time - _SEEK_EARLIER, 0.0):
        with Video(path) as video:
            if found := video.frame_at(time, long_side, start):
                return found
    raise PhotoUnreadable("there is no picture at this time")


class Video:
    """A video that is open for reading, within a ``with`` block; all of it may raise `PhotoUnreadable`.

    duration: seconds, at least up to the last frame that was read.
    taken_at: local time, if the file has a believable one.
    """

    def __init__(self, path: bytes) -> None:
        self._path = path
        self.duration = 0.0
        self.taken_at: datetime | None = None

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as opened, _reasons():
            file = opened.enter_context(open(self._path, "rb"))  # noqa: PTH123 (a Path cannot be made of bytes)
            if not os.fstat(file.fileno()).st_size:
                raise PhotoUnreadable("the file is empty")
            self._container = opened.enter_context(_open(file))
            self._stream = _pictures(self._container)
            self._start = _seconds(self._stream, self._stream.start_time) or 0.0
            self._length = _length(self._container, self._stream)
            self.duration = self._length or 0.0
            self.taken_at = _taken_at(self._container.metadata)
            self._opened = opened.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def frames(self, long_side: int | None, alive: Callable[[], None]) -> Iterator[tuple[float, Decoded]]:
        """Frames, each with its time in seconds from the start, about a second apart; a thousand or so at most.

        ``long_side``: as for `formats.read`; ``alive`` is called for each piece that was read. A video that is cut off
        gives what is there, and then raises.
        """
        with Video(self._path) as ahead:
            whole = ahead.is_to_be_decoded_whole()
        early = _SAME_TIME if whole else _EARLY
        wanted, end, nothing = 0.0, 0.0, True
        with _reasons():
            self._stream.codec_context.skip_frame = "DEFAULT" if whole else "NONKEY"
            for packet in self._container.demux(self._stream):
                alive()
                time = self._time(packet.dts if packet.pts is None else packet.pts)
                if time is not None:
                    end = max(end, time + (_seconds(self._stream, packet.duration) or 0.0))
                    if not whole and packet.size and (not packet.is_keyframe or time < wanted):
                        continue
                for frame in self._decoded(packet):
                    nothing = False
                    moment = self._moment(frame)
                    if moment >= wanted:
                        wanted = moment + (1 - early) * max(_STEP, (self._length or moment) / _MOST_FRAMES)
                        yield moment, self._picture(frame, long_side)
            self.duration = max(self.duration, end)
            if nothing:
                raise PhotoUnreadable("damaged, or a video without pictures")
            if self._length and end < min(_WHOLE * self._length, self._length - _MISSING):
                raise PhotoUnreadable("it is cut off")

    def is_to_be_decoded_whole(self) -> bool:
        """Whether key frames alone show too little. Reads the beginning, so nothing else may be asked afterwards."""
        if self._length and self._length > _LONG:
            return False
        keys, end = 0, 0.0
        with _reasons():
            for packet in self._container.demux(self._stream):
                end = self._time(packet.dts if packet.pts is None else packet.pts) or end
                keys += bool(packet.size and packet.is_keyframe)
                if end > _LOOKED_AHEAD:
                    break
        return end > _RARE * max(keys, 1)

    def frame_at(self, time: float, long_side: int | None, start: float) -> Decoded | None:
        """The first frame at ``time`` or later, or else the last one, looked for from ``start`` on.

        ``None`` if there may be an earlier one before the place that was found for ``start``. Only once, and first.
        """
        frame, is_first = None, True
        with _reasons():
            if start > 0:
                self._container.seek(round((start + self._start) / _base(self._stream)), stream=self._stream)
            for packet in self._container.demux(self._stream):
                for frame in self._decoded(packet):
                    late = self._moment(frame) - time
                    if late >= -_SAME_TIME:
                        missed = start > 0 and is_first and late > _SAME_TIME
                        return None if missed else self._picture(frame, long_side)
                    is_first = False
            if frame is None and start <= 0:
                raise PhotoUnreadable("damaged, or a video without pictures")
            return self._picture(frame, long_side) if frame else None

    def _decoded(self, packet: "av.Packet[VideoStream]") -> list["av.VideoFrame"]:
        try:
            return [frame for frame in packet.decode() if not frame.is_corrupt]
        except _decoder().FFmpegError:
            return []  # the next one may be whole

    def _time(self, stamp: int | None) -> float | None:
        seconds = _seconds(self._stream, stamp)
        return None if seconds is None else max(seconds - self._start, 0.0)

    def _moment(self, frame: "av.VideoFrame") -> float:
        return self._time(frame.dts if frame.pts is None else frame.pts) or 0.0

    def _picture(self, frame: "av.VideoFrame", long_side: int | None) -> Decoded:
        # Pixels of old camcorders are not square.
        ratio = self._stream.sample_aspect_ratio or 1
        width, height = max(1, round(frame.width * ratio)), frame.height
        if max(width * height, frame.width * height) > _MOST_PIXELS:
            raise PhotoUnreadable(f"too large: {width * height / 1e6:,.0f} megapixels")
        factor = max(1, max(width, height) // long_side) if long_side else 1
        columns, rows = -(-width // factor), -(-height // factor)
        pixels = frame.to_ndarray(format="rgb24", interpolation="AREA", width=columns, height=rows)
        quarters = round(frame.rotation / 90) % 4
        if quarters % 2:
            width, height = height, width
        return Decoded(_turned(pixels, quarters), width, height, self.taken_at, b"")


def _turned(pixels: Any, quarters: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(pixels, quarters))


def _decoder() -> Any:
    try:
        import av  # noqa: PLC0415
    except ImportError as error:
        raise Unreachable("videos need the package av: install it with pip install av") from error
    return av


def _open(file: IO[bytes]) -> "InputContainer":
    decoder = _decoder()
    allowed = {"format_whitelist": _CONTAINERS, "protocol_whitelist": ""}
    # A title in another encoding is nobody's business here; version 19 is lenient by itself.
    lenient = {"metadata_errors": "replace"} if int(decoder.__version__.split(".")[0]) < 19 else {}
    container: InputContainer = decoder.open(file, "r", container_options=allowed, buffer_size=_BUFFER, **lenient)
    return container


@contextlib.contextmanager
def _reasons() -> Iterator[None]:
    try:
        yield
    except (PhotoUnreadable, GeneratorExit):
        raise
    except _decoder().FFmpegError as error:
        raise PhotoUnreadable("cut off, damaged, or no video") from error
    except Exception as error:  # as damaged as a photo can be
        raise formats.unreadable(error) from error


def _pictures(container: "InputContainer") -> "VideoStream":
    streams = [each for each in container.streams.video if not int(each.disposition) & _ATTACHED_PICTURE]
    if not streams:
        raise PhotoUnreadable("it has sound only, and no pictures" if container.streams.audio else "it has no pictures")
    stream = streams[0]
    if stream.codec_context is None:
        raise PhotoUnreadable("its pictures are stored in a way that is not known here")
    if stream.width * stream.height > _MOST_PIXELS:
        raise PhotoUnreadable(f"too large: {stream.width * stream.height / 1e6:,.0f} megapixels")
    stream.codec_context.thread_count = 1  # there is a thread for each processor already
    return stream


def _base(stream: "VideoStream") -> float:
    return float(stream.time_base or 1)


def _seconds(stream: "VideoStream", stamp: int | None) -> float | None:
    return None if stamp is None else stamp * _base(stream)


def _length(container: "InputContainer", stream: "VideoStream") -> float | None:
    """Seconds that the pictures take, as the file has it; sound may be longer."""
    if length := _seconds(stream, stream.duration):
        return length
    with contextlib.suppress(ValueError):
        hours, minutes, seconds = stream.metadata.get("DURATION", "").split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    return container.duration / 1e6 if container.duration else None


def _taken_at(metadata: dict[str, str]) -> datetime | None:
    """Apple writes the camera's local time beside the one that all others write, which is universal time."""
    for key in ("com.apple.quicktime.creationdate", "creation_time"):
        with contextlib.suppress(ValueError, OverflowError, OSError):
            date = datetime.fromisoformat(metadata.get(key, ""))
            if date.year > _BEFORE_VIDEO:
                local = date if key.startswith("com.apple") else date.astimezone()
                return local.replace(tzinfo=None, microsecond=0)
    return None
