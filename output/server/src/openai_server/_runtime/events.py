"""Items of a stream as bytes: server-sent events (WHATWG HTML §9.2), JSON lines, RFC 7464 sequences."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeGuard

import pydantic
from pydantic_core import to_json

from .codecs import codec_of
from .guards import is_object
from .handlers import ServerSentEvent
from .mistakes import Mistake

if TYPE_CHECKING:
    from .documented import Events

__all__ = ["HEARTBEAT", "EventWriter", "InvalidAnswer", "failure"]

HEARTBEAT: Final = b": still here\n\n"


class InvalidAnswer(Exception):
    """What a handler gives is not what the specification says."""

    def __init__(self, text: str, mistakes: list[Mistake] | None = None) -> None:
        super().__init__(text)
        self.mistakes = mistakes or []

    def __str__(self) -> str:
        return " ".join([self.args[0], *(each.sentence for each in self.mistakes)])


class EventWriter:
    """Makes bytes of the items of one operation's stream.

    Args:
        events: How it is written.
        package: The generated package.
        validates: Hold each item against the specification.
    """

    __slots__ = ("_codec", "_events", "_validates", "encode", "end")

    def __init__(self, events: Events, package: str, validates: bool) -> None:
        self._events: Final = events
        self._codec = None if events.item is None else codec_of(events.item, package)
        self._validates: Final = validates
        writers: dict[str, Callable[[Any], bytes]] = {
            "sse": self._event,
            "json_lines": self._line,
            "json_seq": self._record,
        }
        if events.format == "sse" and events.envelope:
            writers["sse"] = self._envelope
        #: Bytes of an item. Raises InvalidAnswer.
        self.encode: Final = writers[events.format]
        end = events.end
        #: What follows the last item.
        self.end: Final = (
            b""
            if end is None
            else _head(events.end_name, None, None) + _written(end.encode())
        )

    def _json(self, item: Any) -> bytes:
        if self._codec is None:
            return to_json(item)
        if isinstance(item, bytes):
            content = item
        else:
            content = self._codec.encode(item)
        if self._validates:
            mistakes = self._codec.check(content)
            if mistakes:
                raise InvalidAnswer("An item of a stream does not fit:", mistakes)
        return content

    def _line(self, item: Any) -> bytes:
        return self._json(item) + b"\n"

    def _record(self, item: Any) -> bytes:
        return b"\x1e" + self._json(item) + b"\n"

    def _event(self, item: Any) -> bytes:
        name = self._events.name
        event = id = retry = None
        if _is_sent(item):
            event, id, retry, item = item.event, item.id, item.retry, item.data
        if event is None and name is not None:
            event = _property(item, name)
        if self._events.data == "text":
            data = item if isinstance(item, bytes) else str(item).encode()
            return _head(event, id, retry) + _written(data)
        # JSON has no line breaks outside of its strings, and in them they are escaped.
        if event is None and id is None and retry is None:
            return b"data: " + self._json(item) + b"\n\n"
        return _head(event, id, retry) + b"data: " + self._json(item) + b"\n\n"

    def _envelope(self, item: Any) -> bytes:
        if _is_sent(item):
            item = item.data
        content = self._json(item)
        fields: dict[str, Any] = pydantic.TypeAdapter(dict[str, Any]).validate_json(
            content
        )
        data: Any = fields.get("data", "")
        text = data.encode() if isinstance(data, str) else to_json(data)
        head = _head(fields.get("event"), fields.get("id"), fields.get("retry"))
        return head + _written(text)


def _is_sent(item: object) -> TypeGuard[ServerSentEvent[Any]]:
    return isinstance(item, ServerSentEvent)


def failure(content: bytes) -> bytes:
    """The event that tells of a stream that failed."""
    return b"event: error\n" + _written(content)


def _written(data: bytes) -> bytes:
    """A whole event with some data, each line of which has to say that it is."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    return b"".join(b"data: " + line + b"\n" for line in lines) + b"\n"


def _head(event: Any, id: Any, retry: Any) -> bytes:
    head = b""
    for name, value in ((b"event", event), (b"id", id), (b"retry", retry)):
        if value is not None:
            text = str(value)
            # A line break would begin another field; such a value is none.
            if not any(each in text for each in "\r\n\0"):
                head += name + b": " + text.encode() + b"\n"
    return head


def _property(item: Any, name: str) -> Any:
    """What an item has under a name on the wire."""
    if isinstance(item, pydantic.BaseModel):
        return getattr(item, _attribute(type(item), name), None)
    return item.get(name) if is_object(item) else None


@cache
def _attribute(model: type[pydantic.BaseModel], name: str) -> str:
    for attribute, field in model.model_fields.items():
        if field.alias == name:
            return attribute
    return name
