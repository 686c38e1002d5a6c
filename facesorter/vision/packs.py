"""What the rest of the program does with packs. Light: no network is loaded in the process that calls this."""

from facesorter.vision.checking import check
from facesorter.vision.importing import import_pack
from facesorter.vision.installing import discard, hosts, install, partly
from facesorter.vision.manifests import BUILTIN, available, damaged, get, is_known
from facesorter.vision.upkeep import remove, verify

__all__ = [
    "BUILTIN",
    "available",
    "check",
    "damaged",
    "discard",
    "get",
    "hosts",
    "import_pack",
    "install",
    "is_known",
    "partly",
    "remove",
    "verify",
]
