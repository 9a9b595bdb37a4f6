from __future__ import annotations

from typing_extensions import Required, TypedDict

CatParam = TypedDict(
    "CatParam",
    {
        "name": Required["str"],
        "petType": Required["str"],
        "x-ray": "str | None",
        "lives": "int",
    },
    total=False,
)
