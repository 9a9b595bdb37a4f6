"""What the parts of the model share while one Api is built."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from msgspec import Struct, field

from triptych.document import Document
from triptych.model.api import Content, Header, Parameter
from triptych.model.names import Name
from triptych.model.rules.rule_book import RuleBook
from triptych.model.types import Declaration, Default, Docs, Type
from triptych.problems import Problem, Severity


class SchemaTypes(Protocol):
    """The one who knows types (:class:`triptych.model.schemas.Schemas`)."""

    @property
    def problems(self) -> Sequence[Problem]: ...
    def type_of(
        self, schema: Any, pointer: str, name: Name, parent: str | None = None
    ) -> Type: ...
    def docs_of(self, schema: Any, pointer: str) -> Docs: ...
    def default_of(self, schema: Any, pointer: str) -> Default | None: ...
    def declarations(self) -> dict[str, Declaration]: ...
    def rules_at(self, pointers: Iterable[str]) -> RuleBook: ...


class Context(Struct):
    """The document, its schemas, and the problems found so far.

    ``contents``, ``headers`` and ``parameters`` remember what stands in ``components``, which many
    operations refer to.
    """

    document: Document
    schemas: SchemaTypes
    problems: list[Problem] = field(default_factory=list[Problem])
    contents: dict[str, tuple[Content, ...]] = field(
        default_factory=dict[str, tuple[Content, ...]]
    )
    headers: dict[str, Header] = field(default_factory=dict[str, Header])
    parameters: dict[str, Parameter] = field(default_factory=dict[str, Parameter])

    def resolve(self, node: Any, pointer: str) -> tuple[Any, str]:
        """As :meth:`Document.resolve`."""
        return self.document.resolve(node, pointer)

    def warn(
        self, code: str, message: str, pointer: str, mend: str | None = None
    ) -> None:
        self.problems.append(
            self.document.problem(Severity.WARNING, code, message, pointer, mend)
        )

    def note(
        self, code: str, message: str, pointer: str, mend: str | None = None
    ) -> None:
        self.problems.append(
            self.document.problem(Severity.NOTE, code, message, pointer, mend)
        )
