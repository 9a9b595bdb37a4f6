"""What a client has to be told: who is calling, and which server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from triptych.languages.python.identifiers import constant, settle, snake
from triptych.languages.python.surface.model import Credential, Variable
from triptych.model.api import Api, SecurityScheme
from triptych.model.names import Name

_EMPTY_WORDS = frozenset(
    "auth authentication authorization authorisation scheme security http default".split()
)
_KINDS = frozenset("bearer oauth oauth2 o 2 0 20".split())
"""Words that tell the kind of a scheme, which its type tells, too."""
_ALONE = {"bearer": "token", "api_key": "api_key", "oauth2": "access_token"}
"""What a scheme's value is called when its name says nothing."""


def needed_schemes(api: Api) -> tuple[SecurityScheme, ...]:
    """The schemes that some operation names, in document order."""
    named = {
        scheme
        for operation in api.operations
        for requirement in operation.security or ()
        for scheme, _ in requirement.schemes
    }
    return tuple(scheme for scheme in api.security_schemes if scheme.id in named)


def credentials(
    api: Api, prefix: str, reserved: Iterable[str]
) -> tuple[Credential, ...]:
    """The client's arguments for the schemes in use. ``prefix`` begins their environment variables."""
    wanted: list[tuple[SecurityScheme, str, Name]] = []
    schemes = needed_schemes(api)
    for scheme in schemes:
        wanted += _parts(scheme, schemes, prefix)
    names = settle([snake(name, "credential") for _, _, name in wanted], reserved)
    return tuple(
        Credential(
            name=name,
            environment=f"{prefix}_{name.rstrip('_').upper()}",
            scheme=scheme,
            part=part,
        )
        for (scheme, part, _), name in zip(wanted, names, strict=True)
    )


def variables(api: Api, prefix: str, reserved: Iterable[str]) -> tuple[Variable, ...]:
    """The client's arguments for the variables of the first server's URL."""
    if not api.servers:
        return ()
    found = api.servers[0].variables
    names = settle([snake(variable.name, "variable") for variable in found], reserved)
    return tuple(
        Variable(
            name=name,
            wire_name=variable.wire_name,
            environment=f"{prefix}_{constant(variable.name, 'VARIABLE')}",
            default=variable.default,
            values=variable.values,
            docs=variable.docs,
        )
        for variable, name in zip(found, names, strict=True)
    )


def _parts(
    scheme: SecurityScheme, schemes: Sequence[SecurityScheme], prefix: str
) -> list[tuple[SecurityScheme, str, Name]]:
    words = tuple(w for w in scheme.name.words if w.lower() not in _EMPTY_WORDS)
    # What the API is called is said by the client already, and by the environment variable's prefix.
    own = tuple(prefix.split("_"))
    if tuple(word.upper() for word in words[: len(own)]) == own:
        words = words[len(own) :]
    if scheme.type == "basic":
        several = sum(other.type == "basic" for other in schemes) > 1
        before = words if several else ()
        return [
            (scheme, part, Name((*before, part))) for part in ("username", "password")
        ]
    if scheme.type == "oauth2" and any(
        flow.type == "client_credentials" for flow in scheme.flows
    ):
        several = sum(other.type == "oauth2" for other in schemes) > 1
        before = words if several else ()
        return [
            (scheme, part, Name((*before, *part.split("_"))))
            for part in ("client_id", "client_secret", "access_token")
        ]
    if scheme.type == "mutual_tls":
        return []  # a matter of the HTTP client's certificate
    alone = _ALONE.get(scheme.type, "access_token")
    says_nothing = {word.lower() for word in words} <= _KINDS
    return [
        (scheme, "", Name(tuple(alone.split("_"))) if says_nothing else Name(words))
    ]
