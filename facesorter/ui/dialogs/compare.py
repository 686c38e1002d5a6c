"""Two photos side by side: is it the same person? Nothing of them is stored."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.domain.found import FoundFace
from facesorter.domain.model import POOR, Box
from facesorter.services import matching
from facesorter.services.matching import Matcher, PhotoFaces
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui import faults, mime, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.dialogs.verdict import Verdict
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.face_choice import FaceChoice

#: A face of the library is found again in its photo if the boxes overlap this much.
_SAME_FACE = 0.3


@dataclass(frozen=True, slots=True)
class Wanted:
    """A photo to begin with, and where in it the face is that is meant; ``None``: the largest one."""

    path: bytes
    box: Box | None = None


class CompareDialog(QDialog):
    """``start``: up to two photos to begin with."""

    def __init__(self, bridge: Bridge, start: Sequence[Wanted], window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._matcher: Matcher | None = None
        self._controls: list[Control] = []
        column = parts.begin(
            self,
            self.tr("Compare two photos"),
            self.tr("Is it the same person? The photos need not be in the library, and nothing of them is stored."),
        )
        self.sides = (PhotoSide(bridge, self.tr("First photo"), self), PhotoSide(bridge, self.tr("Second photo"), self))
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        for side in self.sides:
            row.addWidget(side, 1)
            side.given.connect(lambda paths, side=side: self._take(side, paths))
            side.chosen.connect(self._judge)
        self.verdict = Verdict(self)
        rows = QVBoxLayout()
        rows.setSpacing(2 * theme.SPACE)
        rows.addLayout(row, 1)
        rows.addWidget(self.verdict)
        area = parts.scrolled(self, rows)
        area.setAccessibleName(self.tr("Compare two photos"))
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 820, 760)
        self._judge()
        for side, wanted in zip(self.sides, start, strict=False):
            side.want(wanted)
        self.sides[0].button.setFocus()
        bridge.read(_matcher, self._begin, self)

    def done(self, result: int) -> None:
        """Whatever is under way is given up, and the process that reads ends behind the window."""
        for control in self._controls:
            control.cancel()
        if matcher := self._matcher:
            self._bridge.work(lambda control: matcher.close(), lambda _: None, self._window)
        super().done(result)

    def _begin(self, matcher: Matcher | str) -> None:
        if isinstance(matcher, str):
            self.verdict.ask(matcher)
            for side in self.sides:
                side.setEnabled(False)
            return
        self._matcher = matcher
        for side in self.sides:
            self._look(side)

    def _take(self, side: "PhotoSide", paths: Sequence[Path]) -> None:
        """One photo is for this side; a second one is for the other."""
        first, second = self.sides
        other = second if side is first else first
        for place, path in zip((side, other), paths, strict=False):
            place.want(Wanted(os.fsencode(path.absolute())))
            self._look(place)

    def _look(self, side: "PhotoSide") -> None:
        matcher, wanted = self._matcher, side.wanted
        self._judge()
        if matcher is None or wanted is None:
            return

        def job(control: Control) -> PhotoFaces | str:
            try:
                return matcher.find(wanted.path, control)
            except Cancelled:
                raise
            except FaceSorterError as error:
                return said(error)
            except Exception as error:  # noqa: BLE001 (else the photo would seem to be looked at for ever)
                faults.record(error)
                return faults.sentence(error)

        def show(found: PhotoFaces | str) -> None:
            # The user may have chosen another photo meanwhile.
            if side.wanted is wanted:
                side.tell(found)
                self._judge()

        self._controls.append(self._bridge.work(job, show, self))

    def _judge(self) -> None:
        faces = [side.face for side in self.sides]
        one, other = faces
        if one is not None and other is not None and self._matcher is not None:
            pack = self._matcher.pack
            ((likeness,),) = matching.likenesses(pack, [one], [other])
            self.verdict.tell(pack, likeness, self._note(one, other))
        elif any(side.busy for side in self.sides):
            self.verdict.ask(self.tr("Looking for faces…"))
        elif all(side.wanted is None for side in self.sides):
            self.verdict.ask(self.tr("Choose two photos. Their faces are compared at once."))
        elif any(side.wanted is None for side in self.sides):
            self.verdict.ask(self.tr("Choose the other photo. The faces are compared at once."))
        else:
            self.verdict.ask(self.tr("There are no two faces to compare. Choose another photo."))

    def _note(self, one: FoundFace, other: FoundFace) -> str:
        found = [side.found for side in self.sides]
        same_photo = found[0] and found[1] and found[0].content_hash == found[1].content_hash
        if same_photo and one.box == other.box:
            return self.tr("This is one face in one photo, compared with itself.")
        if min(one.quality, other.quality) < POOR:
            return self.tr("A face is blurred, small or turned away: this is less sure than usual.")
        return ""


class PhotoSide(QFrame):
    """One of the two: a photo is dropped here or chosen, and a face in it."""

    given = Signal(list)
    """The user brought photos (`Path`)."""
    chosen = Signal()
    """The user chose another face."""

    def __init__(self, bridge: Bridge, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._title = title
        self._aimed = False
        self.wanted: Wanted | None = None
        self.found: PhotoFaces | None = None
        self.busy = False
        self.setAcceptDrops(True)
        heading = QLabel(title, self)
        theme.mark(heading, "heading")
        self.notice = QLabel(self.tr("Drop a photo here, or choose one."), self)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setContentsMargins(20, 12, 20, 12)
        self.canvas = FaceChoice(self)
        self.canvas.chosen.connect(lambda number: self._tell_choice())
        self._pages = QStackedLayout()
        self._pages.addWidget(self.notice)
        self._pages.addWidget(self.canvas)
        self._name = Elided("", self)
        self.about = Elided("", self, Qt.TextElideMode.ElideRight)
        theme.mark(self.about, "muted")
        self.button = QPushButton(self.tr("Choose…"), self)
        self.button.setAccessibleName(self.tr("{0}: choose a file").format(title))
        self.button.clicked.connect(self._ask)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self._name)
        texts.addWidget(self.about)
        below = QHBoxLayout()
        below.setSpacing(theme.SPACE)
        below.addLayout(texts, 1)
        below.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addLayout(self._pages, 1)
        column.addLayout(below)

    @property
    def face(self) -> FoundFace | None:
        """The chosen face."""
        return self.found.faces[self.canvas.current] if self.found and self.found.faces else None

    def want(self, wanted: Wanted) -> None:
        """Show a photo soon: `tell` brings what is found in it."""
        self.wanted, self.found, self.busy = wanted, None, True
        self._name.tell(os.path.basename(wanted.path).decode("utf-8", "replace"))  # noqa: PTH119 (paths are bytes)
        self._name.setToolTip(wanted.path.decode("utf-8", "replace"))
        self.about.tell("")
        self._say(self.tr("Looking for faces…"))

    def tell(self, found: PhotoFaces | str) -> None:
        """What was found in the photo that is wanted, or why it cannot be read."""
        self.busy = False
        if isinstance(found, str) or self.wanted is None:
            self._say(str(found))
            return
        self.found = found
        photo = QImage.fromData(found.thumbnail)
        if not found.faces:
            self._say(self.tr("No face was found in this photo."))
            return
        box = self.wanted.box
        overlaps = [box.iou(face.box) if box else 0.0 for face in found.faces]
        meant = overlaps.index(max(overlaps)) if max(overlaps) > _SAME_FACE else 0
        size = (found.width, found.height)
        self.canvas.show_photo(self._name.text(), photo, size, [face.box for face in found.faces], meant)
        self._pages.setCurrentWidget(self.canvas)
        self._describe()
        longest = round(max(self.canvas.width(), self.canvas.height()) * self.devicePixelRatioF())
        self._bridge.view_photo(
            found.path, longest, lambda photo, width, height: self._sharpen(found, photo), self, found.moment
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.files(event):
            event.acceptProposedAction()
            self._aim(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        if files := mime.files(event):
            event.acceptProposedAction()
            self.given.emit(files)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages.currentWidget() is not self.notice and not self._aimed:
            return
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.selected if self._aimed else colours.content)
        empty = self.wanted is None or self._aimed
        style = Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colours.accent if self._aimed else colours.muted if empty else colours.line, 1.5, style))
        painter.drawRoundedRect(
            QRectF(self.notice.geometry()).adjusted(1, 1, -1, -1), theme.CARD_RADIUS, theme.CARD_RADIUS
        )

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self._pages.setCurrentWidget(self.notice)
        self.update()

    def _describe(self) -> None:
        face = self.face
        if face is None or self.found is None:
            return
        count = len(self.found.faces)
        told = [words.faces(count)]
        if count > 1:
            told.append(self.tr("click another one to compare it"))
        if face.quality < POOR:
            told.append(self.tr("poor quality"))
        self.about.tell(" · ".join(told))

    def _tell_choice(self) -> None:
        self._describe()
        self.chosen.emit()

    def _sharpen(self, found: PhotoFaces, photo: QImage) -> None:
        if self.found is found:
            self.canvas.sharpen(photo)

    def _ask(self) -> None:
        usual = QStandardPaths.StandardLocation
        folder = QStandardPaths.locate(usual.PicturesLocation, "", QStandardPaths.LocateOption.LocateDirectory)
        start = os.fsdecode(os.path.dirname(self.wanted.path)) if self.wanted else folder  # noqa: PTH120
        path, _ = QFileDialog.getOpenFileName(self, self._title, start)
        if path:
            self.given.emit([Path(path)])

    def _aim(self, aimed: bool) -> None:
        self._aimed = aimed
        self.update()


def _matcher(library: Library) -> Matcher | str:
    """With the pack of the library, or why it cannot be used."""
    try:
        return Matcher(settings.get(library, "pack") or matching.DEFAULT_PACK)
    except FaceSorterError as error:
        return said(error)
