from __future__ import annotations

from pydantic import Field

from .._runtime import BaseModel, Nullable


class Cat(BaseModel):
    name: str
    pet_type: str = Field(alias="petType")
    x_ray: Nullable[str] = Field(default=None, alias="x-ray")
    lives: int | None = None
