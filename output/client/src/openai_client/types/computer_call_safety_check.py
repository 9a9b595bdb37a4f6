from __future__ import annotations

from .._runtime import BaseModel


class ComputerCallSafetyCheck(BaseModel):
    """A doubt about what the model is about to do."""

    id: str
    """Id of the doubt."""

    code: str | None = None
    """Kind of doubt."""

    message: str | None = None
    """The doubt in words."""
