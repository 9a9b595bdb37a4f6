"""Paths and operations: what must hold between a path, its parameters and its neighbours."""

from __future__ import annotations

import re
from typing import Any, cast
from urllib.parse import unquote

from triptych.document.checks.context import Context
from triptych.document.data import is_object
from triptych.document.document import METHODS, OperationNode
from triptych.document.grammar import Version
from triptych.document.pointers import escape
from triptych.document.visit import Visit

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_STATUS = re.compile(r"[1-5](?:[0-9][0-9]|XX)|default")


def check_operations(context: Context) -> None:
    """Check everything under ``paths``, ``webhooks`` and ``callbacks``."""
    _paths(context)
    ids: dict[str, Visit] = {}
    for section in ("paths", "webhooks", "x-webhooks"):
        for path, item in context.document.tree.get(section, {}).items():
            if path.startswith("x-") or not is_object(item):
                continue
            _own_lists(item, context)
            pointer = f"#/{section}/{escape(path)}"
            for operation in context.document.operations_of(path, item, pointer):
                _operation(operation, ids, context, section == "paths")


def _visit(node: Any, context: Context) -> Visit | None:
    return cast("Visit | None", context.document.origins.get(id(node)))


def _paths(context: Context) -> None:
    """Paths begin with a slash, and no two of them match the same requests."""
    tree = context.document.tree
    paths: dict[str, Any] = tree.get("paths", {})
    root = _visit(paths, context)
    if root is None:
        return
    bare = [path for path in paths if not path.startswith(("/", "x-"))]
    for path in bare:
        context.warning(
            "path-slash",
            f"The path {path!r} must begin with a slash; it is read as if it did.",
            root,
            path,
        )
    if bare:
        tree["paths"] = paths = {
            f"/{path}" if path in bare and f"/{path}" not in paths else path: item
            for path, item in paths.items()
        }
    seen: dict[str, str] = {}
    decoded: dict[str, str] = {}
    for path in paths:
        if not path.startswith("/"):
            continue
        plain = unquote(path)
        shape = _VARIABLE.sub("{}", plain)
        if plain in decoded:
            context.error(
                "equivalent-paths",
                f"The paths {decoded[plain]!r} and {path!r} are the same.",
                root,
                path,
            )
        elif shape in seen and any(
            m in paths[path] and m in paths[seen[shape]] for m in METHODS
        ):
            # Common in the wild: each is called for its own sake, and the server tells them apart.
            context.warning(
                "equivalent-paths",
                f"The paths {seen[shape]!r} and {path!r} match the same requests.",
                root,
                path,
                group="paths",
            )
        decoded.setdefault(plain, path)
        seen.setdefault(shape, path)


def _own_lists(item: dict[str, Any], context: Context) -> None:
    """No parameter may stand twice in one list."""
    for holder in (item, *(item[m] for m in METHODS if is_object(item.get(m)))):
        seen: dict[tuple[Any, Any], int] = {}
        visit = _visit(holder, context)
        for index, parameter in enumerate(holder.get("parameters", [])):
            target = context.resolve(parameter)
            key = target.get("in"), target.get("name")
            if key in seen and visit is not None:
                context.error(
                    "duplicate-parameter",
                    f"The {key[0]} parameter {key[1]!r} stands twice in the same list.",
                    visit,
                    "parameters",
                    index,
                )
            seen[key] = index


def _operation(
    operation: OperationNode, ids: dict[str, Visit], context: Context, routed: bool
) -> None:
    node = operation.item.get(operation.method.lower())
    if not is_object(node):
        node = operation.item.get("additionalOperations", {}).get(
            operation.pointer.rpartition("/")[2]
        )
    visit = _visit(node, context)
    if visit is None or node is None:
        return
    name = node.get("operationId")
    if isinstance(name, str):
        first = ids.setdefault(name, visit)
        if first is not visit and first.path != visit.path:
            context.warning(
                "duplicate-operation-id",
                f"The operationId {name!r} is not unique.",
                visit,
                "operationId",
                mend="Give every operation an operationId of its own.",
                group="operationId",
            )
    if routed:
        _path_parameters(operation, node, visit, context)
    _responses(node, visit, context)
    for callback in node.get("callbacks", {}).values():
        target = context.resolve(callback)
        for key, item in target.items():
            if not key.startswith("x-") and is_object(item):
                _own_lists(item, context)


def _path_parameters(
    operation: OperationNode, node: dict[str, Any], visit: Visit, context: Context
) -> None:
    """Every variable of the path is a required parameter, and every path parameter a variable."""
    declared: set[str] = set()
    variables = list(dict.fromkeys(_VARIABLE.findall(operation.path)))
    for parameter in operation.node.get("parameters", []):
        target = context.resolve(parameter)
        if target.get("in") != "path":
            continue
        name = target["name"]
        declared.add(name)
        place = _visit(target, context) or visit
        if target.get("required") is not True:
            context.warning(
                "path-parameter-optional",
                f"The path parameter {name!r} must have 'required: true'; it is read as required.",
                place,
                group="required",
            )
            target["required"] = True
        if name not in variables:
            context.warning(
                "path-parameter-unused",
                f"The path {operation.path!r} has no {{{name}}}; the parameter is ignored.",
                place,
                group="unused",
            )
            _drop(parameter, operation, node)
    for name in variables:
        if name not in declared and name:
            context.warning(
                "path-parameter-undeclared",
                f"The path's variable {name!r} is not described as a parameter; it is read as a string.",
                visit,
                group="undeclared",
            )
            made = {
                "name": name,
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
            }
            node["parameters"] = [*node.get("parameters", []), made]


def _drop(parameter: Any, operation: OperationNode, node: dict[str, Any]) -> None:
    for holder in (node, operation.item):
        if "parameters" in holder:
            holder["parameters"] = [
                p for p in holder["parameters"] if p is not parameter
            ]


def _responses(node: dict[str, Any], visit: Visit, context: Context) -> None:
    """An operation needs responses, under status codes (OpenAPI 3.1 §4.8.16)."""
    responses: Any = node.get("responses")
    if responses is None:
        if context.version <= Version.V30:
            context.warning(
                "missing-key",
                "An operation needs the keyword 'responses'.",
                visit,
                group="responses",
            )
        return
    place = _visit(responses, context) or visit
    renamed: dict[str, str] = {}
    for status in responses:
        if status.startswith("x-"):
            continue
        if not _STATUS.fullmatch(status):
            meant = "default" if status.lower() == "default" else status.upper()
            if _STATUS.fullmatch(meant):
                renamed[status] = meant
                message = f"The status {status!r} must be written {meant!r}."
                context.warning("status", message, place, status, group="case")
            else:
                context.error(
                    "status",
                    f"{status!r} is not a status: use a code such as 200, a range such as 2XX, or default.",
                    place,
                    status,
                )
    if renamed:
        items = list(responses.items())
        responses.clear()
        responses.update((renamed.get(status, status), item) for status, item in items)
