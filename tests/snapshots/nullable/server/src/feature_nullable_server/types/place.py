from __future__ import annotations

from .._runtime import BaseModel


class Place(BaseModel):
    city: str
