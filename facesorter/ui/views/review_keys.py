"""The keys of the review and what they do, for its buttons and for the list of all keys."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

#: What is done, and the key as people read it.
Key = tuple[str, str]


class ReviewKeys(NamedTuple):
    """Those that have a button."""

    yes: Key
    no: Key
    later: Key
    back: Key
    whole: Key
    again: Key


def of_buttons() -> ReviewKeys:
    """In the user's language."""
    translate = QCoreApplication.translate
    return ReviewKeys(
        yes=(translate("ReviewView", "Yes"), "Y"),
        no=(translate("ReviewView", "No"), "N"),
        later=(translate("ReviewView", "Skip"), "S"),
        back=(translate("ReviewView", "Take back"), "Z"),
        # As Qt names the key in menus: it does so in fewer languages, and finds this text where its own is missing.
        whole=(translate("ReviewView", "Whole photos"), translate("QShortcut", "Space")),
        again=(translate("Rest", "Try again"), "R"),
    )


def described() -> list[Key]:
    """All keys of the review, for a list in which others stand too."""
    translate = QCoreApplication.translate
    everything = (*of_buttons(), (translate("review", "Other faces of the person"), "← →"))
    return [(translate("review", "Review: {0}").format(words), key) for words, key in everything]
