"""Descriptors of what an operation may answer (see ``operation``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from .contents import Content, Ref

__all__ = ["ErrorShape", "Events", "Outcome", "ResponseHeader"]

_STREAM_TYPES: Final = {
    "sse": "text/event-stream",
    "json_lines": "application/x-ndjson",
    "json_seq": "application/json-seq",
}


class ResponseHeader:
    """One header that an answer may or must carry."""

    __slots__ = ("name", "required", "type")

    def __init__(
        self, name: str, type: Ref | None = None, *, required: bool = False
    ) -> None:
        self.name: Final = name
        self.type: Final = type
        self.required: Final = required


class Outcome:
    """What an answer of one status holds: nothing, or one of several contents, the preferred one first."""

    __slots__ = ("contents", "headers")

    def __init__(
        self, *contents: Content, headers: Sequence[ResponseHeader] = ()
    ) -> None:
        self.contents: Final = contents
        self.headers: Final = headers


class ErrorShape:
    """How the API's own errors look, so that the runtime's errors look the same.

    Paths are sequences of names (or indexes) on the wire, at which the template is filled in.

    Args:
        template: JSON data that is valid for the error's schema; text: the sentence for people is all there is.
        message: Where the sentence for people goes.
        status: Where the HTTP status goes, as a number.
        code: Where a short code goes (``invalid_request``, ``not_found``, …).
        kind: Where a word for its kind goes (``invalid_request_error``, ``server_error``, …).
        listed: Where one of a few words for the error goes, and the word for each status that has one.
        title: Where the reason phrase goes (``Bad Request``).
        place: Where the place of the first mistake goes (``/body/messages/0/role``).
        errors: Where a list of all mistakes as sentences goes.
        request_id: Where the id of the request goes.
        media_type: What the answer is sent as.
    """

    __slots__ = (
        "code",
        "errors",
        "kind",
        "listed",
        "media_type",
        "message",
        "place",
        "request_id",
        "status",
        "template",
        "title",
    )

    def __init__(
        self,
        template: Any,
        *,
        message: Sequence[str | int] = (),
        status: Sequence[str | int] = (),
        code: Sequence[str | int] = (),
        kind: Sequence[str | int] = (),
        listed: Sequence[tuple[Sequence[str | int], Mapping[int | str, str]]] = (),
        title: Sequence[str | int] = (),
        place: Sequence[str | int] = (),
        errors: Sequence[str | int] = (),
        request_id: Sequence[str | int] = (),
        media_type: str = "application/json",
    ) -> None:
        self.template: Final = template
        self.message: Final = message
        self.status: Final = status
        self.code: Final = code
        self.kind: Final = kind
        self.listed: Final = listed
        self.title: Final = title
        self.place: Final = place
        self.errors: Final = errors
        self.request_id: Final = request_id
        self.media_type: Final = media_type


class Events:
    """That an operation can answer with a stream: its handler returns an async iterator.

    Args:
        item: The type of one event or line; None: any JSON.
        status: The status that a stream is answered with.
        format: ``sse`` (``text/event-stream``), ``json_lines`` or ``json_seq`` (RFC 7464).
        end: Text of the ``data`` of the event that the runtime sends when the iterator ends (``[DONE]``).
        end_name: The name of that event; None: it has none.
        data: For ``sse``: whether an event's ``data`` is ``json`` or ``text``.
        envelope: For ``sse``: ``item`` describes the whole event, an object with ``event``, ``data``,
            ``id`` and ``retry`` (OpenAPI 3.2 ``itemSchema``), rather than its ``data``.
        name: For ``sse`` without an envelope: the property of an item that is the event's name as well.
        flag: The body property or query parameter that asks for the stream, by its name on the wire.
        flag_location: Where the flag is: ``body`` or ``query``; ``accept`` when the ``Accept`` header
            chooses between the stream and another content; None when there is nothing to choose.
        flag_value: What the flag is set to: True, or a text.
        attribute: With ``accept``: the attribute of the request object that tells the handler, as a
            bool, that the stream was asked for.
        media_type: When it is not the usual one of ``format``.
    """

    __slots__ = (
        "attribute",
        "data",
        "end",
        "end_name",
        "envelope",
        "flag",
        "flag_location",
        "flag_value",
        "format",
        "item",
        "media_type",
        "name",
        "status",
    )

    def __init__(
        self,
        item: Ref | None = None,
        *,
        status: int = 200,
        format: Literal["sse", "json_lines", "json_seq"] = "sse",
        end: str | None = None,
        end_name: str | None = None,
        data: Literal["json", "text"] = "json",
        envelope: bool = False,
        name: str | None = None,
        flag: str | None = None,
        flag_location: Literal["body", "query", "accept"] | None = None,
        flag_value: bool | str = True,
        attribute: str | None = None,
        media_type: str | None = None,
    ) -> None:
        self.item: Final = item
        self.status: Final = status
        self.format: Final = format
        self.end: Final = end
        self.end_name: Final = end_name
        self.data: Final = data
        self.envelope: Final = envelope
        self.name: Final = name
        self.flag: Final = flag
        self.flag_location: Final = flag_location
        self.flag_value: Final = flag_value
        self.attribute: Final = attribute
        self.media_type: Final = media_type or _STREAM_TYPES[format]
