"""Check a pack that somebody brings: a folder, a zip or a manifest. Nothing is installed. Light, as `importing` is."""

from dataclasses import replace
from pathlib import Path

from facesorter.domain.control import Control
from facesorter.domain.errors import PackError
from facesorter.domain.packs import PackCheck
from facesorter.vision import importing, inspection, sources
from facesorter.vision.schema import Description
from facesorter.vision.sources import Source


def check(path: Path, photo: Path | None, control: Control) -> PackCheck:
    """Read the manifest, compare every file with it, load both networks and run them, on ``photo`` if there is one.

    Raises `PhotoUnreadable`, and `Cancelled`.
    """
    with importing.staging() as (incoming, ready):
        try:
            with sources.opened(path) as (source, manifest):
                if manifest:
                    return _described(source, manifest, ready, photo, control)
            description = importing.staged(path, incoming, ready, control)
        except PackError as error:
            return PackCheck((), (str(error),), ())
        found = f"A detector ({description.detector.label}) and a recogniser ({description.embedder.label}) are in it."
        return _looked_at(PackCheck((found,), (), ()), ready, description, photo, control)


def _described(source: Source, manifest: str, ready: Path, photo: Path | None, control: Control) -> PackCheck:
    description = importing.described(source, manifest)
    passed, problems, files = [f"{manifest} says all that it must."], [], {}
    for key, file in description.files.items():
        try:
            files[key] = importing.bring(source, manifest, key, file, ready, control)
        except PackError as error:
            problems.append(str(error))
        else:
            said = "is what the manifest says" if file.sha256 else "is there; the manifest has no sha256 of it"
            passed.append(f"“{file.path}” {said}.")
    told = PackCheck(tuple(passed), tuple(problems), ())
    if problems:
        return _with_labels(told, description)
    return _looked_at(told, ready, replace(description, files=files, archives={}), photo, control)


def _looked_at(
    told: PackCheck, ready: Path, description: Description, photo: Path | None, control: Control
) -> PackCheck:
    try:
        found = importing.tried(inspection.look_at, ready, description, photo, control=control)
    except PackError as error:
        found = PackCheck((), (str(error),), ())
    return _with_labels(
        replace(
            found,
            passed=told.passed + found.passed,
            problems=told.problems + found.problems,
            warnings=told.warnings + found.warnings,
        ),
        description,
    )


def _with_labels(told: PackCheck, description: Description) -> PackCheck:
    return replace(
        told,
        label=description.label,
        licence=description.licence,
        detector=description.detector.label,
        embedder=description.embedder.label,
        dimension=description.embedder.dimension,
    )
