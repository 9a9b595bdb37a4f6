from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class ContainerNetworkPolicyDisabled(BaseModel):
    """Nothing can be reached."""

    type: Literal["disabled"]
    """Tells the variant, here always `disabled`."""
