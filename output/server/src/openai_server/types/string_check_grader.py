from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class StringCheckGrader(BaseModel):
    """Compares two texts and grades 1 or 0."""

    type: Literal["string_check"]
    """Tells the variant, here always `string_check`."""

    name: str
    """Name of the grader."""

    input: str
    """The text to grade; may hold templates such as `{{ sample.output_text }}`."""

    reference: str
    """The text to compare with; may hold templates."""

    operation: Literal["eq", "ne", "like", "ilike"]
    """The comparison: equal, not equal, contains, or contains whatever the case."""
