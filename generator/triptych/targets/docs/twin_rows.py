"""The rows of a twin: a nested list in Markdown of what travels."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from triptych.languages.markdown import block, code, text
from triptych.model.api import Header, Parameter
from triptych.model.types import (
    Alias,
    Any,
    Declaration,
    Docs,
    Field,
    Model,
    Ref,
    Tuple,
    Type,
    Union,
)
from triptych.targets.docs.labels import default_text
from triptych.targets.docs.navigation import file
from triptych.targets.docs.site import Site
from triptych.targets.docs.words import sentence

_MOST_ROWS = 200
"""So many rows a twin has before it only links to the pages of what lies deeper …"""
_DEEPEST = 4
"""… and so deep it goes."""
_MOST_VALUES = 60
_NO_DOCS = Docs()
_json = json.JSONEncoder(ensure_ascii=False).encode

Chain = tuple[str, ...]
"""The declarations that a row lies within."""


class _Opened(Struct):
    """The rows of a declaration as text, how many of them count, and the declarations met on the way."""

    text: str
    cost: int
    met: set[str]


class TwinRows:
    """Makes rows: texts of Markdown, of one row or several. What is said of a property is made once."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._declarations: Mapping[str, Declaration] = site.api.declarations
        self._openable = site.insides
        self._sayings = site.sayings
        # By identity: the parts of the model live longer than this, and are slow to compare.
        self._lines: dict[tuple[int, int], str] = {}
        self._opened: dict[tuple[str, int, bool, str, bool | None], _Opened] = {}
        self._met: set[str] = set()
        self._out: list[str] = []
        self._named: dict[tuple[int, int], list[str]] = {}
        self._insides: dict[tuple[Type, str, bool | None, int], list[str]] = {}
        self._left = 0
        self._deepest = _DEEPEST
        self._base = 0  # the depth that is the margin of what is being written

    def parameters(
        self, parameters: Iterable[Parameter], root: str, *, request: bool = True
    ) -> list[str]:
        """A row for each parameter and for what lies within."""
        return self._rows(parameters, root, request)

    def headers(self, headers: Iterable[Header], root: str) -> list[str]:
        """A row for each header."""
        return self._rows(headers, root, False)

    def inside(
        self, type: Type, root: str, request: bool | None, deepest: int = _DEEPEST
    ) -> list[str]:
        """The rows of what lies within a value. ``request`` leaves out what does not travel this way."""
        key = type, root, request, deepest
        rows = self._insides.get(key)
        if rows is None:
            self._left, self._deepest = _MOST_ROWS, deepest
            rows = self._insides[key] = self._out = []
            self._inside(type, 0, root, request, ())
            self._deepest = _DEEPEST
        return rows

    def words(self, type: Type) -> str:
        """A type in a few words."""
        return code(self._sayings.of(type).label)

    # -- one row: what stands below appends its lines ---------------------------------

    def _rows(
        self, sources: Iterable[Parameter | Header], root: str, request: bool | None
    ) -> list[str]:
        self._left, self._out = _MOST_ROWS, []
        for source in sources:
            self._row(source, 0, root, request, ())
        return self._out

    def _row(
        self,
        source: Field | Parameter | Header,
        depth: int,
        root: str,
        request: bool | None,
        chain: Chain,
    ) -> None:
        self._left -= 1
        key = id(source), depth - self._base
        line = self._lines.get(key)
        if line is None:
            line = self._line(depth, self._head(source), _words(source.docs))
            self._lines[key] = line
        self._out.append(line)
        self._inside(source.type, depth + 1, root, request, chain)

    def _line(self, depth: int, head: str, words: str) -> str:
        pad = "  " * (depth - self._base)
        if not words:
            return f"{pad}- {head}"
        return f"{pad}- {head}: {block(words, below=5, indent=len(pad) + 2)}"

    def _head(self, source: Field | Parameter | Header) -> str:
        said = self._sayings.of(source.type)
        marks = [code(said.label)]
        if source.required:
            marks.append("required")
        if isinstance(source, Field):
            marks += ["read-only"] * source.read_only
            marks += ["write-only"] * source.write_only
        if source.docs.deprecated:
            marks.append("deprecated")
        if not isinstance(source, Header) and (default := default_text(source.default)):
            marks.append(f"default {code(default)}")
        marks += [f"{text(words)} {code(value)}".strip() for words, value in said.facts]
        return f"{code(source.wire_name)} ({', '.join(marks)})"

    # -- what lies within -------------------------------------------------------------

    def _inside(
        self, type: Type, depth: int, root: str, request: bool | None, chain: Chain
    ) -> None:
        inner = self._openable.of(type)
        match inner:
            case None:
                self._out += self._values(type, depth)
            case Ref(id):
                self._shared(id, depth, root, request, chain)
            case Union(variants):
                self._choices(inner, variants, depth, root, request, chain)
            case Tuple(items):
                for number, item in enumerate(items):
                    words = f"{code(f'[{number}]')} ({self.words(item)})"
                    self._out.append(self._line(depth, words, ""))
                    self._inside(item, depth + 1, root, request, chain)
            case _:
                return

    def _shared(
        self, id: str, depth: int, root: str, request: bool | None, chain: Chain
    ) -> None:
        """What :meth:`_declared` adds, made again only where it depends on what stands around it."""
        key = id, self._deepest - depth, depth > 0, root, request
        opened = self._opened.get(key)
        if (
            opened is None
            or opened.cost >= self._left
            or not opened.met.isdisjoint(chain)
        ):
            opened = self._open(id, depth, root, request, chain)
            if self._left > 0 and opened.met.isdisjoint(chain):
                self._opened[key] = opened
        else:
            self._left -= opened.cost
        self._met |= opened.met
        if opened.text:
            self._out.append(_indented(opened.text, depth - self._base))

    def _open(
        self, id: str, depth: int, root: str, request: bool | None, chain: Chain
    ) -> _Opened:
        """What :meth:`_declared` makes, with its own margin."""
        around = self._left, self._met, self._out, self._base
        self._met, self._out, self._base = set(), [], depth
        self._declared(id, depth, root, request, chain)
        opened = _Opened("\n".join(self._out), around[0] - self._left, self._met)
        _, self._met, self._out, self._base = around
        return opened

    def _declared(
        self, id: str, depth: int, root: str, request: bool | None, chain: Chain
    ) -> None:
        declaration = self._declarations[id]
        name = text(sentence(declaration.name, "object"))
        self._met.add(id)
        if id in chain:
            self._out.append(self._line(depth, f"the same again: {name}", ""))
            return
        page = self._site.objects.get(id)
        if depth and page is not None and (self._left <= 0 or depth >= self._deepest):
            target = f"{root}{file(page).removesuffix('.html')}.md"
            self._out.append(self._line(depth, f"see [{name}]({target})", ""))
            return
        chain = (*chain, id)
        if isinstance(declaration, Alias):
            self._inside(declaration.type, depth, root, request, chain)
            return
        if not isinstance(declaration, Model):
            return
        for each in self._openable.fields(declaration, request):
            self._row(each, depth, root, request, chain)
        extra = declaration.extra
        if extra is not None and not isinstance(extra, Any):
            self._out.append(
                self._line(depth, f"any other key ({self.words(extra)})", "")
            )
            self._inside(extra, depth + 1, root, request, chain)

    def _choices(
        self,
        union: Union,
        variants: tuple[Type, ...],
        depth: int,
        root: str,
        request: bool | None,
        chain: Chain,
    ) -> None:
        told: dict[str, list[str]] = {}
        by = ""
        if union.discriminator is not None:
            by = union.discriminator.wire_name
            for value, id in union.discriminator.mapping:
                told.setdefault(id, []).append(value)
        for variant in variants:
            self._left -= 1
            title, docs = self.words(variant), _NO_DOCS
            if isinstance(variant, Ref):
                declaration = self._declarations[variant.id]
                title = text(sentence(declaration.name, "value"))
                docs = declaration.docs
                if values := told.get(variant.id):
                    title += f", {code(by)} {' or '.join(map(code, values))}"
            self._out.append(self._line(depth, f"either {title}", _words(docs)))
            self._inside(variant, depth + 1, root, request, chain)

    def _values(self, type: Type, depth: int) -> list[str]:
        key = id(type), depth - self._base
        lines = self._named.get(key)
        if lines is None:
            lines = self._named[key] = list(self._value_lines(type, depth))
        return lines

    def _value_lines(self, type: Type, depth: int) -> Iterator[str]:
        said = self._sayings.of(type)
        members, more = said.members, said.others
        if not members:
            return
        if all(member.docs == _NO_DOCS for member in members):
            shown = ", ".join(code(_json(m.value)) for m in members[:_MOST_VALUES])
            rest = len(members) - _MOST_VALUES
            also = f" and {rest} more" if rest > 0 else " and others" if more else ""
            yield self._line(depth, f"one of {shown}{also}", "")
            return
        for member in members:
            yield self._line(depth, code(_json(member.value)), _words(member.docs))


def _indented(text: str, depth: int) -> str:
    """Rows with more margin; empty lines stay empty."""
    if not depth:
        return text
    pad = "  " * depth
    text = text.replace("\n", f"\n{pad}")
    while f"\n{pad}\n" in text:
        text = text.replace(f"\n{pad}\n", "\n\n")
    return f"{pad}{text}"


def _words(docs: Docs) -> str:
    return docs.description or docs.summary
