from __future__ import annotations

from .._runtime import BaseModel, Nullable


class CreateAnswerRequest(BaseModel):
    question: str
    stream: Nullable[bool] = False
