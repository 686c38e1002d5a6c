"""Commands on a disk without room: one sentence, the exit code of what could not be done, and a library as it was."""

import shutil
from pathlib import Path

import pytest
from command_line import Cli
from made_library import dump, fill, group

from facesorter.__main__ import main
from facesorter.domain.edits import ConfirmFaces, RenamePerson
from facesorter.services import editing, labels
from facesorter.store.library import Library

PHOTOS = 40
COMMANDS = {
    "apart": ("edit", "apart", "--faces", *range(2, 2 * PHOTOS, 2)),
    "undo": ("undo",),
    "fold": ("fold", "--keep", 2, "--yes"),
    "backup": ("backup", "{disk}/copy"),
    "labels": ("backup", "--labels", "{disk}/labels.json"),
    "restore": ("restore", "--labels", "{elsewhere}/labels.json"),
    "people": ("people",),
}


def made(path: Path, *, labelled: bool) -> None:
    with Library.open(path) as library:
        fill(library, PHOTOS, dimension=1000)
        if labelled:
            people = group(library, *([face, face + 2, face + 4] for face in range(1, 2 * PHOTOS - 6, 6)))
            for person in people:
                editing.apply(library, RenamePerson(person, f"Person {person}"))
                editing.apply(library, ConfirmFaces((6 * person - 5,)))
        library.empty_log()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("free", [0, 4096, 40_000, 100_000, 400_000])
def test_a_command_on_a_full_disk(
    small_disk: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str], command: str, free: int
) -> None:
    cli = Cli(small_disk / "library", capsys)
    made(cli.library, labelled=command != "restore")
    made(tmp_path / "other", labelled=True)
    with Library.open(tmp_path / "other") as other:
        labels.back_up(other, tmp_path / "labels.json")
    argv = [str(part).format(disk=small_disk, elsewhere=tmp_path) for part in COMMANDS[command]]
    with Library.open(cli.library) as library:
        before, edits = dump(library), editing.log(library)
    filler = small_disk / "filler"
    filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - free))
    capsys.readouterr()
    code = main(["--library", str(cli.library), *argv])
    said = capsys.readouterr().err
    assert "Traceback" not in said
    left = {path.name for path in small_disk.iterdir()}
    filler.unlink()
    if code == 0:
        # What takes little room is done where there is that much.
        assert free
        return
    assert code == 1
    assert any(words in said.splitlines()[-1] for words in ("is full", "of free space on its disk", "No space left"))
    assert left <= {"filler", "library", "library.lock", "library-wal", "library-shm"}
    with Library.open(cli.library) as library:
        assert (dump(library), editing.log(library)) == (before, edits)
    assert cli("check")["ok"]
    cli(*argv)
