"""Which operation a request is for: an index over the segments of all paths.

One look-up costs a few dictionary accesses, however many operations there are.  A fixed segment goes before
one that is partly a parameter (``{name}.json``), and that before one that is wholly one.  Segments are
compared decoded, and split before they are: an encoded slash is part of a value.  Only where a parameter says so
(``allowReserved``) are slashes that are not encoded part of it, too.

Some documents tell operations of one path apart by a fragment (``/#Action=Run``), which is never sent: of these
the one goes first whose fragment names most of what is in the query or the headers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias
from urllib.parse import parse_qsl, unquote

from .operation import Operation

__all__ = ["Found", "Index", "Missed"]

_EXPRESSION: Final = re.compile(r"\{([^{}]*)\}")
_Headers: TypeAlias = Callable[[], Mapping[str, str]]


class Found:
    """The operation of a request, and its path parameters as they stand in the URL, still encoded."""

    __slots__ = ("operation", "path")

    def __init__(self, operation: Operation, path: dict[str, str]) -> None:
        self.operation: Final = operation
        self.path: Final = path


class Missed:
    """There is the path, but not with this method; ``allowed`` are those there are."""

    __slots__ = ("allowed",)

    def __init__(self, allowed: Sequence[str]) -> None:
        self.allowed: Final = allowed


class _Entry:
    """An operation at the end of a path, the names of its parameters, the query it asks for, and its fragment."""

    __slots__ = ("fragment", "names", "operation", "query")

    def __init__(
        self, operation: Operation, names: list[str], query: str, fragment: str
    ) -> None:
        self.operation = operation
        self.names = names
        self.fragment = parse_qsl(fragment, keep_blank_values=True)
        self.query = [
            (name, _pattern(value) if "{" in value else None, value)
            for name, value in parse_qsl(query, keep_blank_values=True)
        ]


_Fitting: TypeAlias = tuple[_Entry, dict[str, str]]


class _Node:
    """What may follow at one place of a path."""

    __slots__ = ("entries", "fixed", "partial", "several", "whole")

    def __init__(self) -> None:
        self.fixed: dict[str, _Node] = {}
        # In order of how much of them is fixed.
        self.partial: list[tuple[str, re.Pattern[str], _Node]] = []
        self.whole: _Node | None = None
        self.several: _Node | None = None
        self.entries: dict[str, list[_Entry]] = {}


class Index:
    """Finds the operation of a method and a path.

    Args:
        operations: All operations.
        base_paths: Paths that may stand in front, such as ``/v1``.
    """

    def __init__(
        self, operations: Sequence[Operation], base_paths: Sequence[str] = ()
    ) -> None:
        self._root: Final = _Node()
        # Paths with nothing to find out, by verb: most requests need no more than this.
        self._plain: dict[str, dict[str, Found]] = {}
        for operation in operations:
            self._add(operation)
        paths = {*base_paths}
        for operation in operations:
            paths.update(operation.servers or ())
        split = {tuple(path.strip("/").split("/")) for path in paths if path.strip("/")}
        # The longest first, so that "/api/v1" isn't taken for "/api".
        self._bases = sorted(split, key=lambda base: (-len(base), base))
        several = {
            re.split("[?#]", operation.path, maxsplit=1)[0]
            for operation in operations
            if "?" in operation.path or "#" in operation.path
        }
        for operation in operations:
            path = operation.path
            if path not in several and not any(each in path for each in "{?#%"):
                plain = self._plain.setdefault(operation.verb, {})
                plain[path] = Found(operation, {})

    def find(
        self,
        verb: str,
        path: str,
        query: str = "",
        headers: _Headers = dict,
    ) -> Found | Missed | None:
        """The operation; or what is allowed instead of the method; or None: there is no such path.

        HEAD is answered by the operation of GET where there is none of its own.

        Args:
            verb: Upper-case.
            path: As in the URL, still encoded.
            query: Likewise.
            headers: Gives them by name, whatever its case.
        """
        found = self._found(verb, path, query, headers)
        if found.__class__ is Found or verb != "HEAD":
            return found
        instead = self._found("GET", path, query, headers)
        return instead if instead.__class__ is Found else found

    def _found(
        self, verb: str, path: str, query: str, headers: _Headers
    ) -> Found | Missed | None:
        plain = self._plain.get(verb)
        if plain is not None and path in plain:
            return plain[path]
        segments = path.split("/")[1:]
        found = self._find(verb, segments, query, headers)
        if found.__class__ is Found:
            return found
        for base in self._bases:
            size = len(base)
            if len(segments) > size and tuple(segments[:size]) == base:
                within = self._find(verb, segments[size:], query, headers)
                if within.__class__ is Found:
                    return within
                found = found or within
        return found

    def _add(self, operation: Operation) -> None:
        path, _, fragment = operation.path.partition("#")
        path, _, query = path.partition("?")
        node = self._root
        names: list[str] = []
        reserved = {
            each.name
            for each in operation.parameters
            if each.location == "path" and each.allow_reserved
        }
        for segment in path.split("/")[1:]:
            names += _EXPRESSION.findall(segment)
            node = _child(node, segment, reserved)
        entries = node.entries.setdefault(operation.verb, [])
        entries.append(_Entry(operation, names, query, fragment))
        entries.sort(key=lambda entry: -len(entry.query))

    def _find(
        self, verb: str, segments: list[str], query: str, headers: _Headers
    ) -> Found | Missed | None:
        allowed: dict[str, None] = {}
        for node, values in _ends(self._root, segments, 0):
            entries = node.entries.get(verb)
            if entries is not None:
                fitting: list[_Fitting] = []
                for entry in entries:
                    path = dict(zip(entry.names, values, strict=False))
                    if not entry.query or _asks(entry, query, path):
                        fitting.append((entry, path))
                if fitting:
                    entry, path = fitting[0]
                    if len(fitting) > 1:
                        entry, path = _most_named(fitting, query, headers())
                    return Found(entry.operation, path)
            for other, others in node.entries.items():
                if other != verb and any(
                    not each.query or _asks(each, query, {}) for each in others
                ):
                    allowed[other] = None
        if "GET" in allowed:
            allowed["HEAD"] = None
        return Missed(sorted(allowed)) if allowed else None


def _child(node: _Node, segment: str, reserved: set[str]) -> _Node:
    """The node of a segment of a template, made if there is none.

    ``reserved`` are the names of the parameters whose values may have slashes in them.
    """
    if "{" not in segment or not _EXPRESSION.search(segment):
        return node.fixed.setdefault(unquote(segment), _Node())
    if _EXPRESSION.fullmatch(segment):
        if segment[1:-1] in reserved:
            if node.several is None:
                node.several = _Node()
            return node.several
        if node.whole is None:
            node.whole = _Node()
        return node.whole
    shape = _EXPRESSION.sub("{}", segment)
    for known, _, child in node.partial:
        if known == shape:
            return child
    child = _Node()
    node.partial.append((shape, _pattern(segment), child))
    node.partial.sort(key=lambda each: (-len(each[0]), each[0]))
    return child


def _ends(
    node: _Node, segments: list[str], at: int
) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    """The nodes that the segments lead to, the best first, with the values on the way."""
    if at == len(segments):
        if node.entries:
            yield node, ()
        return
    segment = segments[at]
    child = node.fixed.get(unquote(segment) if "%" in segment else segment)
    if child is not None:
        yield from _ends(child, segments, at + 1)
    if not segment:
        return
    for _, pattern, child in node.partial:
        match = pattern.fullmatch(segment)
        if match is not None:
            for end, values in _ends(child, segments, at + 1):
                yield end, (*match.groups(), *values)
    if node.whole is not None:
        for end, values in _ends(node.whole, segments, at + 1):
            yield end, (segment, *values)
    if node.several is not None:
        for after in range(at + 1, len(segments) + 1):
            value = "/".join(segments[at:after])
            for end, values in _ends(node.several, segments, after):
                yield end, (value, *values)


def _pattern(template: str) -> re.Pattern[str]:
    """Matches what a template stands for, a group for each expression."""
    parts = _EXPRESSION.split(template)
    # Every second part is the name of an expression.
    return re.compile(
        "".join(
            "(.+?)" if number % 2 else "".join(_character(each) for each in part)
            for number, part in enumerate(parts)
        ),
        re.DOTALL,
    )


def _character(character: str) -> str:
    """Matches a fixed character, encoded or not."""
    if character.isalnum() and character.isascii():
        return character
    encoded = "".join(f"%{byte:02x}" for byte in character.encode())
    return f"(?:{re.escape(character)}|(?i:{encoded}))"


def _most_named(
    fitting: Sequence[_Fitting], query: str, headers: Mapping[str, str]
) -> _Fitting:
    """The operation of whose query and fragment a request has most, and then lacks least; else the first."""
    given = parse_qsl(query, keep_blank_values=True)

    def rank(each: _Fitting) -> tuple[int, int]:
        entry, there = each[0], 0
        for name, value in entry.fragment:
            texts = [text for key, text in given if key == name]
            texts += [headers[name]] if name in headers else []
            there += value in texts if value else bool(texts)
        return len(entry.query) + there, there - len(entry.fragment)

    return max(fitting, key=rank)


def _asks(entry: _Entry, query: str, path: dict[str, str]) -> bool:
    """Whether a query has what the operation's path fixes; expressions in it become path parameters."""
    given = parse_qsl(query, keep_blank_values=True)
    for name, pattern, value in entry.query:
        texts = [text for key, text in given if key == name]
        if pattern is None:
            if value not in texts:
                return False
            continue
        match = pattern.fullmatch(texts[-1]) if texts else None
        if match is None:
            return False
        path.update(zip(_EXPRESSION.findall(value), match.groups(), strict=True))
    return True
