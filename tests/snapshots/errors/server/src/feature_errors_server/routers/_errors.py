"""How the errors of the API look, for those that the server answers by itself."""

from __future__ import annotations

from .._runtime import ErrorShape

NOT_FOUND = ErrorShape({"missing": "string"}, message=("detail",))

FAILURE = ErrorShape(
    {"code": "string"},
    message=("detail",),
    code=("code",),
    media_type="application/problem+json",
)

FAILURE_2 = ErrorShape({"code": "string"}, message=("detail",), code=("code",))
