"""The client classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from ._runtime import Api, AsyncClient, Bearer, Client, omit

if TYPE_CHECKING:
    import httpx2

    from ._runtime import (
        AsyncMiddleware,
        AsyncToken,
        Middleware,
        Omit,
        Self,
        Timeout,
        Token,
    )
    from .resources.chat import AsyncChat, Chat
    from .resources.files import AsyncFiles, Files
    from .resources.models import AsyncModels, Models
    from .resources.webhooks import Webhooks

_API = Api(
    __package__ or "",
    name="example",
    version="1.2.3",
    servers={
        "production": "https://{region}.api.example.com/v1",
        "sandbox": "https://sandbox.example.com/v1",
    },
    variables={"region": "eu"},
    base_url_env="EXAMPLE_BASE_URL",
    schemes={"ApiKeyAuth": Bearer(env="EXAMPLE_API_KEY", argument="api_key")},
    security=(("ApiKeyAuth",),),
    idempotency_header="Idempotency-Key",
    log_env="EXAMPLE_LOG",
    webhook_secret_env="EXAMPLE_WEBHOOK_SECRET",
)


class Example(Client):
    """The client of the Example API."""

    def __init__(
        self,
        *,
        api_key: Token | None = None,
        server: str | None = None,
        region: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] = (),
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        webhook_secret: str | None = None,
    ) -> None:
        super().__init__(
            _API,
            credentials={"ApiKeyAuth": api_key},
            server=server,
            variables={"region": region},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
            webhook_secret=webhook_secret,
        )

    def with_options(
        self,
        *,
        api_key: Token | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[Middleware] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool | None = None,
    ) -> Self:
        return self._changed(
            credentials={"ApiKeyAuth": api_key},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def chat(self) -> Chat:
        """Talk to a model."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def files(self) -> Files:
        """Files that other operations use."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def models(self) -> Models:
        """The models there are."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the API sends to you."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)

    @property
    def with_raw_response(self) -> ExampleWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("ExampleWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ExampleWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread HTTP response."""
        return cast("ExampleWithStreamingResponse", self._view("streaming"))


class AsyncExample(AsyncClient):
    """The asynchronous client of the Example API."""

    def __init__(
        self,
        *,
        api_key: AsyncToken | None = None,
        server: str | None = None,
        region: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        webhook_secret: str | None = None,
    ) -> None:
        super().__init__(
            _API,
            credentials={"ApiKeyAuth": api_key},
            server=server,
            variables={"region": region},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
            webhook_secret=webhook_secret,
        )

    def with_options(
        self,
        *,
        api_key: AsyncToken | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        middleware: Sequence[AsyncMiddleware] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool | None = None,
    ) -> Self:
        return self._changed(
            credentials={"ApiKeyAuth": api_key},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            middleware=middleware,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def chat(self) -> AsyncChat:
        """Talk to a model."""
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that other operations use."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def models(self) -> AsyncModels:
        """The models there are."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the API sends to you."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)

    @property
    def with_raw_response(self) -> AsyncExampleWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("AsyncExampleWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncExampleWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread HTTP response."""
        return cast("AsyncExampleWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:
    # A view of a resource (or of the client) has its operations, wrapped, and its children's views.
    # The wrappers are imported where there are operations; this API has none on the client itself.
    from .resources.chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )

    class ExampleWithRawResponse:
        def __init__(self, client: Example) -> None:
            self.chat = ChatWithRawResponse(client.chat)

    class ExampleWithStreamingResponse:
        def __init__(self, client: Example) -> None:
            self.chat = ChatWithStreamingResponse(client.chat)

    class AsyncExampleWithRawResponse:
        def __init__(self, client: AsyncExample) -> None:
            self.chat = AsyncChatWithRawResponse(client.chat)

    class AsyncExampleWithStreamingResponse:
        def __init__(self, client: AsyncExample) -> None:
            self.chat = AsyncChatWithStreamingResponse(client.chat)
