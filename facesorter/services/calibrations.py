"""Which thresholds hold for a pack in a library: the pack's own, or the one that was calibrated from the library."""

from dataclasses import replace

from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Calibration
from facesorter.services import packs
from facesorter.store import settings
from facesorter.store.library import Library

#: A setting for each pack, so that it is there again when the library changes back to one.
_KEY = "calibrated merge of {}"


def of_pack(pack: str) -> Calibration:
    """What the pack says of itself."""
    try:
        return packs.get(pack).calibration
    except PackError:
        # Only imported packs can be gone, and they are of ArcFace's kind.
        return ARCFACE


def used(library: Library, pack: str) -> Calibration:
    """What groupings of this library start from."""
    merge = calibrated(library, pack)
    return of_pack(pack) if merge is None else replace(of_pack(pack), merge=merge)


def calibrated(library: Library, pack: str) -> float | None:
    """The mean cosine above which two groups are one person, as it was calibrated; ``None`` if it was not."""
    text = settings.get(library, _KEY.format(pack))
    return float(text) if text else None


def keep(library: Library, pack: str, merge: float | None) -> None:
    """Use this from now on; ``None``: what the pack says."""
    settings.put(library, _KEY.format(pack), "" if merge is None else repr(merge))
