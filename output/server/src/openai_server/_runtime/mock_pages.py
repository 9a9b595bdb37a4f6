"""Pages of lists: what an example page becomes when there is nothing beyond it, and pages of stored things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from math import ceil
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlencode, urlsplit, urlunsplit

from pydantic import ValidationError

from .guards import is_array
from .handlers import current_request

if TYPE_CHECKING:
    from .codecs import Codec
    from .mock_requests import Asked

__all__ = ["Window", "at", "last_page", "page_of", "put", "window_of"]

_USUAL: Final = 20
_ORDERS: Final = ("order", "sort_order", "sortOrder", "direction", "sort_direction")


def at(value: Any, path: Sequence[str]) -> Any:
    """What stands at a path of names; None if nothing does."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = cast("dict[str, Any]", value).get(name)
    return value


def put(value: Any, path: Sequence[str], new: Any) -> Any:
    """The value with something else at a path; where the path leads nowhere, as it is."""
    if not path:
        return new
    if not isinstance(value, dict) or (len(path) > 1 and path[0] not in value):
        return cast(Any, value)
    members = cast("dict[str, Any]", value)
    return {**members, path[0]: put(members.get(path[0]), path[1:], new)}


def _right(codec: Codec, value: Any) -> bool:
    try:
        codec.validate(value)
    except ValidationError:
        return False
    return True


def last_page(value: Any, page: Mapping[str, Any], asked: Asked, codec: Codec) -> Any:
    """An example page as the only one: it says that nothing follows, and what is beyond it is empty.

    Without that a client that asks for the next page would never come to an end.
    """
    items = at(value, page["items"])
    if not is_array(items):
        return value
    kept = items
    limit = _whole(asked.query.get(page.get("limit") or ""))
    if limit is not None and limit > 0:
        kept = kept[:limit]
    if page["empty"] and _is_beyond(page, asked):
        kept = []
    for found in (_ended(put(value, page["items"], kept), page), _ended(value, page)):
        if _right(codec, found):
            return found
    return value


def _is_beyond(page: Mapping[str, Any], asked: Asked) -> bool:
    """Whether a request is for another page than the first."""
    given = asked.value(page.get("location") or "query", page.get("parameter") or "")
    if given in (None, ""):
        return False
    match page.get("style"):
        case "page" | "offset":
            number = _whole(given)
            return number is not None and number > page["first"]
        case "cursor" | "last_item":
            return True
        case _:
            return False


def _whole(value: Any) -> int | None:
    """A whole number, which may have been read as one with a fraction; None for anything else."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if type(value) is int else None


def _ended(value: Any, page: Mapping[str, Any]) -> Any:
    """The page with what tells that it is the last."""
    if (has_more := page.get("has_more")) and at(value, has_more) is not None:
        value = put(value, has_more, False)
    cursor: list[str] = page.get("cursor") or []
    if page.get("style") not in ("cursor", "next_url") or not cursor:
        return value
    match page.get("last"):
        case "absent":
            holder = at(value, cursor[:-1])
            if isinstance(holder, dict):
                members = cast("dict[str, Any]", holder)
                rest = {k: v for k, v in members.items() if k != cursor[-1]}
                value = put(value, cursor[:-1], rest)
        case "null":
            value = put(value, cursor, None)
        case "empty":
            value = put(value, cursor, "")
        case _:
            pass
    return value


class Window:
    """The part of a list that one page shows.

    Attributes:
        things: What is on the page.
        start: The number of the first of them.
        limit: How many a page has at most.
        total: How many there are in all.
    """

    __slots__ = ("limit", "start", "things", "total")

    def __init__(
        self, things: list[dict[str, Any]], start: int, limit: int, total: int
    ) -> None:
        self.things: Final = things
        self.start: Final = start
        self.limit: Final = limit
        self.total: Final = total

    @property
    def more(self) -> bool:
        """Whether something follows."""
        return self.start + len(self.things) < self.total


def window_of(
    things: list[dict[str, Any]], page: Mapping[str, Any], asked: Asked, id: str
) -> Window:
    """The things that a request for a page means."""
    for name in _ORDERS:
        if str(asked.query.get(name, "")).lower().startswith("desc"):
            things = [*reversed(things)]
            break
    limit = _whole(asked.query.get(page.get("limit") or "")) or 0
    limit = limit if limit > 0 else _USUAL
    if not page.get("style"):
        limit = limit if page.get("limit") else max(len(things), 1)
    if page.get("most"):
        limit = min(limit, page["most"])
    given = asked.value(page.get("location") or "query", page.get("parameter") or "")
    start, number = 0, _whole(given)
    match page.get("style"):
        case "page" if number is not None:
            start = max(number - page["first"], 0) * limit
        case "offset" if number is not None:
            start = max(number - page["first"], 0)
        case "cursor" | "last_item" if given not in (None, ""):
            start = _after(things, given, id)
        case "next_url" | "link":
            offset = current_request().query_params.get("mock_offset", "")
            start = int(offset) if offset.isdecimal() and len(offset) < 10 else 0
        case _:
            pass
    return Window(things[start : start + limit], start, limit, len(things))


def _after(things: list[dict[str, Any]], cursor: Any, id: str) -> int:
    """The number of the thing after the one that a cursor names."""
    for number, thing in enumerate(things):
        if str(thing.get(id)) == str(cursor):
            return number + 1
    if str(cursor).isdecimal() and len(str(cursor)) < 10:
        return int(cursor)
    return len(things)


def page_of(
    example: Any,
    items: list[Any],
    window: Window,
    page: Mapping[str, Any],
    id: str,
) -> tuple[Any, dict[str, str]]:
    """An example page with other items, and the headers that go with it."""
    value = put(deepcopy(example), page["items"], items)
    holder = at(value, page["items"][:-1]) if page["items"] else None
    if isinstance(holder, dict):
        ends = {"first_id": 0, "last_id": -1, "firstId": 0, "lastId": -1}
        for name, number in ends.items():
            if name in holder:
                known = window.things[number].get(id) if window.things else None
                value = put(value, [*page["items"][:-1], name], known)
    if has_more := page.get("has_more"):
        value = put(value, has_more, window.more)
    if total := page.get("total"):
        pages = ceil(window.total / window.limit)
        counted = pages if page["style"] == "page" else window.total
        value = put(value, total, counted)
    if not window.more:
        return _ended_or_not(value, page, window), {}
    cursor: list[str] = page.get("cursor") or []
    match page.get("style"):
        case "cursor" if cursor:
            known = window.things[-1].get(id)
            if type(at(example, cursor)) is int:
                known = window.start + len(window.things)
            value = put(value, cursor, known)
        case "next_url" if cursor:
            value = put(value, cursor, _next_url(window))
        case "link":
            return value, {"Link": f'<{_next_url(window)}>; rel="next"'}
        case _:
            pass
    return value, {}


def _ended_or_not(value: Any, page: Mapping[str, Any], window: Window) -> Any:
    """The last page; a cursor that names the last item of every page goes on naming it."""
    if (page.get("cursor") or [""])[-1] in ("last_id", "lastId"):
        if (has_more := page.get("has_more")) and at(value, has_more) is not None:
            value = put(value, has_more, False)
        return value
    return _ended(value, page)


def _next_url(window: Window) -> str:
    request = current_request()
    parts = urlsplit(str(request.url))
    query = [
        (k, v) for k, v in request.query_params.multi_items() if k != "mock_offset"
    ]
    query.append(("mock_offset", str(window.start + len(window.things))))
    return urlunsplit((*parts[:3], urlencode(query), ""))
