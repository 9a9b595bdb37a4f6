"""The outcomes of an operation, one class per status (RFC 9110 §15).

A handler returns the body of the primary outcome as it is, and any other outcome, or the primary one with
headers, in the class of its status: ``NotFound(Error(...))``, ``OK(thing, headers={"ETag": tag})``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import ClassVar, Final, Generic, TypeVar, cast, overload

__all__ = [
    "OK",
    "Accepted",
    "AlreadyReported",
    "Answer",
    "BadGateway",
    "BadRequest",
    "ClientError",
    "Conflict",
    "ContentTooLarge",
    "Created",
    "Default",
    "ExpectationFailed",
    "FailedDependency",
    "Forbidden",
    "Found",
    "GatewayTimeout",
    "Gone",
    "HTTPVersionNotSupported",
    "IMUsed",
    "InsufficientStorage",
    "InternalServerError",
    "InvalidHeader",
    "LengthRequired",
    "Locked",
    "LoopDetected",
    "MethodNotAllowed",
    "MisdirectedRequest",
    "MovedPermanently",
    "MultiStatus",
    "MultipleChoices",
    "NetworkAuthenticationRequired",
    "NoContent",
    "NonAuthoritativeInformation",
    "NotAcceptable",
    "NotExtended",
    "NotFound",
    "NotImplementedAnswer",
    "NotModified",
    "PartialContent",
    "PaymentRequired",
    "PermanentRedirect",
    "PreconditionFailed",
    "PreconditionRequired",
    "ProxyAuthenticationRequired",
    "RangeNotSatisfiable",
    "Redirection",
    "Reject",
    "RequestHeaderFieldsTooLarge",
    "RequestTimeout",
    "ResetContent",
    "SeeOther",
    "ServerError",
    "ServiceUnavailable",
    "Successful",
    "TemporaryRedirect",
    "TooEarly",
    "TooManyRequests",
    "URITooLong",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "UnprocessableContent",
    "UnsupportedMediaType",
    "UpgradeRequired",
    "UseProxy",
    "VariantAlsoNegotiates",
    "check_headers",
    "is_header",
    "reason_of",
]

Body_co = TypeVar("Body_co", covariant=True)

_TOKEN: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


class InvalidHeader(ValueError):
    """A header can't be sent: a line break in it would begin another one."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} has a value that no header can have")
        self.name = name


class Answer(Generic[Body_co]):
    """An outcome; use the class of a status.

    Args:
        body: What the specification says that an answer of this status holds; None where that is nothing.
        headers: Headers of the answer, by name. A value must not hold a line break.
        content_type: Which of several content types it is, where the body does not tell.

    Raises:
        InvalidHeader: A header can't be sent.
    """

    __slots__ = ("body", "content_type", "headers", "status")

    code: ClassVar[int] = 0

    @overload
    def __init__(
        self: Answer[None],
        body: None = None,
        *,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        body: Body_co,
        *,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        body: Body_co | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None:
        self.status = self.code
        self.body = cast(Body_co, body)
        self.headers = headers
        self.content_type = content_type
        if headers is not None:
            check_headers(headers)
        if content_type is not None:
            check_headers({"content-type": content_type})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.body!r})"


class Reject(Exception):
    """Raised by a handler to answer with an outcome that is documented: ``raise Reject(NotFound(body))``."""

    def __init__(self, answer: Answer[object]) -> None:
        super().__init__(answer)
        self.answer = answer


class _Chosen(Answer[Body_co]):
    """An outcome of a range of statuses, of which one has to be chosen."""

    __slots__ = ()

    statuses: ClassVar[range]

    @overload
    def __init__(
        self: _Chosen[None],
        body: None = None,
        *,
        status: int,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        body: Body_co,
        *,
        status: int,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        body: Body_co | None = None,
        *,
        status: int,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
    ) -> None:
        if status not in self.statuses:
            first, last = self.statuses[0], self.statuses[-1]
            raise ValueError(f"a status from {first} to {last}, not {status}")
        super().__init__(
            cast(Body_co, body), headers=headers, content_type=content_type
        )
        self.status = status


class Successful(_Chosen[Body_co]):
    """An outcome of any status from 200 to 299."""

    __slots__ = ()

    statuses = range(200, 300)


