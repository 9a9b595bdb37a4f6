from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageFileSearchCallsResult(BaseModel):
    """Use of file search."""

    object: Literal["organization.usage.file_searches.result"]
    """Kind of object, always `organization.usage.file_searches.result`."""

    num_requests: int
    """Searches."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""

    user_id: Nullable[str] = None
    """User, when grouped by it; else null."""

    api_key_id: Nullable[str] = None
    """API key, when grouped by it; else null."""

    vector_store_id: Nullable[str] = None
    """Vector store, when grouped by it; else null."""
