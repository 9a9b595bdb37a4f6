"""From a request to the identity that makes it: which credentials it carries, and whether they are accepted."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, unquote_plus

from .mistakes import Refusal
from .schemes import (
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    HttpScheme,
    Scheme,
    Security,
)
from .security import (
    ApiKey,
    Authenticator,
    Basic,
    Bearer,
    Credential,
    Http,
    MutualTls,
    NotAllowed,
    NotAuthenticated,
)

if TYPE_CHECKING:
    from starlette.requests import Request

    from .parameters import Inputs

__all__ = ["Guard", "guard_of", "secret_names"]


class Guard:
    """What one operation asks of a request before it is answered.

    Args:
        schemes: All schemes of the API.
        security: The alternatives, each with its schemes and scopes.
        authenticator: Who decides; with None nobody is let in.
        realm: For the challenges.
    """

    __slots__ = (
        "_alternatives",
        "_authenticator",
        "_challenges",
        "_optional",
        "_schemes",
    )

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        security: Security,
        authenticator: Authenticator[Any] | None,
        realm: str,
    ) -> None:
        self._authenticator = authenticator
        self._alternatives = [
            (
                [id for id, _ in alternative],
                tuple(
                    dict.fromkeys(
                        scope for _, scopes in alternative for scope in scopes
                    )
                ),
            )
            for alternative in security
            if alternative
        ]
        self._optional = len(self._alternatives) < len(security)
        named = [id for ids, _ in self._alternatives for id in ids]
        self._schemes = {id: schemes[id] for id in dict.fromkeys(named)}
        self._challenges = list(
            dict.fromkeys(_challenge(each, realm) for each in self._schemes.values())
        )

    async def identify(self, inputs: Inputs, request: Request) -> Any:
        """The identity, or None if none is given where none is needed.

        Raises:
            Refusal: 401 or 403.
        """
        given: dict[str, Credential] = {}
        for id, scheme in self._schemes.items():
            credential = _credential(scheme, inputs)
            if credential is not None:
                given[id] = credential
        reason = ""
        tried = False
        for ids, scopes in self._alternatives:
            if not all(id in given for id in ids):
                continue
            tried = True
            try:
                identity = await self._accept(
                    {id: given[id] for id in ids}, scopes, request
                )
            except NotAuthenticated as error:
                reason = reason or error.reason
                continue
            except NotAllowed as error:
                raise Refusal(
                    403, error.reason, headers=self._insufficient(scopes)
                ) from None
            if identity is not None:
                return identity
        if self._optional and not tried:
            return None
        if not reason:
            reason = "The credentials are not accepted." if tried else self._missing()
        raise Refusal(401, reason, headers=self._challenge_headers(tried))

    async def _accept(
        self,
        credentials: Mapping[str, Credential],
        scopes: Sequence[str],
        request: Request,
    ) -> Any:
        if self._authenticator is None:
            _log.error("credentials came, but the server has no authenticator")
            raise NotAuthenticated("The server accepts no credentials.")
        return await self._authenticator.authenticate(credentials, scopes, request)

    def _missing(self) -> str:
        needed = [_name(scheme) for scheme in self._schemes.values()]
        return f"Credentials are missing: {' or '.join(dict.fromkeys(needed))}."

    def challenges(self) -> list[tuple[str, str]]:
        """The headers of an answer that asks for credentials."""
        return self._challenge_headers(False)

    def _challenge_headers(self, tried: bool) -> list[tuple[str, str]]:
        # RFC 6750 §3.1: what was given is named as wrong, what was not is only asked for.
        return [
            (
                "www-authenticate",
                (
                    f'{each}, error="invalid_token"'
                    if tried and each.startswith("Bearer ")
                    else each
                ),
            )
            for each in self._challenges
        ]

    def _insufficient(self, scopes: Sequence[str]) -> list[tuple[str, str]]:
        bearer = [each for each in self._challenges if each.startswith("Bearer ")]
        if not bearer:
            return []
        value = f'{bearer[0]}, error="insufficient_scope"'
        if scopes:
            value += f", scope={_quoted(' '.join(scopes))}"
        return [("www-authenticate", value)]


def guard_of(
    schemes: Mapping[str, Scheme],
    security: Security,
    authenticator: Authenticator[Any] | None,
    realm: str,
) -> Guard | None:
    """The guard of an operation; None if anybody may come in without a word."""
    if not any(security):
        return None
    return Guard(schemes, security, authenticator, realm)


def secret_names(schemes: Mapping[str, Scheme]) -> set[str]:
    """The names of the query parameters that hold keys."""
    return {
        scheme.name
        for scheme in schemes.values()
        if isinstance(scheme, ApiKeyScheme) and scheme.location == "query"
    }


_log: Final = logging.getLogger(__name__.partition(".")[0])


def _credential(scheme: Scheme, inputs: Inputs) -> Credential | None:
    """What a request gives for a scheme."""
    if isinstance(scheme, ApiKeyScheme):
        value = _key(scheme, inputs)
        return ApiKey(value) if value else None
    if not isinstance(scheme, (BearerScheme, BasicScheme, HttpScheme)):
        return MutualTls()
    kind, _, value = inputs.headers.get("authorization", "").partition(" ")
    value = value.strip()
    if not value:
        return None
    kind = kind.lower()
    if isinstance(scheme, BearerScheme):
        return Bearer(value) if kind == "bearer" else None
    if isinstance(scheme, BasicScheme):
        return _basic(value) if kind == "basic" else None
    return Http(scheme.name, value) if kind == scheme.name.lower() else None


def _key(scheme: ApiKeyScheme, inputs: Inputs) -> str | None:
    if scheme.location == "header":
        return inputs.headers.get(scheme.name.lower())
    if scheme.location == "cookie":
        value = inputs.cookies.get(scheme.name)
        return None if value is None else unquote(value)
    for name, value in inputs.pairs:
        if name == scheme.name:
            return unquote_plus(value)
    return None


def _basic(value: str) -> Basic | None:
    try:
        text = base64.b64decode(value, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    user, colon, password = text.partition(":")
    return Basic(user, password) if colon else None


def _challenge(scheme: Scheme, realm: str) -> str:
    """What ``WWW-Authenticate`` says (RFC 9110 §11.6.1); a key has no registered name, and gets one."""
    quoted = _quoted(realm)
    if isinstance(scheme, BearerScheme):
        return f"Bearer realm={quoted}"
    if isinstance(scheme, BasicScheme):
        return f'Basic realm={quoted}, charset="UTF-8"'
    if isinstance(scheme, HttpScheme):
        return f"{_token(scheme.name)} realm={quoted}"
    if isinstance(scheme, ApiKeyScheme):
        return f"ApiKey realm={quoted}, in={_quoted(scheme.location)}, name={_quoted(scheme.name)}"
    return f"MutualTLS realm={quoted}"


def _name(scheme: Scheme) -> str:
    if isinstance(scheme, ApiKeyScheme):
        return f"a key in the {scheme.location} {scheme.name!r}"
    if isinstance(scheme, BearerScheme):
        return "a bearer token in the header 'Authorization'"
    if isinstance(scheme, BasicScheme):
        return "a user and password in the header 'Authorization'"
    if isinstance(scheme, HttpScheme):
        return f"{scheme.name} credentials in the header 'Authorization'"
    return "a client certificate"


def _quoted(text: str) -> str:
    safe = "".join(
        each if each.isascii() and each.isprintable() else "?" for each in text
    )
    return '"' + safe.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _token(text: str) -> str:
    return "".join(
        each for each in text if (each.isascii() and each.isalnum()) or each == "-"
    )
