"""Bodies: what a caller handed in, as a stream with its content type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, cast
from urllib.parse import quote_plus

from httpx2 import ByteStream

from .parameters import bracketed
from .sources import BodyStream, refuse_text, source_of
from .styles import Binary, Body, Form, Json, Multipart, Style
from .text import encode_json, is_array, is_object, plain, scalar
from .values import omit

__all__ = ["EncodedBody", "encode_body", "encode_form"]


class EncodedBody(NamedTuple):
    """A body ready to be sent; ``length`` is None if it can't be known beforehand."""

    stream: ByteStream | BodyStream
    content_type: str
    length: int | None

    @property
    def can_start(self) -> bool:
        """Whether the body can be sent whole, for the first time or again."""
        return not isinstance(self.stream, BodyStream) or self.stream.can_start


def encode_body(
    kind: Body, value: object, extra: Mapping[str, object] | None, optional: bool
) -> EncodedBody | None:
    """The encoded body; None: nothing is to be sent.

    Args:
        value: A mapping (its ``omit`` values are left out), or whatever the body is.
        extra: Fields to add to an object.
        optional: An object body without a field is not sent.

    Raises:
        TypeError: The value can't be written as this kind of body, or ``extra`` has no object to go into.
        ValueError: A number is NaN or infinite.
    """
    if type(value) is dict:
        given = cast("dict[str, object]", value).items()
        value = {name: item for name, item in given if item is not omit}
    if value is omit:
        if not extra:
            return None
        value = {}
    if extra:
        fields = plain(value)
        if not is_object(fields):
            raise TypeError("extra_body can only be added to a body that is an object")
        value = {**fields, **extra}
    if optional and value == {}:
        return None
    if isinstance(kind, Json):
        return _bytes(encode_json(value), kind.media_type)
    if isinstance(kind, Form):
        return _bytes(encode_form(_fields(value), kind.styles), kind.media_type)
    if isinstance(kind, Multipart):
        from .multipart import encode_multipart, holds_file

        fields = _fields(value)
        plainly = kind.without_files
        if plainly is not None and not any(map(holds_file, fields.values())):
            for name in kind.files:
                refuse_text(name, fields.get(name))
            fields = {n: v for n, v in fields.items() if n not in kind.files}
            return _bytes(encode_json(fields), plainly.media_type)
        stream, content_type = encode_multipart(fields, kind)
        return EncodedBody(stream, content_type, stream.length)
    if isinstance(kind, Binary):
        refuse_text("the body", value)
    elif isinstance(value, str):
        return _bytes(value.encode(), kind.media_type)
    stream = BodyStream([source_of(value)])
    return EncodedBody(stream, kind.media_type, stream.length)


def _bytes(content: bytes, content_type: str) -> EncodedBody:
    return EncodedBody(ByteStream(content), content_type, len(content))


def _fields(value: object) -> Mapping[str, object]:
    fields = plain(value)
    if not is_object(fields):
        raise TypeError(f"the body must be an object, not a {type(value).__name__}")
    return fields


_SEPARATORS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}


def encode_form(fields: Mapping[str, object], styles: Mapping[str, Style]) -> bytes:
    """``application/x-www-form-urlencoded`` (WHATWG URL §5.2): objects in brackets, None as an empty value."""
    pairs = [
        f"{quote_plus(key, safe='[]')}={quote_plus(text)}"
        for name, value in fields.items()
        for key, text in _pairs(name, plain(value), styles.get(name))
    ]
    return "&".join(pairs).encode()


def _pairs(name: str, value: object, style: Style | None) -> Iterable[tuple[str, str]]:
    if value is None:
        return [(name, "")]
    if style is not None and style.content_type is not None:
        text = value if isinstance(value, str) else encode_json(value).decode()
        return [(name, text)]
    if is_array(value):
        items = [plain(item) for item in value]
        nested = any(is_object(item) or is_array(item) for item in items)
        if nested or (style is not None and style.name == "deepObject"):
            return bracketed(name, items, "")
        texts = [scalar(item) for item in items]
        if style is None or style.explode:
            return [(name, text) for text in texts]
        return [(name, _SEPARATORS.get(style.name, ",").join(texts))]
    if is_object(value):
        if style is None or style.name == "deepObject":
            return bracketed(name, value, "")
        if style.explode:
            return [pair for key in value for pair in bracketed(key, value[key], "")]
        texts = [part for key in value for part in (key, scalar(value[key]))]
        return [(name, ",".join(texts))]
    return [(name, scalar(value))]
