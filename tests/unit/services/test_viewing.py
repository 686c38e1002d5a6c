"""Pixels of a user's photo from a process that may hang or die: the window gets them, or a reason."""

import multiprocessing
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import formats
from facesorter.services.viewing import PhotoViewer


def workers() -> list[int]:
    return [child.pid for child in multiprocessing.active_children() if child.pid]


def test_photos_of_every_kind_are_shown_as_they_are_read(shared: Path) -> None:
    folder = shared / "data"
    with PhotoViewer() as viewer:
        assert not workers(), "nobody has asked for a photo"
        for name in (
            "exif_orientation/ianare/portrait_6.jpg",
            "formats/immich/heic/IMG_2682.heic",
            "formats/Pillow/transparent.webp",
        ):
            path = os.fsencode(folder / name)
            shown, read = viewer.load(path, 500), formats.read(path, long_side=500)
            assert np.array_equal(shown.pixels, read.pixels)
            assert (shown.width, shown.height) == (read.width, read.height)
        assert len(workers()) == 1
    assert not workers()


def test_what_cannot_be_read_is_a_reason(shared: Path, seed: Path) -> None:
    with PhotoViewer() as viewer:
        for name, reason in {
            "formats/compreface/truncated.jpg": "it is cut off",
            "formats/none.jpg": "it is no longer there",
            "formats/Pillow/decompression_bomb.gif": "too large",
        }.items():
            with pytest.raises(PhotoUnreadable, match=reason):
                viewer.load(os.fsencode(shared / "data" / name), 500)
        assert viewer.load(os.fsencode(next(seed.rglob("*.jpg"))), 500).width == 250


def test_a_photo_that_hangs_is_given_up(tmp_path: Path, seed: Path) -> None:
    os.mkfifo(tmp_path / "x.jpg")
    with PhotoViewer(patience=1.0) as viewer:
        with pytest.raises(PhotoUnreadable, match="it takes longer than 1 s"):
            viewer.load(os.fsencode(tmp_path / "x.jpg"), 500)
        assert viewer.load(os.fsencode(next(seed.rglob("*.jpg"))), 500).width == 250


def test_a_decoder_that_dies_is_started_again(seed: Path, tmp_path: Path) -> None:
    path = os.fsencode(next(seed.rglob("*.jpg")))
    os.mkfifo(tmp_path / "x.jpg")
    with PhotoViewer() as viewer:
        viewer.load(path, 500)
        os.kill(workers()[0], signal.SIGKILL)  # between two photos: nobody notices
        while workers():
            time.sleep(0.01)
        viewer.load(path, 500)
        (worker,) = workers()
        threading.Timer(0.3, lambda: os.kill(worker, signal.SIGKILL)).start()
        with pytest.raises(PhotoUnreadable, match="it makes the decoder crash"):
            viewer.load(os.fsencode(tmp_path / "x.jpg"), 500)
        viewer.load(path, 500)


def test_many_threads_may_ask(seed: Path) -> None:
    paths = [os.fsencode(path) for path in sorted(seed.rglob("*.jpg"))[:10]]
    with PhotoViewer() as viewer, ThreadPoolExecutor(4) as threads:
        shown = list(threads.map(lambda path: viewer.load(path, 1000).pixels, paths))
    for path, pixels in zip(paths, shown, strict=True):
        assert np.array_equal(pixels, formats.read(path).pixels)


def test_closing_does_not_wait_for_a_photo(tmp_path: Path) -> None:
    """Whoever waits for it gets a reason, also when it is closed again and again."""
    os.mkfifo(tmp_path / "x.jpg")
    for delay in (0.0, 0.05, 0.3, 0.6):
        viewer = PhotoViewer()
        with ThreadPoolExecutor(2) as threads:
            waiting = [threads.submit(viewer.load, os.fsencode(tmp_path / "x.jpg"), 500) for _ in range(2)]
            time.sleep(delay)
            while not all(one.done() for one in waiting):
                viewer.close()
            for one in waiting:
                with pytest.raises(PhotoUnreadable, match="it is not needed any more"):
                    one.result()
        viewer.close()
        assert not workers()
