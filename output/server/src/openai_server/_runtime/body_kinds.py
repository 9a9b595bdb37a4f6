"""The kinds of bodies that requests have: how the bytes of each become what a handler gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from .brackets import grow, steps_of
from .codecs import Codec, codec_of, decode_json
from .contents import (
    Binary,
    Form,
    Json,
    JsonLines,
    Multipart,
    Part,
    Style,
    Text,
)
from .files import Bytes, Upload
from .guards import is_object
from .media_types import essence, fits
from .mistakes import Mistake, Refusal, pointer
from .parameters import decoded, split_query
from .receiving import Body
from .shapes import (
    Shape,
    fields_of,
    is_file,
    item_shapes_of,
    may_be_file,
    shape_of,
)
from .texts import Parsed, Tree

if TYPE_CHECKING:
    from .multipart import Limits, Received, Spooled
    from .settings import Settings

__all__ = ["KINDS", "PLACE", "Kind", "NothingKind", "TextKind", "bytes_upload"]

PLACE: Final = "/body"
_DELIMITERS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Kind:
    """How the bodies of one content are read: whole, or, if they may be large, while they come."""

    large = False
    may_be_empty = False

    def decode(self, content: bytes) -> Any:
        raise NotImplementedError

    async def receive(self, body: Body, content_type: str, files: list[Spooled]) -> Any:
        raise NotImplementedError


class NothingKind(Kind):
    may_be_empty = True

    def decode(self, content: bytes) -> Any:
        return None


class _JsonKind(Kind):
    def __init__(self, content: Json, package: str, settings: Settings) -> None:
        self._decode = decode_json
        if content.type is not None:
            self._decode = codec_of(content.type, package).decode

    def decode(self, content: bytes) -> Any:
        return self._decode(content)


class _LinesKind(Kind):
    may_be_empty = True

    def __init__(self, content: JsonLines, package: str, settings: Settings) -> None:
        self._codec = None if content.type is None else codec_of(content.type, package)
        self._separator = b"\x1e" if "json-seq" in content.media_type else b"\n"

    def decode(self, content: bytes) -> Any:
        decode = decode_json if self._codec is None else self._codec.decode
        texts = [text for text in content.split(self._separator) if text.strip()]
        return [decode(text, PLACE + pointer(n)) for n, text in enumerate(texts)]


class TextKind(Kind):
    may_be_empty = True

    def __init__(self, content: Text, package: str, settings: Settings) -> None:
        self.charset = "utf-8"
        self._codec = None if content.type is None else codec_of(content.type, package)

    def decode(self, content: bytes) -> Any:
        try:
            text = content.decode(self.charset)
        except UnicodeDecodeError:
            mistake = Mistake(PLACE, f"is not valid {self.charset.upper()}")
            raise Refusal(400, mistakes=[mistake]) from None
        return text if self._codec is None else self._codec.read(text, PLACE)


class _BinaryKind(Kind):
    large = True
    may_be_empty = True

    def __init__(self, content: Binary, package: str, settings: Settings) -> None:
        pass

    async def receive(
        self, body: Body, content_type: str, files: list[Spooled]
    ) -> Upload:
        return Upload(body, content_type=content_type, size=body.length)


class _FormKind(Kind):
    may_be_empty = True

    def __init__(self, content: Form, package: str, settings: Settings) -> None:
        self._codec = None if content.type is None else codec_of(content.type, package)
        self._styles = content.styles
        self._shapes = _shapes(self._codec)
        self._most = settings.max_fields

    def decode(self, content: bytes) -> Any:
        pairs = split_query(content)
        if len(pairs) > self._most:
            mistake = Mistake(PLACE, f"has more than {self._most} fields")
            raise Refusal(413, mistakes=[mistake])
        texts = [
            (name, decoded(value, PLACE + pointer(name), plus=True))
            for name, value in pairs
        ]
        return _made(texts, self._styles, self._shapes, self._codec)


class _MultipartKind(Kind):
    large = True

    def __init__(self, content: Multipart, package: str, settings: Settings) -> None:
        from .multipart import Limits

        self._codec = None if content.type is None else codec_of(content.type, package)
        self._parts = content.parts
        self._shapes = _shapes(self._codec)
        self._fields = _fields(self._codec)
        self._items = {
            name: item_shapes_of(annotation, module)
            for name, (annotation, module) in self._fields.items()
        }
        self._styles = {
            name: part.style
            for name, part in content.parts.items()
            if part.style is not None
        }
        self._limits: Limits = Limits(
            parts=settings.max_fields,
            field_bytes=settings.max_field_bytes,
            memory_bytes=settings.max_memory_bytes,
        )

    async def receive(self, body: Body, content_type: str, files: list[Spooled]) -> Any:
        from .multipart import receive_parts

        pairs: list[tuple[str, Tree]] = []
        parts = receive_parts(body, content_type, self._limits, files, self._is_file)
        async for part in parts:
            name = steps_of(part.name)[0]
            declared = self._parts.get(part.name) or self._parts.get(name)
            if isinstance(part.content, Upload) and self._is_text(name, part.content):
                pairs.append((part.name, await _text_of(part.name, part.content)))
            elif isinstance(part.content, Upload):
                _check_type(part.name, part.content, declared)
                pairs.append((part.name, part.content))
            elif self._is_json(name, part.name, part.content_type, declared):
                place = PLACE + pointer(part.name)
                part.text()
                pairs.append((part.name, Parsed(decode_json(part.content, place))))
            else:
                text = part.text()
                pairs.append((part.name, self._object(part, declared) or text))
        return _made(pairs, self._styles, self._shapes, self._codec)

    def _is_file(self, name: str) -> bool:
        field = self._fields.get(steps_of(name)[0])
        return field is not None and is_file(*field)

    def _object(self, part: Received, declared: Part | None) -> Parsed | None:
        """The object that a field's text is, where it may be one; None: it is something else.

        What is an object travels as JSON unless something else is said (OpenAPI 3.1 §4.8.15), and does so from
        some clients even where a style is said.
        """
        if declared is not None and declared.content_type:
            return None
        shapes = self._shapes.get(part.name, ())
        if part.content_type is not None or "object" not in shapes:
            return None
        try:
            value = decode_json(part.text().encode())
        except Refusal:
            return None
        return Parsed(value) if is_object(value) else None

    def _is_text(self, name: str, upload: Upload) -> bool:
        """Whether a part only has the type of a file: it has no name, and its field is no file."""
        if upload.filename is not None or name not in self._fields:
            return False
        return not may_be_file(*self._fields[name])

    def _is_json(
        self, name: str, full: str, content_type: str | None, part: Part | None
    ) -> bool:
        """Whether a field's text is JSON: it says so, or its type can be nothing but an object."""
        if content_type is not None and _is_json_type(content_type):
            return True
        if part is not None and part.style is not None:
            return False
        if content_type is None and part is not None and part.content_type:
            return _is_json_type(part.content_type)
        if self._shapes.get(name) == {"array"}:
            # Of a list, each part is an item.
            return full in (name, f"{name}[]") and self._items[name] == {"object"}
        return full == name and self._shapes.get(name) == {"object"}


