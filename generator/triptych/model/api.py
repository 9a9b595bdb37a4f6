"""The Api: operations, resources and everything around them, language-neutral and frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

from triptych.model.names import Name
from triptych.model.rules.rule_book import NO_RULES, RuleSource
from triptych.model.types import Declaration, Default, Docs, Type


class Location(StrEnum):
    """Where a parameter travels (OpenAPI 3.1 §4.8.12; ``querystring`` is 3.2's whole query)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


class Format(StrEnum):
    """What the bytes of a body are, decided from its media type (and schema)."""

    JSON = "json"  # application/json, +json, and */* with a JSON schema
    FORM = "form"  # application/x-www-form-urlencoded
    MULTIPART = "multipart"  # multipart/*
    TEXT = "text"  # text/*, XML: handed over as str
    BINARY = "binary"  # anything else: handed over as bytes, or streamed
    EVENTS = "events"  # text/event-stream
    JSON_LINES = "json_lines"  # application/x-ndjson, jsonl, json-seq


class Parameter(Struct, frozen=True, kw_only=True):
    """One parameter of an operation, its serialisation settled.

    ``style`` and ``explode`` are always filled in with the specification's defaults. ``content_type``
    is the media type of a ``content`` parameter, whose value is then serialised as that type
    (JSON, mostly) and ``style`` does not apply. ``allow_empty`` says that an empty text may stand for no value.
    """

    wire_name: str
    name: Name
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    content_type: str | None = None
    default: Default | None = None
    docs: Docs = Docs()
    pointer: str = ""


class Encoding(Struct, frozen=True, kw_only=True):
    """How one property of a form or multipart body is written (OpenAPI 3.1 §4.8.15)."""

    wire_name: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False


class Content(Struct, frozen=True, kw_only=True):
    """One media type of a body or response.

    ``item`` is the type of one event or line for streamed formats (3.2 ``itemSchema``, or the schema
    itself); ``type`` is then None. ``type`` is also None when nothing is said about the content.
    ``shape`` tells what the text of a structured format (XML, YAML) holds.
    """

    media_type: str
    format: Format
    type: Type | None
    item: Type | None = None
    shape: Type | None = None
    encodings: tuple[Encoding, ...] = ()
    docs: Docs = Docs()
    pointer: str = ""


class Body(Struct, frozen=True, kw_only=True):
    """What an operation accepts: at least one content, in the order of the specification."""

    required: bool
    contents: tuple[Content, ...]
    docs: Docs = Docs()


class Header(Struct, frozen=True, kw_only=True):
    """One header of a response."""

    wire_name: str
    name: Name
    type: Type
    required: bool
    docs: Docs = Docs()


class Link(Struct, frozen=True, kw_only=True):
    """What can be called with what an answer holds (OpenAPI 3.1 §4.8.20).

    Attributes:
        name: Its key in the specification.
        operation_id: The ``operationId`` of what is called, or "".
        operation_ref: The reference to it, where there is one instead, or "".
        parameters: The wire names of its parameters, and the runtime expression (§4.8.20.4) or JSON
            text for each.
        body: The same for its body, or "".
    """

    name: str
    operation_id: str = ""
    operation_ref: str = ""
    parameters: tuple[tuple[str, str], ...] = ()
    body: str = ""
    docs: Docs = Docs()


class Response(Struct, frozen=True, kw_only=True):
    """One outcome. ``status`` is ``"200"``, a range ``"4XX"`` or ``"default"``. No contents: an empty body."""

    status: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    docs: Docs = Docs()

    @property
    def is_success(self) -> bool:
        return self.status.startswith("2")


class Streaming(Struct, frozen=True, kw_only=True):
    """That an operation can answer with a stream of events or lines, and when.

    Attributes:
        content: The streamed content of the success response (its ``item`` is the event's type).
            It is none of the response's contents where the specification speaks of the stream in
            words only.
        flag: Wire name of the body property or query parameter that asks for the stream; None when
            there is none.
        flag_location: ``"body"`` or ``"query"`` when there is a flag; ``"accept"`` when there is none
            and the ``Accept`` header chooses between the stream and another content; None when the
            operation always streams.
        flag_value: What the flag is set to: True, or a text (``"sse"``) for a flag with several values.
        envelope: None when an event's ``data`` is one item. Otherwise an item stands for the whole
            event and is an object put together from its fields: ``{"event": …, "data": …}`` and,
            where the item declares them, ``id`` and ``retry``. With ``"json"`` the ``data`` is decoded
            as JSON where it is JSON and is text where not; with ``"text"`` it stays text.
        end: Text of the ``data`` of the event that ends the stream (``[DONE]``), or None. The ending
            event is no item, also with an envelope.
        reconnect: The server is said to understand ``Last-Event-ID``.
        reason: Why this was decided, one short clause for ``triptych inspect``.
    """

    content: Content
    flag: str | None
    flag_location: str | None
    flag_value: bool | str = True
    envelope: str | None = None
    end: str | None
    reconnect: bool
    reason: str


class PageStyle(StrEnum):
    """How the next page is asked for."""

    CURSOR = "cursor"  # a token of the answer goes into a request parameter
    LAST_ITEM = "last_item"  # a field of the last item goes into a request parameter
    PAGE = "page"  # a page number is counted up
    OFFSET = "offset"  # an offset is moved by the number of items
    NEXT_URL = "next_url"  # the answer holds the URL of the next page
    LINK = "link"  # the Link header holds it (RFC 8288)
    SINGLE = "single"  # there is none: the answer holds all items


class Pagination(Struct, frozen=True, kw_only=True):
    """That an operation lists in pages.

    Attributes:
        items: Path of wire names from the response body to its array of items; empty: the body is the array.
        item: The type of one item.
        parameter: Wire name of the request parameter that asks for the next page (None for NEXT_URL, LINK and SINGLE).
        parameter_location: ``"query"`` or ``"body"``.
        cursor: Path in the body to the next cursor or URL (CURSOR, NEXT_URL); for LAST_ITEM, the path in an item.
        has_more: Path in the body to a boolean that tells whether more follows, or None.
        total: Path in the body to the total number of pages (PAGE) or items (OFFSET), or None.
        limit: Wire name of the page-size parameter, or None.
        first: The first page's number (PAGE), 0 or 1; the first offset (OFFSET).
        reason: Why this was decided, one short clause.
    """

    style: PageStyle
    items: tuple[str, ...]
    item: Type
    parameter: str | None
    parameter_location: str | None
    cursor: tuple[str, ...] = ()
    has_more: tuple[str, ...] | None = None
    total: tuple[str, ...] | None = None
    limit: str | None = None
    first: int = 1
    reason: str = ""


class SecurityScheme(Struct, frozen=True, kw_only=True):
    """One way to authenticate.

    ``type`` is one of ``bearer``, ``basic``, ``api_key``, ``oauth2``, ``openid``, ``mutual_tls``, ``http`` (another
    HTTP scheme, named by ``scheme``). For ``api_key``, ``location`` and ``wire_name`` say where it goes.
    """

    id: str
    name: Name
    type: str
    scheme: str = ""
    location: Location | None = None
    wire_name: str = ""
    flows: tuple[OAuthFlow, ...] = ()
    openid_url: str = ""
    docs: Docs = Docs()


class OAuthFlow(Struct, frozen=True, kw_only=True):
    """One OAuth 2.0 flow: ``client_credentials``, ``authorization_code``, ``password``, ``implicit`` or ``device``.

    ``secret_in_body`` tells that the token endpoint takes the client's secret in the body of a request (RFC 6749
    §2.3.1), not by HTTP Basic; OpenAPI itself says nothing about it.
    """

    type: str
    token_url: str = ""
    authorization_url: str = ""
    refresh_url: str = ""
    secret_in_body: bool = False
    scopes: tuple[tuple[str, str], ...] = ()


class SecurityRequirement(Struct, frozen=True):
    """Schemes that are needed together: (scheme id, scopes). Empty: no authentication is also fine."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


class ServerVariable(Struct, frozen=True, kw_only=True):
    """A placeholder of a server's URL."""

    wire_name: str
    name: Name
    default: str
    values: tuple[str, ...] = ()
    docs: Docs = Docs()


class Server(Struct, frozen=True, kw_only=True):
    """A base URL, possibly with ``{variables}``; relative ones are already absolute where the source's URL is known."""

    url: str
    name: str = ""
    variables: tuple[ServerVariable, ...] = ()
    docs: Docs = Docs()


class Retries(Struct, frozen=True, kw_only=True):
    """Retry advice from the specification (``x-speakeasy-retries`` and its kin). None: the client's default."""

    max_retries: int | None = None
    statuses: tuple[str, ...] = ()
    initial_seconds: float | None = None
    max_seconds: float | None = None


class CodeSample(Struct, frozen=True):
    """A sample that the specification brings along (``x-codeSamples``)."""

    language: str
    label: str
    source: str


class Operation(Struct, frozen=True, kw_only=True):
    """One thing the API can do.

    Attributes:
        id: ``"POST /chat/completions"``, unique: method and path as the specification has them.
        operation_id: The specification's ``operationId``, or "".
        method: Upper-case HTTP method.
        path: The path template with wire names in braces. It may end in a fixed query
            (``/responses?beta=true``), which stays on the wire before other query parameters;
            expressions in it are path parameters too.
        resource: Names from the root to the resource it belongs to; empty: on the client itself.
        name: The method's name.
        reason: Why it is named so, one short clause for ``triptych inspect``.
        security: Alternatives, in order of preference; None: nothing is said, so none is needed.
        servers: Servers of this operation alone; empty: the Api's.
        idempotency_header: The header that carries an idempotency key, when the specification names one.
        timeout: Seconds, when the specification names a time-out.
        pointer: The JSON pointer of the operation in the normalised document.
    """

    id: str
    operation_id: str
    method: str
    path: str
    resource: tuple[Name, ...]
    name: Name
    reason: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    streaming: Streaming | None = None
    pagination: Pagination | None = None
    security: tuple[SecurityRequirement, ...] | None = None
    servers: tuple[Server, ...] = ()
    tags: tuple[str, ...] = ()
    retries: Retries | None = None
    idempotency_header: str | None = None
    timeout: float | None = None
    code_samples: tuple[CodeSample, ...] = ()
    docs: Docs = Docs()
    pointer: str = ""


class Resource(Struct, frozen=True, kw_only=True):
    """A node of the tree that clients show: ``client.chat.completions``. The root has an empty path.

    Operations and children are in the order of the specification.
    """

    path: tuple[Name, ...]
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...]
    docs: Docs = Docs()


