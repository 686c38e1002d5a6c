"""The label of each face in a grouping, packed into two columns of bytes.

A row for each face and run would make thirty algorithms side by side larger than the faces themselves; packed, the
labels of 100,000 faces take some 200 KB (`tests/bench/scores_at_size.py`).
"""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """``face_ids``, (n,) int64, ascending, and ``labels``, (n,) int64, -1 for a face in no group."""

    face_ids: NDArray[np.int64]
    labels: NDArray[np.int64]

    @classmethod
    def sorted(cls, face_ids: Sequence[int] | NDArray[np.int64], labels: Sequence[int] | NDArray[np.int64]) -> Self:
        """Of faces in any order."""
        ids, values = np.asarray(face_ids, np.int64), np.asarray(labels, np.int64)
        if ids.shape != values.shape:
            raise ValueError(f"{len(values)} labels for {len(ids)} faces")
        order = np.argsort(ids, kind="stable")
        return cls(ids[order], values[order])

    @property
    def groups(self) -> int:
        """How many there are, faces in none left out."""
        return len(np.unique(self.labels[self.labels >= 0]))

    @property
    def unassigned(self) -> int:
        """How many faces are in no group."""
        return int((self.labels < 0).sum())

    def __len__(self) -> int:
        return len(self.face_ids)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """(face, label) after another."""
        return zip(self.face_ids.tolist(), self.labels.tolist(), strict=True)

    def of(self, faces: NDArray[np.int64]) -> NDArray[np.int64]:
        """The labels of these faces; -1 for those that the grouping did not know."""
        if not len(self):
            return np.full(len(faces), -1, np.int64)
        places = np.minimum(np.searchsorted(self.face_ids, faces), len(self) - 1)
        return np.where(self.face_ids[places] == faces, self.labels[places], -1)

    def without(self, faces: NDArray[np.int64]) -> "Labels":
        """Those of all other faces."""
        stay = ~np.isin(self.face_ids, faces)
        return Labels(self.face_ids[stay], self.labels[stay])

    def packed(self) -> tuple[bytes, bytes]:
        """The columns ``faces`` and ``labels``; equal faces give equal bytes."""
        return _packed(np.diff(self.face_ids, prepend=0)), _packed(self.labels)

    @classmethod
    def unpacked(cls, faces: bytes, labels: bytes) -> Self:
        """What `packed` made. Raises `ValueError` for damaged columns."""
        try:
            ids, values = np.cumsum(_unpacked(faces)), _unpacked(labels)
        except zlib.error as error:
            raise ValueError(str(error)) from error
        if ids.shape != values.shape:
            raise ValueError(f"{len(values)} labels for {len(ids)} faces")
        return cls(ids, values)


def _packed(numbers: NDArray[np.int64]) -> bytes:
    # All first bytes, then all second ones and so on: most planes hold nothing but zeros, which take no space.
    return zlib.compress(np.ascontiguousarray(numbers, "<i8").view(np.uint8).reshape(-1, 8).T.tobytes())


def _unpacked(column: bytes) -> NDArray[np.int64]:
    planes = np.frombuffer(zlib.decompress(column), np.uint8).reshape(8, -1)
    return np.ascontiguousarray(planes.T).view("<i8").reshape(-1).astype(np.int64)
