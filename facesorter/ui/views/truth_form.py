"""Where the truth is: the choices, and at once what each would say of the library's photos."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.flow import Flow

if TYPE_CHECKING:
    from facesorter.services.truth_checking import TruthCheck

_TYPING_MS = 300
_EXAMPLE = r"^(?P<identity>.+)_\d+$"


class TruthForm(QWidget):
    """Kinds of truth; ``spec`` is the chosen one in the words of `evaluation.truth`."""

    checked = Signal(bool)
    """Whether the truth can be used."""
    committed = Signal()
    """Enter."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._file = ""
        self._looking: Control | None = None
        self._stale = False
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._timer.timeout.connect(self.check)
        self._texts = {
            "folders": (self.tr("Folders"), self.tr("The folder of a photo is named after who is in it.")),
            "pattern": (
                self.tr("File names"),
                self.tr(
                    "A pattern (a regular expression) finds the person in a photo's name, as the group “identity”."
                ),
            ),
            "csv": (
                self.tr("CSV file"),
                self.tr("A table with the columns path and identity, or path, x, y, width, height and identity."),
            ),
            "regions": (
                self.tr("Face regions"),
                self.tr(
                    "Names that another program wrote beside faces, in the photos' metadata or in sidecars (.xmp)."
                ),
            ),
            "confirmed": (
                self.tr("My confirmed faces"),
                self.tr("The faces that you confirmed are taken to be right."),
            ),
            "none": (
                self.tr("Not known"),
                self.tr("Without a truth there are no scores; the silhouette says which grouping is tidier."),
            ),
        }
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        row = Flow(4, 4)
        for name, (label, _) in self._texts.items():
            button = QPushButton(label, self)
            button.setCheckable(True)
            theme.mark(button, "quiet")
            group.addButton(button)
            row.add(button)
            self.buttons[name] = button
        group.buttonClicked.connect(lambda button: self.check())
        self._explanation = _muted(self)
        self.pattern = QLineEdit(_EXAMPLE, self)
        self.pattern.setAccessibleName(self.tr("Pattern"))
        self.pattern.setClearButtonEnabled(True)
        self.pattern.textChanged.connect(lambda text: self._timer.start())
        self.pattern.returnPressed.connect(self.committed)
        self._csv = QWidget(self)
        self._named = Elided(parent=self._csv)
        self.choose = QPushButton(self.tr("Choose…"), self._csv)
        self.choose.setAccessibleName(self.tr("Choose the CSV file"))
        self.choose.clicked.connect(self._choose)
        line = QHBoxLayout(self._csv)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._named, 1)
        line.addWidget(self.choose)
        self.told = _muted(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(row)
        column.addWidget(self._explanation)
        column.addWidget(self.pattern)
        column.addWidget(self._csv)
        column.addWidget(self.told)
        self.buttons["folders"].setChecked(True)
        self.setFocusProxy(self.buttons["folders"])
        self.set_file("")
        bridge.changed.connect(self._follow)

    @property
    def kind(self) -> str:
        """Which of them is chosen."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    @property
    def spec(self) -> str:
        """The truth as one text."""
        rest = {"pattern": f":{self.pattern.text()}", "csv": f":{self._file}"}
        return self.kind + rest.get(self.kind, "")

    def set_file(self, path: str) -> None:
        """Take the truth from this CSV file."""
        self._file = path
        self._named.tell(path or self.tr("No file is chosen yet."))
        self.check()

    def refresh(self) -> None:
        """Look again, if what was said may not be true any more."""
        if self._stale:
            self.check()

    def check(self) -> None:
        """Look what the chosen truth says."""
        kind, spec = self.kind, self.spec
        self._stale = False
        self._timer.stop()
        if self._looking:
            self._looking.cancel()
        self._explanation.setText(self._texts[kind][1])
        self.pattern.setVisible(kind == "pattern")
        self._csv.setVisible(kind == "csv")
        self.checked.emit(False)
        if kind == "none" or (kind == "csv" and not self._file):
            self.told.hide()
            self.checked.emit(kind == "none")
            return

        def look(control: Control) -> "TruthCheck | str":
            from facesorter.services import truth_checking  # noqa: PLC0415 (not needed for the first paint)

            try:
                return truth_checking.check(library, spec, control)
            except Cancelled:
                raise
            except FaceSorterError as error:
                return said(error)

        def tell(answer: "TruthCheck | str") -> None:
            if spec == self.spec:
                self._tell(answer)

        library = self._bridge.library
        self._looking = self._bridge.work(look, tell, self)

    def _tell(self, answer: "TruthCheck | str") -> None:
        self.told.show()
        self.checked.emit(not isinstance(answer, str))
        if isinstance(answer, str):
            theme.mark(self.told, "muted" if self.kind == "confirmed" else "danger")
            self.told.setText(answer.encode("utf-8", "replace").decode())
            return
        theme.mark(self.told, "muted")
        if self.kind == "confirmed":
            text = self.tr("{0} of {1} are confirmed.")
            self.told.setText(text.format(words.faces(answer.claims), words.people(answer.names)))
        else:
            of_faces = self.kind == "regions"
            text = (
                self.tr("It names {0} at {1}. For example, {2} shows {3}.")
                if of_faces
                else self.tr("It names {0} in {1}. For example, {2} shows {3}.")
            )
            claims = words.faces(answer.claims) if of_faces else words.photos(answer.claims)
            example = (part.encode("utf-8", "replace").decode() for part in answer.example)
            self.told.setText(text.format(words.people(answer.names), claims, *example))

    def _follow(self, change: ChangeSet) -> None:
        # What edits and groupings change is no truth, but for confirmed faces.
        self._stale |= bool(change.photos) or self.kind == "confirmed"

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Truth from a CSV file"), "", self.tr("CSV (*.csv);;All files (*)")
        )
        if file:
            self.set_file(file)


def _muted(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    theme.mark(label, "muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
