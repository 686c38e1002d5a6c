"""Photos that hang or crash the worker, and workers that are killed: every photo gets its answer, and only the photo
at fault is set aside.
"""

import contextlib
import multiprocessing
import os
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest
from made_photos import huge_jpeg
from made_videos import video
from PIL import Image

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError
from facesorter.domain.found import FoundPhoto
from facesorter.services import engine, engine_worker
from facesorter.services.engine import EngineHost
from facesorter.services.engine_worker import Answer, Failure, Job, Outcome, Started

#: Seconds; photos here take a hundredth of it, where nothing else runs.
PATIENCE = 3.0
#: Where no photo hangs, as on a busy machine a sound one may take longer than that.
MUCH_PATIENCE = 60.0


@pytest.fixture
def photos(seed: Path) -> list[bytes]:
    return [os.fsencode(path) for path in sorted(seed.rglob("*.jpg"))[:12]]


@pytest.fixture(autouse=True)
def _no_process_is_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


def workers() -> list[int]:
    return [child.pid for child in multiprocessing.active_children() if child.pid]


def read(
    pack: str,
    paths: list[bytes],
    *,
    only_hash: bool = False,
    control: Control | None = None,
    patience: float = PATIENCE,
) -> list[Outcome]:
    """The outcomes, in the order of the paths; each photo is answered once."""
    with EngineHost(pack, 2, patience) as engine:
        answers = list(engine.read(paths, control or Control(), only_hash=only_hash))
    assert sorted(answer.number for answer in answers) == list(range(len(paths)))
    return [answer.outcome for answer in sorted(answers, key=lambda answer: answer.number)]


@contextmanager
def deadly(fifo: Path) -> Iterator[list[int]]:
    """A photo that kills every process which opens it; yields their ids."""
    os.mkfifo(fifo)
    killed: list[int] = []
    stop = threading.Event()

    def lurk() -> None:
        while not stop.wait(0.005):
            try:
                bait = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:  # nobody reads it yet
                continue
            for worker in workers():
                os.kill(worker, signal.SIGKILL)
                killed.append(worker)
            os.close(bait)
            time.sleep(0.2)

    lurking = threading.Thread(target=lurk)
    lurking.start()
    try:
        yield killed
    finally:
        stop.set()
        lurking.join()


def test_every_photo_is_answered(pack: str, photos: list[bytes]) -> None:
    outcomes = read(pack, photos)
    assert all(isinstance(outcome, FoundPhoto) and outcome.faces for outcome in outcomes)
    with EngineHost(pack, 1) as engine:
        assert list(engine.read([], Control())) == []
        assert not workers()


