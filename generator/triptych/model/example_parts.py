"""What the examples of whole bodies tell of the objects within them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from triptych.model.api import Content, Operation
from triptych.model.conformance import conforms
from triptych.model.types import (
    Alias,
    Declaration,
    Json,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)

_DEEPEST = 40
_MOST_ITEMS = 3


def example_parts(
    operations: Iterable[Operation], declarations: Mapping[str, Declaration]
) -> dict[str, Json]:
    """Declaration -> a value of it, as it stands in the examples that the specification gives of bodies.

    Those of successful answers come first, then those of requests, then those of errors; in each, what
    an example is of before what is within. Only examples that are right for their types are looked into.
    """
    operations = list(operations)
    found: dict[str, Json] = {}
    for contents, request in ((_answers, False), (_requests, True), (_errors, False)):
        finder = _Finder(declarations, request)
        within: list[tuple[str, Json]] = []
        for operation in operations:
            for content in contents(operation):
                for outermost, *inner in finder.examples(content):
                    found.setdefault(*outermost)
                    within += inner
        for part in within:
            found.setdefault(*part)
    return found


def _answers(operation: Operation) -> Iterator[Content]:
    for response in operation.responses:
        if response.is_success:
            yield from response.contents
    if operation.streaming is not None:
        yield operation.streaming.content


def _requests(operation: Operation) -> Iterator[Content]:
    if operation.body is not None:
        yield from operation.body.contents


def _errors(operation: Operation) -> Iterator[Content]:
    for response in operation.responses:
        if not response.is_success:
            yield from response.contents


class _Finder:
    """Finds objects in the examples of what travels one way."""

    def __init__(self, declarations: Mapping[str, Declaration], request: bool) -> None:
        self._declarations = declarations
        self._request = request

    def examples(self, content: Content) -> Iterator[list[tuple[str, Json]]]:
        """For each example that is right, the objects in it, at least one."""
        type = content.type if content.type is not None else content.item
        for example in content.docs.examples:
            if type is not None and not example.raw:
                value: Json = json.loads(example.text)
                if self._fits(value, type):
                    # A list of one stands for what the example is of, whatever that is.
                    parts = [*self._parts([value], List(type), 0)]
                    if parts:
                        yield parts

    def _fits(self, value: Json, type: Type) -> bool:
        return conforms(value, type, self._declarations, request=self._request)

    def _parts(self, value: Json, type: Type, depth: int) -> Iterator[tuple[str, Json]]:
        """All objects in a value with the declarations that they are values of, the outer ones first."""
        if depth > _DEEPEST:
            return
        for inner, inner_type in self._within(value, type):
            if isinstance(inner_type, Ref):
                yield inner_type.id, inner
            yield from self._parts(inner, inner_type, depth + 1)

    def _within(self, value: Json, type: Type) -> Iterator[tuple[Json, Type]]:
        """The parts of a value with their types; the value itself, where its type is told more exactly."""
        match type:
            case Ref(id):
                declaration = self._declarations[id]
                if isinstance(declaration, Alias):
                    yield value, declaration.type
                elif isinstance(declaration, Model) and isinstance(value, dict):
                    for field in declaration.fields:
                        if field.wire_name in value:
                            yield value[field.wire_name], field.type
            case Nullable(inner) if value is not None:
                yield value, inner
            case List(item) if isinstance(value, list):
                yield from ((each, item) for each in value[:_MOST_ITEMS])
            case Tuple(items) if isinstance(value, list):
                yield from zip(value, items, strict=False)
            case Map(item) if isinstance(value, dict):
                yield from ((each, item) for each in value.values())
            case Union():
                variant = self._variant(value, type)
                if variant is not None:
                    yield value, variant
            case _:
                return

    def _variant(self, value: Json, type: Union) -> Type | None:
        """The variant that a value is of: the one its discriminator tells, else the only one that it fits."""
        discriminator = type.discriminator
        if discriminator is not None and isinstance(value, dict):
            told = value.get(discriminator.wire_name)
            for text, id in discriminator.mapping:
                if text == told:
                    return Ref(id)
        fitting = [variant for variant in type.variants if self._fits(value, variant)]
        return fitting[0] if len(fitting) == 1 else None
