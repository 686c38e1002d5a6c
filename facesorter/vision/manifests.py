"""What packs there are and what they are made of. Light: no network is loaded here.

A pack is described by a TOML manifest: ``resources/packs/ID.toml`` for what comes with the program, and
``places.packs()/ID/pack.toml`` beside the files of an imported one. Every file is recorded with size and SHA-256 and
verified each time it is loaded.
"""

import hashlib
import importlib.util
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Calibration, Pack

MANIFEST = "pack.toml"


@dataclass(frozen=True, slots=True)
class PackFile:
    """One weight file: where it lies, what it must be."""

    path: Path
    sha256: str
    size: int

    def is_there(self) -> bool:
        """Whether there is a file of this size; cheap, so only `read` knows that it is the right one."""
        try:
            found = self.path.stat()
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == self.size

    def read(self) -> bytes:
        """The verified content; raises `PackError` if it is missing or another than recorded."""
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise PackError(f"A file of this pack cannot be read ({self.path}); install it again.") from error
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise PackError(f"A file of this pack has changed since it was installed ({self.path}); it is not used.")
        return content


@dataclass(frozen=True, slots=True)
class Manifest:
    """A pack with all that the engine needs to run it.

    detector/embedder: their sections of the manifest; ``kind`` says which class runs them.
    """

    pack: Pack
    detector: Mapping[str, object]
    embedder: Mapping[str, object]
    files: Mapping[str, PackFile]


def available() -> list[Pack]:
    """All packs: the ones that come with the program first, then the imported ones by id. Without those whose
    description is `damaged`: they must not hide the others.
    """
    return [found.pack for found in _all() if isinstance(found, Manifest)]


def damaged() -> list[str]:
    """One sentence for each pack whose description is damaged, with what to do."""
    return [str(found) for found in _all() if isinstance(found, PackError)]


def _all() -> list[Manifest | PackError]:
    found: list[Manifest | PackError] = []
    for path in _manifests().values():
        try:
            found.append(_read(path))
        except PackError as error:
            found.append(error)
    return found


def get(pack_id: str) -> Pack:
    """The pack with this id; raises `PackError`."""
    return manifest(pack_id).pack


def manifest(pack_id: str) -> Manifest:
    """The pack with this id and its files; raises `PackError` if there is none or its manifest is damaged."""
    path = _manifests().get(pack_id)
    if path is None:
        raise PackError(f"There is no pack {pack_id!r}; “facesorter packs list” shows the ones that are installed.")
    return _read(path)


def _manifests() -> dict[str, Path]:
    """Manifest files by pack id. Folders whose names begin with a dot are imports under way."""
    own = {path.stem: path for path in sorted((places.resources() / "packs").glob("*.toml"))}
    imported = {path.parent.name: path for path in sorted(places.packs().glob(f"[!.]*/{MANIFEST}"))}
    return own | {name: path for name, path in imported.items() if name not in own}


def _read(path: Path) -> Manifest:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
        calibration = Calibration(float(values["calibration"]["link"]), float(values["calibration"]["merge"]))
        files = {
            name: PackFile(_locate(path.parent, file), file["sha256"], int(file["size"]))
            for name, file in values["files"].items()
        }
        pack = Pack(
            id=path.stem if path.name != MANIFEST else path.parent.name,
            label=values["label"],
            licence=values["licence"],
            commercial_use=bool(values["commercial_use"]),
            installed=all(file.is_there() for file in files.values()),
            detector=values["detector"]["label"],
            embedder=values["embedder"]["label"],
            dimension=int(values["embedder"]["dimension"]),
            size=sum(file.size for file in files.values()),
            calibration=calibration,
        )
        return Manifest(pack, values["detector"], values["embedder"], files)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackError(
            f"The description of a pack is damaged ({path}); remove its folder and import it again."
        ) from error


def _locate(folder: Path, file: Mapping[str, str]) -> Path:
    """Where a file of a pack lies: in its own folder, or in an installed Python package, which is not imported."""
    package = file.get("package")
    if package is None:
        return folder / file["path"]
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return Path(package, file["path"])
    return Path(spec.submodule_search_locations[0], file["path"])
