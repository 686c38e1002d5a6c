"""How it looks: colours, spacing and type. Everything follows the system's light or dark scheme and font size.

All colours live in the application's `QPalette`; `colours` reads them back under the names used here, so whatever is
painted with a widget's palette follows a switch of the scheme at once. Widgets get a look with `mark`, and icons of
their own with `draw`.
"""

import contextlib
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

from facesorter import places
from facesorter.ui import icons

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
    values = {name: QColor(value) for name, value in (_DARK if scheme == Qt.ColorScheme.Dark else _LIGHT).items()}
    application.setPalette(_palette(values))
    onwards = application.layoutDirection() == Qt.LayoutDirection.LeftToRight
    start, end = ("left", "right") if onwards else ("right", "left")
    sides = {"start": start, "end": end, "reached": "sub" if onwards else "add"}
    box = scaled(14)
    rim = round(box / 3)
    sizes = {"icon": scaled(16), "small": scaled(11), "box": box, "rim": rim, "dot": box + 2 - 2 * rim}
    sizes |= {"radius": RADIUS, "card_radius": CARD_RADIUS, "round": (box + 2) // 2}
    application.setStyleSheet(_STYLE.format(**sizes, **sides, **_named(values)))
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
    faded = faint(values["muted"], 0.6)
    for disabled in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, disabled, faded)
    return palette


def _named(values: dict[str, QColor]) -> dict[str, str]:
    return {
        **{name: colour.name() for name, colour in values.items()},
        "faded": faint(values["muted"], 0.6).name(QColor.NameFormat.HexArgb),
        "arrow": _picture("down", values["muted"]),
        "tick": _picture("check", values["on_accent"]),
        "pressed": values["accent"].darker(112).name(),
        # Messages stand on the colour of text, so their accent is the other scheme's.
        "message_accent": (_DARK if values["content"].lightnessF() > 0.5 else _LIGHT)["accent"],
    }


def _picture(icon: str, colour: QColor) -> str:
    """A style sheet can only take its pictures from files."""
    file = places.cache() / f"{icon}-{colour.name()[1:]}.svg"
    with contextlib.suppress(OSError):
        if not file.exists():
            with open(file, "w", encoding="utf-8", opener=places.private) as drawing:
                drawing.write(icons.drawing(icon, colour.name()))
    return file.as_posix()


