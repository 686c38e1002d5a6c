"""How likely an answer is, in words: nothing that is asked is certain."""

import pytest
from PySide6.QtCore import QLocale

from facesorter.cli import reviewing
from facesorter.ui.models import review


@pytest.mark.parametrize(
    ("likely", "shown", "said"),
    [
        (0.0, "<1%", "is less than 1 %."),
        (0.004, "<1%", "is less than 1 %."),
        (0.5, "50%", "is 50 %."),
        (0.99, "99%", "is 99 %."),
        (0.996, ">99%", "is more than 99 %."),
        (1.0, ">99%", "is more than 99 %."),
    ],
)
def test_no_answer_is_certain(likely: float, shown: str, said: str) -> None:
    QLocale.setDefault(QLocale("en"))
    assert reviewing._percent(likely) == shown
    assert review._chance(round(100 * likely)) == f"The chance of “yes” {said}"
