"""Security schemes and what requires them (OpenAPI 3.1 §4.8.27, §4.8.30)."""

from __future__ import annotations

from typing import Any

from triptych.document.checks.context import Context
from triptych.document.data import is_object
from triptych.document.visit import Visit

_NEEDED: dict[str, tuple[str, ...]] = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
    "mutualTLS": (),
}
_FLOW_NEEDED = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
    "deviceAuthorization": ("deviceAuthorizationUrl", "tokenUrl"),
}


def check_scheme(visit: Visit, context: Context) -> None:
    """A scheme must have what its type needs."""
    node = visit.node
    if "$ref" in node:
        return
    kind: str = node["type"]
    if kind == "basic":
        context.warning(
            "security-type",
            "The type 'basic' is that of Swagger 2.0; it is read as 'http' with the scheme 'basic'.",
            visit,
            "type",
        )
        node["type"], node["scheme"] = kind, _ = "http", "basic"
    needed = _NEEDED.get(kind)
    if needed is None:
        context.error(
            "security-type",
            f"{kind!r} is not a type of security scheme.",
            visit,
            "type",
        )
        return
    for key in needed:
        if key not in node:
            context.error(
                "missing-key",
                f"A security scheme of type {kind!r} needs the keyword {key!r}.",
                visit,
            )
    if kind == "apiKey" and node.get("in") not in ("query", "header", "cookie", None):
        context.error(
            "security-in",
            f"An API key can't be in {node['in']!r}: it is in 'query', 'header' or 'cookie'.",
            visit,
            "in",
        )
    for name, flow in node.get("flows", {}).items():
        if name in _FLOW_NEEDED and is_object(flow):
            _flow(visit, context, name, flow)


def _flow(visit: Visit, context: Context, name: str, flow: dict[str, Any]) -> None:
    for key in _FLOW_NEEDED[name]:
        if key not in flow:
            context.warning(
                "missing-key",
                f"The OAuth flow {name!r} needs the keyword {key!r}.",
                visit,
                "flows",
                name,
            )
    flow.setdefault("scopes", {})


def check_requirement(visit: Visit, context: Context) -> None:
    """A requirement must name schemes that are described; it stays as it is, for without the name it would
    say that nothing is required."""
    schemes: dict[str, Any] = context.document.tree.get("components", {}).get(
        "securitySchemes", {}
    )
    for name in visit.node:
        if name not in schemes:
            context.warning(
                "security-unknown",
                f"The security scheme {name!r} is not described; the requirement is ignored.",
                visit,
                name,
                group=name,
            )
