"""A parameter on its own (OpenAPI 3.1 §4.8.12)."""

from __future__ import annotations

from triptych.document.checks.context import Context
from triptych.document.grammar import Version
from triptych.document.visit import Visit

_STYLES = {
    "path": ("matrix", "label", "simple"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}


def check_parameter(visit: Visit, context: Context) -> None:
    """Its place, its style, and that it has a type in exactly one form."""
    node = visit.node
    location = node.get("in")
    if "$ref" in node or (
        context.version is Version.V20 and location in ("body", "formData")
    ):
        return
    places = [*_STYLES, *(["querystring"] if context.version >= Version.V32 else [])]
    if location not in places:
        context.error(
            "parameter-in",
            f"A parameter of {context.version} can't be in {location!r}: it is in {_one_of(places)}.",
            visit,
            "in",
        )
        return
    if "schema" in node and "content" in node:
        context.error(
            "parameter-type",
            "A parameter can't have both 'schema' and 'content'.",
            visit,
            "content",
        )
    elif "schema" not in node and not node.get("content"):
        context.warning(
            "parameter-type",
            f"The parameter {node['name']!r} has neither 'schema' nor 'content'; it is read as a string.",
            visit,
        )
        node.pop("content", None)
        node["schema"] = {"type": "string"}
    elif len(node.get("content", ())) > 1:
        context.warning(
            "parameter-content",
            "The 'content' of a parameter must have one media type; the first one is used.",
            visit,
            "content",
        )
        first = next(iter(node["content"]))
        node["content"] = {first: node["content"][first]}
    style = node.get("style")
    if style is not None and style not in _STYLES.get(location, ()):
        context.warning(
            "parameter-style",
            f"The style {style!r} does not exist in {location!r}; the usual one is used.",
            visit,
            "style",
            group=f"{location} {style}",
        )
        del node["style"]


def _one_of(words: list[str]) -> str:
    quoted = [repr(word) for word in words]
    return ", ".join(quoted[:-1]) + " or " + quoted[-1]
