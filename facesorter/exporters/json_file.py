"""One JSON file with people, photos and faces, for programs: exact where CSV has to please spreadsheets."""

import json
import os
from itertools import groupby
from pathlib import Path
from typing import Any

from facesorter.domain.model import Face
from facesorter.exporters.content import NewFile
from facesorter.exporters.selection import Selection
from facesorter.exporters.writing import ExportPlan, Planner


def plan(selection: Selection, target: Path) -> ExportPlan:
    """Plan ``faces.json``: ``{"people": [...], "photos": [{..., "faces": [...]}]}`` with the photos that have faces.

    Pure ASCII; a path that is not valid UTF-8 is carried with ``surrogateescape``. Holds no time of its own, so that
    the same library gives the same file.
    """
    answer = {
        "people": [
            {"id": person.id, "name": person.name, "cover": person.cover, "hidden": person.hidden}
            for person in sorted(selection.people.values(), key=lambda person: person.id)
        ],
        "photos": [
            _photo(selection, photo, list(faces))
            for photo, faces in groupby(selection.listed(), key=lambda face: face.photo)
        ],
    }
    content = json.dumps(answer, indent=1).encode() + b"\n"
    planner = Planner(target)
    planner.add(f"{len(selection.listed())} faces", None, "faces.json", NewFile(len(content), lambda: content))
    return planner.plan()


def _photo(selection: Selection, photo: int, faces: list[Face]) -> dict[str, Any]:
    found = selection.photos[photo]
    return {
        "path": os.fsdecode(found.path),
        "width": found.width,
        "height": found.height,
        "taken_at": found.taken_at.isoformat() if found.taken_at else None,
        "duration": found.duration,
        "faces": [
            {
                "id": face.id,
                "box": [face.box.x, face.box.y, face.box.width, face.box.height],
                "person": face.person,
                "state": face.state.value,
                "score": face.score,
                "quality": face.quality,
                "time": face.time,
            }
            for face in faces
        ],
    }
