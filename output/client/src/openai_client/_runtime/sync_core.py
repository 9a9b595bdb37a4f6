"""The synchronous door."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

import httpx2

from .answers import error_of, result_of
from .auth import Grant, TokenKeeper, ask
from .call import Call
from .connection import SyncConnection
from .core import STREAMED, Core
from .middleware import chain
from .operation import Operation
from .plan import Kind
from .prepare import Prepared
from .resource import Arguments, View
from .responses import APIResponse, BinaryResponse, connection_error, translated
from .settings import Settings
from .values import RequestOptions

# Loaded when the first page or stream comes.
if TYPE_CHECKING:
    from .pagination import Page
    from .streaming import Stream

__all__ = ["SyncCore"]


class SyncCore(Core[SyncConnection]):
    """Sends, waits and reads."""

    def __init__(self, settings: Settings, connection: SyncConnection) -> None:
        super().__init__(settings, connection)
        self._send_whole = chain(settings.middleware, self._transmit)
        self._send_open = chain(settings.middleware, partial(self._transmit, open=True))
        self._token_lock = Lock()

    def run(
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
            return self._finish(kind, call, self._send(call, kind, kind in STREAMED))
        if mode == "raw":
            return self._raw(kind, call, self._send(call, kind, kind in STREAMED))
        return _ResponseManager(
            lambda: self._raw(kind, call, self._send(call, kind, True))
        )

    def _raw(
        self, kind: Kind, call: Call, response: httpx2.Response
    ) -> APIResponse[Any]:
        return APIResponse(
            response, self.request_id(response), partial(self._finish, kind, call)
        )

    def _finish(self, kind: Kind, call: Call, response: httpx2.Response) -> Any:
        if kind == "stream":
            return self._stream(call, response)
        if kind == "binary":
            return BinaryResponse(response, self.request_id(response))
        if not response.is_closed:
            with translated():
                response.read()
        result = result_of(self.settings, call, response)
        if kind == "page":
            from .pagination import Page

            return Page(
                call, response, self.request_id(response), result, self._next_page
            )
        return result

    def _next_page(self, call: Call) -> Page[Any, Any]:
        page: Page[Any, Any] = self._finish(
            "page", call, self._send(call, "page", False)
        )
        return page

    def _stream(self, call: Call, response: httpx2.Response) -> Stream[Any]:
        from .streaming import ItemDecoder, Stream

        events = call.operation.events
        if events is None:
            raise TypeError(f"{call.operation!r} does not stream")
        decoder = ItemDecoder(events, self.api.package, self.settings.strict)
        reopen = partial(self._reopen, call) if events.reconnect else None
        return Stream(response, self.request_id(response), decoder, reopen)

    def _reopen(self, call: Call, last_id: str) -> httpx2.Response:
        again = call.copy()
        again.extra_headers = {**call.extra_headers, "Last-Event-ID": last_id}
        return self._send(again, "stream", True)

    def _send(self, call: Call, kind: Kind, open: bool) -> httpx2.Response:
        """A success answer; read, unless it is to be left ``open``.

        Raises:
            APIConnectionError, APIStatusError: There is none.
        """
        prepared = self.preparer.prepare(call, kind)
        send = self._send_open if open else self._send_whole
        retry = 0
        renewed = False
        while True:
            grant = self.known_grant(prepared, call) or self._grant(prepared, call)
            request = prepared.request(grant, self.cookies())
            started = self.log_sent(request)
            try:
                response = send(request)
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
                    response.read()
                    continue
                delay = self.delay_after_status(prepared, response, retry)
                if delay is None:
                    with translated():
                        response.read()
                    raise error_of(self.settings, call, response)
                response.read()
            retry += 1
            time.sleep(delay)

    def _transmit(self, request: httpx2.Request, open: bool = False) -> httpx2.Response:
        client = self.connection.client
        response = client.send(request, stream=open, follow_redirects=False)
        count = 0
        while response.has_redirect_location:
            following = self.redirected(request, response)
            if following is None:
                break
            count += 1
            if count > client.max_redirects:
                response.close()
                raise httpx2.TooManyRedirects("too many redirects", request=request)
            response.read()
            request = following
            response = client.send(request, stream=open, follow_redirects=False)
        return response

    def _grant(self, prepared: Prepared, call: Call) -> Grant:
        authenticator, security = self.settings.authenticator, call.plan.security
        found = [
            (scheme, self._token(secret), secret)
            for scheme, secret in authenticator.needed(security, prepared.sends)
        ]
        return authenticator.grant(security, found)

    def _token(self, secret: Any) -> str:
        if isinstance(secret, str):
            return secret
        if not isinstance(secret, TokenKeeper):
            return ask(secret)
        with self._token_lock:
            return secret.token or self._fetch_token(secret)

    def _fetch_token(self, keeper: TokenKeeper) -> str:
        client = self.connection.client
        refusals: list[httpx2.Response] = []
        for request in keeper.requests(self.settings.base_url):
            with translated():
                response = client.post(
                    request.url, headers=request.headers, data=request.form
                )
            if response.is_success:
                return self.accepted_token(keeper, request, response)
            refusals.append(response)
            if not keeper.is_refusal(response.status_code):
                break
        raise error_of(self.settings, None, refusals[0])


class _ResponseManager:
    """Sends the request when it is entered and closes the response when it is left."""

    def __init__(self, send: Callable[[], APIResponse[Any]]) -> None:
        self._send = send
        self._response: APIResponse[Any] | None = None

    def __enter__(self) -> APIResponse[Any]:
        response = self._response = self._send()
        return response

    def __exit__(self, *_exception: object) -> None:
        if self._response is not None:
            self._response.close()
