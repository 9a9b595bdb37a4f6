"""What any stage tells the user about the specification.

Stages collect :class:`Problem` values and hand them on; only the command line prints them.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace


class Severity(IntEnum):
    """How bad a problem is. Ordered: ``Severity.ERROR > Severity.WARNING > Severity.NOTE``."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


class Position(Struct, frozen=True, order=True):
    """A place in a source file: its name as the user would type it, and 1-based line and column."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(Struct, frozen=True):
    """One thing about the specification that its author should know.

    Attributes:
        severity: An error prevents generation, a warning does not (unless ``--strict``), a note never does.
        code: A stable kebab-case identifier, such as ``ref-not-found``.
        message: One sentence in plain words, without the position and without the mend.
        pointer: The RFC 6901 JSON pointer (as a URI fragment, ``#/paths/~1x``) of the node, or "".
        position: Where the node stands in its source file, where that is known.
        mend: One imperative sentence that says what to change, where there is one.
    """

    severity: Severity
    code: str
    message: str
    pointer: str = ""
    position: Position | None = None
    mend: str | None = None

    def __str__(self) -> str:
        where = f"{self.position}: " if self.position else ""
        mend = f" {self.mend}" if self.mend else ""
        return (
            f"{where}{self.severity.name.lower()}: {self.message}{mend} [{self.code}]"
        )


class TriptychError(Exception):
    """The run can't go on, and the user can mend it. ``problems`` holds everything found, at least one error among it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            "\n".join(str(p) for p in self.problems if p.severity is Severity.ERROR)
        )


class SpecError(TriptychError):
    """The specification can't be used."""


def strict(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems with every warning raised to an error (``--strict``); notes stay notes."""
    return tuple(
        replace(p, severity=Severity.ERROR) if p.severity is Severity.WARNING else p
        for p in problems
    )
