"""Finding the operations that list in pages, and how the next page is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from triptych.model import page_words as words
from triptych.model.api import Format, Location, Operation, PageStyle, Pagination
from triptych.model.extensions import mapping, read
from triptych.model.media import primary
from triptych.model.overrides import PaginationOverride
from triptych.model.shapes import at_path, fields_of, item_of, kinds_of, meaning
from triptych.model.types import (
    Any as AnyType,
    Constraints,
    Declarations,
    Default,
    Kind,
    List,
    Map,
    Model,
    Scalar,
    Type,
)
from triptych.model.words import parse, stem

_TEXT = frozenset({Kind.STRING})
_NUMERIC = frozenset({Kind.INTEGER, Kind.NUMBER})
_DEPTH = 3
_Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Input:
    """A request parameter or body field that paging may use."""

    wire_name: str
    key: str
    location: str
    type: Type
    default: Default | None
    required: bool


@dataclass(frozen=True, slots=True)
class _Output:
    """A scalar of the answer: where it stands, what it's called."""

    path: _Path
    key: str
    kinds: frozenset[Kind]
    format: str


@dataclass(frozen=True, slots=True)
class _Listing:
    """An operation that answers with items, taken apart."""

    operation: Operation
    items: _Path
    item: Type
    inputs: tuple[_Input, ...]
    outputs: tuple[_Output, ...]
    declarations: Declarations

    def input(self, keys: Sequence[str] | frozenset[str]) -> _Input | None:
        """The first input with one of these names; a tuple of names is in order of preference."""
        if isinstance(keys, frozenset):
            return next((i for i in self.inputs if i.key in keys), None)
        for key in keys:
            for found in self.inputs:
                if found.key == key:
                    return found
        return None

    def output(
        self, keys: tuple[str, ...] | frozenset[str], kinds: frozenset[Kind]
    ) -> _Output | None:
        """The output with one of these names and kinds; names in a tuple are in order of preference,
        of equals the one that stands highest."""
        ranked = [
            (keys.index(o.key) if isinstance(keys, tuple) else 0, len(o.path), n, o)
            for n, o in enumerate(self.outputs)
            if o.key in keys and (o.kinds & kinds)
        ]
        return min(ranked)[3] if ranked else None

    @property
    def has_more(self) -> _Path | None:
        found = self.output(words.HAS_MORE, frozenset({Kind.BOOLEAN}))
        return found.path if found else None

    @property
    def limit(self) -> str | None:
        found = self.input(words.LIMITS)
        return found.wire_name if found else None


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
    if override is False or (override is None and extension and extension.value is False):
        return None
    hints: dict[str, Any] = dict(mapping(extension.value)) if extension else {}
    source = extension.source if extension else ""
    if override is not None:
        names = PaginationOverride.__dataclass_fields__
        said = {key: getattr(override, key) for key in names}
        hints.update({k: v for k, v in said.items() if v is not None})
        source = "the configuration"
    listing = _listing(operation, declarations, hints)
    if listing is None:
        return None
    found: Pagination | None = None
    if hints.get("style") is None or hints.get("parameter") is None:
        wanted = hints.get("style")
        for style, look in _LOOKS:
            if wanted in (None, style.value) and (found := look(listing)):
                break
    return _with_hints(listing, found, hints, source) if hints else found


# -- taking the operation apart ---------------------------------------------------


def _listing(
    operation: Operation, declarations: Declarations, hints: Mapping[str, Any]
) -> _Listing | None:
    answer = _answer(operation)
    if answer is None or (operation.method not in ("GET", "POST", "QUERY") and not hints):
        return None
    if (path := hints.get("items")) is not None:
        items: _Path | None = tuple(part for part in str(path).split(".") if part)
        item = item_of(at_path(answer, items, declarations), declarations) or AnyType()
    else:
        items = _items(answer, operation, declarations)
        if items is None:
            return None
        item = item_of(at_path(answer, items, declarations), declarations)
    if item is None:
        return None
    return _Listing(
        operation=operation,
        items=items,
        item=item,
        inputs=tuple(_inputs(operation, declarations)),
        outputs=tuple(_outputs(answer, declarations, (), 0)),
        declarations=declarations,
    )


def _answer(operation: Operation) -> Type | None:
    for response in operation.responses:
        if response.is_success:
            content = primary(response.contents)
            if content and content.format is Format.JSON:
                return content.type
    return None


def _items(answer: Type, operation: Operation, declarations: Declarations) -> _Path | None:
    if item_of(answer, declarations) is not None:
        return ()
    fields = fields_of(answer, declarations)
    arrays = {
        name: str(parse(name))
        for name, field in fields.items()
        if isinstance(meaning(field.type, declarations), List)
    }
    leaf = stem(operation.resource[-1]) if operation.resource else ()
    for wanted in words.ITEMS:
        for name, key in arrays.items():
            if key == wanted:
                return (name,)
    for name in arrays:
        if leaf and stem(parse(name))[-1:] == leaf[-1:]:
            return (name,)
    if len(arrays) == 1:
        return (next(iter(arrays)),)
    if not arrays:
        for name, field in fields.items():
            if str(parse(name)) in ("data", "result", "response", "results", "value"):
                if isinstance(meaning(field.type, declarations), Model):
                    inner = _items(field.type, operation, declarations)
                    if inner:
                        return (name, *inner)
    return None


