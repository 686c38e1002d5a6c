"""Folders of people: what goes where, and what must never happen to files that are there already."""

import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, UsageError
from facesorter.exporters import folders
from facesorter.exporters.content import ExportError
from facesorter.exporters.writing import ALREADY_THERE, run

NAMES = {1: "Anna", 2: "Ben", 3: None}
SPOTS = [("a.jpg", 1, 50.0), ("ab.jpg", 1, 40.0), ("ab.jpg", 2, 60.0), ("c.jpg", 3, 30.0), ("nobody.jpg", None, 30.0)]


def written(target: Path) -> dict[str, bytes]:
    return {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}


def test_everybody_gets_their_photos(build, target: Path) -> None:
    plan = folders.plan(build(NAMES, SPOTS), target)
    assert not target.exists(), "a plan writes nothing"
    assert plan.bytes == sum(len(b"photo " + name) for name in (b"a.jpg", b"ab.jpg", b"ab.jpg", b"c.jpg"))
    report = run(plan)
    assert written(target) == {
        "Anna/a.jpg": b"photo a.jpg",
        "Anna/ab.jpg": b"photo ab.jpg",
        "Ben/ab.jpg": b"photo ab.jpg",
        "Person 3/c.jpg": b"photo c.jpg",
    }
    assert (report.written, report.skipped, report.bytes) == (4, (), plan.bytes)


def test_a_photo_of_several_goes_to_the_largest_face(build, target: Path) -> None:
    run(folders.plan(build(NAMES, SPOTS), target, multi="largest"))
    assert set(written(target)) == {"Anna/a.jpg", "Ben/ab.jpg", "Person 3/c.jpg"}


def test_the_largest_face_counts_also_when_its_person_is_not_exported(build, target: Path) -> None:
    run(folders.plan(build(NAMES, SPOTS, only=[1]), target, multi="largest"))
    assert set(written(target)) == {"Anna/a.jpg"}


def test_ignored_faces_and_hidden_people_are_left_out(build, target: Path) -> None:
    run(folders.plan(build(NAMES, SPOTS, hidden=[2], ignored=[0]), target))
    assert set(written(target)) == {"Anna/ab.jpg", "Person 3/c.jpg"}


def test_a_hidden_person_who_is_asked_for_is_exported(build, target: Path) -> None:
    run(folders.plan(build(NAMES, SPOTS, hidden=[2], only=[2]), target))
    assert set(written(target)) == {"Ben/ab.jpg"}


def test_crops_instead_of_photos(build, target: Path) -> None:
    run(folders.plan(build(NAMES, SPOTS), target, crops=True))
    assert written(target)["Anna/ab face 2.jpg"] == b"crop of 2"
    assert len(written(target)) == 4


@pytest.mark.parametrize("options", [{"mode": "move"}, {"multi": "first"}, {"crops": True, "mode": "symlink"}])
def test_options_that_make_no_sense(build, target: Path, options) -> None:
    with pytest.raises(UsageError):
        folders.plan(build(NAMES, SPOTS), target, **options)


def test_copies_keep_content_and_time(build, target: Path, originals: Path) -> None:
    run(folders.plan(build(NAMES, SPOTS), target))
    assert (target / "Anna" / "a.jpg").stat().st_mtime_ns == (originals / "a.jpg").stat().st_mtime_ns


def test_links(build, tmp_path: Path, originals: Path) -> None:
    selection = build(NAMES, SPOTS)
    for mode in ("hardlink", "symlink"):
        target = tmp_path / mode
        plan = folders.plan(selection, target, mode=mode)
        assert plan.bytes == 0
        run(plan)
        assert (target / "Ben" / "ab.jpg").samefile(originals / "ab.jpg")
        assert (target / "Ben" / "ab.jpg").is_symlink() == (mode == "symlink")
        again = folders.plan(selection, target, mode=mode)
        assert again.steps == ()
        assert len(again.skipped) == 4


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs a second drive")
def test_a_hard_link_to_another_drive_is_explained(build) -> None:
    target = Path("/dev/shm") / f"facesorter-test-{os.getpid()}"
    try:
        with pytest.raises(ExportError, match="another drive"):
            run(folders.plan(build(NAMES, SPOTS), target, mode="hardlink"))
        assert written(target) == {}
    finally:
        shutil.rmtree(target, ignore_errors=True)


