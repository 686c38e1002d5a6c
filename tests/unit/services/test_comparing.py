"""What became of each photo: told by path, size and time alone, and by content where these do not suffice."""

from hypothesis import given
from hypothesis import strategies as st

from facesorter.domain.model import PhotoState
from facesorter.services.comparing import LOOK_AGAIN, Comparison, Homeless, compare
from facesorter.services.walking import FileState, Walk
from facesorter.store.photos import KnownPhoto


def known(path: str, size: int = 1, mtime: int = 1, content: str | None = None, state: str = "readable") -> KnownPhoto:
    return KnownPhoto(
        abs(hash(path)),
        path.encode(),
        size,
        mtime,
        content.encode() if content else None,
        PhotoState(state),
        frozenset(),
    )


def compared(
    files: dict[str, tuple[int, int]], photos: list[KnownPhoto], unreadable: tuple[str, ...] = ()
) -> Comparison:
    found = Walk(
        {path.encode(): FileState(*state) for path, state in files.items()},
        {path.encode(): "permission denied" for path in unreadable},
    )
    return compare(found, {photo.path: photo for photo in photos})


def test_photos_are_sorted_by_what_became_of_them() -> None:
    result = compared(
        {"/new": (1, 1), "/larger": (2, 1), "/later": (1, 2), "/same": (1, 1), "/back": (1, 1), "/tried": (1, 1)},
        [
            known("/larger"),
            known("/later"),
            known("/same"),
            known("/back", state="missing"),
            known("/tried", mtime=LOOK_AGAIN),
            known("/gone"),
            known("/long gone", state="missing"),
        ],
    )
    assert result == Comparison(
        new=[b"/new"],
        changed=[b"/larger", b"/later"],
        same=[b"/same", b"/back"],
        returned=[b"/back"],
        again=[b"/tried"],
        gone=[b"/gone", b"/long gone"],
    )


def test_of_a_folder_that_cannot_be_listed_nothing_is_said() -> None:
    photos = [known("/a/b/1"), known("/a/bc/2"), known("/a/3")]
    assert compared({}, photos, ("/a/b",)).gone == [b"/a/bc/2", b"/a/3"]
    assert compared({}, photos, ("/a",)).gone == []
    assert compared({}, photos, ("/",)).gone == []


class Asked:
    """A disk from which all photos are gone; it counts how often it is looked at."""

    def __init__(self, *there: str) -> None:
        self.there = {path.encode() for path in there}
        self.times = 0

    def __call__(self, path: bytes) -> bool:
        self.times += 1
        return path not in self.there


def test_content_finds_a_photo_that_lies_elsewhere() -> None:
    homeless = Homeless([known("/a/1.jpg", 10, content="one")], Asked())
    assert homeless.could_be(10)
    assert not homeless.could_be(11)
    assert homeless.claim(b"/b/2.jpg", 10, b"other") is None
    claimed = homeless.claim(b"/b/2.jpg", 10, b"one")
    assert claimed is not None
    assert claimed.path == b"/a/1.jpg"
    assert homeless.claim(b"/b/3.jpg", 10, b"one") is None, "a photo moves to one place only"


def test_photos_that_are_where_they_were_are_not_claimed() -> None:
    homeless = Homeless([known("/a", 10, content="x"), known("/b", 10, content="x")], Asked("/a", "/b"))
    assert not homeless.could_be(10)
    assert homeless.claim(b"/copy", 10, b"x") is None


def test_of_equal_photos_the_likeliest_is_claimed() -> None:
    photos = [known(path, 10, content="x") for path in ("/a/1.jpg", "/a/2.jpg", "/b/2.jpg", "/b/3.jpg")]
    homeless = Homeless(photos, Asked())
    assert homeless.could_be(10)
    order = [b"/b/3.jpg", b"/c/2.jpg", b"/c/2.jpg", b"/c/9.jpg"]
    claimed = [homeless.claim(path, 10, b"x") for path in order]
    assert [photo.path for photo in claimed if photo] == [b"/b/3.jpg", b"/a/2.jpg", b"/b/2.jpg", b"/a/1.jpg"]


def test_photos_whose_content_is_unknown_are_nobody() -> None:
    assert not Homeless([known("/a", 10)], Asked()).could_be(10)


def test_the_disk_is_looked_at_once_for_each_photo() -> None:
    """Scans of one size: thousands of files could each be any of thousands."""
    asked = Asked("/5")
    homeless = Homeless([known(f"/{number}", 10, content=str(number)) for number in range(50)], asked)
    for number in range(50):
        assert homeless.could_be(10)
        claimed = homeless.claim(b"/new", 10, str(number).encode())
        assert (claimed is None) == (number == 5)
    assert asked.times == 50


@given(st.data())
def test_any_shuffle_of_files_is_followed(data: st.DataObject) -> None:
    """Renamed, swapped, rotated, deleted, in any mixture: each content that is still there is found, once."""
    contents = data.draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=8))
    photos = [known(f"/{number}", 1, content=content) for number, content in enumerate(contents)]
    kept = data.draw(st.permutations(contents).map(lambda order: order[: len(order) - len(order) // 3]))
    homeless = Homeless(photos, Asked())
    assert homeless.could_be(1)
    claimed = [homeless.claim(f"/new {number}".encode(), 1, content.encode()) for number, content in enumerate(kept)]
    assert [photo.content_hash for photo in claimed if photo] == [content.encode() for content in kept]
    assert len({photo.path for photo in claimed if photo}) == len(kept)
