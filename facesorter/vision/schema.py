"""What the manifest of a pack may say: read, checked and written. ``PACKS.md`` explains it to those who write one."""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

from facesorter.domain.errors import PackError
from facesorter.domain.packs import Calibration, Published, Strangers
from facesorter.vision.tables import Table, is_numbers

#: The files that each kind of detector is made of. Those of the built-in pack need not be named.
DETECTOR_FILES: Mapping[str, Sequence[str]] = {
    "scrfd": ("detector",),
    "retinaface": ("detector",),
    "mtcnn": ("pnet", "rnet", "onet"),
    "yunet": ("detector",),
    "viola_jones": (),
    "dlib_hog": (),
    "dlib_cnn": (),
}
BUILTIN_KINDS = frozenset({"mtcnn", "dlib"})

#: Landmarks that chips are cut by: five points for a chip of a manifest's ``side``, or the name of a known template.
Template = str | tuple[tuple[float, float], ...]
TEMPLATES = ("arcface", "facenet")

#: A colour channel's three values, in the order in which the network sees the channels.
Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Family:
    """How the chips of a family of recognisers are made, unless the manifest says otherwise."""

    side: int = 112
    channels: str = "rgb"
    mean: float = 127.5
    scale: float = 127.5
    template: str = "arcface"
    metric: str = "cosine"


#: As the authors of each family publish it.
FAMILIES: Mapping[str, Family] = {
    "arcface": Family(),
    "adaface": Family(channels="bgr"),
    "magface": Family(channels="bgr", mean=0, scale=255),
    "sface": Family(mean=0, scale=1),
    "facenet": Family(side=160, scale=128, template="facenet", metric="euclidean"),
}
#: dlib's network comes with its own way to cut chips.
EMBEDDER_KINDS = (*FAMILIES, "dlib")
DLIB_DIMENSION = 128


