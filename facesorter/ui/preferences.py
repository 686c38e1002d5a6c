"""What the user prefers, kept in the settings file beside how the window was left.

Whatever is damaged in that file is as if it had never been chosen. Nothing is held here: any number of `Preferences`
may look at the same file.
"""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from facesorter.ui import language, theme

_LANGUAGE = "preferences/language"
_SCHEME = "preferences/scheme"
_MOTION = "preferences/motion"
_TIDY_UP = "preferences/tidy up"
# The application tells it to whoever moves something.
_REDUCED = "reduced motion"


class Scheme(StrEnum):
    """Light or dark colours, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """Whether things may move by themselves, or as the system has it."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


_Choice = TypeVar("_Choice", Scheme, Motion)
_COLOURS = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Preferences(QObject):
    """Each is written at once; `apply` makes the whole application follow them."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def language(self) -> str:
        """One of `language.LANGUAGES`, or empty for the system's. Windows that are there keep the one they have."""
        chosen = str(self._settings.value(_LANGUAGE))
        return chosen if chosen in language.LANGUAGES else ""

    @language.setter
    def language(self, chosen: str) -> None:
        self._put(_LANGUAGE, chosen)

    @property
    def scheme(self) -> Scheme:
        return self._chosen(_SCHEME, Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._put(_SCHEME, scheme)

    @property
    def motion(self) -> Motion:
        return self._chosen(_MOTION, Motion.SYSTEM)

    @motion.setter
    def motion(self, motion: Motion) -> None:
        self._put(_MOTION, motion)

    @property
    def tidy_up(self) -> bool:
        """Whether a tidier grouping is looked for now and then."""
        return str(self._settings.value(_TIDY_UP)) != "off"

    @tidy_up.setter
    def tidy_up(self, wanted: bool) -> None:
        self._put(_TIDY_UP, "on" if wanted else "off")

    def reset(self) -> None:
        """Everything as it is where nobody ever chose anything, the window's memory too."""
        self._settings.clear()
        self._settings.sync()
        self.changed.emit()

    def apply(self, application: QApplication) -> None:
        """Let the application look and move as preferred."""
        reduced = {Motion.REDUCED: True, Motion.FULL: False}
        application.setProperty(_REDUCED, reduced.get(self.motion))
        theme.choose(application, _COLOURS[self.scheme])

    def _chosen(self, key: str, usual: _Choice) -> _Choice:
        try:
            return type(usual)(self._settings.value(key))
        except ValueError:
            return usual

    def _put(self, key: str, value: str) -> None:
        self._settings.setValue(key, str(value))
        self._settings.sync()
        self.changed.emit()


def reduced_motion() -> bool | None:
    """Whether the user wants things to move less (True) or not (False), whatever the system says; ``None`` if that
    was left to the system.
    """
    application = QApplication.instance()
    wanted = application.property(_REDUCED) if application else None
    return wanted if isinstance(wanted, bool) else None
