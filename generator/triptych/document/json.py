"""JSON text (RFC 8259) -> plain data; the places of nodes are found only when one is asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, cast

from triptych.document.data import is_array, is_object
from triptych.document.pointers import Token, escape
from triptych.document.syntax import DEPTH_LIMIT, Flaw, SyntaxFlaw, line_and_column

_SPACE = re.compile(r"[ \t\n\r]*")
# The C scanner lets halves of surrogate pairs through, which can't be written as UTF-8.
# The C scanner of one string; the stubs don't know it.
_string = cast(
    "Callable[[str, int], tuple[str, int]]", vars(json.decoder)["scanstring"]
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_INFINITE = float("inf")
_SCALAR = re.compile(r"[^\s,\]}]+")


def parse(text: str) -> tuple[Any, Places, list[Flaw]]:
    """The data, the places of its nodes, and flaws that reading survived.

    Raises SyntaxFlaw for text that is not JSON, for nesting beyond the limit and for constants that
    JSON does not have (``NaN``, ``Infinity``).
    """
    twice: list[dict[str, Any]] = []

    def make(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            twice.append(made)
        return made

    try:
        data = json.loads(
            text, object_pairs_hook=make, parse_constant=_refuse, parse_float=_float
        )
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()):
            why = "the text ends too early"
        elif error.msg.startswith("Unterminated string"):
            why = "the string that begins here is not closed"
        else:
            why = error.msg[0].lower() + error.msg[1:].removesuffix(" at")
        message = f"not valid JSON: {why}."
        raise SyntaxFlaw("json-syntax", message, error.lineno, error.colno) from None
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        raise SyntaxFlaw("json-syntax", f"not valid JSON: {error}.", 1, 1) from None
    if is_object(data) or is_array(data):
        _check_depth(data)
    places = Places(text)
    flaws: list[Flaw] = []
    if twice:
        flaws += _duplicates(text, data, {id(made) for made in twice}, places)
    if "\\ud" in text or "\\uD" in text:
        data = _scrub(data)
    return data, places, flaws


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not a JSON value")


def _float(text: str) -> float | str:
    """A number, or its text when it is beyond what a float holds."""
    number = float(text)
    return text if abs(number) == _INFINITE else number


def _too_deep() -> SyntaxFlaw:
    return SyntaxFlaw(
        "too-deep",
        f"the document is nested more than {DEPTH_LIMIT} levels deep.",
        1,
        1,
    )


def _check_depth(data: Any) -> None:
    """Raises SyntaxFlaw when the data is nested beyond the limit; level by level, so never deeply itself."""
    level: list[Any] = [data]
    for _ in range(DEPTH_LIMIT):
        level = [
            child
            for node in level
            for child in (node.values() if is_object(node) else node)
            if type(child) is dict or type(child) is list
        ]
        if not level:
            return
    raise _too_deep()


def _scrub(data: Any) -> Any:
    """The data with lone surrogates replaced by U+FFFD."""
    if isinstance(data, str):
        return _SURROGATE.sub("\ufffd", data)
    if is_array(data):
        return [_scrub(item) for item in data]
    if is_object(data):
        return {
            _SURROGATE.sub("\ufffd", key): _scrub(value) for key, value in data.items()
        }
    return data


def _duplicates(text: str, data: Any, marked: set[int], places: Places) -> list[Flaw]:
    """A flaw for each repeated key of the marked objects, in the order of the text."""
    flaws: list[Flaw] = []
    stack: list[tuple[Any, tuple[Token, ...]]] = [(data, ())]
    while stack:
        node, tokens = stack.pop()
        if is_object(node):
            mapping = node
            if id(mapping) in marked:
                flaws += places.repeated(tokens)
            stack.extend((v, (*tokens, k)) for k, v in mapping.items())
        elif is_array(node):
            items = node
            stack.extend((v, (*tokens, i)) for i, v in enumerate(items))
    return sorted(flaws, key=lambda flaw: (flaw.line, flaw.column))


class Places:
    """Where the nodes of a JSON text stand: found by skipping from sibling to sibling with the C scanner."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._skip = json.JSONDecoder().raw_decode
        self._indexes: dict[int, dict[str, tuple[int, int]]] = {}

    def find(self, tokens: tuple[Token, ...]) -> tuple[int, int] | None:
        """1-based line and column of the node, by its key if it has one, or of the nearest node above it."""
        mark, _, _ = self._walk(tokens)
        return line_and_column(self._text, mark)

    def text(self, tokens: tuple[Token, ...]) -> str | None:
        """The scalar at the path as it is written, without quotes; None if there is none."""
        _, start, found = self._walk(tokens)
        if not found or self._text[start] in "{[":
            return None
        if self._text[start] == '"':
            return _string(self._text, start + 1)[0]
        match = _SCALAR.match(self._text, start)
        return match and match.group()

    def repeated(self, tokens: tuple[Token, ...]) -> list[Flaw]:
        """A flaw for every key of the object at the path that stands there again."""
        _, start, _ = self._walk(tokens)
        first: dict[Token, int] = {}
        flaws: list[Flaw] = []
        for key, mark, _ in self._members(start):
            line, column = line_and_column(self._text, mark)
            if key in first:
                message = (
                    f"the key {key!r} stands twice in the same object; the last one holds "
                    f"(first in line {first[key]})."
                )
                flaws.append(Flaw("duplicate-key", message, line, column))
            first.setdefault(key, line)
        return flaws

    def _walk(self, tokens: tuple[Token, ...]) -> tuple[int, int, bool]:
        """Offsets of the node's mark and of its value, and whether the whole path was found."""
        mark = value = self._space(0)
        for token in tokens:
            found = self._index(value).get(escape(token))
            if found is None:
                return mark, value, False
            mark, value = found
        return mark, value, True

    def _index(self, start: int) -> dict[str, tuple[int, int]]:
        index = self._indexes.get(start)
        if index is None:
            index = self._indexes[start] = {
                escape(key): (mark, value) for key, mark, value in self._members(start)
            }
        return index

    def _members(self, start: int) -> list[tuple[Token, int, int]]:
        """(key, offset of the key or item, offset of the value) of what stands in an object or array."""
        text, space = self._text, self._space
        opener = text[start]
        if opener not in "{[":
            return []
        members: list[tuple[Token, int, int]] = []
        at = space(start + 1)
        while text[at] not in "]}":
            mark = at
            key: Token = len(members)
            if opener == "{":
                key, at = _string(text, at + 1)
                at = space(space(at) + 1)  # the colon
            members.append((key, mark, at))
            at = space(self._skip(text, at)[1])
            if text[at] == ",":
                at = space(at + 1)
        return members

    def _space(self, at: int) -> int:
        return cast("re.Match[str]", _SPACE.match(self._text, at)).end()
