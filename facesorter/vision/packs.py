"""What the rest of the program does with packs. Light: no network is loaded in the process that calls this."""

from facesorter.vision.importing import import_pack
from facesorter.vision.manifests import available, damaged, get

__all__ = ["available", "damaged", "get", "import_pack"]
