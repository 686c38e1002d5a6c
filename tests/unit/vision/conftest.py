"""Both packs, loaded once, and the faces that their detectors find."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facesorter.domain.found import FoundPhoto
from facesorter.imaging import formats
from facesorter.imaging.formats import Decoded
from facesorter.vision.engine import Engine


@pytest.fixture(scope="session")
def _engines(home_with_pack: Path) -> dict[str, Engine]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(home_with_pack))
        return {pack: Engine(pack) for pack in ("builtin", "arcface-mbf")}


@pytest.fixture(scope="session")
def builtin(_engines: dict[str, Engine]) -> Engine:
    return _engines["builtin"]


@pytest.fixture(scope="session")
def mbf(_engines: dict[str, Engine]) -> Engine:
    return _engines["arcface-mbf"]


@pytest.fixture(scope="session")
def read() -> Callable[[Path], Decoded]:
    """Photos as the engine worker reads them."""
    return lambda path: formats.read(bytes(path), long_side=1600)


@pytest.fixture(scope="session")
def portraits(lfw: Path) -> list[Path]:
    """60 portraits from all over lfw-dev."""
    photos = sorted(lfw.glob("*/*.jpg"))
    return photos[:: len(photos) // 59][:60]


@pytest.fixture(scope="session")
def one_face(mbf: Engine, read: Callable[[Path], Decoded], portraits: list[Path]) -> tuple[Decoded, FoundPhoto]:
    """A photo with one real face, and what is found in it."""
    for path in portraits:
        photo = read(path)
        (found,) = mbf.analyse([photo])
        if len(found.faces) == 1:
            return photo, found
    raise AssertionError("none of the portraits shows one face only")
