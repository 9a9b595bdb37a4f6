"""Differences from the reference that are meant, each with its reason.

A key is a piece of the difference as ``python -m tests.spec.compare --differences`` prints it.
"""

EXPLAINED: dict[str, str] = {
    "POST /chat/completions request application/json.seed": (
        "the bounds of a 64-bit integer, which the reference has rounded to a float"
    ),
    ".filters.filters[]": (
        "the reference says by $recursiveRef, a keyword of an older JSON Schema, that a compound filter may hold compound filters"
    ),
    "GET /files/{file_id}/content 200 application/json": (
        "the reference calls a file a JSON text; it is any bytes"
    ),
    "POST /responses request application/json.top_logprobs": (
        "the reference names it twice in one allOf, once without null"
    ),
    "/audio/transcriptions request multipart/form-data.include[]": (
        "the reference gives the members of the list the default of the list"
    ),
    'grader<"score_model">.range': (
        "the reference writes min_items and max_items, which mean nothing, and in the wrong place"
    ),
}
