"""Which declarations are sent, which are received: followed from the operations and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from triptych.model.api import Content, Event, Operation
from triptych.model.types import (
    Alias,
    Declaration,
    Direction,
    Field,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)
from triptych.model.types import Any as AnyType

_COMPONENTS = "#/components/schemas/"


def assign_directions(
    operations: Iterable[Operation],
    events: Iterable[Event],
    declarations: Mapping[str, Declaration],
) -> dict[str, Declaration]:
    """The declarations with their directions, in the same order, without what nobody can meet.

    Parameters and bodies are sent; responses, their headers, stream items and the payloads of events
    are received. What a model refers to goes where the model goes, except that a ``readOnly`` field
    is not followed when sent nor a ``writeOnly`` one when received (OpenAPI 3.1 §4.8.24.1). A
    component that nothing refers to goes both ways; a lifted schema that nothing refers to is left
    out. One that only an unfollowed field of a kept model refers to stays, with ``Direction.NONE``.
    """
    found: dict[str, Direction] = {}
    inside = _Inside(declarations)
    sent = [type for operation in operations for type in _sent(operation)]
    received = [type for operation in operations for type in _received(operation)]
    received += [type for event in events for type in _payload(event)]
    _follow(sent, Direction.SENT, inside, declarations, found)
    _follow(received, Direction.RECEIVED, inside, declarations, found)
    idle = [Ref(id) for id in declarations if id not in found and _is_component(id)]
    _follow(idle, Direction.SENT, inside, declarations, found)
    _follow(idle, Direction.RECEIVED, inside, declarations, found)
    _keep_mentioned(inside, declarations, found)
    return {
        id: replace(declaration, direction=found[id])
        for id, declaration in declarations.items()
        if id in found
    }


def references(type: Type) -> list[str]:
    """The ids of the declarations that a type expression names, in order, repeats included."""
    found: list[str] = []
    _collect(type, found)
    return found


def _collect(type: Type, found: list[str]) -> None:
    if isinstance(type, Ref):
        found.append(type.id)
    elif isinstance(type, (Scalar, Literal, AnyType)):
        return
    elif isinstance(type, List):
        _collect(type.item, found)
    elif isinstance(type, Nullable):
        _collect(type.type, found)
    elif isinstance(type, Map):
        _collect(type.value, found)
    elif isinstance(type, Union):
        for variant in type.variants:
            _collect(variant, found)
    else:
        for item in type.items:
            _collect(item, found)
        if type.rest is not None:
            _collect(type.rest, found)


def _sent(operation: Operation) -> Iterator[Type]:
    for parameter in operation.parameters:
        yield parameter.type
    for content in operation.body.contents if operation.body else ():
        yield from _of_content(content)


def _received(operation: Operation) -> Iterator[Type]:
    for response in operation.responses:
        for header in response.headers:
            yield header.type
        for content in response.contents:
            yield from _of_content(content)
    if operation.streaming is not None:
        yield from _of_content(operation.streaming.content)


def _payload(event: Event) -> Iterator[Type]:
    if event.type is not None:
        yield event.type
    if event.content is not None:
        yield from _of_content(event.content)
    for header in event.headers:
        yield header.type


def _of_content(content: Content) -> Iterator[Type]:
    for type in (content.type, content.item):
        if type is not None:
            yield type


class _Inside:
    """What declarations mention, found once for each."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        self._known: dict[str, list[tuple[Field | None, list[str]]]] = {}

    def of(self, id: str, direction: Direction) -> Iterator[str]:
        """The ids in a declaration that travel in a direction (NONE: all of them)."""
        known = self._known.get(id)
        if known is None:
            known = self._known[id] = list(_mentions(self._declarations[id]))
        for field, ids in known:
            if field is not None:
                if direction is Direction.SENT and field.read_only:
                    continue
                if direction is Direction.RECEIVED and field.write_only:
                    continue
            yield from ids


def _mentions(declaration: Declaration) -> Iterator[tuple[Field | None, list[str]]]:
    """The ids that each part of a declaration names; the field, if it is one."""
    if isinstance(declaration, Alias):
        yield None, references(declaration.type)
    elif isinstance(declaration, Model):
        for field in declaration.fields:
            if ids := references(field.type):
                yield field, ids
        if declaration.extra is not None:
            yield None, references(declaration.extra)


def _follow(
    roots: Iterable[Type],
    direction: Direction,
    inside: _Inside,
    declarations: Mapping[str, Declaration],
    found: dict[str, Direction],
) -> None:
    waiting = [id for type in roots for id in references(type)]
    while waiting:
        id = waiting.pop()
        if id not in declarations or direction in found.get(id, Direction.NONE):
            continue
        found[id] = found.get(id, Direction.NONE) | direction
        waiting.extend(inside.of(id, direction))


def _keep_mentioned(
    inside: _Inside,
    declarations: Mapping[str, Declaration],
    found: dict[str, Direction],
) -> None:
    """No reference may dangle: what kept declarations mention is kept."""
    waiting = list(found)
    while waiting:
        for id in inside.of(waiting.pop(), Direction.NONE):
            if id not in found and id in declarations:
                found[id] = Direction.NONE
                waiting.append(id)


def _is_component(id: str) -> bool:
    return id.startswith(_COMPONENTS) and "/" not in id[len(_COMPONENTS) :]
