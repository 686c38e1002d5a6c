"""The pack manager in the window: packs are fetched from a real server, imported, verified, used and removed."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from offered_pack import OfferedPack, tiny
from pack_server import PackServer, serving
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.control import Control
from facesorter.services import packs
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.first_start import FirstStart
from facesorter.ui.dialogs.pack_card import PackCard
from facesorter.ui.dialogs.pack_panel import PackPanel
from facesorter.ui.dialogs.packs import PacksDialog
from facesorter.ui.installs import Installs
from facesorter.ui.main_window import MainWindow
from facesorter.vision import downloading

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def server() -> Iterator[PackServer]:
    with serving() as server:
        yield server


@pytest.fixture
def offered(home: Path, server: PackServer) -> OfferedPack:
    pack = tiny()
    pack.offer(server, home)
    return pack


@pytest.fixture
def installs(bridge: Bridge) -> Installs:
    return Installs(bridge)


@pytest.fixture
def opened(
    bridge: Bridge, installs: Installs, parent: QWidget, qtbot: QtBot, until: _Until
) -> Callable[[], PacksDialog]:
    def open_it() -> PacksDialog:
        dialog = PacksDialog(bridge, installs, parent)
        dialog.open()
        qtbot.waitUntil(dialog.windowHandle().isExposed)
        until(lambda: "builtin" in dialog.panels)
        return dialog

    return open_it


def press(button: QWidget) -> None:
    until = time.monotonic() + 30
    while not button.isVisible() and time.monotonic() < until:
        QTest.qWait(10)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def heading_above(panel: PackPanel) -> str:
    """Of the section it stands in."""
    siblings = panel.parentWidget().layout()
    place = siblings.indexOf(panel)
    while isinstance(siblings.itemAt(place).widget(), PackPanel):
        place -= 1
    return siblings.itemAt(place).widget().text()


def test_a_pack_is_fetched_once_its_licence_is_accepted(
    opened: Callable[[], PacksDialog], offered: OfferedPack, server: PackServer, until: _Until
) -> None:
    dialog = opened()
    panel = dialog.panels["tiny"]
    assert heading_above(panel) == "Can be installed"
    assert not panel.use_button.isVisible()
    press(panel.install_button)
    assert "Its licence: for tests only." in panel.question.text.text()
    assert "will be fetched from 127.0.0.1" in panel.question.text.text()
    press(panel.question.no)
    assert server.asked == []
    press(panel.install_button)
    press(panel.question.yes)
    until(lambda: heading_above(panel) == "Installed")
    assert packs.get("tiny").installed
    assert panel.outcome.text() == "It is installed."
    assert panel.use_button.isVisible()
    assert not panel.install_button.isVisible()
    dialog.reject()


def test_it_is_paused_goes_on_behind_and_is_stopped(
    opened: Callable[[], PacksDialog], offered: OfferedPack, server: PackServer, until: _Until
) -> None:
    server.pause = 0.05
    dialog = opened()
    panel = dialog.panels["tiny"]
    press(panel.install_button)
    press(panel.question.yes)
    until(lambda: " of " in panel.work.text.text())
    assert panel.work.bar.maximum() > 0
    press(panel.work.pause)
    until(lambda: panel.work.text.text().startswith("Paused at"))
    press(panel.work.pause)
    until(lambda: not panel.work.text.text().startswith("Paused"))
    dialog.reject()
    panel = opened().panels["tiny"]
    until(panel.work.stop.isVisible)
    press(panel.work.stop)
    until(panel.outcome.isVisible)
    assert "kept for a week" in panel.outcome.text()
    until(lambda: panel.install_button.text() == "Go on fetching…")
    server.pause = 0
    press(panel.install_button)
    press(panel.question.yes)
    until(lambda: packs.get("tiny").installed)
    until(lambda: heading_above(panel) == "Installed")


def test_what_was_fetched_is_thrown_away(
    opened: Callable[[], PacksDialog], offered: OfferedPack, server: PackServer, until: _Until, monkeypatch
) -> None:
    monkeypatch.setattr(downloading, "_WAITS", (0.01,))
    server.cuts = [50_000, *[0] * 9]
    panel = opened().panels["tiny"]
    press(panel.install_button)
    press(panel.question.yes)
    until(panel.outcome.isVisible)
    assert "broke off. What was fetched is kept" in panel.outcome.text()
    assert panel.outcome.property("look") == "danger"
    until(panel.remove_button.isVisible)
    press(panel.remove_button)
    until(lambda: not panel.remove_button.isVisible())
    assert packs.partly("tiny") == 0


def test_closing_the_program_ends_a_download(
    bridge: Bridge, opened: Callable[[], PacksDialog], offered: OfferedPack, server: PackServer, until: _Until
) -> None:
    server.pause = 0.05
    panel = opened().panels["tiny"]
    press(panel.install_button)
    press(panel.question.yes)
    until(lambda: packs.partly("tiny"))
    bridge.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "work"]
    assert not packs.get("tiny").installed
    assert packs.partly("tiny")


def test_a_pack_is_imported_verified_and_removed(
    opened: Callable[[], PacksDialog], mbf_folder: Path, qtbot: QtBot, until: _Until, home: Path
) -> None:
    dialog = opened()
    dialog.form.begin(mbf_folder)
    assert dialog.form.name.text() == "arcface-mbf"
    dialog.form.name.setText("Not An Id")
    QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
    until(lambda: "cannot be the id of a pack" in dialog.form.trouble.text())
    dialog.form.name.setText("mine")
    QTest.keyClick(dialog.form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "mine" in dialog.panels, timeout=60_000)
    assert dialog.isVisible()
    assert not dialog.form.isVisible()
    panel = dialog.panels["mine"]
    press(panel.verify_button)
    assert panel.work.isVisible()
    qtbot.waitUntil(panel.outcome.isVisible, timeout=60_000)
    assert panel.outcome.text().startswith("In order")
    file = next((home / "packs" / "mine").glob("*.onnx"))
    content = bytearray(file.read_bytes())
    content[1000] ^= 1
    file.write_bytes(content)
    press(panel.verify_button)
    until(lambda: file.name in panel.outcome.text())
    assert panel.outcome.property("look") == "danger"
    press(panel.remove_button)
    assert "cannot fetch it again" in panel.question.text.text()
    press(panel.question.no)
    assert packs.get("mine").installed
    press(panel.remove_button)
    QTest.keyClick(panel.question.yes, Qt.Key.Key_Return)
    until(lambda: "mine" not in dialog.panels)
    assert not file.parent.exists()
    # The focus is not gone with it.
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    until(lambda: not dialog.isVisible())


def test_an_import_is_stopped(opened: Callable[[], PacksDialog], mbf_folder: Path, until: _Until, home: Path) -> None:
    dialog = opened()
    dialog.form.begin(mbf_folder)
    press(dialog.form.button)
    press(dialog.form.cancel)
    until(lambda: dialog.form.trouble.text() == "Stopped. Nothing was installed.")
    assert not (home / "packs" / "arcface-mbf").exists()
    press(dialog.form.cancel)
    assert not dialog.form.isVisible()
    dialog.form.begin(mbf_folder)
    press(dialog.form.button)
    dialog.reject()
    until(lambda: not [thread for thread in threading.enumerate() if thread.name == "work"])
    assert not list((home / "packs").glob(".incoming-*"))
    assert not (home / "packs" / "arcface-mbf").exists()


def test_another_pack_is_used(
    bridge: Bridge, library: Library, opened: Callable[[], PacksDialog], monkeypatch, until: _Until
) -> None:
    settings.put(library, "pack", "arcface-mbf")
    asked: list[str] = []
    monkeypatch.setattr(bridge, "change_pack", asked.append)
    dialog = opened()
    panel = dialog.panels["builtin"]
    assert heading_above(panel) == "Installed"
    press(panel.use_button)
    assert "Names and all that you said stay" in panel.question.text.text()
    press(panel.question.yes)
    assert asked == ["builtin"]
    until(lambda: not dialog.isVisible())


def test_enter_presses_the_button_that_has_the_focus(
    bridge: Bridge, library: Library, opened: Callable[[], PacksDialog], monkeypatch, until: _Until
) -> None:
    settings.put(library, "pack", "arcface-mbf")
    asked: list[str] = []
    monkeypatch.setattr(bridge, "change_pack", asked.append)
    dialog = opened()
    panel = dialog.panels["builtin"]
    panel.use_button.setFocus()
    QTest.keyClick(panel.use_button, Qt.Key.Key_Return)
    assert panel.question.yes.hasFocus()
    QTest.keyClick(panel.question.yes, Qt.Key.Key_Return)
    assert asked == ["builtin"]
    until(lambda: not dialog.isVisible())


def test_the_pack_of_the_library_comes_first_and_figures_can_be_compared(
    library: Library, opened: Callable[[], PacksDialog]
) -> None:
    settings.put(library, "pack", "builtin")
    dialog = opened()
    assert heading_above(dialog.panels["builtin"]) == "Used by this library"
    assert not dialog.panels["builtin"].use_button.isVisible()
    assert not dialog.panels["builtin"].remove_button.isVisible()
    words = [label.text() for label in dialog.panels["buffalo_l"].findChildren(QLabel)]
    assert "78 %" in words
    assert "Not for commercial use" in words
    assert "Children and ageing" in dialog._legend.text()


def test_the_focus_stays_on_the_pack_that_is_fetched(
    opened: Callable[[], PacksDialog], offered: OfferedPack, server: PackServer, until: _Until
) -> None:
    server.pause = 0.01
    panel = opened().panels["tiny"]
    panel.install_button.setFocus()
    QTest.keyClick(panel.install_button, Qt.Key.Key_Return)
    QTest.keyClick(panel.question.yes, Qt.Key.Key_Return)
    assert panel.work.pause.hasFocus()
    until(lambda: packs.get("tiny").installed)
    until(panel.use_button.isVisible)
    assert panel.isAncestorOf(QApplication.focusWidget())


def test_a_pack_that_was_fetched_is_in_sight_where_it_is_listed_now(
    opened: Callable[[], PacksDialog], server: PackServer, home: Path, until: _Until
) -> None:
    # Of another size than what is fetched, so what is printed on its panel changes too.
    files = {name: bytes(200_000) + content for name, content in tiny().files.items()}
    OfferedPack(files).offer(server, home)
    dialog = opened()
    press(dialog.panels["tiny"].install_button)
    press(dialog.panels["tiny"].question.yes)
    until(lambda: heading_above(dialog.panels["tiny"]) == "Installed")
    panel, seen = dialog.panels["tiny"], dialog._scroll.viewport()
    until(lambda: seen.rect().contains(QRect(panel.mapTo(seen, QPoint()), panel.size())))
    assert panel.outcome.text() == "It is installed."


def test_tab_leads_from_the_top_to_the_bottom(
    library: Library, opened: Callable[[], PacksDialog], offered: OfferedPack, until: _Until
) -> None:
    settings.put(library, "pack", "sface")
    dialog = opened()
    stop: QWidget = dialog.panels["sface"]
    stops: list[QWidget] = []
    while (stop := stop.nextInFocusChain()) is not dialog.panels["sface"]:
        if stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(stop)
    start = stops.index(dialog._scroll)
    stops = stops[start + 1 :] + stops[:start]
    shown = sorted([*dialog.panels.values(), *dialog.left_behind.values()], key=lambda panel: panel.y())
    seen = [button for panel in shown for button in panel.stops if button.isVisible()]
    assert shown[0] is dialog.panels["sface"]
    assert stops[: len(seen) + 1] == [*seen, dialog.search.detector]


def test_the_first_start_leads_to_more_packs(
    bridge: Bridge, library: Library, offered: OfferedPack, parent: QWidget, qtbot: QtBot, until: _Until
) -> None:
    """One that was installed meanwhile can be chosen as soon as the user is back, and what was chosen stays so."""
    settings.put(library, "pack", "builtin")
    page = FirstStart(bridge, parent)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    until(lambda: page.pack == "builtin")
    with qtbot.waitSignal(page.packs_wanted):
        press(page.more)
    packs.install("tiny", Control(), lambda step: None)
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    until(lambda: "tiny" in [card.pack.id for card in page.findChildren(PackCard)])
    assert page.pack == "builtin"
    bridge.choose_pack("tiny")
    until(lambda: page.pack == "tiny")


def test_the_window_opens_it_and_tells_of_what_came(
    window: MainWindow, offered: OfferedPack, server: PackServer, until: _Until
) -> None:
    window.actions_.packs.trigger()
    until(lambda: window.findChild(PacksDialog) and "tiny" in window.findChild(PacksDialog).panels)
    dialog = window.findChild(PacksDialog)
    server.pause = 0.005
    press(dialog.panels["tiny"].install_button)
    press(dialog.panels["tiny"].question.yes)
    dialog.reject()
    until(window.message.isVisible)
    assert packs.get("tiny").installed
    assert "The pack tiny is installed." in [label.text() for label in window.message.findChildren(QLabel)]
