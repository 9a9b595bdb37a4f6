"""How callers authenticate, as data of the runtime."""

from __future__ import annotations

from typing import Any

from triptych.languages.python.code import mapping
from triptych.languages.python.documentation import attribute_doc
from triptych.languages.python.imports import statement_import
from triptych.languages.python.layout import statement
from triptych.languages.python.text import string
from triptych.model.api import Api, SecurityScheme
from triptych.model.types import Docs
from triptych.targets.fastapi_server.routers import security_code, usual_security

_CREDENTIALS = {
    "api_key": "ApiKey",
    "basic": "Basic",
    "http": "Http",
    "mutual_tls": "MutualTls",
}


def security_view(api: Api) -> dict[str, Any]:
    """The view of ``security.py``."""
    used: set[str] = set()
    schemes: dict[str, str] = {}
    for scheme in api.security_schemes:
        name, code = _scheme(scheme)
        used.add(name)
        schemes[string(scheme.id)] = code
    docs = [
        f"`{scheme.id}`: {text}"
        for scheme in api.security_schemes
        if (text := " ".join(scheme.docs.description.split()))
    ]
    return {
        "imports": statement_import(
            "._runtime.schemes", sorted({"Scheme", "Security", *used}), 0
        ),
        "schemes": statement(
            "SCHEMES", mapping(schemes) or "{}", 0, "Final[Mapping[str, Scheme]]"
        ),
        "schemes_doc": attribute_doc(
            Docs(
                description="\n\n".join(
                    ["The ways to authenticate, by their ids.", *docs]
                )
            ),
            "",
        ),
        "security": statement(
            "SECURITY", security_code(usual_security(api)), 0, "Final[Security]"
        ),
    }


def _scheme(scheme: SecurityScheme) -> tuple[str, str]:
    """The class of a scheme's descriptor, and the code of the descriptor."""
    match scheme.type:
        case "api_key":
            location = scheme.location.value if scheme.location else "header"
            code = f"{string(location)}, {string(scheme.wire_name)}"
            return "ApiKeyScheme", f"ApiKeyScheme({code})"
        case "basic":
            return "BasicScheme", "BasicScheme()"
        case "mutual_tls":
            return "MutualTlsScheme", "MutualTlsScheme()"
        case "http":
            return "HttpScheme", f"HttpScheme({string(scheme.scheme)})"
        case _:
            code = [] if scheme.type == "bearer" else [string(scheme.type)]
            scopes = {
                string(name): string(" ".join(text.split()))
                for flow in scheme.flows
                for name, text in flow.scopes
            }
            if scopes:
                code += [] if code else [string("bearer")]
                code.append(mapping(scopes))
            return "BearerScheme", f"BearerScheme({', '.join(code)})"


def example_credential(api: Api) -> dict[str, str]:
    """The id of the scheme that is needed most, as code, and the class of its credential; {} without schemes."""
    first = next(
        (id for alternative in usual_security(api) for id, _ in alternative),
        None,
    )
    for scheme in api.security_schemes:
        if first is None or scheme.id == first:
            name = _CREDENTIALS.get(scheme.type, "Bearer")
            article = "an" if name[0] in "AEIOU" else "a"
            return {"id": string(scheme.id), "class": name, "article": article}
    return {}
