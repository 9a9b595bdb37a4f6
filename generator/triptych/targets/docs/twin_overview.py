"""What the first page says of the API as a whole, as lines of Markdown lists."""

from __future__ import annotations

from collections.abc import Iterator

from triptych.languages.markdown import block, code, text
from triptych.model.api import Api, SecurityScheme, Server
from triptych.targets.docs.operations import web
from triptych.targets.docs.security import flow_told, travels


def server_lines(server: Server) -> Iterator[str]:
    """A base URL and what is to be put in it."""
    yield f"- {code(server.url)}{after(server.docs.description)}"
    for variable in server.variables:
        values = ", ".join(map(code, variable.values))
        among = f", one of {values}" if values else ""
        words = after(variable.docs.description)
        default = code(variable.default) or "empty"
        yield f"  - {code(variable.wire_name)} (default {default}{among}){words}"


def scheme_lines(scheme: SecurityScheme) -> Iterator[str]:
    """A way to authenticate: how a token is got, and for what."""
    yield f"- {code(scheme.id)}{credential(scheme)}{after(scheme.docs.description)}"
    if scheme.openid_url:
        yield f"  - described at {code(scheme.openid_url)}"
    for flow in scheme.flows:
        name, urls = flow_told(flow)
        told = ", ".join(f"{what.lower()} {code(url)}" for what, url in urls)
        yield f"  - {text(name)} flow{f': {told}' if told else ''}"
        for scope, words in flow.scopes:
            yield f"    - {code(scope)}{after(' '.join(words.split()))}"


def about_lines(api: Api) -> Iterator[str]:
    """Where there is more to read, and under which terms."""
    who = api.contact
    contact = (text(" ".join(who.name.split())), code(who.url), code(who.email))
    about = (
        ("Further documentation", code(api.docs.external_url)),
        ("Contact", ", ".join(filter(None, contact))),
        ("Terms of service", code(api.terms_url)),
        (
            "Licence",
            " ".join(filter(None, (text(api.license), code(web(api.license_url))))),
        ),
    )
    yield from (f"- {what}: {said}" for what, said in about if said)


def credential(scheme: SecurityScheme) -> str:
    """What a scheme is, and how it travels, in brackets."""
    _, kind, example = travels(scheme)
    return f" ({text(kind)}{', ' + code(example) if example else ''})"


def after(words: str) -> str:
    """Words behind what they are about, in a list."""
    return f": {block(words, below=6, indent=2)}" if words else ""
