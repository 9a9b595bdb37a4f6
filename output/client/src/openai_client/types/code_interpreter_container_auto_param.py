from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .container_memory_limit import ContainerMemoryLimit
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam,
    )
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam,
    )


class CodeInterpreterContainerAutoParam(TypedDict, total=False):
    """Makes a container for code, or takes one that is already there."""

    type: Required[Literal["auto"]]
    """Tells the variant, here always `auto`."""

    file_ids: Iterable[str]
    """Uploaded files that the code can read."""

    memory_limit: ContainerMemoryLimit | None
    """Memory of the container."""

    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabled
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlist
    )
    """What the container may reach on the network."""
