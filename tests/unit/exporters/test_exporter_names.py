"""Whatever people are called: safe on every file system, apart from each other, and inside the target."""

import re
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facesorter.exporters.content import NewFile
from facesorter.exporters.names import LONGEST, folded, safe_name
from facesorter.exporters.writing import Planner, run

WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)( *\.|$)", re.IGNORECASE)

awkward = st.sampled_from(
    ["../x", "..", ".", "CON", "con.jpg", "NUL .txt", "LPT¹", "a.", "a ", " ", "", "Ann", "ann", "ANN", "é", "e\u0301",
     "x" * 300, "é" * 300, "\u202egnp.exe", "=cmd()", "a/b", "a\\b", "C:", "~", "-rf", "\0", "line\nbreak", "\ud800",
     "Person 3", "Person 3 (2)", "👩👧", "ß", "ss", "ﬁ", "İ", "i", "K", "k", "?", "IMG.jpg", "img.JPG", "a (2)", "a"]
)  # fmt: skip
names = awkward | st.text(max_size=150) | st.text(alphabet="aA.é ", max_size=6)


def assert_safe(name: str) -> None:
    assert name
    assert len(name.encode()) <= LONGEST  # also: it is valid Unicode
    assert not re.search(r'[/\\:*?"<>|\x00-\x1f\x7f]', name)
    assert name == name.strip(" .")
    assert not WINDOWS_DEVICE.match(name)
    assert not set(name) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
    assert unicodedata.is_normalized("NFC", name)


@settings(max_examples=500, deadline=None)
@given(names)
def test_any_name_becomes_safe(text: str) -> None:
    name = safe_name(text, "Person 1")
    assert_safe(name)
    assert safe_name(name, "Person 1") == name


@settings(max_examples=60, deadline=None)
@given(st.lists(names, min_size=1, max_size=40))
def test_many_names_share_a_folder_and_come_back(texts: list[str]) -> None:
    with TemporaryDirectory() as place:
        target = Path(place).resolve() / "target"

        def plan() -> Planner:
            planner = Planner(target)
            for number, text in enumerate(texts):
                folder = planner.folder(safe_name(text, f"Person {number}"))
                content = f"face {number}".encode()
                planner.add(str(number), folder, safe_name(text, "photo"), NewFile(len(content), lambda c=content: c))
            return planner

        planned = plan().plan()
        folders = [destination.parent for _, destination in planned.files]
        assert len({folded(folder.name) for folder in folders}) == len(texts)
        assert all(folder.parent == target for folder in folders)
        report = run(planned)
        assert report.written == len(texts)
        on_disk = {path.relative_to(target) for path in target.rglob("*") if path.is_file()}
        assert on_disk == {destination.relative_to(target) for _, destination in planned.files}
        for number, (_, destination) in enumerate(planned.files):
            assert destination.read_bytes() == f"face {number}".encode()
        # Doing it again finds all of them.
        assert plan().plan().steps == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna", "Anna"),
        ("  Dr. Anna  Maria ", "Dr. Anna Maria"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("CON", "CON_"),
        ("nul.jpg", "nul_.jpg"),
        ("Anna.", "Anna"),
        ("\u202eannA", "annA"),
        ("e\u0301", "é"),
        ("...", "Person 7"),
        ("??", "Person 7"),
        ("x" * 300 + ".jpeg", "x" * (LONGEST - 5) + ".jpeg"),
    ],
)
def test_names_stay_readable(text: str, name: str) -> None:
    assert safe_name(text, "Person 7") == name


def test_two_that_one_file_system_could_not_tell_apart() -> None:
    assert folded("Ann") == folded("aNN")
    assert folded("é") == folded("e\u0301") == folded("É")
    assert folded("Ann") != folded("Anne")
