from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ContainerReference(BaseModel):
    """A container that is already there."""

    type: Literal["container_reference"]
    """Tells the variant, here always `container_reference`."""

    container_id: str
    """Id of the container."""
