"""Networks that were built once, kept for the next start. Whatever is wrong with a kept one, it is built again."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facesorter import places
from facesorter.vision.manifests import PackFile

#: Raised whenever builders put out other networks from the same weights.
_VERSION = 2
_DIGEST = hashlib.sha256().digest_size


def network(name: str, file: PackFile, build: Callable[[bytes], bytes]) -> bytes:
    """The network that is built from a pack's verified weight file. One that is a network already, as those that were
    built when the program was frozen, is taken as it is. Raises `PackError`.
    """
    content = file.read()
    return content if file.path.suffix == ".onnx" else kept(name, content, build)


def kept(name: str, weights: bytes, build: Callable[[bytes], bytes]) -> bytes:
    """``build(weights)``, from the cache if it was built before; ``name`` tells builders apart."""
    key = hashlib.sha256(weights).hexdigest()[:16]
    stored = f"{name}-{_VERSION}-{key}.onnx"
    with suppress(OSError):
        content = (places.cache() / stored).read_bytes()
        digest, model = content[:_DIGEST], content[_DIGEST:]
        if hashlib.sha256(model).digest() == digest:
            return model
    model = build(weights)
    with suppress(OSError):  # a full disk only costs the time to build it again
        _write(places.cache() / stored, hashlib.sha256(model).digest() + model)
    return model


def _write(file: Path, content: bytes) -> None:
    handle, temporary = tempfile.mkstemp(prefix=".", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).replace(file)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
