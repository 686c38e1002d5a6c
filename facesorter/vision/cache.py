"""Networks that were built once, kept for the next start. Whatever is wrong with a kept one, it is built again."""

import hashlib
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from facesorter import places

#: Raised whenever builders put out other networks from the same weights.
_VERSION = 2
_DIGEST = hashlib.sha256().digest_size


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
