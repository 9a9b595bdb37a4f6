"""What the user says against what the model would find out by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationOverride:
    """How one operation pages; what is None is found out as if nothing were said.

    Paths are dotted wire names, from the response body on (``"data"``, ``"meta.next_cursor"``;
    ``""`` for the body itself). For ``last_item``, ``cursor`` is a path in an item. ``single`` is a list that
    comes whole.
    """

    style: (
        Literal["cursor", "last_item", "page", "offset", "next_url", "link", "single"]
        | None
    ) = None
    items: str | None = None
    parameter: str | None = None
    cursor: str | None = None
    has_more: str | None = None
    total: str | None = None
    limit: str | None = None
    first: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamingOverride:
    """How one operation streams; what is None is found out as if nothing were said.

    Attributes:
        flag: Wire name of the boolean that asks for the stream, or ``""`` when the operation always streams.
        end: Text of the event that ends the stream, or ``""`` when the end of the answer does.
        reconnect: Whether the server understands ``Last-Event-ID``.
    """

    flag: str | None = None
    end: str | None = None
    reconnect: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """Everything that ``triptych.yaml`` may say about the model. The default says nothing.

    An operation is named by its id (``"GET /files/{id}/content"``) or by its ``operationId``; ids win.

    Attributes:
        methods: Operation -> dotted name (``"files.content"``, or ``"ping"`` for one on the client itself).
        types: Schema (its component name, or its pointer) -> the name of its type.
        skip: Operations to leave out; ``*`` and ``?`` stand for any text, as in ``"* /internal/*"``.
        pagination: Operation -> how it pages, or False when it doesn't; ``"*"`` speaks of all others.
        streaming: Operation -> how it streams, or False when it doesn't; ``"*"`` speaks of all others.
        events: Webhook key -> the event's name.
        signature: The verification scheme of webhooks (``standard-webhooks``), or None to find it out.
        skip_internal: Leave out the operations that the specification marks as internal (``x-internal``, ``x-hidden``).
    """

    methods: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    types: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    skip: tuple[str, ...] = ()
    pagination: Mapping[str, PaginationOverride | Literal[False]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    streaming: Mapping[str, StreamingOverride | Literal[False]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    events: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    signature: str | None = None
    skip_internal: bool = False
