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
    "Answer",
    "ClientError",
    "Default",
    "InvalidHeader",
    "Redirection",
    "Reject",
    "ServerError",
    "Successful",
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
