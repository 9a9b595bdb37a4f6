"""The public face of a Python client: what its users can name, call and get back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct, field

from triptych.languages.python.annotations import Annotations, Expr
from triptych.languages.python.declared import DeclaredTypes
from triptych.model.api import Content, Event, Operation, Resource, SecurityScheme
from triptych.model.types import Default, Docs, Type


class Place(StrEnum):
    """Where an argument goes in the request."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"
    FIELD = "field"  # one property of the body
    BODY = "body"  # the whole body
    ACCEPT = "accept"  # nowhere: it chooses what is asked for


class Shape(StrEnum):
    """What a method gives back."""

    NONE = "none"
    VALUE = "value"  # a decoded JSON value
    TEXT = "text"
    BINARY = "binary"
    STREAM = "stream"
    PAGE = "page"


class Argument(Struct, frozen=True, kw_only=True):
    """One argument of a method.

    Attributes:
        name: Its name in Python.
        wire_name: Its name in the request; "" for a whole body.
        annotation: What may be passed, without the marker for "not given".
        positional: Whether it may be given by position (path parameters).
        default: What the API takes when it is not given, where that is known. Told in the docs, never sent.
    """

    name: str
    wire_name: str
    place: Place
    type: Type
    annotation: Expr
    required: bool
    positional: bool = False
    default: Default | None = None
    docs: Docs = Docs()


class Returns(Struct, frozen=True, kw_only=True):
    """What a method gives back, for the synchronous and the asynchronous client.

    Attributes:
        type: The value's type, the page's item or the stream's event, as ``shape`` says; None for
            shapes without one.
        page: For a page: the type of the whole answer that holds the items.
        answers: For a value or page: (status, type) of each success answer, None for an empty one.
        docs: What the specification says about it.
    """

    shape: Shape
    type: Type | None
    annotation: Expr
    async_annotation: Expr
    page: Type | None = None
    answers: tuple[tuple[str, Type | None], ...] = ()
    docs: str = ""


class Method(Struct, frozen=True, kw_only=True):
    """A method of a resource or of the client itself.

    Attributes:
        arguments: Path arguments in the order of the path, then required ones, then the others.
        returns: What a plain call gives.
        streams: What a call gives that asks for a stream with ``flag``; None without such a flag.
        flag: The argument that asks for the stream, where one does.
        content: The content of the body that the method sends.
        headers: Headers that are always sent, with the one value they can have.
        errors: (status, type, docs) of the answers that are raised as errors.
    """

    name: str
    operation: Operation
    arguments: tuple[Argument, ...]
    returns: Returns
    streams: Returns | None = None
    flag: Argument | None = None
    content: Content | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    errors: tuple[tuple[str, Type | None, str], ...] = ()


class ResourceSurface(Struct, frozen=True, kw_only=True):
    """A resource: a class for each of the two clients, and the attribute that holds it.

    ``path`` holds the attributes from the client on, ``module`` the module below ``resources``.
    """

    resource: Resource
    path: tuple[str, ...]
    class_name: str
    async_class_name: str
    module: tuple[str, ...]
    methods: tuple[Method, ...]
    children: tuple[ResourceSurface, ...]

    @property
    def attribute(self) -> str:
        return self.path[-1] if self.path else ""

    def walk(self) -> Iterator[ResourceSurface]:
        """This resource and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


class Credential(Struct, frozen=True, kw_only=True):
    """An argument of the client that authenticates.

    ``part`` tells apart what one scheme needs several of: ``username`` and ``password``,
    ``client_id`` and ``client_secret``; "" for a lone value.
    """

    name: str
    environment: str
    scheme: SecurityScheme
    part: str = ""


class Variable(Struct, frozen=True, kw_only=True):
    """An argument of the client that fills a variable of the server's URL."""

    name: str
    wire_name: str
    environment: str
    default: str
    values: tuple[str, ...]
    docs: Docs


class ClientHeader(Struct, frozen=True, kw_only=True):
    """An argument of the client that is sent with every request, as a header."""

    name: str
    wire_name: str
    environment: str
    docs: Docs


class EventSurface(Struct, frozen=True, kw_only=True):
    """A webhook event or callback that users receive."""

    event: Event
    class_name: str


class Surface(Struct, frozen=True, kw_only=True):
    """Everything public of one client."""

    package: str
    client_name: str
    async_client_name: str
    environment_prefix: str
    root: ResourceSurface
    types: DeclaredTypes
    annotations: Annotations
    credentials: tuple[Credential, ...]
    headers: tuple[ClientHeader, ...]
    variables: tuple[Variable, ...]
    methods: Mapping[str, Method]
    """Every method by its operation's id."""
    holders: Mapping[str, ResourceSurface]
    """The resource of every method, by its operation's id."""
