"""Who makes a request. This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from openai_server import Credential


@dataclass(frozen=True, slots=True)
class User:
    """What handlers are given as ``auth``. Put into it what they need to know of the caller."""

    name: str


class Authentication:
    """Turns credentials into a :class:`User`."""

    async def authenticate(
        self,
        credentials: Mapping[str, Credential],
        scopes: Sequence[str],
        request: Request,
    ) -> User | None:
        """The user, or None if there is none with these credentials: the answer is then 401.

        ``credentials`` holds, by the id of its scheme, what the request brought along: here
        ``credentials["ApiKeyAuth"]``, a ``Bearer``.
        """
        return None
