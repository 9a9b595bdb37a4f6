from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class MCPApprovalResponse(BaseModel):
    """Your consent, or not."""

    type: Literal["mcp_approval_response"]
    """Tells the variant, here always `mcp_approval_response`."""

    id: str | None = None
    """Id of the item, if it is known."""

    approval_request_id: str
    """Id of the request that this answers."""

    approve: bool
    """Whether you agree."""

    reason: str | None = None
    """Why, if you like to say."""
