"""What is answered when something is wrong: the API's own errors, else problem details (RFC 9457)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from pydantic_core import to_json

from .answers import reason_of
from .contents import Json
from .documented import ErrorShape
from .guards import is_array, is_object
from .media_types import essence
from .mistakes import Refusal
from .operation import Operation

__all__ = ["error_of", "of_status", "problem"]

_CODES: Final = {
    400: "invalid_request",
    401: "unauthenticated",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "content_too_large",
    415: "unsupported_media_type",
    422: "invalid_request",
    500: "internal_error",
    501: "not_implemented",
}


def of_status(table: Mapping[int | str, Any], status: int) -> Any:
    """The entry of a status: its own, else its range's (``4XX``), else the default; None if there is none."""
    found = table.get(status)
    if found is None:
        found = table.get(f"{status // 100}XX")
        if found is None:
            found = table.get("default")
    return found


def error_of(
    operation: Operation | None, status: int, refusal: Refusal, request_id: str = ""
) -> tuple[bytes, str]:
    """The body of an error, and its media type.

    Args:
        operation: What was asked for, if that is known.
        status: The status of the answer.
        refusal: What is wrong.
        request_id: To be told, where the API's errors have a place for it.
    """
    shape: ErrorShape | None = None
    if operation is not None:
        shape = of_status(operation.errors, status)
    if shape is None:
        return problem(status, refusal), _problem_type(operation, status)
    code = refusal.code or _CODES.get(status, "error")
    mistakes = refusal.mistakes
    title = reason_of(status)
    if isinstance(shape.template, str):
        sentence = refusal.detail or f"{title}."
        is_json = essence(shape.media_type).endswith("json")
        content = to_json(sentence) if is_json else sentence.encode()
        return content, shape.media_type
    error = deepcopy(shape.template)
    for path, value in (
        (shape.status, status),
        (shape.code, code),
        (shape.kind, _kind(status)),
        (shape.title, title),
        (shape.message, refusal.detail or f"{title}."),
        (shape.place, mistakes[0].place if mistakes else None),
        (shape.errors, [each.sentence for each in mistakes] or [refusal.detail]),
        (shape.request_id, request_id or None),
        *((path, of_status(words, status)) for path, words in shape.listed),
    ):
        if path and value is not None:
            error = _put(error, path, value)
    return to_json(error), shape.media_type


def _kind(status: int) -> str:
    """A word for the kind of errors that a status is of."""
    kind = {
        401: "authentication_error",
        403: "permission_error",
        404: "not_found_error",
    }
    return kind.get(
        status, "server_error" if status >= 500 else "invalid_request_error"
    )


def _problem_type(operation: Operation | None, status: int) -> str:
    """What problem details are sent as: JSON as the specification calls it, where it says no more than that."""
    outcome = None if operation is None else of_status(operation.answers, status)
    for content in () if outcome is None else outcome.contents:
        if isinstance(content, Json) and content.type is None:
            return content.media_type
    return "application/problem+json"


def problem(status: int, refusal: Refusal) -> bytes:
    """Problem details; ``errors`` has the mistakes, each with a JSON pointer into the request."""
    details: dict[str, Any] = {
        "type": "about:blank",
        "title": reason_of(status),
        "status": status,
    }
    if refusal.detail:
        details["detail"] = refusal.detail
    if refusal.code:
        details["code"] = refusal.code
    if refusal.mistakes:
        details["errors"] = [
            {"detail": each.text, "pointer": each.place} for each in refusal.mistakes
        ]
    return to_json(details)


def _put(data: Any, path: Sequence[str | int], value: Any) -> Any:
    """Put a value into a template, making what is missing on the way."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = data if is_array(data) else []
        while len(items) <= step:
            items.append(None)
        items[step] = _put(items[step], rest, value)
        return items
    members = data if is_object(data) else {}
    members[step] = _put(members.get(step), rest, value)
    return members
