"""Descriptors: what generated code says about an API, as data.

A generated resource module is a table of descriptors and thin typed methods; all behaviour lives in
the rest of this package.  The grain of such a module (a whole example client is among the tests)::

    from __future__ import annotations

    from typing import TYPE_CHECKING

    from .._runtime import AsyncResource, Events, JSON, Operation, Ref, Resource, omit

    if TYPE_CHECKING:
        from .._runtime import AsyncStream, Omit, RequestOptions, Stream, Unpack
        from ..types import Answer, AnswerChunk, Thing

    _RETRIEVE: Operation[Thing] = Operation("GET", "/things/{id}", result=Ref("Thing"))
    _ASK: Operation[Answer, AnswerChunk] = Operation(
        "POST",
        "/things/{id}/ask",
        body=JSON,
        result=Ref("Answer"),
        events=Events(Ref("AnswerChunk"), end="[DONE]"),
        errors={429: Ref("Problem")},
    )

    class Things(Resource):
        def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Thing:
            return self._call(_RETRIEVE, options, path={"id": id})

        def ask(self, id: str, *, text: str, stream: bool | Omit = omit,
                **options: Unpack[RequestOptions]) -> Answer | Stream[AnswerChunk]:
            body = {"text": text, "stream": stream}
            return self._call_or_stream(_ASK, options, stream, path={"id": id}, body=body)

Arguments are handed over by where they travel (``path``, ``query``, ``headers``, ``cookies``,
``querystring``, ``body``), keyed by their names on the wire; a value that is :data:`omit` is left out.

Descriptors are made at import, some ten per module, so they are plain slotted objects whose
attributes are ``Final`` (a type checker refuses to assign them) and cost about a microsecond each.
What is worth computing once (a split path template, encoded header names) is computed at the first call.

The names of types (:class:`Ref`) are resolved on first use in the generated package's ``types``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal

from .api import Security
from .styles import Body, Styles, Text

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    Result = TypeVar("Result", default=Any)
    Item = TypeVar("Item", default=Any)
else:
    from typing import TypeVar

    Result = TypeVar("Result")
    Item = TypeVar("Item")

__all__ = ["Events", "Operation", "Pages", "Ref", "Retries"]


class Ref:
    """A type of the generated ``types`` package, by a Python type expression: ``Ref("list[Thing] | None")``.

    The expression may use the names that ``types`` exports, ``Any``, ``Literal``, ``Union``,
    ``datetime``, ``date`` and the builtins.
    """

    __slots__ = ("decoder", "expression")

    def __init__(self, expression: str) -> None:
        self.expression: Final = expression
        #: What the runtime made of it at the first use (see ``decoding``).
        self.decoder: Any = None

    def __repr__(self) -> str:
        return f"Ref({self.expression!r})"


class Events:
    """That an operation can answer with a stream.

    Args:
        item: The type of one event or line.
        end: Text of the event that ends the stream (``[DONE]``), if there is one.
        format: ``sse`` (``text/event-stream``), ``json_lines`` or ``json_seq`` (RFC 7464).
        data: For ``sse``: whether an event's ``data`` is ``json`` or ``text``.
        envelope: For ``sse``: ``item`` describes the whole event, an object with ``event``,
            ``data``, ``id`` and ``retry`` (OpenAPI 3.2 ``itemSchema``), rather than its ``data``.
        error: For ``sse``: the property of an event's data that tells, when it is truthy, that the
            stream failed. None when such a property is an ordinary part of ``item``.
        reconnect: The server understands ``Last-Event-ID``: a broken stream is taken up again.
        accept: The media type asked for, when it is not the usual one of ``format``.
    """

    __slots__ = (
        "accept",
        "data",
        "end",
        "envelope",
        "error",
        "format",
        "item",
        "reconnect",
    )

    def __init__(
        self,
        item: Ref,
        *,
        end: str | None = None,
        format: Literal["sse", "json_lines", "json_seq"] = "sse",
        data: Literal["json", "text"] = "json",
        envelope: bool = False,
        error: str | None = "error",
        reconnect: bool = False,
        accept: str | None = None,
    ) -> None:
        self.item: Final = item
        self.end: Final = end
        self.format: Final = format
        self.data: Final = data
        self.envelope: Final = envelope
        self.error: Final = error
        self.reconnect: Final = reconnect
        self.accept: Final = accept


PageStyle = Literal[
    "cursor", "last_item", "page", "offset", "next_url", "link", "single"
]


class Pages:
    """That an operation lists in pages. Paths are sequences of names on the wire.

    Args:
        style: How the next page is asked for: ``cursor`` (a token of the answer goes into
            ``parameter``), ``last_item`` (a field of the last item does), ``page`` (a number counted
            up), ``offset`` (moved by the number of items), ``next_url`` (the answer holds the URL),
            ``link`` (the ``Link`` header does, RFC 8288) or ``single`` (there is none).
        items: Where the array of items stands in the body; empty: the body is the array.
        parameter: The request parameter that asks for the next page.
        location: Whether ``parameter`` travels in the ``query`` or the ``body``.
        cursor: Where the next cursor or URL stands in the body, or the field of the last item.
        has_more: Where a boolean tells whether more follows.
        total: Where the number of pages (``page``) or of items (``offset``) stands.
        limit: The page-size parameter.
        first: The number of the first page (``page``) or the first offset (``offset``).
    """

    __slots__ = (
        "cursor",
        "first",
        "has_more",
        "items",
        "limit",
        "location",
        "parameter",
        "style",
        "total",
    )

    def __init__(
        self,
        style: PageStyle,
        *,
        items: Sequence[str] = (),
        parameter: str | None = None,
        location: Literal["query", "body"] = "query",
        cursor: Sequence[str] = (),
        has_more: Sequence[str] | None = None,
        total: Sequence[str] | None = None,
        limit: str | None = None,
        first: int = 1,
    ) -> None:
        self.style: Final = style
        self.items: Final = items
        self.parameter: Final = parameter
        self.location: Final = location
        self.cursor: Final = cursor
        self.has_more: Final = has_more
        self.total: Final = total
        self.limit: Final = limit
        self.first: Final = first


class Retries:
    """What the specification advises about retrying one operation; None: as the client does anyway.

    Args:
        max_retries: How often, unless the client or the call says otherwise.
        statuses: The statuses worth another try, as ``"503"`` or ``"5XX"``; empty: the usual ones.
        initial_seconds: The first wait.
        max_seconds: The longest wait.
    """

    __slots__ = ("initial_seconds", "max_retries", "max_seconds", "statuses")

    def __init__(
        self,
        *,
        max_retries: int | None = None,
        statuses: Sequence[str] = (),
        initial_seconds: float | None = None,
        max_seconds: float | None = None,
    ) -> None:
        self.max_retries: Final = max_retries
        self.statuses: Final = statuses
        self.initial_seconds: Final = initial_seconds
        self.max_seconds: Final = max_seconds


class Operation(Generic[Result, Item]):
    """One thing the API can do: ``Operation[Result]``, or ``Operation[Result, Item]`` if it streams or pages.

    ``Result`` is what a plain call returns; ``Item`` is the type of one event, line or page item. Both
    are for the type checker and come from the annotation of the variable the descriptor is assigned to.
    A binary answer has no ``result`` and is called by ``_download``: annotate ``Operation[bytes]``.

    Args:
        method: Upper-case HTTP method.
        path: The path template, names on the wire in braces, starting with a slash.
        result: What the success answer holds: a type (JSON), :data:`TEXT`, or None for nothing or binary.
        results: For operations whose success answers differ: status (``201``, ``"2XX"``) to what it
            holds, where that is not ``result``.
        body: How the body is written; None: there is none.
        optional_body: With no field of an object body given, nothing is sent rather than ``{}``.
        styles: ``{"query": {"ids": Style("pipeDelimited")}}``: how parameters are written where that
            is not the default of their location (path and header: ``simple``; query and cookie:
            ``form``, exploded), by location and name. ``{"querystring": {"": Style(content_type=…)}}``
            for a parameter that is the whole query.
        events: That it can stream.
        pages: That it lists in pages.
        errors: Types of error bodies by status (``404``), range (``"4XX"``) or ``"default"``.
        security: Alternatives, each the ids of the schemes needed together, in order of preference;
            an empty alternative: none is fine too. None: the API's own; ``()``: no authentication.
        accept: The ``Accept`` header, when it does not follow from ``result``.
        headers: Constant headers that the operation always sends.
        server: A base URL of this operation alone.
        timeout: Seconds, when the specification names a time-out.
        retries: The specification's advice.
        idempotency_header: The header that carries an idempotency key, when it is not the API's.
    """

    __slots__ = (
        "accept",
        "body",
        "errors",
        "events",
        "headers",
        "idempotency_header",
        "method",
        "optional_body",
        "pages",
        "path",
        "plan",
        "result",
        "results",
        "retries",
        "security",
        "server",
        "styles",
        "timeout",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        result: Ref | Text | None = None,
        results: Mapping[int | str, Ref | Text | None] | None = None,
        body: Body | None = None,
        optional_body: bool = False,
        styles: Styles | None = None,
        events: Events | None = None,
        pages: Pages | None = None,
        errors: Mapping[int | str, Ref] | None = None,
        security: Security | None = None,
        accept: str | None = None,
        headers: Mapping[str, str] | None = None,
        server: str | None = None,
        timeout: float | None = None,
        retries: Retries | None = None,
        idempotency_header: str | None = None,
    ) -> None:
        self.method: Final = method
        self.path: Final = path
        self.result: Final = result
        self.results: Final = results
        self.body: Final = body
        self.optional_body: Final = optional_body
        self.styles: Final = styles
        self.events: Final = events
        self.pages: Final = pages
        self.errors: Final = errors
        self.security: Final = security
        self.accept: Final = accept
        self.headers: Final = headers
        self.server: Final = server
        self.timeout: Final = timeout
        self.retries: Final = retries
        self.idempotency_header: Final = idempotency_header
        #: What the runtime computed at the first call (see ``plan``).
        self.plan: Any = None

    def __repr__(self) -> str:
        return f"Operation({self.method!r}, {self.path!r})"
