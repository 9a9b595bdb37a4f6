"""Descriptors of the ways to authenticate (OpenAPI 3.1 §4.8.27, see ``operation``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

__all__ = [
    "ApiKeyScheme",
    "BasicScheme",
    "BearerScheme",
    "HttpScheme",
    "MutualTlsScheme",
    "Scheme",
    "Security",
]

Security = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]


class ApiKeyScheme:
    """A key in a header, the query or a cookie; its credential is :class:`~.security.ApiKey`."""

    __slots__ = ("location", "name")

    def __init__(
        self, location: Literal["header", "query", "cookie"], name: str
    ) -> None:
        self.location: Final = location
        self.name: Final = name


class BearerScheme:
    """A token (RFC 6750), OAuth 2.0 and OpenID Connect included; its credential is :class:`~.security.Bearer`.

    Args:
        kind: ``bearer``, ``oauth2`` or ``openid``, as the specification has it.
        scopes: The scopes there are, with their descriptions.
    """

    __slots__ = ("kind", "scopes")

    def __init__(
        self,
        kind: Literal["bearer", "oauth2", "openid"] = "bearer",
        scopes: Mapping[str, str] | None = None,
    ) -> None:
        self.kind: Final = kind
        self.scopes: Final = scopes or {}


class BasicScheme:
    """HTTP basic authentication (RFC 7617); its credential is :class:`~.security.Basic`."""

    __slots__ = ()


class HttpScheme:
    """Another scheme of the ``Authorization`` header; its credential is :class:`~.security.Http`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name: Final = name


class MutualTlsScheme:
    """A client certificate; its credential is :class:`~.security.MutualTls`."""

    __slots__ = ()


Scheme = ApiKeyScheme | BearerScheme | BasicScheme | HttpScheme | MutualTlsScheme
