"""How it looks: colours, spacing and type. Everything follows the system's light or dark scheme and font size.

All colours live in the application's `QPalette`; `colours` reads them back under the names used here, so whatever is
painted with a widget's palette follows a switch of the scheme at once. Widgets get a look with `mark`, and icons of
their own with `draw`; what each look is stands in `style_sheet`.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QStyleFactory,
    QTextBrowser,
    QWidget,
)

from facesorter.ui import icons, style_sheet

#: The step of all distances, in device-independent pixels.
SPACE = 8
#: Corners of cards and of controls.
CARD_RADIUS = 10
# The height of a line of the fonts that systems come with; what is a little larger changes nothing.
_ORDINARY = 19
RADIUS = 7

# Properties of the application: the scheme that was chosen, and the one that its first colours were of.
_CHOSEN = "chosen scheme"
_BY_COLOURS = "scheme by colours"
# A property of what has an icon: which one, in which colour, how large.
_DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class Colours:
    """What each colour is for.

    window:    bars and panels around the content.
    content:   behind the content.
    card:      of cards and controls on either.
    line:      borders and separators.
    edge:      outlines of what is typed into or dragged, and so has to be found.
    text, muted: what is read first, and what comes second.
    accent, on_accent: what can be clicked or has the focus, and text on it.
    selected:  behind what is selected.
    hover:     behind what the mouse is over.
    danger:    what went wrong.
    """

    window: QColor
    content: QColor
    card: QColor
    line: QColor
    edge: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    hover: QColor
    danger: QColor


_ROLES = {
    "window": QPalette.ColorRole.Window,
    "content": QPalette.ColorRole.Base,
    "card": QPalette.ColorRole.AlternateBase,
    "line": QPalette.ColorRole.Mid,
    "edge": QPalette.ColorRole.Dark,
    "text": QPalette.ColorRole.Text,
    "muted": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Accent,
    "on_accent": QPalette.ColorRole.HighlightedText,
    "selected": QPalette.ColorRole.Midlight,
    "hover": QPalette.ColorRole.Light,
    "danger": QPalette.ColorRole.BrightText,
}
# Words are at least 4.5:1 on every ground that they stand on, icons, edges and rings 3:1 (WCAG 2.2, 1.4.3 and 1.4.11):
# `packaging/checks/contrast.py` measures it here and in the window.
_LIGHT = {
    "window": "#f4f5f7",
    "content": "#ffffff",
    "card": "#ffffff",
    "line": "#dfe2e7",
    "edge": "#7f858f",
    "text": "#1a1c20",
    "muted": "#5c616b",
    "accent": "#1160c4",
    "on_accent": "#ffffff",
    "selected": "#dbe9fc",
    "hover": "#e9ecf0",
    "danger": "#b3261e",
}
_DARK = {
    "window": "#25272b",
    "content": "#1c1d20",
    "card": "#292b2f",
    "line": "#3b3e44",
    "edge": "#868c96",
    "text": "#e9eaed",
    "muted": "#a0a4ac",
    "accent": "#58a6ff",
    "on_accent": "#06182e",
    "selected": "#243a54",
    "hover": "#32353a",
    "danger": "#ff8a80",
}
# Of classes and curves in charts: at least 3:1 against their ground (WCAG 1.4.11), neighbours differ in lightness too.
_SERIES_LIGHT = ("#176bd6", "#c2410c", "#08795a", "#8b35b5", "#8a6a00", "#d01f6b", "#00778f", "#4f6b00")
_SERIES_DARK = ("#58a6ff", "#ff9b63", "#45c89c", "#cf9bf7", "#e3b341", "#ff8ab8", "#4ccbe0", "#b0cf4e")


def colours(palette: QPalette | None = None) -> Colours:
    """The colours of a style option's palette, or the application's (a style sheet may change a widget's own)."""
    palette = palette or QGuiApplication.palette()
    return Colours(**{name: palette.color(QPalette.ColorGroup.Active, role) for name, role in _ROLES.items()})


def paper() -> Colours:
    """The colours of what leaves the window for a document: those of the light scheme."""
    return Colours(**{name: QColor(value) for name, value in _LIGHT.items()})


def series(ground: Colours) -> tuple[QColor, ...]:
    """The colours of classes and curves in a chart on this ground."""
    light = ground.content.lightnessF() > 0.5
    return tuple(QColor(value) for value in (_SERIES_LIGHT if light else _SERIES_DARK))


def faint(colour: QColor, opacity: float) -> QColor:
    """The colour, partly transparent; ``opacity`` in [0, 1]."""
    return QColor.fromRgbF(colour.redF(), colour.greenF(), colour.blueF(), opacity)


def install(application: QApplication) -> None:
    """Give the application its look, and keep it in step with the system's scheme."""
    application.setStyle(QStyleFactory.create("Fusion"))
    # Some desktops tell by their colours only, which are the system's until the first dressing.
    dark = application.palette().window().color().lightnessF() < 0.5
    application.setProperty(_BY_COLOURS, Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    dress(application, _scheme(application))
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: dress(application, _scheme(application)))
    application.layoutDirectionChanged.connect(lambda _: dress(application, _scheme(application)))


def choose(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Wear this scheme from now on, or (``Unknown``) the system's."""
    before = _scheme(application)
    application.setProperty(_CHOSEN, scheme)
    # Where it can, the system dresses what is its own, such as the frames of windows.
    QGuiApplication.styleHints().setColorScheme(scheme)
    if _scheme(application) != before:
        wear(application)


def wear(application: QApplication) -> None:
    """Put on the colours of the scheme that was chosen, or else of the system's."""
    dress(application, _scheme(application))


def _scheme(application: QApplication) -> Qt.ColorScheme:
    """What was chosen, or else what the system tells."""
    told = (
        application.property(_CHOSEN),
        QGuiApplication.styleHints().colorScheme(),
        application.property(_BY_COLOURS),
    )
    known = [scheme for scheme in told if scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)]
    return known[0] if known else Qt.ColorScheme.Light


def scaled(pixels: int) -> int:
    """A size of what stands beside text: these pixels where the font is an ordinary one, more where it is large."""
    return max(pixels, round(pixels * QFontMetrics(QApplication.font()).height() / _ORDINARY))


def font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The system's font at a size relative to the system's."""
    sized = QFont(QApplication.font())
    if sized.pointSizeF() > 0:
        sized.setPointSizeF(sized.pointSizeF() * scale)
    else:
        sized.setPixelSize(max(1, round(sized.pixelSize() * scale)))
    if bold:
        sized.setWeight(QFont.Weight.DemiBold)
    return sized


def ring(painter: QPainter, rectangle: QRectF, radius: float, ground: Colours) -> None:
    """Paint what shows the focus of a cell: it is seen on a picture, and on what is selected."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground.accent, 3))
    painter.drawRoundedRect(rectangle, radius, radius)
    painter.setPen(QPen(ground.content, 1))
    painter.drawRoundedRect(rectangle.adjusted(2, 2, -2, -2), radius - 2, radius - 2)
    painter.restore()


def bar(painter: QPainter, row: QRectF, direction: Qt.LayoutDirection, ground: Colours) -> None:
    """Paint what marks a selected row beside its colour: a bar at the side where reading begins."""
    across = 1.0 if direction == Qt.LayoutDirection.LeftToRight else row.width() - 4.0
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground.accent)
    painter.drawRoundedRect(QRectF(row.left() + across, row.top() + 6, 3, row.height() - 12), 1.5, 1.5)
    painter.restore()


