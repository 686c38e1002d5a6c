"""The one entry: environment switches first, then the command line or the window."""

import argparse
import os
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window where there is none, and answer the exit code (see `cli.session`)."""
    # ONNX Runtime would look up a telemetry host the moment it is used; workers inherit this.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    freeze_support()
    try:
        from facesorter.cli import parser, session  # noqa: PLC0415 (after the switches)

        arguments = parser.parse(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:  # nothing was begun
        return 130
    except SystemExit as exit:  # argparse leaves this way, after --help and after a usage error
        return exit.code if isinstance(exit.code, int) else 2
    return session.run(arguments, _open_window)


def _open_window(arguments: argparse.Namespace) -> int:
    try:
        from facesorter.app import run_window  # noqa: PLC0415 (Qt is only for the window)
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("PySide6"):
            raise
        from facesorter.domain.errors import UsageError  # noqa: PLC0415

        raise UsageError(
            "There is no window here, as Qt is not installed; facesorter --help lists commands."
        ) from error

    return run_window(arguments.library, arguments.paths)


if __name__ == "__main__":
    sys.exit(main())
