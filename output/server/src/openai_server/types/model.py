from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from .._runtime import BaseModel, Format, Nullable


class Model(BaseModel):
    """A model that requests can name."""

    id: str
    """Name to use in requests."""

    created: int
    """When the model was made, in Unix seconds."""

    object: Literal["model"]
    """Kind of object, always `model`."""

    owned_by: str
    """Organization the model belongs to."""

    shutdown_date: Nullable[Annotated[date, Format("date")]] = None
    """Day on which the model goes out of service, or null if none is planned."""
