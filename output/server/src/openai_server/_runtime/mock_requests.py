"""What a request asks of the mock."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

import pydantic
from pydantic_core import to_jsonable_python

from .files import Upload
from .guards import is_array

if TYPE_CHECKING:
    from starlette.datastructures import Headers

    from .operation import Operation

__all__ = ["Asked", "asked_for"]

_PREFERENCE: Final = re.compile(
    r"""([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]+))"""
)


class Asked:
    """A request, as the mock looks at it.

    Attributes:
        accept: The ``Accept`` header.
        status: The status that is preferred, or None.
        example: The name of the example that is preferred, or None.
        streams: Whether a stream is asked for, by a flag or by what is accepted.
        path, query: JSON data by name on the wire.
        body: The body as JSON data, None if it is none or nothing.
        upload: The first file of the request.
    """

    __slots__ = (
        "accept",
        "body",
        "example",
        "path",
        "query",
        "status",
        "streams",
        "upload",
    )

    def __init__(
        self,
        *,
        accept: str,
        status: int | None,
        example: str | None,
        streams: bool,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Any,
        upload: Upload | None,
    ) -> None:
        self.accept: Final = accept
        self.status: Final = status
        self.example: Final = example
        self.streams: Final = streams
        self.path: Final = path
        self.query: Final = query
        self.body: Final[Any] = body
        self.upload: Final = upload

    def value(self, place: str, name: str) -> Any:
        """What was sent under a name; None: nothing."""
        if place == "body":
            return self.members.get(name)
        return (self.path if place == "path" else self.query).get(name)

    @property
    def members(self) -> Mapping[str, Any]:
        """The members of a body that is an object."""
        body: Any = self.body
        return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def asked_for(operation: Operation, request: Any, headers: Headers) -> Asked:
    """Read what the mock wants to know from a parsed request.

    Args:
        operation: What was called.
        request: The operation's request object.
        headers: Of the HTTP request.
    """
    preferences = _preferences(headers.getlist("prefer"))
    code = preferences.get("code", preferences.get("status", ""))
    given: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
    for parameter in operation.parameters:
        if parameter.location in given:
            value = getattr(request, parameter.attribute, None)
            given[parameter.location][parameter.name] = _json(value)
    raw = getattr(request, operation.body_attribute, None) if operation.body else None
    body = _json(raw)
    return Asked(
        accept=headers.get("accept", ""),
        status=int(code) if re.fullmatch(r"[1-5]\d\d", code) else None,
        example=preferences.get("example"),
        streams=_streams(operation, request, body, given["query"]),
        path=given["path"],
        query=given["query"],
        body=body,
        upload=_upload(raw),
    )


def _preferences(headers: list[str]) -> dict[str, str]:
    """The preferences of ``Prefer`` headers, names in lower case (RFC 7240 §2)."""
    found: dict[str, str] = {}
    for header in headers:
        for name, quoted, plain in _PREFERENCE.findall(header):
            value = re.sub(r"\\(.)", r"\1", quoted) if quoted else plain
            found.setdefault(name.lower(), value)
    return found


def _streams(
    operation: Operation, request: Any, body: Any, query: Mapping[str, Any]
) -> bool:
    events = operation.events
    if events is None:
        return False
    if events.flag is not None:
        holder = query if events.flag_location == "query" else body
        if not isinstance(holder, Mapping):
            return False
        return cast("Mapping[str, Any]", holder).get(events.flag) == events.flag_value
    if events.attribute is not None:
        return bool(getattr(request, events.attribute, False))
    return False


def _json(value: Any) -> Any:
    """JSON data of a parsed value; what was not given is not there. None for a file."""
    if isinstance(value, Upload):
        return None
    if isinstance(value, pydantic.BaseModel):
        dumped = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
        files = {name for name, each in value if _holds_upload(each)}
        fields = type(value).model_fields
        hidden = {fields[n].alias or n if n in fields else n for n in files}
        return {name: each for name, each in dumped.items() if name not in hidden}
    if is_array(value):
        return [_json(each) for each in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return to_jsonable_python(value, by_alias=True, fallback=str)


def _holds_upload(value: Any) -> bool:
    if is_array(value):
        return any(isinstance(each, Upload) for each in value)
    return isinstance(value, Upload)


def _upload(body: Any) -> Upload | None:
    if isinstance(body, Upload):
        return body
    if isinstance(body, pydantic.BaseModel):
        for _, value in body:
            if isinstance(value, Upload):
                return value
    return None
