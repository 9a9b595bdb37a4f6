from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class MCPApprovalResponse(BaseModel):
    """Your consent, or not."""

    type: Literal["mcp_approval_response"]
    """Tells the variant, here always `mcp_approval_response`."""

    id: Nullable[str] = None
    """Id of the item, if it is known."""

    approval_request_id: str
    """Id of the request that this answers."""

    approve: bool
    """Whether you agree."""

    reason: Nullable[str] = None
    """Why, if you like to say."""
