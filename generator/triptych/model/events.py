"""Webhooks and callbacks: what the API sends to its user (OpenAPI 3.1 §4.8.1, §4.8.18)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from triptych.document import OperationNode
from triptych.model.api import Event, Location, Operation
from triptych.model.bodies import body_of, responses_of
from triptych.model.context import Context
from triptych.model.documentation import words_of
from triptych.model.extensions import read
from triptych.model.media import primary
from triptych.model.names import Name
from triptych.model.overrides import Overrides
from triptych.model.parameters import declared_parameters
from triptych.model.untyped import mapping
from triptych.model.visibility import visible
from triptych.model.words import parse

_STANDARD = "standard-webhooks"
_STANDARD_HEADERS = frozenset({"webhook-signature", "svix-signature"})


class _Delivery(Struct, frozen=True):
    """One event before it is named. ``around`` are words to add when ``name`` is taken."""

    id: str
    node: OperationNode
    name: Name
    around: tuple[str, ...]
    callback_of: str | None


def events_of(
    context: Context,
    operations: Sequence[tuple[OperationNode, Operation]],
    overrides: Overrides,
) -> tuple[Event, ...]:
    """Every webhook, then every callback of the operations, in the order of the specification, each with a
    name of its own."""
    root = mapping(context.document.tree)
    signature = overrides.signature
    if signature is None and (said := read(root, "signature")):
        signature = said.value
    webhooks = visible(context, context.document.webhooks(), overrides)
    deliveries = list(_webhooks(webhooks, overrides))
    for node, operation in operations:
        deliveries += _callbacks(context, node, operation, overrides)
    taken: set[tuple[str, ...]] = set()
    events: list[Event] = []
    for delivery in deliveries:
        name = _free(delivery, taken)
        taken.add(name.key)
        events.append(_event(context, delivery, name, signature))
    return tuple(events)


def _webhooks(
    nodes: Sequence[OperationNode], overrides: Overrides
) -> Iterator[_Delivery]:
    several = {n.path for n in nodes if sum(o.path == n.path for o in nodes) > 1}
    for node in nodes:
        many = node.path in several
        given = overrides.events.get(node.path)
        extension = read(node.node, "name") or read(node.item, "name")
        name = parse(given or (extension.value if extension else node.path))
        if not name.words:
            name = Name(("event",))
        id = f"{node.path} {node.method}" if many else node.path
        yield _Delivery(id, node, name, (node.method.lower(),), None)


def _callbacks(
    context: Context, node: OperationNode, operation: Operation, overrides: Overrides
) -> Iterator[_Delivery]:
    for key, reference in mapping(node.node.get("callbacks")).items():
        place = f"{node.pointer}/callbacks/{_escape(key)}"
        callback, pointer = context.resolve(reference, place)
        for expression, item in mapping(callback).items():
            if expression.startswith("x-"):
                continue
            at = f"{pointer}/{_escape(expression)}"
            found = list(context.document.operations_of(expression, item, at))
            for delivery in visible(context, found, overrides):
                method = f" {delivery.method}" if len(found) > 1 else ""
                id = f"{operation.id} {key} {expression}{method}"
                given = overrides.events.get(id) or overrides.events.get(key)
                name = parse(given or key)
                owner = (
                    *(w for r in operation.resource for w in r.words),
                    *operation.name.words,
                )
                yield _Delivery(
                    id,
                    delivery,
                    name if name.words else Name(("callback",)),
                    owner,
                    operation.id,
                )


def _free(delivery: _Delivery, taken: set[tuple[str, ...]]) -> Name:
    name = delivery.name
    if name.key in taken:
        name = Name((*delivery.around, *name.words))
    number = 2
    free = name
    while free.key in taken:
        free = Name((*name.words, str(number)))
        number += 1
    return free


def _event(
    context: Context, delivery: _Delivery, name: Name, signature: str | None
) -> Event:
    node = delivery.node
    base = name if name.key[-1:] == ("event",) else name + Name(("Event",))
    headers = tuple(
        parameter
        for parameter in declared_parameters(context, node, base)
        if parameter.location is Location.HEADER
    )
    body = body_of(context, node.node, node.pointer, base)
    content = primary(body.contents) if body else None
    own = read(node.node, "signature")
    if own:
        signature = own.value
    elif signature is None and any(
        h.wire_name.lower() in _STANDARD_HEADERS for h in headers
    ):
        signature = _STANDARD
    return Event(
        id=delivery.id,
        name=name,
        method=node.method,
        type=(content.type or content.item) if content else None,
        content=content,
        headers=headers,
        answers=responses_of(context, node.node, node.pointer, base),
        callback_of=delivery.callback_of,
        signature=signature,
        docs=words_of(node.node),
        pointer=node.pointer,
    )


def _escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
