from __future__ import annotations

from pydantic import Field

from .._runtime import BaseModel


class Cat(BaseModel):
    name: str
    pet_type: str = Field(alias="petType")
    x_ray: str | None = Field(default=None, alias="x-ray")
    lives: int | None = None
