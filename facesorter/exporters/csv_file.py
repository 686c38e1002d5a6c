"""One CSV file with a line per face, for spreadsheets, and as ground truth (``path,x,y,width,height,identity``)."""

import csv
import io
import os
from pathlib import Path

from facesorter.domain.model import Face
from facesorter.exporters.content import NewFile
from facesorter.exporters.selection import Selection
from facesorter.exporters.writing import ExportPlan, Planner

COLUMNS = (
    "path", "x", "y", "width", "height", "identity", "person", "face", "state", "score", "quality", "taken_at",
    "time",
)  # fmt: skip
# What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asian writing.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def plan(selection: Selection, target: Path) -> ExportPlan:
    """Plan ``faces.csv``: boxes in pixels of the upright photo; ``identity`` is the person's name, ``person`` its
    number, both blank for faces with nobody; ``time`` is in seconds from the start of a video. UTF-8 with a byte order
    mark, which Excel needs.
    """
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(COLUMNS)
    lines.writerows(_line(face, selection) for face in selection.listed())
    # A path need not be valid Unicode, the file must be: what cannot be written is shown as an escape.
    content = text.getvalue().encode("utf-8-sig", errors="backslashreplace")
    planner = Planner(target)
    planner.add(f"{len(selection.listed())} faces", None, "faces.csv", NewFile(len(content), lambda: content))
    return planner.plan()


def _line(face: Face, selection: Selection) -> list[object]:
    box = (round(side, 2) for side in (face.box.x, face.box.y, face.box.width, face.box.height))
    return [
        defused(os.fsdecode(face.path)),
        *box,
        "" if face.person is None else defused(selection.name(face.person)),
        "" if face.person is None else face.person,
        face.id,
        face.state.value,
        round(face.score, 4),
        round(face.quality, 4),
        face.taken_at.isoformat() if face.taken_at else "",
        "" if face.time is None else round(face.time, 3),
    ]


def defused(text: str) -> str:
    """``text`` so that no spreadsheet runs it as a formula: with an apostrophe in front where it could."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
