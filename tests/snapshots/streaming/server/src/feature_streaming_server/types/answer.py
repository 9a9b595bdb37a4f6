from __future__ import annotations

from .._runtime import BaseModel


class Answer(BaseModel):
    text: str
