from __future__ import annotations

from typing import Annotated

from .._runtime import BaseModel, Format


class Order(BaseModel):
    id: Annotated[str, Format("uuid")]
    total: float | None = None
