"""Finding the operations that answer with a stream, how it is asked for and how it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast
from typing import Literal as Is

from msgspec import Struct
from msgspec.structs import replace

from triptych.model.api import Content, Format, Location, Operation, Streaming
from triptych.model.extensions import Found, read
from triptych.model.names import Name
from triptych.model.overrides import StreamingOverride
from triptych.model.shapes import fields_of, kinds_of, literals_of, meaning, variants
from triptych.model.types import (
    Any as AnyType,
)
from triptych.model.types import (
    Declarations,
    Docs,
    Enum,
    Field,
    Kind,
    Literal,
    Model,
    Ref,
    Type,
    Union,
)
from triptych.model.untyped import mapping
from triptych.model.words import parse, stem

_STREAMED = (Format.EVENTS, Format.JSON_LINES)
_FLAGS = ("stream", "streaming", "is_stream", "stream_response", "enable_streaming")
_VALUES = (
    "sse",
    "text/event-stream",
    "event-stream",
    "event_stream",
    "stream",
    "jsonl",
    "ndjson",
)
_WORDS = (
    "server-sent event",
    "server sent event",
    "sse stream",
    "event stream",
    "event-stream",
)
_SENTINEL = "[DONE]"


class _Flag(Struct, frozen=True):
    name: str
    location: str
    value: bool | str
    docs: Docs


class StreamFinder(Struct, frozen=True):
    """Finds streams in operations that are otherwise complete.

    Arguments:
        operations: All of them: one may show what another streams.
        declarations: What their types refer to.
        orphans: Gives the ids of declarations that nothing refers to; asked only when they matter.
    """

    operations: Sequence[Operation]
    declarations: Declarations
    orphans: Callable[[], frozenset[str]]

    def find(
        self,
        operation: Operation,
        raw: Mapping[str, Any],
        override: StreamingOverride | Is[False] | None,
    ) -> Streaming | None:
        """The stream of one operation, or None. ``raw`` is its node, for extensions and words."""
        extension = read(raw, "streaming")
        if override is False or (
            override is None and extension and extension.value is False
        ):
            return None
        hints = _hints(override, extension)
        contents = _success_contents(operation)
        streamed = [content for content in contents if content.format in _STREAMED]
        others = [content for content in contents if content.format not in _STREAMED]
        if streamed:
            content = min(streamed, key=lambda c: _STREAMED.index(c.format))
            flag = self._flag(operation, hints, spoken=False)
            reason = f"answers with {content.media_type}"
        else:
            flag = self._flag(operation, hints, spoken=not hints)
            if flag is None and hints.get("flag") != "":
                return None
            content, why = self._unwritten(operation, others)
            reason = f"{why}; the answer itself is not in the specification"
        location = flag.location if flag else "accept" if others and streamed else None
        if flag:
            reason += f" when '{flag.name}' is {str(flag.value).lower()}"
        elif location:
            reason += " when the Accept header asks for it"
        envelope = self._envelope(content)
        end = self._end(operation, content, raw, flag, hints)
        if end and content.item is not None and not envelope:
            content = replace(
                content, item=_without(content.item, end, self.declarations)
            )
        return Streaming(
            content=content,
            flag=flag.name if flag else None,
            flag_location=location,
            flag_value=flag.value if flag else True,
            envelope=envelope,
            end=end,
            reconnect=self._reconnects(operation, hints),
            reason=reason,
        )

    def _flag(
        self, operation: Operation, hints: Mapping[str, Any], *, spoken: bool
    ) -> _Flag | None:
        """The field or query parameter that asks for the stream; with ``spoken``, only one whose words say so."""
        if hints.get("flag") == "":
            return None
        named = hints.get("flag")
        found: list[_Flag] = []
        for name, type_, docs, location in _inputs(operation, self.declarations):
            plain = str(parse(name))
            if name == named or (
                not named and plain in _FLAGS and self._boolean(type_)
            ):
                found.append(_Flag(name, location, True, docs))
            elif not named and ("stream" in plain or plain.endswith("format")):
                values = literals_of(type_, self.declarations)
                value = next((v for v in _VALUES if v in values), None)
                if value and len(values) > 1:
                    found.append(_Flag(name, location, value, docs))
        if spoken:
            found = [flag for flag in found if _speaks(flag.docs)]
        return found[0] if found else None

    def _boolean(self, type_: Type) -> bool:
        return kinds_of(type_, self.declarations) == frozenset({Kind.BOOLEAN})

    def _unwritten(
        self, operation: Operation, others: Sequence[Content]
    ) -> tuple[Content, str]:
        """The content of a stream that is spoken of and not described, and how its item was guessed."""
        answer = next((c.type for c in others if c.format is Format.JSON), None)
        item, why = self._guess(operation, answer)
        content = Content(
            media_type="text/event-stream", format=Format.EVENTS, type=None, item=item
        )
        return content, why

    def _guess(self, operation: Operation, answer: Type | None) -> tuple[Type, str]:
        if answer is None:
            return AnyType(), "said to stream"
        for other in self.operations:
            contents = _success_contents(other)
            if any(c.type == answer for c in contents):
                for content in contents:
                    if content.format in _STREAMED and content.item is not None:
                        return (
                            content.item,
                            f"said to stream, events as in '{other.id}'",
                        )
        owners = [stem(parse(tag)) for tag in operation.tags]
        owners += [stem(name) for name in operation.resource]
        declaration = (
            self.declarations.get(answer.id) if isinstance(answer, Ref) else None
        )
        if declaration:
            owners.append(stem(declaration.name))
        orphans = self.orphans()
        for id in self.declarations:
            if id in orphans:
                words = stem(self.declarations[id].name)
                for ending in (("stream", "event"), ("stream",), ("chunk",)):
                    if (
                        words[-len(ending) :] == ending
                        and words[: -len(ending)] in owners
                    ):
                        name = Name(self.declarations[id].name.words)
                        return Ref(id), f"said to stream, events by the name '{name}'"
        return answer, "said to stream, events of the answer's type"

    def _envelope(self, content: Content) -> str | None:
        """Whether an item is the whole event with its ``event`` and ``data`` (HTML §9.2.6)."""
        if content.format is not Format.EVENTS or content.item is None:
            return None
        models = list(variants(content.item, self.declarations))
        datas: list[Field] = []
        for model in models:
            fields = (
                {f.wire_name: f for f in model.fields}
                if isinstance(model, Model)
                else {}
            )
            mates = fields.keys() & {"event", "id", "retry"}
            if "data" not in fields or not mates or "type" in fields:
                return None
            if "event" not in fields and fields.keys() - {
                "data",
                "id",
                "retry",
                "comment",
            }:
                return None
            datas.append(fields["data"])
        if not datas:
            return None
        kinds = [kinds_of(field.type, self.declarations) for field in datas]
        return (
            "text"
            if all(kind == frozenset({Kind.STRING}) for kind in kinds)
            else "json"
        )

    def _end(
        self,
        operation: Operation,
        content: Content,
        raw: Mapping[str, Any],
        flag: _Flag | None,
        hints: Mapping[str, Any],
    ) -> str | None:
        if "end" in hints:
            return hints["end"] or None
        for node in _sentinel_holders(raw, content.media_type):
            if found := read(node, "sentinel"):
                return found.value
        for variant in variants(content.item, self.declarations):
            values = (
                literals_of(variant, self.declarations)
                if isinstance(variant, Literal)
                else ()
            )
            if isinstance(variant, Model):
                data = {f.wire_name: f for f in variant.fields}.get("data")
                values = literals_of(data.type, self.declarations) if data else ()
            for value in values:
                if value == _SENTINEL or (
                    value.startswith("[") and value.endswith("]")
                ):
                    return value
        texts = [*_strings(raw), content.docs.description]
        texts += [flag.docs.description if flag else ""]
        texts += self._option_words(operation)
        for variant in variants(content.item, self.declarations):
            texts.append(
                variant.docs.description if isinstance(variant, Model | Enum) else ""
            )
        return _SENTINEL if any(_SENTINEL in text for text in texts) else None

    def _option_words(self, operation: Operation) -> Iterator[str]:
        """What body fields that speak of streaming say, and the fields inside them."""
        for name, type_, docs, _ in _inputs(operation, self.declarations):
            if "stream" in name.lower():
                yield docs.description
                for field in fields_of(type_, self.declarations).values():
                    yield field.docs.description

    def _reconnects(self, operation: Operation, hints: Mapping[str, Any]) -> bool:
        if "reconnect" in hints:
            return bool(hints["reconnect"])
        return any(
            p.location is Location.HEADER and p.wire_name.lower() == "last-event-id"
            for p in operation.parameters
        )


def _hints(
    override: StreamingOverride | Is[False] | None, extension: Found | None
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if extension:
        found.update(mapping(extension.value))
        if extension.value is True:
            found["flag"] = ""
    if override:
        for key in ("flag", "end", "reconnect"):
            if (value := getattr(override, key)) is not None:
                found[key] = value
    return found


def _success_contents(operation: Operation) -> list[Content]:
    return [c for r in operation.responses if r.is_success for c in r.contents]


def _inputs(
    operation: Operation, declarations: Declarations
) -> Iterator[tuple[str, Type, Docs, str]]:
    """Body fields and query parameters: wire name, type, words, location."""
    for content in operation.body.contents if operation.body else ():
        for field in fields_of(content.type, declarations).values():
            yield field.wire_name, field.type, field.docs, "body"
    for parameter in operation.parameters:
        if parameter.location is Location.QUERY:
            yield parameter.wire_name, parameter.type, parameter.docs, "query"


def _speaks(docs: Docs) -> bool:
    words = f"{docs.summary} {docs.description}".lower()
    return any(word in words for word in _WORDS)


def _sentinel_holders(raw: Mapping[str, Any], media_type: str) -> Iterator[Any]:
    yield raw
    for response in mapping(raw.get("responses")).values():
        yield mapping(mapping(response).get("content")).get(media_type)


def _strings(node: Any) -> Iterator[str]:
    """Every string in a node, references not followed."""
    stack: list[Any] = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            stack.extend(cast("dict[str, Any]", item).values())
        elif isinstance(item, list):
            stack.extend(cast("list[Any]", item))


def _without(item: Type, end: str, declarations: Declarations) -> Type:
    """A union without the variant that is only the sentinel."""
    found = meaning(item, declarations)
    if not isinstance(found, Union):
        return item
    kept = tuple(v for v in found.variants if not _only(meaning(v, declarations), end))
    if len(kept) == len(found.variants) or not kept:
        return item
    return kept[0] if len(kept) == 1 else Union(kept, found.discriminator)


def _only(type_: Type | Model | Enum | None, end: str) -> bool:
    if isinstance(type_, Enum):
        return [member.value for member in type_.members] == [end]
    return isinstance(type_, Literal) and type_.values == (end,)
