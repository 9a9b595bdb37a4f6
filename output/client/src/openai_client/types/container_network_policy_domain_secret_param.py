from __future__ import annotations

from typing_extensions import TypedDict


class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    """A secret for one domain."""

    domain: str
    """The domain it is for."""

    name: str
    """Name to refer to it by."""

    value: str
    """The secret itself."""