def test_a_photo_that_kills_the_worker_is_set_aside(pack: str, photos: list[bytes], tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    paths = [*photos[:6], os.fsencode(bad), *photos[6:]]
    with deadly(bad) as killed:
        outcomes = read(pack, paths, patience=MUCH_PATIENCE)
    assert outcomes.pop(6) == Failure("it makes the decoder crash")
    assert all(isinstance(outcome, FoundPhoto) for outcome in outcomes)
    # Once among others, twice alone.
    assert len(set(killed)) == 3


def test_a_photo_that_hangs_is_set_aside_and_worth_a_retry(pack: str, photos: list[bytes], tmp_path: Path) -> None:
    """A drive that does not answer is the likeliest cause."""
    os.mkfifo(tmp_path / "x.jpg")
    outcomes = read(pack, [*photos[:3], os.fsencode(tmp_path / "x.jpg"), *photos[3:]])
    assert outcomes.pop(3) == Failure("it takes longer than 3 s", lasting=False)
    assert all(isinstance(outcome, FoundPhoto) for outcome in outcomes)


def test_a_file_that_hangs_while_only_its_content_is_asked_for(pack: str, photos: list[bytes], tmp_path: Path) -> None:
    """Nothing is loaded then, so it is not the engine's fault."""
    os.mkfifo(tmp_path / "x.jpg")
    outcomes = read(pack, [*photos, os.fsencode(tmp_path / "x.jpg")], only_hash=True)
    assert isinstance(outcomes.pop(), Failure)
    assert all(isinstance(outcome, bytes) for outcome in outcomes)


@pytest.mark.parametrize("hurt", [signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV])
def test_a_worker_that_is_killed_or_stopped_costs_no_photo(
    pack: str, photos: list[bytes], hurt: signal.Signals
) -> None:
    paths = photos * 3
    outcomes: dict[int, Outcome] = {}
    hurt_at = {1, 20}
    with EngineHost(pack, 2, PATIENCE) as engine:
        for answer in engine.read(paths, Control()):
            outcomes[answer.number] = answer.outcome
            if len(outcomes) in hurt_at:
                for worker in workers():
                    os.kill(worker, hurt)
    assert len(outcomes) == len(paths)
    assert all(isinstance(outcome, FoundPhoto) for outcome in outcomes.values())


def test_a_taker_that_takes_its_time_is_not_the_photos_fault(pack: str, photos: list[bytes]) -> None:
    """A slow disk, or a long pause, between two answers."""
    control, pids, outcomes = Control(), set(), []
    with EngineHost(pack, 2, PATIENCE) as engine:
        for number, answer in enumerate(engine.read(photos * 2, control)):
            pids.update(workers())
            outcomes.append(answer.outcome)
            if number == 1:
                time.sleep(PATIENCE + 0.5)
            if number == 3:
                control.pause()
                threading.Timer(PATIENCE + 0.5, control.resume).start()
    assert all(isinstance(outcome, FoundPhoto) for outcome in outcomes)
    assert len(pids) == 1, "the worker was ended without need"


def test_cancelling_ends_the_worker_even_while_it_hangs(pack: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.jpg")
    control = Control()
    threading.Timer(0.5, control.cancel).start()
    with EngineHost(pack, 1, 60.0) as engine, pytest.raises(Cancelled):
        list(engine.read([os.fsencode(tmp_path / "x.jpg")], control))


def test_leaving_in_the_middle_ends_the_worker(pack: str, photos: list[bytes]) -> None:
    with EngineHost(pack, 2) as engine:
        next(engine.read(photos, Control()))
        assert len(workers()) == 1


def damage_networks(folder: Path) -> None:
    for network in folder.glob("*.onnx"):
        network.write_bytes(network.read_bytes()[:-1] + b"x")


def remove_networks(folder: Path) -> None:
    for network in folder.glob("*.onnx"):
        network.unlink()


@pytest.mark.parametrize("damage", [damage_networks, remove_networks])
def test_a_pack_that_is_damaged_is_a_clear_sentence(
    pack: str,
    photos: list[bytes],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    damage: Callable[[Path], None],
    _home_with_pack: Path,
) -> None:
    shutil.copytree(_home_with_pack, home)
    damage(places.packs() / pack)
    with EngineHost(pack, 2) as engine, pytest.raises(PackError, match=r"pack .*\.onnx"):
        list(engine.read(photos, Control()))


def test_an_engine_that_never_gets_ready_is_a_clear_sentence(pack: str, photos: list[bytes]) -> None:
    """Killed whenever it starts, as by a system that lacks memory."""
    stop, pids = threading.Event(), set()

    def kill() -> None:
        while not stop.wait(0.02):
            for worker in workers():
                pids.add(worker)
                os.kill(worker, signal.SIGKILL)

    killing = threading.Thread(target=kill)
    killing.start()
    try:
        with EngineHost(pack, 2) as engine, pytest.raises(PackError, match="ended 3 times before it was ready"):
            list(engine.read(photos, Control()))
    finally:
        stop.set()
        killing.join()
    assert len(pids) == 3


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured in /proc")
def test_many_large_photos_need_less_than_a_gibibyte(pack: str, tmp_path: Path) -> None:
    """Half a gibibyte each while it is decoded, several threads, and an allocator that likes to keep what it had."""
    Image.new("RGB", (12_800, 10_000), (9, 80, 200)).save(tmp_path / "0.png", compress_level=1)
    (tmp_path / "1.jpg").write_bytes(huge_jpeg(40_000, 400))
    paths = [os.fsencode(tmp_path / ("0.png", "1.jpg")[number % 3 == 2]) for number in range(7)]
    peak = 0
    with EngineHost(pack, 4) as engine:
        for answer in engine.read(paths, Control()):
            assert isinstance(answer.outcome, FoundPhoto)
            (worker,) = workers()
            status = Path(f"/proc/{worker}/status").read_text().splitlines()
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    assert 512 * 1024 < peak < 960 * 1024


def test_a_long_video_may_take_longer_than_a_photo(
    pack: str, photos: list[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as it goes on: the worker says so, and the watch that waits for photos listens. No clock is needed."""
    with Image.open(os.fsdecode(photos[0])) as photo:
        picture = np.asarray(photo.resize((640, 640)))
    film = video(tmp_path / "film.mp4", (picture for _ in range(12)), rate=1, key_every=1)
    monkeypatch.setattr(engine_worker, "_HEARTBEAT", 0.0)
    ours, theirs = multiprocessing.Pipe()
    worker = threading.Thread(target=serve_until_it_hangs_up, args=[theirs, pack], daemon=True)
    worker.start()
    ours.send(Job(0, os.fsencode(film)))
    messages = [ours.recv()]
    while not isinstance(messages[-1], Answer):
        messages.append(ours.recv())
    ours.close()
    worker.join()
    found = messages[-1].outcome
    assert isinstance(found, FoundPhoto)
    assert (len(found.faces), found.duration) == (1, 12)
    assert messages.count(Started(0)) > 5
    now = 0.0
    with monkeypatch.context() as patch:
        patch.setattr(engine.time, "monotonic", lambda: now)
        watch = engine._Watch()
        for message in messages[:-1]:
            now += 50.0
            watch.heard(message)
            assert watch.longest <= 50.0
        now += 70.0
        assert watch.longest >= 70.0


def serve_until_it_hangs_up(connection: Connection, pack: str) -> None:
    with contextlib.suppress(EOFError, OSError):
        engine_worker.serve(connection, pack, 1)


def test_photos_do_not_wait_for_a_video(pack: str, photos: list[bytes], tmp_path: Path) -> None:
    """One thread takes up photos first, then the video."""
    with Image.open(os.fsdecode(photos[0])) as photo:
        picture = np.asarray(photo.resize((640, 640)))
    film = video(tmp_path / "film.mp4", (picture for _ in range(5)), rate=1, key_every=1)
    with EngineHost(pack, 1) as host:
        answers = list(host.read([*photos[:2], os.fsencode(film), photos[2]], Control()))
    numbers = [answer.number for answer in answers]
    assert sorted(numbers) == [0, 1, 2, 3]
    assert numbers.index(2) > max(numbers.index(0), numbers.index(1))
