"""Rules, as they are handed out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Protocol

from msgspec import Struct, field

from triptych.problems import Problem


class RuleBook(Struct, frozen=True):
    """Rules, as JSON Schema.

    A rule is a schema of JSON Schema 2020-12 without words about it, whose ``$ref`` is the name of another
    in ``schemas``. Beside ``oneOf`` stands ``apart``: the pairs of variants that no value may fit both, but for
    an object all of whose properties one of them speaks of, for that is the one that is meant; and ``names``; beside ``required``, what is required in requests only (``asked``)
    or in answers only (``answered``).

    Attributes:
        names: For the pointer of each schema that has one, the name of its rule.
        schemas: By name.
        notes: What is accepted although a schema forbids it.
    """

    names: dict[str, str] = field(default_factory=dict[str, str])
    schemas: dict[str, Any] = field(default_factory=dict[str, Any])
    notes: tuple[Problem, ...] = ()


class RuleSource(Protocol):
    """Who knows the rules of an Api."""

    def rules_at(self, pointers: Iterable[str]) -> RuleBook:
        """The rules of the schemas at the pointers, of those that have any."""
        ...


class _NoRules:
    def rules_at(self, pointers: Iterable[str]) -> RuleBook:
        return RuleBook()


NO_RULES: Final = _NoRules()
"""Where types say everything."""
