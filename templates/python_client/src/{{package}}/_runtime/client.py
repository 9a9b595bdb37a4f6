"""The base of generated clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .connection import AsyncConnection, SyncConnection
from .resource import AsyncResource, Resource
from .settings import changed, settings_of
from .values import Omit, omit

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self, Unpack

    from .api import Api
    from .middleware import AsyncMiddleware, Middleware
    from .timeouts import Timeout
    from .values import RequestOptions

__all__ = ["AsyncClient", "Client"]

Result = TypeVar("Result")


class Client(Resource):
    """What all synchronous clients can do.

    A client may be shared between threads.  It holds connections: close it, or use it as a context manager.

    Its public names, which no generated method or resource may take: ``base_url``, ``close``, ``is_closed``,
    ``request``, ``with_options``, ``with_raw_response`` and ``with_streaming_response``.

    Args:
        api: What is true of the API.
        credentials: By scheme id; None where the caller gave none, so that the environment is asked.
        headers: The API's own headers of every request, by name; None where the caller gave none, so
            that the environment is asked.
        server: The name of one of the API's servers.
        variables: Values for the placeholders of the server's URL.
        base_url: Instead of the API's servers.
        timeout: Seconds, an ``httpx2.Timeout``, or None for none at all. Default: ten minutes, five
            seconds to connect, or what the specification says of an operation.
        max_retries: How often a failed request is tried again (see ``retries``). Default: twice.
        default_headers: Sent with every request; ``omit`` as a value takes one away.
        default_query: Sent with every request.
        middleware: Functions around every attempt (see ``middleware``).
        http_client: An ``httpx2.Client`` of the caller's own, who closes it.
        strict: Answers must be of the shape the API describes.
        webhook_secret: What webhook deliveries are signed with.
    """

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, object] | None = None,
        headers: Mapping[str, str | None] | None = None,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] = (),
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        webhook_secret: str | None = None,
    ) -> None:
        settings = settings_of(
            api,
            credentials=credentials or {},
            headers=headers or {},
            server=server,
            variables=variables or {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            strict=strict,
            webhook_secret=webhook_secret,
        )
        from .sync_core import SyncCore

        self._core = SyncCore(settings, SyncConnection(http_client))

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool | None = None,
    ) -> Self:
        """A client with some settings changed, which shares this one's connections.

        Headers and query parameters are added to those there are; what is not given stays as it is.
        """
        return self._changed(
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    def _changed(
        self,
        *,
        credentials: Mapping[str, object] | None = None,
        headers: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool | None = None,
    ) -> Self:
        # Generated clients with credentials have a ``with_options`` of their own that takes them by name.
        settings = changed(
            self._core.settings,
            credentials=credentials,
            headers=headers,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            strict=strict,
        )
        connection = self._core.connection
        if http_client is not None:
            connection = SyncConnection(http_client)
        other = object.__new__(type(self))
        # Resources are made anew, as they hold the settings they were made with.
        kept = {
            name: value
            for name, value in vars(self).items()
            if not isinstance(getattr(type(self), name, None), cached_property)
        }
        vars(other).update(kept)
        other._core = type(self._core)(settings, connection)
        return other

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        result: type[Result],
        query: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Result: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        result: Any = None,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call what no method is made for, with this client's credentials, retries and errors.

        Args:
            method: The HTTP method.
            path: A path below the base URL, or a whole URL. Credentials go to the API's own origin only.
            result: What the answer holds: a model, any other type of JSON, ``str`` or ``bytes``. Default:
                whatever JSON it is, as plain data.
            query: Query parameters.
            body: What ``content_type`` says: plain data or a model for JSON, fields for the types of forms,
                text, bytes or a path for any other.
            content_type: How the body is written.
            options: As all methods take them.

        Returns:
            The ``result``; None for an empty answer.

        Raises:
            APIError: As all methods raise it.
        """
        from .direct import arguments_of, operation_of

        operation = operation_of(self._core.api, method, content_type, result)
        arguments = arguments_of(path, query, body)
        return self._core.run("result", operation, options, arguments, self._mode)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._core.settings.base_url

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._core.connection.is_closed

    def close(self) -> None:
        """Close the connections, those of all clients made by ``with_options`` included."""
        self._core.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


class AsyncClient(AsyncResource):
    """What all asynchronous clients can do.

    It holds connections: close it, or use it with ``async with``.

    Its public names and its arguments are those of :class:`Client`.
    """

    def __init__(
        self,
        api: Api,
        *,
        credentials: Mapping[str, object] | None = None,
        headers: Mapping[str, str | None] | None = None,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        webhook_secret: str | None = None,
    ) -> None:
        settings = settings_of(
            api,
            credentials=credentials or {},
            headers=headers or {},
            server=server,
            variables=variables or {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            strict=strict,
            webhook_secret=webhook_secret,
        )
        from .async_core import AsyncCore

        self._core = AsyncCore(settings, AsyncConnection(http_client))

    def with_options(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool | None = None,
    ) -> Self:
        """A client with some settings changed, which shares this one's connections.

        Headers and query parameters are added to those there are; what is not given stays as it is.
        """
        return self._changed(
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    def _changed(
        self,
        *,
        credentials: Mapping[str, object] | None = None,
        headers: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool | None = None,
    ) -> Self:
        # Generated clients with credentials have a ``with_options`` of their own that takes them by name.
        settings = changed(
            self._core.settings,
            credentials=credentials,
            headers=headers,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            strict=strict,
        )
        connection = self._core.connection
        if http_client is not None:
            connection = AsyncConnection(http_client)
        other = object.__new__(type(self))
        # Resources are made anew, as they hold the settings they were made with.
        kept = {
            name: value
            for name, value in vars(self).items()
            if not isinstance(getattr(type(self), name, None), cached_property)
        }
        vars(other).update(kept)
        other._core = type(self._core)(settings, connection)
        return other

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        result: type[Result],
        query: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Result: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        result: Any = None,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str = "application/json",
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call what no method is made for, with this client's credentials, retries and errors.

        Args:
            method: The HTTP method.
            path: A path below the base URL, or a whole URL. Credentials go to the API's own origin only.
            result: What the answer holds: a model, any other type of JSON, ``str`` or ``bytes``. Default:
                whatever JSON it is, as plain data.
            query: Query parameters.
            body: What ``content_type`` says: plain data or a model for JSON, fields for the types of forms,
                text, bytes or a path for any other.
            content_type: How the body is written.
            options: As all methods take them.

        Returns:
            The ``result``; None for an empty answer.

        Raises:
            APIError: As all methods raise it.
        """
        from .direct import arguments_of, operation_of

        operation = operation_of(self._core.api, method, content_type, result)
        arguments = arguments_of(path, query, body)
        return await self._core.run("result", operation, options, arguments, self._mode)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._core.settings.base_url

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._core.connection.is_closed

    async def close(self) -> None:
        """Close the connections, those of all clients made by ``with_options`` included."""
        await self._core.connection.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"
