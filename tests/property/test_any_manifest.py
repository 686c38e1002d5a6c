"""Whatever stands in a manifest, it is a description or one sentence says what is wrong."""

import math
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.vision import schema

MANIFESTS = [
    schema.read(path.read_bytes(), path.name) for path in sorted((places.resources() / "packs").glob("*.toml"))
]
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "..", "a/b", "C:x", "rgb", "facenet", "dlib", "mtcnn", "https://x", "0" * 64, "embedder"]),
)
NUMBERS = st.one_of(st.integers(-(2**70), 2**70), st.just(10**400), st.floats(), st.booleans())
VALUES = st.recursive(
    st.one_of(TEXTS, NUMBERS),
    lambda inner: st.one_of(st.lists(inner, max_size=6), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=8,
)


def toml(value: Any) -> str:
    match value:
        case float() if not math.isfinite(value):
            return "nan" if math.isnan(value) else f"{'-' if value < 0 else ''}inf"
        case dict():
            return "{" + ", ".join(f"{text(key)} = {toml(inner)}" for key, inner in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
        case str():
            return text(value)
    return str(value).lower()


def text(value: str) -> str:
    return '"' + "".join(f"\\U{ord(character):08x}" for character in value) + '"'


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A real manifest in which some values are others, are gone, or stand where none belong."""
    import tomllib

    values = tomllib.loads(schema.write(draw(st.sampled_from(MANIFESTS))))
    for _ in range(draw(st.integers(1, 3))):
        table = values
        while (inner := [each for each in table.values() if isinstance(each, dict)]) and draw(st.booleans()):
            table = draw(st.sampled_from(inner))
        key = draw(st.sampled_from([*table, "new"]))
        if draw(st.booleans()):
            table[key] = draw(VALUES)
        else:
            table.pop(key, None)
    return "\n".join(f"{text(key)} = {toml(value)}" for key, value in values.items()).encode()


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(broken())
def test_it_is_read_or_one_sentence_says_why_not(content: bytes) -> None:
    try:
        description = schema.read(content, "pack.toml")
    except PackError as error:
        said = str(error)
        assert said.startswith("pack.toml")
        assert said.endswith(".")
        assert "not a TOML file" not in said, "what was broken is the meaning, not the form"
    else:
        assert schema.read(schema.write(description).encode(), "again") == description


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(content: bytes) -> None:
    with pytest.raises(PackError):
        schema.read(content, "pack.toml")
