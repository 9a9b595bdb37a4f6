"""The client classes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ._runtime import Api, ApiKey, AsyncClient, Basic, Bearer, Client, OAuth2, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from ._runtime import (
        AsyncMiddleware,
        AsyncToken,
        Middleware,
        Omit,
        Self,
        Timeout,
        Token,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from .resources.basic import (
        AsyncBasicResource,
        AsyncBasicResourceWithRawResponse,
        AsyncBasicResourceWithStreamingResponse,
        BasicResource,
        BasicResourceWithRawResponse,
        BasicResourceWithStreamingResponse,
    )
    from .resources.both import (
        AsyncBoth,
        AsyncBothWithRawResponse,
        AsyncBothWithStreamingResponse,
        Both,
        BothWithRawResponse,
        BothWithStreamingResponse,
    )
    from .resources.default import (
        AsyncDefault,
        AsyncDefaultWithRawResponse,
        AsyncDefaultWithStreamingResponse,
        Default,
        DefaultWithRawResponse,
        DefaultWithStreamingResponse,
    )
    from .resources.form import (
        AsyncFormResource,
        AsyncFormResourceWithRawResponse,
        AsyncFormResourceWithStreamingResponse,
        FormResource,
        FormResourceWithRawResponse,
        FormResourceWithStreamingResponse,
    )
    from .resources.key import (
        AsyncKey,
        AsyncKeyWithRawResponse,
        AsyncKeyWithStreamingResponse,
        Key,
        KeyWithRawResponse,
        KeyWithStreamingResponse,
    )
    from .resources.maybe import (
        AsyncMaybe,
        AsyncMaybeWithRawResponse,
        AsyncMaybeWithStreamingResponse,
        Maybe,
        MaybeWithRawResponse,
        MaybeWithStreamingResponse,
    )
    from .resources.oauth import (
        AsyncOauth,
        AsyncOauthWithRawResponse,
        AsyncOauthWithStreamingResponse,
        Oauth,
        OauthWithRawResponse,
        OauthWithStreamingResponse,
    )
    from .resources.open import (
        AsyncOpen,
        AsyncOpenWithRawResponse,
        AsyncOpenWithStreamingResponse,
        Open,
        OpenWithRawResponse,
        OpenWithStreamingResponse,
    )

_API = Api(
    __package__ or "",
    name="feature-authentication",
    version="0.1.0",
    servers={
        "production": "https://{region}.example.com/{version}",
        "sandbox": "https://sandbox.example.com",
    },
    variables={"region": "eu", "version": "v1"},
    base_url_env="AUTHENTICATION_BASE_URL",
    schemes={
        "bearer": Bearer(env="AUTHENTICATION_TOKEN", argument="token"),
        "basic": Basic(
            env=("AUTHENTICATION_USERNAME", "AUTHENTICATION_PASSWORD"),
            argument=("username", "password"),
        ),
        "header_key": ApiKey(
            "header",
            "X-Api-Key",
            env="AUTHENTICATION_HEADER_KEY",
            argument="header_key",
        ),
        "query_key": ApiKey(
            "query", "key", env="AUTHENTICATION_QUERY_KEY", argument="query_key"
        ),
        "cookie_key": ApiKey(
            "cookie", "session", env="AUTHENTICATION_COOKIE_KEY", argument="cookie_key"
        ),
        "oauth": OAuth2(
            token_url="https://auth.example.com/token",
            env=(
                "AUTHENTICATION_OAUTH_CLIENT_ID",
                "AUTHENTICATION_OAUTH_CLIENT_SECRET",
            ),
            token_env="AUTHENTICATION_OAUTH_ACCESS_TOKEN",
            argument=("oauth_client_id", "oauth_client_secret", "oauth_access_token"),
        ),
        "oauth_form": OAuth2(
            token_url="https://auth.example.com/form",
            env=(
                "AUTHENTICATION_OAUTH_FORM_CLIENT_ID",
                "AUTHENTICATION_OAUTH_FORM_CLIENT_SECRET",
            ),
            token_env="AUTHENTICATION_OAUTH_FORM_ACCESS_TOKEN",
            argument=(
                "oauth_form_client_id",
                "oauth_form_client_secret",
                "oauth_form_access_token",
            ),
            secret_in_body=True,
        ),
    },
    log_env="AUTHENTICATION_LOG",
    webhook_secret_env="AUTHENTICATION_WEBHOOK_SECRET",
)


class Authentication(Client):
    """The client of the Authentication API.

    Args:
        token: A token from the settings page. Default: the environment variable
            `AUTHENTICATION_TOKEN`.
        username: Default: the environment variable `AUTHENTICATION_USERNAME`.
        password: Default: the environment variable `AUTHENTICATION_PASSWORD`.
        header_key: Default: the environment variable `AUTHENTICATION_HEADER_KEY`.
        query_key: Default: the environment variable `AUTHENTICATION_QUERY_KEY`.
        cookie_key: Default: the environment variable `AUTHENTICATION_COOKIE_KEY`.
        oauth_client_id: Default: the environment variable
            `AUTHENTICATION_OAUTH_CLIENT_ID`.
        oauth_client_secret: Default: the environment variable
            `AUTHENTICATION_OAUTH_CLIENT_SECRET`.
        oauth_access_token: Default: the environment variable
            `AUTHENTICATION_OAUTH_ACCESS_TOKEN`.
        oauth_form_client_id: Default: the environment variable
            `AUTHENTICATION_OAUTH_FORM_CLIENT_ID`.
        oauth_form_client_secret: Default: the environment variable
            `AUTHENTICATION_OAUTH_FORM_CLIENT_SECRET`.
        oauth_form_access_token: Default: the environment variable
            `AUTHENTICATION_OAUTH_FORM_ACCESS_TOKEN`.
        region: Default: `eu`.
        version: Default: `v1`.
        server: Name of the server to use.
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
        token: Token | None = None,
        username: str | None = None,
        password: str | None = None,
        header_key: Token | None = None,
        query_key: Token | None = None,
        cookie_key: Token | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_access_token: Token | None = None,
        oauth_form_client_id: str | None = None,
        oauth_form_client_secret: str | None = None,
        oauth_form_access_token: Token | None = None,
        server: str | None = None,
        region: str | None = None,
        version: str | None = None,
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
            credentials={
                "bearer": token,
                "basic": (username, password),
                "header_key": header_key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "oauth": oauth_access_token or (oauth_client_id, oauth_client_secret),
                "oauth_form": oauth_form_access_token
                or (
                    oauth_form_client_id,
                    oauth_form_client_secret,
                ),
            },
            variables={"region": region, "version": version},
            server=server,
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
        token: Token | None = None,
        username: str | None = None,
        password: str | None = None,
        header_key: Token | None = None,
        query_key: Token | None = None,
        cookie_key: Token | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_access_token: Token | None = None,
        oauth_form_client_id: str | None = None,
        oauth_form_client_secret: str | None = None,
        oauth_form_access_token: Token | None = None,
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
            credentials={
                "bearer": token,
                "basic": (username, password),
                "header_key": header_key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "oauth": oauth_access_token or (oauth_client_id, oauth_client_secret),
                "oauth_form": oauth_form_access_token
                or (
                    oauth_form_client_id,
                    oauth_form_client_secret,
                ),
            },
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
    def open(self) -> Open:
        """The methods of `open`."""
        from .resources.open import Open

        return Open(self)

    @cached_property
    def default(self) -> Default:
        """The methods of `default`."""
        from .resources.default import Default

        return Default(self)

    @cached_property
    def basic(self) -> BasicResource:
        """The methods of `basic`."""
        from .resources.basic import BasicResource

        return BasicResource(self)

    @cached_property
    def key(self) -> Key:
        """The methods of `key`."""
        from .resources.key import Key

        return Key(self)

    @cached_property
    def both(self) -> Both:
        """The methods of `both`."""
        from .resources.both import Both

        return Both(self)

    @cached_property
    def maybe(self) -> Maybe:
        """The methods of `maybe`."""
        from .resources.maybe import Maybe

        return Maybe(self)

    @cached_property
    def form(self) -> FormResource:
        """The methods of `form`."""
        from .resources.form import FormResource

        return FormResource(self)

    @cached_property
    def oauth(self) -> Oauth:
        """The methods of `oauth`."""
        from .resources.oauth import Oauth

        return Oauth(self)

    @property
    def with_raw_response(self) -> AuthenticationWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("AuthenticationWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AuthenticationWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread response."""
        return cast("AuthenticationWithStreamingResponse", self._view("streaming"))


class AsyncAuthentication(AsyncClient):
    """The asynchronous client of the Authentication API.

    Args:
        token: A token from the settings page. Default: the environment variable
            `AUTHENTICATION_TOKEN`.
        username: Default: the environment variable `AUTHENTICATION_USERNAME`.
        password: Default: the environment variable `AUTHENTICATION_PASSWORD`.
        header_key: Default: the environment variable `AUTHENTICATION_HEADER_KEY`.
        query_key: Default: the environment variable `AUTHENTICATION_QUERY_KEY`.
        cookie_key: Default: the environment variable `AUTHENTICATION_COOKIE_KEY`.
        oauth_client_id: Default: the environment variable
            `AUTHENTICATION_OAUTH_CLIENT_ID`.
        oauth_client_secret: Default: the environment variable
            `AUTHENTICATION_OAUTH_CLIENT_SECRET`.
        oauth_access_token: Default: the environment variable
            `AUTHENTICATION_OAUTH_ACCESS_TOKEN`.
        oauth_form_client_id: Default: the environment variable
            `AUTHENTICATION_OAUTH_FORM_CLIENT_ID`.
        oauth_form_client_secret: Default: the environment variable
            `AUTHENTICATION_OAUTH_FORM_CLIENT_SECRET`.
        oauth_form_access_token: Default: the environment variable
            `AUTHENTICATION_OAUTH_FORM_ACCESS_TOKEN`.
        region: Default: `eu`.
        version: Default: `v1`.
        server: Name of the server to use.
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
        token: AsyncToken | None = None,
        username: str | None = None,
        password: str | None = None,
        header_key: AsyncToken | None = None,
        query_key: AsyncToken | None = None,
        cookie_key: AsyncToken | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_access_token: AsyncToken | None = None,
        oauth_form_client_id: str | None = None,
        oauth_form_client_secret: str | None = None,
        oauth_form_access_token: AsyncToken | None = None,
        server: str | None = None,
        region: str | None = None,
        version: str | None = None,
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
            credentials={
                "bearer": token,
                "basic": (username, password),
                "header_key": header_key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "oauth": oauth_access_token or (oauth_client_id, oauth_client_secret),
                "oauth_form": oauth_form_access_token
                or (
                    oauth_form_client_id,
                    oauth_form_client_secret,
                ),
            },
            variables={"region": region, "version": version},
            server=server,
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
        token: AsyncToken | None = None,
        username: str | None = None,
        password: str | None = None,
        header_key: AsyncToken | None = None,
        query_key: AsyncToken | None = None,
        cookie_key: AsyncToken | None = None,
        oauth_client_id: str | None = None,
        oauth_client_secret: str | None = None,
        oauth_access_token: AsyncToken | None = None,
        oauth_form_client_id: str | None = None,
        oauth_form_client_secret: str | None = None,
        oauth_form_access_token: AsyncToken | None = None,
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
            credentials={
                "bearer": token,
                "basic": (username, password),
                "header_key": header_key,
                "query_key": query_key,
                "cookie_key": cookie_key,
                "oauth": oauth_access_token or (oauth_client_id, oauth_client_secret),
                "oauth_form": oauth_form_access_token
                or (
                    oauth_form_client_id,
                    oauth_form_client_secret,
                ),
            },
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
    def open(self) -> AsyncOpen:
        """The methods of `open`."""
        from .resources.open import AsyncOpen

        return AsyncOpen(self)

    @cached_property
    def default(self) -> AsyncDefault:
        """The methods of `default`."""
        from .resources.default import AsyncDefault

        return AsyncDefault(self)

    @cached_property
    def basic(self) -> AsyncBasicResource:
        """The methods of `basic`."""
        from .resources.basic import AsyncBasicResource

        return AsyncBasicResource(self)

    @cached_property
    def key(self) -> AsyncKey:
        """The methods of `key`."""
        from .resources.key import AsyncKey

        return AsyncKey(self)

    @cached_property
    def both(self) -> AsyncBoth:
        """The methods of `both`."""
        from .resources.both import AsyncBoth

        return AsyncBoth(self)

    @cached_property
    def maybe(self) -> AsyncMaybe:
        """The methods of `maybe`."""
        from .resources.maybe import AsyncMaybe

        return AsyncMaybe(self)

    @cached_property
    def form(self) -> AsyncFormResource:
        """The methods of `form`."""
        from .resources.form import AsyncFormResource

        return AsyncFormResource(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """The methods of `oauth`."""
        from .resources.oauth import AsyncOauth

        return AsyncOauth(self)

    @property
    def with_raw_response(self) -> AsyncAuthenticationWithRawResponse:
        """The same resources and methods, each method returning the HTTP response."""
        return cast("AsyncAuthenticationWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAuthenticationWithStreamingResponse:
        """The same resources and methods, each method a context manager of the unread response."""
        return cast("AsyncAuthenticationWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class AuthenticationWithRawResponse:
        def __init__(self, client: Authentication) -> None:
            self.request = raw(client.request)
            self.open = OpenWithRawResponse(client.open)
            self.default = DefaultWithRawResponse(client.default)
            self.basic = BasicResourceWithRawResponse(client.basic)
            self.key = KeyWithRawResponse(client.key)
            self.both = BothWithRawResponse(client.both)
            self.maybe = MaybeWithRawResponse(client.maybe)
            self.form = FormResourceWithRawResponse(client.form)
            self.oauth = OauthWithRawResponse(client.oauth)

    class AuthenticationWithStreamingResponse:
        def __init__(self, client: Authentication) -> None:
            self.request = streaming(client.request)
            self.open = OpenWithStreamingResponse(client.open)
            self.default = DefaultWithStreamingResponse(client.default)
            self.basic = BasicResourceWithStreamingResponse(client.basic)
            self.key = KeyWithStreamingResponse(client.key)
            self.both = BothWithStreamingResponse(client.both)
            self.maybe = MaybeWithStreamingResponse(client.maybe)
            self.form = FormResourceWithStreamingResponse(client.form)
            self.oauth = OauthWithStreamingResponse(client.oauth)

    class AsyncAuthenticationWithRawResponse:
        def __init__(self, client: AsyncAuthentication) -> None:
            self.request = async_raw(client.request)
            self.open = AsyncOpenWithRawResponse(client.open)
            self.default = AsyncDefaultWithRawResponse(client.default)
            self.basic = AsyncBasicResourceWithRawResponse(client.basic)
            self.key = AsyncKeyWithRawResponse(client.key)
            self.both = AsyncBothWithRawResponse(client.both)
            self.maybe = AsyncMaybeWithRawResponse(client.maybe)
            self.form = AsyncFormResourceWithRawResponse(client.form)
            self.oauth = AsyncOauthWithRawResponse(client.oauth)

    class AsyncAuthenticationWithStreamingResponse:
        def __init__(self, client: AsyncAuthentication) -> None:
            self.request = async_streaming(client.request)
            self.open = AsyncOpenWithStreamingResponse(client.open)
            self.default = AsyncDefaultWithStreamingResponse(client.default)
            self.basic = AsyncBasicResourceWithStreamingResponse(client.basic)
            self.key = AsyncKeyWithStreamingResponse(client.key)
            self.both = AsyncBothWithStreamingResponse(client.both)
            self.maybe = AsyncMaybeWithStreamingResponse(client.maybe)
            self.form = AsyncFormResourceWithStreamingResponse(client.form)
            self.oauth = AsyncOauthWithStreamingResponse(client.oauth)
