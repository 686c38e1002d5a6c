"""The history of edits."""

import argparse
from collections.abc import Callable
from dataclasses import replace

from facesorter.cli.output import Answer, count, table
from facesorter.cli.people import change
from facesorter.cli.session import agree
from facesorter.domain.edits import ChangeSet, Folding, JournalEntry
from facesorter.services import editing
from facesorter.store.library import Library

#: Bytes: less is 0.0 MB.
_WORTH_TELLING = 50_000


def undo(arguments: argparse.Namespace) -> Answer:
    if arguments.edit is not None:
        with Library.open(arguments.library, create=False) as library:
            changed = editing.take_back(library, arguments.edit)
        return Answer([change(changed)], _told(changed))
    return _walk(arguments, editing.undo, editing.contrary_label)


def redo(arguments: argparse.Namespace) -> Answer:
    # The contrary of an undo.
    return _walk(arguments, editing.redo, lambda label: editing.contrary_label(editing.contrary_label(label)))


def log(arguments: argparse.Namespace) -> Answer:
    with Library.open(arguments.library, read_only=True) as library:
        entries = editing.log(library)
    data = [
        {
            "id": entry.id,
            "label": entry.label,
            "made_at": entry.made_at,
            "undone": entry.undone,
            "takes_back": entry.takes_back,
            "taken_back_by": entry.taken_back_by,
            "folded": entry.folded,
        }
        for entry in entries
    ]
    rows = [(entry.id, entry.made_at, entry.label, _standing(entry)) for entry in entries]
    return Answer(data, table(("id", "made at", "edit", ""), rows))


def fold(arguments: argparse.Namespace) -> Answer:
    with Library.open(arguments.library, read_only=arguments.plan, create=False) as library:
        planned = editing.fold_plan(library, arguments.before, arguments.keep)
        if planned is None:
            return Answer(_folding(None), "There are no edits to fold away.")
        what = (
            f"{count(planned.edits, 'edit')}, the last of {planned.until}, would become one entry of the history"
            f"{_smaller('; the library gets about {} smaller', planned.bytes)}. People and faces stay as they are, but "
            "what was done until then can no longer be taken back."
        )
        if arguments.plan:
            return Answer(_folding(planned), what)
        agree(arguments, [what], "Fold them away?", "Nothing was folded away.")
        done = editing.fold(library, arguments.before, arguments.keep)
    text = f"Folded {count(done.edits, 'edit')} away{_smaller('; the library is {} smaller', done.bytes)}."
    return Answer(_folding(done), text)


def _smaller(told: str, size: int) -> str:
    """How much smaller the library gets; nothing where that is hardly anything."""
    return told.format(f"{size / 1e6:,.1f} MB") if size >= _WORTH_TELLING else ""


def _standing(entry: JournalEntry) -> str:
    if entry.taken_back_by is not None:
        return f"taken back by {entry.taken_back_by}"
    return "undone" if entry.undone else "folded" if entry.folded else ""


def _folding(folding: Folding | None) -> dict[str, object]:
    if folding is None:
        return {"edits": 0, "total": 0, "until": None, "bytes": 0}
    return {"edits": folding.edits, "total": folding.total, "until": folding.until, "bytes": folding.bytes}


def _walk(
    arguments: argparse.Namespace,
    step: Callable[[Library, int], list[ChangeSet]],
    said: Callable[[str], str],
) -> Answer:
    with Library.open(arguments.library, create=False) as library:
        changes = step(library, arguments.steps)
    lines = [_told(replace(changed, label=said(changed.label))) for changed in changes]
    return Answer([change(changed) for changed in changes], "\n".join(lines))


def _told(changed: ChangeSet) -> str:
    """What an edit was, and of how many faces, if of any."""
    return f"{changed.label} ({count(len(changed.faces), 'face')})" if changed.faces else changed.label
