from __future__ import annotations

from .._runtime import BaseModel, Nullable


class ComputerCallSafetyCheck(BaseModel):
    """A doubt about what the model is about to do."""

    id: str
    """Id of the doubt."""

    code: Nullable[str] = None
    """Kind of doubt."""

    message: Nullable[str] = None
    """The doubt in words."""