_GROUNDS = {"bar", "content", "card", "chip", "line", "message", "popup", "menu"}


def mark(widget: QWidget, look: str) -> None:
    """Give a widget one of the looks: on buttons "primary" (the one main action), "quiet" (no frame until hovered) or
    "link"; on labels "title", "heading" (small capitals above a section), "muted" or "danger"; on containers "bar"
    (the chrome around the content), "content", "card" or "chip" (a small card in a line of such);
    "popup" is a panel that floats over the content, "menu" one with a window of its own;
    "in place" is a field in a cell, "completions" the list under a field;
    "framed" tables have a line around them; "line" is a separator, "hint" and "message" float over the content.
    """
    widget.setProperty("look", look)
    # A plain widget paints no ground otherwise.
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, look in _GROUNDS)
    if look == "title":
        widget.setFont(font(1.35, bold=True))
    elif look == "heading":
        small = font(0.88)
        small.setCapitalization(QFont.Capitalization.AllUppercase)
        widget.setFont(small)
    # The style sheet is matched again.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    if look == "framed":
        # The header takes its place within the line.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def draw(target: QAbstractButton | QAction | QLabel, icon: str, colour: str, side: int = 16) -> None:
    """Give a button, an action or a label an icon in one of the colours, by its name, also when the scheme changes.

    side: how large it is on a label; on the others their style says that.
    """
    target.setProperty(_DRAWN, [icon, colour, side])
    drawn = icons.icon(icon, getattr(colours(), colour))
    if isinstance(target, QLabel):
        target.setPixmap(drawn.pixmap(side, side))
    else:
        target.setIcon(drawn)


