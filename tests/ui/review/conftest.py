"""A library with questions to ask, and the review of it."""

import dataclasses
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from answering import Until
from made_library import PACK, found_face, found_photo, group
from PIL import Image
from pytestqt.qtbot import QtBot

from facesorter.store import photos, settings
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.views.review import ReviewView

# A process starts, and loads a library for numbers.
PATIENCE_MS = 60_000
#: Each person is in two groups, and has faces that are in none.
PEOPLE, EACH = 4, 12


def plain(width: int, height: int) -> bytes:
    """A JPEG."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Waits until something is so."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Three people that ``window`` waits for: Anna has two halves, and a third one is somebody else."""
    random = np.random.default_rng(2)
    centres = random.standard_normal((PEOPLE, 64))
    with Library.open(tmp_path / "library.facesorter") as library:
        read = []
        for number in range(PEOPLE * EACH):
            vector = centres[number // EACH] + 0.7 * random.standard_normal(64)
            face = dataclasses.replace(found_face(50, quality=0.8, embedding=vector.tolist()), crop=plain(96, 96))
            photo = dataclasses.replace(found_photo(b"content %d" % number, face), thumbnail=plain(400, 300))
            read.append((b"/photos/%d.jpg" % number, 10, 1, photo))
        photos.save(library, read, PACK)
        settings.put(library, "pack", PACK)
        group(library, range(1, 7), range(7, 11), range(13, 25))
        yield library


@pytest.fixture
def review(window: MainWindow, until: Until) -> ReviewView:
    window.show_view("review")
    page = window.pages.page(Entry.REVIEW)
    assert isinstance(page, ReviewView)
    until(page.yes.isEnabled)
    return page
