from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime import BaseModel, Upload

if TYPE_CHECKING:
    from .chat import Color


class Point(BaseModel, extra="forbid"):
    x: int
    y: float | None = None


class Notice(BaseModel):
    event: str
    data: dict[str, Any]
    id: str | None = None


class FileObject(BaseModel):
    id: str
    bytes: int
    created_at: datetime | None = None


class FileCreate(BaseModel):
    purpose: Literal["batch", "vision"]
    file: Upload
    image: Upload | None = None
    more: list[Upload] | None = None
    tags: list[str] | None = None
    point: Point | None = None
    points: list[Point] | None = None
    expires: int | None = None


class Line(BaseModel):
    sku: str
    count: int = Field(ge=1)


class Order(BaseModel):
    name: str
    count: int | None = None
    paid: bool | None = None
    codes: list[int] | None = None
    lines: list[Line] | None = None
    labels: dict[str, str] | None = None
    until: int | Literal["now"] | None = None
    point: Point | None = None
    from_: str | None = Field(default=None, alias="from")
    color: Color | None = None
