"""The outcomes of statuses from 400 to 599, a class for each (see ``answers``)."""

from __future__ import annotations

from .answers import Answer, Body_co

__all__ = [
    "BadGateway",
    "BadRequest",
    "Conflict",
    "ContentTooLarge",
    "ExpectationFailed",
    "FailedDependency",
    "Forbidden",
    "GatewayTimeout",
    "Gone",
    "HTTPVersionNotSupported",
    "InsufficientStorage",
    "InternalServerError",
    "LengthRequired",
    "Locked",
    "LoopDetected",
    "MethodNotAllowed",
    "MisdirectedRequest",
    "NetworkAuthenticationRequired",
    "NotAcceptable",
    "NotExtended",
    "NotFound",
    "NotImplementedAnswer",
    "PaymentRequired",
    "PreconditionFailed",
    "PreconditionRequired",
    "ProxyAuthenticationRequired",
    "RangeNotSatisfiable",
    "RequestHeaderFieldsTooLarge",
    "RequestTimeout",
    "ServiceUnavailable",
    "TooEarly",
    "TooManyRequests",
    "URITooLong",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "UnprocessableContent",
    "UnsupportedMediaType",
    "UpgradeRequired",
    "VariantAlsoNegotiates",
]


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
