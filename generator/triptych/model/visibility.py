"""Which operations are left out, and telling so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import TypeVar

from triptych.document import OperationNode
from triptych.model.context import Context
from triptych.model.extensions import read
from triptych.model.overrides import Overrides

_Value = TypeVar("_Value")
_SHOWN = 8


def operation_id(operation: OperationNode) -> str:
    """Method and path, as the specification has them."""
    return f"{operation.method} {operation.path}"


def written_id(operation: OperationNode) -> str:
    """The ``operationId``, or ""."""
    written = operation.node.get("operationId")
    return written if isinstance(written, str) else ""


def visible(
    context: Context, operations: Iterable[OperationNode], overrides: Overrides
) -> list[OperationNode]:
    """The operations to generate, in order.

    Left out is what the configuration skips and, unless ``include_internal``, what the specification
    marks as internal or to be ignored (on the operation or its path). A note for each reason counts them.
    """
    kept: list[OperationNode] = []
    dropped: dict[str, list[OperationNode]] = {}
    for operation in operations:
        reason = _reason(operation, overrides)
        if reason is None:
            kept.append(operation)
        else:
            dropped.setdefault(reason, []).append(operation)
    for reason, group in dropped.items():
        names = [operation_id(operation) for operation in group[:_SHOWN]]
        more = f" and {len(group) - _SHOWN} more" if len(group) > _SHOWN else ""
        count = "1 operation is" if len(group) == 1 else f"{len(group)} operations are"
        context.note(
            "operations-skipped",
            f"{count} left out because of {reason}: {', '.join(names)}{more}.",
            group[0].pointer,
        )
    return kept


def _reason(operation: OperationNode, overrides: Overrides) -> str | None:
    names = [operation_id(operation), written_id(operation)]
    for pattern in overrides.skip:
        if any(fnmatchcase(name, _literal(pattern)) for name in names if name):
            return f"'{pattern}' in the configuration"
    if not overrides.include_internal:
        for key in ("ignore", "internal"):
            for node in (operation.node, operation.item):
                if found := read(node, key):
                    return found.source
    return None


def _literal(pattern: str) -> str:
    """``*`` and ``?`` are special, brackets are not."""
    return pattern.replace("[", "[[]")


def said_of(entries_: Mapping[str, _Value], node: OperationNode) -> _Value | None:
    """The entry for an operation: by its id, by its operationId, or for all (``*``)."""
    for key in (operation_id(node), written_id(node), "*"):
        if key and key in entries_:
            return entries_[key]
    return None
