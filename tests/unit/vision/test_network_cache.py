"""Built networks are kept; whatever is wrong with a kept one, it is built again."""

import hashlib
import subprocess
import sys

import pytest

from facesorter import places
from facesorter.vision import cache
from facesorter.vision.manifests import PackFile


class Builder:
    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, weights: bytes) -> bytes:
        self.calls += 1
        return b"network of " + weights


@pytest.fixture
def build(home) -> Builder:
    return Builder()


def test_a_network_is_built_once(build):
    assert [cache.kept("one", b"weights", build) for _ in range(3)] == [b"network of weights"] * 3
    assert build.calls == 1
    assert [file.suffix for file in places.cache().iterdir()] == [".onnx"]


def test_other_weights_and_other_builders_are_other_networks(build):
    assert cache.kept("one", b"a", build) == b"network of a"
    assert cache.kept("one", b"b", build) == b"network of b"
    assert cache.kept("two", b"a", lambda weights: b"other") == b"other"
    assert cache.kept("one", b"a", build) == b"network of a"


@pytest.mark.parametrize("damage", [lambda c: b"", lambda c: c[:-3], lambda c: c[:-1] + b"?", lambda c: c[:10]])
def test_a_damaged_one_is_built_again_and_mended(build, damage):
    cache.kept("one", b"weights", build)
    (file,) = places.cache().iterdir()
    file.write_bytes(damage(file.read_bytes()))
    assert cache.kept("one", b"weights", build) == b"network of weights"
    assert build.calls == 2
    cache.kept("one", b"weights", build)
    assert build.calls == 2


def test_without_a_folder_to_write_to_it_is_built_each_time(build, home):
    home.mkdir()
    (home / "cache").write_text("a file where the folder should be")
    assert [cache.kept("one", b"weights", build) for _ in range(2)] == [b"network of weights"] * 2
    assert build.calls == 2
    assert (home / "cache").read_text() == "a file where the folder should be"


def test_a_file_that_is_a_network_already_is_taken_as_it_is(build, tmp_path):
    for name in ("weights.dat", "network.onnx"):
        (tmp_path / name).write_bytes(b"weights")
    digest = hashlib.sha256(b"weights").hexdigest()
    raw, built = (PackFile(tmp_path / name, digest, 7) for name in ("weights.dat", "network.onnx"))
    assert cache.network("one", raw, build) == b"network of weights"
    assert cache.network("one", built, build) == b"weights"


def test_the_built_in_pack_needs_onnx_no_more_once_it_was_built(home):
    """The program in its packages has networks that were built before, and another start need not load it either."""
    code = (
        "import sys\n"
        "from facesorter.vision import manifests\n"
        "from facesorter.vision.engine import Engine\n"
        "Engine('builtin', 1)\n"
        "print('onnx' in sys.modules)"
    )
    answers = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        for _ in range(2)
    ]
    assert answers == ["True", "False"]
