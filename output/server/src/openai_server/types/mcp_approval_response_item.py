from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class MCPApprovalResponseItem(BaseModel):
    """An answer to a request for consent, as stored."""

    type: Literal["mcp_approval_response"]
    """Tells the variant, here always `mcp_approval_response`."""

    id: str
    """Identifier of the item."""

    approval_request_id: str
    """Id of the request that this answers."""

    approve: bool
    """Whether you agree."""

    reason: Nullable[str] = None
    """Why, if you like to say."""