def _inputs(operation: Operation, declarations: Declarations) -> Iterator[_Input]:
    for parameter in operation.parameters:
        if parameter.location is Location.QUERY:
            yield _Input(
                parameter.wire_name,
                _key(parameter.wire_name),
                "query",
                parameter.type,
                parameter.default,
                parameter.required,
            )
    content = primary(operation.body.contents) if operation.body else None
    if content and content.format in (Format.JSON, Format.FORM):
        for field in fields_of(content.type, declarations).values():
            yield _Input(
                field.wire_name,
                _key(field.wire_name),
                "body",
                field.type,
                field.default,
                field.required,
            )


def _key(wire_name: str) -> str:
    """``page[size]``, ``$top`` and ``pageToken`` as ``page_size``, ``top`` and ``page_token``."""
    return str(parse(wire_name))


def _outputs(
    type_: Type, declarations: Declarations, path: _Path, depth: int
) -> Iterator[_Output]:
    for name, field in fields_of(type_, declarations).items():
        key = _key(name)
        kinds = kinds_of(field.type, declarations)
        if kinds:
            found = meaning(field.type, declarations)
            form = found.format or "" if isinstance(found, Scalar) else ""
            yield _Output((*path, name), key, kinds, form)
        elif depth < _DEPTH and (key in words.HOLDERS or name in words.HOLDERS):
            found = meaning(field.type, declarations)
            if not isinstance(found, List | Map):
                yield from _outputs(field.type, declarations, (*path, name), depth + 1)


# -- the styles -------------------------------------------------------------------


def _cursor(listing: _Listing) -> Pagination | None:
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


def _last_item(listing: _Listing) -> Pagination | None:
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


def _link(listing: _Listing) -> Pagination | None:
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


def _page(listing: _Listing) -> Pagination | None:
    given = listing.input(words.PAGES)
    if given is None or not _counts(listing, given):
        return None
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
        reason=_ended(f"'{given.wire_name}' counts pages", more or (total and total.path)),
    )


def _offset(listing: _Listing) -> Pagination | None:
    given = listing.input(words.OFFSETS)
    limit = listing.limit
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
        reason=_ended(f"'{given.wire_name}' counts items", more or (total and total.path)),
    )


def _next_url(listing: _Listing) -> Pagination | None:
    if listing.operation.method != "GET":
        return None
    for found in sorted(listing.outputs, key=lambda output: len(output.path)):
        holder = _key(found.path[-2]) if len(found.path) > 1 else ""
        name = found.key if found.key != "href" else holder
        if name not in words.NEXT_URLS or Kind.STRING not in found.kinds:
            continue
        linked = any(_key(part) in ("links", "link") for part in found.path[:-1])
        said = found.format in ("uri", "url", "uri-reference") or found.key == "href"
        named = any(part in name for part in ("url", "uri", "link", "href"))
        paged = listing.input(words.LIMITS) or listing.input(words.OFFSETS | words.PAGES)
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


_LOOKS: tuple[tuple[PageStyle, Callable[[_Listing], Pagination | None]], ...] = (
    (PageStyle.CURSOR, _cursor),
    (PageStyle.LAST_ITEM, _last_item),
    (PageStyle.LINK, _link),
    (PageStyle.PAGE, _page),
    (PageStyle.OFFSET, _offset),
    (PageStyle.NEXT_URL, _next_url),
)


def _ended(reason: str, end: _Path | None) -> str:
    return f"{reason}, '{'.'.join(end)}' tells the end" if end else reason


def _counts(listing: _Listing, given: _Input) -> bool:
    """Whether a number goes in; text too, as long as the specification is loose about types."""
    kinds = kinds_of(given.type, listing.declarations)
    return bool(kinds & _NUMERIC) or (kinds == _TEXT and listing.limit is not None)


def _first(listing: _Listing, given: _Input, usual: int) -> int:
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
    listing: _Listing, found: Pagination | None, hints: Mapping[str, Any], source: str
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
        has_more=listing.has_more if known is not PageStyle.LINK else None,
        limit=listing.limit,
        first=0 if known is PageStyle.OFFSET else 1,
    )
    parameter = hints.get("parameter", base.parameter)
    given = next((i for i in listing.inputs if i.wire_name == parameter), None)
    free = known in (PageStyle.LINK, PageStyle.NEXT_URL)
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
        reason=f"said by {source}",
    )


def _dotted(value: Any, otherwise: _Path | None) -> _Path | None:
    if not isinstance(value, str):
        return otherwise
    return tuple(part for part in value.split(".") if part)
