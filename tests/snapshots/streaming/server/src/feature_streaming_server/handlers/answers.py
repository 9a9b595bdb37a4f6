"""What `answers` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import Stream
    from ..types import Answer, AnswerPiece, CreateAnswerRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersCreate:
    """What `POST /answers` is asked."""

    body: CreateAnswerRequest


class AnswersHandler(Handler[Identity]):
    """The operations of `answers`."""

    resource: ClassVar[str] = "answers"

    async def create(
        self, request: AnswersCreate, auth: Identity | None
    ) -> Answer | Stream[AnswerPiece]:
        """Ask something.

        Outcomes:
            200 (OK): The answer, whole or in pieces.
        """
        raise NotImplementedOperation
