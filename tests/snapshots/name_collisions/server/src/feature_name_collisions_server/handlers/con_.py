"""What `con` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from ..types import ImportRequest, List


@dataclass(frozen=True, slots=True, kw_only=True)
class ConImport:
    """What `POST /con/{self}` is asked."""

    self: str
    query_self: str | None = None
    timeout: int | None = None
    extra_headers: str | None = None
    filter_name: str | None = None
    query_filter_name: str | None = None
    header_self: str | None = None
    body: ImportRequest


class ConHandler(Handler[Identity]):
    """The operations of `con`."""

    resource: ClassVar[str] = "con"

    async def import_(self, request: ConImport, auth: Identity | None) -> List:
        """`POST /con/{self}`

        Outcomes:
            200 (OK): Things.
        """
        raise NotImplementedOperation
