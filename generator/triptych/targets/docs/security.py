"""What a caller has to show: the schemes of a page, in the alternatives that the specification allows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from triptych.languages.html import Html
from triptych.model.api import Location, OAuthFlow, SecurityRequirement, SecurityScheme
from triptych.targets.docs.site import Site
from triptych.targets.docs.texts import Texts
from triptych.targets.docs.views import Link

_FLOWS = {
    "client_credentials": "Client credentials",
    "authorization_code": "Authorization code",
    "password": "Password",
    "implicit": "Implicit",
    "device": "Device",
}


class Flow(Struct, frozen=True):
    """A flow of OAuth 2.0: its name, addresses as (what, URL), and what scopes there are."""

    name: str
    urls: tuple[tuple[str, str], ...]
    scopes: tuple[tuple[str, Html], ...]


class Scheme(Struct, frozen=True):
    """One scheme.

    Attributes:
        id: Its anchor.
        name: Where it travels: ``Authorization``, ``X-API-Key``; else the scheme's own name.
        title: What the specification calls it.
        type: What it is: ``Bearer token``, ``API key in the query``.
        example: A line that shows it, or "".
        html: The specification's words.
        scopes: Those that this operation needs.
        flows: How an OAuth token is got; only on the overview.
        openid: The address where OpenID Connect describes itself, or "".
    """

    id: str
    name: str
    title: str
    type: str
    example: str
    html: Html
    scopes: tuple[str, ...] = ()
    flows: tuple[Flow, ...] = ()
    openid: str = ""


class Security(Struct, frozen=True):
    """What an operation needs: any one of the alternatives, each of schemes that are needed together.

    Attributes:
        alternatives: In order of preference.
        optional: Whether it may be called without as well.
        more: To the explanation on the overview.
    """

    alternatives: tuple[tuple[Scheme, ...], ...]
    optional: bool
    more: Link


def security_of(
    site: Site,
    texts: Texts,
    root: str,
    requirements: Iterable[SecurityRequirement] | None,
) -> Security | None:
    """The view of an operation's requirements; None: there are none."""
    schemes = {scheme.id: scheme for scheme in site.api.security_schemes}
    found: list[tuple[Scheme, ...]] = []
    optional = False
    for number, requirement in enumerate(requirements or ()):
        if not requirement.schemes:
            optional = True
            continue
        together = [
            _scheme(schemes[id], texts, root, scopes, f"auth-{number + 1}-{place}")
            for place, (id, scopes) in enumerate(requirement.schemes, 1)
            if id in schemes
        ]
        if together:
            found.append(tuple(together))
    if not found:
        return None
    return Security(
        tuple(found),
        optional,
        Link(f"{root}index.html#authentication", "Authentication"),
    )


def schemes_of(site: Site, texts: Texts) -> Iterator[Scheme]:
    """All schemes with everything that is known of them, for the overview."""
    for number, scheme in enumerate(site.api.security_schemes, 1):
        yield _scheme(scheme, texts, "", (), f"scheme-{number}", whole=True)


def _scheme(
    scheme: SecurityScheme,
    texts: Texts,
    root: str,
    scopes: tuple[str, ...],
    anchor: str,
    *,
    whole: bool = False,
) -> Scheme:
    name, kind, example = travels(scheme)
    return Scheme(
        anchor,
        name,
        scheme.id,
        kind,
        example,
        texts.prose(scheme.docs.description, root),
        scopes,
        tuple(_flow(flow, texts) for flow in scheme.flows) if whole else (),
        scheme.openid_url if whole else "",
    )


def travels(scheme: SecurityScheme) -> tuple[str, str, str]:
    """Name, kind and an example of how a scheme travels (RFC 6750, RFC 7617)."""
    match scheme.type:
        case "bearer" | "oauth2" | "openid":
            kinds = {"oauth2": "OAuth 2.0 token", "openid": "OpenID Connect token"}
            kind = kinds.get(scheme.type, "Bearer token")
            return "Authorization", kind, "Authorization: Bearer <token>"
        case "basic":
            example = "Authorization: Basic <base64 of user:password>"
            return "Authorization", "User and password", example
        case "http":
            example = f"Authorization: {scheme.scheme} <credentials>"
            return "Authorization", f"HTTP {scheme.scheme}", example
        case "api_key":
            name = scheme.wire_name
            places = {
                Location.QUERY: ("in the query", f"?{name}=<key>"),
                Location.COOKIE: ("in a cookie", f"Cookie: {name}=<key>"),
            }
            where, example = places.get(
                scheme.location or Location.HEADER,
                ("in a header", f"{name}: <key>"),
            )
            return name, f"API key {where}", example
        case _:
            return "Client certificate", "Mutual TLS", ""


def flow_told(flow: OAuthFlow) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What a flow is called, and its addresses as (what, URL)."""
    urls = (
        ("Authorization", flow.authorization_url),
        ("Token", flow.token_url),
        ("Refresh", flow.refresh_url),
    )
    name = _FLOWS.get(flow.type, flow.type)
    return name, tuple((what, url) for what, url in urls if url)


def _flow(flow: OAuthFlow, texts: Texts) -> Flow:
    return Flow(
        *flow_told(flow),
        tuple((name, texts.inline(words, "")) for name, words in flow.scopes),
    )
