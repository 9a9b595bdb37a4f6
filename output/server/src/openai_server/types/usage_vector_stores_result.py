from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageVectorStoresResult(BaseModel):
    """Use of vector stores."""

    object: Literal["organization.usage.vector_stores.result"]
    """Kind of object, always `organization.usage.vector_stores.result`."""

    usage_bytes: int
    """Bytes stored."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""
