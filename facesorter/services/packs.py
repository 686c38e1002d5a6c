"""Packs: the ones that are installed, and importing another."""

from facesorter.vision.packs import available as list_packs
from facesorter.vision.packs import damaged, get, import_pack

__all__ = ["damaged", "get", "import_pack", "list_packs"]
