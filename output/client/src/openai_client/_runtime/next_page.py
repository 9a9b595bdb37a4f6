"""Where a page has its items, and which call fetches the next page."""

from __future__ import annotations

from collections.abc import Sequence, Sized
from typing import TYPE_CHECKING, Any, Final, cast

from .call import Call
from .linking import is_model
from .operation import Pages
from .text import is_array, is_object

if TYPE_CHECKING:
    import httpx2
    import pydantic

__all__ = ["items_of", "next_call"]

_NAVIGATION: Final = frozenset({"first", "last", "next", "prev"})


def items_of(call: Call, body: Any) -> list[Any]:
    """The items of a page; none where the answer has no array in their place."""
    items = _at(body, _pages(call).items)
    return list(items) if is_array(items) else []


def next_call(
    call: Call, response: httpx2.Response, body: Any, items: Sequence[Any]
) -> Call | None:
    """The call that fetches the page after this one; None: this is the last.

    A cursor or URL that has been used already would lead in a circle, so it counts as none.
    """
    pages = _pages(call)
    if pages.has_more is not None and _at(body, pages.has_more) is False:
        return None
    if pages.style in ("next_url", "link"):
        return _by_url(call, response, _next_url(pages, response, body))
    if pages.parameter is None:
        return None
    if pages.style in ("cursor", "last_item"):
        if pages.style == "cursor":
            value = _at(body, pages.cursor)
        else:
            value = _at(items[-1], pages.cursor) if items else None
        if not value or not isinstance(value, str | int) or value in call.seen:
            return None
        if value == _argument(call, pages, pages.parameter):
            return None
        return _with(call, pages, value)
    return _counted(call, pages, response, body, items)


def _pages(call: Call) -> Pages:
    pages = call.operation.pages
    if pages is None:
        raise TypeError(f"{call.operation!r} does not list in pages")
    return pages


def _next_url(pages: Pages, response: httpx2.Response, body: Any) -> object:
    if pages.style == "link":
        return response.links.get("next", {}).get("url")
    return _at(body, pages.cursor)


def _by_url(call: Call, response: httpx2.Response, url: object) -> Call | None:
    if not isinstance(url, str) or not url:
        return None
    absolute = str(response.url.join(url))
    if absolute in call.seen or absolute == str(response.url):
        return None
    following = call.copy()
    following.url = absolute
    following.seen = call.seen | {absolute}
    return following


def _counted(
    call: Call, pages: Pages, response: httpx2.Response, body: Any, items: Sized
) -> Call | None:
    if not items:
        return None
    links = response.links
    if not _NAVIGATION.isdisjoint(links):
        # The server says itself where the next page is, or that there is none (RFC 8288).
        return _by_url(call, response, links.get("next", {}).get("url"))
    current = _number(_argument(call, pages, pages.parameter), pages.first)
    following = current + (1 if pages.style == "page" else len(items))
    total = None if pages.total is None else _at(body, pages.total)
    if isinstance(total, int):
        # For pages the total counts pages, whose first may be number 0; for offsets it counts items.
        if following - (pages.first if pages.style == "page" else 0) >= total:
            return None
    elif pages.has_more is None:
        limit = _number(_argument(call, pages, pages.limit), 0)
        if len(items) < limit:
            return None
    return _with(call, pages, following)


def _argument(call: Call, pages: Pages, name: str | None) -> object:
    if name is None:
        return None
    if name in call.extra_query:
        return call.extra_query[name]
    arguments = call.query if pages.location == "query" else call.body
    return arguments.get(name) if is_object(arguments) else None


def _with(call: Call, pages: Pages, value: Any) -> Call:
    name = cast(str, pages.parameter)
    following = call.copy()
    following.seen = call.seen | {value}
    if pages.location == "query":
        following.query = {**call.query, name: value}
        if name in call.extra_query:
            following.extra_query = {**call.extra_query, name: value}
    else:
        following.body = {**(call.body if is_object(call.body) else {}), name: value}
    return following


def _number(value: object, default: int) -> int:
    return value if isinstance(value, int) else default


def _at(value: Any, path: Sequence[str]) -> Any:
    """What stands at a path of wire names, in a model or plain data; None where there is nothing."""
    for name in path:
        if is_object(value):
            value = value.get(name)
        elif is_model(type(value)):
            value = _field(value, name)
        else:
            return None
    return value


def _field(model: pydantic.BaseModel, wire_name: str) -> Any:
    for name, field in type(model).model_fields.items():
        if (field.alias or name) == wire_name:
            return getattr(model, name)
    return (model.model_extra or {}).get(wire_name)
