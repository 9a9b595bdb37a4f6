from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class UsageCodeInterpreterSessionsResult(BaseModel):
    """Use of the code interpreter."""

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    """Kind of object, always `organization.usage.code_interpreter_sessions.result`."""

    num_sessions: int
    """Sessions."""

    project_id: Nullable[str] = None
    """Project, when grouped by it; else null."""