def inset(field: QSpinBox | QDoubleSpinBox) -> None:
    """Keep a number off the frame of its field; the padding of a style sheet does not reach it."""
    field.lineEdit().setTextMargins(6, 0, 6, 0)


def dress(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Put on the colours of a scheme."""
    dark = scheme == Qt.ColorScheme.Dark
    values = {name: QColor(value) for name, value in (_DARK if dark else _LIGHT).items()}
    application.setPalette(_palette(values))
    shades = {
        "faded": _faded(values),
        "pressed": values["accent"].darker(112),
        # Messages stand on the colour of text, so their accent is the other scheme's.
        "message_accent": QColor((_LIGHT if dark else _DARK)["accent"]),
    }
    sizes = {"icon": scaled(16), "small": scaled(11), "box": scaled(14), "radius": RADIUS, "card_radius": CARD_RADIUS}
    application.setStyleSheet(style_sheet.write(values | shades, sizes, application.layoutDirection()))
    _renew(application)


def _renew(application: QApplication) -> None:
    """Make anew what keeps the colours that it was made in: icons, and texts with links, which Qt colours once only."""
    for widget in application.allWidgets():
        for target in (widget, *widget.actions()):
            if isinstance(target, QAbstractButton | QAction | QLabel) and (drawn := target.property(_DRAWN)):
                draw(target, *drawn)
        if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
            text = widget.text()
            # The same text again would change nothing.
            widget.clear()
            widget.setText(text)
        elif isinstance(widget, QTextBrowser):
            read = widget.verticalScrollBar().value()
            widget.reload()
            widget.verticalScrollBar().setValue(read)


def _palette(values: dict[str, QColor]) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour_role in _ROLES.items():
        palette.setColor(colour_role, values[name])
    palette.setColor(role.WindowText, values["text"])
    palette.setColor(role.ButtonText, values["text"])
    palette.setColor(role.Button, values["card"])
    palette.setColor(role.Highlight, values["accent"])
    palette.setColor(role.Link, values["accent"])
    palette.setColor(role.LinkVisited, values["accent"])
    palette.setColor(role.ToolTipBase, values["text"])
    palette.setColor(role.ToolTipText, values["content"])
    palette.setColor(role.Shadow, QColor(0, 0, 0))
    faded = _faded(values)
    for disabled in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, disabled, faded)
    return palette


def _faded(values: dict[str, QColor]) -> QColor:
    """The colour of what cannot be used."""
    return faint(values["muted"], 0.6)
