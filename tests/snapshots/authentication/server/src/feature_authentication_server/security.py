"""How callers authenticate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ._runtime.schemes import ApiKeyScheme, BasicScheme, BearerScheme, Scheme, Security

SCHEMES: Final[Mapping[str, Scheme]] = {
    "bearer": BearerScheme(),
    "basic": BasicScheme(),
    "header_key": ApiKeyScheme("header", "X-Api-Key"),
    "query_key": ApiKeyScheme("query", "key"),
    "cookie_key": ApiKeyScheme("cookie", "session"),
    "oauth": BearerScheme(
        "oauth2", {"things:read": "Read things.", "things:write": "Write things."}
    ),
    "oauth_form": BearerScheme("oauth2"),
}
"""The ways to authenticate, by their ids.

`bearer`: A token from the settings page.
"""

SECURITY: Final[Security] = ()
"""What an operation needs that says nothing itself: alternatives, each of schemes that are needed together."""
