"""Everything that can be done, as actions with their keys, and the menus that they stand in."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from facesorter.domain.edits import JournalEntry
from facesorter.ui import theme
from facesorter.ui.language import said
from facesorter.ui.models.sidebar import VIEWS, texts

# Of so many faces at most each two are told apart: whoever selects more hardly looked at each two of them.
_TOLD_APART = 20
_Keys = QKeySequence.StandardKey | str | None


class Chosen(NamedTuple):
    """What is selected, for `Actions.enable`: how many people and faces, and whether the faces are in a person,
    ignored, or all in one photo; whether there is one person that keys are for, and one whose name can be edited; how
    many of the people are hidden, and whether there is a face to confirm.
    """

    people: int = 0
    faces: int = 0
    in_person: bool = False
    ignored: bool = False
    one_photo: bool = False
    one_person: bool = False
    can_rename: bool = False
    hidden: int = 0
    confirmable: bool = False


class Actions(QObject):
    """The actions of one window; whoever owns them connects ``triggered``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        key = QKeySequence.StandardKey
        self.add_folder = self._make(self.tr("Add &Folder…"), key.Open)
        self.look_for_changes = self._make(self.tr("&Look for Changes"), key.Refresh)
        self.export = self._make(self.tr("&Export…"), "Ctrl+E")
        self.compare = self._make(self.tr("Compare T&wo Photos…"), "Ctrl+Shift+C")
        self.problems = self._make(self.tr("&Unreadable Photos…"))
        self.back_up_labels = self._make(self.tr("&Back Up Labels…"))
        self.restore_labels = self._make(self.tr("&Restore Labels…"))
        self.packs = self._make(self.tr("&Packs…"))
        self.open_library = self._make(self.tr("&Open Library…"), "Ctrl+Shift+O")
        self.new_library = self._make(self.tr("&New Library…"))
        self.recent_libraries = QMenu(self.tr("Re&cent Libraries"), window)
        self.forget_everything = self._make(self.tr("Forge&t Everything…"))
        self.quit = self._make(self.tr("&Quit"), key.Quit)
        self.undo = self._make(self.tr("&Undo"), key.Undo)
        self.redo = self._make(self.tr("&Redo"), "Ctrl+Shift+Z")
        # Each key once: Qt takes a key that is there twice for an ambiguous one.
        keys = dict.fromkeys(["Ctrl+Shift+Z", *(keys.toString() for keys in QKeySequence.keyBindings(key.Redo))])
        self.redo.setShortcuts([QKeySequence(keys) for keys in keys])
        self.select_all = self._make(self.tr("Select &All"), key.SelectAll)
        self.find = self._make(self.tr("&Find"), key.Find)
        self.group = self._make(self.tr("&Group Faces"), "Ctrl+G")
        self.preview = self._make(self.tr("Pre&view Grouping"), "Ctrl+Shift+G")
        self.calibrate = self._make(self.tr("Cali&brate from My Library…"))
        # Not every system has keys of its own for it. On macOS the application's menu takes the action by its role.
        self.settings = self._make(self.tr("Se&ttings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.open = self._shown(self.tr("&Open"), Qt.Key.Key_Return)
        self.rename = self._make(self.tr("&Name…"), "F2")
        self.merge = self._make(self.tr("&Merge"), "Ctrl+M")
        self.split = self._make(self.tr("&Split…"))
        self.tell_apart = self._make(self.tr("Are &Different People"), "Ctrl+Shift+D")
        self.lifetime = self._make(self.tr("&Born, Died…"), "F4")
        self.photos_together = self._make(self.tr("&Photos of These Together"), "Ctrl+Shift+P")
        self.hide = self._make(self.tr("&Hide"), "Ctrl+H")
        self.unhide = self._make(self.tr("Show &Again"))
        self.export_people = self._make(self.tr("&Export These…"))
        self.look_closer = self._shown(self.tr("&Look Closer"), Qt.Key.Key_Space)
        self.confirm = self._make(self.tr("&Confirm"), "Ctrl+Return")
        self.reject = self._make(self.tr("&Not This Person"), key.Delete)
        self.move_to = self._make(self.tr("&Move to…"), "Ctrl+Shift+M")
        self.move_to_new = self._make(self.tr("Move to New &Person"), "Ctrl+Shift+N")
        self.set_cover = self._make(self.tr("Use as Co&ver"))
        self.allow_together = self._make(self.tr("May Be the &Same Person (Mirror, Collage)"))
        self.tell_faces_apart = self._make(self.tr("Are of &Different People"))
        self.stranger = self._make(self.tr("&Ignore: A Stranger"), "Ctrl+I")
        self.not_a_face = self._make(self.tr("Ignore: Not a &Face"), "Ctrl+Shift+I")
        # One button for both: where the window is narrow there is no room for more.
        self._ignore = self._menu(QMenu(self.tr("Ignore…"), window), self._ignoring)
        self.restore = self._make(self.tr("&Restore"), "Ctrl+R")
        self.views = {entry: self._make(texts()[entry], f"Ctrl+{place}") for place, entry in enumerate(VIEWS, 1)}
        self.larger = self._make(self.tr("&Larger"), key.ZoomIn)
        self.smaller = self._make(self.tr("&Smaller"), key.ZoomOut)
        self.details = self._make(self.tr("&Details"), "Ctrl+D", checkable=True)
        self.show_hidden = self._make(self.tr("Show &Hidden People"), checkable=True)
        self.full_screen = self._make(self.tr("F&ull Screen"), key.FullScreen, checkable=True)
        self.guide = self._make(self.tr("&Guide"), key.HelpContents)
        self.shortcuts = self._make(self.tr("&Keys"), "Ctrl+F1")
        self.logs = self._make(self.tr("Open &Log Folder"))
        self.about = self._make(self.tr("&About FaceSorter"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self._draw()

    def _draw(self) -> None:
        """Icons for what is looked for in menus."""
        drawn = {
            self.add_folder: "folder",
            self.export: "export",
            self.packs: "pack",
            self.forget_everything: "forget",
            self.undo: "undo",
            self.redo: "redo",
            self.find: "search",
            self.group: "people",
            self.preview: "sliders",
            self.settings: "settings",
            self.rename: "rename",
            self.merge: "merge",
            self.split: "split",
            self.hide: "hidden",
            self.confirm: "check",
            self.reject: "close",
            self.stranger: "ignored",
            self.guide: "guide",
            self.shortcuts: "keys",
            self.about: "about",
            **{action: str(entry) for entry, action in self.views.items()},
        }
        for action, name in drawn.items():
            theme.draw(action, name, "text")

    def fill(self, bar: QMenuBar) -> None:
        """Put all actions into the menus of a window."""
        self._menu(
            bar.addMenu(self.tr("&File")),
            [
                self.add_folder,
                self.look_for_changes,
                None,
                self.export,
                self.compare,
                None,
                self.back_up_labels,
                self.restore_labels,
                None,
                self.problems,
                self.packs,
                None,
                self.open_library,
                self.new_library,
                self.recent_libraries.menuAction(),
                None,
                self.forget_everything,
                None,
                self.quit,
            ],
        )
        self._menu(
            bar.addMenu(self.tr("&Edit")),
            [
                self.undo,
                self.redo,
                None,
                self.select_all,
                self.find,
                None,
                self.group,
                self.preview,
                self.calibrate,
                None,
                self.settings,
            ],
        )
        self._menu(bar.addMenu(self.tr("&Person")), self._person())
        self._menu(bar.addMenu(self.tr("F&ace")), self._face())
        look = [None, self.larger, self.smaller, None, self.details, self.show_hidden, self.full_screen]
        self._menu(bar.addMenu(self.tr("&View")), [*self.views.values(), *look])
        self._menu(bar.addMenu(self.tr("&Help")), [self.guide, self.shortcuts, self.logs, None, self.about])

    def person_menu(self, parent: QWidget) -> QMenu:
        """What can be done with selected people."""
        return self._menu(QMenu(parent), [*self._person(), None, self.look_closer])

    def face_menu(self, parent: QWidget) -> QMenu:
        """What can be done with selected faces."""
        return self._menu(QMenu(parent), self._face())

    def on_faces(self) -> list[QAction]:
        """What stands beside the number of selected faces."""
        return [self.confirm, self.reject, self.move_to, self.move_to_new, self._ignore.menuAction(), self.restore]

    def enable(self, chosen: Chosen) -> None:
        """Only what makes sense can be chosen."""
        people, faces = chosen.people, chosen.faces
        for action in (self.open, self.merge, self.export_people, self.photos_together):
            action.setEnabled(people > 0)
        self.hide.setEnabled(people > chosen.hidden)
        self.unhide.setEnabled(chosen.hidden > 0)
        for action in (self.split, self.lifetime):
            # They ask before they change anything, so they need no selection.
            action.setEnabled(chosen.one_person)
        self.rename.setEnabled(chosen.can_rename)
        self.tell_apart.setEnabled(people > 1)
        self.look_closer.setEnabled(people > 0 or faces > 0)
        self.confirm.setEnabled(chosen.confirmable)
        self.reject.setEnabled(faces > 0 and chosen.in_person)
        for action in (self.move_to, self.move_to_new):
            action.setEnabled(faces > 0)
        self.set_cover.setEnabled(faces == 1 and chosen.in_person)
        self.allow_together.setEnabled(chosen.one_photo)
        self.tell_faces_apart.setEnabled(1 < faces <= _TOLD_APART and not chosen.ignored)
        for action in (*self._ignoring, self._ignore.menuAction()):
            # What is ignored already may be put into another bin.
            action.setEnabled(faces > 0)
        self.restore.setEnabled(faces > 0 and chosen.ignored)
        for action in (self.confirm, self.reject):
            action.setVisible(chosen.in_person or not faces)
        self.restore.setVisible(chosen.ignored or not faces)

    def tell_history(self, undo: JournalEntry | None, redo: JournalEntry | None) -> None:
        """What undo and redo would do."""
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(self.tr("&Undo: {0}").format(_plain(undo.label)) if undo else self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo: {0}").format(_plain(redo.label)) if redo else self.tr("&Redo"))

    def described(self) -> list[tuple[str, str]]:
        """What every action with a key does: (words, key), in the order of the menus."""
        return [
            (
                action.data(),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for action in self.findChildren(QAction)
            if not action.shortcut().isEmpty()
        ]

    @property
    def _ignoring(self) -> tuple[QAction, QAction]:
        return self.stranger, self.not_a_face

    def _person(self) -> Sequence[QAction | None]:
        return [
            self.open,
            self.rename,
            self.merge,
            self.split,
            self.tell_apart,
            None,
            self.lifetime,
            self.photos_together,
            None,
            self.hide,
            self.unhide,
            None,
            self.export_people,
        ]

    def _face(self) -> Sequence[QAction | None]:
        return [
            self.look_closer,
            None,
            self.confirm,
            self.reject,
            self.move_to,
            self.move_to_new,
            None,
            self.set_cover,
            self.allow_together,
            self.tell_faces_apart,
            None,
            *self._ignoring,
            self.restore,
            None,
            self.compare,
        ]

    def _make(self, text: str, keys: _Keys = None, *, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setData(_words(text))
        action.setCheckable(checkable)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        # Also without the menu bar, as in full screen on some systems.
        self._window.addAction(action)
        return action

    def _shown(self, text: str, key: Qt.Key) -> QAction:
        """An action whose key the grids handle themselves: elsewhere it means something else."""
        action = QAction(text, self)
        action.setData(_words(text))
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _menu(self, menu: QMenu, actions: Sequence[QAction | None]) -> QMenu:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu


def _words(text: str) -> str:
    """The text of an action without what belongs to a menu. It stays when undo tells what it would take back."""
    return text.replace("&", "").rstrip("…")


def _plain(label: str) -> str:
    """The label of an edit as menu text: an ampersand in a name is no mnemonic."""
    return said(label).replace("&", "&&")
