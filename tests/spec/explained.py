"""Differences from the reference that are meant, each with its reason.

A key is a piece of the difference as ``python -m tests.spec.compare --differences`` prints it.
"""

EXPLAINED: dict[str, str] = {
    "POST /chat/completions request application/json.seed": (
        "the bounds of a 64-bit integer, which the reference has rounded to a float"
    ),
}
