from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret,
    )


class ContainerNetworkPolicyAllowlist(BaseModel):
    """Only certain domains can be reached."""

    type: Literal["allowlist"]
    """Tells the variant, here always `allowlist`."""

    allowed_domains: Annotated[list[str], Field(min_length=1)]
    """Domains that may be reached, with all that is below them."""

    domain_secrets: (
        Annotated[list[ContainerNetworkPolicyDomainSecret], Field(min_length=1)] | None
    ) = None
    """Secrets that are added to requests to those domains, unseen by the model."""
