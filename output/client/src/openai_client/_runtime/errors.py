"""What a call can raise.

::

    APIError
    ├── APIConnectionError          no answer: DNS, TLS, a lost connection
    │   └── APITimeoutError
    ├── APIStatusError              an answer that is no success
    │   ├── BadRequestError             400
    │   ├── AuthenticationError         401
    │   ├── PermissionDeniedError       403
    │   ├── NotFoundError               404
    │   ├── ConflictError               409
    │   ├── UnprocessableEntityError    422
    │   ├── RateLimitError              429
    │   └── InternalServerError         500 and above
    ├── APIStreamError              a stream that the server ended with an error
    ├── DecodeError                 an answer that is not the JSON (or text) it should be
    ├── ResponseValidationError     with ``strict=True``: JSON of another shape than the API describes
    ├── MissingCredentialsError     nothing to authenticate with; raised before anything is sent
    └── WebhookVerificationError    a delivery whose signature is missing, wrong or too old
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .text import is_array, is_object

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseValidationError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "status_error_class",
]


class APIError(Exception):
    """Anything that went wrong with a call; the base of all errors of this package.

    Attributes:
        message: What happened, in the server's words where it said something.
        request: The request that was sent, if one was.
    """

    def __init__(self, message: str, *, request: httpx2.Request | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors of these classes want more than a message, which is all that pickle knows to give.
        return _restored, (type(self), self.args, self.__dict__)


def _restored(
    kind: type[APIError], args: tuple[Any, ...], state: dict[str, Any]
) -> APIError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """No answer came. ``__cause__`` is the HTTP library's error."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class _ResponseError(APIError):
    """An error about an answer that did come."""

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        request_id: str | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message, request=response.request)
        self.response = response
        self.request_id = request_id
        self.body = body

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers of the answer."""
        return self.response.headers


class APIStatusError(_ResponseError):
    """The server answered with another status than success.

    Attributes:
        code: What the server calls the error, for programs, if the body says so.
        status_code: The HTTP status.
        headers: The headers of the answer.
        request_id: What the server calls the request, for its support.
        body: The body, as the type that the API describes for this status; else decoded JSON, else text.
        response: The HTTP response, read.
    """

    code: str | None = None


class BadRequestError(APIStatusError):
    """400."""


class AuthenticationError(APIStatusError):
    """401."""


class PermissionDeniedError(APIStatusError):
    """403."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409."""


class UnprocessableEntityError(APIStatusError):
    """422."""


class RateLimitError(APIStatusError):
    """429."""


class InternalServerError(APIStatusError):
    """500 and above."""


class APIStreamError(_ResponseError):
    """The server ended a stream with an error; ``body`` is what it said."""


class DecodeError(_ResponseError):
    """An answer is not the JSON, or not the text, that it should be; ``body`` holds its bytes."""


class ResponseValidationError(_ResponseError):
    """An answer is not of the shape that the API describes; only with ``strict=True`` on the client.

    ``__cause__`` is Pydantic's error, ``body`` holds the bytes of the answer.
    """


class MissingCredentialsError(APIError):
    """The operation needs authentication, and the client was given nothing to authenticate with."""


class WebhookVerificationError(APIError):
    """The signature of a webhook delivery is missing, wrong or too old."""


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class for a status that is no success."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def message_of(body: object) -> str | None:
    """The sentence for humans in a decoded error body, if there is one.

    Looked for where APIs put it: ``message``, ``detail``, ``title`` (RFC 9457), ``error_description``
    (RFC 6749 §5.2), ``error`` as text or as an object with a message, ``errors`` as a list of these.
    """
    if isinstance(body, str):
        return body.strip() or None
    if is_array(body):
        found = [message_of(item) for item in body[:3]]
        return "; ".join(text for text in found if text) or None
    if not is_object(body):
        return None
    for name in ("error", "message", "detail", "error_description", "title", "errors"):
        text = message_of(body.get(name))
        # OAuth's "error" is a code; what describes it says more.
        if text and name == "error" and isinstance(body[name], str):
            text = _first(body, ("error_description", "message", "detail")) or text
        if text:
            return text
    return _first(body, ("msg", "reason", "code"))


def code_of(body: object) -> str | None:
    """The name or number that a decoded error body has for what happened, if there is one.

    Looked for where APIs put it: ``code``, ``error`` as text (RFC 6749 §5.2) or as an object with a code,
    ``errors`` as a list of these.
    """
    if is_array(body):
        return code_of(body[0]) if body else None
    if not is_object(body):
        return None
    error = body.get("error")
    if isinstance(error, str) and error and " " not in error:
        return error
    for holder in (error, body.get("errors")):
        found = code_of(holder)
        if found:
            return found
    code = body.get("code")
    if isinstance(code, int) and not isinstance(code, bool):
        return str(code)
    return code if isinstance(code, str) and code else None


def _first(fields: Mapping[str, object], names: Iterable[str]) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None
