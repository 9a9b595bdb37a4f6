"""One request and the way back to its client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

from .parameters import Inputs

if TYPE_CHECKING:
    from starlette.requests import Request

__all__ = ["Exchange"]

Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]


class Exchange:
    """One request: where it comes from, and where its answer goes."""

    __slots__ = ("_request", "inputs", "receive", "scope", "send")

    def __init__(
        self, scope: Any, receive: Receive, send: Send, inputs: Inputs
    ) -> None:
        self.scope: Final = scope
        self.receive: Final = receive
        self.send: Final = send
        self.inputs: Final = inputs
        self._request: Request | None = None

    @property
    def request(self) -> Request:
        """As Starlette has it, without its body."""
        if self._request is None:
            from starlette.requests import Request

            self._request = Request(self.scope)
        return self._request

    @property
    def request_id(self) -> str:
        """The id that the request came with or was given."""
        id: str = self.scope.get("request_id", "")
        return id

    async def answer(self, status: int, headers: Headers, body: bytes) -> None:
        """Send a whole answer."""
        await self.send(
            {"type": "http.response.start", "status": status, "headers": headers}
        )
        await self.send({"type": "http.response.body", "body": body})
