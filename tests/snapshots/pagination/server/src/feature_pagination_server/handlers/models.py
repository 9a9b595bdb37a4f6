"""What `models` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ListModelsResponse


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsList:
    """What `GET /models` is asked."""


class ModelsHandler(Handler[Identity]):
    """The operations of `models`."""

    resource: ClassVar[str] = "models"

    async def list(
        self, request: ModelsList, auth: Identity | None
    ) -> ListModelsResponse:
        """`GET /models`

        Outcomes:
            200 (OK): All of them.
        """
        raise NotImplementedOperation
