"""One operation put together from its parts."""

from __future__ import annotations

import math
from typing import Any, cast

from triptych.document import OperationNode
from triptych.model.api import CodeSample, Location, Operation, Parameter, Retries
from triptych.model.bodies import body_of, responses_of
from triptych.model.context import Context
from triptych.model.documentation import words_of
from triptych.model.extensions import Found, read
from triptych.model.facts import Candidate
from triptych.model.names import Name
from triptych.model.parameters import parameters_of
from triptych.model.security import requirements_of
from triptych.model.servers import servers_of
from triptych.model.untyped import entries, mapping, strings
from triptych.model.visibility import operation_id, written_id
from triptych.model.words import parse, singular

_HTTP_WORDS = frozenset({"post", "put", "patch"})
_LONGEST = 6
_KEY_HEADERS = (
    "idempotency-key",
    "x-idempotency-key",
    "idempotencykey",
    "idempotency_key",
)


def operation_of(
    context: Context, node: OperationNode, named: Candidate, schemes: frozenset[str]
) -> Operation:
    """An operation in the model's terms, without its paging and streaming (those look at types).

    ``named`` is the name that was settled, ``schemes`` the ids of the known security schemes.
    """
    raw, pointer = node.node, node.pointer
    base = type_base(named, written_id(node))
    parameters = parameters_of(context, node, base)
    timeout = read(raw, "timeout")
    return Operation(
        id=operation_id(node),
        operation_id=written_id(node),
        method=node.method,
        path=node.path,
        resource=named.resource,
        name=named.name,
        reason=named.reason,
        parameters=parameters,
        body=body_of(context, raw, pointer, base),
        responses=responses_of(context, raw, pointer, base),
        security=requirements_of(context, raw, schemes),
        servers=(servers_of(context, raw) or servers_of(context, node.item)),
        tags=strings(raw.get("tags") or []),
        retries=_retries(
            read(raw, "retries") or read(context.document.tree, "retries")
        ),
        idempotency_header=_idempotency(raw, parameters),
        timeout=timeout.value if timeout else None,
        code_samples=code_samples(raw),
        docs=words_of(raw),
        pointer=pointer,
    )


def type_base(named: Candidate, written: str) -> Name:
    """What the names of an operation's inline schemas begin with.

    The operationId, as it is what the author calls it; the method and its resources where there is
    none, or where it only repeats the HTTP method and the path.
    """
    own = parse(written)
    if 0 < len(own.words) <= _LONGEST and own.key[0] not in _HTTP_WORDS:
        return own
    words = [word for part in named.resource for word in part.words]
    return Name((*[singular(word) for word in words], *named.name.words))


def code_samples(raw: dict[str, Any]) -> tuple[CodeSample, ...]:
    """The samples that the specification brings along for an operation."""
    found = read(raw, "samples")
    return tuple(CodeSample(*sample) for sample in found.value) if found else ()


def _retries(found: Found | None) -> Retries | None:
    node = mapping(found.value) if found else {}
    limit = node.get("max_retries")
    retries = Retries(
        max_retries=limit if type(limit) is int and limit >= 0 else None,
        statuses=tuple(str(s).upper() for s in entries(node.get("statuses"))),
        initial_seconds=_seconds(node.get("initial_seconds")),
        max_seconds=_seconds(node.get("max_seconds")),
    )
    return None if retries == Retries() else retries


def _seconds(value: Any) -> float | None:
    if type(value) not in (int, float):
        return None
    number = float(cast("int | float", value))
    return number if math.isfinite(number) and number > 0 else None


def _idempotency(raw: dict[str, Any], parameters: tuple[Parameter, ...]) -> str | None:
    """The header that carries an idempotency key: named by an extension, or declared as a parameter."""
    declared = [
        p.wire_name
        for p in parameters
        if p.location is Location.HEADER and p.wire_name.lower() in _KEY_HEADERS
    ]
    found = read(raw, "idempotency")
    if found and isinstance(found.value, str):
        return found.value
    return declared[0] if declared else "Idempotency-Key" if found else None