class Redirection(_Chosen[Body_co]):
    """An outcome of any status from 300 to 399."""

    __slots__ = ()

    statuses = range(300, 400)


class ClientError(_Chosen[Body_co]):
    """An outcome of any status from 400 to 499."""

    __slots__ = ()

    statuses = range(400, 500)


class ServerError(_Chosen[Body_co]):
    """An outcome of any status from 500 to 599."""

    __slots__ = ()

    statuses = range(500, 600)


class Default(_Chosen[Body_co]):
    """The outcome of every status that the specification does not name."""

    __slots__ = ()

    statuses = range(100, 600)


class OK(Answer[Body_co]):
    """200 OK."""

    __slots__ = ()

    code = 200


class Created(Answer[Body_co]):
    """201 Created."""

    __slots__ = ()

    code = 201


class Accepted(Answer[Body_co]):
    """202 Accepted."""

    __slots__ = ()

    code = 202


class NonAuthoritativeInformation(Answer[Body_co]):
    """203 Non-Authoritative Information."""

    __slots__ = ()

    code = 203


class NoContent(Answer[None]):
    """204 No Content."""

    __slots__ = ()

    code = 204


class ResetContent(Answer[None]):
    """205 Reset Content."""

    __slots__ = ()

    code = 205


class PartialContent(Answer[Body_co]):
    """206 Partial Content."""

    __slots__ = ()

    code = 206


class MultiStatus(Answer[Body_co]):
    """207 Multi-Status."""

    __slots__ = ()

    code = 207


class AlreadyReported(Answer[Body_co]):
    """208 Already Reported."""

    __slots__ = ()

    code = 208


class IMUsed(Answer[Body_co]):
    """226 IM Used."""

    __slots__ = ()

    code = 226


class MultipleChoices(Answer[Body_co]):
    """300 Multiple Choices."""

    __slots__ = ()

    code = 300


class MovedPermanently(Answer[Body_co]):
    """301 Moved Permanently."""

    __slots__ = ()

    code = 301


class Found(Answer[Body_co]):
    """302 Found."""

    __slots__ = ()

    code = 302


class SeeOther(Answer[Body_co]):
    """303 See Other."""

    __slots__ = ()

    code = 303


class NotModified(Answer[None]):
    """304 Not Modified."""

    __slots__ = ()

    code = 304


class UseProxy(Answer[Body_co]):
    """305 Use Proxy."""

    __slots__ = ()

    code = 305


class TemporaryRedirect(Answer[Body_co]):
    """307 Temporary Redirect."""

    __slots__ = ()

    code = 307


class PermanentRedirect(Answer[Body_co]):
    """308 Permanent Redirect."""

    __slots__ = ()

    code = 308


class BadRequest(Answer[Body_co]):
    """400 Bad Request."""

    __slots__ = ()

    code = 400


class Unauthorized(Answer[Body_co]):
    """401 Unauthorized."""

    __slots__ = ()

    code = 401


class PaymentRequired(Answer[Body_co]):
    """402 Payment Required."""

    __slots__ = ()

    code = 402


class Forbidden(Answer[Body_co]):
    """403 Forbidden."""

    __slots__ = ()

    code = 403


class NotFound(Answer[Body_co]):
    """404 Not Found."""

    __slots__ = ()

    code = 404


class MethodNotAllowed(Answer[Body_co]):
    """405 Method Not Allowed."""

    __slots__ = ()

    code = 405


class NotAcceptable(Answer[Body_co]):
    """406 Not Acceptable."""

    __slots__ = ()

    code = 406


class ProxyAuthenticationRequired(Answer[Body_co]):
    """407 Proxy Authentication Required."""

    __slots__ = ()

    code = 407


class RequestTimeout(Answer[Body_co]):
    """408 Request Timeout."""

    __slots__ = ()

    code = 408


class Conflict(Answer[Body_co]):
    """409 Conflict."""

    __slots__ = ()

    code = 409


class Gone(Answer[Body_co]):
    """410 Gone."""

    __slots__ = ()

    code = 410


class LengthRequired(Answer[Body_co]):
    """411 Length Required."""

    __slots__ = ()

    code = 411


