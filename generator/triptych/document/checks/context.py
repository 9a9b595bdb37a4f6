"""What every check is given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from triptych.document.data import is_object
from triptych.document.document import Document
from triptych.document.grammar import Version
from triptych.document.pointers import Path, Token
from triptych.document.report import Report
from triptych.document.visit import Visit


class Context(Struct):
    """The document, with what was found about it so far.

    ``patterns`` remembers which regular expressions compile, so that each is tried once.
    """

    document: Document
    report: Report
    version: Version
    patterns: dict[str, str | None] = field(default_factory=dict[str, "str | None"])

    def error(self, code: str, message: str, visit: Visit, *keys: Token) -> None:
        self.report.error(code, message, visit.source, _below(visit, keys))

    def warning(
        self,
        code: str,
        message: str,
        visit: Visit,
        *keys: Token,
        mend: str | None = None,
        group: str | None = None,
    ) -> None:
        self.report.warning(
            code, message, visit.source, _below(visit, keys), mend, group
        )

    def note(
        self,
        code: str,
        message: str,
        visit: Visit,
        *keys: Token,
        group: str | None = None,
    ) -> None:
        self.report.note(code, message, visit.source, _below(visit, keys), group=group)

    def resolve(self, node: Any) -> Any:
        """The end of a chain of references."""
        return self.document.resolve(node, "")[0]

    def parts(self, schema: Any) -> Iterator[dict[str, Any]]:
        """The schema and everything that its ``$ref`` and ``allOf`` add to it, each once."""
        stack, seen = [schema], set[int]()
        while stack:
            node = self.resolve(stack.pop())
            if not is_object(node) or id(node) in seen:
                continue
            seen.add(id(node))
            part = node
            yield part
            stack += reversed(part.get("allOf", []))


def _below(visit: Visit, keys: tuple[Token, ...]) -> Path:
    path = visit.path
    for key in keys:
        path = (path, key)
    return path
