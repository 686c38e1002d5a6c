"""What packs there are and what they are made of. Light: no network is loaded here.

A pack is described by a TOML manifest (see `schema`): ``resources/packs/ID.toml`` for each one that the program knows,
``places.packs()/ID.toml`` for one that the user wrote down to be installed (also to take a known one from elsewhere),
``places.packs()/ID/pack.toml`` beside the files of one that was installed or imported. Of these, every file is recorded
with size and SHA-256 and verified each time it is loaded.
"""

import hashlib
import importlib.util
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Pack
from facesorter.vision import schema
from facesorter.vision.schema import Description, DetectorSection, EmbedderSection, FileEntry

MANIFEST = "pack.toml"
#: The pack that comes with the program.
BUILTIN = "builtin"


@dataclass(frozen=True, slots=True)
class PackFile:
    """One weight file: where it lies, what it must be. Size and SHA-256 may be unknown until it is installed."""

    path: Path
    sha256: str | None
    size: int | None

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
    """A pack with all that the engine needs to run it. ``files`` are those of ``description``, and those of the
    built-in pack where it uses its networks.
    """

    pack: Pack
    description: Description
    files: Mapping[str, PackFile]

    @property
    def detector(self) -> DetectorSection:
        return self.description.detector

    @property
    def embedder(self) -> EmbedderSection:
        return self.description.embedder


def available() -> list[Pack]:
    """All packs: the built-in one first, then those that are installed, then those that could be, each by id. Without
    those whose description is `damaged`: they must not hide the others.
    """
    found = [found.pack for found in _all() if isinstance(found, Manifest)]
    return sorted(found, key=lambda pack: (pack.id != BUILTIN, not pack.installed, pack.id))


def damaged() -> list[str]:
    """One sentence for each pack whose description is damaged, with what to do."""
    return [str(found) for found in _all() if isinstance(found, PackError)]


def _all() -> list[Manifest | PackError]:
    found: list[Manifest | PackError] = []
    for pack_id, path in _manifests().items():
        try:
            found.append(_read(pack_id, path))
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
        raise PackError(f"There is no pack {pack_id!r}; “facesorter packs list” shows the ones that there are.")
    return _read(pack_id, path)


def known(pack_id: str) -> Description | None:
    """What the program knows of a pack by itself, whether it is installed or not; ``None`` if nothing."""
    path = _known().get(pack_id)
    return _read(pack_id, path).description if path else None


def is_known(pack_id: str) -> bool:
    """Whether a pack that is removed can be installed again."""
    return pack_id in _known()


def describe(pack_id: str, description: Description, folder: Path) -> Manifest:
    """A pack whose own files lie in ``folder``."""
    files = {name: located(folder, file) for name, file in description.files.items()}
    if pack_id != BUILTIN:
        files |= {name: file for name, file in _builtin_files(description).items() if name not in files}
    fetched = {file.archive for file in description.files.values() if file.archive}
    pack = Pack(
        id=pack_id,
        label=description.label,
        licence=description.licence,
        commercial_use=description.commercial_use,
        source=description.source,
        installed=all(file.is_there() for file in files.values()),
        detector=description.detector.label,
        embedder=description.embedder.label,
        dimension=description.embedder.dimension,
        metric=description.embedder.metric,
        size=sum(file.size or 0 for file in description.files.values()),
        download=sum(description.archives[name].size for name in fetched)
        + sum(file.size or 0 for file in description.files.values() if file.url),
        calibration=description.calibration,
        published=description.published,
    )
    return Manifest(pack, description, files)


def _known() -> dict[str, Path]:
    own = {path.stem: path for path in sorted((places.resources() / "packs").glob("*.toml"))}
    users = {
        path.stem: path
        for path in sorted(places.packs().glob("[!.]*.toml"))
        if path.name != MANIFEST and not path.is_dir()  # the folder of a pack whose id ends like that
    }
    return own | users | {BUILTIN: own[BUILTIN]}


def _manifests() -> dict[str, Path]:
    """Manifest files by pack id. Folders whose names begin with a dot are imports under way."""
    installed = {path.parent.name: path for path in sorted(places.packs().glob(f"[!.]*/{MANIFEST}"))}
    known = _known()
    return known | installed | {BUILTIN: known[BUILTIN]}


def _read(pack_id: str, path: Path) -> Manifest:
    try:
        description = schema.read(path.read_bytes(), path.name)
        if path.name == MANIFEST:
            _check_recorded(description)
    except (OSError, PackError) as error:
        remedy = "Remove its folder and import it again" if path.name == MANIFEST else "Correct that file or remove it"
        raise PackError(
            f"The description of the pack {pack_id!r} is damaged ({path}): {str(error).rstrip('.')}. {remedy}."
        ) from error
    folder = path.parent if path.name == MANIFEST else places.packs() / pack_id
    return describe(pack_id, description, folder)


def _check_recorded(description: Description) -> None:
    for name, file in description.files.items():
        if file.size is None or file.sha256 is None:
            raise PackError(f"{MANIFEST}: files.{name} has no size and sha256, which importing a pack records.")


def _builtin_files(description: Description) -> Mapping[str, PackFile]:
    """Those files of the built-in pack whose networks this one uses too."""
    detects, embeds = (part.kind in schema.BUILTIN_KINDS for part in (description.detector, description.embedder))
    if not detects and not embeds:
        return {}
    of_detector = schema.DETECTOR_FILES["mtcnn"]
    files = manifest(BUILTIN).files
    return {name: file for name, file in files.items() if (detects if name in of_detector else embeds)}


def located(folder: Path, file: FileEntry) -> PackFile:
    """Where a file of a pack lies: in its own ``folder``, or in an installed Python package, which is not imported."""
    path = folder / file.path
    if file.package is not None:
        spec = importlib.util.find_spec(file.package)
        found = spec.submodule_search_locations if spec else None
        path = Path(found[0] if found else file.package, file.path)
    return PackFile(path, file.sha256, file.size)
