"""The rough shape of an operation's answer, enough to name it, read before any type is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from triptych.model.names import Name
from triptych.model.words import is_plural, parse, stem, word_set

Resolve: TypeAlias = Callable[[Any, str], tuple[Any, str]]

_ITEMS = word_set("""
    data items results result values value records entries list objects resources
    rows elements content edges nodes
    """)
_BESIDE = word_set("""
    has_more next next_cursor next_page next_page_token total total_count count
    cursor links meta pagination page paging offset limit
    """)
_DEPTH = 8


def answer_shape(resolve: Resolve, node: Any, pointer: str) -> tuple[bool, bool]:
    """Whether the success response of a raw operation is a list, and whether it is JSON (or empty)."""
    responses = _dict(_dict(node).get("responses"))
    statuses = [s for s in responses if s.startswith("2")] or ["default"]
    json_seen = other_seen = lists = False
    leaf = parse(pointer_tail(str(pointer)))
    for status in statuses:
        response, at = resolve(responses.get(status), f"{pointer}/responses/{status}")
        for media, content in _dict(_dict(response).get("content")).items():
            if "json" in media or media == "*/*":
                json_seen = True
                schema = _dict(content).get("schema")
                if not lists and schema is not None:
                    lists = _lists(resolve, schema, at, leaf, 0)
            else:
                other_seen = True
    return lists, json_seen or not other_seen


def pointer_tail(pointer: str) -> str:
    """The last static segment of the path that a pointer into ``paths`` stands in."""
    path = pointer.removeprefix("#/paths/").split("/", 1)[0].replace("~1", "/")
    static = [s for s in path.split("/") if s and "{" not in s and "%7B" not in s]
    return static[-1] if static else ""


def _lists(resolve: Resolve, schema: Any, pointer: str, leaf: Name, depth: int) -> bool:
    if depth > _DEPTH:
        return False
    schema, pointer = resolve(schema, pointer)
    node = _dict(schema)
    kind = node.get("type")
    if kind == "array" or (isinstance(kind, list) and "array" in kind):
        return True
    for key in ("allOf", "oneOf", "anyOf"):
        parts = node.get(key)
        if isinstance(parts, list):
            found = [
                _lists(resolve, part, pointer, leaf, depth + 1)
                for part in cast("list[Any]", parts)
            ]
            if any(found) if key == "allOf" else bool(found) and found[0]:
                return True
    arrays: list[str] = []
    properties = _dict(node.get("properties"))
    for name, value in properties.items():
        target = _dict(resolve(value, pointer)[0])
        kind = target.get("type")
        if kind == "array" or (isinstance(kind, list) and "array" in kind):
            arrays.append(name)
    if any(name.lower() in _ITEMS for name in arrays):
        return True
    named = leaf.words and is_plural(leaf.words[-1])
    if named and any(stem(parse(a))[-1:] == stem(leaf)[-1:] for a in arrays):
        return True
    return len(arrays) == 1 and any(str(parse(name)) in _BESIDE for name in properties)


def _dict(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
