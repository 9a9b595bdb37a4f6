"""Finding the operations that list in pages, and how the next page is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from msgspec.structs import replace

from triptych.model import page_words as words
from triptych.model.api import Operation, PageStyle, Pagination
from triptych.model.extensions import read
from triptych.model.listings import Input, Listing, Path, key_of, listing_of
from triptych.model.overrides import PaginationOverride
from triptych.model.shapes import fields_of, kinds_of, meaning
from triptych.model.types import (
    Constraints,
    Declarations,
    Kind,
    Scalar,
)
from triptych.model.untyped import mapping

_SAID_BY = "said by "
_CONFIGURATION = "the configuration"
#: The reason of what pages as the configuration says.
BY_CONFIGURATION = _SAID_BY + _CONFIGURATION
_TEXT = frozenset({Kind.STRING})
_NUMERIC = frozenset({Kind.INTEGER, Kind.NUMBER})


def find_pagination(
    operation: Operation,
    declarations: Declarations,
    raw: Mapping[str, Any],
    override: PaginationOverride | Literal[False] | None,
) -> Pagination | None:
    """How an operation pages, or None when it doesn't.

    What ``override`` says comes first, then the extensions of ``raw`` (the operation's node), then
    what parameters and answer look like.
    """
    extension = read(raw, "pagination")
    if override is False or (
        override is None and extension and extension.value is False
    ):
        return None
    hints: dict[str, Any] = dict(mapping(extension.value)) if extension else {}
    source = extension.source if extension else ""
    if override is not None:
        names = PaginationOverride.__dataclass_fields__
        said = {key: getattr(override, key) for key in names}
        hints.update({k: v for k, v in said.items() if v is not None})
        source = _CONFIGURATION
    listing = listing_of(operation, declarations, hints)
    if listing is None:
        return None
    found: Pagination | None = None
    if hints.get("style") is None or hints.get("parameter") is None:
        wanted = hints.get("style")
        for style, look in _LOOKS:
            if wanted in (None, style.value) and (found := look(listing)):
                break
        if (
            found
            and found.style is PageStyle.SINGLE
            and hints.keys() - {"style", "items"}
        ):
            found = None  # what is said of pages is not said of a list that comes whole
    return _with_hints(listing, found, hints, source) if hints else found


# -- the styles -------------------------------------------------------------------


def _cursor(listing: Listing) -> Pagination | None:
    for given in listing.inputs:
        fields = words.CURSORS.get(given.key, ())
        token = next((t for t in words.TOKENS if given.key.endswith(t)), None)
        if token:
            own = given.key
            fields = (*fields, f"next_{own}", f"next_{token}", own, *words.ANY_NEXT)
        if not fields:
            continue
        kinds = kinds_of(given.type, listing.declarations)
        found = listing.output(fields, kinds or _TEXT)
        if found is None or (given.key == "page" and kinds != _TEXT):
            continue
        if found.format in ("uri", "url"):
            continue
        more = listing.has_more
        reason = f"'{given.wire_name}' takes '{'.'.join(found.path)}' of the answer"
        return Pagination(
            style=PageStyle.CURSOR,
            items=listing.items,
            item=listing.item,
            parameter=given.wire_name,
            parameter_location=given.location,
            cursor=found.path,
            has_more=more,
            limit=listing.limit,
            reason=_ended(reason, more),
        )
    return None


def _last_item(listing: Listing) -> Pagination | None:
    given, more = listing.input(words.LAST_ITEMS), listing.has_more
    if given is None or more is None:
        return None
    for name, field in fields_of(listing.item, listing.declarations).items():
        kinds = kinds_of(field.type, listing.declarations)
        if name in words.IDS and kinds & {Kind.STRING, Kind.INTEGER}:
            reason = f"'{given.wire_name}' takes '{name}' of the last item"
            return Pagination(
                style=PageStyle.LAST_ITEM,
                items=listing.items,
                item=listing.item,
                parameter=given.wire_name,
                parameter_location=given.location,
                cursor=(name,),
                has_more=more,
                limit=listing.limit,
                reason=_ended(reason, more),
            )
    return None


def _link(listing: Listing) -> Pagination | None:
    headers = {
        header.wire_name.lower()
        for response in listing.operation.responses
        if response.is_success
        for header in response.headers
    }
    if "link" not in headers or listing.operation.method != "GET":
        return None
    return Pagination(
        style=PageStyle.LINK,
        items=listing.items,
        item=listing.item,
        parameter=None,
        parameter_location=None,
        limit=listing.limit,
        reason="the answer has a Link header",
    )


def _page(listing: Listing) -> Pagination | None:
    given = listing.input(words.PAGES)
    if given is None or not _counts(listing, given):
        return None
    if any(other.key.endswith("page_token") for other in listing.inputs):
        # The page's number needs a token beside it, which the next page's URL holds.
        by_url = _next_url(listing)
        if by_url is not None:
            return by_url
    total = listing.output(words.TOTAL_PAGES, _NUMERIC)
    more = listing.has_more
    return Pagination(
        style=PageStyle.PAGE,
        items=listing.items,
        item=listing.item,
        parameter=given.wire_name,
        parameter_location=given.location,
        has_more=more,
        total=total.path if total else None,
        limit=listing.limit,
        first=_first(listing, given, 1),
        reason=_ended(
            f"'{given.wire_name}' counts pages", more or (total and total.path)
        ),
    )


def _offset(listing: Listing) -> Pagination | None:
    given, limit = listing.input(words.OFFSETS), listing.limit
    for offset, size in words.OFFSET_PAIRS:
        pair = listing.input((offset,)), listing.input((size,))
        if given is None and pair[0] and pair[1]:
            given, limit = pair[0], pair[1].wire_name
    if given is None or not _counts(listing, given):
        return None
    if limit is None and given.key != "offset":
        return None
    total = listing.output(words.TOTAL_ITEMS, _NUMERIC)
    more = listing.has_more
    return Pagination(
        style=PageStyle.OFFSET,
        items=listing.items,
        item=listing.item,
        parameter=given.wire_name,
        parameter_location=given.location,
        has_more=more,
        total=total.path if total else None,
        limit=limit,
        first=_first(listing, given, 0),
        reason=_ended(
            f"'{given.wire_name}' counts items", more or (total and total.path)
        ),
    )


def _next_url(listing: Listing) -> Pagination | None:
    if listing.operation.method != "GET":
        return None
    for found in sorted(listing.outputs, key=lambda output: len(output.path)):
        holder = key_of(found.path[-2]) if len(found.path) > 1 else ""
        name = found.key if found.key != "href" else holder
        if name not in words.NEXT_URLS or Kind.STRING not in found.kinds:
            continue
        linked = any(key_of(part) in ("links", "link") for part in found.path[:-1])
        said = found.format in ("uri", "url", "uri-reference") or found.key == "href"
        named = any(part in name for part in ("url", "uri", "link", "href"))
        paged = listing.input(words.LIMITS) or listing.input(
            words.OFFSETS | words.PAGES
        )
        if said or named or linked or (name == "next" and paged):
            return Pagination(
                style=PageStyle.NEXT_URL,
                items=listing.items,
                item=listing.item,
                parameter=None,
                parameter_location=None,
                cursor=found.path,
                limit=listing.limit,
                reason=f"'{'.'.join(found.path)}' of the answer is the next page's URL",
            )
    return None


def _single(listing: Listing) -> Pagination | None:
    """A list that comes whole. What looks as if more could follow in some other way is none."""
    operation = listing.operation
    if operation.method != "GET" or operation.path.rstrip("/").endswith("}"):
        return None
    if not listing.is_whole:
        return None
    return Pagination(
        style=PageStyle.SINGLE,
        items=listing.items,
        item=listing.item,
        parameter=None,
        parameter_location=None,
        reason=f"'{listing.items[0]}' of the answer holds all items",
    )


_LOOKS: tuple[tuple[PageStyle, Callable[[Listing], Pagination | None]], ...] = (
    (PageStyle.CURSOR, _cursor),
    (PageStyle.LAST_ITEM, _last_item),
    (PageStyle.LINK, _link),
    (PageStyle.PAGE, _page),
    (PageStyle.OFFSET, _offset),
    (PageStyle.NEXT_URL, _next_url),
    (PageStyle.SINGLE, _single),
)
#: Styles in which the next page is not asked for by a parameter.
_FREE = (PageStyle.NEXT_URL, PageStyle.LINK, PageStyle.SINGLE)


def _ended(reason: str, end: Path | None) -> str:
    return f"{reason}, '{'.'.join(end)}' tells the end" if end else reason


def _counts(listing: Listing, given: Input) -> bool:
    """Whether a number goes in; text too, as long as the specification is loose about types."""
    kinds = kinds_of(given.type, listing.declarations)
    return bool(kinds & _NUMERIC) or (kinds == _TEXT and listing.limit is not None)


def _first(listing: Listing, given: Input, usual: int) -> int:
    """The number of the first page: the default if it is a number, else 0 where 0 is the minimum."""
    default = given.default.value if given.default else None
    if isinstance(default, int) and not isinstance(default, bool):
        return default
    found = meaning(given.type, listing.declarations)
    limits = found.constraints if isinstance(found, Scalar) else None
    if isinstance(limits, Constraints) and limits.minimum in (0, 1):
        return int(limits.minimum)
    return usual


# -- what the user or an extension says -------------------------------------------


def _with_hints(
    listing: Listing, found: Pagination | None, hints: Mapping[str, Any], source: str
) -> Pagination | None:
    style = hints.get("style") or (found.style.value if found else None)
    try:
        known = PageStyle(str(style))
    except ValueError:
        return found
    base = found or Pagination(
        style=known,
        items=listing.items,
        item=listing.item,
        parameter=None,
        parameter_location=None,
        has_more=(
            listing.has_more
            if known not in (PageStyle.LINK, PageStyle.SINGLE)
            else None
        ),
        limit=listing.limit if known is not PageStyle.SINGLE else None,
        first=0 if known is PageStyle.OFFSET else 1,
    )
    parameter = hints.get("parameter", base.parameter)
    given = next((i for i in listing.inputs if i.wire_name == parameter), None)
    free = known in _FREE
    if given is None and not free:
        return found
    first = hints.get("first")
    if first is None and given and known in (PageStyle.PAGE, PageStyle.OFFSET):
        first = _first(listing, given, 0 if known is PageStyle.OFFSET else 1)
    return replace(
        base,
        style=known,
        parameter=given.wire_name if given and not free else None,
        parameter_location=given.location if given and not free else None,
        cursor=_dotted(hints.get("cursor"), base.cursor) or (),
        has_more=_dotted(hints.get("has_more"), base.has_more),
        total=_dotted(hints.get("total"), base.total),
        limit=hints.get("limit") or base.limit,
        first=first if isinstance(first, int) else base.first,
        reason=_SAID_BY + source,
    )


def _dotted(value: Any, otherwise: Path | None) -> Path | None:
    if not isinstance(value, str):
        return otherwise
    return tuple(part for part in value.split(".") if part)
