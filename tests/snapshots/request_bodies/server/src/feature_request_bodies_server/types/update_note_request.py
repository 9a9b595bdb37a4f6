from __future__ import annotations

from datetime import date

from .._runtime import BaseModel, Nullable


class UpdateNoteRequest(BaseModel):
    text: Nullable[str] = None
    due: Nullable[date] = None
