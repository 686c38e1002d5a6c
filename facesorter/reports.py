"""Reports of what went wrong: text files on this computer that name no photo, no person and no folder of the user's.

An error is told by its type, and by the functions and lines of program text that it went through. What it says is left
out, as that may hold a path or a name, and so is where the program lies, as that may be the user's own folder. Where
native code ends the process, nothing can be chosen at that moment: what Python then writes down by itself becomes a
report with the next start, and is removed. Nothing is ever sent.
"""

import contextlib
import errno
import faulthandler
import hashlib
import json
import logging
import re
import sys
import sysconfig
import time
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath

from facesorter import __version__, places

#: Older reports make room for newer ones.
MOST = 10

_NAME = "report-*.txt"
_PARTS = ("PySide6-Essentials", "onnxruntime", "numpy", "scipy", "scikit-learn", "pillow", "pillow-heif", "insightface")
# An absolute path, which may hold blanks and quotes, so all that follows on its line.
_PATH = re.compile(r"(?<![\w.>\]])(?:[A-Za-z]:[\\/]|[\\/~]+(?=[^\s\\/]))[^\n]*")
# What `faulthandler` writes: https://docs.python.org/3/library/faulthandler.html
_NATIVE_FRAME = re.compile(r'  File "(?P<file>.*)", line (?P<line>\S+) in (?P<function>.*)')
_NATIVE_TELLING = re.compile(
    r"(Fatal Python error: |Windows fatal exception: |(Current t|T)hread 0x|Extension modules: ).*"
)
#: Reports of this process, by what they tell: an error that comes with each painting is written once.
_written: dict[tuple[Path, bytes], Path] = {}


def record(error: BaseException, logger: logging.Logger, more: Mapping[str, str] | None = None) -> Path | None:
    """Log an unexpected error and write a report of it; ``None`` where that cannot be written.

    Its message may name a photo or a person: it is only logged at level debug. ``more``: lines of the report, such as
    settings.
    """
    where = traced(error)
    logger.error("unexpected %s", where)
    logger.debug("it said: %s", error)
    return write(where, more)


def traced(error: BaseException) -> str:
    """The type of an error and where it came from, and the same of those that it came from."""
    told: list[str] = []
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        told.append(("  from " if told else "") + _kind(following))
        for frame in traceback.extract_tb(following.__traceback__):
            file, ours = _place(frame.filename)
            told.append(f"  {file}:{frame.lineno} in {frame.name}")
            if ours and frame.line:
                told.append(f"    {frame.line}")
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    return "\n".join(told)


def write(what: str, more: Mapping[str, str] | None = None) -> Path | None:
    """Write a report; answers the file, which is the same for the same thing in one process, or ``None``."""
    lines = [f"FaceSorter {__version__}, report of {time.strftime('%Y-%m-%d %H:%M:%S')}", "", what, ""]
    lines += [f"{name}: {value}" for name, value in {**_system(), **(more or {})}.items()]
    with contextlib.suppress(OSError):
        folder = places.logs()
        key = folder, hashlib.sha256(what.encode("utf-8", "replace")).digest()
        if (known := _written.get(key)) and known.exists():
            return known
        file = _unused(folder / time.strftime("report-%Y%m%d-%H%M%S.txt"))
        with open(file, "x", encoding="utf-8", errors="backslashreplace", opener=places.private) as report:
            report.write("\n".join(lines) + "\n")
        _written[key] = file
        for old in sorted(folder.glob(_NAME), key=lambda old: old.stat().st_mtime_ns)[:-MOST]:
            old.unlink(missing_ok=True)
        return file
    return None


@contextlib.contextmanager
def native_crashes(name: str) -> Iterator[None]:
    """If native code ends this process while the block runs, a file of this name tells where (see `left_by`)."""
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):
            file = _native(name)
            handle = stack.enter_context(open(file, "w", opener=places.private))
            faulthandler.enable(handle)
            # In the order of their ending: an open file cannot be removed everywhere.
            stack.callback(file.unlink, missing_ok=True)
            stack.callback(handle.close)
            stack.callback(faulthandler.disable)
        yield


def left_by(name: str) -> Path | None:
    """Make a report of what native code left that ended another process of this name; ``None`` if it did not."""
    with contextlib.suppress(OSError):
        file = _native(name)
        text = file.read_text("utf-8", "replace")
        file.unlink()
        if told := _told_natively(text):
            return write(told)
    return None


def without_paths(text: str) -> str:
    """The text, each line of it up to where a path begins."""
    return _PATH.sub("…", text)


def _native(name: str) -> Path:
    return places.logs() / f"native-{name}.txt"


def _told_natively(text: str) -> str:
    """What is known to name nothing of the user's."""
    told = []
    for line in text.splitlines():
        if frame := _NATIVE_FRAME.fullmatch(line):
            told.append(f"  {_place(frame['file'])[0]}:{frame['line']} in {frame['function']}")
        elif _NATIVE_TELLING.fullmatch(line):
            told.append(without_paths(line))
    return "\n".join(told)


def _kind(error: BaseException) -> str:
    """The type, and the number that an error of the system has."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    number = error.errno if isinstance(error, OSError) else None
    return f"{name} [{errno.errorcode.get(number, number)}]" if number else name


def _place(filename: str) -> tuple[str, bool]:
    """A file of program text, without where that lies, and whether it is known to be such a file."""
    path = PurePath(filename)
    for folder in ("site-packages", "dist-packages"):
        if folder in path.parts:
            return PurePath(*path.parts[path.parts.index(folder) + 1 :]).as_posix(), True
    for root in (Path(__file__).parent.parent, sysconfig.get_path("stdlib")):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix(), True
    return (path.name if path.is_absolute() else path.as_posix()), False


def _system() -> dict[str, str]:
    import platform  # noqa: PLC0415 (hardly ever needed, and every start would wait for it)
    from importlib import metadata  # noqa: PLC0415

    told = {"system": platform.platform(), "Python": platform.python_version()}
    if getattr(sys, "frozen", False):
        told["built as"] = "frozen"
    listed = _listed()
    for part in _PARTS:
        try:
            told[part] = metadata.version(part)
        except metadata.PackageNotFoundError:
            told[part] = listed.get(part.lower(), "not known")
    return told


def _listed() -> dict[str, str]:
    """The versions of what a program was built from, which brings no packages along but a list of them."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        parts = json.loads((places.resources() / "licences.json").read_text("utf-8"))
        return {part["name"].lower().replace("_", "-"): part["version"] for part in parts}
    return {}


def _unused(file: Path) -> Path:
    number = 1
    unused = file
    while unused.exists():
        number += 1
        unused = file.with_stem(f"{file.stem}-{number}")
    return unused
