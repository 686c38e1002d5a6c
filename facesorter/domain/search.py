"""How photos are searched for faces."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Self

#: The name of whatever detector the pack has.
PACKS_OWN = "pack"


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
        """From `written`; what another version wrote and this one does not know is left out, and so is damage."""
        try:
            values = dict(json.loads(text)) if text else {}
        except (ValueError, TypeError):
            values = {}
        return cls(**{key: value for key, value in values.items() if key in _CAN_BE and _CAN_BE[key](value)})

    def changed(
        self,
        *,
        detector: str | None = None,
        threshold: float | None = None,
        smallest_face: int | None = None,
        turn: bool | None = None,
    ) -> Self:
        """With what is not ``None`` put in the place of what was. The detector `PACKS_OWN` is the pack's, a smallest
        face of 0 is any. Another detector's scores mean something else, so it does not keep the threshold.
        """
        chosen = self
        if detector is not None:
            name = None if detector == PACKS_OWN else detector
            chosen = replace(chosen, detector=name, threshold=self.threshold if name == self.detector else None)
        if threshold is not None:
            chosen = replace(chosen, threshold=threshold)
        if smallest_face is not None:
            chosen = replace(chosen, smallest_face=smallest_face or None)
        return chosen if turn is None else replace(chosen, turn=turn)

    def finds_more_than(self, written: str, *, faces: bool) -> bool:
        """Whether a photo must be searched again that was searched in the way of ``written`` and shows ``faces`` or
        none: turning only adds to photos without any.
        """
        if written == self.written:
            return False
        earlier = Search.read(written)
        if replace(earlier, turn=self.turn) == self:
            return self.turn and not faces
        return True


#: What each of its values is, where it was not damaged.
_CAN_BE: Mapping[str, Callable[[object], bool]] = {
    "detector": lambda value: isinstance(value, str) and bool(value),
    "threshold": lambda value: isinstance(value, int | float) and 0 <= value <= 1,
    "smallest_face": lambda value: isinstance(value, int) and value > 0,
    "turn": lambda value: isinstance(value, bool),
}
#: The pack's own way.
OF_PACK = Search()
