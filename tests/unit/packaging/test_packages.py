"""What packages are made of agrees with the program; the packages themselves are tried by packaging/smoke.py."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PIL
import pytest
from PIL import Image

import facesorter
from facesorter.cli.parser import LIBRARY_ENDING

PROJECT = Path(__file__).resolve().parents[3]
PACKAGING = PROJECT / "packaging"
NAME = "org.facesorter.FaceSorter"
DESKTOP, METAINFO = PACKAGING / "linux" / f"{NAME}.desktop", PACKAGING / "linux" / f"{NAME}.metainfo.xml"
LANGUAGES = ("de", "fr", "es", "fa")
COMMANDS = ("facesorter", "facesorter-window")


@pytest.fixture(autouse=True)
def _scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Scripts import each other by name."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield
    for name in set(sys.modules) - before:
        if getattr(sys.modules[name], "__file__", None) and str(PACKAGING) in str(sys.modules[name].__file__):
            del sys.modules[name]


def entry() -> dict[str, str]:
    lines = DESKTOP.read_text("utf-8").splitlines()[1:]
    return dict(line.split("=", 1) for line in lines if line)


def test_versions_agree():
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    newest = ET.parse(METAINFO).find("releases/release")
    assert newest is not None
    assert facesorter.__version__ == project["version"] == newest.get("version")


def test_every_word_of_the_menu_entry_is_in_every_language():
    words = entry()
    for key in ("GenericName", "Comment", "Keywords"):
        assert len({words[key], *(words[f"{key}[{language}]"] for language in LANGUAGES)}) == 1 + len(LANGUAGES)
    summaries = ET.parse(METAINFO).findall("summary")
    assert len({summary.text for summary in summaries}) == len(summaries) == 1 + len(LANGUAGES)


def test_the_menu_entry_the_window_and_the_icon_have_one_name():
    words = entry()
    source = (PROJECT / "facesorter" / "app.py").read_text("utf-8")
    assert words["Icon"] == NAME
    assert f'setDesktopFileName("{NAME}")' in source, "by which Wayland finds the entry"
    assert f'setApplicationName("{words["StartupWMClass"]}")' in source, "by which X11 finds it"
    assert ET.parse(METAINFO).findtext("id") == NAME
    kind = ET.parse(METAINFO.with_name(f"{NAME}.xml")).find("{*}mime-type")
    assert kind is not None
    assert {"inode/directory", "image/jpeg", "image/heic", kind.get("type")} <= set(words["MimeType"].split(";"))
    pattern = kind.find("{*}glob")
    assert pattern is not None and pattern.get("pattern") == f"*{LIBRARY_ENDING}"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-validate")
def test_the_menu_entry_is_valid():
    subprocess.run(["desktop-file-validate", DESKTOP], check=True)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstreamcli")
def test_the_description_for_software_centres_is_valid():
    subprocess.run(["appstreamcli", "validate", "--no-net", METAINFO], check=True, capture_output=True)


@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh", "AppRun", "debian/postrm"])
def test_shell_scripts_can_be_read(script):
    subprocess.run(["sh", "-n", PACKAGING / "linux" / script], check=True)


@dataclass(frozen=True)
class Tarball:
    """What is unpacked of the tarball, a home to install it into, and tools of a desktop, which say what they hear."""

    unpacked: Path
    home: Path
    tools: Path

    @property
    def place(self) -> Path:
        return self.home / ".local/lib/facesorter"

    def run(self, script: Path, code: int = 0) -> str:
        environment = {"HOME": str(self.home), "PATH": f"{self.tools}:/usr/bin:/bin"}
        done = subprocess.run(["sh", script], env=environment, check=False, capture_output=True, text=True)
        assert done.returncode == code, done
        assert bool(done.stderr) == bool(code), done
        return done.stdout + done.stderr

    def install(self, code: int = 0) -> str:
        return self.run(self.unpacked / "install.sh", code)

    def uninstall(self) -> str:
        return self.run(self.place / "uninstall.sh")

    def left(self) -> list[Path]:
        return [path for path in self.home.rglob("*") if not path.is_dir()]


@pytest.fixture
def tarball(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tarball:
    if sys.platform == "win32":
        pytest.skip("for Linux desktops")
    monkeypatch.syspath_prepend(str(PACKAGING / "linux"))
    import share

    made = Tarball(tmp_path / "unpacked", tmp_path / "a home", tmp_path / "tools")
    (made.unpacked / "lib" / "facesorter").mkdir(parents=True)
    for name in COMMANDS:
        (made.unpacked / "lib" / "facesorter" / name).write_text("program")
    icon = tmp_path / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>")
    share.lay_out(made.unpacked, tmp_path / "hicolor", "1.0")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / "linux" / script, made.unpacked)
    for file in ("LICENSE", "licences.json"):
        (made.unpacked / file).write_text("MIT")
    made.tools.mkdir()
    for tool in ("update-desktop-database", "update-mime-database", "gtk-update-icon-cache"):
        (made.tools / tool).write_text('#!/bin/sh\nfor told; do :; done\ntest -d "$told" && echo "told: $told"\n')
        (made.tools / tool).chmod(0o755)
    return made


def test_the_desktop_is_told_of_what_is_installed_in_a_home_whose_name_has_spaces(tarball):
    data = tarball.home / ".local" / "share"
    told = [f"told: {data / folder}" for folder in ("applications", "mime", "icons/hicolor")]
    for act in (tarball.install, tarball.install, tarball.uninstall):
        assert [line for line in act().splitlines() if line.startswith("told")] == told
    assert not tarball.left()


@pytest.mark.parametrize("kind", ["script", "link", "dangling link", "link to a folder"])
def test_a_command_of_another_program_is_neither_overwritten_nor_removed(tarball, kind):
    commands, other = tarball.home / ".local/bin", tarball.home / "other"
    for folder in (commands, other, manual := tarball.home / ".local/share/man/man1"):
        folder.mkdir(parents=True)
    (other / "facesorter").write_text("other")
    (manual / "facesorter.1.gz").write_text("its page")
    theirs = commands / "facesorter"
    if kind == "script":
        theirs.write_text("other")
    else:
        theirs.symlink_to({"link": other / "facesorter", "dangling link": other / "gone"}.get(kind, other))
    before = tarball.left()
    for _ in range(2):
        said = tarball.install()
        assert f"{theirs} is not FaceSorter's, and was left as it is" in said
        assert f"The command is {tarball.place}/facesorter" in said
        assert (commands / "facesorter-window").readlink() == tarball.place / "facesorter-window"
        assert sorted(other.iterdir()) == [other / "facesorter"]
    tarball.uninstall()
    assert sorted(tarball.left()) == sorted(before)
    assert theirs.is_symlink() == (kind != "script")
    assert (manual / "facesorter.1.gz").read_text() == "its page"
    assert (other / "facesorter").read_text() == "other"


def test_a_folder_of_another_program_is_not_taken_for_an_earlier_version(tarball):
    tarball.place.mkdir(parents=True)
    (tarball.place / "their file").write_text("theirs")
    said = tarball.install(code=1)
    assert said == f"{tarball.place} is not FaceSorter's. Move it elsewhere, then try again; nothing was installed.\n"
    assert tarball.left() == [tarball.place / "their file"]


def test_the_icon_has_every_size(tmp_path):
    import icons

    icons.draw(tmp_path)
    for size in icons.LINUX:
        with Image.open(tmp_path / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png") as picture:
            assert picture.size == (size, size)
            assert picture.getchannel("A").getextrema() == (0, 255), "something is drawn, with round corners"
    with Image.open(tmp_path / "facesorter.ico") as picture:
        assert {side for side, _ in picture.info["sizes"]} == set(icons.WINDOWS)
    with Image.open(tmp_path / "facesorter.icns") as picture:
        assert max(width * scale for width, _, scale in picture.info["sizes"]) == max(icons.MACOS)
    assert (tmp_path / "hicolor" / "scalable" / "apps" / f"{NAME}.svg").exists()


def test_a_stand_in_has_every_name_of_its_library_and_none_of_its_code(tmp_path):
    if not (shutil.which("gcc") and shutil.which("nm")):
        pytest.skip("needs gcc and nm")
    import hollow

    source = tmp_path / "big.c"
    source.write_text("int table[1000] = {1}; int answer(void) { return 42; }")
    library = tmp_path / "libbig.so.1"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source], check=True)
    ask = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).answer())"
    said = []
    for folder in ("av.libs", "opencv_python_headless.libs"):
        made = hollow.make(library, tmp_path / folder)
        said.append(subprocess.run([sys.executable, "-c", ask, made], capture_output=True, text=True, check=False))
    assert [said[0].stdout.strip(), said[0].returncode] == ["0", 0]
    assert said[1].returncode < 0, "what OpenCV would take for a result ends the process"


def test_licences_name_every_part_and_its_terms(tmp_path):
    import debian
    import licences

    file = tmp_path / "licences.json"
    licences.write(file)
    parts = {part["name"]: part for part in json.loads(file.read_text("utf-8"))}
    assert next(iter(parts)) == "FaceSorter"
    assert {"numpy", "Qt", "Python", "dlib's face recognition network", "insightface"} <= parts.keys()
    assert all(part["licence"] not in {"", "see text"} for part in parts.values())
    assert not licences.NOT_TAKEN & parts.keys()
    text = debian.copyright_of(file)
    assert text.startswith("Format: ")
    assert all(name in text for name in parts)


def test_on_macos_the_window_opens_and_only_where_all_wheels_run():
    spec = (PACKAGING / "facesorter.spec").read_text("utf-8")
    # Else PyInstaller takes the first program by name and the switches of the last: the command line, out of the Dock.
    assert '"CFBundleExecutable": "facesorter-window"' in spec and '"LSBackgroundOnly": False' in spec
    needed = []
    for package in tomllib.loads((PROJECT / "uv.lock").read_text("utf-8"))["package"]:
        if package["name"] in {
            "dlib-bin",
            "numpy",
            "onnxruntime",
            "opencv-python-headless",
            "pyside6-essentials",
            "rawpy",
        }:
            names = " ".join(wheel["url"] for wheel in package["wheels"])
            needed.append(min(int(least) for least in re.findall(r"macosx_(\d+)_\d+_(?:arm64|universal2)", names)))
    least = re.search(r'"LSMinimumSystemVersion": "(\d+)', spec)
    assert least and int(least[1]) == max(needed)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the two programs differ, and there are no such links")
def test_on_linux_one_program_has_two_names_and_no_link_leads_nowhere(tmp_path):
    import build

    for name in ("facesorter", "facesorter-window"):
        (tmp_path / name).write_text("program")
    inner = tmp_path / "_internal"
    inner.mkdir()
    (inner / "liba.so").write_text("library")
    (inner / "good").symlink_to("liba.so")
    (inner / "gone").symlink_to("libb.so")
    build.tidy(tmp_path)
    assert (tmp_path / "facesorter-window").readlink() == Path("facesorter")
    assert {file.name for file in inner.iterdir()} == {"liba.so", "good"}


def test_licences_that_must_be_given_along_are_there_as_a_whole(tmp_path):
    import licences

    text = {part["name"]: part["text"] for part in licences.parts()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in text["Qt"]
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in text["Qt"]
    assert "Version 2.1, February 1999" in text["rawpy"]
    assert "Permission is hereby granted" in text["onnxruntime"] and "Eigen" in text["onnxruntime"]


@pytest.mark.skipif(sys.platform != "linux", reason="wheels for Linux bring their libraries in such folders")
def test_every_library_in_a_wheel_is_one_whose_licence_is_named():
    import fnmatch

    told = tomllib.loads((PACKAGING / "licences.toml").read_text("utf-8"))["part"]
    named = [pattern for part in told for pattern in part.get("libraries", [])]
    site = Path(PIL.__file__).parents[1]
    names = {re.split(r"-[0-9a-f]{8}|\.so", file.name)[0] for file in site.glob("*.libs/*.so*")}
    assert {"libheif", "libavcodec"} <= names
    assert not {name for name in names if not any(fnmatch.fnmatch(name, pattern) for pattern in named)}


def test_what_users_read_comes_along_and_what_makers_read_does_not():
    import stage

    left_out = {
        (Path(folder) / name).relative_to(PROJECT / "resources").as_posix()
        for folder, _, names in os.walk(PROJECT / "resources")
        for name in stage.not_taken(folder, names)
    }
    assert {"translations/facesorter_de.ts", "translations/README.md"} <= left_out
    assert not {file for file in left_out if file.startswith(("guide", "packs", "icons")) or file.endswith(".qm")}
