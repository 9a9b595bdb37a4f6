from __future__ import annotations

from typing_extensions import Required, TypedDict


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """A doubt about what the model is about to do."""

    id: Required[str]
    """Id of the doubt."""

    code: str | None
    """Kind of doubt."""

    message: str | None
    """The doubt in words."""
