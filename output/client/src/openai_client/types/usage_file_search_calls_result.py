from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class UsageFileSearchCallsResult(BaseModel):
    """Use of file search."""

    object: Literal["organization.usage.file_searches.result"]
    """Kind of object, always `organization.usage.file_searches.result`."""

    num_requests: int
    """Searches."""

    project_id: str | None = None
    """Project, when grouped by it; else null."""

    user_id: str | None = None
    """User, when grouped by it; else null."""

    api_key_id: str | None = None
    """API key, when grouped by it; else null."""

    vector_store_id: str | None = None
    """Vector store, when grouped by it; else null."""
