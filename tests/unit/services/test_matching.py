"""How alike two faces are, in numbers and in words."""

import dataclasses
import hashlib
import math
import multiprocessing
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_library import found_face

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError, PhotoUnreadable
from facesorter.domain.packs import Calibration, Strangers
from facesorter.services import matching, packs
from facesorter.services.matching import Matcher, likenesses, one_in


def pack_with(calibration: Calibration):
    return dataclasses.replace(packs.get("builtin"), calibration=calibration)


def test_a_likeness_is_of_unit_vectors(home: Path) -> None:
    pack = pack_with(Calibration(0.8, 0.5, Strangers(1.4, 0.2)))
    one = [found_face(0, embedding=(3, 0)), found_face(0, embedding=(0, 0))]
    other = [found_face(0, embedding=(5, 0)), found_face(0, embedding=(1, 2)), found_face(0, embedding=(-1, 0))]
    (alike, apart, opposite), nothing = likenesses(pack, one, other)
    assert (alike.cosine, alike.distance, alike.same) == (1.0, 0.0, True)
    assert apart.cosine == pytest.approx(1 / math.sqrt(5))
    assert apart.distance == pytest.approx(np.linalg.norm(np.array([1, 0]) - np.array([1, 2]) / math.sqrt(5)))
    assert not apart.same
    assert (opposite.cosine, opposite.distance) == (-1.0, 2.0)
    assert alike.false_accept_rate < apart.false_accept_rate < opposite.false_accept_rate <= 1
    assert [each.cosine for each in nothing] == [0.0] * 3
    unmeasured = pack_with(Calibration(0.8, 0.5))
    assert likenesses(unmeasured, one, other)[0][0].false_accept_rate is None


def test_strangers_are_as_alike_as_was_measured() -> None:
    strangers = Strangers(mean=1.34, deviation=0.05)
    drawn = np.random.default_rng(0).normal(1.34, 0.05, 200_000)
    for cosine in (0.0, 0.1, 0.2, 0.25):
        closer = drawn < np.sqrt(2 - 2 * cosine)
        assert strangers.false_accept_rate(cosine) == pytest.approx(closer.mean(), abs=0.003)


@pytest.mark.parametrize(
    ("rate", "number"),
    [(1.0, 1), (0.7, 1), (0.5, 2), (0.1, 10), (0.03, 33), (1 / 18_342, 18_000), (1e-6, 1_000_000), (9e-7, None)],
)
def test_rates_in_words(rate: float, number: int | None) -> None:
    assert one_in(rate) == number


@given(st.floats(0, 1))
def test_every_rate_is_about_what_is_said(rate: float) -> None:
    number = one_in(rate)
    assert rate < 1e-6 if number is None else number == pytest.approx(1 / rate, rel=0.5 if rate > 0.1 else 0.06)


def test_one_process_for_many_photos_and_threads(pack: str, seed: Path) -> None:
    control = Control()
    with Matcher(pack) as matcher:
        assert not multiprocessing.active_children()
        with ThreadPoolExecutor(3) as threads:
            found = list(threads.map(lambda name: matcher.find(bytes(seed / name), control), ["01.jpg", "02.jpg"] * 2))
        assert len(multiprocessing.active_children()) == 1
    assert not multiprocessing.active_children()
    assert [photo.path for photo in found] == [bytes(seed / name) for name in ("01.jpg", "02.jpg")] * 2
    assert np.array_equal(found[0].faces[0].embedding, found[2].faces[0].embedding)


def test_it_can_be_stopped(pack: str, seed: Path) -> None:
    control = Control()
    with Matcher(pack) as matcher:
        matcher.find(bytes(seed / "01.jpg"), control)
        threading.Timer(0.1, control.cancel).start()
        with pytest.raises(Cancelled):
            while True:
                matcher.find(bytes(seed / "01.jpg"), control)
        # Another photo is looked at as if nothing had been.
        found = matcher.find(bytes(seed / "04.jpg"), Control())
        assert found.content_hash == hashlib.sha256((seed / "04.jpg").read_bytes()).digest()


def test_what_cannot_be_read_or_used(pack: str, seed: Path, shared: Path) -> None:
    with Matcher(pack) as matcher:
        with pytest.raises(PhotoUnreadable, match=r"truncated\.jpg cannot be read: it is cut off\."):
            matcher.find(bytes(shared / "data" / "formats" / "compreface" / "truncated.jpg"), Control())
        assert matcher.find(bytes(seed / "01.jpg"), Control()).faces
    with pytest.raises(PackError):
        matching.match(b"a", b"b", "no-such")


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices that are files")
@pytest.mark.parametrize("name", ["pipe.jpg", "pipe.dng", "pipe.mp4"])
def test_nothing_is_awaited_from_pipes_and_devices(pack: str, tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    with Matcher(pack) as matcher:
        for path in (bytes(tmp_path / name), b"/dev/zero"):
            with pytest.raises(PhotoUnreadable, match="it is a pipe or a device, and no file"):
                matcher.find(path, Control())
