"""What a window keeps from one start to the next."""

import contextlib
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QSlider


class Remembered:
    """Each value is brought back when it is named here, and kept again by `save`."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._kept: dict[str, Callable[[], object]] = {}
        self._usual: list[Callable[[], object]] = []

    def text(self, key: str, now: Callable[[], str], take: Callable[[str], None]) -> None:
        """A text; ``take`` gets it only if there is one."""
        self._kept[key] = now
        self._usual.append(partial(take, now()))
        if (value := self._settings.value(key)) is not None:
            take(str(value))

    def known(self, key: str) -> str | None:
        """A text that was kept, also before anything asks for it by `text`."""
        value = self._settings.value(key)
        return None if value is None else str(value)

    def layout(self, key: str, now: Callable[[], QByteArray], take: Callable[[QByteArray], bool]) -> bool:
        """Where things are, as Qt says it; whether it could be brought back."""
        self._kept[key] = now
        self._usual.append(partial(take, now()))
        value = self._settings.value(key)
        return isinstance(value, QByteArray) and take(value)

    def position(self, key: str, slider: QSlider) -> None:
        """Where a slider is."""

        def take(value: str) -> None:
            with contextlib.suppress(ValueError):
                slider.setValue(int(value))

        self.text(key, lambda: str(slider.value()), take)

    def checked(self, key: str, action: QAction | QAbstractButton) -> None:
        """Whether an action, or a box, is checked."""
        self.text(key, lambda: str(action.isChecked()).lower(), lambda value: action.setChecked(value == "true"))

    def save(self) -> None:
        """Keep everything as it is now."""
        for key, now in self._kept.items():
            self._settings.setValue(key, now())
        self._settings.sync()

    def reset(self) -> None:
        """Put everything back as it was before it was brought back."""
        for take in self._usual:
            take()
