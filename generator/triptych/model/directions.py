"""Which declarations are sent, which are received: followed from the operations and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from triptych.model.api import Content, Event, Operation
from triptych.model.types import (
    Alias,
    Declaration,
    Direction,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)

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
    sent = [type for operation in operations for type in _sent(operation)]
    received = [type for operation in operations for type in _received(operation)]
    received += [type for event in events for type in _payload(event)]
    _follow(sent, Direction.SENT, declarations, found)
    _follow(received, Direction.RECEIVED, declarations, found)
    idle = [Ref(id) for id in declarations if id not in found and _is_component(id)]
    _follow(idle, Direction.SENT, declarations, found)
    _follow(idle, Direction.RECEIVED, declarations, found)
    _keep_mentioned(declarations, found)
    return {
        id: replace(declaration, direction=found[id])
        for id, declaration in declarations.items()
        if id in found
    }


def references(type: Type) -> Iterator[str]:
    """The ids of the declarations that a type expression names, in order, repeats included."""
    match type:
        case Ref(id):
            yield id
        case List(inner) | Map(inner) | Nullable(inner):
            yield from references(inner)
        case Union(variants):
            for variant in variants:
                yield from references(variant)
        case Tuple(items, rest):
            for item in items:
                yield from references(item)
            if rest is not None:
                yield from references(rest)
        case _:
            return


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


def _types_in(declaration: Declaration, direction: Direction) -> Iterator[Type]:
    """The types inside a declaration that travel in a direction (NONE: all of them)."""
    if isinstance(declaration, Alias):
        yield declaration.type
    elif isinstance(declaration, Model):
        for field in declaration.fields:
            if direction is Direction.SENT and field.read_only:
                continue
            if direction is Direction.RECEIVED and field.write_only:
                continue
            yield field.type
        if declaration.extra is not None:
            yield declaration.extra


def _follow(
    roots: Iterable[Type],
    direction: Direction,
    declarations: Mapping[str, Declaration],
    found: dict[str, Direction],
) -> None:
    waiting = [id for type in roots for id in references(type)]
    while waiting:
        id = waiting.pop()
        if id not in declarations or direction in found.get(id, Direction.NONE):
            continue
        found[id] = found.get(id, Direction.NONE) | direction
        for type in _types_in(declarations[id], direction):
            waiting.extend(references(type))


def _keep_mentioned(
    declarations: Mapping[str, Declaration], found: dict[str, Direction]
) -> None:
    """No reference may dangle: what kept declarations mention is kept."""
    waiting = list(found)
    while waiting:
        for type in _types_in(declarations[waiting.pop()], Direction.NONE):
            for id in references(type):
                if id not in found and id in declarations:
                    found[id] = Direction.NONE
                    waiting.append(id)


def _is_component(id: str) -> bool:
    return id.startswith(_COMPONENTS) and "/" not in id[len(_COMPONENTS) :]