_STYLE = """
QMainWindow, QDialog {{ background: {window}; }}
*[look="bar"] {{ background: {window}; }}
*[look="line"] {{ background: {line}; }}
*[look="hint"] {{
    background: {accent}; color: {on_accent}; border-radius: 5px; padding: 3px 9px;
}}
QFrame[look="message"] {{ background: {text}; border-radius: {card_radius}px; }}
QFrame[look="message"] QLabel {{ color: {content}; }}
QPushButton[look="message"], QToolButton[look="message"] {{
    background: transparent; border: 1px solid transparent; color: {message_accent}; font-weight: 600;
    padding: 4px 10px;
}}
QToolButton[look="message"] {{ padding: 4px; }}
QPushButton[look="message"]:focus {{ border: 2px solid {content}; padding: 3px 9px; }}
QToolButton[look="message"]:focus {{ border: 2px solid {content}; padding: 3px; }}
QPushButton[look="message"]:hover, QPushButton[look="message"]:pressed {{
    text-decoration: underline; background: transparent;
}}
QToolButton[look="message"]:hover, QToolButton[look="message"]:pressed {{
    background: transparent; border-color: {content};
}}
*[look="content"] {{ background: {content}; }}
QFrame[look="chip"] {{ background: {card}; border: 1px solid {line}; border-radius: {radius}px; }}
*[look="card"] {{ background: {card}; border: 1px solid {line}; border-radius: {card_radius}px; }}
QFrame[look="menu"] {{ background: {card}; border: 1px solid {line}; }}
*[look="menu"] QListView {{ background: transparent; }}
QFrame[look="popup"] {{ background: {card}; border: 1px solid {line}; border-radius: {card_radius}px; }}
*[look="popup"] QListView, *[look="popup"] QScrollArea, *[look="popup"] QScrollArea > QWidget > QWidget {{
    background: transparent;
}}
QLabel[look="heading"], QLabel[look="muted"] {{ color: {muted}; }}
QLabel[look="danger"] {{ color: {danger}; }}

QPushButton, QToolButton {{ icon-size: {icon}px; }}
QPushButton, QToolButton, QComboBox {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: {radius}px; padding: 5px 12px;
    outline: 0;
}}
QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:open, QComboBox:on {{ background: {selected}; }}
QPushButton:checked, QToolButton:checked {{ background: {selected}; border-color: {accent}; color: {text}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus {{ border: 2px solid {accent}; padding: 4px 11px; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled {{ color: {faded}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton:default {{ border-color: {accent}; }}
*[look="primary"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent}; }}
/* One by one: of a list of selectors that begin with a star, Qt takes only the first. */
*[look="primary"]:hover {{ background: {pressed}; border-color: {pressed}; }}
*[look="primary"]:pressed {{ background: {pressed}; border-color: {pressed}; }}
*[look="primary"]:focus {{ border: 2px solid {text}; padding: 4px 11px; }}
*[look="primary"]:disabled {{ background: {line}; border-color: {line}; color: {faded}; }}
QPushButton[look="quiet"], QToolButton[look="quiet"], QComboBox[look="quiet"] {{
    background: transparent; border: 1px solid transparent; padding: 4px 8px;
}}
*[look="quiet"]:hover {{ background: {hover}; }}
QToolButton[look="quiet"]:checked, QPushButton[look="quiet"]:checked {{
    background: {selected}; border-color: {accent};
}}
*[look="quiet"]:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QFrame[look="chip"] > QPushButton {{ padding: 3px 6px; }}
QFrame[look="chip"] > QPushButton:focus {{ padding: 2px 5px; }}
QFrame[look="chip"] > QToolButton {{ padding: 3px 5px; }}
QFrame[look="chip"] > QToolButton:focus {{ padding: 2px 4px; }}
QPushButton[look="link"] {{
    background: transparent; border: 1px solid transparent; color: {accent}; padding: 2px 4px; text-align: left;
}}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border: 2px solid {accent}; padding: 1px 3px; }}

QComboBox {{ padding-{end}: 22px; }}
QComboBox:focus {{ padding-{end}: 21px; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {small}px; height: {small}px; }}
QComboBox QAbstractItemView {{
    background: {card}; border: 1px solid {line}; selection-background-color: {selected}; selection-color: {text};
    outline: 0; padding: 4px;
}}
QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {{
    background: {card}; color: {text}; border: 1px solid {edge}; border-radius: {radius}px; padding: 5px 8px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
    width: 0; border: 0;
}}
*[look="completions"] {{ background: {card}; border: 1px solid {accent}; padding: 2px; }}
QFileDialog QToolButton {{ padding: 3px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QSpinBox, QDoubleSpinBox {{ padding: 4px 8px 3px; }}
QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {accent}; padding: 3px 7px 2px; }}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {faded}; border-color: {line}; }}
QLineEdit {{ placeholder-text-color: {muted}; }}
QLineEdit[look="in place"] {{ padding: 0 6px; }}
QLineEdit[look="in place"]:focus {{ padding: 0 5px; }}

QCheckBox, QRadioButton {{
    spacing: 7px; padding: 2px; border: 1px solid transparent; border-radius: 5px; outline: 0;
}}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {accent}; padding: 1px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {muted}; border-radius: 4px; background: {content};
}}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{
    width: {dot}px; height: {dot}px; border: {rim}px solid {accent}; background: {on_accent};
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line}; }}
QCheckBox::indicator:checked:disabled {{ background: {faded}; }}

QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {edge}; }}
QSlider::{reached}-page:horizontal {{ height: 4px; border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{
    width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; background: {accent}; border: 0;
}}
QSlider::handle:horizontal:focus {{
    width: 10px; height: 10px; margin: -6px 0; border: 3px solid {accent}; border-radius: 8px; background: {content};
}}
QSlider::{reached}-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{ background: {line}; }}
QProgressBar {{ background: {line}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}

QMenuBar {{ background: {window}; color: {text}; padding: 2px 6px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 5px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ icon-size: {icon}px; background: {card}; color: {text}; border: 1px solid {line}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 10px; border-radius: 5px; }}
QMenu::icon {{ padding-{start}: 8px; }}
QMenu::item:selected {{ background: {selected}; }}
QMenu::item:disabled {{ color: {faded}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QToolTip {{ background: {text}; color: {content}; border: 0; padding: 4px 7px; }}

QAbstractScrollArea {{ border: 0; }}
QScrollArea {{ border: 2px solid transparent; }}
QScrollArea:focus {{ border-color: {accent}; }}
/* Their focus is that of what they hold. */
QScrollArea[look="content"]:focus {{ border-color: transparent; }}
QListView, QTreeView, QTableView {{ background: {content}; outline: 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QTableView::item {{ padding: 0 8px; }}
QTableView::item:selected {{ background: {selected}; color: {text}; }}
QTableView[look="framed"] {{ border: 1px solid {line}; border-radius: {radius}px; }}
QTableView:focus, QTreeView:focus {{ border: 2px solid {accent}; border-radius: {radius}px; }}
QHeaderView {{ background: {window}; }}
QHeaderView::section {{
    background: {window}; color: {muted}; border: 0; border-bottom: 1px solid {line}; padding: 5px 8px;
}}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {text}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""
