"""Packs that a server on this machine offers: their descriptions, and what they are made of."""

import hashlib
import io
import random
import zipfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pack_server import PackServer

DETECTOR, EMBEDDER = "det_500m.onnx", "w600k_mbf.onnx"
HEAD = """
label = "Tiny"
licence = "for tests only"
commercial_use = {commercial_use}
source = "this machine"

[detector]
kind = "scrfd"
label = "SCRFD"

[embedder]
kind = "arcface"
label = "ArcFace"
dimension = 512

[calibration]
link = 0.45
merge = 0.35
"""


@dataclass
class OfferedPack:
    """A pack of two files (names to content), as one zip or each by itself. What is in ``said`` replaces facts of the
    description: {"zip" or a file's name: {"size" or "sha256": value}}.
    """

    files: dict[str, bytes]
    zipped: bool = True
    id: str = "tiny"
    said: dict[str, dict[str, object]] = field(default_factory=dict)

    @cached_property
    def archive(self) -> bytes:
        """The zip, with something in it that nobody needs."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("folder/genderage.onnx", b"not needed")
            for name, content in self.files.items():
                archive.writestr(f"folder/{name}", content)
        return stream.getvalue()

    @property
    def size(self) -> int:
        """Of what is fetched, in bytes."""
        return len(self.archive) if self.zipped else sum(map(len, self.files.values()))

    def offer(self, server: PackServer, home: Path) -> None:
        """Let the server have it, and the program know of it."""
        lines = [HEAD.format(commercial_use="false")]
        for part, (name, content) in zip(("detector", "embedder"), self.files.items(), strict=True):
            lines += [f"[files.{part}]", f'path = "{name}"', *self._facts(name, content)]
            if self.zipped:
                lines += ['archive = "all"', f'member = "folder/{name}"']
            else:
                server.files[name] = content
                lines.append(f'url = "{server.url(name)}"')
        if self.zipped:
            server.files["all.zip"] = self.archive
            lines += ["[archives.all]", f'url = "{server.url("all.zip")}"', *self._facts("zip", self.archive)]
        packs = home / "packs"
        packs.mkdir(parents=True, exist_ok=True)
        (packs / f"{self.id}.toml").write_text("\n".join(lines))

    def _facts(self, name: str, content: bytes) -> list[str]:
        facts = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()} | self.said.get(name, {})
        return [f"{key} = {value!r}".replace("'", '"') for key, value in facts.items() if value is not None]


def tiny(**options: object) -> OfferedPack:
    """Files of some kilobytes that are no networks."""
    dice = random.Random(9)
    return OfferedPack({DETECTOR: dice.randbytes(40_000), EMBEDDER: dice.randbytes(90_000)}, **options)  # type: ignore[arg-type]


def real(folder: Path, **options: object) -> OfferedPack:
    """The networks of an InsightFace pack."""
    return OfferedPack({name: (folder / name).read_bytes() for name in (DETECTOR, EMBEDDER)}, **options)  # type: ignore[arg-type]