@dataclass(frozen=True, slots=True)
class DetectorSection:
    """``threshold``: score from which on something is a face, [0, 1]; ``smallest_face``: pixels of the photo.
    ``None`` is what the detector has by itself.
    """

    kind: str
    label: str
    threshold: float | None = None
    smallest_face: int | None = None


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How an aligned face becomes what an ONNX recogniser sees: squares of ``side`` pixels, ``(pixel - mean) / scale``.

    With ``whiten`` mean and scale are those of each chip itself (FaceNet's "prewhitening").
    """

    side: int
    channels: str
    mean: Triple
    scale: Triple
    whiten: bool
    template: Template


@dataclass(frozen=True, slots=True)
class EmbedderSection:
    """``preprocessing`` is ``None`` for dlib's network. ``norm``: the length of its vectors for spoilt and for good
    faces, if it tells them apart.
    """

    kind: str
    label: str
    dimension: int
    metric: str
    preprocessing: Preprocessing | None
    norm: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file. ``path``: its name in the pack's folder, or inside ``package``. It comes from there, from ``url``, or
    is ``member`` of ``archive``. ``size`` (bytes) and ``sha256`` are known of every file of an installed pack.
    """

    path: str
    size: int | None = None
    sha256: str | None = None
    package: str | None = None
    url: str | None = None
    archive: str | None = None
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip that is fetched whole."""

    url: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Description:
    """All that a manifest says."""

    label: str
    licence: str
    commercial_use: bool
    source: str
    detector: DetectorSection
    embedder: EmbedderSection
    calibration: Calibration
    published: tuple[Published, ...]
    files: Mapping[str, FileEntry]
    archives: Mapping[str, Archive]


_MOST_BYTES = 2**40
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ADDRESS = re.compile(r"https?://[^\s/]+/\S+")
_PACKAGE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KEY = re.compile(r"[a-z0-9_]{1,40}")
#: Beside the manifest and nowhere else, on every system.
_NAME = re.compile(r"[^/\\:\0]+")


def read(content: bytes, where: str) -> Description:
    """Check a manifest; ``where`` names it in the one sentence of the `PackError` that is raised if it is wrong."""
    try:
        # Some editors begin a file with a mark that says that it is UTF-8.
        values = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise PackError(f"{where} is not a TOML file: {error}.") from error
    top = Table(values, where)
    detector = _detector(top.table("detector"))
    embedder = _embedder(top.table("embedder"))
    archives = {name: _archive(table) for name, table in top.tables("archives")}
    description = Description(
        label=top.text("label"),
        licence=top.text("licence"),
        commercial_use=top.flag("commercial_use"),
        source=top.text("source"),
        detector=detector,
        embedder=embedder,
        calibration=_calibration(top.table("calibration")),
        published=tuple(_published(table) for table in top.rows("published")),
        files={name: _file(table, name, archives) for name, table in top.tables("files")},
        archives=archives,
    )
    top.end()
    for name in needed_files(description):
        if name not in description.files:
            raise top.fault(f"files.{name}", "is missing: it says which file that network is")
    return description


def needed_files(description: Description) -> list[str]:
    """Names under ``files`` that must be there; of the built-in networks none or all are."""
    parts = (
        (description.detector.kind, DETECTOR_FILES[description.detector.kind]),
        (description.embedder.kind, ("embedder",)),
    )
    return [
        name
        for kind, names in parts
        for name in names
        if kind not in BUILTIN_KINDS or any(other in description.files for other in names)
    ]


def _detector(table: Table) -> DetectorSection:
    section = DetectorSection(
        kind=table.text("kind", choices=tuple(DETECTOR_FILES)),
        label=table.text("label"),
        threshold=table.number("threshold", 0, 1) if "threshold" in table else None,
        smallest_face=table.whole("smallest_face", 1, 10_000) if "smallest_face" in table else None,
    )
    table.end()
    return section


def _embedder(table: Table) -> EmbedderSection:
    kind = table.text("kind", choices=EMBEDDER_KINDS)
    family = FAMILIES.get(kind)
    section = EmbedderSection(
        kind=kind,
        label=table.text("label"),
        dimension=table.whole("dimension", 2, 65_536),
        metric=table.text("metric", family.metric if family else "euclidean", ("cosine", "euclidean")),
        preprocessing=_preprocessing(table, family) if family else None,
        norm=_norm(table) if "norm" in table else None,
    )
    if family is None and section.dimension != DLIB_DIMENSION:
        raise table.fault("dimension", f"is {section.dimension}; that of dlib's network is {DLIB_DIMENSION}")
    table.end()
    return section


def _norm(table: Table) -> tuple[float, float]:
    value = table.get("norm", None)
    if not isinstance(value, list) or not is_numbers(value, 2) or not 0 <= value[0] < value[1]:
        raise table.fault("norm", "must be two lengths, of the vectors of spoilt faces and the longer one of good ones")
    return float(value[0]), float(value[1])


def _preprocessing(table: Table, family: Family) -> Preprocessing:
    whiten = table.flag("whiten", False)
    if whiten:
        for key in ("mean", "scale"):
            if key in table:
                raise table.fault(key, "has no effect where “whiten” is true; leave one of them away")
    side = table.whole("side", 16, 1024, family.side)
    scale = _triple(table, "scale", family.scale)
    if 0 in scale:
        raise table.fault("scale", "is 0; pixels are divided by it")
    return Preprocessing(
        side=side,
        channels=table.text("channels", family.channels, ("rgb", "bgr")),
        mean=_triple(table, "mean", family.mean),
        scale=scale,
        whiten=whiten,
        template=_template(table, family.template, side),
    )


def _triple(table: Table, key: str, default: float) -> Triple:
    value = table.get(key, default)
    values = value if isinstance(value, list) else [value] * 3
    if not is_numbers(values, 3):
        raise table.fault(key, "must be a number, or a list of three in the order of “channels”")
    first, second, third = map(float, values)
    return first, second, third


def _template(table: Table, default: str, side: int) -> Template:
    value = table.get("template", default)
    if isinstance(value, str):
        return table.text("template", default, TEMPLATES)
    if not isinstance(value, list) or len(value) != 5 or not all(is_numbers(point, 2) for point in value):
        raise table.fault("template", f"must be a list of five points [x, y], or one of {', '.join(TEMPLATES)}")
    (right_eye, *_), (left_eye, *_), _, (right_mouth, *_), (left_mouth, *_) = value
    if right_eye >= left_eye or right_mouth > left_mouth:
        raise table.fault("template", "must begin with the eye at the left of the chip, and of the mouth too")
    if not all(-side <= x <= 2 * side and -side <= y <= 2 * side for x, y in value):
        raise table.fault("template", f"lies outside of a chip of {side} pixels")
    return tuple((float(x), float(y)) for x, y in value)


def _calibration(table: Table) -> Calibration:
    link, merge = table.number("link", 0, 1), table.number("merge", 0, 1)
    if not 0 < merge <= link < 1:
        raise table.fault("merge", f"is {merge:g} and link {link:g}; 0 < merge <= link < 1 must hold")
    strangers = None
    if "strangers" in table:
        inner = table.table("strangers")
        strangers = Strangers(inner.number("mean", 0, 2), inner.number("deviation", 0.001, 1))
        inner.end()
    table.end()
    return Calibration(link, merge, strangers)


def _published(table: Table) -> Published:
    entry = Published(table.text("on"), table.text("measure"), table.number("value", 0, 1), table.text("source"))
    table.end()
    return entry


def _archive(table: Table) -> Archive:
    archive = Archive(_url(table), _size(table), _sha256(table))
    table.end()
    return archive


def _file(table: Table, name: str, archives: Mapping[str, Archive]) -> FileEntry:
    if not _KEY.fullmatch(name):
        raise table.fault("", "cannot be the key of a file: use up to 40 small letters, digits and underscores")
    package = table.text("package") if "package" in table else None
    url = _url(table) if "url" in table else None
    archive = table.text("archive") if "archive" in table else None
    if archive and archive not in archives:
        raise table.fault("archive", f"is “{archive}”, but there is no [archives.{archive}]")
    if sum(source is not None for source in (package, url, archive)) > 1:
        raise table.fault("", "may come from one place only: a package, a url or an archive")
    member = table.text("member") if archive else None
    path = table.text("path", (member or url or "").rpartition("/")[2] or None)
    if package and not _PACKAGE.fullmatch(package):
        raise table.fault("package", f"is “{package}”; it must be the name of a Python package")
    if package and (path.startswith("/") or not {"", ".", ".."}.isdisjoint(path.split("/")) or "\\" in path):
        raise table.fault("path", f"is “{path}”; it must lie inside the package")
    if not package and (not _NAME.fullmatch(path) or path in {".", ".."}):
        raise table.fault("path", f"is “{path}”; it must be the name of a file beside the manifest, without folders")
    entry = FileEntry(
        path=path,
        size=_size(table) if "size" in table or url else None,
        sha256=_sha256(table) if "sha256" in table or url else None,
        package=package,
        url=url,
        archive=archive,
        member=member,
    )
    table.end()
    return entry


def _url(table: Table) -> str:
    url = table.text("url")
    try:
        good = bool(_ADDRESS.fullmatch(url)) and urlsplit(url).hostname is not None
    except ValueError:  # brackets that do not hold an IPv6 address
        good = False
    if not good:
        raise table.fault("url", f"is “{url}”; it must be an address that begins with https://")
    if not url.isascii():
        raise table.fault("url", f"is “{url}”; letters beyond ASCII must be written as %.. there")
    return url


def _size(table: Table) -> int:
    return table.whole("size", 1, _MOST_BYTES)


def _sha256(table: Table) -> str:
    digest = table.text("sha256").lower()
    if not _SHA256.fullmatch(digest):
        raise table.fault("sha256", "must be 64 hexadecimal digits")
    return digest


def write(description: Description) -> str:
    """The manifest as TOML, with nothing left to defaults; `read` gives the same description back."""
    values = asdict(description)
    values["embedder"] |= values["embedder"].pop("preprocessing") or {}
    if values["embedder"].get("whiten"):
        del values["embedder"]["mean"], values["embedder"]["scale"]
    parts = ("detector", "embedder", "calibration")
    tables = {"": {key: values[key] for key in ("label", "licence", "commercial_use", "source")}}
    tables |= {f"[{part}]": values[part] for part in parts}
    tables |= {f"[{part}.{_key(name)}]": row for part in ("files", "archives") for name, row in values[part].items()}
    lines = [_lines(head, table) for head, table in tables.items()]
    return "\n".join(lines + [_lines("[[published]]", row) for row in values["published"]])


def _lines(head: str, table: Mapping[str, object]) -> str:
    rows = [f"{key} = {_toml(value)}" for key, value in table.items() if value is not None]
    return "\n".join([head] * bool(head) + rows) + "\n"


def _toml(value: Any) -> str:
    match value:
        case dict():
            return "{ " + ", ".join(f"{key} = {_toml(inner)}" for key, inner in value.items()) + " }"
        case list() | tuple():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case str():
            # JSON and TOML differ only in DEL; names of files may hold what is no text at all.
            text = value.encode("utf-8", "replace").decode()
            return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    return json.dumps(value)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _toml(name)
