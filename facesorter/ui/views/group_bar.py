"""How faces are grouped: the algorithm, how strict it is, and what it is doing."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from facesorter.clustering import registry
from facesorter.clustering.declaration import Algorithm
from facesorter.domain.errors import UsageError
from facesorter.domain.packs import Calibration
from facesorter.services import browsing, calibrations
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui import commands, icons, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.group_menu import Choice, GroupMenu
from facesorter.ui.views.group_panel import GroupPanel

_ICON_GAP = 4


class GroupBar(QWidget):
    """Two buttons: an algorithm to choose, and a panel with its parameters. Nothing changes before *Apply*."""

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        self._bridge = bridge
        self._pictures = pictures
        # What the last grouping was asked for; the panel may show something else until it is applied.
        self._algorithm = registry.ALGORITHMS[0]
        self._params: dict[str, object] = {}
        self._draft = self._algorithm
        # Parameters for the panel, once.
        self._offered: dict[str, object] | None = None
        self._panel: GroupPanel | None = None
        self._menu: GroupMenu | None = None
        self._by = _Button()
        self._by.clicked.connect(self._open_menu)
        self._strict = _Button()
        self._strict.setCheckable(True)
        self._strict.tell(self.tr("Strictness"), "")
        self._strict.setAccessibleName(self.tr("Strictness"))
        self._strict.setToolTip(self.tr("How alike faces must be to be one person"))
        self._strict.clicked.connect(self._strict_clicked)
        self._stop = QToolButton()
        theme.mark(self._stop, "quiet")
        self._stop.setAccessibleName(self.tr("Stop grouping"))
        self._stop.setToolTip(self.tr("Stop grouping"))
        self._stop.clicked.connect(bridge.cancel_group)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._by)
        row.addWidget(self._stop)
        row.addWidget(self._strict)
        bridge.group_started.connect(self._tell)
        bridge.pack_changed.connect(self._forget_calibrated)
        bridge.group_finished.connect(lambda grouping: self._tell())
        self._dress()
        self._tell()

    @property
    def choice(self) -> str:
        """The algorithm and its parameters as text, for `choose`; without what only suits the pack of this library."""
        return json.dumps([self._algorithm.name, _of_any_pack(self._algorithm, self._params)])

    def choose(self, text: str) -> None:
        """Take up a `choice` of earlier; one that is no longer possible is left."""
        try:
            name, params = json.loads(text)
            algorithm = registry.get(name)
            # It may have been written where thresholds of another pack were kept too.
            self._params = _of_any_pack(algorithm, algorithm.checked(params))
        except (ValueError, TypeError, AttributeError, UsageError):
            return
        self._algorithm = self._draft = algorithm
        self._tell()

    def offer(self, name: str, params: Mapping[str, object]) -> None:
        """Open the panel with this algorithm and these parameters; nothing changes before *Apply*."""
        self._draft = registry.get(name)
        self._offered = dict(self._draft.checked(params))
        self._tell()
        self._open_panel()

    def group(self) -> None:
        """Group with what is chosen; what the panel shows, while it is open."""
        if self._panel and self._panel.isVisible():
            self._apply()
        else:
            self._bridge.group(self._algorithm.name, self._params)

    def _forget_calibrated(self) -> None:
        """What is near for one pack is far for another."""
        self._params = _of_any_pack(self._algorithm, self._params)

    def calibrate(self) -> None:
        """Ask what the confirmed faces say of the threshold."""
        commands.show_calibration(self._bridge, self.window(), self._calibrated)

    def _calibrated(self) -> None:
        if self._panel and self._panel.isVisible():
            self._open_panel()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stop"):
            self._dress()

    def _dress(self) -> None:
        colours = theme.colours()
        self._by.setIcon(icons.icon("down", colours.muted))
        self._strict.setIcon(icons.icon("sliders", colours.text))
        self._stop.setIcon(icons.icon("close", colours.muted))
        # The arrow stands after the words.
        after = Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        self._by.setLayoutDirection(after)

    def _tell(self) -> None:
        label = words.declared(self._draft.label)
        busy = self._bridge.grouping
        text = self.tr("Grouping…") if busy else self.tr("Group by: {0}").format(label)
        self._by.tell(text, self.tr("Grouping…") if busy else label)
        self._by.setAccessibleName(text)
        self._by.setToolTip(self.tr("Choose how faces are put together"))
        self._stop.setVisible(busy)

    def _open_menu(self) -> None:
        self._bridge.read(library_state, self._show_menu, self, key="state")

    def _show_menu(self, state: "tuple[int, Calibration | None]") -> None:
        if self._menu is None:
            self._menu = GroupMenu(self)
            self._menu.chosen.connect(self._chosen)
        faces = state[0]
        choices = [
            Choice(algorithm, words.too_many(algorithm, faces), algorithm is self._draft)
            for algorithm in registry.ALGORITHMS
        ]
        self._menu.pop_up(choices, self._by)

    def _chosen(self, name: str) -> None:
        self._draft = registry.get(name)
        self._tell()
        self._open_panel()

    def _strict_clicked(self, opened: bool) -> None:
        if opened:
            self._open_panel()
        elif self._panel:
            self._panel.discard()

    def _open_panel(self) -> None:
        self._strict.setChecked(True)
        self._bridge.read(library_state, self._show_panel, self, key="state")

    def _show_panel(self, state: "tuple[int, Calibration | None]") -> None:
        if self._panel is None:
            self._panel = GroupPanel(self._bridge, self._pictures, self.window())
            self._panel.applied.connect(self._apply)
            self._panel.discarded.connect(self._discard)
            self._panel.calibrate.connect(self.calibrate)
        faces, calibration = state
        params: Mapping[str, object] = self._params if self._draft is self._algorithm else {}
        if self._offered is not None:
            params, self._offered = self._offered, None
        self._panel.open(
            self._draft,
            params,
            self._strict,
            faces=faces,
            calibration=calibration,
            note=words.too_many(self._draft, faces),
        )

    def _apply(self) -> None:
        if self._panel:
            self._algorithm, self._params = self._draft, dict(self._panel.values)
            self._panel.hide()
            self._strict.setFocus()
        self._strict.setChecked(False)
        self._bridge.group(self._algorithm.name, self._params)

    def _discard(self) -> None:
        self._draft = self._algorithm
        self._strict.setChecked(False)
        self._strict.setFocus()
        self._tell()


class _Button(QPushButton):
    """Says more where there is room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._long = self._short = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, long: str, short: str) -> None:
        """Say this, or that where room is scarce."""
        self._long, self._short = long, short
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size(self._long)

    def minimumSizeHint(self) -> QSize:
        return self._size(self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # An ampersand in a text is no mnemonic.
        text = self._long if self.width() >= self.sizeHint().width() else self._short
        self.setText(text.replace("&", "&&"))

    def _size(self, text: str) -> QSize:
        size, metrics = super().sizeHint(), self.fontMetrics()
        shown = self.text().replace("&&", "&")
        # Qt leaves a gap between an icon and a text.
        gap = _ICON_GAP * (bool(text) - bool(shown))
        width = size.width() - metrics.horizontalAdvance(shown) + metrics.horizontalAdvance(text) + gap
        return QSize(width, size.height())


def _of_any_pack(algorithm: Algorithm, params: Mapping[str, object]) -> dict[str, object]:
    calibrated = {parameter.name for parameter in algorithm.parameters if parameter.calibrated}
    return {name: value for name, value in params.items() if name not in calibrated}


def library_state(library: Library) -> tuple[int, Calibration | None]:
    """How many faces there are to group, and what the current pack says of distances."""
    pack = settings.get(library, "pack")
    calibration = calibrations.used(library, pack) if pack else None
    return browsing.counts(library).faces, calibration
