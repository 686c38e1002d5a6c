"""How faces are grouped: the algorithm, how strict it is, and what it is doing."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from facesorter.clustering import registry
from facesorter.clustering.declaration import Algorithm
from facesorter.domain.errors import UsageError
from facesorter.domain.packs import Calibration
from facesorter.services import browsing, calibrations
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui import commands, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.pictures import Pictures
from facesorter.ui.proposer import Proposer
from facesorter.ui.views.group_menu import Choice, GroupMenu
from facesorter.ui.views.group_panel import GroupPanel

if TYPE_CHECKING:
    from facesorter.ui.views.preview import PreviewPage

_ICON_GAP = 4
# Wide enough for the beginning of a name and the arrow.
_LEAST = 96


class GroupBar(QWidget):
    """Two buttons: an algorithm to choose, and a panel with its parameters. Nothing changes before *Apply*, and a page
    shows what would.
    """

    preview_shown = Signal(QWidget)
    """The page that shows what would change is to be seen."""
    preview_left = Signal()
    """The page is done with."""
    preview_lies = Signal(str)
    """The page was left for another one, and what it shows waits: the name of its algorithm."""
    face_looked = Signal(int)
    """The user wants a closer look at a face of the page."""

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        self._bridge = bridge
        self._pictures = pictures
        # What the last grouping was asked for; the panel may show something else until it is applied.
        self._algorithm = registry.ALGORITHMS[0]
        self._params: dict[str, object] = {}
        self._draft = self._algorithm
        self._truth = ""
        # The page is shown, or was until a moment ago.
        self._looked_at = False
        self._proposer = Proposer(bridge, self)
        self._proposer.applied.connect(self._applied)
        self._panel: GroupPanel | None = None
        self._page: PreviewPage | None = None
        self._menu: GroupMenu | None = None
        self._by = _Button()
        self._by.clicked.connect(self._open_menu)
        self._strict = _Button()
        self._strict.setCheckable(True)
        self._strict.tell(self.tr("Strictness"), "")
        self._strict.setAccessibleName(self.tr("Strictness"))
        self._strict.setToolTip(self.tr("How alike faces must be to be one person"))
        self._strict.toggled.connect(self._strict_toggled)
        self._stop = QToolButton()
        theme.mark(self._stop, "quiet")
        theme.draw(self._stop, "close", "muted")
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
        bridge.pack_changed.connect(self._group_by_another_pack)
        bridge.group_finished.connect(lambda grouping: self._tell())
        for button, icon, colour in ((self._by, "down", "muted"), (self._strict, "sliders", "text")):
            theme.draw(button, icon, colour)
        # The arrow stands after the words.
        after = Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        self._by.setLayoutDirection(after)
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

    def set_truth(self, spec: str) -> None:
        """Score previews against this truth."""
        self._truth = spec
        if self._page:
            self._page.set_truth(spec)

    def offer(self, name: str, params: Mapping[str, object]) -> None:
        """Show what this algorithm with these parameters would change; nothing does before *Apply*."""
        self._draft = registry.get(name)
        self._proposer.aim(name, self._draft.checked(params))
        self._tell()
        self.preview()

    def preview(self) -> None:
        """Show what the chosen grouping would change."""
        if self._proposer.algorithm is None:
            self._proposer.aim(self._draft.name, self._params if self._draft is self._algorithm else {})
        if self._proposer.draft is None and not self._proposer.busy:
            self._proposer.ask()
        self._hide_panel()
        self._looked_at = True
        self.preview_shown.emit(self._shown_page())

    def discard(self) -> None:
        """Forget what was proposed."""
        self._discard()

    def look_after_preview(self) -> None:
        """Another page is shown: say so if a preview is left lying by that."""
        if self._looked_at and not self._previewing:
            self._looked_at = False
            if self._proposer.algorithm is not None:
                self.preview_lies.emit(words.declared(self._draft.label))

    def group(self) -> None:
        """Group with what is chosen; what the panel or the page shows, while either is open. What was proposed and left
        lying is looked at first.
        """
        if self._previewing:
            self._proposer.apply()
        elif self._panel and self._panel.isVisible():
            self._apply()
        elif self._proposer.algorithm is not None:
            self.preview()
        else:
            self._bridge.group(self._algorithm.name, self._params)

    def _forget_calibrated(self) -> None:
        """What is near for one pack is far for another."""
        self._params = _of_any_pack(self._algorithm, self._params)

    def _group_by_another_pack(self) -> None:
        """Two packs see faces differently: as was announced, they are grouped anew, by what was chosen last."""
        self._forget_calibrated()
        self._bridge.group(self._algorithm.name, self._params)

    def calibrate(self) -> None:
        """Ask what the confirmed faces say of the threshold."""
        commands.show_calibration(self._bridge, self.window(), self._calibrated)

    def _calibrated(self) -> None:
        # What was set by hand before gives way to what was chosen just now.
        self._forget_calibrated()
        if self._proposer.algorithm is not None:
            aimed = registry.get(self._proposer.algorithm)
            self._proposer.aim(aimed.name, _of_any_pack(aimed, self._proposer.values))
        self._proposer.renew()
        if self._panel and self._panel.isVisible():
            self._open_panel()

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

    def _strict_toggled(self, opened: bool) -> None:
        """By a click or a screen reader, or as the panel comes and goes."""
        if opened:
            self._open_panel()
        elif self._panel and self._panel.isVisible():
            self._leave_panel()

    def _open_panel(self) -> None:
        if self._strict.isChecked():
            self._bridge.read(library_state, self._show_panel, self, key="state")
        else:
            self._strict.setChecked(True)

    def _show_panel(self, state: "tuple[int, Calibration | None]") -> None:
        if self._panel is None:
            self._panel = GroupPanel(self._bridge, self._proposer, self.window())
            self._panel.applied.connect(self._apply)
            self._panel.previewed.connect(self.preview)
            self._panel.left.connect(self._leave_panel)
            self._panel.discarded.connect(self._discard)
            self._panel.calibrate.connect(self.calibrate)
        faces, calibration = state
        params: Mapping[str, object] = self._params if self._draft is self._algorithm else {}
        if self._proposer.algorithm == self._draft.name:
            params = self._proposer.values
        self._panel.open(
            self._draft,
            params,
            self._strict,
            faces=faces,
            calibration=calibration,
            note=words.too_many(self._draft, faces),
        )

    @property
    def _previewing(self) -> bool:
        return self._page is not None and self._page.isVisible()

    def _shown_page(self) -> "PreviewPage":
        if self._page is None:
            from facesorter.ui.views.preview import PreviewPage  # noqa: PLC0415 (not needed for the first paint)

            self._page = PreviewPage(self._bridge, self._pictures, self._proposer)
            self._page.set_truth(self._truth)
            self._page.discarded.connect(self._discard)
            self._page.settings_wanted.connect(self._open_panel)
            self._page.face_looked.connect(self.face_looked)
        return self._page

    def _apply(self) -> None:
        """What is shown, exactly; what has not been found out yet is grouped without having been seen."""
        if self._proposer.draft is not None:
            self._proposer.apply()
        elif self._panel:
            self._algorithm, self._params = self._draft, dict(self._panel.values)
            self._proposer.clear()
            self._bridge.group(self._algorithm.name, self._params)
            if self._previewing:
                self._leave_preview()
        self._hide_panel()
        if not self._previewing:
            self._strict.setFocus()

    def _applied(self, name: str, params: Mapping[str, object]) -> None:
        self._algorithm = self._draft = registry.get(name)
        self._params = dict(params)
        self._tell()
        if self._previewing:
            self._leave_preview()

    def _leave_preview(self) -> None:
        self._looked_at = False
        self.preview_left.emit()

    def _leave_panel(self) -> None:
        if self._previewing:
            self._hide_panel()
        else:
            self._discard()

    def _discard(self) -> None:
        self._proposer.clear()
        self._draft = self._algorithm
        self._tell()
        self._hide_panel()
        if self._previewing:
            self._leave_preview()
        else:
            self._strict.setFocus()

    def _hide_panel(self) -> None:
        if self._panel:
            self._panel.hide()
        self._strict.setChecked(False)


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
        short = self._size(self._short)
        return QSize(min(short.width(), theme.scaled(_LEAST)), short.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # An ampersand in a text is no mnemonic.
        text = self._long if self.width() >= self.sizeHint().width() else self._short
        room = self.width() - self._size("").width() - _ICON_GAP
        if self.width() < self._size(text).width():
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
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
