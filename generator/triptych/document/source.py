"""One file, or standard input, or one fetched URL: bytes -> text -> plain data with places."""

from __future__ import annotations

import codecs
import re
from typing import Any, Protocol

from msgspec import Struct

from triptych.document.pointers import Path, Token, pointer_to, tokens_of
from triptych.document.syntax import Flaw, SyntaxFlaw
from triptych.problems import Position, Problem, Severity, SpecError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_COMMENT = re.compile(r"\s*/[/*]")
# A flow mapping or sequence of YAML whose first member is not quoted.
_YAML_FLOW = re.compile(r"\s*(?:\{\s*[^\s\"}]|\[\s*[^\s\"{}\[\]0-9tfn-])")
_TYPE_NAMES = {
    "dict": "an object",
    "list": "an array",
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "bool": "a boolean",
    "NoneType": "null",
}


class Places(Protocol):
    """Where nodes stand in a text; see the readers of JSON and YAML."""

    def find(self, tokens: tuple[Token, ...]) -> tuple[int, int] | None: ...
    def text(self, tokens: tuple[Token, ...]) -> str | None: ...


class Source(Struct, frozen=True, eq=False):
    """A text that has been read.

    Attributes:
        name: As the user would type it; for messages.
        base: The absolute path or URL that relative references start from; "" for standard input.
        tree: The data, as the text has it.
        places: Where its nodes stand.
        problems: What was wrong with the text and could be survived.
        dynamic: Whether the text has a ``$dynamicRef``.
    """

    name: str
    base: str
    tree: Any
    places: Places
    problems: tuple[Problem, ...]
    dynamic: bool = False

    def position(self, path: Path) -> Position:
        """Where the node at the path stands, or the nearest node above it."""
        line, column = self.places.find(tokens_of(path)) or (1, 1)
        return Position(self.name, line, column)

    def problem(
        self,
        severity: Severity,
        code: str,
        message: str,
        path: Path,
        mend: str | None = None,
    ) -> Problem:
        """A problem of the node at the path."""
        return Problem(
            severity,
            code,
            message,
            pointer_to(tokens_of(path)),
            self.position(path),
            mend,
        )


def kind_of(value: Any) -> str:
    """``an object``, ``a string``, …: what a value is, for a sentence."""
    return _TYPE_NAMES.get(type(value).__name__, "something else")


def read(name: str, base: str, data: bytes) -> Source:
    """Parse bytes as JSON or YAML, whichever they hold.

    Raises SpecError, with the one problem that ended the reading.
    """
    try:
        text = _decode(data)
        tree, places, flaws = _parse(text)
    except SyntaxFlaw as error:
        raise SpecError([_problem(name, error.flaw, Severity.ERROR)]) from None
    problems = tuple(_problem(name, flaw, Severity.WARNING) for flaw in flaws)
    return Source(name, base, tree, places, problems, "$dynamicRef" in text)


def _problem(name: str, flaw: Flaw, severity: Severity) -> Problem:
    message = flaw.message[0].upper() + flaw.message[1:]
    position = Position(name, flaw.line, flaw.column)
    return Problem(severity, flaw.code, message, "", position)


def _decode(data: bytes) -> str:
    """Text by its byte order mark, else UTF-8 (RFC 8259 §8.1, YAML 1.2 §5.2)."""
    encoding = "utf-8"
    for bom, name in _BOMS:
        if data.startswith(bom):
            data, encoding = data[len(bom) :], name
            break
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace")
        raise SyntaxFlaw(
            "encoding",
            f"the text is not valid {encoding.upper()}.",
            before.count("\n") + 1,
            len(before) - before.rfind("\n"),
        ) from None


def _parse(text: str) -> tuple[Any, Places, list[Flaw]]:
    """By content: what begins like JSON is JSON, whatever the file is called, and all else is YAML."""
    from triptych.document import json

    start = text.lstrip()[:1]
    if not start:
        raise SyntaxFlaw("empty-document", "the document is empty.", 1, 1)
    if start in "{[" and not _YAML_FLOW.match(text):
        return json.parse(text)
    if _COMMENT.match(text):
        offset = len(text) - len(text.lstrip())
        line = text.count("\n", 0, offset) + 1
        column = offset - text.rfind("\n", 0, offset)
        raise SyntaxFlaw("json-syntax", "comments are not JSON.", line, column)
    return _parse_yaml(text)


def _parse_yaml(text: str) -> tuple[Any, Places, list[Flaw]]:
    from triptych.document import blocks

    read = blocks.parse(text)
    if read is not None:
        return *read, []
    from triptych.document import yaml  # takes a while to import

    return yaml.parse(text)
