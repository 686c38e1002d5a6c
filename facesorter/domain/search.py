"""How photos are searched for faces."""

import json
from dataclasses import asdict, dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Search:
    """What a user chose instead of a pack's own way; a library keeps it until another is chosen.

    detector:      a kind of detector, or the id of the pack whose detector it is; ``None``: the pack's own.
    threshold:     score from which on something is a face, [0, 1]; ``None``: the detector's own.
    smallest_face: pixels of the photo at full size; ``None``: whatever the detector sees.
    turn:          a photo with no face is tried on its sides and upside down too.
    """

    detector: str | None = None
    threshold: float | None = None
    smallest_face: int | None = None
    turn: bool = False

    @property
    def written(self) -> str:
        """As text that `read` takes; empty for the pack's own way. Two texts are equal if the searches are."""
        chosen = {key: value for key, value in sorted(asdict(self).items()) if value is not None and value is not False}
        return json.dumps(chosen) if chosen else ""

    @classmethod
    def read(cls, text: str | None) -> Self:
        """From `written`; what another version wrote and this one does not know is left out."""
        values = json.loads(text) if text else {}
        return cls(**{key: value for key, value in values.items() if key in cls.__slots__})

    @property
    def without_turning(self) -> Self:
        return replace(self, turn=False)


#: The pack's own way.
OF_PACK = Search()