KINDS: Final[Mapping[type[Any], type[Any]]] = {
    Json: _JsonKind,
    JsonLines: _LinesKind,
    Text: TextKind,
    Binary: _BinaryKind,
    Form: _FormKind,
    Multipart: _MultipartKind,
}


def _is_json_type(content_type: str) -> bool:
    return essence(content_type).endswith(("/json", "+json"))


async def _text_of(name: str, upload: Upload) -> str:
    try:
        return (await upload.read()).decode()
    except UnicodeDecodeError:
        mistake = Mistake(PLACE + pointer(name), "is not valid UTF-8")
        raise Refusal(400, mistakes=[mistake]) from None


def _check_type(name: str, upload: Upload, part: Part | None) -> None:
    """Refuse a file that is of another type than the specification says; one that says nothing may be any."""
    if part is None or not part.content_type:
        return
    kind = essence(upload.content_type)
    allowed = [each.strip() for each in part.content_type.split(",")]
    if kind == "application/octet-stream" or any(fits(kind, each) for each in allowed):
        return
    text = f"is {kind}; it should be {', '.join(allowed)}"
    raise Refusal(415, mistakes=[Mistake(PLACE + pointer(name), text)])


def bytes_upload(content: bytes, media_type: str) -> Upload:
    return Upload(Bytes(content), content_type=media_type, size=len(content))


def _shapes(codec: Codec | None) -> dict[str, set[Shape]]:
    """The shapes of the fields of a form."""
    return {
        name: shape_of(annotation, module)
        for name, (annotation, module) in _fields(codec).items()
    }


def _fields(codec: Codec | None) -> dict[str, tuple[Any, str]]:
    return {} if codec is None else fields_of(codec.type)


def _made(
    pairs: Sequence[tuple[str, Tree]],
    styles: Mapping[str, Style],
    shapes: Mapping[str, set[Shape]],
    codec: Codec | None,
) -> Any:
    """The value of a form's fields."""
    placed: list[tuple[list[str], Tree]] = []
    for name, value in pairs:
        style = styles.get(name)
        if style is not None and isinstance(value, str):
            placed.append(([name], _styled(name, value, style, shapes.get(name))))
        elif name in shapes:
            placed.append(([name], value))
        else:
            placed.append((steps_of(name), value))
    tree = grow(placed, PLACE)
    if codec is None:
        from .texts import reader_of

        return reader_of(Any)(tree, [])
    return codec.read(tree, PLACE)


def _styled(name: str, text: str, style: Style, shapes: set[Shape] | None) -> Tree:
    if style.content_type is not None:
        if _is_json_type(style.content_type):
            return Parsed(decode_json(text.encode(), PLACE + pointer(name)))
        return text
    if style.explode or style.name == "deepObject" or not shapes:
        return text
    parts = text.split(_DELIMITERS.get(style.name, ","))
    if "array" in shapes:
        return cast(Tree, parts if text else [])
    if "object" in shapes:
        return dict(zip(parts[::2], parts[1::2], strict=False))
    return text
