"""What `form.form` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFormRetrieve:
    """What `GET /form` is asked."""


class FormFormHandler(Handler[Identity]):
    """The operations of `form.form`."""

    resource: ClassVar[str] = "form.form"

    async def retrieve(self, request: FormFormRetrieve, auth: Identity) -> None:
        """`GET /form`

        Outcomes:
            204 (NoContent): Fine.
        """
        raise NotImplementedOperation
