from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret for one domain."""

    domain: Annotated[str, Field(min_length=1)]
    """The domain it is for."""

    name: Annotated[str, Field(min_length=1)]
    """Name to refer to it by."""

    value: Annotated[str, Field(min_length=1, max_length=10485760)]
    """The secret itself."""
