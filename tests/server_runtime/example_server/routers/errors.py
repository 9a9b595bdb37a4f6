from __future__ import annotations

from .._runtime import ErrorShape

ERROR = ErrorShape(
    {"error": {"message": "", "type": "", "param": None}},
    message=("error", "message"),
    place=("error", "param"),
    code=("error", "code"),
    kind=("error", "type"),
)
