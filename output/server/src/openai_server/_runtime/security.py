"""Who makes a request: credentials, and the protocol by which they become an identity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from starlette.requests import Request

__all__ = [
    "AcceptAll",
    "ApiKey",
    "Authenticator",
    "Basic",
    "Bearer",
    "Credential",
    "Http",
    "MutualTls",
    "NotAllowed",
    "NotAuthenticated",
]


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token: of HTTP bearer authentication, OAuth 2.0 or OpenID Connect."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Basic:
    """A user and a password."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key."""

    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Http:
    """What stands in ``Authorization`` after the name of another scheme."""

    scheme: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MutualTls:
    """That the connection should have a client certificate.

    The server that terminates TLS checks it; what it tells of it is in the request's ``scope`` (ASGI TLS
    extension) or headers.
    """


Credential = Bearer | Basic | ApiKey | Http | MutualTls

Identity_co = TypeVar("Identity_co", covariant=True)


class Authenticator(Protocol[Identity_co]):
    """What turns credentials into an identity; a server is given one.

    ::

        class Keys:
            async def authenticate(
                self,
                credentials: Mapping[str, Credential],
                scopes: Sequence[str],
                request: Request,
            ) -> User | None:
                key = credentials["ApiKeyAuth"]
                return await self._users.by_key(key.token) if isinstance(key, Bearer) else None
    """

    async def authenticate(
        self,
        credentials: Mapping[str, Credential],
        scopes: Sequence[str],
        request: Request,
    ) -> Identity_co | None:
        """The identity that handlers get as ``auth``, or None if the credentials are not accepted.

        It is called once for each alternative of the operation's security whose credentials are all
        there, until one is accepted; with none accepted the answer is 401.

        Args:
            credentials: Those of one alternative, by the id of their scheme.
            scopes: The scopes that the operation asks for in that alternative.
            request: The request, its body not read yet; leave it unread.

        Raises:
            NotAuthenticated: They are not accepted, with a reason for the answer.
            NotAllowed: They are right, but not enough (a scope is missing): 403.
        """
        ...


class NotAuthenticated(Exception):
    """The credentials are not accepted: 401. The reason is shown to the client."""

    def __init__(self, reason: str = "The credentials are not accepted.") -> None:
        super().__init__(reason)
        self.reason = reason


class NotAllowed(Exception):
    """The identity may not do this: 403. The reason is shown to the client."""

    def __init__(self, reason: str = "The credentials don't allow this.") -> None:
        super().__init__(reason)
        self.reason = reason


class AcceptAll:
    """An authenticator that accepts any credentials, for development: the identity is the credentials."""

    async def authenticate(
        self,
        credentials: Mapping[str, Credential],
        scopes: Sequence[str],
        request: Request,
    ) -> Mapping[str, Credential] | None:
        return credentials
