"""The challenge FaceCup: a folder of photos of one person each becomes clusters of photos, and the challenge's scores.

    facecup.prepare(library, folder, file)                    # refuses before any work
    indexing.index(library, [folder]); grouping.group(library)
    made = facecup.clusters(library, folder)                  # of every photo, by the people as they are
    facecup.scores(library)                                   # if the names of the photos say who is who
    facecup.save(made, file)

A photo is its face with the highest detection score. One without a face is a cluster of its own, and so is one whose
face is with nobody.
"""

import csv
import io
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from facesorter.domain.errors import UsageError
from facesorter.domain.model import Photo, PhotoState
from facesorter.evaluation.matching import one_a_photo
from facesorter.exporters.csv_file import defused
from facesorter.services import evaluating, own_file
from facesorter.services.evaluating import EvaluatedRun
from facesorter.services.walking import located
from facesorter.store import faces as stored_faces
from facesorter.store import photos as stored_photos
from facesorter.store.library import Library

#: What the challenge calls its photos, without suffix: a letter, two digits of the person, two of the photo (A0101).
NAMES = r"^[A-Z](?P<identity>\d\d)\d\d$"
_HEAD = ("photo", "cluster")
_WHAT = "file of labels"


@dataclass(frozen=True, slots=True)
class Clustered:
    """One photo, by its path below the folder, and the number of its cluster, from 1 on. ``face``: one was found."""

    photo: str
    cluster: int
    face: bool


def prepare(library: Library, folder: Path, file: Path) -> None:
    """Raise `UsageError` for a library with other photos than the folder's, since the scores are of all of them, and
    `ExportError` where the labels may not be written.
    """
    own_file.check(file, _written([]), _WHAT, [os.fsencode(folder)])
    others = [root for root in stored_photos.roots(library) if root != located(folder)]
    if others:
        raise UsageError(
            f"The library holds other photos too (in {os.fsdecode(others[0])}), and FaceCup is about one folder; name "
            "another library, or none."
        )


def clusters(library: Library, folder: Path) -> list[Clustered]:
    """All photos that are there, by path; those that could not be read too."""
    faces = one_a_photo(list(stored_faces.every(library)))
    number = count(1)
    known: dict[int, int] = {}
    made = []
    for photo in _there(library):
        face = faces.get(photo.path)
        person = None if face is None else face.person
        cluster = next(number) if person is None or person not in known else known[person]
        if person is not None:
            known[person] = cluster
        name = os.fsdecode(os.path.relpath(photo.path, located(folder)))
        made.append(Clustered(name, cluster, face is not None))
    return made


def scores(library: Library) -> EvaluatedRun | None:
    """The people as they are against the names of the photos, by the challenge's protocol; ``None`` where no photo is
    named as the challenge does, or no face was found.
    """
    named = re.compile(NAMES)
    faces = one_a_photo(list(stored_faces.every(library)))
    if not any(named.search(Path(os.fsdecode(photo.path)).stem) for photo in _there(library) if photo.path in faces):
        return None
    (found,) = evaluating.evaluate(library, f"pattern:{NAMES}", protocol="facecup")
    return found


def save(made: Sequence[Clustered], file: Path) -> None:
    """Write the labels as CSV, whole or not at all; earlier labels are replaced. Raises `ExportError`."""
    own_file.write(file, _written(made), _WHAT)


def _there(library: Library) -> list[Photo]:
    return [photo for photo in stored_photos.all_photos(library) if photo.state != PhotoState.MISSING]


def _written(made: Sequence[Clustered]) -> bytes:
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(_HEAD)
    lines.writerows((defused(each.photo), each.cluster) for each in made)
    # A path need not be valid Unicode, the file must be: what cannot be written is shown as an escape.
    return text.getvalue().encode("utf-8", errors="backslashreplace")
