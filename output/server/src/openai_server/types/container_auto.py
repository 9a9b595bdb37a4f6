from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .container_memory_limit import ContainerMemoryLimit
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .inline_skill import InlineSkill
    from .skill_reference import SkillReference


class ContainerAuto(BaseModel):
    """Makes a container for a shell."""

    type: Literal["container_auto"]
    """Tells the variant, here always `container_auto`."""

    file_ids: Annotated[list[str], Field(max_length=50)] | None = None
    """Uploaded files that the code can read."""

    memory_limit: Nullable[ContainerMemoryLimit] = None
    """Memory of the container."""

    network_policy: (
        Annotated[
            ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """What the container may reach on the network."""

    skills: (
        Annotated[
            list[Annotated[SkillReference | InlineSkill, Field(discriminator="type")]],
            Field(max_length=200),
        ]
        | None
    ) = None
    """Skills to put into the container."""
