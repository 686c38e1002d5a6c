"""The threshold that suits the user's own faces."""

import argparse

from facesorter.cli.output import Answer, count, table, waiting
from facesorter.cli.session import interruptible
from facesorter.services import calibrating, calibrations
from facesorter.services.calibrating import Calibrated
from facesorter.store import settings
from facesorter.store.library import Library


def calibrate(arguments: argparse.Namespace) -> Answer:
    writes = arguments.apply or arguments.reset
    with Library.open(arguments.library, create=False, read_only=not writes) as library:
        if arguments.reset:
            calibrating.reset(library)
            pack = settings.get(library, "pack") or ""
            default = calibrations.of_pack(pack).merge
            data = {"pack": pack, "default": default, "used": calibrations.used(library, pack).merge}
            return Answer(data, f"Faces are grouped with the pack's own threshold again: {default:.3f}.")
        with interruptible() as control, waiting("Trying thresholds", arguments.quiet):
            found = calibrating.calibrate(library, control)
        if arguments.apply:
            calibrating.apply(library, found)
    data = {
        "pack": found.pack,
        "faces": found.faces,
        "people": found.people,
        "default": found.default,
        "used": found.chosen if arguments.apply else found.used,
        "chosen": found.chosen,
        "gain": round(found.gain, 4),
        "applied": arguments.apply,
        "curve": [
            {
                "merge": round(point.merge, 4),
                "precision": round(point.precision, 4),
                "recall": round(point.recall, 4),
                "f_measure": round(point.f_measure, 4),
            }
            for point in found.curve
        ],
    }
    return Answer(data, _text(found, arguments.apply))


def _text(found: Calibrated, applied: bool) -> str:
    rows = [
        (
            f"{point.merge:.3f}",
            f"{point.precision:.4f}",
            f"{point.recall:.4f}",
            f"{point.f_measure:.4f}",
            ", ".join(
                word
                for word, merge in (("the pack's own", found.default), ("chosen", found.chosen))
                if point.merge == merge
            ),
        )
        for point in found.curve
    ]
    if found.chosen == found.default:
        said = "Your confirmed faces do not say surely that another threshold is better: the pack's own stays."
    else:
        said = (
            f"{found.chosen:.3f} suits your faces better than the pack's own, {found.default:.3f}. On people that had "
            f"no say in the choice it changes the F-measure by {found.gain:+.4f}."
        )
    if applied:
        done = "It is used from now on; group again to see what it does."
    else:
        done = "It is in use already." if found.chosen == found.used else "Say --apply to use it."
    return (
        f"{count(found.faces, 'confirmed face')} of {count(found.people, 'person', 'people')}. Confirmed faces are "
        "often easier than others, so the scores are higher than those of all faces.\n\n"
        f"{table(('THRESHOLD', 'PRECISION', 'RECALL', 'F', ''), rows)}\n\n{said} {done}"
    )
