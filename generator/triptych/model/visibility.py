"""Which operations are left out, and telling so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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

    Left out is what the configuration skips, what the specification tells generators to ignore and,
    if ``skip_internal``, what it marks as internal (on the operation or its path). A note for each
    reason counts them; internal operations that stay are counted as well.
    """
    kept: list[OperationNode] = []
    dropped: dict[str, list[OperationNode]] = {}
    internal: dict[str, list[OperationNode]] = {}
    for operation in operations:
        mark = _mark(operation, "internal")
        reason = _reason(operation, overrides) or (
            mark if overrides.skip_internal else None
        )
        if reason is None:
            kept.append(operation)
            if mark is not None:
                internal.setdefault(mark, []).append(operation)
        else:
            dropped.setdefault(reason, []).append(operation)
    for reason, group in dropped.items():
        context.note(
            "operations-skipped",
            f"{_count(group)} left out because of {reason}: {_shown(group)}.",
            group[0].pointer,
        )
    for mark, group in internal.items():
        context.note(
            "operations-internal",
            f"{_count(group)} marked {mark} and generated all the same: {_shown(group)}.",
            group[0].pointer,
            "Set `skip_internal: true` to leave them out.",
        )
    return kept


def _count(group: Sequence[OperationNode]) -> str:
    return "1 operation is" if len(group) == 1 else f"{len(group)} operations are"


def _shown(group: Sequence[OperationNode]) -> str:
    names = [operation_id(operation) for operation in group[:_SHOWN]]
    more = f" and {len(group) - _SHOWN} more" if len(group) > _SHOWN else ""
    return ", ".join(names) + more


def _reason(operation: OperationNode, overrides: Overrides) -> str | None:
    names = [operation_id(operation), written_id(operation)]
    for pattern in overrides.skip:
        if any(fnmatchcase(name, _literal(pattern)) for name in names if name):
            return f"'{pattern}' in the configuration"
    return _mark(operation, "ignore")


def _mark(operation: OperationNode, key: str) -> str | None:
    """The extension that says ``key`` of an operation or of its path, if one does."""
    for node in (operation.node, operation.item):
        if found := read(node, key):
            return found.source
    return None


def _literal(pattern: str) -> str:
    """``*`` and ``?`` are special, brackets are not."""
    return pattern.replace("[", "[[]")


def said_of(
    entries_: Mapping[str, _Value], node: OperationNode, *, alone: bool = False
) -> _Value | None:
    """The entry for an operation: by its id, by its operationId, or (but for ``alone``) for all (``*``)."""
    for key in (operation_id(node), written_id(node), "" if alone else "*"):
        if key and key in entries_:
            return entries_[key]
    return None
