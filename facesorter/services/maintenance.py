"""Care of the library: is it sound, a backup, and forgetting for good."""

import os
from pathlib import Path

from facesorter.domain.errors import LibraryError
from facesorter.services import exporting, taking_over
from facesorter.services.walking import is_below, located, names
from facesorter.store import forgetting, integrity, photos, settings
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

    Raises `LibraryError` when there is a file already, or no room for one, and `ExportError` among photos.
    """
    exporting.keep_out_of_photos([target.parent], photos.roots(library))
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
    lost = next(known, located(folder))
    # What was said of photos of which there are copies elsewhere is not forgotten with them.
    taking_over.before_forgetting(library, {photo.id for photo in photos.known(library, [lost]).values()})
    return forget_photos(library, lost)


def folder_above(library: Library, folder: Path) -> Path | None:
    """The folder of the library that this one lies in: what was forgotten comes back when that is looked through."""
    roots = photos.roots(library)
    above = (root for name in names(folder, roots) for root in roots if is_below(name, root))
    found = next(above, None)
    return None if found is None else Path(os.fsdecode(found))


def forget_embeddings(library: Library, pack: str) -> int:
    """Let go of the embeddings of a pack that the library no longer uses; returns how many there were.

    The file gets shorter by them; people, names and the history stay, and changing to that pack embeds all faces again.
    Raises `LibraryError` for the library's own pack, and when there is no room to write the file anew.
    """
    if settings.get(library, "pack") == pack:
        raise LibraryError(
            f"The library uses the pack {pack}: its faces are told apart by these embeddings. Nothing was forgotten; "
            "change to another pack first."
        )
    return forgetting.forget_embeddings(library, pack)
