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
    from .inline_skill import InlineSkill
    from .inline_skill_param import InlineSkillParam
    from .skill_reference import SkillReference
    from .skill_reference_param import SkillReferenceParam


class ContainerAutoParam(TypedDict, total=False):
    """Makes a container for a shell."""

    type: Required[Literal["container_auto"]]
    """Tells the variant, here always `container_auto`."""

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

    skills: Iterable[
        SkillReferenceParam | SkillReference | InlineSkillParam | InlineSkill
    ]
    """Skills to put into the container."""
