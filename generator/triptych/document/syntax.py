"""What the readers of JSON and YAML have in common."""

from __future__ import annotations

from msgspec import Struct

# Real documents stay under 30 levels. The limit keeps every later stage, recursive or not, away from
# the end of the interpreter's stack.
DEPTH_LIMIT = 200


class Flaw(Struct, frozen=True):
    """Something wrong with the text that reading it survived; line and column are 1-based."""

    code: str
    message: str
    line: int
    column: int


class SyntaxFlaw(Exception):
    """Something wrong with the text that ends the reading of it."""

    def __init__(self, code: str, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.flaw = Flaw(code, message, line, column)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The 1-based line and column of an offset."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
