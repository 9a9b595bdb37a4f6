"""The base of handlers, and how the operations find theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextvars import ContextVar
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Protocol,
    TypeAlias,
    TypeVar,
    cast,
)

if TYPE_CHECKING:
    from starlette.requests import Request

    from .operation import Operation

__all__ = [
    "Handler",
    "HandlerMethod",
    "HandlerProvider",
    "HandlerSet",
    "Identity",
    "NotImplementedOperation",
    "ServerSentEvent",
    "Stream",
    "current_request",
]

Identity = TypeVar("Identity")
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)


class Handler(Generic[Identity]):
    """The base of the abstract handlers, one for each resource; ``Identity`` is what ``auth`` is.

    Attributes:
        resource: The resource it handles (``chat.completions``), set by the generated class.
    """

    resource: ClassVar[str]


class NotImplementedOperation(Exception):
    """Raised by a handler that does not implement an operation (yet): 501."""


class ServerSentEvent(Generic[Item_co]):
    """An item of a stream with the fields of its event (WHATWG HTML §9.2): what a handler may yield instead.

    Args:
        data: The item.
        event: The name of the event.
        id: What a client reconnects with, as ``Last-Event-ID``.
        retry: Milliseconds that it should wait before that.

    Raises:
        ValueError: A field holds a line break, or the id a NUL.
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self,
        data: Item_co,
        *,
        event: str | None = None,
        id: str | None = None,
        retry: int | None = None,
    ) -> None:
        for text in (event, id):
            if text is not None and any(each in text for each in "\r\n\0"):
                raise ValueError(f"{text!r} can't be a field of an event")
        self.data = data
        self.event = event
        self.id = id
        self.retry = retry


Stream: TypeAlias = AsyncIterator[Item | ServerSentEvent[Item]]
"""What a handler returns to stream events: an async iterator of items, or of items with the fields of an event."""

HandlerMethod = Callable[[Any, Any], Awaitable[object]]


class HandlerProvider(Protocol):
    """What finds the handler of an operation. A set of handlers is one, a mock server another."""

    def handler_of(self, operation: Operation) -> HandlerMethod | None:
        """What is called as ``method(request, auth)`` for that operation; None: it is not implemented."""
        ...


class HandlerSet:
    """Handlers by the resources they name.

    Raises:
        ValueError: Two handle the same resource, or one none.
    """

    def __init__(self, handlers: Iterable[Handler[Any]]) -> None:
        self._handlers: dict[str, Handler[Any]] = {}
        for handler in handlers:
            resource = getattr(handler, "resource", None)
            if resource is None:
                raise ValueError(f"{handler!r} names no resource that it handles")
            other = self._handlers.setdefault(resource, handler)
            if other is not handler:
                raise ValueError(f"{handler!r} and {other!r} both handle {resource!r}")

    @property
    def resources(self) -> set[str]:
        """The resources that are handled."""
        return set(self._handlers)

    def handler_of(self, operation: Operation) -> HandlerMethod | None:
        """The method of the handler of the operation's resource."""
        handler = self._handlers.get(operation.resource)
        return cast("HandlerMethod | None", getattr(handler, operation.method, None))


class _Current(Protocol):
    @property
    def request(self) -> Request: ...


current: ContextVar[_Current] = ContextVar("exchange")


def current_request() -> Request:
    """The HTTP request that is being handled, for what the specification does not tell of.

    Its body belongs to the runtime; don't read it.

    Raises:
        LookupError: None is.
    """
    return current.get().request
