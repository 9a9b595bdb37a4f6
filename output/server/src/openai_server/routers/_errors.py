"""How the errors of the API look, for those that the server answers by itself."""

from __future__ import annotations

from .._runtime import ErrorShape

ERROR_RESPONSE = ErrorShape(
    {
        "error": {
            "message": "temperature must lie between 0 and 2.",
            "type": "invalid_request_error",
            "param": None,
            "code": "invalid_value",
        }
    },
    message=("error", "message"),
    code=("error", "code"),
    kind=("error", "type"),
    place=("error", "param"),
)
