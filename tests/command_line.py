"""Commands on one library, through the real entry, and the shape of what they answer."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from facesorter.__main__ import main


class Cli:
    """Runs commands on one library as separate invocations; answers what ``--json`` printed."""

    def __init__(self, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capsys = capsys
        self.said = ""

    def __call__(self, *argv: object, code: int = 0) -> Any:
        """The answer; what was said on standard error is in ``said``."""
        out = self.text("--json", *argv, code=code)
        return json.loads(out) if out else None

    def text(self, *argv: object, code: int = 0, library: bool = True) -> str:
        self._capsys.readouterr()
        ended = main([*(["--library", str(self.library)] if library else []), *map(str, argv)])
        shown = self._capsys.readouterr()
        self.said = shown.err
        assert ended == code, f"{argv} ended with {ended}: {shown.out} {shown.err}"
        assert "Traceback" not in shown.err
        return shown.out


def keys(items: Iterable[dict[str, object]]) -> set[str]:
    """The keys that every one of ``items`` has, at least one item."""
    (found,) = {frozenset(item) for item in items}
    return set(found)
