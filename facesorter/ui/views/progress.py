"""The bar at the bottom: what is being read or grouped and how long it will take, and where everything stays."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy

from facesorter.domain.errors import PackError
from facesorter.domain.packs import Pack
from facesorter.services import browsing, packs
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui import commands, motion, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided

if TYPE_CHECKING:
    from facesorter.services.changing import ChangeProgress, ChangeReport
    from facesorter.services.grouping import Grouping
    from facesorter.services.indexing import IndexProgress, IndexReport


class ProgressBar(QFrame):
    """Reading photos comes first, then grouping, then what was done last; with nothing to tell it is empty."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme.mark(self, "bar")
        self._bridge = bridge
        self._progress: IndexProgress | ChangeProgress | None = None
        self._paused = False
        self._stopping = False
        self._faces: int | None = None
        self._done = ""
        self._failed = 0
        self._just_read = False
        self._tells_groups = False
        self._bar = _Bar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setMinimumWidth(60)
        self._bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._text = _line()
        self._problems = QPushButton(self.tr("Show them"))
        theme.mark(self._problems, "link")
        self._problems.setAccessibleName(self.tr("Show the photos that could not be read"))
        self._problems.clicked.connect(lambda: commands.show_problems(bridge, self.window()))
        self._pause = QPushButton()
        self._pause.setCheckable(True)
        theme.mark(self._pause, "quiet")
        self._pause.toggled.connect(self._pause_toggled)
        self._stop = QPushButton(self.tr("Stop"))
        theme.mark(self._stop, "quiet")
        self._stop.clicked.connect(self._stop_clicked)
        self._pack = _line()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._bar)
        # Before the text, whose width changes all the time: what is clicked must not run away.
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        row.addSpacing(theme.SPACE // 2)
        row.addWidget(self._text)
        row.addWidget(self._problems)
        row.addStretch(1)
        row.addWidget(self._pack)
        widths = []
        for text in (self.tr("Resume"), self.tr("Pause")):
            self._pause.setText(text)
            widths.append(self._pause.sizeHint().width())
        self._pause.setFixedWidth(max(widths))
        # As high when nothing happens as when something does.
        self.setFixedHeight(self._pause.sizeHint().height() + 8)
        bridge.index_started.connect(self._index_started)
        bridge.index_progressed.connect(self._index_progressed)
        bridge.index_finished.connect(self._index_finished)
        bridge.pack_chosen.connect(self._ask_pack)
        bridge.group_started.connect(self._group_started)
        bridge.group_finished.connect(self._group_finished)
        bridge.changed.connect(self._forget_groups)
        self._show()
        self._ask_pack()

    def _index_started(self) -> None:
        self._progress = None
        self._paused = self._stopping = False
        self._pause.setChecked(False)
        self._done, self._failed = "", 0
        self._show()

    def _index_progressed(self, progress: "IndexProgress | ChangeProgress") -> None:
        first = self._progress is None
        self._progress = progress
        self._show()
        if first:
            # A first index chooses the pack.
            self._ask_pack()

    def _index_finished(self, report: "IndexReport | ChangeReport | None") -> None:
        from facesorter.services.changing import ChangeReport  # noqa: PLC0415 (not needed for the first paint)

        self._stopping = False
        self._just_read = True
        self._failed = 0
        if report is None:
            self._done = self.tr("Stopped. What was read until now is kept.")
            if self._embedding:
                self._done = self.tr("Stopped. The pack is the one that it was.")
        elif isinstance(report, ChangeReport):
            self._done = self._change_summary(report)
        else:
            self._done, self._failed = self._summary(report), len(report.failed)
        self._ask_pack()
        self._show()

    def _group_started(self) -> None:
        self._stopping = False
        self._faces = None
        if not self._just_read:
            self._done, self._failed = "", 0
        self._bridge.read(browsing.counts, self._tell_faces, self, key="faces")
        self._show()

    def _group_finished(self, grouping: "Grouping | None") -> None:
        if not self._bridge.indexing:
            self._stopping = False
        # What was read is the greater news of the two.
        if not self._just_read and grouping is not None:
            self._done = self.tr("{0} in {1}, {2} unsorted").format(
                words.faces(grouping.faces), words.groups(grouping.groups), self._number(grouping.unassigned)
            )
            self._tells_groups = True
        self._just_read = False
        self._show()

    def _forget_groups(self) -> None:
        """After an edit or an undo there are other groups."""
        if self._tells_groups:
            self._tells_groups = False
            self._done = ""
            self._show()

    def _tell_faces(self, counts: browsing.Counts) -> None:
        self._faces = counts.faces
        self._show()

    def _show(self) -> None:
        indexing, grouping = self._bridge.indexing, self._bridge.grouping
        working = indexing or grouping
        self._bar.setVisible(working)
        self._pause.setVisible(indexing and not self._stopping)
        self._stop.setVisible(working and not self._stopping)
        self._problems.setVisible(bool(self._failed) and not working)
        self._pause.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        name = self.tr("Stop reading photos") if indexing else self.tr("Stop grouping")
        if self._embedding and indexing:
            name = self.tr("Stop changing the pack")
        self._stop.setAccessibleName(name)
        self._stop.setToolTip(name)
        if indexing:
            self._show_index()
        elif grouping:
            motion.busy(self._bar)
            count = self.tr("Grouping faces…") if self._faces is None else self._grouping(self._faces)
            self._text.tell(self.tr("Stopping…") if self._stopping else count)
        else:
            self._text.tell(self._done)

    def _show_index(self) -> None:
        progress = self._progress
        total = progress.total if progress else 0
        if progress is not None and total:
            self._bar.setRange(0, total)
            self._bar.setValue(progress.done)
        else:
            motion.busy(self._bar)
        if self._stopping:
            self._text.tell(self.tr("Stopping…"))
        elif progress is None or progress.stage == "looking":
            self._text.tell(self.tr("Looking for photos…"))
        elif progress.stage == "saving":
            self._text.tell(self.tr("Saving…"))
        else:
            self._text.tell(self._going_on(progress))

    def _going_on(self, progress: "IndexProgress | ChangeProgress") -> str:
        of = self.tr("{0} of {1}").format(self._number(progress.done), self._number(progress.total))
        if progress.stage == "embedding":
            paused, working = self.tr("Paused at {0} faces"), self.tr("Measuring faces {0}")
            speed, pace = progress.faces_per_second, self.tr("{0} faces/s")
        else:
            paused, working = self.tr("Paused at {0} photos"), self.tr("Reading photos {0}")
            speed, pace = progress.photos_per_second, self.tr("{0} photos/s")
        if self._paused:
            return paused.format(of)
        parts = [working.format(of)]
        if speed:
            parts.append(pace.format(self._pace(speed)))
        if progress.seconds_left is not None:
            parts.append(words.time_left(progress.seconds_left))
        return " · ".join(parts)

    @property
    def _embedding(self) -> bool:
        """Whether the pack is being changed, or was when it was last told."""
        return self._progress is not None and self._progress.stage == "embedding"

    def _grouping(self, faces: int) -> str:
        return self.tr("Grouping {0}…").format(words.faces(faces))

    def _change_summary(self, report: "ChangeReport") -> str:
        if not report.embedded and not report.failed:
            return self.tr("Pack changed. It had measured all faces before.")
        if not report.failed:
            return self.tr("Pack changed, {0} measured").format(words.faces(report.embedded))
        return self.tr("Pack changed, {0} measured, {1} could not be read").format(
            words.faces(report.embedded), self._number(report.failed)
        )

    def _summary(self, report: "IndexReport") -> str:
        # The report counts photos by what became of them; the progress, those that were read.
        progress = self._progress
        read = progress.done - progress.failed if progress and progress.stage != "embedding" else 0
        photos = self.tr("{0} read").format(words.photos(read)) if read else self.tr("No new photos")
        parts = [photos, words.faces(report.faces)]
        if report.failed:
            parts.append(self.tr("{0} could not be read").format(self._number(len(report.failed))))
        sentences = [", ".join(parts)]
        if report.taken_over.faces:
            sentences.append(said(report.taken_over.words))
        if report.provider_problem:
            sentences.append(report.provider_problem)
        return ". ".join(sentences)

    def _pace(self, per_second: float) -> str:
        return self.locale().toString(per_second, "f", 0 if per_second >= 10 else 1)

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _pause_toggled(self, paused: bool) -> None:
        self._paused = paused
        self._bridge.pause_index(paused)
        self._show()

    def _stop_clicked(self) -> None:
        self._stopping = True
        if self._bridge.indexing:
            self._bridge.cancel_index()
        else:
            self._bridge.cancel_group()
        self._show()

    def _ask_pack(self) -> None:
        self._bridge.read(_current_pack, self._tell_pack, self, key="pack")

    def _tell_pack(self, pack: Pack | None) -> None:
        here = self.tr("On this computer only")
        if pack is None:
            self._pack.tell(here)
            return
        name = self.tr("Pack: {0} (free)") if pack.commercial_use else self.tr("Pack: {0}")
        self._pack.tell(f"{here} · {name.format(said(pack.label))}")
        self._pack.setToolTip(self.tr("Licence: {0}").format(said(pack.licence)))


class _Bar(QProgressBar):
    """Of one width, as long as there is room."""

    def sizeHint(self) -> QSize:
        return QSize(240, super().sizeHint().height())


def _line() -> Elided:
    """A text at the width it needs, as long as there is room."""
    label = Elided(mode=Qt.TextElideMode.ElideRight)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    theme.mark(label, "muted")
    return label


def _current_pack(library: Library) -> Pack | None:
    """The pack of the library's last index, if it is still there."""
    pack = settings.get(library, "pack")
    try:
        return packs.get(pack) if pack else None
    except PackError:
        return None
