"""Media types, examples, servers, and what is said of XML."""

from __future__ import annotations

import re
from typing import Any

from triptych.document.checks.context import Context
from triptych.document.data import is_object
from triptych.document.grammar import Version
from triptych.document.pointers import place_of
from triptych.document.visit import Visit

# RFC 9110 §8.3.1, with the wildcards of OpenAPI's media type ranges.
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(
    rf'{_TOKEN}/{_TOKEN}(?:[ \t]*;[ \t]*(?:{_TOKEN}(?:=(?:{_TOKEN}|"(?:[^"\\\r\n]|\\[^\r\n])*"))?)?)*'
)
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_EXAMPLES = "#/components/examples/"
_NODES = frozenset({"element", "attribute", "text", "cdata", "none"})


def check_media_type(visit: Visit, context: Context) -> None:
    """The key under which a media type object stands must be one."""
    _example(visit, context, "example")
    path = visit.path
    if path is None or place_of(path) != "content":
        return
    name = str(path[1])
    if _MEDIA_TYPE.fullmatch(name):
        return
    if not name:
        context.warning(
            "media-type", "'' is not a media type; it is read as '*/*'.", visit
        )
    elif not name.strip() or not name.isprintable():
        context.error("media-type", f"{name!r} is not a media type.", visit)
    else:
        context.warning("media-type", f"{name!r} is not a media type.", visit)


def check_example(visit: Visit, context: Context) -> None:
    """The value of an example is taken as it stands (OpenAPI 3.1 §4.8.19), so that no reference can give it."""
    _example(visit, context, "value")


def _example(visit: Visit, context: Context, key: str) -> None:
    """What is nothing but a reference is read as one to another example, where it leads to one."""
    value = visit.node.get(key)
    if not is_object(value) or list(value) != ["$ref"]:
        return
    ref = value["$ref"]
    known: dict[str, Any] = context.document.tree.get("components", {})
    target = None
    if isinstance(ref, str) and ref.startswith(_EXAMPLES):
        target = known.get("examples", {}).get(ref.removeprefix(_EXAMPLES))
    if is_object(target) and "value" in target and target["value"] is not value:
        visit.node[key] = target["value"]
        outcome = "it is read as the example that it names"
    else:
        del visit.node[key]
        outcome = "it is left out"
    context.warning(
        "example-reference",
        f"A reference is no value of an example; {outcome}.",
        visit,
        key,
        group=outcome,
    )


def check_response(visit: Visit, context: Context) -> None:
    """A response has a description, if only an empty one (required until 3.2)."""
    node = visit.node
    if "$ref" in node or "description" in node:
        return
    node["description"] = ""
    if context.version < Version.V32:
        context.note(
            "missing-key",
            "A response needs the keyword 'description'.",
            visit,
            group="response",
        )


def check_server(visit: Visit, context: Context) -> None:
    """Every variable in a server's URL must be described, and its default be one of its values."""
    node = visit.node
    variables: dict[str, Any] = node.get("variables", {})
    for name in dict.fromkeys(_VARIABLE.findall(node["url"])):
        if name not in variables:
            context.warning(
                "server-variable",
                f"The variable {name!r} of the server's URL is not described; it is empty by default.",
                visit,
                "url",
            )
            node.setdefault("variables", {})[name] = {"default": ""}
    for name, variable in variables.items():
        values = variable.get("enum")
        if values == []:
            del variable["enum"]
        if values and variable["default"] not in values:
            context.warning(
                "server-variable",
                f"The default {variable['default']!r} is not among the values of the variable {name!r}.",
                visit,
                "variables",
                name,
                "default",
            )


def check_xml(visit: Visit, context: Context) -> None:
    """The kind of node that a value becomes must be one that there is (OpenAPI 3.2 §4.24)."""
    kind = visit.node.get("nodeType")
    if kind is not None and kind not in _NODES:
        context.warning(
            "xml-node",
            f"There is no kind of XML node that is called {kind!r}; it is ignored.",
            visit,
            "nodeType",
            group="nodeType",
        )
        del visit.node["nodeType"]
