"""The texts of the program are all in the translations, and these agree with their sources."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
sys.path.insert(0, str(PACKAGING))
import texts  # noqa: E402
import translations  # noqa: E402
from texts import Text  # noqa: E402

sys.path.remove(str(PACKAGING))


def test_every_text_is_translated_agrees_with_its_source_and_is_compiled() -> None:
    wrong = [sentence for _, sentence in translations.check()]
    assert not wrong, "\n".join(wrong[:20])


def test_only_menus_capitalise_every_word() -> None:
    """Buttons, titles and all else are written as sentences are."""
    names = re.compile(r"FaceSorter|Unsorted")
    short = [
        text
        for text in translations.wanted()
        if text.context not in {"Actions", "sentences"} and len(text.source.split()) <= 6 and text.source[-1] != "."
    ]
    assert len(short) > 100
    found = [text.source for text in short if re.search(r"[a-z’}] &?[A-Z][a-z]", names.sub("", text.source))]
    assert found == []


@pytest.mark.parametrize(
    ("source", "translation", "word"),
    [
        ("{0} of {1}", "{0} von", "{1}"),
        ("&Open", "Öffnen", "&"),
        ("Open", "&Öffnen", "&"),
        ("Fonts && colours", "Schrift && Farben", ""),
        ("Name:", "Name", ":"),
        ("Add…", "Hinzufügen...", ""),
        ("Add", "Hinzufügen…", "end"),
        ("A <b>name</b>", "Ein Name", "<b>"),
        ("Add", " ", "empty"),
        (" more", "mehr", "space"),
    ],
)
def test_faults_of_a_translation_are_named(source: str, translation: str, word: str) -> None:
    found = " ".join(translations.faults(Text("any", source), (translation,), "de"))
    assert bool(found) == bool(word)
    assert word in found


def test_a_letter_to_type_is_there_once_in_a_dialog(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = [Text("Any", "&Language"), Text("Any", "&Reset")]
    monkeypatch.setattr(translations, "wanted", lambda: dialog)
    for reset, faults in (("Auf &Standard", 2), ("&Zurücksetzen", 0)):
        translations.write(folder / "facesorter_de.ts", "de", dict(zip(dialog, (("&Sprache",), (reset,)), strict=True)))
        found = [sentence for kind, sentence in translations.check(["de"]) if kind == "fault"]
        assert len(found) == faults
        assert all("twice" in sentence for sentence in found)


def test_plural_forms_are_counted() -> None:
    faces = Text("words", "%Ln faces", numerus=True)
    assert not list(translations.faults(faces, ("%Ln Gesicht", "%Ln Gesichter"), "de"))
    assert list(translations.faults(faces, ("%Ln Gesichter",), "de"))
    assert not list(translations.faults(faces, ("%Ln چهره",), "fa"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "TEMPLATES", tmp_path / "sentences.json")
    monkeypatch.setattr(translations, "FORMS", {"de": 2})
    yield tmp_path


def test_missing_texts_go_out_and_come_back_translated(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translations.update()
    empty = (folder / "facesorter_de.ts").read_bytes()
    translations.update()
    assert (folder / "facesorter_de.ts").read_bytes() == empty
    capsys.readouterr()
    assert translations.main(["todo", "de"]) == 0
    missing = json.loads(capsys.readouterr().out)
    assert len(missing) == len(translations.wanted())
    for entry in missing:
        entry["translation"] = [entry["source"]] * entry["forms"] if entry["forms"] else entry["source"]
    missing[0]["translation"] += " {9}"
    file = folder / "translated.json"
    file.write_text(json.dumps(missing), encoding="utf-8")
    assert translations.main(["take", "de", str(file)]) == 1
    assert "{9}" in capsys.readouterr().err
    translations.release()
    assert [kind for kind, _ in translations.check(["de"])] == ["missing"]


def test_a_text_that_is_new_or_gone_is_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    translations.update()
    translations.release()
    there = translations.wanted()
    monkeypatch.setattr(translations, "wanted", lambda: [*there[1:], Text("Any", "A text that nobody knew")])
    said = [sentence for kind, sentence in translations.check(["de"]) if kind == "source"]
    assert len(said) == 2
    assert "A text that nobody knew" in said[0]
    assert there[0].source in said[1]


def test_texts_are_read_from_the_source(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "app.py").write_text("")
    (tmp_path / "ui" / "view.py").write_text(
        """
class View:
    def show(self, many):
        self.say(self.tr("One" if many else "Two"), translate("words", "%Ln face", None, many), _tr("Three"))

def _tr(text):
    return QCoreApplication.translate("commands", text)
"""
    )
    assert texts.window_texts(tmp_path) == {
        Text("View", "One"),
        Text("View", "Two"),
        Text("words", "%Ln face", numerus=True),
        Text("commands", "Three"),
    }


def test_sentences_of_lower_rooms_become_templates(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "any.py").write_text(
        '''
"""A docstring is not said."""
_SAFE = "Nothing was changed."

def work(library, faces):
    library.rows("SELECT id FROM faces")
    if not faces:
        raise NotFound(f"There is no face {faces!r:.5}. {_SAFE}")
    raise ValueError("a bug, and no matter of users")
    return f"{len(faces)} {'face' if len(faces) == 1 else 'faces'} of one photo"
'''
    )
    found = texts.sentences(tmp_path, tmp_path)
    assert {each for each in found if "face " in each or "faces " in each} >= {
        "There is no face {0}. Nothing was changed.",
        "{0} face of one photo",
        "{0} faces of one photo",
    }
    assert not {each for each in found if "SELECT" in each or "docstring" in each or "a bug" in each}


def test_a_translation_that_was_not_compiled_is_found(folder: Path) -> None:
    translations.update()
    translations.release()
    messages = translations.read(folder / "facesorter_de.ts")
    text = next(each for each in messages if each.source == "DBSCAN")
    translations.write(folder / "facesorter_de.ts", "de", {**messages, text: ("Dichte",)})
    assert "release" in {kind for kind, _ in translations.check(["de"])}
    translations.release()
    assert "release" not in {kind for kind, _ in translations.check(["de"])}
