"""Packs as users have them: a folder, a zip, or a manifest that lies beside its files. Read only."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from facesorter.domain.errors import PackError
from facesorter.vision import archives, manifests

#: Nobody keeps a pack among so many files; a search through a whole disk ends here.
_MOST_FILES = 1000
_CHUNK = 2**20


class Source(Protocol):
    """Files by name; folders in a name end with a slash."""

    @property
    def names(self) -> list[str]: ...

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content of a file; raises `PackError` if it cannot be read."""
        ...


class Folder:
    """The files of a folder, and of those in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.names = []
        for pattern in ("*", "*/*"):
            for file in sorted(path.glob(pattern)):
                if file.is_file():
                    self.names.append(file.relative_to(path).as_posix())
                if len(self.names) > _MOST_FILES:
                    raise PackError(f"This is no pack: there are more than {_MOST_FILES:,} files in {path}.")

    def chunks(self, name: str) -> Iterator[bytes]:
        try:
            with (self._path / name).open("rb") as content:
                while chunk := content.read(_CHUNK):
                    yield chunk
        except OSError as error:
            raise PackError(f"{name!r} cannot be read: {error.strerror or error}.") from error


@contextmanager
def opened(path: Path) -> Iterator[tuple[Source, str | None]]:
    """What is at ``path``, and the name of its manifest if it has one: on top, or in its only folder that has one."""
    if path.suffix == ".toml" and path.is_file():
        yield Folder(path.parent), path.name
    elif path.is_dir():
        folder = Folder(path)
        yield folder, _manifest(folder)
    elif path.is_file():
        with archives.opened(path) as archive:
            yield archive, _manifest(archive)
    else:
        raise PackError(f"There is nothing at {path}.")


def beside(manifest: str, name: str) -> str:
    """The name, in a source, of the file that a manifest calls ``name``."""
    return manifest[: manifest.rfind("/") + 1] + name


def _manifest(source: Source) -> str | None:
    names = [name for name in source.names if name.rpartition("/")[2] == manifests.MANIFEST]
    if manifests.MANIFEST in names or len(names) != 1:
        return manifests.MANIFEST if manifests.MANIFEST in names else None
    return names[0]
