"""What there is to translate, read from the source without running it: the window's texts, and the sentences of the
rooms below it, which are English wherever they are kept and are said in the user's language by the window alone.
"""

import ast
import functools
import itertools
import re
import tomllib
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SENTENCES = "sentences"
_LOWER_ROOMS = ("domain", "imaging", "vision", "clustering", "evaluation", "exporters", "store", "services")
# Strings for others than people: SQL, patterns, messages of bugs, citations and what is written into files.
_NOT_SAID = {
    "execute", "executescript", "executemany", "rows", "parts", "compile", "fullmatch", "strptime", "filterwarnings",
    "debug", "info", "warning", "error", "exception", "ValueError", "TypeError", "KeyError",
    "AssertionError",
    "make_graph", "isinstance", "encode", "decode", "fromisoformat", "_faces", "_photos", "cast",
}  # fmt: skip
_NOT_SAID_KEYWORDS = {"reference", "needs", "norm"}
_NOT_SAID_NAMES = {"_KEY", "_MISSING_KEY", "FORMAT", "damage"}
_CODE = re.compile(
    r"\b(SELECT|FROM|WHERE|ORDER BY|INSERT|UPDATE (?:[a-z]|OF)|DELETE|PRAGMA|TABLE|JOIN|BEGIN|IS NOT|IS NULL|WHEN)\b"
    r"|excluded\.|\bAND\b|\bSET\b|_at\b| DESC| \| |\.jpg|, state, |::|=="
    r"|[a-z_]+ = [?:]|, \?|= \?|id, |^[a-z_]+(, [a-z_]+)+$|\n|np\.|^%|^ *\."
)
_TOO_MANY = 64
#: What the system answers, as it stands in brackets in many sentences.
_SYSTEM = (
    *("Permission denied", "Operation not permitted", "No such file or directory", "File exists", "Not a directory"),
    *("Is a directory", "Directory not empty", "No space left on device", "Read-only file system"),
    *("Input/output error", "File name too long", "Device or resource busy"),
)


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text to translate: where it stands (Qt's context), what it says, and whether it has plural forms."""

    context: str
    source: str
    numerus: bool = False


@functools.cache
def window_texts(package: Path = PROJECT / "facesorter") -> frozenset[Text]:
    """What the window says itself: every ``tr("...")`` and ``translate("context", "...")``."""
    found: set[Text] = set()
    for file in [*sorted((package / "ui").rglob("*.py")), package / "app.py"]:
        found |= _Window(ast.parse(file.read_text(encoding="utf-8"))).texts
    return frozenset(found)


class _Window(ast.NodeVisitor):
    def __init__(self, tree: ast.Module) -> None:
        self.texts: set[Text] = set()
        self._classes: list[str] = []
        # Short functions that know their context: def _tr(text): return QCoreApplication.translate("commands", text)
        self._own: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and isinstance(last := node.body[-1], ast.Return):
                call = last.value
                if (
                    isinstance(call, ast.Call)
                    and _name(call.func) == "translate"
                    and isinstance(call.args[1], ast.Name)
                ):
                    self._own[node.name] = ast.literal_eval(call.args[0])
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name, direct = _name(node.func), isinstance(node.func, ast.Name)
        if direct and name in self._own:
            self._add(self._own[name], node.args[0])
        elif name == "tr" and self._classes:
            self._add(self._classes[-1], node.args[0])
        elif name == "translate" and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
            self._add(str(node.args[0].value), node.args[1])

    def _add(self, context: str, argument: ast.expr) -> None:
        match argument:
            case ast.Constant(value=str(source)) if source:
                self.texts.add(Text(context, source, numerus="%n" in source or "%Ln" in source))
            case ast.IfExp(body=body, orelse=other):
                self._add(context, body)
                self._add(context, other)


@functools.cache
def sentences(package: Path = PROJECT / "facesorter", packs: Path = PROJECT / "resources" / "packs") -> frozenset[str]:
    """What the rooms below the window say, with {0}, {1}, ... where they fill something in."""
    found: set[str] = set()
    for room in _LOWER_ROOMS:
        for file in sorted((package / room).rglob("*.py")):
            found |= set(_said(ast.parse(file.read_text(encoding="utf-8"))))
    for manifest in sorted(packs.glob("*.toml")):
        pack = tomllib.loads(manifest.read_text(encoding="utf-8"))
        found.add(pack["licence"])
        found |= {pack["label"]} if manifest.stem == "builtin" else set()
        found |= {figure[key] for figure in pack.get("published", []) for key in ("on", "measure")}
    return frozenset({*found, *_declared(), *_SYSTEM})


def _declared() -> set[str]:
    """Labels of one word, which are data."""
    from facesorter.clustering import declaration, registry
    from facesorter.evaluation.metrics import MEASURES
    from facesorter.services import lab

    found = set(typing.get_args(declaration.Family))
    for algorithm in registry.ALGORITHMS:
        found |= {algorithm.label, algorithm.help, algorithm.cost}
        for parameter in algorithm.parameters:
            found |= {parameter.label, parameter.help}
    for measure in MEASURES:
        found |= {measure.label, measure.explanation}
    for each in lab.SETS:
        found |= {each.label, each.help}
    return {text for text in found if text}


def _said(tree: ast.Module) -> Iterator[str]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    known = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(target := node.targets[0], ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) or not _for_people(node, parents):
            continue
        for parts in _alternatives(node, known):
            template = _template(parts)
            if template is not None:
                yield template


def _for_people(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    parent = parents.get(node)
    while isinstance(parent, ast.IfExp | ast.BoolOp):
        parent = parents.get(parent)
    # A docstring, or a part of what is seen whole.
    if isinstance(parent, ast.Expr | ast.JoinedStr | ast.FormattedValue):
        return False
    if isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Add):
        return False
    inner, parent = node, parents.get(node)
    while parent is not None and not isinstance(parent, ast.FunctionDef | ast.ClassDef):
        if isinstance(parent, ast.Call) and _name(parent.func) in _NOT_SAID and inner is not parent.func:
            return False
        if isinstance(parent, ast.keyword) and parent.arg in _NOT_SAID_KEYWORDS:
            return False
        if isinstance(parent, ast.Assign) and _name(parent.targets[0]) in _NOT_SAID_NAMES:
            return False
        if isinstance(parent, ast.AnnAssign) and inner is parent.annotation:
            return False
        inner, parent = parent, parents.get(parent)
    return True


#: A text in parts; ``None`` stands for something that is filled in.
Parts = tuple[str | None, ...]


def _alternatives(node: ast.expr, known: dict[str, ast.expr]) -> list[Parts]:
    """All that an expression may say: both sides of an ``if``, named constants in their place."""
    match node:
        case ast.Constant(value=str(text)):
            # A template for str.format: {path}, {} and the like.
            return [tuple(None if part[:1] == "{" else part for part in re.split(r"(\{\w*\})", text) if part)]
        case ast.JoinedStr(values=values):
            parts = [_literal(v) if isinstance(v, ast.Constant) else _filled(v, known) for v in values]
            return _joined(parts)
        case ast.IfExp(body=body, orelse=other):
            return [*_alternatives(body, known), *_alternatives(other, known)]
        case ast.BoolOp(op=ast.Or(), values=values):
            return [each for value in values for each in _alternatives(value, known)]
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined([_alternatives(left, known), _alternatives(right, known)])
        case ast.Name(id=name) if name in known and _is_text(known[name]):
            return _alternatives(known[name], {key: value for key, value in known.items() if key != name})
    return [(None,)]


def _literal(node: ast.Constant) -> list[Parts]:
    return [(str(node.value),)]


def _filled(node: ast.expr, known: dict[str, ast.expr]) -> list[Parts]:
    assert isinstance(node, ast.FormattedValue)
    return [(None,)] if node.format_spec is not None else _alternatives(node.value, known)


def _joined(parts: list[list[Parts]]) -> list[Parts]:
    whole = list(itertools.islice(itertools.product(*parts), _TOO_MANY + 1))
    assert len(whole) <= _TOO_MANY, "a text with more alternatives than anybody would translate"
    return [tuple(itertools.chain.from_iterable(each)) for each in whole]


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) and (None,) not in _alternatives(node, {})


def _template(parts: Parts) -> str | None:
    """With numbered places; ``None`` for what is not for people."""
    literal = "".join(part for part in parts if part is not None)
    if None not in parts and literal != literal.strip():  # a piece of others
        return None
    if " " not in literal or len(re.findall(r"[A-Za-z]", literal)) < 3 or _CODE.search(literal):
        return None
    if "{" in literal or "}" in literal:
        return None
    # What is filled in one after the other is one thing that is filled in.
    holes = [part for place, part in enumerate(parts) if part is not None or place == 0 or parts[place - 1] is not None]
    numbers = itertools.count()
    return "".join(f"{{{next(numbers)}}}" if part is None else part for part in holes).strip()


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
