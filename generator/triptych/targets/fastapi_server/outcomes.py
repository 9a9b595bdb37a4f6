"""What a handler may return: the outcomes of an operation as a type."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus

from msgspec import Struct

from triptych.languages.python.annotations import NONE, Expr, union
from triptych.model import types as t
from triptych.model.api import Content, Format, Operation, Response
from triptych.targets.fastapi_server.annotations import StrictAnnotations

_CLASSES = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    203: "NonAuthoritativeInformation",
    204: "NoContent",
    205: "ResetContent",
    206: "PartialContent",
    207: "MultiStatus",
    208: "AlreadyReported",
    226: "IMUsed",
    300: "MultipleChoices",
    301: "MovedPermanently",
    302: "Found",
    303: "SeeOther",
    304: "NotModified",
    305: "UseProxy",
    307: "TemporaryRedirect",
    308: "PermanentRedirect",
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    407: "ProxyAuthenticationRequired",
    408: "RequestTimeout",
    409: "Conflict",
    410: "Gone",
    411: "LengthRequired",
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    414: "URITooLong",
    415: "UnsupportedMediaType",
    416: "RangeNotSatisfiable",
    417: "ExpectationFailed",
    421: "MisdirectedRequest",
    422: "UnprocessableContent",
    423: "Locked",
    424: "FailedDependency",
    425: "TooEarly",
    426: "UpgradeRequired",
    428: "PreconditionRequired",
    429: "TooManyRequests",
    431: "RequestHeaderFieldsTooLarge",
    451: "UnavailableForLegalReasons",
    500: "InternalServerError",
    501: "NotImplementedAnswer",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
    505: "HTTPVersionNotSupported",
    506: "VariantAlsoNegotiates",
    507: "InsufficientStorage",
    508: "LoopDetected",
    510: "NotExtended",
    511: "NetworkAuthenticationRequired",
}
_RANGES = {
    "1": "Default",
    "2": "Successful",
    "3": "Redirection",
    "4": "ClientError",
    "5": "ServerError",
}
_BODILESS = frozenset({"NoContent", "ResetContent", "NotModified"})
"""Classes that never hold a body (RFC 9110 §15)."""

RUNTIME_NAMES = (
    frozenset(_CLASSES.values()) | frozenset(_RANGES.values()) | frozenset("""
    Annotated Any AsyncIterator Default Download Field Format Handler Identity Literal
    NotImplementedOperation Nullable OneOf Pattern Stream TYPE_CHECKING Unique Upload
    ApiKeyScheme BasicScheme BearerScheme Binary Events ErrorShape Form HttpScheme Json JsonLines
    Multipart MutualTlsScheme Operation Outcome Parameter Part Ref ResponseHeader Router Style Text
    """.split())
)
"""What generated modules import from the runtime and from Python."""


class Returned(Struct, frozen=True):
    """The type of what a handler returns, and the classes of outcomes in it by status."""

    annotation: Expr
    classes: tuple[tuple[str, str], ...]


def outcome_class(status: str) -> str:
    """The runtime's class of a status, a range or ``default``."""
    if status == "default":
        return "Default"
    if status.isdigit() and int(status) in _CLASSES:
        return _CLASSES[int(status)]
    return _RANGES.get(status[0], "Default")


def reason(status: str) -> str:
    """The words of a status: ``Not Found``; "" for those that have none."""
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return ""


def primary_status(operation: Operation) -> str | None:
    """The status whose body a handler returns as it is: the lowest 2xx, else ``2XX``, else ``default``."""
    statuses = [response.status for response in operation.responses]
    for status in sorted(s for s in statuses if s.startswith("2") and s.isdigit()):
        return status
    for status in ("2XX", "default"):
        if status in statuses:
            return status
    return None


def returned(operation: Operation, annotations: StrictAnnotations) -> Returned:
    """What the handler of an operation may return."""
    primary = primary_status(operation)
    parts: list[Expr] = []
    others: list[Expr] = []
    classes: list[tuple[str, str]] = []
    for response in operation.responses:
        streams = response.status == primary and operation.streaming is not None
        body = _body(response, annotations, streams)
        name = outcome_class(response.status)
        if response.status == primary:
            parts += body
        elif name in _BODILESS:
            others.append(annotations.helper(name))
        else:
            inner = union(body) if body else NONE
            others.append(inner.within(annotations.spell(name)))
        classes.append((response.status, name))
    if (primary is None and not _is_always_stream(operation)) or (
        primary is not None and not parts
    ):
        parts.append(NONE)
    if operation.streaming is not None:
        parts = [*_unstreamed(parts, operation), streamed(operation, annotations)]
    return Returned(union([*parts, *others]), tuple(classes))


def _is_always_stream(operation: Operation) -> bool:
    streaming = operation.streaming
    return streaming is not None and streaming.flag_location is None


def _unstreamed(parts: Sequence[Expr], operation: Operation) -> list[Expr]:
    """The parts without the None that stood for an answer of nothing but the stream."""
    if _is_always_stream(operation):
        return [part for part in parts if part != NONE]
    return [*parts]


def streamed(operation: Operation, annotations: StrictAnnotations) -> Expr:
    """The type of an operation's stream."""
    streaming = operation.streaming
    assert streaming is not None
    content = streaming.content
    item = annotations.plain(content.item or content.type or t.Any())
    if content.format is Format.EVENTS:
        return item.within(annotations.spell("Stream"))
    return item.within(annotations.spell("AsyncIterator"))


def _body(
    response: Response, annotations: StrictAnnotations, streams: bool
) -> list[Expr]:
    """The types that the body of an answer may have, but for a stream; nothing when it is empty."""
    return [
        content_type(content, annotations)
        for content in response.contents
        if not (streams and is_streamed(content))
    ]


def is_streamed(content: Content) -> bool:
    """Whether a content is one event or line after another."""
    return content.format in {Format.EVENTS, Format.JSON_LINES}


def content_type(content: Content, annotations: StrictAnnotations) -> Expr:
    """The type of the body of an answer in one media type."""
    match content.format:
        case Format.JSON | Format.FORM | Format.MULTIPART:
            return annotations.plain(content.type or t.Any())
        case Format.TEXT:
            return Expr("str")
        case _:
            return annotations.helper("Download")
