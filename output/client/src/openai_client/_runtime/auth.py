"""Authentication: which credentials an operation is sent with, and where they go."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable, iscoroutine
from typing import Final, NamedTuple, cast
from urllib.parse import quote

from .api import Api, ApiKey, Basic, OAuth2, Scheme, Security
from .errors import MissingCredentialsError
from .text import is_array, is_object

__all__ = ["Authenticator", "Grant", "TokenKeeper", "TokenRequest"]

# A token is replaced before it expires, as requests take their time.
_LEEWAY_SECONDS: Final = 60.0


class Grant(NamedTuple):
    """What is added to a request.

    Attributes:
        headers, query, cookies: Names and values.
        keepers: Where tokens in it came from that can be replaced when the server refuses them.
    """

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    keepers: tuple[TokenKeeper, ...] = ()


class TokenRequest(NamedTuple):
    """A request for a token (RFC 6749 §4.4.2).

    Attributes:
        url, headers, form: What is posted, and where to.
        in_body: The client authenticates itself in the form, else by HTTP Basic (§2.3.1).
    """

    url: str
    headers: dict[str, str]
    form: dict[str, str]
    in_body: bool


class TokenKeeper:
    """The token that a client id and secret are worth, kept until shortly before it expires.

    It decides and remembers; the client (sync or async) holds the lock and does the sending.

    A token endpoint has to take the client's id and secret by HTTP Basic, and may take them in the body
    (RFC 6749 §2.3.1). Some take nothing but the latter, and OpenAPI has no word for it: until a token was got,
    each request may be sent in both ways.
    """

    def __init__(self, scheme: OAuth2, client_id: str, secret: str) -> None:
        self._scheme = scheme
        self._client_id = client_id
        self._secret = secret
        self._token: str | None = None
        self._renew_at = 0.0
        self._in_body = scheme.secret_in_body
        self._known = False

    @property
    def token(self) -> str | None:
        """The token, if there is one that will last."""
        return self._token if time.monotonic() < self._renew_at else None

    def forget(self, token: str) -> None:
        """Take note that the server refused this token."""
        if self._token == token:
            self._token = None
            self._renew_at = 0.0

    def requests(self, base_url: str) -> list[TokenRequest]:
        """What to send to get a token: the next one if the one before was refused."""
        ways = [self._in_body] if self._known else [self._in_body, not self._in_body]
        return [self._request(base_url, in_body) for in_body in ways]

    def _request(self, base_url: str, in_body: bool) -> TokenRequest:
        headers = {"Accept": "application/json"}
        form = {"grant_type": "client_credentials"}
        if in_body:
            form |= {"client_id": self._client_id, "client_secret": self._secret}
        else:
            user = f"{quote(self._client_id, safe='')}:{quote(self._secret, safe='')}"
            basic = base64.b64encode(user.encode()).decode()
            headers["Authorization"] = f"Basic {basic}"
        if self._scheme.scopes:
            form["scope"] = " ".join(self._scheme.scopes)
        url = self._scheme.token_url
        if "://" not in url:
            from httpx2 import URL

            url = str(URL(base_url + "/").join(url))
        return TokenRequest(url, headers, form, in_body)

    @staticmethod
    def is_refusal(status: int) -> bool:
        """Whether a status may mean that the client is to authenticate otherwise (RFC 6749 §5.2)."""
        return status in (400, 401)

    def accept(self, answer: object, request: TokenRequest) -> str:
        """The token in the server's answer (RFC 6749 §5.1), remembered, and what got it.

        Raises:
            ValueError: There is none.
        """
        if not is_object(answer) or not answer.get("access_token"):
            raise ValueError("the token endpoint answered without an access_token")
        token = self._token = str(answer["access_token"])
        self._in_body, self._known = request.in_body, True
        try:
            lifetime = float(str(answer.get("expires_in", "inf")))
        except ValueError:
            lifetime = float("inf")
        self._renew_at = time.monotonic() + max(
            lifetime - _LEEWAY_SECONDS, lifetime * 0.5
        )
        return token


Secret = str | TokenKeeper | Callable[[], object]


class Authenticator:
    """The credentials of one client, and which of them an operation needs.

    Args:
        given: Credentials by scheme id, None where the caller gave none: then the environment is asked.
    """

    def __init__(self, api: Api, given: Mapping[str, object]) -> None:
        self._api = api
        self._given = given
        self._secrets: dict[str, Secret] = {}
        for id, scheme in api.schemes.items():
            secret = _secret(scheme, given.get(id))
            if secret is not None:
                self._secrets[id] = secret
        self._static: dict[Security, Grant] = {}
        #: Header names that carry credentials, in lower case.
        self.header_names: Final = {
            "authorization",
            "proxy-authorization",
            "cookie",
            *(
                scheme.name.lower()
                for scheme in api.schemes.values()
                if isinstance(scheme, ApiKey) and scheme.location == "header"
            ),
        }

    def replaced(self, given: Mapping[str, object]) -> Authenticator:
        """An authenticator with some other credentials; None, alone or as half of two, changes nothing."""
        changes = {
            id: _merged(self._given.get(id), new)
            for id, new in given.items()
            if not _is_nothing(new)
        }
        if not changes:
            return self
        return Authenticator(self._api, {**self._given, **changes})

    def static(self, security: Security) -> Grant | None:
        """The grant, if it is the same for every request and known by now."""
        return self._static.get(security)

    def needed(
        self, security: Security, sent_anyway: Callable[[set[str]], bool]
    ) -> list[tuple[Scheme, Secret]]:
        """The first alternative for which all credentials are there.

        Args:
            sent_anyway: Whether one of these headers (in lower case) is part of the request already.

        Raises:
            MissingCredentialsError: There is none, and the caller sends none by other means.
        """
        if not security:
            return []
        for alternative in security:
            if alternative and all(id in self._secrets for id in alternative):
                return [
                    (self._api.schemes[id], self._secrets[id]) for id in alternative
                ]
        if any(not alternative for alternative in security):
            return []
        if sent_anyway(self.header_names):
            return []
        raise MissingCredentialsError(self._advice(security))

    def grant(
        self, security: Security, needed: list[tuple[Scheme, str, Secret]]
    ) -> Grant:
        """Put tokens where their schemes say; kept if no secret among them can change."""
        headers: list[tuple[str, str]] = []
        query: list[tuple[str, str]] = []
        cookies: list[tuple[str, str]] = []
        keepers: list[TokenKeeper] = []
        static = True
        for scheme, token, secret in needed:
            if isinstance(secret, TokenKeeper):
                keepers.append(secret)
            static = static and isinstance(secret, str)
            if isinstance(scheme, ApiKey):
                place = {"header": headers, "query": query, "cookie": cookies}
                place[scheme.location].append((scheme.name, token))
            elif isinstance(scheme, Basic):
                headers.append(("Authorization", f"Basic {token}"))
            else:
                word = "Bearer" if isinstance(scheme, OAuth2) else scheme.scheme
                headers.append(("Authorization", f"{word} {token}"))
        grant = Grant(tuple(headers), tuple(query), tuple(cookies), tuple(keepers))
        if static:
            self._static[security] = grant
        return grant

    def _advice(self, security: Security) -> str:
        ways: list[str] = []
        for alternative in security:
            for id in alternative:
                scheme = self._api.schemes.get(id)
                arguments = _names(getattr(scheme, "argument", None))
                variables = _names(getattr(scheme, "env", None))
                if isinstance(scheme, OAuth2):
                    variables += _names(scheme.token_env)
                way = " and ".join(f"{name}=" for name in arguments) or id
                if variables:
                    way += f" (or set {', '.join(variables)} in the environment)"
                ways.append(way)
        return f"no credentials: pass {', or '.join(dict.fromkeys(ways))} to the client"


def _names(names: object) -> list[str]:
    if not names:
        return []
    return [names] if isinstance(names, str) else list(cast("tuple[str, ...]", names))


def _is_nothing(given: object) -> bool:
    return given is None or (is_array(given) and all(part is None for part in given))


def _merged(old: object, new: object) -> object:
    if not (is_array(old) and is_array(new)):
        return new
    return tuple(
        before if after is None else after
        for before, after in zip(old, new, strict=True)
    )


def _secret(scheme: Scheme, given: object) -> Secret | None:
    if _is_nothing(given):
        given = None
    if isinstance(scheme, Basic):
        pair = cast("tuple[str | None, str | None]", given or (None, None))
        user, password = _pair(pair, scheme.env)
        if user is None and password is None:
            return None
        return base64.b64encode(f"{user or ''}:{password or ''}".encode()).decode()
    if isinstance(scheme, OAuth2):
        if isinstance(given, str) or callable(given):
            return cast("Secret", given)
        id, secret = _pair(
            cast("tuple[str | None, str | None]", given or (None, None)), scheme.env
        )
        if id is not None and secret is not None:
            return TokenKeeper(scheme, id, secret)
        return _env(scheme.token_env)
    if given is None:
        return _env(scheme.env)
    return cast("Secret", given)


def _pair(
    given: tuple[str | None, str | None], env: tuple[str, str] | None
) -> tuple[str | None, str | None]:
    first, second = given
    if env is not None:
        first = _env(env[0]) if first is None else first
        second = _env(env[1]) if second is None else second
    return first, second


def _env(name: str | None) -> str | None:
    return os.environ.get(name) or None if name else None


def ask(provider: Callable[[], object]) -> str:
    """The token of a provider, for a sync client."""
    token = provider()
    if isawaitable(token):
        if iscoroutine(token):
            token.close()
        raise TypeError("an asynchronous token provider needs the async client")
    return str(token)


async def ask_async(provider: Callable[[], object]) -> str:
    """The token of a provider, for an async client."""
    token = provider()
    if isawaitable(token):
        return str(await cast("Awaitable[object]", token))
    return str(token)
