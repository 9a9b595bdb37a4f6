from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class MCPApprovalResponseParam(TypedDict, total=False):
    """Your consent, or not."""

    type: Required[Literal["mcp_approval_response"]]
    """Tells the variant, here always `mcp_approval_response`."""

    id: str | None
    """Id of the item, if it is known."""

    approval_request_id: Required[str]
    """Id of the request that this answers."""

    approve: Required[bool]
    """Whether you agree."""

    reason: str | None
    """Why, if you like to say."""
