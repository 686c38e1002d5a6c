"""Whether things may move by themselves: as the user prefers, or else as the system says."""

import os
import sys
from functools import cache

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from facesorter.ui import preferences

# The desktop's portal answers at once, or is not there.
_PATIENCE_MS = 250
_CLIENT_AREA_ANIMATION = 0x1042
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def still() -> bool:
    """Whether nothing may move by itself."""
    preferred = preferences.reduced_motion()
    return _system() if preferred is None else preferred


def apply() -> None:
    """Let menus, lists and tips appear without an effect where nothing may move."""
    if still():
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def busy(bar: QProgressBar) -> None:
    """Show that something goes on for a time that is not known: by a bar that moves, or by an empty one, beside which
    words say the same.
    """
    bar.setRange(0, int(still()))
    bar.setValue(0)


@cache
def _system() -> bool:
    """What the system says when it is first asked; where it says nothing, things move."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (there only)

        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    if sys.platform == "darwin":
        said = QSettings("apple.com", "universalaccess").value("reduceMotion")
        return str(said).lower() in ("1", "true")
    return _desktop()


def _desktop() -> bool:
    """What a desktop of Linux says through its portal: of motion (1: less), or GNOME's own switch for animations."""
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return False
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant  # noqa: PLC0415 (not on every system)
    except ImportError:
        return False
    where = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
    for space, key, less in (
        ("org.freedesktop.appearance", "reduced-motion", 1),
        ("org.gnome.desktop.interface", "enable-animations", False),
    ):
        question = QDBusMessage.createMethodCall(*where, "ReadOne")
        question.setArguments([space, key])
        answer = QDBusConnection.sessionBus().call(question, QDBus.CallMode.Block, _PATIENCE_MS)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            (value,) = answer.arguments()
            if (value.variant() if isinstance(value, QDBusVariant) else value) == less:
                return True
        elif answer.errorName() in _AWAY:
            return False
    return False


_AWAY = ("org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NoReply")
