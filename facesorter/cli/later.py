"""What the documentation names and this version does not have yet."""

import argparse
from typing import NoReturn

from facesorter.domain.errors import NotYetAvailable


def export(arguments: argparse.Namespace) -> NoReturn:
    raise NotYetAvailable(f"Export as {arguments.format} is not available yet.")
