"""One call: an operation with its arguments and options, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from .api import Api
from .operation import Operation
from .plan import Plan, plan_of
from .text import is_object
from .values import RequestOptions, omit

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resource import Arguments

__all__ = ["Call"]

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})
_OPTIONS: Final = frozenset(
    {
        "extra_body",
        "extra_headers",
        "extra_query",
        "idempotency_key",
        "max_items",
        "max_retries",
        "timeout",
    }
)


class Call:
    """What a door was given, made complete.

    Attributes:
        url: A URL to call instead of the operation's own. If it is absolute (the next page's, say), the
            query arguments are part of it already.
        seen: The cursors and URLs of the pages already fetched.
        max_items: For lists: how many items to iterate over.
    """

    __slots__ = (
        "body",
        "cookies",
        "extra_body",
        "extra_headers",
        "extra_query",
        "headers",
        "idempotency_key",
        "max_items",
        "max_retries",
        "operation",
        "path",
        "plan",
        "query",
        "querystring",
        "seen",
        "timeout",
        "url",
    )

    def __init__(
        self,
        api: Api,
        operation: Operation,
        options: RequestOptions,
        arguments: Arguments,
    ) -> None:
        self.operation = operation
        self.plan: Plan = operation.plan or plan_of(operation, api)
        get: Any = arguments.get
        self.path: Mapping[str, object] = get("path", _NONE)
        self.query: Mapping[str, object] = get("query", _NONE)
        self.headers: Mapping[str, object] = get("headers", _NONE)
        self.cookies: Mapping[str, object] = get("cookies", _NONE)
        self.querystring: object = get("querystring", omit)
        self.body: object = get("body", omit)
        self.url: str | None = get("url")
        self.seen: frozenset[object] = frozenset()
        if options:
            if not _OPTIONS.issuperset(options):
                _refuse(options, self)
            option: Any = options.get
            self.extra_headers: Mapping[str, Any] = option("extra_headers") or _NONE
            self.extra_query: Mapping[str, object] = option("extra_query") or _NONE
            self.extra_body: Mapping[str, object] | None = option("extra_body")
            self.timeout: Any = option("timeout", omit)
            self.max_retries: Any = option("max_retries", omit)
            self.idempotency_key: str | None = option("idempotency_key")
            self.max_items: int | None = option("max_items")
        else:
            self.extra_headers = self.extra_query = _NONE
            self.extra_body = self.idempotency_key = self.max_items = None
            self.timeout = self.max_retries = omit

    def copy(self) -> Self:
        """The same call, to be changed for the next page."""
        other = object.__new__(type(self))
        for name in Call.__slots__:
            setattr(other, name, getattr(self, name))
        return other


def _refuse(options: Mapping[str, object], call: Call) -> None:
    # Methods take their options as keywords of a TypedDict, so a misspelt argument ends up here.
    from difflib import get_close_matches

    name = next(name for name in options if name not in _OPTIONS)
    # What the method's own arguments are called on the wire is mostly what they are called here.
    known = {*_OPTIONS, *call.query, *call.headers, *call.cookies}
    if is_object(call.body):
        known.update(call.body)
    close = get_close_matches(name, known, 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    operation = call.operation
    raise TypeError(
        f"unexpected keyword argument {name!r}{hint}"
        f" (in a call of {operation.method} {operation.path})"
    )
