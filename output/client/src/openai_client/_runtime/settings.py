"""What a client was told when it was made, and ``with_options`` changes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from .api import Api
from .auth import Authenticator
from .values import Omit, omit

if TYPE_CHECKING:
    from .timeouts import Timeout

__all__ = ["Settings", "changed", "settings_of"]

_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class Settings:
    """Everything about a client but its connections.

    Attributes:
        base_url: Without a slash at its end.
        base_url_given: By the caller or the environment; it then holds for operations with a server of their own too.
    """

    api: Api
    authenticator: Authenticator
    base_url: str
    base_url_given: bool
    timeout: float | Timeout | None | Omit
    max_retries: int | None
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    middleware: Sequence[Callable[..., Any]]
    strict: bool
    webhook_secret: str | None = field(repr=False)


def settings_of(
    api: Api,
    *,
    credentials: Mapping[str, object],
    headers: Mapping[str, str | None],
    server: str | None,
    variables: Mapping[str, str | None],
    base_url: str | None,
    timeout: float | Timeout | None | Omit,
    max_retries: int | None,
    default_headers: Mapping[str, str | Omit] | None,
    default_query: Mapping[str, object] | None,
    middleware: Sequence[Callable[..., Any]],
    strict: bool,
    webhook_secret: str | None,
) -> Settings:
    """The settings of a new client.

    The base URL is ``base_url``, else the environment's, else the server's, its variables filled in.

    Raises:
        ValueError: The server is unknown, or there is no base URL at all.
    """
    if max_retries is not None and max_retries < 0:
        raise ValueError("max_retries must not be negative")
    given = base_url
    if given is None and server is None and api.base_url_env is not None:
        given = os.environ.get(api.base_url_env) or None
    url = _server_url(api, server, variables) if given is None else given
    if webhook_secret is None and api.webhook_secret_env is not None:
        webhook_secret = os.environ.get(api.webhook_secret_env)
    return Settings(
        api=api,
        authenticator=Authenticator(api, credentials),
        base_url=url.rstrip("/"),
        base_url_given=given is not None,
        timeout=timeout,
        max_retries=max_retries,
        default_headers={**_own_headers(api, headers), **(default_headers or {})},
        default_query=default_query or {},
        middleware=tuple(middleware),
        strict=strict,
        webhook_secret=webhook_secret,
    )


def changed(
    settings: Settings,
    *,
    credentials: Mapping[str, object] | None,
    headers: Mapping[str, str | None] | None,
    base_url: str | None,
    timeout: float | Timeout | None | Omit,
    max_retries: int | Omit,
    default_headers: Mapping[str, str | Omit] | None,
    default_query: Mapping[str, object] | None,
    middleware: Sequence[Callable[..., Any]] | None,
    strict: bool | None,
) -> Settings:
    """The settings with some of them changed; headers and query parameters are added to those there are."""
    changes: dict[str, Any] = {}
    if credentials:
        changes["authenticator"] = settings.authenticator.replaced(credentials)
    if base_url is not None:
        changes["base_url"] = base_url.rstrip("/")
        changes["base_url_given"] = True
    if timeout is not omit:
        changes["timeout"] = timeout
    if max_retries is not omit:
        changes["max_retries"] = max_retries
    own = {name: value for name, value in (headers or {}).items() if value is not None}
    if own or default_headers:
        changes["default_headers"] = {
            **settings.default_headers,
            **own,
            **(default_headers or {}),
        }
    if default_query is not None:
        changes["default_query"] = {**settings.default_query, **default_query}
    if middleware is not None:
        changes["middleware"] = tuple(middleware)
    if strict is not None:
        changes["strict"] = strict
    return replace(settings, **changes)


def _own_headers(api: Api, headers: Mapping[str, str | None]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, env in api.header_env.items():
        value = headers.get(name)
        if value is None:
            value = os.environ.get(env)
        if value:
            values[name] = value
    return values


def _server_url(
    api: Api, server: str | None, variables: Mapping[str, str | None]
) -> str:
    if server is None:
        server = next(iter(api.servers), "")
    template = api.servers.get(server)
    if not template:
        known = ", ".join(repr(name) for name in api.servers)
        raise ValueError(
            f"unknown server {server!r}; there is {known}"
            if known
            else "the API names no server, so base_url must be given"
        )

    def value(match: re.Match[str]) -> str:
        name = match[1]
        given = variables.get(name)
        return given if given is not None else api.variables.get(name, match[0])

    return _VARIABLE.sub(value, template)
