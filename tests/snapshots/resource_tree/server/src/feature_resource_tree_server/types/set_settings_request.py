from __future__ import annotations

from .._runtime import BaseModel


class SetSettingsRequest(BaseModel):
    dark: bool | None = None
