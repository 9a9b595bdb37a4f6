"""The examples that several pages and files show, each made once."""

from __future__ import annotations

from functools import cached_property

from triptych.languages.json import pretty
from triptych.model.api import Api, Event, Operation
from triptych.model.call_examples import CallExample
from triptych.model.example_parts import example_parts
from triptych.model.examples import content_example, example_of
from triptych.model.types import Direction, Json, Ref
from triptych.targets.docs.shown_calls import shown_calls

_LONGEST = 20_000


class Examples:
    """Makes the examples of one Api."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._declarations = api.declarations
        self._calls: dict[str, tuple[CallExample, ...]] = {}
        self._objects: dict[str, str] = {}
        self._events: dict[str, str] = {}

    def calls(self, operation: Operation) -> tuple[CallExample, ...]:
        """The calls of an operation, at least one."""
        found = self._calls.get(operation.id)
        if found is None:
            found = shown_calls(operation, self._declarations)
            self._calls[operation.id] = found
        return found

    def object(self, id: str) -> str:
        """JSON of a declaration; "" if it says nothing or is too long to be read.

        Its own example, else one that stands within the example of a body, else one that is made up.
        """
        found = self._objects.get(id)
        if found is None:
            declaration = self._declarations[id]
            if declaration.docs.examples or id not in self._parts:
                sent = declaration.direction is Direction.SENT
                value = example_of(Ref(id), self._declarations, request=sent)
            else:
                value = self._parts[id]
            found = self._objects[id] = _text(value)
        return found

    @cached_property
    def _parts(self) -> dict[str, Json]:
        return example_parts(self._api.operations, self._declarations)

    def event(self, event: Event) -> str:
        """JSON (or the text) of what an event carries; "" if there is nothing or it is too long to be read."""
        found = self._events.get(event.id)
        if found is None:
            value: Json = None
            if event.content is not None:
                value = content_example(
                    event.content, self._declarations, request=False
                )
            text = value if isinstance(value, str) else _text(value)
            found = self._events[event.id] = text
        return found


def _text(value: Json) -> str:
    if value in (None, {}, []):
        return ""
    text = pretty(value)
    return text if len(text) <= _LONGEST else ""