class PreconditionFailed(Answer[Body_co]):
    """412 Precondition Failed."""

    __slots__ = ()

    code = 412


class ContentTooLarge(Answer[Body_co]):
    """413 Content Too Large."""

    __slots__ = ()

    code = 413


class URITooLong(Answer[Body_co]):
    """414 URI Too Long."""

    __slots__ = ()

    code = 414


class UnsupportedMediaType(Answer[Body_co]):
    """415 Unsupported Media Type."""

    __slots__ = ()

    code = 415


class RangeNotSatisfiable(Answer[Body_co]):
    """416 Range Not Satisfiable."""

    __slots__ = ()

    code = 416


class ExpectationFailed(Answer[Body_co]):
    """417 Expectation Failed."""

    __slots__ = ()

    code = 417


class MisdirectedRequest(Answer[Body_co]):
    """421 Misdirected Request."""

    __slots__ = ()

    code = 421


class UnprocessableContent(Answer[Body_co]):
    """422 Unprocessable Content."""

    __slots__ = ()

    code = 422


class Locked(Answer[Body_co]):
    """423 Locked."""

    __slots__ = ()

    code = 423


class FailedDependency(Answer[Body_co]):
    """424 Failed Dependency."""

    __slots__ = ()

    code = 424


class TooEarly(Answer[Body_co]):
    """425 Too Early."""

    __slots__ = ()

    code = 425


class UpgradeRequired(Answer[Body_co]):
    """426 Upgrade Required."""

    __slots__ = ()

    code = 426


class PreconditionRequired(Answer[Body_co]):
    """428 Precondition Required."""

    __slots__ = ()

    code = 428


class TooManyRequests(Answer[Body_co]):
    """429 Too Many Requests."""

    __slots__ = ()

    code = 429


class RequestHeaderFieldsTooLarge(Answer[Body_co]):
    """431 Request Header Fields Too Large."""

    __slots__ = ()

    code = 431


class UnavailableForLegalReasons(Answer[Body_co]):
    """451 Unavailable For Legal Reasons."""

    __slots__ = ()

    code = 451


class InternalServerError(Answer[Body_co]):
    """500 Internal Server Error."""

    __slots__ = ()

    code = 500


class NotImplementedAnswer(Answer[Body_co]):
    """501 Not Implemented."""

    __slots__ = ()

    code = 501


class BadGateway(Answer[Body_co]):
    """502 Bad Gateway."""

    __slots__ = ()

    code = 502


class ServiceUnavailable(Answer[Body_co]):
    """503 Service Unavailable."""

    __slots__ = ()

    code = 503


class GatewayTimeout(Answer[Body_co]):
    """504 Gateway Timeout."""

    __slots__ = ()

    code = 504


class HTTPVersionNotSupported(Answer[Body_co]):
    """505 HTTP Version Not Supported."""

    __slots__ = ()

    code = 505


class VariantAlsoNegotiates(Answer[Body_co]):
    """506 Variant Also Negotiates."""

    __slots__ = ()

    code = 506


class InsufficientStorage(Answer[Body_co]):
    """507 Insufficient Storage."""

    __slots__ = ()

    code = 507


class LoopDetected(Answer[Body_co]):
    """508 Loop Detected."""

    __slots__ = ()

    code = 508


class NotExtended(Answer[Body_co]):
    """510 Not Extended."""

    __slots__ = ()

    code = 510


class NetworkAuthenticationRequired(Answer[Body_co]):
    """511 Network Authentication Required."""

    __slots__ = ()

    code = 511


def reason_of(status: int) -> str:
    """The reason phrase of a status; "" for one that has none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def is_header(name: str, value: str) -> bool:
    """Whether a header can be sent (RFC 9110 §5.1, §5.5): nothing in it ends the line."""
    return (
        _TOKEN.fullmatch(name) is not None
        and not _CONTROL.search(value)
        and value == value.strip(" \t")
        and _is_latin(value)
    )


def _is_latin(value: str) -> bool:
    return value.isascii() or all(ord(character) < 256 for character in value)


def check_headers(headers: Mapping[str, str]) -> None:
    """Make sure that all headers can be sent. Raises InvalidHeader."""
    for name, value in headers.items():
        if not is_header(name, value):
            raise InvalidHeader(name)
