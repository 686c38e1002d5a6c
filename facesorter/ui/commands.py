"""What menus ask for beyond the views: folders, dialogs, and words about the program."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.model import Person
from facesorter.services import browsing
from facesorter.store import photos as stored
from facesorter.store.library import Library
from facesorter.ui import words
from facesorter.ui.actions import Actions
from facesorter.ui.bridge import Bridge
from facesorter.ui.installs import Installs
from facesorter.ui.language import said
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.operations import Operations
from facesorter.ui.pictures import Pictures
from facesorter.ui.preferences import Preferences
from facesorter.ui.remembered import Remembered

if TYPE_CHECKING:
    from facesorter.services.labels import BackedUp, Restored

# How many of each kind that found no place are named.
_A_MOMENT_MS = 500
_LISTED = 1000


def add(bridge: Bridge, folders: Sequence[Path]) -> None:
    """Read the photos below these folders."""
    if folders:
        bridge.index([folder.absolute() for folder in folders])


def ask_consent(bridge: Bridge, then: Callable[[], None], window: QWidget) -> None:
    """Say what reading photos means, and do it if the user agrees."""
    from facesorter.ui.dialogs.consent import ConsentDialog  # noqa: PLC0415 (only before the first photos)

    def agreed() -> None:
        bridge.give_consent()
        then()

    dialog = ConsentDialog(bridge.library.path, window)
    dialog.accepted.connect(agreed)
    dialog.open()


def ask_folder(bridge: Bridge, window: QWidget) -> None:
    """Ask for a folder and add it."""
    usual = QStandardPaths.StandardLocation
    start = QStandardPaths.locate(usual.PicturesLocation, "", QStandardPaths.LocateOption.LocateDirectory)
    start = start or QStandardPaths.writableLocation(usual.HomeLocation)
    chosen = QFileDialog.getExistingDirectory(window, _tr("Add a folder of photos"), start)
    add(bridge, [Path(chosen)] if chosen else [])


def look_for_changes(bridge: Bridge) -> None:
    """Read again what changed in the folders that were added."""

    def read(roots: list[Path]) -> None:
        if roots:
            add(bridge, roots)
        else:
            bridge.failed.emit(_tr("No folder was added yet. Add one first."))

    bridge.read(lambda library: [Path(os.fsdecode(root)) for root in stored.roots(library)], read, bridge)


def export(bridge: Bridge, people: list[int] | None, window: QWidget) -> None:
    """Export these people, or (``None``) all."""
    from facesorter.ui.dialogs.export import ExportDialog  # noqa: PLC0415 (not needed for the first paint)

    ExportDialog(bridge, people, window).open()


def compare(bridge: Bridge, faces: Sequence[int], photos: Sequence[int], window: QWidget) -> None:
    """Compare two photos, beginning with these faces, or else these photos, as many as there are up to two."""
    from facesorter.ui.dialogs.compare import CompareDialog, Wanted  # noqa: PLC0415 (not needed for the first paint)

    def find(library: Library) -> list[Wanted]:
        chosen = {face.id: Wanted(face.path, face.box) for face in browsing.faces(library, ids=faces[:2])}
        if chosen:
            return [chosen[face] for face in faces[:2] if face in chosen]
        return [Wanted(browsing.photo(library, photo).path) for photo in photos[:2]]

    bridge.read(find, lambda start: CompareDialog(bridge, start, window).open(), window, key="compare")


def split(
    bridge: Bridge,
    pictures: Pictures,
    person: Person,
    carry_out: Callable[[Person, Sequence[Sequence[int]], Sequence[int]], None],
    window: QWidget,
) -> None:
    """Ask how a person is to be split, and do it."""
    from facesorter.ui.dialogs.split import SplitDialog  # noqa: PLC0415 (not needed for the first paint)

    dialog = SplitDialog(bridge, pictures, person, window)
    dialog.accepted_parts.connect(lambda parts, stay: carry_out(person, parts, stay))
    dialog.open()


def back_up_labels(bridge: Bridge, window: QWidget) -> None:
    """Ask for a file, and write what the user said to it."""
    name, _ = QFileDialog.getSaveFileName(
        window,
        _tr("Back up labels"),
        str(Path(_usual(QStandardPaths.StandardLocation.DocumentsLocation)) / "labels.json"),
        _tr("Labels (*.json)"),
        # An existing file is never replaced; another name is asked for.
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return

    def write(_: Control) -> "BackedUp":
        from facesorter.services import labels  # noqa: PLC0415 (not needed for the first paint)

        return labels.back_up(bridge.library, Path(name))

    def tell(written: "BackedUp") -> None:
        text = _tr("What you said of {0} and {1} was written to {2}.").format(
            words.people(written.people), words.faces(written.faces), name
        )
        if written.left_out:
            text += " " + _tr(
                "{0} more are not in it: no longer found in their photos, or in photos that cannot be read."
            ).format(words.faces(written.left_out))
        report(window, _tr("Back up labels"), text)

    # Not in one of the threads that read for the views: the drive may not answer.
    bridge.work(write, tell, window)


def restore_labels(bridge: Bridge, window: QWidget) -> None:
    """Ask for a file, bring what it says into the library, and tell what found no place."""
    name, _ = QFileDialog.getOpenFileName(
        window,
        _tr("Restore labels"),
        _usual(QStandardPaths.StandardLocation.DocumentsLocation),
        _tr("Labels (*.json);;All files (*)"),
    )
    if not name:
        return
    done: list[Restored] = []
    control = Control()
    end = _show_working(window, _tr("Restore labels"), _tr("Labels are being restored…"), control)

    def restore() -> ChangeSet:
        from facesorter.services import labels  # noqa: PLC0415 (not needed for the first paint)

        done.append(labels.restore(bridge.library, Path(name), control))
        return done[0].change

    def tell() -> None:
        from facesorter.services import labels  # noqa: PLC0415 (not needed for the first paint)

        end()
        plan = done[0].plan
        people, faces = words.people(plan.changed_people), words.faces(plan.changed_faces)
        if plan.changed_people and plan.changed_faces:
            text = _tr("What was said of {0} and {1} is restored. Undo takes it back.").format(people, faces)
        elif plan.changed_people or plan.changed_faces:
            text = _tr("What was said of {0} is restored. Undo takes it back.").format(
                people if plan.changed_people else faces
            )
        else:
            text = _tr("There was nothing to restore: all that fits this library is so already.")
        lines = list(labels.left_over(plan, _LISTED))
        if lines:
            text += " " + _tr("What found no place is in the details.")
        report(window, _tr("Restore labels"), text, "\n".join(said(line) for line in lines))

    bridge.edit_by(restore, lambda _: tell(), end, apart=True)


def _show_working(window: QWidget, title: str, text: str, control: Control) -> Callable[[], None]:
    """Offer to stop what takes more than a moment. Answers what takes the offer away again."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.NoButton, window)
    stop = box.addButton(_tr("Stop"), QMessageBox.ButtonRole.RejectRole)
    stop.clicked.connect(control.cancel)
    timer = QTimer(box, singleShot=True, interval=_A_MOMENT_MS)
    timer.timeout.connect(box.open)
    timer.start()

    def end() -> None:
        timer.stop()
        box.hide()
        box.deleteLater()

    return end


