"""Which declarations are sent, which are received: followed from the operations and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from triptych.model.api import Content, Event, Operation, Response
from triptych.model.types import (
    Alias,
    Declaration,
    Direction,
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
_DIRECTIONS = {  # by whether a declaration is sent, and whether it is received
    (False, False): Direction.NONE,
    (True, False): Direction.SENT,
    (False, True): Direction.RECEIVED,
    (True, True): Direction.BOTH,
}
_PLAIN = (Scalar, Literal, AnyType)  # types that name no declaration


class Mentions:
    """Which other declarations each declaration names, found once for each."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        self._known: dict[str, _Mentioned] = {}

    def of(self, id: str) -> _Mentioned:
        known = self._known.get(id)
        if known is None:
            known = self._known[id] = _mentioned(self._declarations[id])
        return known

    def reach(
        self, types: Iterable[Type], direction: Direction, found: set[str]
    ) -> None:
        """Add to ``found`` what the types lead to in a direction; what is in it already is not followed again."""
        waiting = [id for type in types for id in references(type)]
        while waiting:
            id = waiting.pop()
            if id not in found and id in self._declarations:
                found.add(id)
                mentioned = self.of(id)
                sent = direction is Direction.SENT
                waiting += mentioned.sent if sent else mentioned.received

    def kept_by(self, ids: Iterable[str]) -> set[str]:
        """The ids, and what they mention in whatever direction: no reference may dangle."""
        found = set(ids)
        waiting = list(found)
        while waiting:
            for id in self.of(waiting.pop()).all:
                if id not in found and id in self._declarations:
                    found.add(id)
                    waiting.append(id)
        return found


class _Mentioned(Struct, frozen=True):
    """The ids that a declaration names: in what of it is sent, in what is received, and anywhere."""

    sent: list[str]
    received: list[str]
    all: list[str]


def assign_directions(
    operations: Iterable[Operation],
    events: Iterable[Event],
    declarations: Mapping[str, Declaration],
    mentions: Mentions | None = None,
) -> dict[str, Declaration]:
    """The declarations with their directions, in the same order, without what nobody can meet.

    Parameters and bodies are sent, and what events are answered with; responses, their headers, stream
    items and the payloads of events are received. What a model refers to goes where the model goes, except that a ``readOnly`` field
    is not followed when sent nor a ``writeOnly`` one when received (OpenAPI 3.1 §4.8.24.1). A
    component that nothing refers to goes both ways, and so does what is only written as text (XML); a lifted
    schema that nothing refers to is left out. One that only an unfollowed field of a kept model refers to stays, with ``Direction.NONE``.

    ``mentions`` are those of the declarations, if they are at hand.
    """
    mentions = mentions or Mentions(declarations)
    sent: set[str] = set()
    received: set[str] = set()
    operations, events = list(operations), list(events)
    mentions.reach(
        chain(
            (t for operation in operations for t in _sent(operation)),
            (t for event in events for t in _of_responses(event.answers)),
        ),
        Direction.SENT,
        sent,
    )
    mentions.reach(
        chain(
            (t for operation in operations for t in _received(operation)),
            (t for event in events for t in _payload(event)),
        ),
        Direction.RECEIVED,
        received,
    )
    met = sent | received
    written = {id for type in _written(operations, events) for id in references(type)}
    idle = [
        Ref(id)
        for id in declarations
        if id not in met and (id in written or _is_component(id))
    ]
    mentions.reach(idle, Direction.SENT, sent)
    mentions.reach(idle, Direction.RECEIVED, received)
    kept = mentions.kept_by(sent | received)
    return {
        id: replace(declaration, direction=_DIRECTIONS[id in sent, id in received])
        for id, declaration in declarations.items()
        if id in kept
    }


def references(type: Type) -> list[str]:
    """The ids of the declarations that a type expression names, in order, repeats included."""
    found: list[str] = []
    _collect(type, found)
    return found


def _collect(type: Type, found: list[str]) -> None:
    if isinstance(type, Ref):
        found.append(type.id)
    elif isinstance(type, _PLAIN):
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
    yield from _of_responses(operation.responses)
    if operation.streaming is not None:
        yield from _of_content(operation.streaming.content)


def _payload(event: Event) -> Iterator[Type]:
    if event.type is not None:
        yield event.type
    if event.content is not None:
        yield from _of_content(event.content)
    for header in event.headers:
        yield header.type


def _of_responses(responses: Iterable[Response]) -> Iterator[Type]:
    for response in responses:
        for header in response.headers:
            yield header.type
        for content in response.contents:
            yield from _of_content(content)


def _written(
    operations: Iterable[Operation], events: Iterable[Event]
) -> Iterator[Type]:
    """What the texts of structured formats hold: they travel as text, so no type of theirs does."""
    responses = (operation.responses for operation in operations)
    answers = (event.answers for event in events)
    contents = chain(
        (c for r in chain(*responses, *answers) for c in r.contents),
        (c for o in operations if o.body for c in o.body.contents),
        (event.content for event in events if event.content is not None),
    )
    return (content.shape for content in contents if content.shape is not None)


def _of_content(content: Content) -> Iterator[Type]:
    for type in (content.type, content.item):
        if type is not None:
            yield type


def _mentioned(declaration: Declaration) -> _Mentioned:
    always: list[str] = []
    # Of a model: what fields name that are for one direction only, and what those for none name.
    sent: list[str] = []
    received: list[str] = []
    never: list[str] = []
    if isinstance(declaration, Alias):
        _collect(declaration.type, always)
    elif isinstance(declaration, Model):
        for field in declaration.fields:
            if isinstance(field.type, _PLAIN):
                continue
            if field.read_only:
                _collect(field.type, never if field.write_only else received)
            else:
                _collect(field.type, sent if field.write_only else always)
        if declaration.extra is not None:
            _collect(declaration.extra, always)
    if not sent and not received and not never:
        return _Mentioned(always, always, always)
    return _Mentioned(
        always + sent, always + received, always + sent + received + never
    )


def _is_component(id: str) -> bool:
    return id.startswith(_COMPONENTS) and "/" not in id[len(_COMPONENTS) :]
