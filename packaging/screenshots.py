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
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from facesorter.domain.edits import ConfirmFaces, RenamePerson
from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui import language, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.export import ExportDialog
from facesorter.ui.dialogs.guide import GuideDialog
from facesorter.ui.dialogs.packs import PacksDialog
from facesorter.ui.dialogs.settings import SettingsDialog
from facesorter.ui.dialogs.split import SplitDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.chosen import Wanted
from facesorter.ui.views.evaluation import EvaluationView
from facesorter.ui.views.lab import LabView
from facesorter.ui.views.preview import PreviewPage
from facesorter.ui.views.review import ReviewView

TARGET = Path(__file__).resolve().parent / "screenshots"
GUIDE = TARGET.parents[1] / "resources" / "guide" / "pictures"
IN_THE_GUIDE = {
    "people", "person", "photos", "review", "edits", "preview", "evaluation", "map", "export", "packs", "split",
}  # fmt: skip
GUIDE_WIDTH = 800
SCHEMES = ((Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark"))
NAMES = ("Anna", "Ben", "Dora", "Emil", "Farid", "Grace", "Hana", "Ivo", "June", "Kai", "Lea", "Mina")
SIZE = QSize(1280, 800)
LANGUAGES = ("de", "fa")
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


class Camera:
    """Takes pictures of a window and its dialogs; ``word`` says in which scheme or language."""

    def __init__(self, application: QApplication, window: MainWindow, target: Path, word: str) -> None:
        self.application = application
        self.window = window
        self._target = target
        self._word = word

    def save(self, name: str, of: QWidget | None = None) -> None:
        """Save a picture, once the window has read, loaded its pictures and painted."""
        settle(self.application)
        picture = (of or self.window).grab()
        picture.save(str(self._target / f"{name}-{self._word}.webp"), quality=85)
        if self._word == "light" and name in IN_THE_GUIDE:
            folder = GUIDE if self._target == TARGET else self._target / "guide"
            folder.mkdir(exist_ok=True)
            narrow = picture.toImage().scaledToWidth(
                min(GUIDE_WIDTH, picture.width()), Qt.TransformationMode.SmoothTransformation
            )
            narrow.save(str(folder / f"{name}.webp"), quality=80)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for what a process of its own works on."""
        end = time.monotonic() + 60
        while not condition() and time.monotonic() < end:
            settle(self.application, 0.2)


def look(application: QApplication, library: Path, settings: Path, pictures: Callable[[MainWindow], None]) -> None:
    """Open a window on a library, and take its pictures."""
    with Library.open(library) as opened:
        window = MainWindow(Bridge(opened), QSettings(str(settings), QSettings.Format.IniFormat))
        window.resize(SIZE)
        window.offer([])
        settle(application)
        pictures(window)
        # Gone before the application is: what outlives it crashes the interpreter's end.
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.close()
        settle(application)


def take_views(camera: Camera, person: int) -> None:
    """One picture of each view, and of the larger dialogs."""
    window = camera.window
    window.show_view("people")
    window.people.grid.select([person])
    camera.save("people")
    window.show_person(person)
    settle(camera.application)
    window.faces.grid.select([window.faces.model.rows[0].id])
    camera.save("person")
    window.show_view("photos")
    camera.save("photos")
    window.show_view("review")
    review = child(window, ReviewView)
    camera.until(review.yes.isEnabled)
    camera.save("review")
    window.show_view("edits")
    camera.save("edits")
    window.grouping.offer("chinese_whispers", {})
    page = child(window, PreviewPage)
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    camera.until(buttons["Apply"].isEnabled)
    camera.save("preview")
    buttons["Discard"].click()
    window.show_view("evaluation")
    compare(camera)
    camera.save("evaluation")
    draw_map(camera)
    camera.save("map")
    window.show_view("lab")
    lab = child(window, LabView)
    if lab.outcome is None:
        lab.start.click()
        camera.until(lab.start.isVisible)
    camera.save("lab")
    window.show_view("people")
    window.actions_.settings.trigger()
    dialog(camera, "settings", SettingsDialog)
    window.actions_.export.trigger()
    dialog(camera, "export", ExportDialog)
    window.actions_.packs.trigger()
    dialog(camera, "packs", PacksDialog)
    window.actions_.guide.trigger()
    dialog(camera, "guide", GuideDialog)
    split(camera)


def dialog(camera: Camera, name: str, kind: type[QDialog]) -> None:
    """A picture of the dialog that was just opened."""
    shown = child(camera.window, kind)
    settle(camera.application)
    camera.save(name, shown)
    shown.close()
    settle(camera.application)


def split(camera: Camera) -> None:
    """Two people are one for a moment, and the assistant tells them apart."""
    window = camera.window
    first, second = window.people.model.rows[0], window.people.model.rows[1]
    window.operations.merge_into(first, [second])
    settle(camera.application)
    window.show_person(first.id)
    settle(camera.application)
    window.actions_.split.trigger()
    settle(camera.application)
    camera.until(child(window, SplitDialog).slider.isEnabled)
    dialog(camera, "split", SplitDialog)
    window.actions_.undo.trigger()
    settle(camera.application)


def compare(camera: Camera) -> None:
    """Let the evaluation compare two algorithms against the folders, unless it has."""
    view = child(camera.window, EvaluationView)
    settle(camera.application)
    pane = view.compare
    if not pane.runs:
        camera.until(pane.row.start.isEnabled)
        for name in ("dbscan", "kmeans"):
            pane.chosen.put(Wanted(name))
        pane.row.start.click()
        camera.until(lambda: len(pane.runs) >= 3)


def draw_map(camera: Camera) -> None:
    """Let the evaluation lay out the faces, unless it has."""
    view = child(camera.window, EvaluationView)
    view.tabs[-1].click()
    if view.map.map is None:
        view.map.row.start.click()
        camera.until(view.map.chart.isVisible)
    settle(camera.application)
    # All of it is to be seen.
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())


Kind = TypeVar("Kind", bound=QObject)


def child(window: MainWindow, kind: type[Kind]) -> Kind:
    found = window.findChild(kind)
    assert found is not None
    return found


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
    with tempfile.TemporaryDirectory() as temporary:
        # Whose home it is shows in a few of the pictures.
        home = Path(temporary, "anna")
        os.environ |= {"HOME": str(home), "FACESORTER_HOME": str(home / "FaceSorter")}
        home.mkdir()
        application = QApplication(["facesorter"])
        theme.install(application)
        picture_all(application, home, options)


def picture_all(application: QApplication, home: Path, options: argparse.Namespace) -> None:
    """The first start in an empty library; then all views, light and dark; then some in other languages."""
    settings, library = home / "window.ini", home / "library.facesorter"

    def start(window: MainWindow) -> None:
        for scheme, word in SCHEMES:
            theme.dress(application, scheme)
            Camera(application, window, options.to, word).save("start")

    def views(window: MainWindow) -> None:
        person = window.people.model.rows[0].id
        for scheme, word in SCHEMES:
            theme.dress(application, scheme)
            take_views(Camera(application, window, options.to, word), person)

    def in_language(window: MainWindow) -> None:
        camera = Camera(application, window, options.to, word)
        window.people.grid.select([window.people.model.rows[0].id])
        camera.save("people")
        window.show_view("review")
        camera.until(child(window, ReviewView).yes.isEnabled)
        camera.save("review")
        window.show_view("people")

    look(application, home / "empty.facesorter", settings, start)
    prepare(options.photos, library, options.pack_folder, options.limit)
    look(application, library, settings, views)
    theme.dress(application, Qt.ColorScheme.Light)
    for word in LANGUAGES:
        language.install(application, word)
        look(application, library, settings, in_language)


if __name__ == "__main__":
    main()