def test_photos_of_one_name_and_people_of_one_name_are_kept_apart(build, target: Path) -> None:
    spots = [("x/IMG_1.jpg", 1, 9.0), ("y/IMG_1.jpg", 1, 9.0), ("z/img_1.JPG", 1, 9.0), ("x/IMG_1.jpg", 2, 9.0)]
    selection = build({1: "Ann", 2: "ann"}, spots)
    run(folders.plan(selection, target))
    assert set(written(target)) == {"Ann/IMG_1.jpg", "Ann/IMG_1 (2).jpg", "Ann/img_1 (3).JPG", "ann (2)/IMG_1.jpg"}
    assert folders.plan(selection, target).steps == ()


def test_a_different_file_is_never_overwritten(build, target: Path) -> None:
    (target / "Anna").mkdir(parents=True)
    (target / "Anna" / "a.jpg").write_bytes(b"photo X.jpg")  # as long as the photo
    (target / "Ben").write_bytes(b"a file where a folder belongs")
    run(folders.plan(build(NAMES, SPOTS), target))
    found = written(target)
    assert found["Anna/a.jpg"] == b"photo X.jpg"
    assert found["Anna/a (2).jpg"] == b"photo a.jpg"
    assert found["Ben"] == b"a file where a folder belongs"
    assert found["Ben (2)/ab.jpg"] == b"photo ab.jpg"


def test_equal_size_and_time_do_not_make_two_photos_the_same(build, target: Path) -> None:
    """Two people changed places between two exports, as far as names, sizes and times tell."""
    selection = build({1: "Anna", 2: "Ben"}, [("x/a.bmp", 1, 9.0), ("y/a.bmp", 2, 9.0)])
    for face in selection.faces:
        os.utime(os.fsdecode(face.path), ns=(10**18, 10**18))
    run(folders.plan(selection, target))
    swapped = build({1: "Ben", 2: "Anna"}, [("x/a.bmp", 1, 9.0), ("y/a.bmp", 2, 9.0)])
    for face in swapped.faces:
        os.utime(os.fsdecode(face.path), ns=(10**18, 10**18))
    report = run(folders.plan(swapped, target))
    assert (report.written, report.skipped) == (2, ())
    assert written(target) == {
        "Anna/a.bmp": b"photo x/a.bmp",
        "Anna/a (2).bmp": b"photo y/a.bmp",
        "Ben/a.bmp": b"photo y/a.bmp",
        "Ben/a (2).bmp": b"photo x/a.bmp",
    }


def test_only_what_an_export_left_behind_is_swept_away(build, target: Path) -> None:
    selection = build(NAMES, SPOTS)
    (target / "Anna").mkdir(parents=True)
    for name in (".a.jpg.part", "a.jpg.part", ".facesorter", ".part"):
        (target / "Anna" / name).write_bytes(b"mine")
    run(folders.plan(selection, target))
    found = written(target)
    assert [found[f"Anna/{name}"] for name in (".a.jpg.part", "a.jpg.part", ".facesorter", ".part")] == [b"mine"] * 4
    assert set(found) - {f"Anna/{name}" for name in (".a.jpg.part", "a.jpg.part", ".facesorter", ".part")} == {
        "Anna/a.jpg", "Anna/ab.jpg", "Ben/ab.jpg", "Person 3/c.jpg",
    }  # fmt: skip


