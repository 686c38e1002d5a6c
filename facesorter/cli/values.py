"""What an argument of the command line may be: each function reads one, or says why it is none.

They raise `argparse.ArgumentTypeError`.
"""

import argparse
from datetime import datetime
from pathlib import Path

from facesorter.clustering.declaration import LARGEST_SEED


def path(text: str) -> Path:
    """For every path that is named: a blank one would be the current folder, which nobody asked for."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a path cannot be blank")
    return Path(text)


def counted(text: str) -> int:
    # The largest id of SQLite.
    return _whole(text, 1, (1 << 63) - 1, "a number from 1 on")


def threads(text: str) -> int:
    return _whole(text, 1, 256, "a number from 1 to 256")


def pixels(text: str) -> int:
    return _whole(text, 0, 10_000, "a number of pixels from 0 to 10000")


def score(text: str) -> float:
    try:
        score = float(text)
    except ValueError:
        score = -1.0
    if not 0 <= score <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return score


def day(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%d")
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day, as in 2026-03-31") from error


def seed(text: str) -> int:
    return _whole(text, 0, LARGEST_SEED, f"a whole number from 0 to {LARGEST_SEED}")


def _whole(text: str, least: int, most: int, what: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
    return number
