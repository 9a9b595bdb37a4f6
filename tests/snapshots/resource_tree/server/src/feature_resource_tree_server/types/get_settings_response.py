from __future__ import annotations

from .._runtime import BaseModel


class GetSettingsResponse(BaseModel):
    dark: bool | None = None
