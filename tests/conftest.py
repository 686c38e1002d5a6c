"""Fixtures that every test may use: the real photos and packs beside the project, and a home of the test's own."""

import multiprocessing
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

# Before anything can import NumPy or ONNX Runtime, which would otherwise look up a telemetry host.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
if "PYTEST_XDIST_WORKER" in os.environ:
    # Side by side, the threads of one's matrices would wait for the other's: four times the work was measured.
    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# See `walks`.
hypothesis.settings.register_profile("long")

SHARED = Path(__file__).resolve().parents[2] / "shared"


# The folder where each of the processes that run tests side by side has a file to say where its threads are as it ends.
_LAST_WORDS = "FACESORTER_TESTS_LAST_WORDS"


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """What `faulthandler` writes of a process that crashes or hangs would come somewhere among what the others tell: it
    is kept, and told with the test (`pytest_handlecrashitem`).
    """
    if worker := os.environ.get("PYTEST_XDIST_WORKER"):
        with Path(os.environ[_LAST_WORDS], worker).open("wb") as file:
            os.dup2(file.fileno(), config.stash[fault_handler_stderr_fd_key])
    elif config.getoption("numprocesses", None):
        os.environ[_LAST_WORDS] = tempfile.mkdtemp()


def pytest_sessionstart() -> None:
    if _side_by_side():
        from quick_workers import Forked

        Forked().begin()


def pytest_collection_finish() -> None:
    """Else the first test that needs a worker would wait for all that one imports, without an end where it closes the
    window meanwhile; on a busy machine that took longer than a test may.
    """
    if _side_by_side():
        from quick_workers import Forked

        Forked().wait()


def _side_by_side() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ and "forkserver" in multiprocessing.get_all_start_methods()


def pytest_unconfigure(config: pytest.Config) -> None:
    if "PYTEST_XDIST_WORKER" not in os.environ and (folder := os.environ.pop(_LAST_WORDS, None)):
        shutil.rmtree(folder)


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: Any) -> None:
    words = Path(os.environ[_LAST_WORDS], report.node.gateway.id)
    report.sections.append(("where every thread was", words.read_text("utf-8", "replace")))


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, object, object]:
    """Reports of tests that run side by side are sent as UTF-8; names of files in them need not be text."""
    return _sendable((yield))


def _sendable(what: Any) -> Any:
    if isinstance(what, str):
        return what.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(what, dict):
        return {_sendable(key): _sendable(value) for key, value in what.items()}
    return type(what)(map(_sendable, what)) if type(what) in {list, tuple} else what


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real photos and packs that lies beside the project."""
    if not SHARED.is_dir():
        pytest.skip("needs the folder of real photos and packs, ../shared beside the project")
    return SHARED


@pytest.fixture(scope="session")
def lfw(shared: Path) -> Path:
    """1,590 photos of 630 people, one folder a person."""
    return shared / "data" / "lfw-dev"


@pytest.fixture(scope="session")
def seed(shared: Path) -> Path:
    """The course's 25 photos of 11 people."""
    return shared / "data" / "seed-lfw25"


@pytest.fixture(scope="session")
def mbf_folder(shared: Path) -> Path:
    """An InsightFace pack: SCRFD and ArcFace."""
    return shared / "packs" / "arcface-mbf"


@pytest.fixture
def open_to_all(tmp_path: Path) -> None:
    """Everybody may look into the test's folder; pytest's are private to who runs it. Those above stay open, as tests
    beside this one may need that too.
    """
    for folder in [tmp_path, *tmp_path.parents]:
        if folder.stat().st_uid == os.geteuid() and folder.is_relative_to(tempfile.gettempdir()):
            folder.chmod(folder.stat().st_mode | 0o055)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A FACESORTER_HOME of the test's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("FACESORTER_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def home_with_pack(mbf_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A FACESORTER_HOME in which the pack ``arcface-mbf`` is installed, beside the built-in one."""
    from facesorter.vision.packs import import_pack

    home = tmp_path_factory.mktemp("packs") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(home))
        import_pack(mbf_folder, "arcface-mbf")
    return home


@pytest.fixture(scope="session", autouse=True)
def _quick_workers() -> Iterator[None]:
    """See `quick_workers`."""
    from quick_workers import STARTERS, Forked

    with pytest.MonkeyPatch.context() as patch:
        if "forkserver" in multiprocessing.get_all_start_methods():
            forked = Forked()
            for module in STARTERS:
                patch.setattr(module, "_spawn", forked)
        yield


@pytest.fixture
def real_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes start as in the program."""
    from quick_workers import STARTERS

    for module in STARTERS:
        monkeypatch.setattr(module, "_spawn", multiprocessing.get_context("spawn"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        os.geteuid()
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)
