"""What `oauth` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class OauthRetrieve:
    """What `GET /oauth` is asked."""


class OauthHandler(Handler[Identity]):
    """The operations of `oauth`."""

    resource: ClassVar[str] = "oauth"

    async def retrieve(self, request: OauthRetrieve, auth: Identity) -> None:
        """`GET /oauth`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
