"""The public face of a Python client, computed once from the Api.

The client target renders it, the docs write their samples with it, and comparing two of them tells
what a change of the specification breaks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from triptych.languages.python.annotations import Annotations
from triptych.languages.python.declared import DeclaredTypes
from triptych.languages.python.identifiers import (
    free_package,
    module_name,
    pascal,
    snake,
)
from triptych.languages.python.surface.credentials import credentials, variables
from triptych.languages.python.surface.model import (
    Argument,
    ClientHeader,
    Credential,
    Method,
    Place,
    ResourceSurface,
    Returns,
    Shape,
    Surface,
    Variable,
)
from triptych.languages.python.surface.shared import client_headers
from triptych.languages.python.surface.tree import resource_tree
from triptych.model.api import Api
from triptych.model.names import Name

__all__ = [
    "Argument",
    "ClientHeader",
    "Credential",
    "Method",
    "Place",
    "ResourceSurface",
    "Returns",
    "Shape",
    "Surface",
    "Variable",
    "surface_of",
]

_NOTHING: Mapping[str, str] = MappingProxyType({})

CLIENT_ARGUMENTS = (
    "self",
    "server",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
    "middleware",
    "strict",
    "webhook_secret",
)
"""Arguments that every client has."""

_SAYS_LITTLE = frozenset("""
    a an and api apis definition doc docs document documentation for http json of official open
    openapi public reference rest sdk service services spec specification swagger the version web
    """.split())


def surface_of(
    api: Api,
    *,
    package: str = "",
    client_name: str = "",
    environment_prefix: str = "",
    environment: Mapping[str, str] = _NOTHING,
) -> Surface:
    """The surface of a client for the Api.

    Args:
        package: The import name; from the title when empty.
        client_name: The class of the synchronous client; from the title when empty. The
            asynchronous one is ``Async`` + that.
        environment_prefix: What environment variables begin with; from the title when empty.
        environment: Arguments of the client -> their environment variables, where another is wanted.
    """
    title = title_name(api)
    client = client_name or pascal(title, "Client")
    stem = snake(Name(tuple(word.lower() for word in title.words)), "")
    annotations = Annotations(DeclaredTypes(api.declarations))
    prefix = environment_prefix or (stem or "api").upper()
    found = credentials(api, prefix, CLIENT_ARGUMENTS)
    taken = [*CLIENT_ARGUMENTS, *(credential.name for credential in found)]
    headers = client_headers(api, prefix, taken)
    taken += [header.name for header in headers]
    shared = {header.wire_name.lower() for header in headers}
    root = resource_tree(api.root, annotations, shared)
    return Surface(
        package=package or free_package(module_name(stem or "client"), "client"),
        client_name=client,
        async_client_name=f"Async{client}",
        environment_prefix=prefix,
        root=root,
        types=annotations.types,
        annotations=annotations,
        credentials=tuple(
            replace(each, environment=environment.get(each.name, each.environment))
            for each in found
        ),
        headers=tuple(
            replace(each, environment=environment.get(each.name, each.environment))
            for each in headers
        ),
        variables=variables(api, prefix, taken),
        methods={
            method.operation.id: method
            for resource in root.walk()
            for method in resource.methods
        },
        holders={
            method.operation.id: resource
            for resource in root.walk()
            for method in resource.methods
        },
    )


def title_name(api: Api) -> Name:
    """The title without the words that every title has: ``OpenAI API`` is ``OpenAI``.

    Words are what white space and punctuation part, so ``OpenAI`` is one. At most four are taken, and
    none that is not ASCII: they name packages and environment variables.
    """
    words = [
        word
        for word in re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", api.title))
        if word.isascii() and word.lower() not in _SAYS_LITTLE and not _is_version(word)
    ]
    return Name(tuple(words[:4]))


def _is_version(word: str) -> bool:
    return word.lstrip("vV").isdigit()
