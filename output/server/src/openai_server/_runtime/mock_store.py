"""The mock's memory: what was created is there until it is deleted."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Mapping
from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Final, cast

from pydantic import TypeAdapter, ValidationError

from .answers import Default
from .constraints import Pattern
from .guards import is_array
from .mistakes import Refusal
from .mock_pages import at, page_of, put, window_of

if TYPE_CHECKING:
    from .codecs import Codec
    from .mock_book import Entry, Shown
    from .mock_requests import Asked

__all__ = ["Store"]

_MOST: Final = 10_000  # things of one collection; then the oldest are forgotten
_LARGEST: Final = 16 * 1024 * 1024  # bytes of an upload that are kept
_PREFIX: Final = re.compile(r"[A-Za-z]{1,20}[_-]")
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class _Kept:
    """One thing that is there."""

    __slots__ = ("content", "content_type", "value")

    def __init__(self, value: dict[str, Any]) -> None:
        self.value = value
        self.content: bytes | None = None
        self.content_type = ""


class Store:
    """Everything that is there.

    Args:
        seed: The same seed and the same requests give the same ids.
    """

    def __init__(self, seed: int) -> None:
        self._seed: Final = seed
        self._collections: dict[str, dict[str, _Kept]] = {}
        self._made = 0

    async def answer(
        self, entry: Entry, asked: Asked, shown: Shown, base: Any, codec: Codec | None
    ) -> object | None:
        """The answer of an operation on a collection; None if it has nothing to do with what is kept.

        Args:
            entry: What the book says of the operation.
            asked: The request.
            shown: The example answer.
            base: The example's value.
            codec: What the answer has to be; None if it is no JSON.

        Raises:
            Refusal: 404, there is no such thing.
        """
        rules = entry.store
        if rules is None:
            return None
        things = self._collections.setdefault(_key(rules, asked), {})
        if rules["role"] == "create":
            return await self._create(things, entry, asked, shown, base, codec)
        if rules["role"] == "list":
            return self._list(things, entry, asked, shown, base, codec)
        id = str(asked.path.get(rules["item"]))
        kept = things.get(id)
        if kept is None:
            raise Refusal(404, f"There is no {id!r}.")
        match rules["role"]:
            case "delete":
                del things[id]
            case "content":
                if kept.content is None:
                    return None
                return Default(
                    kept.content,
                    status=shown.status,
                    content_type=kept.content_type or shown.media_type,
                )
            case "update":
                kept.value = _changed(kept.value, rules, asked)
            case "retrieve":
                kept.value = entry.settled(kept.value)
            case "act" if rules.get("becomes"):
                name, value = rules["becomes"]
                kept.value = {**kept.value, name: value}
            case _:
                pass
        return _shown_as(shown, self._seen(kept, rules, base, codec))

    async def _create(
        self,
        things: dict[str, _Kept],
        entry: Entry,
        asked: Asked,
        shown: Shown,
        base: Any,
        codec: Codec | None,
    ) -> object | None:
        rules = cast("dict[str, Any]", entry.store)
        path, name = rules["object"], rules["id"]
        found = at(base, path)
        if codec is None or not isinstance(found, dict):
            return None
        thing = cast("dict[str, Any]", found)
        value = _changed(deepcopy(thing), rules, asked)
        for place, given, field in entry.echo:
            if place == "path" and not path and field != name:
                sent = asked.value(place, given)
                if sent is not None:
                    value[field] = sent
        if name not in rules["body"] or name not in asked.members:
            ids = self._ids(value.get(name), rules, things)
            for id in sorted(ids, key=lambda id: str(id) in things):
                named = put(base, path, {**value, name: id})
                if _may_be(id, rules) and _right(codec, named):
                    value[name] = id
                    break
        if not _right(codec, put(base, path, value)):
            value = {**thing, name: value.get(name)}
        kept = _Kept(value)
        if asked.upload is not None:
            await _keep_upload(kept, asked, codec, base, path)
        if len(things) >= _MOST:
            del things[next(iter(things))]
        things[str(kept.value.get(name))] = kept
        return _shown_as(shown, put(base, path, kept.value))

    def _ids(
        self, example: Any, rules: Mapping[str, Any], things: Mapping[str, _Kept]
    ) -> list[Any]:
        """Ids that a new thing may have, the likeliest first."""
        self._made += 1
        if rules["number"]:
            highest = max((int(id) for id in things if id.isdecimal()), default=0)
            return [highest + 1, example]
        text = f"{self._seed} {rules['collection']} {self._made}"
        digits = hashlib.sha256(text.encode()).hexdigest()
        if isinstance(example, str) and _UUID.fullmatch(example):
            return [str(uuid.UUID(digits[:32], version=4)), example]
        word = rules["collection"].rstrip("/{}").rpartition("/")[2]
        prefix = f"{word.rstrip('s') or 'thing'}_"
        lengths = [24, 32, 16, 12, 8, 4]
        if isinstance(example, str):
            if known := _PREFIX.match(example):
                prefix = known.group()
            lengths[1:1] = [max(len(example) - len(prefix), 1), len(example)]
        alphabets = digits, digits.upper(), str(int(digits, 16))
        found = [
            f"{before}{text[:length]}"
            for text in alphabets
            for before in (prefix, "")
            for length in lengths
        ]
        return [*found, example]

    def _list(
        self,
        things: Mapping[str, _Kept],
        entry: Entry,
        asked: Asked,
        shown: Shown,
        base: Any,
        codec: Codec | None,
    ) -> object | None:
        rules, page = entry.store, entry.page
        if rules is None or page is None or codec is None:
            return None
        examples = at(base, page["items"])
        if not is_array(examples):
            return None
        kinds = examples
        example: Any = kinds[0] if kinds else {}
        id = rules["id"]
        window = window_of([k.value for k in things.values()], page, asked, id)
        fields = rules.get("fields")
        items = [_projected(thing, example, fields) for thing in window.things]
        value, headers = page_of(base, items, window, page, id)
        if not _right(codec, value):
            value = put(base, page["items"], items)
            if not _right(codec, value):
                return None
        return _shown_as(shown, value, headers)

    def _seen(
        self, kept: _Kept, rules: Mapping[str, Any], base: Any, codec: Codec | None
    ) -> Any:
        """The example answer, showing what is kept."""
        shown = at(base, rules["object"])
        if codec is None or not isinstance(shown, dict):
            return base
        example = cast("dict[str, Any]", shown)
        fields = rules.get("fields")
        if rules["role"] == "delete" and fields is None and "deleted" in example:
            fields = [rules["id"]]
        value = _projected(kept.value, example, fields)
        found = put(base, rules["object"], value)
        if _right(codec, found):
            return found
        own = {rules["id"]: kept.value.get(rules["id"])}
        found = put(base, rules["object"], {**example, **own})
        return found if _right(codec, found) else base


def _may_be(id: Any, rules: Mapping[str, Any]) -> bool:
    """Whether the parameter of the path by which things are asked for takes an id."""
    looks = rules.get("looks")
    if not looks or not isinstance(id, str):
        return True
    return looks.get("least", 0) <= len(id) <= looks.get("most", len(id)) and _has(
        looks.get("pattern", ""), id
    )


def _has(pattern: str, text: str) -> bool:
    try:
        _patterns(pattern).validate_python(text)
    except ValidationError:
        return False
    return True


@lru_cache(maxsize=256)
def _patterns(pattern: str) -> TypeAdapter[str]:
    return TypeAdapter(Annotated[str, Pattern(pattern)])


def _key(rules: Mapping[str, Any], asked: Asked) -> str:
    """The collection that a request means, the parameters of its path filled in."""
    parts = rules["collection"].split("{}")
    values = [str(asked.path.get(name)) for name in rules["parents"]]
    filled = [part + "\0" + value for part, value in zip(parts, values, strict=False)]
    return "".join([*filled, parts[-1]])


def _changed(
    value: dict[str, Any], rules: Mapping[str, Any], asked: Asked
) -> dict[str, Any]:
    """A thing with what a request's body says of it."""
    members = asked.members
    return {**value, **{n: members[n] for n in rules.get("body") or () if n in members}}


