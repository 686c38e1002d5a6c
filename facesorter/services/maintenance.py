"""Care of the library: is it sound, a backup, and forgetting for good."""

from pathlib import Path

from facesorter.domain.errors import LibraryError
from facesorter.services.walking import located, names
from facesorter.store import integrity, photos
from facesorter.store.forgetting import forget as forget_photos
from facesorter.store.inspection import BEFORE_REPAIR, sidecar
from facesorter.store.library import Library


def check(library_path: Path, repair: bool = False) -> list[str]:
    """What is wrong with the library, one sentence each; nothing for a sound one. What can be seen and what cannot:
    `store.integrity`.

    With ``repair``, what can be put right is, and the answer is what is left; the library as it was is kept beside
    it with the ending ``.before-repair.backup``. Raises `LibraryError` when the library cannot even be opened.
    """
    with Library.open(library_path, read_only=not repair, create=False) as library:
        found = integrity.problems(library.reader)
        if repair and found:
            library.back_up(sidecar(library.path, BEFORE_REPAIR), checked=False)
            integrity.repair(library)
            found = integrity.problems(library.reader)
        return found


def backup(library: Library, target: Path) -> None:
    """Copy the library to a new file while it is in use: whole, checked and private to the user, or not at all.

    Raises `LibraryError` when there is a file already, or no room for one.
    """
    if target.exists():
        raise LibraryError(f"{target} exists already. No backup was made; choose another name.")
    library.back_up(target)


def forget(library: Library, folder: Path | None) -> tuple[int, int]:
    """Forget all that came from the photos at or below ``folder`` (``None``: everything); see `store.forgetting`.

    Cannot be undone. The photos themselves are not touched. Returns how many photos and faces were forgotten.
    """
    if folder is None:
        return forget_photos(library, None)
    roots = photos.roots(library)
    known = (name for name in names(folder, roots) if name in roots or photos.known(library, [name]))
    return forget_photos(library, next(known, located(folder)))
