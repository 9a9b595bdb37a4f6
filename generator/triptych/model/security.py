"""Security schemes and what operations require of them (OpenAPI 3.1 §4.8.27, §4.8.30)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from triptych.model.api import Location, OAuthFlow, SecurityRequirement, SecurityScheme
from triptych.model.context import Context
from triptych.model.documentation import words_of
from triptych.model.extensions import read
from triptych.model.untyped import entries, mapping, strings, text
from triptych.model.words import parse

_FLOWS = {
    "clientCredentials": "client_credentials",
    "authorizationCode": "authorization_code",
    "password": "password",
    "implicit": "implicit",
    "deviceAuthorization": "device",
}
_HTTP = {"bearer": "bearer", "basic": "basic"}
_KEY_LOCATIONS = ("header", "query", "cookie")


def schemes_of(context: Context) -> tuple[SecurityScheme, ...]:
    """Every scheme of the components, in order. One of an unknown type is left out with a warning."""
    found: list[SecurityScheme] = []
    components = mapping(context.document.tree.get("components"))
    for id, reference in mapping(components.get("securitySchemes")).items():
        pointer = (
            f"#/components/securitySchemes/{id.replace('~', '~0').replace('/', '~1')}"
        )
        node, at = context.resolve(reference, pointer)
        scheme = _scheme(id, mapping(node))
        if scheme is None:
            context.warn(
                "security-scheme-unknown",
                f"The security scheme {id!r} is of no known type and is left out.",
                at,
            )
        else:
            found.append(scheme)
    return tuple(found)


def _scheme(id: str, node: dict[str, Any]) -> SecurityScheme | None:
    name, docs = parse(id), words_of(node)
    match node.get("type"):
        case "http":
            scheme = text(node.get("scheme")).lower()
            if not scheme:
                return None
            kind = _HTTP.get(scheme, "http")
            return SecurityScheme(id=id, name=name, type=kind, scheme=scheme, docs=docs)
        case "apiKey":
            location, wire_name = node.get("in"), node.get("name")
            if location not in _KEY_LOCATIONS or not isinstance(wire_name, str):
                return None
            return SecurityScheme(
                id=id,
                name=name,
                type="api_key",
                location=Location(location),
                wire_name=wire_name,
                docs=docs,
            )
        case "oauth2":
            flows = tuple(_flows(mapping(node.get("flows")), _in_body(node)))
            return SecurityScheme(
                id=id, name=name, type="oauth2", flows=flows, docs=docs
            )
        case "openIdConnect":
            url = text(node.get("openIdConnectUrl"))
            return SecurityScheme(
                id=id, name=name, type="openid", openid_url=url, docs=docs
            )
        case "mutualTLS":
            return SecurityScheme(id=id, name=name, type="mutual_tls", docs=docs)
        case _:
            return None


def _in_body(node: Any) -> bool:
    found = read(node, "token_authentication")
    return found is not None and found.value == "client_secret_post"


def _flows(node: dict[str, Any], in_body: bool) -> Iterator[OAuthFlow]:
    for key, kind in _FLOWS.items():
        if key in node:
            flow = mapping(node[key])
            yield OAuthFlow(
                type=kind,
                token_url=text(flow.get("tokenUrl")),
                authorization_url=text(
                    flow.get("authorizationUrl") or flow.get("deviceAuthorizationUrl")
                ),
                refresh_url=text(flow.get("refreshUrl")),
                secret_in_body=in_body or _in_body(flow),
                scopes=tuple(
                    (scope, text(words))
                    for scope, words in mapping(flow.get("scopes")).items()
                ),
            )


def requirements_of(
    context: Context, node: dict[str, Any], known: frozenset[str]
) -> tuple[SecurityRequirement, ...] | None:
    """The alternatives of an operation, else those of the document, in order.

    None when nothing is said, ``()`` when the operation says that it needs nothing (``security: []``);
    ``SecurityRequirement(())`` stands for "or none". Alternatives with a scheme that is not in ``known``
    (which reading has told) are left out.
    """
    holder = node if "security" in node else context.document.tree
    if "security" not in holder:
        return None
    found: dict[SecurityRequirement, None] = {}
    for entry in entries(holder["security"]):
        schemes = mapping(entry)
        if schemes.keys() <= known:
            pairs = tuple((id, strings(scopes)) for id, scopes in schemes.items())
            found[SecurityRequirement(pairs)] = None
    return tuple(found)


def default_schemes(context: Context) -> frozenset[str]:
    """Every scheme that the document asks for unless an operation says otherwise."""
    entries_ = entries(context.document.tree.get("security"))
    return frozenset(id for entry in entries_ for id in mapping(entry))
