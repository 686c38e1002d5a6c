#!/usr/bin/env python3
"""The texts of the window in other languages: resources/translations/README.md says how they are made.

python3 packaging/translations.py update              bring the .ts files up to date with the source
python3 packaging/translations.py todo de             print what German lacks, as JSON
python3 packaging/translations.py take de FILE.json   put translations from such JSON into the .ts file
python3 packaging/translations.py release             compile the .ts files to .qm
python3 packaging/translations.py check               say what is missing, does not agree or is out of date
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import texts
from texts import SENTENCES, Text

#: The plural forms that Qt knows of each language.
FORMS = {"de": 2, "fr": 2, "es": 2, "fa": 1}
FOLDER = texts.PROJECT / "resources" / "translations"
TEMPLATES = FOLDER / "sentences.json"
_HOLES = re.compile(r"\{\w*\}|%L?n|</?\w+[^>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&])(?!\w+;)")
_ENTITIES = {'"': "&quot;", "'": "&apos;"}

#: One string, or as many as the language has plural forms; empty strings where nothing was translated yet.
Translation = tuple[str, ...]


def wanted() -> list[Text]:
    """All that is to be translated, in the order of the files."""
    return sorted(texts.window_texts() | {Text(SENTENCES, each) for each in texts.sentences()})


def read(file: Path) -> dict[Text, Translation]:
    """What a .ts file holds; nothing if it is not there."""
    found: dict[Text, Translation] = {}
    if not file.exists():
        return found
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            numerus = message.get("numerus") == "yes"
            text = Text(context.findtext("name", ""), message.findtext("source", ""), numerus)
            translation = message.find("translation")
            assert translation is not None
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            )
            unfinished = translation.get("type") is not None
            found[text] = tuple("" for _ in forms) if unfinished else tuple(forms)
    return found


def write(file: Path, language: str, messages: Mapping[Text, Translation]) -> None:
    """The same messages give the same bytes, so that versions of a file can be compared and merged."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for text in sorted(messages):
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{_xml(text.context)}</name>"]
            context = text.context
        lines += _message(text, messages[text])
    lines += ["</context>", "</TS>", ""]
    file.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(text: Text, translation: Translation) -> Iterator[str]:
    kind = "" if all(translation) else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.numerus else "    <message>"
    yield f"        <source>{_xml(text.source)}</source>"
    if text.numerus:
        yield f"        <translation{kind}>"
        for form in translation:
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_xml(translation[0])}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, _ENTITIES)


def update() -> None:
    """Bring the .ts files and the list of templates up to date; what is in the source no more goes."""
    TEMPLATES.write_text(_templates(), encoding="utf-8", newline="\n")
    for language in FORMS:
        known = read(_ts(language))
        messages = {text: known.get(text, _nothing(text, language)) for text in wanted()}
        write(_ts(language), language, messages)
        print(f"{language}: {len(messages)} texts, {sum(not all(each) for each in messages.values())} to translate")


def _templates() -> str:
    return json.dumps(sorted(each for each in texts.sentences() if "{0}" in each), indent=0, ensure_ascii=False) + "\n"


def todo(language: str) -> None:
    """Print what a language lacks: a list of {context, source, forms}; `take` reads it with "translation" added."""
    missing = [text for text, translation in read(_ts(language)).items() if not all(translation)]
    listed = [
        {"context": text.context, "source": text.source, "forms": FORMS[language] if text.numerus else 0}
        for text in sorted(missing)
    ]
    print(json.dumps(listed, indent=1, ensure_ascii=False))


def take(language: str, file: Path) -> int:
    """Put translations into a .ts file: "translation" is a string, or a list of strings where there are forms.

    What does not agree with its source is printed and left out.
    """
    messages = read(_ts(language))
    known = {(text.context, text.source): text for text in messages}
    refused = taken = 0
    for entry in json.loads(file.read_text(encoding="utf-8")):
        given = entry.get("translation")
        if not given:
            continue
        text = known.get((entry["context"], entry["source"]))
        translation = tuple(given) if isinstance(given, list) else (given,)
        found = ["it is no text of the program"] if text is None else list(faults(text, translation, language))
        if text is None or found:
            refused += 1
            print(f"{entry['context']}: {entry['source']!r} -> {given!r}: {'; '.join(found)}", file=sys.stderr)
        else:
            taken += 1
            messages[text] = translation
    write(_ts(language), language, messages)
    missing = sum(not all(each) for each in messages.values())
    print(f"{language}: {taken} taken, {refused} refused, {missing} still to translate")
    return int(refused > 0)


