from __future__ import annotations

from .._runtime import BaseModel


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret for one domain."""

    domain: str
    """The domain it is for."""

    name: str
    """Name to refer to it by."""

    value: str
    """The secret itself."""
