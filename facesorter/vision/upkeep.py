"""Verify and remove packs that are there. Light: networks are tried in a process of their own."""

import shutil
import tempfile
from pathlib import Path

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError, PackError
from facesorter.vision import apart, downloading, installing, manifests
from facesorter.vision.manifests import PackFile

#: Seconds that trying a pack may take; large ones took four on two slow cores.
_PATIENCE = 180.0


def verify(pack_id: str, control: Control) -> list[str]:
    """One sentence for each thing that is wrong with an installed pack; none if its files are what was installed and
    both its networks run. Raises `PackError` if there is no such pack, or if it is not installed at all.
    """
    manifest = manifests.manifest(pack_id)
    files = manifest.files.values()
    if not manifest.pack.installed and not any(file.path.exists() for file in files):
        raise PackError(f"The pack {pack_id!r} is not installed; there is nothing to verify.")
    problems = [problem for file in files if (problem := _problem(file, control))]
    if problems:
        return problems
    try:
        apart.call(_run_once, pack_id, control=control, seconds=_PATIENCE)
    except apart.Lost:
        return [f"A network of the pack {pack_id!r} makes the engine stop; remove it, and install it again."]
    except FaceSorterError as error:
        control.checkpoint()
        return [str(error)]
    return []


def _problem(file: PackFile, control: Control) -> str:
    """What `PackFile.read` would say, without having all of it in memory at once."""
    try:
        fault = "" if downloading.digest(file.path, control) == file.sha256 else "has changed since it was installed"
    except OSError:
        fault = "cannot be read"
    return fault and f"A file of this pack {fault} ({file.path}); remove the pack and install it again."


def remove(pack_id: str) -> None:
    """Remove an installed pack, also a damaged one, or what was fetched of one; raises `PackError` if there is none."""
    folder = places.packs() / pack_id
    if pack_id == manifests.BUILTIN:
        raise PackError("The built-in pack comes with the program and cannot be removed.")
    if pack_id.startswith(".") or folder.parent != places.packs() or not folder.is_dir():
        if manifests.is_known(pack_id) and installing.partly(pack_id):
            installing.discard(pack_id)
            return
        raise PackError(f"There is no pack {pack_id!r} to remove.")
    try:
        # At once, and then at leisure: a pack is there or it is not.
        away = Path(tempfile.mkdtemp(prefix=".removed-", dir=installing.aside()))
        folder.rename(away / pack_id)
    except OSError as error:
        raise PackError(f"The pack {pack_id!r} cannot be removed: {error.strerror or error}.") from error
    shutil.rmtree(away, ignore_errors=True)


def _run_once(pack_id: str) -> None:
    """Load both networks and run them: the detector on a blank photo, the recogniser on blank chips as it is loaded."""
    import numpy as np  # noqa: PLC0415 (only in a process of its own)

    from facesorter.imaging.formats import Decoded  # noqa: PLC0415
    from facesorter.vision.engine import Engine  # noqa: PLC0415

    blank = Decoded(np.zeros((320, 320, 3), np.uint8), 320, 320, None, b"")
    Engine(pack_id).analyse([blank])
