#!/usr/bin/env python3
"""Try the frozen program on real photos, as one that was just installed: away from the source, alone in its home.

    python packaging/smoke.py dist/facesorter PHOTOS [PACK]    says what works, and ends with 1 where something does not

``PHOTOS``: a folder with at least two people in several photos each. ``PACK``: an InsightFace pack to
import. Run by the project's own Python it also makes a RAW photo, a HEIC and a video of one of them. With strace it
watches every process for network connections; without a screen the window opens on Qt's platform without one.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
ENDING = ".exe" if os.name == "nt" else ""
#: What only workers may load.
HEAVY = ("cv2", "insightface", "onnx", "onnxruntime", "scipy", "sklearn", "rawpy", "av")
#: PyInstaller's frozen programs run what multiprocessing would let a new Python run: with these switches, code that
#: begins like this.
_INSIDE, _SWITCHES = "from multiprocessing.resource_tracker import main\n", ("-B", "-S", "-I", "-c")

WINDOW = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from facesorter.app import run_window

class Watch(QObject):
    painted = 0.0
    def eventFilter(self, watched, event):
        if not self.painted and event.type() == QEvent.Type.Paint and isinstance(watched.window(), QMainWindow):
            self.painted = time.time()
            QTimer.singleShot(1000, application.closeAllWindows)
        return False

application = QApplication(["facesorter"])
watch = Watch()
application.installEventFilter(watch)
code = run_window(Path({library!r}), [])
loaded = [name for name in {heavy!r} if name in sys.modules]
print(json.dumps(dict(painted=watch.painted, heavy=loaded, code=code, platform=application.platformName())))
"""
#: Every process that the window starts and no command does.
WORKERS = """
import json, os
from pathlib import Path
from facesorter.services import lab, maps, truth_checking, viewing
from facesorter.services.grouping_session import GroupingSession
from facesorter.services.reviewing import Review
from facesorter.domain.control import Control
from facesorter.store.library import Library

done = dict()
with Library.open(Path({library!r})) as library:
    done["map"] = len(maps.make(library).face_ids)
    done["lab"] = len(lab.run(lab.prepared(library, "moons", "dbscan", dict(), n=200)).points)
    done["grouping"] = GroupingSession(library).propose("auto").groups
    done["review"] = len(Review(library).next())
    with viewing.PhotoViewer() as viewer:
        done["viewing"] = viewer.load(os.fsencode({photo!r}), 500).width
    done["truth"] = truth_checking.check(library, "pattern:^(?P<identity>.)", Control()).claims
print(json.dumps(done), flush=True)
os._exit(0)
"""
#: What a program of the system is given that the window opens a folder with.
OPENED = """
import json, os, subprocess
import PySide6.QtWidgets
seen = subprocess.run(["env"], capture_output=True, text=True).stdout.splitlines()
print(json.dumps([line for line in seen if line.startswith(("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML", "PYTHON"))]))
"""


class Failed(Exception):
    """Something does not work."""


class Frozen:
    """The program under test: a copy of the folder, in a home of its own."""

    def __init__(self, bundle: Path, place: Path) -> None:
        self._folder = place / "a place with spaces"
        shutil.copytree(bundle, self._folder, symlinks=True)
        self._home = place / "home"
        self._home.mkdir()
        self._traces = place / "traces"
        self._traces.mkdir()
        self.library = self._home / "library.facesorter"

    @property
    def environment(self) -> dict[str, str]:
        if os.name == "nt":
            kept = ("SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
            return {name: os.environ[name] for name in kept if name in os.environ} | {
                "FACESORTER_HOME": str(self._home)
            }
        screen = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self._home),
            "LANG": "C.UTF-8",
            "FACESORTER_HOME": str(self._home),
            **(screen or {"QT_QPA_PLATFORM": "offscreen"}),
        }

    def run(self, *arguments: str, program: str = "facesorter", code: int = 0) -> str:
        """What it printed; raises `Failed` if it ended otherwise than with ``code``."""
        command = [str(self._folder / (program + ENDING)), *arguments]
        if shutil.which("strace"):
            trace = self._traces / str(len(list(self._traces.iterdir())))
            command = ["strace", "-f", "-qq", "-e", "trace=connect,execve", "-o", str(trace), *command]
        done = subprocess.run(
            command, env=self.environment, cwd=self._home, capture_output=True, text=True, timeout=600, check=False
        )
        if done.returncode != code:
            raise Failed(
                f"{' '.join(arguments)[:80]!r} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-3000:]}"
            )
        return done.stdout

    def answer(self, *arguments: str) -> Any:
        return json.loads(self.run("--json", "--library", str(self.library), *arguments))

    def inside(self, code: str, **values: object) -> Any:
        """What code prints that runs in the frozen program, as JSON."""
        text = textwrap.dedent(code)
        for name, value in values.items():
            text = text.replace(f"{{{name}!r}}", repr(value))
        return json.loads(self.run(*_SWITCHES, f"{_INSIDE}exec({text!r}, {{}})").splitlines()[-1])

    def connections(self) -> tuple[int, list[str]] | None:
        """How many processes were watched, and the connections that left the machine."""
        traces = [file.read_text("utf-8", errors="replace") for file in self._traces.iterdir()]
        if not traces:
            return None
        reached = re.findall(r"connect\(.*sa_family=(?!AF_UNIX|AF_UNSPEC).*", "\n".join(traces))
        return sum(trace.count("execve(") for trace in traces), reached


