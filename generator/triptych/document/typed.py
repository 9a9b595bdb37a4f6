"""Objects of the tree as openapi-pydantic's classes have them (OpenAPI 3.1).

The classes are slow to import and to build, so nothing here runs unless a typed object is asked for.
They know less than the tree may hold: what they lack is shown to them in a form that they do know.
"""

from __future__ import annotations

from typing import Any

from openapi_pydantic.v3.v3_1 import Operation
from pydantic import ValidationError

from triptych.document.data import is_object
from triptych.document.grammar import TABLES, Kind, Shape

# A place for parameters that the classes don't know.
_LOCATIONS = {"querystring": "query"}


def operation(node: dict[str, Any]) -> Operation:
    """An operation of the tree, typed. Its references stay references."""
    return Operation.model_validate(_shown(node, "operation"))


def refusal(node: dict[str, Any]) -> str | None:
    """Where in an operation the classes find what they don't take, or None when they take it all."""
    try:
        operation(node)
    except ValidationError as error:
        return "/".join(str(part) for part in error.errors()[0]["loc"])
    return None


def _shown(node: Any, kind: Kind) -> Any:
    """A copy without what the classes refuse: boolean schemas, keywords and words of 3.2."""
    if isinstance(node, bool):
        return {} if node else {"not": {}}
    if not is_object(node):
        return node
    mapping = node
    table = TABLES.get(kind)
    copy: dict[str, Any] = {}
    for key, value in mapping.items():
        rule = table.get(key) if table else None
        child = rule.kind if rule else "path_item" if kind == "callback" else "response"
        if kind in ("callback", "responses"):
            if not key.startswith("x-"):
                copy[key] = _shown(value, child)
        elif rule is None or rule.shape is None:
            copy[key] = value
        elif rule.shape is Shape.MAP:
            copy[key] = {k: _shown(v, child) for k, v in value.items()}
        elif rule.shape is Shape.LIST:
            copy[key] = [_shown(v, child) for v in value]
        else:
            copy[key] = _shown(value, child)
    if kind == "parameter" and "in" in copy:
        copy["in"] = _LOCATIONS.get(copy["in"], copy["in"])
    return copy
