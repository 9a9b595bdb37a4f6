"""What `sessions` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import CreateSessionRequest, CreateSessionResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionsCreate:
    """What `POST /sessions` is asked."""

    body: CreateSessionRequest


class SessionsHandler(Handler[Identity]):
    """The operations of `sessions`."""

    resource: ClassVar[str] = "sessions"

    async def create(
        self, request: SessionsCreate, auth: Identity | None
    ) -> CreateSessionResponse:
        """`POST /sessions`

        Outcomes:
            200 (OK): A session.
        """
        raise NotImplementedOperation
