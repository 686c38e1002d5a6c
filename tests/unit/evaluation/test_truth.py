"""Whose face is in which photo: every kind of truth, and the face that each claim means."""

import os
from pathlib import Path

import pytest
from made_regions import lightroom, packet

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, UsageError
from facesorter.domain.model import Box, Face, FaceState, Photo, PhotoState
from facesorter.evaluation import matching, truth
from facesorter.evaluation.truth import Claim, TruthError

SIZE = (400, 300)


def photo(path: bytes | Path, state: PhotoState = PhotoState.READABLE) -> Photo:
    return Photo(1, os.fsencode(path), *SIZE, None, state, None, 0)


def face(path: bytes | Path, box: Box, **changes) -> Face:
    made = {"id": 1, "photo": 1, "person": None, "state": FaceState.SUGGESTED, "score": 0.9, "quality": 0.5}
    return Face(path=os.fsencode(path), box=box, taken_at=None, **{**made, **changes})


def said(claims: list[Claim]) -> dict[bytes, str]:
    return {claim.photo: claim.identity for claim in claims}


def test_folders() -> None:
    photos = [photo(b"/album/Anna/1.jpg"), photo(b"/album/caf\xe9/2.jpg"), photo(b"/1.jpg")]
    gone = photo(b"/album/Ben/3.jpg", PhotoState.MISSING)
    unreadable = photo(b"/album/Cleo/4.jpg", PhotoState.UNREADABLE)
    assert said(truth.read("folders", [*photos, gone, unreadable], [])) == {
        b"/album/Anna/1.jpg": "Anna",
        b"/album/caf\xe9/2.jpg": "caf\udce9",
        b"/album/Cleo/4.jpg": "Cleo",
    }


def test_the_patterns_of_the_documentation() -> None:
    facecup = [photo(b"/x/A0101.jpg"), photo(b"/x/B0102.jpg"), photo(b"/x/A02.tar.jpg"), photo(b"/x/readme.png")]
    assert said(truth.read(r"pattern:^[A-Z](?P<identity>\d\d)", facecup, [])) == {
        b"/x/A0101.jpg": "01", b"/x/B0102.jpg": "01", b"/x/A02.tar.jpg": "02",
    }  # fmt: skip
    lfw = [photo(b"/lfw/Jan_van_Breda_Kolff/Jan_van_Breda_Kolff_0001.jpg")]
    assert list(said(truth.read(r"pattern:^(?P<identity>.+)_\d+$", lfw, [])).values()) == ["Jan_van_Breda_Kolff"]


def test_a_pattern_may_hold_a_colon() -> None:
    assert said(truth.read("pattern:(?:x)(?P<identity>.)", [photo(b"/xA.jpg")], [])) == {b"/xA.jpg": "A"}


@pytest.mark.parametrize(
    "spec", ["no-such", "", "folders:x", "pattern", "csv", "csv:", "confirmed:", "pattern:(", r"pattern:^(\d+)$"]
)
def test_a_spec_that_makes_no_sense(spec: str) -> None:
    with pytest.raises(UsageError):
        truth.read(spec, [photo(b"/x/1.jpg")], [])


def test_regions_beside_photos(tmp_path: Path) -> None:
    named, other = photo(tmp_path / "1.jpg"), photo(tmp_path / "2.jpg")
    gone = photo(tmp_path / "3.jpg", PhotoState.MISSING)
    region = packet(lightroom('mwg-rs:Name="Anna"', size='stDim:w="400" stDim:h="300"'))
    for name in ("1.jpg.xmp", "3.jpg.xmp"):
        (tmp_path / name).write_bytes(region)
    (claim,) = truth.read("regions", [named, other, gone], [])
    assert (claim.photo, claim.identity) == (named.path, "Anna")
    assert claim.box
    assert claim.box.iou(Box(100, 75, 40, 30)) == pytest.approx(1)
    with pytest.raises(TruthError, match=r"None of the 1 photos names a face in its metadata or in a sidecar"):
        truth.read("regions", [other, gone], [])
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        truth.read("regions", [named], [], control.checkpoint)


def test_a_pattern_that_finds_nobody_shows_a_name() -> None:
    with pytest.raises(TruthError, match="'holiday'"):
        truth.read(r"pattern:^(?P<identity>\d+)$", [photo(b"/x/holiday.jpg")], [])


