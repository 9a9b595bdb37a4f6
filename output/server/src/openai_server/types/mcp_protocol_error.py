from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class MCPProtocolError(BaseModel):
    """The server broke the protocol or reported a fault."""

    type: Literal["mcp_protocol_error"]
    """Tells the variant, here always `mcp_protocol_error`."""

    code: int
    """Code of the fault."""

    message: str
    """The fault in words."""
