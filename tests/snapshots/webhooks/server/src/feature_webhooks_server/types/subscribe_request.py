from __future__ import annotations

from .._runtime import BaseModel


class SubscribeRequest(BaseModel):
    url: str
