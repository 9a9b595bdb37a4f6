"""What `embeddings` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from .._runtime import (
        BadRequest,
        InternalServerError,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import CreateEmbeddingRequest, CreateEmbeddingResponse, ErrorResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddingsCreate:
    """What `POST /embeddings` is asked."""

    organization: str | None = None
    """Organization that the request counts towards. Needed only when your key belongs to
    several.
    """

    project: str | None = None
    """Project whose limits and budget apply. Needed only when your key reaches several."""

    body: CreateEmbeddingRequest
    """The texts and the model."""


class EmbeddingsHandler(Handler[Identity]):
    """Turn text into vectors whose distance tells how close in meaning two texts are."""

    resource: ClassVar[str] = "embeddings"

    async def create(
        self, request: EmbeddingsCreate, auth: Identity
    ) -> (
        CreateEmbeddingResponse
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Create embeddings

        Turns one or several texts into vectors. Each text must fit the model's 8,192
        tokens, and one request may hold 300,000 tokens in all.

        Outcomes:
            200 (OK): One vector per text, in the order of the input.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
