from __future__ import annotations

from datetime import date

from typing_extensions import Required, TypedDict

NewNoteParam = TypedDict(
    "NewNoteParam",
    {
        "text": Required["str"],
        "due": "str | date",
        "class": "str",
    },
    total=False,
)