def test_confirmed() -> None:
    box = Box(0, 0, 10, 10)
    faces = [face(b"/1.jpg", box, person=7, state=FaceState.CONFIRMED), face(b"/2.jpg", box, person=7)]
    assert truth.read("confirmed", [], faces) == [Claim(b"/1.jpg", "7", box)]
    with pytest.raises(TruthError, match="No face is confirmed"):
        truth.read("confirmed", [], faces[1:])


@pytest.fixture
def csv_file(tmp_path: Path):
    def write(content: str | bytes) -> str:
        (tmp_path / "truth.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
        return f"csv:{tmp_path / 'truth.csv'}"

    return write


def test_a_csv_of_photos(csv_file, tmp_path: Path) -> None:
    # A byte order mark, other order, an extra column, quotes, blank lines, rows without identity, one said twice.
    spec = csv_file(
        "\ufeffNote, Identity ,PATH\r\n"
        f'x,"Smith, Zoë",a.jpg\r\n\r\n,Ben,{tmp_path}/sub/b.jpg\r\n,,c.jpg\r\n,Ben,sub/../sub/b.jpg\r\nx,Cleo\r\n'
    )
    photos = [photo(tmp_path / "a.jpg"), photo(tmp_path / "sub" / "b.jpg")]
    (tmp_path / "sub").mkdir()
    assert truth.read(spec, photos, []) == [
        Claim(os.fsencode(tmp_path / "a.jpg"), "Smith, Zoë"),
        Claim(os.fsencode(tmp_path / "sub" / "b.jpg"), "Ben"),
    ]


def test_a_csv_of_boxes(csv_file, tmp_path: Path) -> None:
    spec = csv_file("identity,x,y,width,height,path\nAnna,1.5,2,30,40,a.jpg\nBen,,,,,a.jpg\n")
    path = os.fsencode(tmp_path / "a.jpg")
    assert truth.read(spec, [], []) == [Claim(path, "Anna", Box(1.5, 2, 30, 40)), Claim(path, "Ben")]


def test_width_and_height_alone_are_no_box(csv_file) -> None:
    assert truth.read(csv_file("path,width,height,identity\na.jpg,250,250,Anna\n"), [], [])[0].box is None


def test_the_library_calls_the_photo_by_another_way(csv_file, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    spec = csv_file("path,identity\nreal/a.jpg,Anna\nlink/b.jpg,Ben\n")
    photos = [photo(tmp_path / "link" / "a.jpg"), photo(tmp_path / "real" / "b.jpg")]
    assert [claim.photo for claim in truth.read(spec, photos, [])] == [one.path for one in photos]


@pytest.mark.parametrize("name", [b"caf\xe9.jpg", rb"caf\udce9.jpg"])
def test_names_that_are_not_unicode(csv_file, tmp_path: Path, name: bytes) -> None:
    """As bytes, and as our own CSV shows them."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.jpg"
    assert said(truth.read(csv_file(b"path,identity\n" + name + b",Anna\n"), [photo(path)], [])) == {path: "Anna"}
    literal = os.fsencode(tmp_path) + rb"/caf\udce9.jpg"
    both = [photo(path), photo(literal)]
    assert list(said(truth.read(csv_file(b"path,identity\n" + name + b",Anna\n"), both, []))) == [
        os.fsencode(tmp_path) + b"/" + name
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "(none)"),
        ("file,name\na.jpg,Anna\n", "file, name"),
        ("path,x,y,width,height,identity\na.jpg,1,2,wide,4,Anna\n", "line 2: 1,2,wide,4"),
        ("path,x,y,width,height,identity\na.jpg,1,2,,4,Anna\n", "line 2"),
        ("path,x,y,width,height,identity\na.jpg,1,2,0,4,Anna\n", "line 2"),
        ("path,x,y,width,height,identity\na.jpg,nan,2,3,4,Anna\n", "line 2"),
        ("path,identity\na.jpg,Anna\na.jpg,Ben\n", "two identities, Anna and Ben"),
        (b"path,identity\n" + b"a" * 200_000 + b",Anna\n", "no CSV"),
        (b"path,identity\n" + b"a," * 600_000, "no CSV: a line is too long"),
    ],
)
def test_a_csv_that_is_no_truth(csv_file, content: str | bytes, expected: str) -> None:
    with pytest.raises(TruthError) as caught:
        truth.read(csv_file(content), [], [])
    assert expected in str(caught.value)
    assert "truth.csv" in str(caught.value)


def test_no_csv(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(TruthError, match="cannot be read"):
            truth.read(f"csv:{path}", [], [])


@pytest.mark.skipif(os.name != "posix", reason="there is no endless file")
def test_a_csv_without_end() -> None:
    with pytest.raises(TruthError, match="no CSV"):
        truth.read("csv:/dev/zero", [], [])


def test_the_most_prominent_face() -> None:
    centre = face(b"/1.jpg", Box(150, 100, 100, 100), id=1)
    corner = face(b"/1.jpg", Box(0, 0, 110, 110), id=2)
    huge = face(b"/1.jpg", Box(0, 0, 250, 250), id=3)
    # Area times nearness: 10,000 * 1; 12,100 * (1 - 173.3 / 250); 62,500 * (1 - 79.1 / 250).
    assert matching.prominence(centre, *SIZE) == 10_000
    assert matching.prominence(corner, *SIZE) == pytest.approx(12_100 * (1 - 173.28 / 250), rel=1e-3)
    assert matching.prominence(face(b"/1.jpg", Box(-50, -50, 10, 10)), *SIZE) == 0
    for faces, most in (([corner, centre], centre), ([corner, centre, huge], huge), ([corner], corner)):
        matched = matching.match([Claim(b"/1.jpg", "Anna")], [photo(b"/1.jpg")], faces)
        assert matched.found == [(most, "Anna")]


def test_photos_without_faces_are_undetected() -> None:
    ignored = face(b"/2.jpg", Box(0, 0, 9, 9), state=FaceState.IGNORED)
    other = face(b"/4.jpg", Box(0, 0, 9, 9))
    claims = [Claim(b"/1.jpg", "Anna"), Claim(b"/2.jpg", "Ben"), Claim(b"/not/in/the/library.jpg", "Cleo")]
    matched = matching.match(claims, [photo(b"/1.jpg"), photo(b"/2.jpg"), photo(b"/4.jpg")], [ignored, other])
    assert (matched.found, matched.undetected) == ([], claims)


def test_boxes_get_the_face_that_overlaps_most() -> None:
    left, right = face(b"/1.jpg", Box(0, 0, 100, 100), id=1), face(b"/1.jpg", Box(30, 0, 100, 100), id=2)
    lone = face(b"/1.jpg", Box(300, 200, 50, 50), id=3)
    anna = Claim(b"/1.jpg", "Anna", Box(20, 0, 100, 100))  # IoU .67 with left, .82 with right
    ben = Claim(b"/1.jpg", "Ben", Box(28, 0, 100, 100))  # .56 with left, .96 with right: the best pair of all
    away = Claim(b"/1.jpg", "Cleo", Box(330, 230, 50, 50))  # .09 with lone
    matched = matching.match([anna, ben, away], [photo(b"/1.jpg")], [right, left, lone])
    assert matched.found == [(left, "Anna"), (right, "Ben")]
    assert matched.undetected == [away]


@pytest.mark.parametrize(("width", "found"), [(40, True), (39, False)])
def test_boxes_match_from_an_overlap_of_two_fifths(width: int, found: bool) -> None:
    claim = Claim(b"/1.jpg", "Anna", Box(0, 0, width, 100))
    matched = matching.match([claim], [photo(b"/1.jpg")], [face(b"/1.jpg", Box(0, 0, 100, 100))])
    assert bool(matched.found) is found


def test_a_photo_and_a_box_in_it_are_two_faces() -> None:
    small, large = face(b"/1.jpg", Box(0, 0, 50, 50), id=1), face(b"/1.jpg", Box(100, 50, 200, 200), id=2)
    claims = [Claim(b"/1.jpg", "Ben"), Claim(b"/1.jpg", "Anna", Box(100, 50, 200, 200))]
    matched = matching.match(claims, [photo(b"/1.jpg")], [large, small])
    assert matched.found == [(large, "Anna"), (small, "Ben")]


def test_facecup_takes_the_surest_face() -> None:
    sure, large = face(b"/1.jpg", Box(0, 0, 9, 9), score=0.99), face(b"/1.jpg", Box(100, 50, 200, 200), score=0.98)
    claims = [Claim(b"/1.jpg", "Anna"), Claim(b"/2.jpg", "Ben")]
    matched = matching.match_one_a_photo(claims, [large, sure])
    assert (matched.found, matched.undetected) == ([(sure, "Anna")], claims[1:])
    with pytest.raises(UsageError, match=r"/1\.jpg"):
        matching.match_one_a_photo([claims[0], Claim(b"/1.jpg", "Ben", Box(0, 0, 9, 9))], [sure])
