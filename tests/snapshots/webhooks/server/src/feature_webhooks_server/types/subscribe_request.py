from __future__ import annotations

from typing import Annotated

from .._runtime import BaseModel, Format


class SubscribeRequest(BaseModel):
    url: Annotated[str, Format("uri")]
