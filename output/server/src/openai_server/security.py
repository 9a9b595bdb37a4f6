"""How callers authenticate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ._runtime.schemes import BearerScheme, Scheme, Security

SCHEMES: Final[Mapping[str, Scheme]] = {
    "ApiKeyAuth": BearerScheme(),
    "AdminApiKeyAuth": BearerScheme(),
}
"""The ways to authenticate, by their ids.

`ApiKeyAuth`: A project or user key, made on the API keys page of the dashboard. Keep it
on a server, never in a browser or an app.

`AdminApiKeyAuth`: An admin key of the organization. Only owners can make one, and it
opens nothing but the administration operations.
"""

SECURITY: Final[Security] = ((("ApiKeyAuth", ()),),)
"""What an operation needs that says nothing itself: alternatives, each of schemes that are needed together."""
