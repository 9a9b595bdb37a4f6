from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageWebSearchCallsResult(BaseModel):
    """Use of web search."""

    object: Literal["organization.usage.web_searches.result"]
    """Kind of object, always `organization.usage.web_searches.result`."""

    num_model_requests: int
    """Requests made to the model."""

    num_requests: int
    """Searches."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""

    user_id: Nullable[str] = None
    """User, when grouped by it; else null."""

    api_key_id: Nullable[str] = None
    """API key, when grouped by it; else null."""

    model: Nullable[str] = None
    """Model, when grouped by it; else null."""

    context_level: Nullable[str] = None
    """Amount of context, when grouped by it; else null."""