def test_a_link_does_not_lead_out_of_the_target(build, target: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    target.mkdir()
    (target / "Anna").symlink_to(elsewhere)
    run(folders.plan(build(NAMES, SPOTS), target))
    assert list(elsewhere.iterdir()) == []
    assert "Anna (2)/a.jpg" in written(target)


def test_a_link_that_appears_after_the_plan_is_not_followed(build, target: Path, tmp_path: Path) -> None:
    plan = folders.plan(build(NAMES, SPOTS), target)
    target.mkdir()
    (target / "Anna").symlink_to(tmp_path)
    before = set(tmp_path.iterdir())
    with pytest.raises(ExportError, match="changed while"):
        run(plan)
    assert set(tmp_path.iterdir()) == before


def test_the_target_is_a_file(build, target: Path) -> None:
    target.write_bytes(b"")
    with pytest.raises(ExportError, match="is a file"):
        folders.plan(build(NAMES, SPOTS), target)


def test_photos_that_are_gone_are_skipped_and_named(build, target: Path, originals: Path) -> None:
    selection = build(NAMES, SPOTS)
    plan = folders.plan(selection, target)
    (originals / "a.jpg").unlink()
    report = run(plan)
    assert report.written == 3
    assert [source for source, _ in report.skipped] == [str(originals / "a.jpg")]
    later = folders.plan(selection, target)
    assert (str(originals / "a.jpg"), os.strerror(errno.ENOENT)) in later.skipped
    assert sum(reason == ALREADY_THERE for _, reason in later.skipped) == 3


def test_what_is_no_file_any_more_is_skipped(build, target: Path, originals: Path) -> None:
    selection = build(NAMES, SPOTS)
    (originals / "a.jpg").unlink()
    (originals / "a.jpg").mkdir()
    assert run(folders.plan(selection, target)).skipped == ((str(originals / "a.jpg"), "not a file"),)


def test_stopped_and_finished(build, target: Path) -> None:
    selection = build(NAMES, SPOTS)
    control = Control()

    def stop(done: int, total: int) -> None:
        assert total == 4
        if done == 2:
            control.cancel()

    plan = folders.plan(selection, target)
    with pytest.raises(Cancelled):
        # The control is asked in each file, too: the third one is not written any more.
        run(plan, control=control, on_progress=stop)
    assert len(written(target)) == 2
    rest = folders.plan(selection, target)
    assert len(rest.steps) == 2
    # What a killed export left behind is swept away.
    part = rest.steps[0].destination.with_name(f".facesorter-{rest.steps[0].destination.name}.part")
    part.parent.mkdir(exist_ok=True)
    part.write_bytes(b"half")
    run(rest)
    assert len(written(target)) == 4
    assert not list(target.rglob("*.part"))


def test_it_can_be_stopped_in_the_midst_of_a_large_file(build, target: Path, tmp_path: Path) -> None:
    class Stops(Control):
        asked = 0

        def checkpoint(self) -> None:
            self.asked += 1
            if self.asked == 4:
                self.cancel()
            super().checkpoint()

    selection = build(NAMES, [("film.mp4", 1, 50.0)])
    (photo,) = selection.photos.values()
    Path(os.fsdecode(photo.path)).write_bytes(bytes(9_000_000))
    plan = folders.plan(selection, target)
    with pytest.raises(Cancelled):
        run(plan, control=Stops())
    assert written(target) == {}
    assert run(plan).written == 1


def test_a_name_that_is_not_unicode(build, target: Path, originals: Path) -> None:
    raw = os.fsencode(originals) + b"/caf\xe9.jpg"
    try:
        Path(os.fsdecode(raw)).write_bytes(b"one")
    except OSError:
        pytest.skip("this file system only knows Unicode names")
    selection = build({1: "A"}, [(os.fsdecode(b"caf\xe9.jpg"), 1, 9.0)])
    run(folders.plan(selection, target))
    assert written(target) == {"A/caf_.jpg": b"one"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to mount a small drive")
def test_a_full_drive(build, originals: Path, tmp_path: Path) -> None:
    for name in "abc":
        (originals / f"{name}.jpg").write_bytes(name.encode() * 300_000)
    selection = build({1: "Anna"}, [(f"{name}.jpg", 1, 9.0) for name in "abc"])
    drive = tmp_path / "drive"
    drive.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", drive], check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("may not mount a drive here")
    try:
        plan = folders.plan(selection, drive / "out")
        ballast = drive / "ballast"
        ballast.write_bytes(bytes(500_000))
        with pytest.raises(ExportError, match="Nothing was written"):
            run(plan)
        ballast.unlink()

        def fill(done: int, total: int) -> None:
            if done == 1:  # behind the back of the check at the start
                ballast.write_bytes(bytes(500_000))

        with pytest.raises(ExportError, match="The drive is full: 1 of 3 files were written"):
            run(plan, on_progress=fill)
        assert {path.name for path in (drive / "out").rglob("*") if path.is_file()} == {"a.jpg"}
        ballast.unlink()
        assert run(folders.plan(selection, drive / "out")).written == 2
        assert (drive / "out" / "Anna" / "c.jpg").read_bytes() == b"c" * 300_000
    finally:
        subprocess.run(["umount", drive], check=True)