class Event(Struct, frozen=True, kw_only=True):
    """A webhook or callback: something the API sends to the user's server.

    Attributes:
        id: The webhook's key, or ``"<operation id> <callback name> <expression>"``.
        type: The payload's type, or None.
        method: Upper-case HTTP method of the delivery.
        answers: What the user's server should answer, in the order of the specification.
        callback_of: The id of the operation that asks for it; None for a webhook.
        signature: Verification scheme named by the specification or configuration
            (``standard-webhooks``), or None.
    """

    id: str
    name: Name
    method: str
    type: Type | None
    content: Content | None
    headers: tuple[Parameter, ...] = ()
    answers: tuple[Response, ...] = ()
    callback_of: str | None = None
    signature: str | None = None
    docs: Docs = Docs()
    pointer: str = ""


class Tag(Struct, frozen=True, kw_only=True):
    """A tag in document order (3.2: with ``parent`` and ``kind``)."""

    name: str
    title: str = ""
    parent: str | None = None
    kind: str | None = None
    docs: Docs = Docs()


class Contact(Struct, frozen=True, kw_only=True):
    """Who answers for the API (OpenAPI 3.1.1 §4.8.3), as far as the document says."""

    name: str = ""
    url: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Everything a target needs to know of an API.

    ``operations`` are in document order and are the same objects that hang in ``root``. ``declarations`` maps
    ids to declarations, in document order, only those reachable from an operation, an event or (named
    components) from nothing at all, the latter with ``Direction.BOTH``. ``source`` is JSON text of the
    document itself, to be published beside what is generated from it. ``rules`` tells what schemas demand
    beyond what types say; it is worked out when it is asked for.
    """

    title: str
    version: str
    docs: Docs
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    operations: tuple[Operation, ...]
    root: Resource
    declarations: Mapping[str, Declaration]
    events: tuple[Event, ...] = ()
    tags: tuple[Tag, ...] = ()
    license: str = ""
    license_url: str = ""
    contact: Contact = Contact()
    terms_url: str = ""
    tag_groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    source: str = field(default="", repr=False)
    rules: RuleSource = field(default=NO_RULES, repr=False, compare=False)
    extensions: Mapping[str, object] = field(
        default_factory=lambda: MappingProxyType({})
    )
