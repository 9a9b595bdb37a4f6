from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ResponseLocalEnvironment(BaseModel):
    """The shell runs on your own computer."""

    type: Literal["local"]
    """Tells the variant, here always `local`."""
