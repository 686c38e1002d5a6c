"""Questions of the review that the user skipped, by their keys (`domain.questions.Question.key`)."""

from facesorter.store.library import Library


def every(library: Library) -> frozenset[str]:
    """The keys of all of them."""
    return frozenset(key for (key,) in library.rows("SELECT question FROM skipped"))


def put(library: Library, key: str) -> None:
    """Never ask this again."""
    with library.transaction() as connection:
        connection.execute("INSERT INTO skipped VALUES (?) ON CONFLICT DO NOTHING", [key])


def remove(library: Library, key: str) -> None:
    """Let this be asked again."""
    with library.transaction() as connection:
        connection.execute("DELETE FROM skipped WHERE question = ?", [key])


def clear(library: Library) -> None:
    """Let all of them be asked again."""
    with library.transaction() as connection:
        connection.execute("DELETE FROM skipped")
