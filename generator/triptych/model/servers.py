"""Base URLs and their variables (OpenAPI 3.1 §4.8.5)."""

from __future__ import annotations

import re
from typing import Any

from triptych.document.uris import joined
from triptych.model.api import Server, ServerVariable
from triptych.model.context import Context
from triptych.model.documentation import words_of
from triptych.model.extensions import read
from triptych.model.untyped import entries, mapping, strings, text
from triptych.model.words import parse

_EXPRESSION = re.compile(r"\{([^{}]*)\}")


def servers_of(context: Context, holder: Any) -> tuple[Server, ...]:
    """The servers that a document, a path item or an operation names, in order; () when none.

    A relative URL is made absolute where the document was read from a URL.
    """
    found: list[Server] = []
    for entry in entries(mapping(holder).get("servers")):
        node = mapping(entry)
        url = node.get("url")
        if isinstance(url, str):
            found.append(_server(context, node, url))
    return tuple(found)


def _server(context: Context, node: dict[str, Any], url: str) -> Server:
    source = context.document.source
    if source.startswith(("http://", "https://")) and not url.startswith("{"):
        url = joined(source, url)
    declared = mapping(node.get("variables"))
    variables: list[ServerVariable] = []
    for wire_name in dict.fromkeys(_EXPRESSION.findall(url)):
        known = mapping(declared.get(wire_name))
        default = known.get("default")
        variables.append(
            ServerVariable(
                wire_name=wire_name,
                name=parse(wire_name),
                default="" if default is None else str(default),
                values=strings(known.get("enum") or []),
                docs=words_of(known),
            )
        )
    named = read(node, "server_name")
    return Server(
        url=url,
        name=text(node.get("name")) or (named.value if named else ""),
        variables=tuple(variables),
        docs=words_of(node),
    )