def _projected(
    thing: Mapping[str, Any], example: Any, fields: list[str] | None
) -> dict[str, Any]:
    """A kept thing as another answer shows it."""
    if fields is None:
        return dict(thing)
    known = {name: thing[name] for name in fields if name in thing}
    return {
        **(cast("dict[str, Any]", example) if isinstance(example, dict) else {}),
        **known,
    }


async def _keep_upload(
    kept: _Kept, asked: Asked, codec: Codec, base: Any, path: list[str]
) -> None:
    """Keep the bytes of an upload, and what is told of them where a thing has a place for it."""
    upload = asked.upload
    if upload is None:
        return
    content = b""
    async for chunk in upload:
        if len(content) <= _LARGEST:
            content += chunk
    if len(content) <= _LARGEST:
        kept.content, kept.content_type = content, upload.content_type
    told = {
        "filename": upload.filename,
        "file_name": upload.filename,
        "bytes": len(content),
        "size": len(content),
    }
    for name, value in told.items():
        if value is not None and type(kept.value.get(name)) is type(value):
            changed = {**kept.value, name: value}
            if _right(codec, put(base, path, changed)):
                kept.value = changed


def _shown_as(
    shown: Shown, value: Any, headers: Mapping[str, str] | None = None
) -> object:
    return Default[Any](
        deepcopy(value),
        status=shown.status,
        headers={**shown.headers, **(headers or {})} or None,
        content_type=shown.media_type or None,
    )


def _right(codec: Codec, value: Any) -> bool:
    try:
        codec.validate(value)
    except ValidationError:
        return False
    return True
