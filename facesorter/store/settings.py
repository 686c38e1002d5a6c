"""Small values of the library by name; ``"pack"`` is the pack of its last index."""

from facesorter.store.library import Connection, Library


def get(library: Library, key: str) -> str | None:
    """The value, or ``None`` when it was never set."""
    rows = library.rows("SELECT value FROM settings WHERE key = ?", [key])
    return str(rows[0][0]) if rows else None


def put(library: Library, key: str, value: str) -> None:
    """Set a value."""
    with library.transaction() as connection:
        put_within(connection, key, value)


def put_within(connection: Connection, key: str, value: str) -> None:
    """Set a value in a transaction that is open."""
    connection.execute(
        "INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", [key, value]
    )
