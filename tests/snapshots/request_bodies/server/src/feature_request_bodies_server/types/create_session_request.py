from __future__ import annotations

from .._runtime import BaseModel


class CreateSessionRequest(BaseModel):
    user: str
    scopes: list[str] | None = None
    device: CreateSessionRequestDevice | None = None


class CreateSessionRequestDevice(BaseModel):
    name: str | None = None
