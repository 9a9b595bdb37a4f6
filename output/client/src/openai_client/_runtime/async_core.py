"""The asynchronous door."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import httpx2
from anyio import Lock, sleep

from .answers import error_of, result_of
from .auth import Grant, TokenKeeper, ask_async
from .call import Call
from .connection import AsyncConnection
from .core import STREAMED, Core
from .middleware import chain_async
from .operation import Operation
from .plan import Kind
from .prepare import Prepared
from .resource import Arguments, View
from .responses import (
    AsyncAPIResponse,
    AsyncBinaryResponse,
    connection_error,
    translated,
)
from .settings import Settings
from .values import RequestOptions

# Loaded when the first page or stream comes.
if TYPE_CHECKING:
    from .pagination import AsyncPage, AsyncPaginator
    from .streaming import AsyncStream

__all__ = ["AsyncCore"]


class AsyncCore(Core[AsyncConnection]):
    """Sends, waits and reads."""

    def __init__(self, settings: Settings, connection: AsyncConnection) -> None:
        super().__init__(settings, connection)
        self._send_whole = chain_async(settings.middleware, self._transmit)
        self._send_open = chain_async(
            settings.middleware, partial(self._transmit, open=True)
        )
        self._token_lock = Lock()

    async def run(
        self,
        kind: Kind,
        operation: Operation[Any, Any],
        options: RequestOptions,
        arguments: Arguments,
        mode: View,
    ) -> Any:
        """Call the API; see ``resource`` for what comes back."""
        call = Call(self.api, operation, options, arguments)
        if mode == "plain":
            return await self._finish(
                kind, call, await self._send(call, kind, kind in STREAMED)
            )
        response = await self._send(call, kind, mode == "streaming" or kind in STREAMED)
        return AsyncAPIResponse[Any](
            response, self.request_id(response), partial(self._finish, kind, call)
        )

    def paginate(
        self,
        operation: Operation[Any, Any],
        options: RequestOptions,
        arguments: Arguments,
        mode: View,
    ) -> AsyncPaginator[Any, Any]:
        """A list that is fetched when it is awaited or iterated over."""
        from .pagination import AsyncPaginator

        return AsyncPaginator(
            partial(self.run, "page", operation, options, arguments, mode)
        )

    async def _finish(self, kind: Kind, call: Call, response: httpx2.Response) -> Any:
        if kind == "stream":
            return self._stream(call, response)
        if kind == "binary":
            return AsyncBinaryResponse(response, self.request_id(response))
        if not response.is_closed:
            with translated():
                await response.aread()
        result = result_of(self.settings, call, response)
        if kind == "page":
            from .pagination import AsyncPage

            return AsyncPage(
                call, response, self.request_id(response), result, self._next_page
            )
        return result

    async def _next_page(self, call: Call) -> AsyncPage[Any, Any]:
        page: AsyncPage[Any, Any] = await self._finish(
            "page", call, await self._send(call, "page", False)
        )
        return page

    def _stream(self, call: Call, response: httpx2.Response) -> AsyncStream[Any]:
        from .streaming import AsyncStream, ItemDecoder

        events = call.operation.events
        if events is None:
            raise TypeError(f"{call.operation!r} does not stream")
        decoder = ItemDecoder(events, self.api.package, self.settings.strict)
        reopen = partial(self._reopen, call) if events.reconnect else None
        return AsyncStream(response, self.request_id(response), decoder, reopen)

    async def _reopen(self, call: Call, last_id: str) -> httpx2.Response:
        again = call.copy()
        again.extra_headers = {**call.extra_headers, "Last-Event-ID": last_id}
        return await self._send(again, "stream", True)

    async def _send(self, call: Call, kind: Kind, open: bool) -> httpx2.Response:
        """A success answer; read, unless it is to be left ``open``.

        Raises:
            APIConnectionError, APIStatusError: There is none.
        """
        prepared = self.preparer.prepare(call, kind)
        send = self._send_open if open else self._send_whole
        retry = 0
        renewed = False
        while True:
            grant = self.known_grant(prepared, call) or await self._grant(
                prepared, call
            )
            request = prepared.request(grant, self.cookies())
            started = self.log_sent(request)
            try:
                response = await send(request)
            except httpx2.TransportError as error:
                delay = self.delay_after_error(prepared, error, retry)
                if delay is None:
                    raise connection_error(error) from error
            except httpx2.HTTPError as error:
                raise connection_error(error) from error
            else:
                self.log_received(request, response, started)
                if 200 <= response.status_code < 300:
                    return response
                if not renewed and self.refused_tokens(grant, response, prepared):
                    renewed = True
                    await response.aread()
                    continue
                delay = self.delay_after_status(prepared, response, retry)
                if delay is None:
                    with translated():
                        await response.aread()
                    raise error_of(self.settings, call, response)
                await response.aread()
            retry += 1
            await sleep(delay)

    async def _transmit(
        self, request: httpx2.Request, open: bool = False
    ) -> httpx2.Response:
        client = self.connection.client
        response = await client.send(request, stream=open, follow_redirects=False)
        count = 0
        while response.has_redirect_location:
            following = self.redirected(request, response)
            if following is None:
                break
            count += 1
            if count > client.max_redirects:
                await response.aclose()
                raise httpx2.TooManyRedirects("too many redirects", request=request)
            await response.aread()
            request = following
            response = await client.send(request, stream=open, follow_redirects=False)
        return response

    async def _grant(self, prepared: Prepared, call: Call) -> Grant:
        authenticator, security = self.settings.authenticator, call.plan.security
        found = [
            (scheme, await self._token(secret), secret)
            for scheme, secret in authenticator.needed(security, prepared.sends)
        ]
        return authenticator.grant(security, found)

    async def _token(self, secret: Any) -> str:
        if isinstance(secret, str):
            return secret
        if not isinstance(secret, TokenKeeper):
            return await ask_async(secret)
        async with self._token_lock:
            return secret.token or await self._fetch_token(secret)

    async def _fetch_token(self, keeper: TokenKeeper) -> str:
        client = self.connection.client
        refusals: list[httpx2.Response] = []
        for request in keeper.requests(self.settings.base_url):
            with translated():
                response = await client.post(
                    request.url, headers=request.headers, data=request.form
                )
            if response.is_success:
                return self.accepted_token(keeper, request, response)
            refusals.append(response)
            if not keeper.is_refusal(response.status_code):
                break
        raise error_of(self.settings, None, refusals[0])