def report(window: QWidget, title: str, text: str, details: str = "") -> None:
    """Say what was done, with details to unfold."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Names of people and files are no markup.
    box.setTextFormat(Qt.TextFormat.PlainText)
    if details:
        box.setDetailedText(details)
    box.open()


def _usual(place: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(place)


def show_problems(bridge: Bridge, window: QWidget) -> None:
    """The photos that could not be read."""
    from facesorter.ui.dialogs.problems import ProblemsDialog  # noqa: PLC0415 (not needed for the first paint)

    ProblemsDialog(bridge, window).open()


def show_packs(bridge: Bridge, installs: Installs, window: QWidget) -> None:
    """The packs that there are."""
    from facesorter.ui.dialogs.packs import PacksDialog  # noqa: PLC0415 (not needed for the first paint)

    PacksDialog(bridge, installs, window).open()


def show_settings(
    preferences: Preferences, remembered: Remembered, bridge: Bridge, anew: Callable[[], None], window: QWidget
) -> None:
    """What the user prefers; ``anew`` opens the window again, in another language."""
    from facesorter.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415 (not needed for the first paint)

    def speak() -> None:
        # Work that takes long is not given up for it: then the language is that of the next start.
        if not bridge.indexing and not bridge.grouping:
            anew()

    dialog = SettingsDialog(preferences, remembered, bridge.library.path, window)
    dialog.spoken.connect(speak)
    dialog.open()


def ask_lifetime(operations: Operations, person: Person, window: QWidget) -> None:
    """When a person was born and died."""
    from facesorter.ui.dialogs.lifetime import LifetimeDialog  # noqa: PLC0415 (not needed for the first paint)

    dialog = LifetimeDialog(person, window)
    dialog.chosen.connect(lambda born, died: operations.set_lifetime(person, born, died))
    dialog.open()


def show_guide(entry: Entry, window: QWidget) -> None:
    """The user guide, at the page that fits a view. It may stay open beside the window, once."""
    from facesorter.ui.dialogs.guide import GuideDialog, fitting  # noqa: PLC0415 (not needed for the first paint)

    dialog = window.findChild(GuideDialog) or GuideDialog(window)
    dialog.show_page(fitting(entry))
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show_keys(actions: Actions, window: QWidget) -> None:
    """Every key and what it does."""
    from facesorter.ui.dialogs.keys import KeysDialog  # noqa: PLC0415 (not needed for the first paint)
    from facesorter.ui.views import review_keys  # noqa: PLC0415 (not needed for the first paint)

    KeysDialog([*actions.described(), *review_keys.described()], window).open()


def show_about(bridge: Bridge, window: QWidget) -> None:
    """What this program is, where the data lies, and whose work it is made of."""
    from facesorter.ui.dialogs.about import AboutDialog  # noqa: PLC0415 (not needed for the first paint)

    AboutDialog(bridge, window).open()


def forget_everything(bridge: Bridge, forget: Callable[[list[Path], bool], None], window: QWidget) -> None:
    """Say what would go, and ``forget`` these libraries, perhaps with the packs, if the user wants it."""
    from facesorter.ui.dialogs.forget import ForgetDialog  # noqa: PLC0415 (hardly ever needed)

    dialog = ForgetDialog(bridge, window)
    dialog.agreed.connect(forget)
    dialog.open()


def forget(libraries: Sequence[Path], *, packs: bool) -> None:
    """Delete these libraries and all else that goes, and name what could not be deleted."""
    from facesorter.services import leaving  # noqa: PLC0415 (hardly ever needed)

    if stay := leaving.forget_everything(libraries, packs=packs):
        text = _tr("All is forgotten but for what could not be deleted, as another window may use it: {0}")
        QMessageBox.information(None, _tr("Forget everything"), text.format(", ".join(map(str, stay))))


def show_report(report: Path, window: QWidget) -> None:
    """What was written of a fault of the program."""
    from facesorter.ui.dialogs.report import ReportDialog  # noqa: PLC0415 (hardly ever needed)

    ReportDialog(report, window).open()


def open_logs() -> None:
    """Show the log folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(places.logs())))


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def show_calibration(bridge: Bridge, window: QWidget, then: Callable[[], None] = lambda: None) -> None:
    """What the confirmed faces say of the threshold; ``then`` if another one is used from now on."""
    from facesorter.ui.dialogs.calibrate import CalibrateDialog  # noqa: PLC0415 (not needed for the first paint)

    dialog = CalibrateDialog(bridge, window)
    dialog.applied.connect(then)
    dialog.open()
