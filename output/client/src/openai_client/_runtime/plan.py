"""What is computed once per operation, at its first call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal
from urllib.parse import quote

from .api import Api, Security
from .operation import Operation
from .parameters import SIMPLE, path_text
from .styles import Style, Text

__all__ = ["Kind", "Plan", "plan_of"]

Kind = Literal["result", "binary", "stream", "page"]

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_IDEMPOTENT: Final = frozenset(
    {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"}
)
_NO_STYLES: Final[Mapping[str, Style]] = {}
_ACCEPT_STREAM: Final = {
    "sse": "text/event-stream",
    "json_lines": "application/x-ndjson, application/jsonl, application/json-lines",
    "json_seq": "application/json-seq",
}


class Plan:
    """An operation, prepared.

    Attributes:
        idempotent: The method may be repeated without harm (RFC 9110 §9.2.2; ``QUERY``: RFC 10008).
        security: The operation's own requirement, or the API's.
        idempotency_header: The header that carries an idempotency key, if there is one to send.
        query_styles, header_styles, cookie_styles, querystring: See ``Operation.styles``.
    """

    __slots__ = (
        "_literals",
        "_names",
        "_path_styles",
        "accept",
        "cookie_styles",
        "header_styles",
        "idempotency_header",
        "idempotent",
        "operation",
        "query_styles",
        "querystring",
        "security",
        "static_path",
    )

    def __init__(self, operation: Operation, api: Api) -> None:
        styles = operation.styles or {}
        self.operation = operation
        # Some documents tell operations apart by a fragment, which is never sent.
        pieces = _PLACEHOLDER.split(operation.path.partition("#")[0])
        self._literals = [quote(t, safe="/:@!$&'()*+,;=?%~") for t in pieces[::2]]
        self._names = pieces[1::2]
        self._path_styles = styles.get("path", _NO_STYLES)
        self.static_path = None if self._names else self._literals[0]
        self.query_styles = styles.get("query", _NO_STYLES)
        self.header_styles = styles.get("header", _NO_STYLES)
        self.cookie_styles = styles.get("cookie", _NO_STYLES)
        self.querystring = styles.get("querystring", _NO_STYLES).get("")
        self.idempotent = operation.method in _IDEMPOTENT
        header = operation.idempotency_header or api.idempotency_header
        self.idempotency_header = None if self.idempotent else header
        security = operation.security
        self.security: Security = api.security if security is None else security
        self.accept: dict[Kind, str] = {
            "result": _accept_result(operation),
            "page": _accept_result(operation),
            "binary": operation.accept or "*/*",
            "stream": _accept_stream(operation),
        }

    def path(self, arguments: Mapping[str, object]) -> str:
        """The path with its placeholders filled in, percent-encoded.

        Raises:
            ValueError: An argument is missing or empty, or would change what the path means.
        """
        if self.static_path is not None:
            return self.static_path
        parts = [self._literals[0]]
        for name, literal in zip(self._names, self._literals[1:], strict=True):
            style = self._path_styles.get(name, SIMPLE)
            parts += path_text(name, arguments.get(name), style), literal
        return "".join(parts)


def plan_of(operation: Operation, api: Api) -> Plan:
    """The operation's plan, made at the first call."""
    plan: Plan | None = operation.plan
    if plan is None:
        # Two threads may both get here; both make the same.
        plan = Plan(operation, api)
        operation.plan = plan
    return plan


def _accept_result(operation: Operation) -> str:
    if operation.accept is not None:
        return operation.accept
    if isinstance(operation.result, Text):
        return operation.result.media_type
    return "application/json"


def _accept_stream(operation: Operation) -> str:
    events = operation.events
    if events is None:
        return "text/event-stream"
    return events.accept or _ACCEPT_STREAM[events.format]
