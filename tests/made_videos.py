"""Videos made for one test each, from pictures that are to be seen in them."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from made_photos import Pixels


def video(
    path: Path,
    pictures: Iterable[Pixels],
    *,
    rate: int = 10,
    key_every: int = 10,
    codec: str = "libx264",
    pixel_width: int = 1,
    at_front: bool = False,
    metadata: dict[str, str] | None = None,
) -> Path:
    """A video of these pictures, all of the same even size, ``rate`` of them a second, with regular key frames.

    ``at_front``: the list of frames of an MP4 comes first, not last.
    """
    with av.open(str(path), "w", options={"movflags": "faststart"} if at_front else {}) as container:
        container.metadata.update(metadata or {})
        stream = None
        for picture in pictures:
            if stream is None:
                stream = container.add_stream(codec, rate=rate)
                stream.height, stream.width = picture.shape[:2]
                stream.pix_fmt = "yuv420p"
                stream.codec_context.gop_size = key_every
                stream.codec_context.bit_rate = 2_000_000
                if pixel_width > 1:
                    stream.codec_context.sample_aspect_ratio = Fraction(pixel_width)
                if codec == "libx264":
                    stream.options = {"preset": "ultrafast", "crf": "18", "sc_threshold": "0"}
                if codec == "libvpx":
                    stream.options = {"deadline": "realtime", "cpu-used": "8"}
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def filmed(picture: Pixels, count: int) -> list[Pixels]:
    """As many pictures of it, each from a slightly different place: a hand that is not quite still."""
    return [
        np.roll(picture, (round(8 * np.cos(number / 5)), round(12 * np.sin(number / 7))), (0, 1))
        for number in range(count)
    ]


def turned(content: bytes, degrees: int) -> bytes:
    """An MP4 or MOV that asks its player to turn it clockwise, as phones write it when they are held upright."""
    place = content.index(b"tkhd") + 4
    # Version 0: flags, dates, track, duration and more come before the matrix of nine numbers.
    matrix = place + 40
    cosine, sine = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}[degrees]
    numbers = [cosine << 16, sine << 16, 0, -sine << 16, cosine << 16, 0, 0, 0, 1 << 30]
    return content[:matrix] + b"".join(n.to_bytes(4, "big", signed=True) for n in numbers) + content[matrix + 36 :]
