"""Descriptors of the whole API: its servers and its ways to authenticate (see ``operation``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

__all__ = ["Api", "ApiKey", "Basic", "Bearer", "OAuth2", "Scheme", "Security"]

Security = tuple[tuple[str, ...], ...]


class Bearer:
    """HTTP bearer authentication (RFC 6750), or with ``scheme`` another HTTP scheme that takes one token.

    Args:
        env: The environment variable the token is read from when no argument gives it.
        argument: The client's argument that gives it, for messages.
    """

    __slots__ = ("argument", "env", "scheme")

    def __init__(
        self, *, env: str | None = None, argument: str = "", scheme: str = "Bearer"
    ) -> None:
        self.env: Final = env
        self.argument: Final = argument
        self.scheme: Final = scheme


class Basic:
    """HTTP basic authentication (RFC 7617). Its credential is ``(username, password)``."""

    __slots__ = ("argument", "env")

    def __init__(
        self,
        *,
        env: tuple[str, str] | None = None,
        argument: tuple[str, str] = ("username", "password"),
    ) -> None:
        self.env: Final = env
        self.argument: Final = argument


class ApiKey:
    """A key in a header, the query or a cookie.

    Args:
        location: ``header``, ``query`` or ``cookie``.
        name: Its name there.
    """

    __slots__ = ("argument", "env", "location", "name")

    def __init__(
        self,
        location: Literal["header", "query", "cookie"],
        name: str,
        *,
        env: str | None = None,
        argument: str = "",
    ) -> None:
        self.location: Final = location
        self.name: Final = name
        self.env: Final = env
        self.argument: Final = argument


class OAuth2:
    """OAuth 2.0. Its credential is a token (as for :class:`Bearer`) or ``(client id, client secret)``.

    With an id and a secret, the client credentials grant (RFC 6749 §4.4) gets tokens, keeps them
    until shortly before they expire, and gets a new one once when the API answers 401.

    Args:
        token_url: Where tokens are got; relative to the base URL if it is not absolute.
        scopes: What is asked for.
        env: Environment variables of the id and the secret.
        token_env: Environment variable of a ready token.
        secret_in_body: Id and secret are first tried in the body of the request for a token (RFC 6749
            §2.3.1), rather than by HTTP Basic.
        argument: The client's arguments that give the credential, for messages.
    """

    __slots__ = (
        "argument",
        "env",
        "scopes",
        "secret_in_body",
        "token_env",
        "token_url",
    )

    def __init__(
        self,
        *,
        token_url: str = "",
        scopes: Sequence[str] = (),
        env: tuple[str, str] | None = None,
        token_env: str | None = None,
        secret_in_body: bool = False,
        argument: Sequence[str] = (),
    ) -> None:
        self.token_url: Final = token_url
        self.scopes: Final = scopes
        self.env: Final = env
        self.token_env: Final = token_env
        self.secret_in_body: Final = secret_in_body
        self.argument: Final = argument


Scheme = Bearer | Basic | ApiKey | OAuth2


class Api:
    """What is true of the whole API; a generated package has one, in the module of its client classes.

    Args:
        package: The name of the generated package (``__package__``): types are looked up in its
            ``types``, and it names the logger.
        name: Name and version of the client make up the ``User-Agent``: ``name/version``.
        servers: URL templates by name; the first is the default. A client is given ``server=`` a name, or ``base_url=``.
        variables: Defaults of the placeholders in the URL templates.
        base_url_env: Environment variable that overrides the base URL.
        schemes: Security schemes by id.
        security: What an operation needs that says nothing itself (see :class:`Operation`).
        idempotency_header: The header that carries an idempotency key: one is then made for every
            POST and PATCH and sent with each of its retries, which become safe by it.
        request_id_headers: Where an answer names the request, in order of preference.
        log_env: Environment variable that switches logging on (``debug``, ``info``).
        webhook_secret_env: Environment variable of the secret that signs webhooks.
        headers: Constant headers of every request.
        header_env: Headers that a client is told of once, and the environment variables that they are
            read from when no argument gives them.
    """

    __slots__ = (
        "base_url_env",
        "header_env",
        "headers",
        "idempotency_header",
        "log_env",
        "name",
        "package",
        "request_id_headers",
        "schemes",
        "security",
        "servers",
        "variables",
        "version",
        "webhook_secret_env",
    )

    def __init__(
        self,
        package: str,
        *,
        name: str,
        version: str,
        servers: Mapping[str, str],
        variables: Mapping[str, str] | None = None,
        base_url_env: str | None = None,
        schemes: Mapping[str, Scheme] | None = None,
        security: Security = (),
        idempotency_header: str | None = None,
        request_id_headers: Sequence[str] = ("x-request-id", "request-id"),
        log_env: str | None = None,
        webhook_secret_env: str | None = None,
        headers: Mapping[str, str] | None = None,
        header_env: Mapping[str, str] | None = None,
    ) -> None:
        self.package: Final = package
        self.name: Final = name
        self.version: Final = version
        self.servers: Final = servers
        self.variables: Final = variables or {}
        self.base_url_env: Final = base_url_env
        self.schemes: Final = schemes or {}
        self.security: Final = security
        self.idempotency_header: Final = idempotency_header
        self.request_id_headers: Final = request_id_headers
        self.log_env: Final = log_env
        self.webhook_secret_env: Final = webhook_secret_env
        self.headers: Final = headers or {}
        self.header_env: Final = header_env or {}
