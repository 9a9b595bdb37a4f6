from __future__ import annotations

from datetime import date
from typing import Annotated

from .._runtime import BaseModel, Format, Nullable


class UpdateNoteRequest(BaseModel):
    text: Nullable[str] = None
    due: Nullable[Annotated[date, Format("date")]] = None
