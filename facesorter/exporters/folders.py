"""One folder a person, with their photos in it (copied or linked), or with the crops of their faces."""

import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from facesorter.domain.errors import UsageError
from facesorter.domain.model import Face, FaceState
from facesorter.exporters.content import MODES, NewFile, SourceUnreadable, photo_content
from facesorter.exporters.names import safe_name, split_suffix
from facesorter.exporters.selection import Selection
from facesorter.exporters.writing import ExportPlan, Planner

#: What becomes of a photo of several people: a place in everybody's folder, or only in that of the largest face.
MULTI = ("all", "largest")


def plan(
    selection: Selection, target: Path, *, mode: str = "copy", crops: bool = False, multi: str = "all"
) -> ExportPlan:
    """Plan the folders of the selected people. Faces with nobody and ignored ones have no folder; hidden people
    have one only if they were named.
    """
    if mode not in MODES:
        raise UsageError(f"There is no mode {mode!r}. Choose one of {', '.join(MODES)}.")
    if multi not in MULTI:
        raise UsageError(f"A photo of several people goes to {' or '.join(MULTI)}, not to {multi!r}.")
    if crops and mode != "copy":
        raise UsageError("Crops are new files: there is nothing to link to. Leave out either the crops or the links.")
    planner = Planner(target)
    for person, faces in _faces_of(selection, multi).items():
        folder = planner.folder(safe_name(selection.name(person), f"Person {person}"))
        if crops:
            _add_crops(planner, folder, faces, selection)
        else:
            _add_photos(planner, folder, faces, mode)
    return planner.plan()


def _faces_of(selection: Selection, multi: str) -> Mapping[int, list[Face]]:
    shown = [
        face
        for face in selection.faces
        if face.person is not None and face.state is not FaceState.IGNORED and not _left_out(selection, face.person)
    ]
    largest: dict[int, Face] = {}
    for face in shown:
        if face.photo not in largest or _area(face) > _area(largest[face.photo]):
            largest[face.photo] = face
    faces: dict[int, list[Face]] = {person: [] for person in sorted(selection.people)}
    for face in shown:
        if face.person in faces and (multi == "all" or largest[face.photo].person == face.person):
            faces[face.person].append(face)
    return {person: those for person, those in faces.items() if those}


def _left_out(selection: Selection, person: int) -> bool:
    return not selection.named and selection.people[person].hidden


def _area(face: Face) -> float:
    return face.box.width * face.box.height


def _add_photos(planner: Planner, folder: Path, faces: list[Face], mode: str) -> None:
    for path in dict.fromkeys(face.path for face in faces):
        source = os.fsdecode(path)
        try:
            content = photo_content(Path(source), mode)
        except SourceUnreadable as error:
            planner.skip(source, str(error))
        else:
            planner.add(source, folder, safe_name(Path(source).name, "photo"), content)


def _add_crops(planner: Planner, folder: Path, faces: list[Face], selection: Selection) -> None:
    for face in faces:
        path = os.fsdecode(face.path)
        name = safe_name(split_suffix(Path(path).name)[0], "photo")
        crop = NewFile(len(selection.crop(face.id)), partial(selection.crop, face.id))
        planner.add(f"face {face.id} of {path}", folder, f"{name} face {face.id}.jpg", crop)
