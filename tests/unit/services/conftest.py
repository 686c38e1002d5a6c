"""An installed pack, libraries to index into, and a user without special rights."""

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from facesorter.services.packs import import_pack
from facesorter.store.library import Library

PACK = "arcface-mbf"


@pytest.fixture(scope="session")
def _home_with_pack(mbf_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("packs") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(home))
        import_pack(mbf_folder, PACK)
    return home


@pytest.fixture
def pack(_home_with_pack: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a pack that is installed."""
    monkeypatch.setenv("FACESORTER_HOME", str(_home_with_pack))
    return PACK


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.facesorter") as library:
        yield library


@pytest.fixture
def unprivileged(open_to_all: None) -> Callable[[], AbstractContextManager[None]]:
    """For a while nobody special: who runs the tests as root could read every file."""

    @contextlib.contextmanager
    def without_rights() -> Iterator[None]:
        if os.geteuid():
            yield
            return
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    if not hasattr(os, "seteuid"):
        pytest.skip("this system knows no permissions of this kind")
    return without_rights
