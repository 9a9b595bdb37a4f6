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
from .decoding import Decoder, InvalidJson, decoder_of
from .errors import (
    APIStatusError,
    DecodeError,
    ResponseValidationError,
    code_of,
    message_of,
    status_error_class,
)
from .models import BaseModel
from .settings import Settings
from .styles import Text
from .text import is_array, is_object

__all__ = ["error_of", "request_id_of", "result_of"]

_EMPTY_STATUSES: Final = (204, 205)
_EXCERPT: Final = 200
_REQUEST_IDS: Final = (b"-request-id", b"-requestid", b"-req-id")

Value = TypeVar("Value")


def request_id_of(api: Api, response: httpx2.Response) -> str | None:
    """What the server calls the request."""
    for name in api.request_id_headers:
        value = response.headers.get(name)
        if value:
            return value
    for raw, text in response.headers.raw:
        # Many servers put a name of their own before it.
        if raw.lower().endswith(_REQUEST_IDS):
            return text.decode("latin-1")
    return None


def result_of(settings: Settings, call: Call, response: httpx2.Response) -> Any:
    """What a method returns for a success answer.

    Raises:
        DecodeError: It is not the JSON it should be.
        ResponseValidationError: The client is strict, and it is of another shape.
    """
    operation = call.operation
    target: Any = operation.result
    if operation.results is not None:
        target = _by_status(operation.results, response.status_code, target)
    if target is None:
        return None
    if isinstance(target, Text):
        return response.text
    content = response.content
    if target is bytes:
        return content
    if not content and (
        response.status_code in _EMPTY_STATUSES
        or operation.method == "HEAD"
        or target is Any
    ):
        return None
    if target is str:
        return response.text
    decoder = decoder_of(target, settings.api.package)
    try:
        return _identified(
            decoder.decode(content, settings.strict), settings.api, response
        )
    except InvalidJson as error:
        kind = response.headers.get("content-type", "without a content type")
        text = None if settings.strict else _text(response, decoder)
        if text is not None:
            return text
        raise DecodeError(
            f"the answer ({kind}) is no JSON: {error};"
            " with_raw_response gives it as it came",
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


def _identified(result: Any, api: Api, response: httpx2.Response) -> Any:
    """The result, which knows from now on what the server calls the request if it is a model."""
    if isinstance(result, BaseModel):
        object.__setattr__(result, "__request_id__", request_id_of(api, response))
    return result


def _text(response: httpx2.Response, decoder: Decoder) -> str | None:
    """The text of an answer that is no JSON though the API describes it as such, if it can be meant.

    Some operations answer in other formats when asked, and the description speaks of JSON alone; some describe
    plain text, or a whole file of it, as a string.  A page for browsers is no answer of the API.
    """
    media_type = response.headers.get("content-type", "").partition(";")[0].lower()
    if media_type == "text/html" or not (
        media_type.startswith("text/") or decoder.takes_text
    ):
        return None
    try:
        response.content.decode(response.encoding or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return None
    return response.text


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
    error = status_error_class(status)(
        f"{text}: {message}" if message else text,
        response=response,
        request_id=request_id_of(settings.api, response),
        body=body,
    )
    error.code = code_of(raw)
    return error


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
