"""Requests that no method is made for: ``client.request``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, cast

from .api import Api
from .operation import Operation
from .parameters import QUERY, join_query, query_pairs
from .resource import Arguments
from .styles import FORM, MULTIPART, Body, Json, Text

__all__ = ["arguments_of", "operation_of"]

_SUBTYPES_OF_JSON: Final = ("/json", "+json")


@lru_cache(maxsize=256)
def operation_of(
    _api: Api, method: str, content_type: str, result: Any
) -> Operation[Any, Any]:
    """The operation that a request is, whatever its path.

    Args:
        method: The HTTP method, in any case.
        content_type: How a body is written, if there is one.
        result: What the answer holds: a type, or None for whatever JSON it is.
    """
    # Kept with the API: an operation remembers what it works out for the one that it is first called with.
    return Operation(
        method.upper(),
        "",
        body=_body(content_type),
        result=cast(Any, Any if result is None else result),
        accept="*/*" if result in (bytes, str) else None,
    )


def arguments_of(
    path: str, query: Mapping[str, object] | None, body: object
) -> Arguments:
    """What the operation is called with.

    Raises:
        ValueError: The path is neither a path nor a URL.
    """
    if "://" in path:
        pairs = [
            pair
            for name, value in (query or {}).items()
            for pair in query_pairs(name, value, QUERY)
        ]
        if pairs:
            path += ("&" if "?" in path else "?") + join_query(pairs)
        return {"url": path, "body": body}
    if not path.startswith("/"):
        raise ValueError(f"the path must begin with a slash, as in '/{path}'")
    return {"url": path, "query": query or {}, "body": body}


def _body(content_type: str) -> Body:
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type.endswith(_SUBTYPES_OF_JSON):
        return Json(content_type)
    if media_type == FORM.media_type:
        return FORM
    if media_type == MULTIPART.media_type:
        return MULTIPART
    return Text(content_type)
