"""The client classes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ._runtime import Api, AsyncClient, Client, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._runtime import (
        AsyncMiddleware,
        Middleware,
        Omit,
        Timeout,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from .resources.jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )
    from .resources.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )
    from .resources.ping import (
        AsyncPing,
        AsyncPingWithRawResponse,
        AsyncPingWithStreamingResponse,
        Ping,
        PingWithRawResponse,
        PingWithStreamingResponse,
    )
    from .resources.settings import (
        AsyncSettings,
        AsyncSettingsWithRawResponse,
        AsyncSettingsWithStreamingResponse,
        Settings,
        SettingsWithRawResponse,
        SettingsWithStreamingResponse,
    )

_API = Api(
    __package__ or "",
    name="feature-resource-tree",
    version="0.1.0",
    servers={"default": "https://api.example.com/v1"},
    base_url_env="RESOURCE_TREE_BASE_URL",
    log_env="RESOURCE_TREE_LOG",
    webhook_secret_env="RESOURCE_TREE_WEBHOOK_SECRET",
)


class ResourceTree(Client):
    """The client of the Resource tree API.

    Args:
        base_url: Base URL to use instead of the server's.
        timeout: Seconds, an `httpx2.Timeout`, or None to wait for ever.
        max_retries: How often a failed request is tried again.
        default_headers: Headers to send with every request.
        default_query: Query parameters to send with every request.
        middleware: What every attempt of every request goes through, outermost
            first.
        http_client: The HTTP client to use. It is not closed with this one.
        strict: Raise a `ResponseValidationError` where an answer is not as
            described.
        webhook_secret: The secret that signs webhooks.
    """

    def __init__(
        self,
        *,
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
        super().__init__(
            _API,
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

    @cached_property
    def jobs(self) -> Jobs:
        """The methods of `jobs`."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def settings(self) -> Settings:
        """The methods of `settings`."""
        from .resources.settings import Settings

        return Settings(self)

    @cached_property
    def organization(self) -> Organization:
        """The methods of `organization`."""
        from .resources.organization import Organization

        return Organization(self)

    @cached_property
    def ping(self) -> Ping:
        """The methods of `ping`."""
        from .resources.ping import Ping

        return Ping(self)

    @property
    def with_raw_response(self) -> ResourceTreeWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("ResourceTreeWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ResourceTreeWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread response."""
        return cast("ResourceTreeWithStreamingResponse", self._view("streaming"))


class AsyncResourceTree(AsyncClient):
    """The asynchronous client of the Resource tree API.

    Args:
        base_url: Base URL to use instead of the server's.
        timeout: Seconds, an `httpx2.Timeout`, or None to wait for ever.
        max_retries: How often a failed request is tried again.
        default_headers: Headers to send with every request.
        default_query: Query parameters to send with every request.
        middleware: What every attempt of every request goes through, outermost
            first.
        http_client: The HTTP client to use. It is not closed with this one.
        strict: Raise a `ResponseValidationError` where an answer is not as
            described.
        webhook_secret: The secret that signs webhooks.
    """

    def __init__(
        self,
        *,
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
        super().__init__(
            _API,
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

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The methods of `jobs`."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def settings(self) -> AsyncSettings:
        """The methods of `settings`."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The methods of `organization`."""
        from .resources.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def ping(self) -> AsyncPing:
        """The methods of `ping`."""
        from .resources.ping import AsyncPing

        return AsyncPing(self)

    @property
    def with_raw_response(self) -> AsyncResourceTreeWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("AsyncResourceTreeWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncResourceTreeWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread response."""
        return cast("AsyncResourceTreeWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class ResourceTreeWithRawResponse:
        def __init__(self, client: ResourceTree) -> None:
            self.request = raw(client.request)
            self.jobs = JobsWithRawResponse(client.jobs)
            self.settings = SettingsWithRawResponse(client.settings)
            self.organization = OrganizationWithRawResponse(client.organization)
            self.ping = PingWithRawResponse(client.ping)

    class ResourceTreeWithStreamingResponse:
        def __init__(self, client: ResourceTree) -> None:
            self.request = streaming(client.request)
            self.jobs = JobsWithStreamingResponse(client.jobs)
            self.settings = SettingsWithStreamingResponse(client.settings)
            self.organization = OrganizationWithStreamingResponse(client.organization)
            self.ping = PingWithStreamingResponse(client.ping)

    class AsyncResourceTreeWithRawResponse:
        def __init__(self, client: AsyncResourceTree) -> None:
            self.request = async_raw(client.request)
            self.jobs = AsyncJobsWithRawResponse(client.jobs)
            self.settings = AsyncSettingsWithRawResponse(client.settings)
            self.organization = AsyncOrganizationWithRawResponse(client.organization)
            self.ping = AsyncPingWithRawResponse(client.ping)

    class AsyncResourceTreeWithStreamingResponse:
        def __init__(self, client: AsyncResourceTree) -> None:
            self.request = async_streaming(client.request)
            self.jobs = AsyncJobsWithStreamingResponse(client.jobs)
            self.settings = AsyncSettingsWithStreamingResponse(client.settings)
            self.organization = AsyncOrganizationWithStreamingResponse(
                client.organization
            )
            self.ping = AsyncPingWithStreamingResponse(client.ping)
