"""One photo, large, with its faces: names to click, arrows to go on."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from facesorter.domain.model import Photo, PhotoState
from facesorter.services.browsing import NamedFace
from facesorter.ui import icons, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates import tags
from facesorter.ui.language import said
from facesorter.ui.models.photos import NamesAtFaces, date, name
from facesorter.ui.pictures import THUMBNAIL, Pictures
from facesorter.ui.views.elided import Elided

_MARGIN = 18
# Labels may be wider than their faces by so many of their heights.
_WIDER = 12.0
# A name may have so many times the room of the folder.
_TITLE = 3


class PhotoPage(QWidget):
    """Shows one `Photo` at a time."""

    left = Signal()
    stepped = Signal(int)
    """The next photo (1) or the one before (-1) is wanted."""
    face_activated = Signal(int)
    person_activated = Signal(int)

    def __init__(self, bridge: Bridge, pictures: Pictures, names: NamesAtFaces) -> None:
        super().__init__()
        self._photo: Photo | None = None
        self.canvas = PhotoCanvas(bridge, pictures, names)
        self.canvas.activated.connect(self._activate)
        self.canvas.left.connect(self.left)
        self.canvas.stepped.connect(self.stepped)
        self._names = names
        self._back = self._button(self.tr("Back to the photos"), self.tr("Back (Esc)"))
        self._back.clicked.connect(self.left)
        self._title = Elided(parent=self)
        theme.mark(self._title, "title")
        self._detail = QLabel(self)
        theme.mark(self._detail, "muted")
        self._folder = Elided(parent=self)
        theme.mark(self._folder, "muted")
        self._where = QLabel(self)
        theme.mark(self._where, "muted")
        self._before = self._button(self.tr("The photo before"), self.tr("The photo before (Left)"))
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after = self._button(self.tr("The next photo"), self.tr("The next photo (Right)"))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        folder = QPushButton(self.tr("Show folder"), self)
        theme.mark(folder, "quiet")
        folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        row.setContentsMargins(18, 12, 18, 6)
        row.setSpacing(theme.SPACE + 2)
        row.addWidget(self._back)
        row.addWidget(self._title, _TITLE)
        row.addWidget(self._detail)
        row.addWidget(self._folder, 1)
        row.addWidget(folder)
        row.addWidget(self._where)
        row.addWidget(self._before)
        row.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)

    @property
    def photo(self) -> Photo | None:
        """What is shown."""
        return self._photo

    def show_photo(self, photo: Photo, place: int, count: int) -> None:
        """Show a photo, the one at ``place`` (from 0) of ``count``."""
        self._photo = photo
        self._title.tell(name(photo))
        # What it does not need is for the others.
        self._title.setMaximumWidth(self._title.sizeHint().width())
        folder = os.path.dirname(photo.path).decode("utf-8", "replace")  # noqa: PTH120 (paths are bytes)
        lasts = "" if photo.duration is None else words.clock(photo.duration)
        self._detail.setText(" · ".join(part for part in (lasts, date(photo)) if part))
        self._detail.setVisible(bool(self._detail.text()))
        self._folder.tell(folder)
        locale = self.locale()
        self._where.setText(self.tr("{0} of {1}").format(locale.toString(place + 1), locale.toString(count)))
        self._before.setEnabled(place > 0)
        self._after.setEnabled(place + 1 < count)
        self.canvas.show_photo(photo)

    def showEvent(self, event: QShowEvent) -> None:
        names = ("forward", "right", "left") if self.isRightToLeft() else ("back", "left", "right")
        for button, icon in zip((self._back, self._before, self._after), names, strict=True):
            theme.draw(button, icon, "text")

    def _button(self, spoken: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        theme.mark(button, "quiet")
        button.setAccessibleName(spoken)
        button.setToolTip(tip)
        return button

    def _activate(self, named: NamedFace) -> None:
        if named.face.person is not None:
            self.person_activated.emit(named.face.person)
        else:
            self.face_activated.emit(named.face.id)

    def _show_folder(self) -> None:
        if self._photo:
            folder = os.path.dirname(self._photo.path)  # noqa: PTH120 (paths are bytes)
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.fsdecode(folder)))


class PhotoCanvas(QWidget):
    """The photo itself. The mouse points at faces, Tab goes from one to the next, a click or Enter goes there."""

    activated = Signal(object)
    """A `NamedFace`."""
    left = Signal()
    stepped = Signal(int)

    def __init__(self, bridge: Bridge, pictures: Pictures, names: NamesAtFaces) -> None:
        super().__init__()
        self._bridge = bridge
        self._pictures = pictures
        self._names = names
        self._photo: Photo | None = None
        self._image = QImage()
        self._size = (0, 0)
        self._moment: float | None = None
        self._pointed: int | None = None
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        pictures.loaded.connect(self._loaded)
        names.loaded.connect(self._named)
        names.outdated.connect(self.update)

    def show_photo(self, photo: Photo) -> None:
        """Show a photo: first its thumbnail, then itself."""
        if self._photo is None or photo.id != self._photo.id:
            self._image = QImage()
            self._moment = photo.moment
            self._pointed = self._chosen = None
        self._photo = photo
        self._size = (photo.width, photo.height)
        self._describe()
        self.update()
        if self._image.isNull():
            self._view(self._moment)

    def _view(self, moment: float | None) -> None:
        """Read the photo, or the frame of a video; it and its faces are shown together."""
        if self._photo is None or self._photo.state is not PhotoState.READABLE:
            return

        def show(image: QImage, width: int, height: int) -> None:
            self._image, self._size, self._moment = image, (width, height), moment
            self.update()

        longest = round(max(self.width(), self.height(), 640) * self.devicePixelRatioF())
        self._bridge.view_photo(self._photo.path, longest, show, self, moment)

    def placed(self) -> Sequence[tags.Tag]:
        """The faces where they are shown."""
        if self._photo is None:
            return ()
        faces = self._names.of(self._photo.id) or ()
        return tags.lay_out(faces, self._size, self._place(), QFontMetricsF(theme.font()), _WIDER, self._moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        chosen = self._chosen_tag()
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_Space:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if chosen:
                    self._activate(chosen)
                else:
                    self.left.emit()
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                self.stepped.emit(1 if event.key() == forward else -1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case _:
                event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:
        order: list[int | None] = [None, *(tag.named.face.id for tag in self._reading_order())]
        place = (order.index(self._chosen) if self._chosen in order else 0) + (1 if next else -1)
        if 0 <= place < len(order):
            self._chosen = order[place]
            self._describe()
            self.update()
            if (chosen := self._chosen_tag()) and chosen.named.face.time != self._moment:
                self._view(chosen.named.face.time)
            return True
        self._chosen = None
        return super().focusNextPrevChild(next)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        tag = tags.at(self.placed(), event.position())
        self._point(tag.named.face.id if tag else None)
        whole = tag is not None and tag.label is not None and tag.text != (tag.named.name or "?")
        self.setToolTip(tag.named.name or "" if tag and (whole or tag.label is None) else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if tag else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._chosen = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        tag = tags.at(self.placed(), event.position())
        if tag and event.button() == Qt.MouseButton.LeftButton:
            self._activate(tag)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def hideEvent(self, event: QHideEvent) -> None:
        # A photo of many megapixels is not kept behind another page.
        self._image = QImage()
        self._photo = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        photo = self._photo
        if photo is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.colours()
        place = self._place()
        thumbnail = self._pictures.thumbnail(photo.id)
        if photo.state is PhotoState.UNREADABLE:
            self._say(painter, colours, self.tr("This photo cannot be read"), said(photo.reason or ""))
            return
        if not self._image.isNull():
            painter.drawImage(place, self._image)
        elif thumbnail:
            painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        else:
            painter.fillRect(place, colours.hover)
        if photo.state is PhotoState.MISSING:
            painter.fillRect(place, theme.faint(colours.content, 0.6))
            gone = self.tr("The photo is no longer where it was")
            self._say(painter, colours, gone, self.tr("What is known of its faces is kept."))
            return
        painter.setFont(theme.font())
        for tag in self.placed():
            strong = tag.named.face.id in (self._pointed, self._chosen)
            tags.paint(painter, tag, colours, boxed=True, strong=strong)
        if photo.duration is not None:
            now, end = words.clock(self._moment or 0.0), words.clock(photo.duration)
            tags.paint_time(painter, f"{now} / {end}", place, colours)

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, 4, -_MARGIN, -_MARGIN)
        width, height = self._size
        size = QSizeF(width, height) if width and height else QSizeF(4, 3)
        # Small photos are enlarged, but not until they are only pixels.
        largest = room.size().boundedTo(size * 4) if width and height else room.size()
        place = QRectF(QPointF(0, 0), size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        return place

    def _say(self, painter: QPainter, colours: theme.Colours, title: str, text: str) -> None:
        middle = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        icons.paint(
            painter, "warning", colours.muted, QRectF(middle.center().x() - 24, middle.center().y() - 80, 48, 48)
        )
        lines = ((theme.font(1.35, bold=True), colours.text, title, -20), (theme.font(), colours.muted, text, 14))
        for font, colour, line, below in lines:
            painter.setFont(font)
            painter.setPen(colour)
            place = QRectF(middle.left(), middle.center().y() + below, middle.width(), 34)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)

    def _reading_order(self) -> list[tags.Tag]:
        side = -1 if self.isRightToLeft() else 1

        def order(tag: tags.Tag) -> tuple[float, float, float]:
            box = tag.named.face.box
            return (tag.named.face.time or 0.0, side * (box.x + box.width / 2), box.y + box.height / 2)

        return sorted(self.placed(), key=order)

    def _chosen_tag(self) -> tags.Tag | None:
        return next((tag for tag in self.placed() if tag.named.face.id == self._chosen), None)

    def _activate(self, tag: tags.Tag) -> None:
        """Go to whom it names; in a video, first to the moment."""
        if tag.named.face.time == self._moment:
            self.activated.emit(tag.named)
        else:
            self._chosen = tag.named.face.id
            self._describe()
            self._view(tag.named.face.time)

    def _point(self, face: int | None) -> None:
        if face != self._pointed:
            self._pointed = face
            self.update()

    def _loaded(self, kind: str, number: int) -> None:
        if kind == THUMBNAIL and self._photo and number == self._photo.id:
            self.update()

    def _named(self, photos: Sequence[int]) -> None:
        if self._photo and self._photo.id in photos:
            self._describe()
            self.update()

    def _describe(self) -> None:
        """For those who hear the photo: what it is called, who is in it, and which face was reached."""
        if self._photo is None:
            return
        faces = self._names.of(self._photo.id) or []
        who = [named.name for named in faces if named.name]
        nameless = len(faces) - len(who)
        if nameless:
            who.append(self.tr("{0} without a name").format(words.faces(nameless)))
        self.setAccessibleName(self.tr("Photo {0}").format(", ".join([name(self._photo), *who])))
        chosen = next((named for named in faces if named.face.id == self._chosen), None)
        self.setAccessibleDescription("" if chosen is None else chosen.name or self.tr("a face without a name"))
