"""From what an export wants to files on disk: free names first, then whole files or none."""

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from facesorter.domain.control import Control
from facesorter.exporters.content import Content, ExportError, SourceUnreadable
from facesorter.exporters.names import folded, numbered

ALREADY_THERE = "already there"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Step:
    """One file to write; ``source`` says in words what it is made from (for a photo: its path)."""

    source: str
    destination: Path
    content: Content


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What an export would do. ``folders``: all that it has to do with, the target too. ``skipped``: (source, reason)
    of what is there already or cannot be had.
    """

    target: Path
    folders: frozenset[Path]
    steps: tuple[Step, ...]
    skipped: tuple[tuple[str, str], ...]

    @property
    def files(self) -> tuple[tuple[str, Path], ...]:
        """(source, destination) of every file that would be written."""
        return tuple((step.source, step.destination) for step in self.steps)

    @property
    def bytes(self) -> int:
        return sum(step.content.size for step in self.steps)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export did: number and size of the ``files`` (source, destination) written, and what was skipped why."""

    written: int
    skipped: tuple[tuple[str, str], ...]
    bytes: int
    files: tuple[tuple[str, Path], ...]


class Planner:
    """Gives every file of one export a place of its own below ``target``, and nothing another owner's place.

    Names are compared as the least discerning file system would, so that what is written on one can be carried
    to another. A file that is there with the same content is done; one that differs is left alone and the next
    number is taken.
    """

    def __init__(self, target: Path) -> None:
        self._target = Path(os.path.realpath(target))
        if self._target.exists() and not self._target.is_dir():
            raise ExportError(f"{target} is a file. Choose a folder to export to.")
        self._taken: dict[Path, set[str]] = {self._target: set()}
        self._steps: list[Step] = []
        self._skipped: list[tuple[str, str]] = []

    def folder(self, name: str) -> Path:
        """A folder below the target that no other call gets. One of that name that is there is used again, unless
        it is a link: that could lead out of the target.
        """
        taken = self._taken[self._target]
        for candidate in numbered(name):
            path = self._target / candidate
            if folded(candidate) not in taken and (not os.path.lexists(path) or _is_folder(path)):
                taken.add(folded(candidate))
                self._taken[path] = set()
                return path
        raise AssertionError("names never run out")

    def add(self, source: str, folder: Path | None, name: str, content: Content) -> None:
        """Plan one file in a `folder`, or in the target itself."""
        taken = self._taken[folder or self._target]
        for candidate in numbered(name):
            if folded(candidate) in taken:
                continue
            path = (folder or self._target) / candidate
            there = os.path.lexists(path)
            if there and not _same(content, path):
                continue
            taken.add(folded(candidate))
            if there:
                self.skip(source, ALREADY_THERE)
            else:
                self._steps.append(Step(source, path, content))
            return

    def skip(self, source: str, reason: str) -> None:
        self._skipped.append((source, reason))

    def plan(self) -> ExportPlan:
        return ExportPlan(self._target, frozenset(self._taken), tuple(self._steps), tuple(self._skipped))


def run(
    plan: ExportPlan, *, control: Control | None = None, on_progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write what is planned; ``on_progress`` gets files done and files in all.

    Every file appears under its name only when it is whole and on the disk. A photo that cannot be read is skipped.
    Raises `ExportError` when the target cannot be written (full, read-only, changed meanwhile) and `Cancelled`;
    either way what was written stays, and doing the export again finishes it.
    """
    control = control or Control()
    _check_space(plan)
    files: list[tuple[str, Path]] = []
    skipped = list(plan.skipped)
    size = 0
    for done, step in enumerate(plan.steps):
        control.checkpoint()
        if on_progress:
            on_progress(done, len(plan.steps))
        try:
            _write(step, plan.target, control)
        except SourceUnreadable as error:
            skipped.append((step.source, str(error)))
        except OSError as error:
            raise ExportError(_explain(error, step, len(files), len(plan.steps))) from error
        else:
            files.append((step.source, step.destination))
            size += step.content.size
    if on_progress:
        on_progress(len(plan.steps), len(plan.steps))
    return ExportReport(len(files), tuple(skipped), size, tuple(files))


def _check_space(plan: ExportPlan) -> None:
    there = next(folder for folder in (plan.target, *plan.target.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    if plan.bytes > free:
        raise ExportError(
            f"This export needs {plan.bytes / 1e6:,.1f} MB and {there} has {free / 1e6:,.1f} MB left. "
            "Nothing was written; free some space or choose another folder."
        )


def _write(step: Step, target: Path, control: Control) -> None:
    destination = step.destination
    target.mkdir(parents=True, exist_ok=True)
    if destination.parent != target:
        destination.parent.mkdir(exist_ok=True)
    if not _is_folder(destination.parent) or os.path.lexists(destination):
        raise ExportError(
            f"{destination} changed while the export ran. Nothing was overwritten; export again to finish."
        )
    # Its name follows from the destination's, so that the next export sweeps away what a killed one left behind; and
    # it is one that nobody else gives, so that nothing else is.
    part = destination.with_name(f".facesorter-{destination.name}.part")
    part.unlink(missing_ok=True)
    try:
        step.content.write(part, control)
        part.replace(destination)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _same(content: Content, existing: Path) -> bool:
    try:
        return content.same(existing)
    except OSError:  # not readable: another's
        return False


def _explain(error: OSError, step: Step, written: int, planned: int) -> str:
    what = "The drive is full" if error.errno in _FULL else f"{step.destination} cannot be written ({error.strerror})"
    return f"{what}: {written} of {planned} files were written and are whole. Export again to finish."
