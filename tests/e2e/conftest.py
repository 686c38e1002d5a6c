"""Real photos through the real entry: libraries that are indexed once, and copies of them to play with."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from command_line import Cli

from facesorter.__main__ import main

PACKS = ("builtin", "arcface-mbf")


@dataclass(frozen=True)
class Indexed:
    """The course's photos, indexed with each pack and grouped by ``auto``; ``home`` holds the imported pack."""

    home: Path
    libraries: dict[str, Path]


@pytest.fixture(scope="session")
def indexed(seed: Path, mbf_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Indexed:
    place = tmp_path_factory.mktemp("indexed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(place / "home"))
        assert main(["packs", "import", str(mbf_folder), "--id", "arcface-mbf"]) == 0
        libraries = {}
        for pack in PACKS:
            libraries[pack] = place / f"{pack}.facesorter"
            common = ["--library", str(libraries[pack]), "--quiet"]
            assert main(["index", str(seed), "--pack", pack, *common]) == 0
            assert main(["group", *common]) == 0
    return Indexed(place / "home", libraries)


@pytest.fixture
def new_library(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """A library that does not exist yet, in a home of its own."""
    return Cli(tmp_path / "new.facesorter", capsys)


@pytest.fixture
def copy_of(indexed: Indexed, tmp_path: Path, monkeypatch, capsys) -> Callable[[str], Cli]:
    """A copy of the library that was indexed with this pack."""
    monkeypatch.setenv("FACESORTER_HOME", str(indexed.home))

    def copy(pack: str) -> Cli:
        library = tmp_path / f"{pack}.facesorter"
        shutil.copy(indexed.libraries[pack], library)
        return Cli(library, capsys)

    return copy


@pytest.fixture(params=PACKS)
def grouped(request: pytest.FixtureRequest, copy_of: Callable[[str], Cli]) -> Cli:
    """A copy of the indexed and grouped library, for each pack."""
    return copy_of(request.param)


@pytest.fixture
def builtin(copy_of: Callable[[str], Cli]) -> Cli:
    """A copy of the library that the built-in pack made."""
    return copy_of("builtin")
