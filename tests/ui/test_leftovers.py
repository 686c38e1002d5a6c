"""What a test of the window made is gone before the next test begins, which has threads of its own."""

import weakref
from collections.abc import Iterator

import pytest

from facesorter.ui.main_window import MainWindow


@pytest.fixture(scope="module")
def kept() -> Iterator[list[weakref.ref[MainWindow]]]:
    yield []


def test_a_window_is_there(window: MainWindow, kept: list[weakref.ref[MainWindow]]) -> None:
    kept.append(weakref.ref(window))


def test_it_went_with_its_test(kept: list[weakref.ref[MainWindow]]) -> None:
    assert [window() for window in kept] == [None]
