"""A photo that cannot be shown is named, and nobody has to worry about it."""

from pathlib import Path

from facesorter.ui.bridge import Bridge


def test_a_photo_that_is_gone_is_named(bridge: Bridge, qtbot, tmp_path: Path) -> None:
    shown: list[object] = []
    with qtbot.waitSignal(bridge.failed) as told:
        bridge.view_photo(bytes(tmp_path / "beach.jpg"), 100, lambda *found: shown.append(found), bridge)
    assert told.args == [
        "beach.jpg cannot be shown: it is no longer there. Your library and the file are as they were."
    ]
    assert shown == []
