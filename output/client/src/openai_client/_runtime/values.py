"""``omit``, and the types of what callers hand in."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    NoReturn,
    TypedDict,
    final,
)

if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable
    from typing import TypeAlias

    from httpx2 import Timeout

__all__ = [
    "AsyncFile",
    "AsyncToken",
    "File",
    "Omit",
    "PageOptions",
    "RequestOptions",
    "Token",
    "omit",
]


@final
class Omit:
    """The type of :data:`omit`."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, _memo: object) -> Omit:
        return self

    def __init_subclass__(cls) -> NoReturn:
        raise TypeError("Omit can't be subclassed")


omit: Final = Omit()
"""Absent: the default of every optional argument. None, where it is allowed, is sent as ``null``."""


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its own arguments.

    Attributes:
        extra_headers: Headers beyond those of the operation; ``omit`` as a value takes one away.
        extra_query: Query parameters beyond those of the operation.
        extra_body: Fields beyond those of the operation's (JSON or form) body.
        timeout: Seconds, an ``httpx2.Timeout``, or None for none at all.
        max_retries: How often a failed request is tried again.
        idempotency_key: The key to send, instead of a random one where the API takes one. It goes into
            the header that the API names for it, else into ``Idempotency-Key``, and tells that the
            request may be repeated.
    """

    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    timeout: float | Timeout | None | Omit
    max_retries: int | Omit
    idempotency_key: str | None


class PageOptions(RequestOptions, total=False):
    """What every method that lists in pages takes beside its own arguments.

    Attributes:
        max_items: Iteration ends after so many items, whatever the server has.
    """

    max_items: int | None


if TYPE_CHECKING:
    _Content: TypeAlias = bytes | bytearray | IO[bytes] | os.PathLike[str]
    _SyncContent: TypeAlias = _Content | Iterable[bytes]
    _AsyncContent: TypeAlias = _Content | Iterable[bytes] | AsyncIterable[bytes]
    _Name: TypeAlias = str | None

    File: TypeAlias = (
        _SyncContent
        | tuple[_Name, _SyncContent]
        | tuple[_Name, _SyncContent, str | None]
        | tuple[_Name, _SyncContent, str | None, Mapping[str, str]]
    )
    AsyncFile: TypeAlias = (
        _AsyncContent
        | tuple[_Name, _AsyncContent]
        | tuple[_Name, _AsyncContent, str | None]
        | tuple[_Name, _AsyncContent, str | None, Mapping[str, str]]
    )
    Token: TypeAlias = str | Callable[[], str]
    AsyncToken: TypeAlias = str | Callable[[], str | Awaitable[str]]
else:
    # For those who look the names up at run time, where no more than this is known.
    File = AsyncFile = Token = AsyncToken = Any
