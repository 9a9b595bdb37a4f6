"""The mock: handlers that answer every operation from ``mock.json``, and need nobody to write them.

A request chooses by its ``Prefer`` header (RFC 7240): ``code=404`` the status, ``example=name`` one of
the specification's examples.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic import ValidationError

from .answers import Default
from .codecs import Codec, codec_of
from .contents import Json
from .handlers import HandlerMethod, current_request
from .media_types import essence
from .mistakes import Refusal
from .mock_book import Entry, Shown, load_book
from .mock_pages import last_page
from .mock_requests import Asked, asked_for
from .mock_store import Store
from .mock_variation import varied
from .problems import of_status
from .security import AcceptAll, ApiKey, Basic, Bearer, Credential, Http, MutualTls

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request

    from .operation import Api, Operation
    from .settings import Settings

__all__ = ["MockHandlers", "mock_app"]

_MOST_KEPT: Final = 4096  # varied values


def mock_app(
    api: Api,
    *,
    seed: int = 0,
    stateful: bool = False,
    keys: Iterable[str] | None = None,
    settings: Settings | None = None,
) -> FastAPI:
    """An application that answers every operation from ``mock.json``.

    Where an operation demands credentials, a request without any is answered with 401.
    Pages of any origin may use it from a browser, unless the settings say which.

    Args:
        api: The descriptors of the generated package.
        seed, stateful: As :class:`MockHandlers` has them.
        keys: The tokens and keys (``user:password`` for HTTP basic authentication) that are accepted, all
            others being answered with 401; None: any are.
        settings: Default: ``Settings()``.
    """
    from .app import build_app
    from .settings import Cors, Settings

    settings = settings or Settings()
    if settings.cors is None:
        settings = replace(settings, cors=Cors(origins=("*",), exposed=("*",)))
    handlers = MockHandlers(api.package, seed=seed, stateful=stateful)
    authenticator = AcceptAll() if keys is None else AcceptSome(keys)
    return build_app(api, handlers, authenticator=authenticator, settings=settings)


class AcceptSome:
    """Accepts credentials that are among a few: tokens and keys as they are, users as ``user:password``.

    Of a client certificate nothing can be told here; it is taken to be right.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys: Final = frozenset(keys)

    async def authenticate(
        self,
        credentials: Mapping[str, Credential],
        scopes: Sequence[str],
        request: Request,
    ) -> Mapping[str, Credential] | None:
        """The credentials, or None."""
        known = all(map(self._knows, credentials.values()))
        return credentials if known else None

    def _knows(self, credential: Credential) -> bool:
        match credential:
            case Bearer(value) | ApiKey(value) | Http(_, value):
                return value in self._keys
            case Basic(user, password):
                # A key alone is often sent as the user.
                return f"{user}:{password}" in self._keys or (
                    not password and user in self._keys
                )
            case MutualTls():
                return True


class MockHandlers:
    """Finds a handler for every operation; it is what a server is given instead of handlers.

    Args:
        package: The generated package, whose ``mock.json`` is read at the first request.
        seed: Varies what is made up; 0: as the package has it.
        stateful: Keep what is created in memory, so that what is created, shown, listed, changed and
            deleted agrees. Nothing is there at first.
    """

    def __init__(self, package: str, *, seed: int = 0, stateful: bool = False) -> None:
        self._package: Final = package
        self._seed: Final = seed
        self._store: Final = Store(seed) if stateful else None
        self._varied: dict[tuple[str, int, str, int], Any] = {}

    def handler_of(self, operation: Operation) -> HandlerMethod | None:
        """What answers an operation."""
        return partial(self._answer, operation)

    async def _answer(self, operation: Operation, request: Any, auth: object) -> object:
        asked = asked_for(operation, request, current_request().headers)
        entry = load_book(self._package).entry(operation.id)
        if entry is None:
            raise Refusal(501, "There are no answers for this operation.")
        if asked.status is not None:
            return self._of_status(operation, entry, asked, asked.status)
        shown = entry.success(
            asked.accept, asked.example, stream=asked.streams, body=asked.members
        )
        if shown.kind == "events":
            return _streamed(operation, shown)
        codec = _codec(operation, shown, self._package)
        base = entry.settled(self._value(operation, shown, codec))
        if self._store is not None and entry.store is not None:
            kept = await self._store.answer(entry, asked, shown, base, codec)
            if kept is not None:
                return kept
        value = base
        if codec is not None and shown.value is not None:
            value = _repeated(base, entry, asked, codec)
            if entry.page is not None:
                value = last_page(value, entry.page, asked, codec)
        return _reply(shown, value)

    def _of_status(
        self, operation: Operation, entry: Entry, asked: Asked, status: int
    ) -> object:
        shown = entry.of_status(status, asked.accept, asked.example)
        if shown is None:
            raise Refusal(status, f"This is what a status of {status} looks like.")
        if shown.kind == "events":
            return _streamed(operation, shown)
        codec = _codec(operation, shown, self._package)
        return _reply(shown, self._value(operation, shown, codec))

    def _value(self, operation: Operation, shown: Shown, codec: Codec | None) -> Any:
        """The example's value, varied by the seed if it was made up."""
        if not self._seed or not shown.made or codec is None:
            return shown.value
        key = operation.id, shown.status, shown.media_type, id(shown.value)
        if key not in self._varied:
            if len(self._varied) >= _MOST_KEPT:
                self._varied.clear()
            seed = f"{self._seed} {operation.id} {shown.status}"
            self._varied[key] = varied(shown.value, seed, partial(_is_right, codec))
        return self._varied[key]


def _is_right(codec: Codec, value: Any) -> bool:
    try:
        codec.validate(value)
    except ValidationError:
        return False
    return True


def _codec(operation: Operation, shown: Shown, package: str) -> Codec | None:
    """What validates the JSON of an answer; None if it is no JSON of a known type."""
    outcome = of_status(operation.answers, shown.status)
    if outcome is None or shown.kind != "json":
        return None
    for content in outcome.contents:
        if isinstance(content, Json) and content.type is not None:
            if essence(content.media_type) == essence(shown.media_type):
                return codec_of(content.type, package)
    return None


def _repeated(value: Any, entry: Entry, asked: Asked, codec: Codec) -> Any:
    """The answer with what it repeats of the request, as far as it stays right."""
    if not entry.echo or not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    changes: dict[str, Any] = {}
    for place, name, field in entry.echo:
        given = asked.value(place, name)
        if given is not None:
            changes[field] = given
    if not changes:
        return members
    found = {**members, **changes}
    if _is_right(codec, found):
        return found
    for field, given in changes.items():
        if _is_right(codec, changed := {**members, field: given}):
            members = changed
    return members


def _reply(shown: Shown, value: Any) -> object:
    if shown.kind == "json":
        value = deepcopy(value)
    return Default[Any](
        value,
        status=shown.status,
        headers=shown.headers or None,
        content_type=shown.media_type or None,
    )


def _streamed(operation: Operation, shown: Shown) -> object:
    events = operation.events
    items = _items(shown.value)
    if events is not None and events.status == shown.status and not shown.headers:
        return items
    return Default(items, status=shown.status, headers=shown.headers or None)


async def _items(values: list[Any]) -> AsyncIterator[Any]:
    for value in values:
        yield deepcopy(value)
        await asyncio.sleep(0)
