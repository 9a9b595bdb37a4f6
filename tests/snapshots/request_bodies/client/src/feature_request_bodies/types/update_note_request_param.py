from __future__ import annotations

from datetime import date

from typing_extensions import TypedDict


class UpdateNoteRequestParam(TypedDict, total=False):
    text: str | None
    due: str | date | None
