"""Made albums of families through 25 years: embeddings that drift as people grow and age, with the times of photos.

What a face is made of is as in ../shared/tools/make_embeddings.py (unit vectors of 512 numbers; genuine cosines about
.6 +- .13 within a year, impostors .02 +- .06; modes of pose and light, poor faces, a component that young children
share, siblings and parents alike). The direction of a person turns by a little each half year, in a new random
direction, so that after some years the genuine cosine has fallen by exp(-rate * years):

- children: rate .056 a year. K. Bahmani, S. Schuckers, Face Recognition in Children: A Longitudinal Study, 2022
  (arXiv:2204.01760): at 0.1 % false accepts 98.3 % of genuine pairs are accepted after 6 months and 94.9 % after 36.
  With the spreads above, the threshold is .205 and the mean genuine cosines are .205 + .13 z: .48 and .418.
- adults: rate .0106 a year. J. Deng et al., ArcFace, CVPR 2019: 99.83 % of the pairs of LFW and 98.28 % of those of
  AgeDB-30 (30 years apart) are told rightly; at equal errors that is a mean genuine cosine of .577 and .42.
- in between the rate falls linearly from the age of 12 to that of 25.

Families are photographed at events, some years hardly at all; at an event, shots follow each other within seconds and
share most of what is not the person (cosine .8 to .95).
"""

from dataclasses import dataclass

import numpy as np

DIMENSION = 512
#: Turns a year of a child and of an adult, see above.
CHILD, ADULT = 0.056, 0.0106
FIRST, LAST = 2000, 2025
_STEP = 0.5
_SPECTRUM = np.sqrt(np.exp(-np.arange(DIMENSION) / 139.0))


@dataclass(frozen=True)
class Album:
    """X: (n, 512) unit vectors; people, photos: (n,) int; taken: (n,) datetime64[s]; qualities: (n,)."""

    X: np.ndarray
    people: np.ndarray
    photos: np.ndarray
    taken: np.ndarray
    qualities: np.ndarray


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def drawn(random: np.random.Generator, *shape: int) -> np.ndarray:
    return unit(random.standard_normal((*shape, DIMENSION)) * _SPECTRUM)


def mixed(cosine: np.ndarray | float, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    cosine = np.asarray(cosine)
    return unit(cosine * one + np.sqrt(1 - cosine**2) * other)


def rate(age: float) -> float:
    return float(np.interp(age, [12, 25], [CHILD, ADULT]))


class Person:
    """Somebody's direction from half year to half year of the album, and the modes in which they are seen."""

    def __init__(self, random: np.random.Generator, born: float, start: np.ndarray) -> None:
        self.born = born
        path = [start]
        for step in range(round((LAST - FIRST) / _STEP)):
            age = max(0.0, FIRST + step * _STEP - born)
            path.append(mixed(np.exp(-rate(age) * _STEP), path[-1], drawn(random)))
        self._path = path
        self.modes = drawn(random, 5)
        self.sharpness = float(np.clip(random.normal(0.80, 0.045), 0.66, 0.94))
        self.rho = random.uniform(0.82, 0.95)

    def seen(self, time: float, mode: int, child: np.ndarray) -> np.ndarray:
        age = time - self.born
        shared = 0.3 * float(np.interp(age, [2, 14], [1, 0]))
        direction = self._path[int((time - FIRST) / _STEP)]
        grown = unit(np.sqrt(1 - shared) * direction + np.sqrt(shared) * child)
        return mixed(np.sqrt(self.rho), grown, self.modes[mode])


def album(seed: int, families: int = 14, *, events: float = 4.0, burst: float = 0.45, alike: float = 0.55) -> Album:
    """events: of a family in a usual year; burst: how likely one more shot follows; alike: cosine of siblings at birth,
    +-.07.
    """
    random = np.random.default_rng(seed)
    common, child, junk = drawn(random), drawn(random), drawn(random, 6)
    people: list[Person] = []
    homes: list[list[int]] = []
    for _ in range(families):
        home: list[int] = []
        parents = drawn(random, 2)
        for parent in parents:
            home.append(len(people))
            people.append(Person(random, random.uniform(1955, 1985), parent))
        eldest = mixed(0.3, parents[random.integers(2)], drawn(random))
        for number in range(random.integers(1, 4)):
            start = eldest if not number else mixed(alike + random.uniform(-0.07, 0.07), eldest, drawn(random))
            home.append(len(people))
            people.append(Person(random, random.uniform(1996, 2018), start))
        homes.append(home)
    rows: list[tuple[np.ndarray, float, int, int, float]] = []
    photo = 0
    for home in homes:
        for year in range(FIRST, LAST):
            busy = random.choice([0.1, 1.0, 2.0], p=[0.25, 0.5, 0.25])
            for _ in range(random.poisson(events * busy)):
                time = year + random.uniform(0, 0.999)
                there = [person for person in home if people[person].born < time and random.random() < 0.7]
                modes = {person: random.integers(5) for person in there}
                for _ in range(random.integers(1, 4)):
                    time += random.uniform(5, 60) / 525_600
                    shown = [person for person in there if random.random() < 0.7][:6]
                    noise = {person: drawn(random) for person in shown}
                    shots = 1 + (random.geometric(1 - burst) - 1)
                    for shot in range(shots):
                        at = min(time + shot * random.uniform(1, 8) / 31_536_000, LAST - 1e-6)
                        for person in shown:
                            if shot:
                                noise[person] = mixed(random.uniform(0.6, 0.93), noise[person], drawn(random))
                            seen = people[person].seen(at, modes[person], child)
                            sharpness = people[person].sharpness
                            rows.append((*face(random, seen, sharpness, noise[person], junk), person, photo, at))
                        if random.random() < 0.1:
                            rows.append((drawn(random), 0.75, -1, photo, at))
                        photo += 1
    X = unit(np.array([row[0] for row in rows]) + np.sqrt(0.02) * common).astype(np.float32)
    labels = np.array([row[2] for row in rows])
    strangers = np.flatnonzero(labels < 0)
    labels[strangers] = len(people) + np.arange(len(strangers))
    seconds = np.array([(row[4] - 1970) * 31_556_952 for row in rows]).astype("int64").astype("datetime64[s]")
    quality = np.clip(np.array([row[1] for row in rows]) + random.normal(0, 0.08, len(rows)), 0, 1)
    return Album(X, labels, np.array([row[3] for row in rows]), seconds, quality.astype(np.float32))


def face(
    random: np.random.Generator, seen: np.ndarray, sharpness: float, noise: np.ndarray, junk: np.ndarray
) -> tuple[np.ndarray, float]:
    """A vector, and how much of it is the person as they are seen; four in a hundred are poor."""
    sharp = float(np.clip(random.normal(sharpness, 0.06), 0.45, 0.97))
    if random.random() < 0.04:
        sharp = random.uniform(0.05, 0.38)
        noise = mixed(random.uniform(0, 0.65), junk[random.integers(len(junk))], noise)
    return mixed(sharp, seen, noise), sharp
