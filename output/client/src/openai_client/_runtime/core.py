"""The door: sends calls and makes of the answers what their methods return.

:class:`Core` holds what is decided alike; ``sync_core`` and ``async_core`` do what has to wait.
"""

from __future__ import annotations

import logging
import time
from typing import Any, Final, Generic, TypeVar

import httpx2

from .answers import request_id_of
from .api import ApiKey
from .auth import Grant, TokenKeeper, TokenRequest
from .call import Call
from .connection import AsyncConnection, SyncConnection
from .errors import DecodeError
from .logs import (
    configure_from_environment,
    hide_in_library_log,
    redacted_headers,
    redacted_url,
)
from .plan import Kind
from .prepare import Prepared, Preparer
from .retries import delay_before_retry
from .settings import Settings

__all__ = ["STREAMED", "Core"]

# The kinds of call whose answer is not read at once.
STREAMED: Final[frozenset[Kind]] = frozenset({"binary", "stream"})

Connection = TypeVar("Connection", bound=SyncConnection | AsyncConnection)


class Core(Generic[Connection]):
    """One client's settings and connection, and every decision about sending."""

    def __init__(self, settings: Settings, connection: Connection) -> None:
        self.settings = settings
        self.connection: Connection = connection
        self.api = settings.api
        self._made_preparer: Preparer | None = None
        self.logger = logging.getLogger(self.api.package or self.api.name)
        configure_from_environment(self.logger, self.api.log_env)
        self._secret_parameters: Final = {
            scheme.name.lower()
            for scheme in self.api.schemes.values()
            if isinstance(scheme, ApiKey) and scheme.location == "query"
        }
        if self._secret_parameters:
            hide_in_library_log(self._secret_parameters)

    @property
    def preparer(self) -> Preparer:
        """Writes calls down; made with the first, as it needs the HTTP client."""
        preparer = self._made_preparer
        if preparer is None:
            preparer = self._made_preparer = Preparer(
                self.settings, self.connection.client, self.connection.is_ours
            )
        return preparer

    def request_id(self, response: httpx2.Response) -> str | None:
        """What the server calls the request."""
        return request_id_of(self.api, response)

    # What follows is asked in each attempt, by the sync and the async loop alike.

    def known_grant(self, prepared: Prepared, call: Call) -> Grant | None:
        """The credentials to send, if they need not be asked for."""
        if not prepared.trusted or not call.plan.security:
            return _NO_GRANT
        return self.settings.authenticator.static(call.plan.security)

    def cookies(self) -> httpx2.Cookies | None:
        """The cookies that the HTTP client has collected, if it has any."""
        cookies = self.connection.client.cookies
        return cookies or None

    def delay_after_error(
        self, prepared: Prepared, error: httpx2.TransportError, retry: int
    ) -> float | None:
        """Seconds to wait before trying again; None: don't."""
        if retry >= prepared.max_retries or not prepared.attempts.after_error(error):
            return None
        if prepared.body is not None and not prepared.body.can_start:
            return None
        return self._logged(
            delay_before_retry(retry, None, prepared.attempts.advice), prepared, error
        )

    def delay_after_status(
        self, prepared: Prepared, response: httpx2.Response, retry: int
    ) -> float | None:
        """Seconds to wait before trying again; None: don't."""
        status, headers = response.status_code, response.headers
        if retry >= prepared.max_retries:
            return None
        if not prepared.attempts.after_status(status, headers):
            return None
        if prepared.body is not None and not prepared.body.can_start:
            return None
        return self._logged(
            delay_before_retry(retry, headers, prepared.attempts.advice),
            prepared,
            status,
        )

    def refused_tokens(
        self, grant: Grant, response: httpx2.Response, prepared: Prepared
    ) -> bool:
        """Whether the server refused tokens that can be replaced, which are then forgotten."""
        if response.status_code != 401 or not grant.keepers:
            return False
        if prepared.body is not None and not prepared.body.can_start:
            return False
        sent = response.request.headers.get("authorization", "").rpartition(" ")[2]
        for keeper in grant.keepers:
            keeper.forget(sent)
        return True

    def redirected(
        self, request: httpx2.Request, response: httpx2.Response
    ) -> httpx2.Request | None:
        """The request that follows a redirect; without credentials if it leads elsewhere."""
        following = response.next_request
        if following is None or not self.connection.client.follow_redirects:
            return None
        stream: Any = following.stream
        if getattr(stream, "can_start", True) is False:
            return None
        following.extensions = dict(request.extensions)
        old, new = request.url, following.url
        upgraded = old.host == new.host and (old.scheme, new.scheme) == (
            "http",
            "https",
        )
        if old.origin != new.origin and not (upgraded and new.port is None):
            for name in self.settings.authenticator.header_names:
                following.headers.pop(name, None)
        return following

    def accepted_token(
        self, keeper: TokenKeeper, request: TokenRequest, response: httpx2.Response
    ) -> str:
        """The token in a success answer of the token endpoint.

        Raises:
            DecodeError: There is none.
        """
        try:
            return keeper.accept(response.json(), request)
        except ValueError as error:
            raise DecodeError(
                f"no token: {error}",
                response=response,
                request_id=self.request_id(response),
                body=response.content,
            ) from error

    def log_sent(self, request: httpx2.Request) -> float:
        """Log a request that is about to be sent; gives the time."""
        if self.logger.isEnabledFor(logging.DEBUG):
            self.logger.debug(
                "%s %s %s",
                request.method,
                self._shown_url(request),
                redacted_headers(
                    request.headers.multi_items(),
                    self.settings.authenticator.header_names,
                ),
            )
        return time.monotonic()

    def log_received(
        self, request: httpx2.Request, response: httpx2.Response, started: float
    ) -> None:
        """Log an answer."""
        if self.logger.isEnabledFor(logging.INFO):
            self.logger.info(
                "%s %s: %d in %.0f ms",
                request.method,
                self._shown_url(request),
                response.status_code,
                (time.monotonic() - started) * 1000,
            )
        if self.logger.isEnabledFor(logging.DEBUG):
            self.logger.debug(
                "%s",
                redacted_headers(
                    response.headers.multi_items(),
                    self.settings.authenticator.header_names,
                ),
            )

    def _logged(
        self, delay: float | None, prepared: Prepared, reason: object
    ) -> float | None:
        if delay is not None and self.logger.isEnabledFor(logging.INFO):
            self.logger.info(
                "%s %s: trying again in %.1f s after %s",
                prepared.method,
                redacted_url(str(prepared.url), self._secret_parameters),
                delay,
                reason if isinstance(reason, int) else type(reason).__name__,
            )
        return delay

    def _shown_url(self, request: httpx2.Request) -> str:
        return redacted_url(str(request.url), self._secret_parameters)


_NO_GRANT: Final = Grant()
