#!/usr/bin/env python3
"""Make the README's pictures from the real window: a library is indexed and grouped, then each view is opened.

    uv run python packaging/screenshots.py PHOTOS [--pack-folder PATH] [--to FOLDER] [--limit N]

PHOTOS is a folder with a folder for each person; the N people with the most photos are shown, under invented names.
PATH is an InsightFace pack to use instead of the built-in one. Without a screen it draws offscreen. Set
QT_SCALE_FACTOR=2 for pictures of twice the size.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from facesorter.domain.edits import ConfirmFaces, RenamePerson
from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.split import SplitDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.chosen import Wanted
from facesorter.ui.views.evaluation import EvaluationView
from facesorter.ui.views.preview import PreviewPage
from facesorter.ui.views.review import ReviewView

TARGET = Path(__file__).resolve().parent / "screenshots"
NAMES = ("Anna", "Ben", "Dora", "Emil", "Farid", "Grace", "Hana", "Ivo", "June", "Kai", "Lea", "Mina")
SIZE = QSize(1280, 800)
SETTLE = 1.5


def prepare(photos: Path, library: Path, pack_folder: Path | None, limit: int) -> None:
    """Index and group with the real commands, as a user would; then name and confirm some people."""
    folders = sorted((path for path in photos.iterdir() if path.is_dir()), key=lambda path: -len(list(path.iterdir())))
    chosen = library.parent / "Pictures"
    for folder in folders[:limit]:
        shutil.copytree(folder, chosen / folder.name)
    pack = []
    if pack_folder:
        facesorter("packs", "import", pack_folder, "--id", "arcface")
        pack = ["--pack", "arcface"]
    facesorter("--library", library, "index", chosen, *pack)
    facesorter("--library", library, "group")
    with Library.open(library) as opened:
        people = browsing.people(opened)
        for person, name in zip(people[::2], NAMES, strict=False):
            editing.apply(opened, RenamePerson(person.id, name))
        for person in people[:6:2]:
            faces = browsing.faces(opened, person=person.id)
            editing.apply(opened, ConfirmFaces(tuple(face.id for face in faces[: len(faces) // 2])))


def facesorter(*words: object) -> None:
    subprocess.run([sys.executable, "-m", "facesorter", "--quiet", *map(str, words)], check=True, stdout=sys.stderr)


def settle(application: QApplication, seconds: float = SETTLE) -> None:
    """Let the window read, load its pictures and paint."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


def take(application: QApplication, library: Path, settings: Path, target: Path) -> None:
    """One picture of each view in each scheme."""
    with Library.open(library) as opened:
        bridge = Bridge(opened)
        window = MainWindow(bridge, QSettings(str(settings), QSettings.Format.IniFormat))
        window.resize(SIZE)
        window.offer([])
        settle(application)
        person = window.people.model.rows[0].id
        for scheme, word in ((Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark")):
            theme.dress(application, scheme)

            def save(name: str, word: str = word) -> None:
                settle(application)
                window.grab().save(str(target / f"{name}-{word}.webp"), quality=85)

            window.show_view("people")
            window.people.grid.select([person])
            save("people")
            window.show_person(person)
            settle(application)
            window.faces.grid.select([window.faces.model.rows[0].id])
            save("person")
            window.show_view("photos")
            save("photos")
            window.show_view("review")
            review = window.findChild(ReviewView)
            assert review is not None
            until(application, review.yes.isEnabled)
            save("review")
            window.show_view("edits")
            save("edits")
            window.grouping.offer("chinese_whispers", {})
            page = window.findChild(PreviewPage)
            assert page is not None
            buttons = {button.text(): button for button in page.findChildren(QPushButton)}
            until(application, buttons["Apply"].isEnabled)
            save("preview")
            buttons["Discard"].click()
            window.show_view("evaluation")
            compare(application, window)
            save("evaluation")
            split(application, window, target / f"split-{word}.webp")
        # Gone before the application is: what outlives it crashes the interpreter's end.
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.close()
        settle(application)


def until(application: QApplication, condition: Callable[[], bool]) -> None:
    """Wait for what a process of its own works on."""
    end = time.monotonic() + 60
    while not condition() and time.monotonic() < end:
        settle(application, 0.2)


def split(application: QApplication, window: MainWindow, target: Path) -> None:
    """Two people are one for a moment, and the assistant tells them apart."""
    first, second = window.people.model.rows[0], window.people.model.rows[1]
    window.operations.merge_into(first, [second])
    settle(application)
    window.show_person(first.id)
    settle(application)
    window.actions_.split.trigger()
    settle(application)
    dialog = window.findChild(SplitDialog)
    assert dialog is not None
    until(application, dialog.slider.isEnabled)
    settle(application)
    dialog.grab().save(str(target), quality=85)
    dialog.reject()
    dialog.setParent(None)
    window.actions_.undo.trigger()
    settle(application)


def compare(application: QApplication, window: MainWindow) -> None:
    """Let the evaluation compare two algorithms against the folders, unless it has."""
    view = window.findChild(EvaluationView)
    assert view is not None
    settle(application)
    pane = view.compare
    if not pane.runs:
        until(application, pane.row.start.isEnabled)
        for name in ("dbscan", "kmeans"):
            pane.chosen.put(Wanted(name))
        pane.row.start.click()
        until(application, lambda: len(pane.runs) >= 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path)
    parser.add_argument("--pack-folder", type=Path)
    parser.add_argument("--to", type=Path, default=TARGET)
    parser.add_argument("--limit", type=int, default=60)
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        library = Path(home, "library.facesorter")
        prepare(options.photos, library, options.pack_folder, options.limit)
        application = QApplication(["facesorter"])
        theme.install(application)
        take(application, library, Path(home, "window.ini"), options.to)


if __name__ == "__main__":
    main()
