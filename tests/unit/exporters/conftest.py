"""Selections made of files in a folder of the test's own: exporters care for bytes and names, not for pixels."""

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from facesorter.domain.model import Box, Face, FaceState, Person, Photo, PhotoState
from facesorter.exporters.selection import Selection

# (name of the photo, person or None, side of the face in pixels)
Spot = tuple[str, int | None, float]
Build = Callable[..., Selection]


@pytest.fixture
def originals(tmp_path: Path) -> Path:
    folder = tmp_path / "originals"
    folder.mkdir()
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "target"


@pytest.fixture
def build(originals: Path) -> Build:
    def _build(
        names: dict[int, str | None],
        spots: Sequence[Spot],
        *,
        hidden: Sequence[int] = (),
        ignored: Sequence[int] = (),
        only: Sequence[int] | None = None,
    ) -> Selection:
        """Photos are written where they are missing, each with content of its own; ``ignored`` counts spots."""
        photos: dict[str, int] = {}
        faces = []
        for number, (name, person, side) in enumerate(spots):
            path = originals / name
            if name not in photos:
                photos[name] = len(photos) + 1
                path.parent.mkdir(parents=True, exist_ok=True)
                with contextlib.suppress(OSError):  # a name that this file system does not know
                    if not path.exists():
                        path.write_bytes(b"photo " + os.fsencode(name))
                    os.utime(path, ns=(10**18, 10**18 + photos[name]))
            state = FaceState.IGNORED if number in ignored else FaceState.SUGGESTED
            box = Box(1.0, 2.0, side, side)
            faces.append(
                Face(number + 1, photos[name], os.fsencode(path), box, person, state, 0.99, 0.5, None),
            )
        people = {
            id: Person(id, name, 1, 0, 1, None, id in hidden)
            for id, name in names.items()
            if only is None or id in only
        }
        return Selection(
            people=people,
            named=only is not None,
            faces=sorted(faces, key=lambda face: (face.path, face.id)),
            photos={
                id: Photo(id, os.fsencode(originals / name), 100, 80, None, PhotoState.READABLE, None, 1)
                for name, id in photos.items()
            },
            crop=lambda face: b"crop of %d" % face,
        )

    return _build
