"""A library changes its pack: every face that it knows is embedded with the other one.

Faces stay what they are: their place in the photo, who they are and what the user said of them do not depend on a pack,
and so no name moves. What the other pack needs is taken from the stored crops where these show enough, else from the
photos; embeddings of earlier packs stay, so that changing back costs nothing.

The other pack's detector does not go over photos that were read already. It would draw somewhat different boxes, miss
some faces and find some others; that is the cost of reading everything again for something that the user did not ask
for. Photos that come later are read with it.

The library's pack changes when the last face is embedded. Until then everything goes on with the old one, and a change
that was stopped or killed goes on where it was: only faces without an embedding of the pack are embedded.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError
from facesorter.domain.found import Embedded, StoredPhoto
from facesorter.services.engine import EngineHost, most_workers
from facesorter.services.pace import Pace
from facesorter.store import reembedding, settings
from facesorter.store.library import Library
from facesorter.store.reembedding import Held
from facesorter.vision import packs

#: Commit after this many faces, or after this many seconds.
_BATCH = 256
_BATCH_SECONDS = 2.0
#: Seconds between two reports of progress.
_PROGRESS_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class ChangeProgress:
    """Where a change of the pack is: ``done`` of ``total`` faces. ``seconds_left`` is ``None`` until there is enough to
    tell.
    """

    done: int
    total: int
    faces_per_second: float
    seconds_left: float | None
    stage: Literal["embedding"] = "embedding"


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """What a change did.

    pack:        the library's pack now; ``changed``: it was another one before.
    embedded:    faces that it embedded now, ``from_photos`` of them from their photos.
    failed:      faces of which neither crop nor photo can be read; they are in no grouping with this pack.
    """

    pack: str
    changed: bool
    embedded: int
    from_photos: int
    failed: int
    seconds: float


def change(
    library: Library,
    pack: str,
    *,
    workers: int | None = None,
    control: Control | None = None,
    on_progress: Callable[[ChangeProgress], None] = lambda _: None,
) -> ChangeReport:
    """Let the library use ``pack`` from now on; blocks until every face is embedded.

    workers: threads of the worker process; without it one for each processor, at most 8.
    control: pauses and cancels; what was embedded stays, and the library goes on with the pack it had.

    Raises `PackError` (nothing was changed then), `LibraryError` and `Cancelled`.
    """
    require(pack)
    with EngineHost(pack, workers or most_workers()) as engine:
        return embed_known(library, pack, engine, control or Control(), on_progress)


def held(library: Library) -> list[Held]:
    """The packs whose embeddings the library holds, and what these take; see `maintenance.forget_embeddings`."""
    return reembedding.held(library)


def require(pack: str) -> None:
    """Raises `PackError` unless the pack is installed."""
    found = packs.get(pack)
    if found.installed:
        return
    if found.download:
        get = f"“facesorter packs install {pack}” fetches it ({found.download / 1e6:,.0f} MB)"
    else:
        get = "files of it are missing; install or import it again"
    raise PackError(f"The pack {pack} is not installed: {get}. Nothing was changed.")


def embed_known(
    library: Library,
    pack: str,
    engine: EngineHost,
    control: Control,
    on_progress: Callable[[ChangeProgress], None] = lambda _: None,
) -> ChangeReport:
    """The same with an engine that runs ``pack``."""
    start = time.monotonic()
    run = _Run(library, pack, engine, control, on_progress)
    run.work()
    before = settings.get(library, "pack")
    settings.put(library, "pack", pack)
    return ChangeReport(
        pack=pack,
        changed=before != pack,
        embedded=run.embedded,
        from_photos=run.from_photos,
        failed=run.total - run.embedded,
        seconds=time.monotonic() - start,
    )


class _Run:
    def __init__(
        self,
        library: Library,
        pack: str,
        engine: EngineHost,
        control: Control,
        on_progress: Callable[[ChangeProgress], None],
    ) -> None:
        self._library = library
        self._pack = pack
        self._engine = engine
        self._control = control
        self._on_progress = on_progress
        self._pace = Pace()
        self._pending: list[Embedded] = []
        self._committed = time.monotonic()
        self._told = 0.0
        self.total = reembedding.count_lacking(library, pack)
        self.embedded = self.from_photos = 0

    def work(self) -> None:
        """Embed what lacks an embedding."""
        if not self.total:
            return
        self._tell()
        try:
            failed = self._embed(reembedding.lacking(self._library, self._pack))
            # A photo that crashes a decoder, or a drive that does not answer: their crops are still there.
            self._embed(replace(photo, path=None) for photo in failed)
        except Cancelled:
            self._commit()
            raise
        self._commit()

    def _embed(self, photos: Iterable[StoredPhoto]) -> list[StoredPhoto]:
        """Embed these; answers those that could not be because of their files."""
        failed: list[StoredPhoto] = []
        sent: dict[int, StoredPhoto] = {}

        def noted() -> Iterator[StoredPhoto]:
            for number, photo in enumerate(photos):
                sent[number] = photo
                yield photo

        for answer in self._engine.embed(noted(), self._control):
            photo = sent.pop(answer.number)
            if isinstance(answer.outcome, tuple):
                self._pending += answer.outcome
                self.embedded += len(answer.outcome)
                self.from_photos += sum(face.from_photo for face in answer.outcome)
            elif photo.path is not None:
                failed.append(photo)
            self._pace.mark(self.embedded)
            self._tell()
            if len(self._pending) >= _BATCH or time.monotonic() > self._committed + _BATCH_SECONDS:
                self._commit()
        return failed

    def _commit(self) -> None:
        if self._pending:
            reembedding.add(self._library, self._pack, self._pending)
            self._pending.clear()
        self._committed = time.monotonic()

    def _tell(self) -> None:
        now = time.monotonic()
        if now > self._told + _PROGRESS_SECONDS:
            self._told = now
            left = self._pace.seconds_left(self.total - self.embedded)
            self._on_progress(ChangeProgress(self.embedded, self.total, self._pace.per_second, left))
