"""Descriptors: what generated code says about an API, as data.

A generated router module is a table of descriptors; all behaviour lies in the rest of this package.
The grain of such a module (a whole example server is among the tests)::

    from __future__ import annotations

    from .._runtime import Events, Json, Operation, Outcome, Parameter, Ref, Router
    from ._errors import ERROR  # an ErrorShape

    ROUTER = Router(
        "chat.completions",
        Operation(
            "POST",
            "/chat/completions",
            method="create",
            request="ChatCompletionsCreate",
            body=(Json(Ref("CreateChatCompletionRequest")),),
            answers={
                200: Outcome(Json(Ref("ChatCompletion"))),
                429: Outcome(Json(Ref("ErrorResponse"))),
            },
            errors={"4XX": ERROR},
            events=Events(Ref("ChatCompletionChunk"), end="[DONE]"),
        ),
        Operation(
            "GET",
            "/chat/completions/{completion_id}",
            method="retrieve",
            request="ChatCompletionsRetrieve",
            parameters=(
                Parameter("completion_id", "path"),
                Parameter("limit", "query", type=Ref("Annotated[int, Field(le=100)]"), default=20),
            ),
            answers={200: Outcome(Json(Ref("ChatCompletion")))},
        ),
    )

Descriptors are plain slotted objects whose attributes are ``Final``, and cost about a microsecond each:
an API of a thousand operations starts at once.  What is worth computing (a parser of the parameters, a
validator of the body) is computed at the first request (see ``plan``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from .contents import Content, Ref
from .documented import ErrorShape, Events, Outcome
from .schemes import Scheme, Security

__all__ = [
    "Api",
    "Operation",
    "Parameter",
    "Router",
]

Location = Literal["path", "query", "header", "cookie", "querystring"]

_STYLES: Final = {"path": "simple", "header": "simple"}


class Parameter:
    """One parameter of an operation (OpenAPI 3.1 §4.8.12).

    Args:
        name: Its name on the wire; of a ``querystring`` parameter (the whole query, OpenAPI 3.2) any.
        location: Where it travels.
        attribute: The attribute of the request object; default: ``name``.
        type: What it is; default: text.
        required: A request without it is refused. Path parameters always are.
        default: What a handler gets when it is left out, as JSON data; it is validated as the type is.
        style: Default: ``simple`` for path and header, ``form`` for query and cookie.
        explode: Default: true for ``form``.
        content_type: For a ``content`` parameter: the media type its text is in (JSON, or text as it
            is); ``style`` then means nothing.
        allow_empty: An empty value is as good as none (``allowEmptyValue``).
        allow_reserved: Of a path parameter: slashes may be part of it (``allowReserved``).
    """

    __slots__ = (
        "allow_empty",
        "allow_reserved",
        "attribute",
        "content_type",
        "default",
        "explode",
        "location",
        "name",
        "required",
        "style",
        "type",
    )

    def __init__(
        self,
        name: str,
        location: Location,
        attribute: str | None = None,
        *,
        type: Ref | None = None,
        required: bool = False,
        default: Any = None,
        style: str | None = None,
        explode: bool | None = None,
        content_type: str | None = None,
        allow_empty: bool = False,
        allow_reserved: bool = False,
    ) -> None:
        self.name: Final = name
        self.location: Final = location
        self.attribute: Final = name if attribute is None else attribute
        self.type: Final = type
        self.required: Final = required or location == "path"
        self.default: Final = default
        self.style: Final = style or _STYLES.get(location, "form")
        self.explode: Final = self.style == "form" if explode is None else explode
        self.content_type: Final = content_type
        self.allow_empty: Final = allow_empty
        self.allow_reserved: Final = allow_reserved


class Operation:
    """One thing the API can do.

    Args:
        verb: Upper-case HTTP method.
        path: The path template, names on the wire in braces, starting with a slash. It may end in
            a fixed query (``/responses?beta=true``), which a request must carry.
        method: The name of the handler's method.
        request: The name of the request dataclass, as the package's ``handlers`` exports it.
        parameters: All parameters.
        body: What a body may hold, one for each content type; empty: there is no body.
        body_required: A request without a body is refused.
        body_attribute: The attribute of the request object that holds the body.
        answers: Status (``200``, ``"4XX"``, ``"default"``) to what the answer holds. The lowest 2xx
            status is the primary one, whose body a handler returns as it is.
        errors: Status (as in ``answers``) to how the runtime's own errors look there; what is not
            named is answered with ``application/problem+json`` (RFC 9457).
        events: That it can stream.
        security: Alternatives, in order of preference, each the schemes needed together as ``(id, scopes)``;
            an empty alternative: no authentication is fine too. None: the API's own; ``()``: none is needed.
        servers: Base paths of this operation alone, as :class:`Api` has them.
    """

    __slots__ = (
        "answers",
        "body",
        "body_attribute",
        "body_required",
        "errors",
        "events",
        "method",
        "name",
        "parameters",
        "path",
        "plan",
        "request",
        "resource",
        "security",
        "servers",
        "verb",
    )

    def __init__(
        self,
        verb: str,
        path: str,
        *,
        method: str,
        request: str,
        parameters: Sequence[Parameter] = (),
        body: Sequence[Content] = (),
        body_required: bool = True,
        body_attribute: str = "body",
        answers: Mapping[int | str, Outcome],
        errors: Mapping[int | str, ErrorShape] | None = None,
        events: Events | None = None,
        security: Security | None = None,
        servers: Sequence[str] | None = None,
    ) -> None:
        self.verb: Final = verb
        self.path: Final = path
        self.method: Final = method
        self.request: Final = request
        self.parameters: Final = parameters
        self.body: Final = body
        self.body_required: Final = body_required
        self.body_attribute: Final = body_attribute
        self.answers: Final = answers
        self.errors: Final = errors or {}
        self.events: Final = events
        self.security: Final = security
        self.servers: Final = servers
        #: The resource, and ``resource.method``: set by the router that holds the operation.
        self.resource: str = ""
        self.name: str = method
        #: What the runtime computed at the first request (see ``plan``).
        self.plan: Any = None

    @property
    def id(self) -> str:
        """Verb and path, as the specification has them: ``"POST /chat/completions"``. Unique."""
        return f"{self.verb} {self.path}"

    def __repr__(self) -> str:
        return f"Operation({self.verb!r}, {self.path!r})"


class Router:
    """The operations of one resource.

    Args:
        resource: Its name with dots (``chat.completions``), "" for the root: that of its handler.
        operations: In the order of the specification.
    """

    __slots__ = ("operations", "resource")

    def __init__(self, resource: str, *operations: Operation) -> None:
        self.resource: Final = resource
        self.operations: Final = operations
        for operation in operations:
            operation.resource = resource
            prefix = f"{resource}." if resource else ""
            operation.name = prefix + operation.method


class Api:
    """What is true of the whole API; a generated package has one.

    Args:
        package: The name of the generated package (``__package__``): types are looked up in its
            ``types``, request classes in its ``handlers``, and ``openapi.json`` lies in it.
        title, version: As the specification says.
        routers: All operations.
        base_paths: The paths of the server URLs (``/v1``): a request is answered with and without one.
        schemes: Security schemes by id.
        security: What an operation needs that says nothing itself (see :class:`Operation`).
    """

    __slots__ = (
        "base_paths",
        "package",
        "routers",
        "schemes",
        "security",
        "title",
        "version",
    )

    def __init__(
        self,
        package: str,
        *,
        title: str,
        version: str,
        routers: Sequence[Router],
        base_paths: Sequence[str] = (),
        schemes: Mapping[str, Scheme] | None = None,
        security: Security = (),
    ) -> None:
        self.package: Final = package
        self.title: Final = title
        self.version: Final = version
        self.routers: Final = routers
        self.base_paths: Final = base_paths
        self.schemes: Final = schemes or {}
        self.security: Final = security

    @property
    def operations(self) -> list[Operation]:
        """All operations, router by router."""
        return [each for router in self.routers for each in router.operations]