def faults(text: Text, translation: Translation, language: str) -> Iterator[str]:
    """In what a translation does not agree with its source."""
    if len(translation) != (FORMS[language] if text.numerus else 1):
        yield f"it must have {FORMS[language] if text.numerus else 1} forms"
    for form in translation:
        if not form.strip():
            yield "it is empty"
            continue
        if Counter(_HOLES.findall(form)) != Counter(_HOLES.findall(text.source)):
            yield f"it must have {' '.join(_HOLES.findall(text.source)) or 'nothing that is filled in'}"
        if bool(_MNEMONIC.search(form)) != bool(_MNEMONIC.search(text.source)):
            yield "a letter to type (&) must be in both or in none"
        if _end(form) != _end(text.source):
            yield (
                f"it must end with “{_end(text.source)}” as its source does" if _end(text.source) else "its end differs"
            )
        if (form[:1].isspace(), form[-1:].isspace()) != (text.source[:1].isspace(), text.source[-1:].isspace()):
            yield "it must begin and end with space where its source does"


def _end(text: str) -> str:
    text = text.strip().replace("...", "…")
    return text[-1:] if text[-1:] in (":", "…") else ""


def check(languages: Iterable[str] = FORMS) -> Iterator[tuple[str, str]]:
    """What is wrong, as (kind, sentence); the kinds are "source", "missing", "fault" and "release"."""
    expected = set(wanted())
    if not TEMPLATES.exists() or TEMPLATES.read_text(encoding="utf-8") != _templates():
        yield "source", f"{TEMPLATES.name} is not what the source says; run update"
    for language in languages:
        messages = read(_ts(language))
        for text in sorted(expected - messages.keys()):
            yield "source", f"{language}: {text.context}: {text.source!r} is not in the .ts file; run update"
        for text in sorted(messages.keys() - expected):
            yield "source", f"{language}: {text.context}: {text.source!r} is in the source no more; run update"
        for text, translation in sorted(messages.items()):
            if not all(translation):
                yield "missing", f"{language}: {text.context}: {text.source!r} is not translated"
            else:
                for fault in faults(text, translation, language):
                    yield "fault", f"{language}: {text.context}: {text.source!r} -> {translation}: {fault}"
        for fault in _typed_twice(messages):
            yield "fault", f"{language}: {fault}"
        if not _compiled(language, messages):
            yield "release", f"{language}: the .qm file does not say what the .ts file says; run release"


def _typed_twice(messages: Mapping[Text, Translation]) -> Iterator[str]:
    """Letters to type that stand twice in a context, such as a dialog, whose sources have each of them once."""
    contexts: dict[str, list[Text]] = {}
    for text in sorted(messages):
        if _letter(text.source):
            contexts.setdefault(text.context, []).append(text)
    for context, of in contexts.items():
        if len({_letter(text.source) for text in of}) == len(of):
            typed = Counter(_letter(messages[text][0]) for text in of)
            for text in of:
                if typed[_letter(messages[text][0])] > 1:
                    yield f"{context}: {text.source!r} -> {messages[text]}: its letter to type (&) is there twice"


def _letter(text: str) -> str:
    found = _MNEMONIC.search(text)
    return text[found.end()].lower() if found else ""


def release() -> None:
    """Compile every .ts file to the .qm file that the program reads."""
    for language in FORMS:
        _compile(_ts(language), _qm(language))


def _compile(source: Path, target: Path) -> None:
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    done = subprocess.run([tool, "-silent", source, "-qm", target], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr or done.stdout)


def _compiled(language: str, messages: Mapping[Text, Translation]) -> bool:
    # By what it says and not by its bytes, which another version of Qt may write in another way.
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if not translator.load(str(_qm(language))):
        return False
    return all(
        translator.translate(text.context, text.source, "", number) == form
        for text, translation in messages.items()
        if all(translation)
        for number, form in zip((1, 5), translation, strict=False)
    )


def _nothing(text: Text, language: str) -> Translation:
    return ("",) * (FORMS[language] if text.numerus else 1)


def _ts(language: str) -> Path:
    return FOLDER / f"facesorter_{language}.ts"


def _qm(language: str) -> Path:
    return FOLDER / f"facesorter_{language}.qm"


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["todo", language] if language in FORMS:
            todo(language)
        case ["take", language, file] if language in FORMS:
            return take(language, Path(file))
        case ["check", *languages] if set(languages) <= FORMS.keys():
            found = list(check(languages or FORMS))
            print("\n".join(sentence for _, sentence in found) or "every text is translated, and all agrees")
            return int(bool(found))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(texts.PROJECT))
    sys.exit(main(sys.argv[1:]))
