from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import BaseModel


class ToggleCertificatesRequest(BaseModel):
    """Certificates to activate or deactivate."""

    certificate_ids: Annotated[list[str], Field(min_length=1, max_length=10)]
    """Their ids, one to ten."""