def main() -> None:
    if len(sys.argv) not in {3, 4}:
        sys.exit(__doc__)
    bundle, photos, *packs = (Path(argument).resolve() for argument in sys.argv[1:])
    with tempfile.TemporaryDirectory() as place:
        frozen = Frozen(bundle, Path(place))
        try:
            for line in checks(frozen, photos, packs, Path(place)):
                print(line, flush=True)
        except Failed as failed:
            sys.exit(f"FAILED: {failed}")
    size = sum(file.lstat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"on disk: {size / 1e6:.0f} MB")


def checks(frozen: Frozen, photos: Path, packs: list[Path], place: Path) -> Iterator[str]:
    """One line for each thing that works; raises `Failed` at the first that does not."""
    yield f"version: {frozen.run('--version').strip()}"
    known = frozen.answer("packs")
    yield f"packs: {len(known)}, built in: {_wanted(known[0]['installed'], 'the built-in pack is not there')}"
    album = place / "album"
    shutil.copytree(photos, album)
    made = list(_other_kinds(album))
    index = frozen.answer("index", str(album))
    _wanted(index["failed"] == [] and index["faces"], f"index answered {index}")
    yield f"index: {index['photos']} photos, {index['faces']} faces, {index['photos_per_second']:.1f} photos/s"
    yield f"also read: {', '.join(made) or 'nothing (the Python of the project tries RAW, HEIC and video)'}"
    group = frozen.answer("group")
    yield f"group: {_wanted(group['groups'], 'no groups')} groups of {group['faces']} faces"
    people = frozen.answer("people")
    frozen.answer("edit", "rename", str(people[0]["id"]), "Somebody")
    for algorithm in ("kmeans", "hdbscan", "gcn_ve"):
        if algorithm in {each["name"] for each in frozen.answer("algorithms")}:
            frozen.answer("group", "--algorithm", algorithm, "--dry-run")
            yield f"group --algorithm {algorithm}: works"
    runs = frozen.answer("evaluate", "--truth", "none", "--compare", "kmeans,agglomerative,spectral")["runs"]
    problems = [each["error"] for each in runs if each["error"]]
    _wanted(not problems, f"evaluate: {problems}")
    yield f"evaluate: {len(runs)} runs"
    yield f"review: {len(frozen.answer('review'))} questions"
    first, second = sorted(photos.rglob("*.jp*g"))[:2]
    yield f"match: cosine {frozen.answer('match', str(first), str(second))['cosine']:.3f}"
    shutil.copy(first, album / "new.jpg")
    frozen.answer("index", str(album))
    frozen.answer("group", "--new")
    yield "new photos: placed"
    for pack in packs:
        frozen.answer("packs", "import", str(pack), "--id", "brought")
        changed = frozen.answer("index", str(album), "--pack", "brought")
        yield f"packs import: {_wanted(changed['embedded'], 'no face was embedded')} faces embedded with {pack.name}"
    frozen.answer("export", "--to", str(place / "export"))
    written = [file for file in (place / "export").rglob("*") if file.is_file()]
    yield f"export: {_wanted(len(written), 'nothing was exported')} files"
    done = frozen.inside(WORKERS, library=str(frozen.library), photo=str(first))
    yield f"workers of the window: {done}"
    window = frozen.inside(WINDOW, library=str(frozen.library), heavy=HEAVY)
    _wanted(not window["heavy"] and window["painted"], f"the window: {window}")
    yield f"window: painted on {window['platform']}, none of {', '.join(HEAVY)} loaded"
    if sys.platform == "linux":
        given = frozen.inside(OPENED)
        _wanted(not given, f"other programs would be given {given}")
        yield "programs of the system: are given nothing of ours"
    frozen.run("no such folder", program="facesorter-window", code=2)
    watched = frozen.connections()
    if watched is None:
        yield "network: not watched (no strace)"
    else:
        _wanted(not watched[1], f"connections: {watched[1][:5]}")
        yield f"network: no connection by any of {watched[0]} processes"


def _wanted(value: Any, otherwise: str) -> Any:
    if not value:
        raise Failed(otherwise)
    return value


def _other_kinds(album: Path) -> Iterator[str]:
    """Put a photo into the album once more, as kinds of files that need libraries of their own."""
    sys.path.insert(0, str(PROJECT / "tests"))
    try:
        import numpy as np
        import pillow_heif
        from made_raw import dng
        from made_videos import video
        from PIL import Image
    except ImportError:
        return
    photo = Image.open(sorted(album.rglob("*.jp*g"))[0]).convert("RGB")
    pixels = np.asarray(photo.resize((photo.width // 2 * 2, photo.height // 2 * 2)))
    (album / "other kind.dng").write_bytes(dng(pixels))
    yield "DNG"
    pillow_heif.from_pillow(photo).save(album / "other kind.heic")
    yield "HEIC"
    video(album / "other kind.mp4", [pixels] * 20)
    yield "MP4 (H.264)"
    photo.save(album / "other kind.avif")
    yield "AVIF"


if __name__ == "__main__":
    main()
