"""What a chart shows, without a word of how it looks."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Ints = NDArray[np.integer]

#: The class of a point that belongs to none.
NOISE = -1


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of a chart.

    label:     what is measured, with its unit.
    low, high: the range at first; ``None``: that of the values.
    numbers:   whether they mean something; those of a map do not.
    """

    label: str = ""
    low: float | None = None
    high: float | None = None
    numbers: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Scatter:
    """Points, each of one class. Both axes have the same scale, so that distances look as they are.

    points:  (n, 2) float; points that are not finite are not shown.
    classes: (n,) int from 0, or `NOISE`. The classes of importance come first: they differ most in colour and shape.
    names:   of classes 0, 1, ... for the legend; the classes after the last name are not in it.
    noise:   what points of no class are called in the legend.
    """

    title: str
    points: Floats
    classes: Ints
    names: tuple[str, ...] = ()
    noise: str = ""
    x: Axis = field(default_factory=Axis)
    y: Axis = field(default_factory=Axis)

    def __post_init__(self) -> None:
        if self.points.shape != (len(self.classes), 2):
            raise ValueError(f"{len(self.classes)} classes are not one for each of {self.points.shape} points.")


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One curve: a value (n,) for each place of `Curves.at`; NaN where there is none."""

    name: str
    values: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """Some series over the same ascending places ``at`` (n,); ``mark`` is one place of interest, called ``marked``."""

    title: str
    at: Floats
    series: tuple[Series, ...]
    x: Axis = field(default_factory=Axis)
    y: Axis = field(default_factory=Axis)
    mark: float | None = None
    marked: str = ""

    def __post_init__(self) -> None:
        for series in self.series:
            if series.values.shape != self.at.shape:
                raise ValueError(f"{series.name} has {series.values.shape} values for {self.at.shape} places.")


Chart = Scatter | Curves
