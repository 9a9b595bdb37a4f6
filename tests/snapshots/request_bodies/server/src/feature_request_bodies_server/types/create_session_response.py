from __future__ import annotations

from .._runtime import BaseModel


class CreateSessionResponse(BaseModel):
    token: str | None = None
