from __future__ import annotations

from pydantic import Field

from .._runtime import BaseModel


class RpcSearchRequest(BaseModel):
    query_text: str | None = Field(default=None, alias="text")
