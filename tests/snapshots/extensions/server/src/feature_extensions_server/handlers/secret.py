"""What `secret` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretRetrieve:
    """What `GET /secret` is asked."""


class SecretHandler(Handler[Identity]):
    """The operations of `secret`."""

    resource: ClassVar[str] = "secret"

    async def retrieve(self, request: SecretRetrieve, auth: Identity | None) -> None:
        """`GET /secret`

        Outcomes:
            204 (NoContent): Hush.
        """
        raise NotImplementedOperation
