"""The style sheet of the program's widgets, written for one scheme, one size of the font and one direction of reading.

`theme` says what the colours and sizes are, and which looks there are.
"""

import contextlib
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from facesorter import places
from facesorter.ui import icons


def write(colours: Mapping[str, QColor], sizes: Mapping[str, int], direction: Qt.LayoutDirection) -> str:
    """The whole style sheet.

    colours: those of `theme.Colours`, and "faded" of what cannot be used, "pressed" of a main button that is pressed,
             "message_accent" of what can be clicked in a message.
    sizes:   in device-independent pixels: "icon", "small" of arrows, "box" of what is ticked, "radius" and
             "card_radius" of corners.
    """
    onwards = direction == Qt.LayoutDirection.LeftToRight
    start, end = ("left", "right") if onwards else ("right", "left")
    box = sizes["box"]
    rim = round(box / 3)
    return _STYLE.format(
        **{name: _named(colour) for name, colour in colours.items()},
        **sizes,
        start=start,
        end=end,
        reached="sub" if onwards else "add",
        rim=rim,
        dot=box + 2 - 2 * rim,
        round=(box + 2) // 2,
        arrow=_picture("down", colours["muted"]),
        tick=_picture("check", colours["on_accent"]),
    )


def _named(colour: QColor) -> str:
    form = QColor.NameFormat.HexRgb if colour.alpha() == 255 else QColor.NameFormat.HexArgb
    return colour.name(form)


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
