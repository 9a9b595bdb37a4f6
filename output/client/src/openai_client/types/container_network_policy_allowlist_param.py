from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret,
    )
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam,
    )


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Only certain domains can be reached."""

    type: Required[Literal["allowlist"]]
    """Tells the variant, here always `allowlist`."""

    allowed_domains: Required[Iterable[str]]
    """Domains that may be reached, with all that is below them."""

    domain_secrets: Iterable[
        ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecret
    ]
    """Secrets that are added to requests to those domains, unseen by the model."""
