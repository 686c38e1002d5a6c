# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Folding the oldest edits of the history into one entry, which is as if all they left had been done at once.

What is lost is only that they can be taken back: the entry holds, for each row that they left, the image that it had
after the last of them, so the journal still says what every journalled table must hold. Which faces were restored is
remembered beside it. It cannot be undone.
"""

from datetime import datetime

from facesorter.domain.edits import Folding, JournalEntry
from facesorter.store import journal, said
from facesorter.store.library import Connection

# What a row of the journal takes beside its images: its header and its place in the table and in the index.
_ROW_BYTES = 36
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
# The last step of each row up to an edit. With max(), SQLite takes the other columns from the row that has the maximum.
_LAST_STEPS = """
SELECT max(id) AS id, after FROM (
    SELECT id, kind, after, coalesce(before, after) AS image FROM edit_rows WHERE edit_id <= ? AND before IS NOT after
) GROUP BY kind, json_extract(image, '$[0]'),
CASE WHEN kind IN ('rejections', 'apart', 'together', 'faces_apart') THEN json_extract(image, '$[1]') END
"""


def plan(connection: Connection, before: datetime | None, keep: int | None) -> Folding | None:
    """What `fold` would do; ``None`` where no edit is old enough. Edits that are undone are never folded.

    before: edits made before this moment are old enough, from the oldest up to the first that was made later.
    keep:   so are all but the newest ``keep``.
    """
    standing = [entry for entry in reversed(journal.entries(connection)) if not entry.undone]
    chosen = standing[: _old_enough(standing, before, keep)]
    if all(entry.folded for entry in chosen):
        return None
    last = chosen[-1]
    ((before_it, after_it),) = connection.execute(
        "SELECT (SELECT sum(coalesce(length(before), 0) + coalesce(length(after), 0) + ?) FROM edit_rows "
        f"WHERE edit_id <= ?), (SELECT coalesce(sum(length(after) + ?), 0) FROM ({_LAST_STEPS}) WHERE after NOTNULL)",
        [_ROW_BYTES, last.id, _ROW_BYTES, last.id],
    )
    edits = sum(not entry.folded for entry in chosen)
    return Folding(last.id, edits, sum(max(entry.folded, 1) for entry in chosen), last.made_at, before_it - after_it)


def fold(connection: Connection, planned: Folding) -> None:
    """Carry out what was planned, within a transaction. The entry has the id and the date of its last edit."""
    last = planned.last
    said.remember_restored(connection, last)
    connection.execute(f"CREATE TEMP TABLE last_steps AS {_LAST_STEPS}", [last])
    connection.execute("DELETE FROM last_steps WHERE after IS NULL")
    connection.execute("DELETE FROM edit_rows WHERE edit_id <= ? AND id NOT IN (SELECT id FROM last_steps)", [last])
    connection.execute("UPDATE edit_rows SET edit_id = ?, before = NULL WHERE edit_id <= ?", [last, last])
    connection.execute("DROP TABLE last_steps")
    connection.execute("DELETE FROM edits WHERE id < ?", [last])
    connection.execute(
        "UPDATE edits SET label = ?, folded = ?, takes_back = NULL, follows = 0 WHERE id = ?",
        [label(planned), planned.total, last],
    )
    # What they took back is no longer there to be shown as taken back.
    connection.execute("UPDATE edits SET takes_back = NULL WHERE takes_back <= ?", [last])


def label(planned: Folding) -> str:
    """As in "143 earlier edits, up to 3 March 2026"."""
    day = datetime.fromisoformat(planned.until).astimezone()
    edits = "1 earlier edit" if planned.total == 1 else f"{planned.total:,} earlier edits"
    date = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{edits}, up to {date}"


def _old_enough(standing: list[JournalEntry], before: datetime | None, keep: int | None) -> int:
    """How many of the edits, which come oldest first."""
    if keep is not None:
        return max(0, len(standing) - keep)
    for number, entry in enumerate(standing):
        if before is not None and datetime.fromisoformat(entry.made_at) >= before.astimezone():
            return number
    return len(standing)
