from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ContainerNetworkPolicyDisabledParam(TypedDict):
    """Nothing can be reached."""

    type: Literal["disabled"]
    """Tells the variant, here always `disabled`."""
