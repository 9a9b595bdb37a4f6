"""What an answer, read to its end, means: a result or an error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final, TypeVar

import httpx2
from pydantic import ValidationError

from .api import Api
from .call import Call
from .decoding import InvalidJson, decoder_of
from .errors import (
    APIStatusError,
    DecodeError,
    ResponseValidationError,
    message_of,
    status_error_class,
)
from .operation import Ref
from .settings import Settings
from .styles import Text
from .text import is_array, is_object

__all__ = ["error_of", "request_id_of", "result_of"]

_EMPTY_STATUSES: Final = (204, 205)
_EXCERPT: Final = 200

Value = TypeVar("Value")


def request_id_of(api: Api, response: httpx2.Response) -> str | None:
    """What the server calls the request."""
    for name in api.request_id_headers:
        value = response.headers.get(name)
        if value:
            return value
    return None


def result_of(settings: Settings, call: Call, response: httpx2.Response) -> Any:
    """What a method returns for a success answer.

    Raises:
        DecodeError: It is not the JSON it should be.
        ResponseValidationError: The client is strict, and it is of another shape.
    """
    operation = call.operation
    target: Ref | Text | None = operation.result
    if operation.results is not None:
        target = _by_status(operation.results, response.status_code, target)
    if target is None:
        return None
    if isinstance(target, Text):
        return response.text
    content = response.content
    if not content and (
        response.status_code in _EMPTY_STATUSES or operation.method == "HEAD"
    ):
        return None
    try:
        return decoder_of(target, settings.api.package).decode(content, settings.strict)
    except InvalidJson as error:
        kind = response.headers.get("content-type", "without a content type")
        raise DecodeError(
            f"the answer ({kind}) is no JSON: {error}",
            response=response,
            request_id=request_id_of(settings.api, response),
            body=content,
        ) from error
    except ValidationError as error:
        raise ResponseValidationError(
            f"the answer is not as the API describes it: {error}",
            response=response,
            request_id=request_id_of(settings.api, response),
            body=content,
        ) from error


def error_of(
    settings: Settings, call: Call | None, response: httpx2.Response
) -> APIStatusError:
    """The error for an answer that is no success; its body typed where the API describes it."""
    status = response.status_code
    raw: object = _parsed(response)
    body = raw
    errors = None if call is None else call.operation.errors
    target = None if errors is None else _by_status(errors, status, None)
    if target is not None and (is_object(raw) or is_array(raw)):
        body = decoder_of(target, settings.api.package).convert(raw)
    reason = HTTPStatus(status).phrase if status in _STATUSES else ""
    message = message_of(raw)
    if message is not None and len(message) > _EXCERPT and not is_object(raw):
        message = message[:_EXCERPT] + "…"
    text = " ".join(part for part in (str(status), reason) if part)
    return status_error_class(status)(
        f"{text}: {message}" if message else text,
        response=response,
        request_id=request_id_of(settings.api, response),
        body=body,
    )


_STATUSES: Final = frozenset(int(status) for status in HTTPStatus)


def _parsed(response: httpx2.Response) -> Any:
    if not response.content:
        return None
    try:
        return json.loads(response.content)
    except ValueError:
        return response.text


def _by_status(
    targets: Mapping[int | str, Value], status: int, default: Value | None
) -> Value | None:
    """What holds for a status: itself, its range, ``default``, in this order (OpenAPI 3.1 §4.8.16)."""
    for key in (status, str(status), f"{status // 100}XX", "default"):
        if key in targets:
            return targets[key]
    return default
