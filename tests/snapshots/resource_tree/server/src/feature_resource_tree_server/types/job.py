from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class Job(BaseModel):
    id: str
    state: Literal["waiting", "running", "done"] | None = None
