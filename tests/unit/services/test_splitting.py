"""How a person may be split: made once, cut at any strictness."""

from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, found_face, found_photo, group

from facesorter.domain.edits import AllowTogether
from facesorter.domain.errors import NotFound
from facesorter.services import editing
from facesorter.services.splitting import splitting
from facesorter.store import photos, settings
from facesorter.store.library import Library

DIMENSION = 16


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two people of 12 and 8 faces in one person; faces 1 and 2 are of one of them and of one photo."""
    random = np.random.default_rng(3)
    centres = random.standard_normal((2, DIMENSION))
    with Library.open(tmp_path / "library") as opened:
        read = []
        for number in range(19):
            who = centres[0 if number < 11 else 1]
            vectors = [who + 0.25 * random.standard_normal(DIMENSION) for _ in range(1 + (number == 0))]
            faces = [found_face(100.0 * place, embedding=vector.tolist()) for place, vector in enumerate(vectors)]
            path = b"/photos/%d.jpg" % number
            read.append((path, 1000, 1, found_photo(path, *faces)))
        photos.save(opened, read, PACK)
        settings.put(opened, "pack", PACK)
        group(opened, range(1, 21))
        yield opened


def test_stricter_gives_more_parts_and_every_face_is_in_one(library: Library) -> None:
    found = splitting(library, 1)
    assert found.face_ids.tolist() == list(range(1, 21))
    # The second face of the photo that two are in.
    assert [len(part) for part in found.parts(-99.0)] == [19, 1]
    counts = [len(found.parts(level)) for level in np.linspace(found.loosest, found.strictest, 20)]
    assert counts == sorted(counts)
    assert counts[-1] > 1
    for level in (found.loosest, found.suggested, found.strictest):
        parts = found.parts(level)
        assert sorted(face for part in parts for face in part) == list(range(1, 21))
        assert [len(part) for part in parts] == sorted((len(part) for part in parts), reverse=True)
    assert set(range(13, 21)) in [set(part) for part in found.parts(found.suggested)]


def test_faces_of_one_photo_are_two_people_unless_the_user_says_so(library: Library) -> None:
    found = splitting(library, 1)
    assert not any({1, 2} <= set(part) for part in found.parts(found.suggested))
    editing.apply(library, AllowTogether((1, 2)))
    found = splitting(library, 1)
    assert any({1, 2} <= set(part) for part in found.parts(found.suggested))


def test_nobody_to_split(library: Library) -> None:
    with pytest.raises(NotFound):
        splitting(library, 99)
