"""What an algorithm says of itself, as data: the command line, the window's controls and validation come from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from facesorter.domain.errors import UsageError
from facesorter.domain.packs import Calibration

#: For vectors of which no pack is known: what ArcFace's embeddings need (see `Calibration`).
ARCFACE = Calibration(link=0.45, merge=0.35)
#: The value of a parameter that is to be estimated from the faces.
ESTIMATED = "auto"
#: What scikit-learn takes as a seed of chance: 32 bits.
LARGEST_SEED = 2**32 - 1


def checked_seed(seed: int) -> int:
    """``seed``, if it is from 0 to `LARGEST_SEED`; else raises `UsageError`."""
    if not 0 <= seed <= LARGEST_SEED:
        raise UsageError(f"The seed is a whole number from 0 to {LARGEST_SEED}, not {seed}.")
    return seed


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes that an algorithm takes at most, beyond the vectors it is given and the program itself.

    per_face: for each face; per_pair: for each of the n * n pairs, 0 for what needs no such table.
    """

    per_face: float
    per_pair: float = 0.0
    #: What does not depend on the faces: a table of products that is filled again and again, and libraries' buffers.
    FIXED: ClassVar[float] = 300e6

    def bound(self, faces: int) -> float:
        """Bytes for so many faces."""
        return self.FIXED + self.per_face * faces + self.per_pair * faces * faces


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an algorithm.

    minimum, maximum: the range of a number, both included; step: a sensible step of a slider.
    choices:    the values of a choice.
    default:    ``None`` if it comes from the pack's calibration or from the faces themselves.
    calibrated: the value of `Calibration` that is the default.
    estimated:  whether it may be `ESTIMATED` as well: what the faces themselves suggest.
    """

    name: str
    label: str
    type: Literal["float", "int", "choice", "bool"]
    help: str
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    choices: tuple[str, ...] = ()
    default: float | int | str | bool | None = None
    calibrated: Literal["link", "merge", "link_distance", "merge_distance"] | None = None
    estimated: bool = False

    @property
    def allowed(self) -> str:
        """What it may be, in words."""
        if self.type == "bool":
            return "true, false"
        if self.choices:
            return ", ".join(self.choices)
        return f"{self.minimum:g} to {self.maximum:g}" + (f", or {ESTIMATED}" if self.estimated else "")

    @property
    def range(self) -> tuple[float | str | bool | None, ...]:
        """The choices, or the least and the largest number."""
        if self.type == "bool":
            return (False, True)
        return self.choices or (self.minimum, self.maximum)

    def checked(self, value: object) -> float | int | str | bool:
        """The value in its own type; raises `UsageError` with the range and what was given."""
        if self.type == "bool":
            if isinstance(value, bool):
                return value
            raise UsageError(f"{self.name} is one of {self.allowed}, not {_shown(value)}.")
        if self.type == "choice":
            if isinstance(value, str) and value in self.choices:
                return value
            raise UsageError(f"{self.name} is one of {self.allowed}, not {_shown(value)}.")
        if self.estimated and value == ESTIMATED:
            return ESTIMATED
        if isinstance(value, int | float) and not isinstance(value, bool) and self._in_range(value):
            if self.type == "float":
                return float(value)
            if value == int(value):
                return int(value)
        kind = "a whole number" if self.type == "int" else "a number"
        raise UsageError(f"{self.name} is {kind} from {self.allowed}, not {_shown(value)}.")

    def _in_range(self, value: float) -> bool:
        assert self.minimum is not None
        assert self.maximum is not None
        return self.minimum <= value <= self.maximum


#: In the order in which they are shown.
Family = Literal["Recommended", "Centres", "Hierarchy", "Density", "Graph", "Learned"]


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One algorithm. ``needs`` says what it works on, ``reference`` who described it; with more faces than
    ``max_recommended_faces`` it takes minutes or gigabytes, or joins people that do not belong together.

    family: what it is shown with.
    cost:   how its time grows with n faces, in words.
    memory: what it takes, checked before it starts.
    """

    name: str
    label: str
    help: str
    parameters: tuple[Parameter, ...]
    needs: str
    max_recommended_faces: int
    reference: str
    family: Family
    cost: str
    memory: Memory

    def checked(self, params: Mapping[str, object]) -> dict[str, float | int | str | bool]:
        """The parameters that were given, without those that are ``None``; raises `UsageError`."""
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in params:
            if name not in known:
                raise UsageError(f"{self.name} has no parameter {name!r}; it has {', '.join(known)}.")
        return {name: known[name].checked(value) for name, value in params.items() if value is not None}

    def complete(self, params: Mapping[str, object], calibration: Calibration = ARCFACE) -> dict[str, Any]:
        """All parameters: the given ones, and the defaults of the others; ``None`` for what the faces decide."""
        defaults = {
            parameter.name: getattr(calibration, parameter.calibrated) if parameter.calibrated else parameter.default
            for parameter in self.parameters
        }
        return defaults | self.checked(params)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}..."
