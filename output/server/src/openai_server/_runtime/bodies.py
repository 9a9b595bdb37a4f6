"""Bodies of requests: from bytes to what a handler gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from .brackets import grow, steps_of
from .codecs import Codec, codec_of, decode_json
from .contents import (
    Binary,
    Content,
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
from .texts import (
    Parsed,
    Shape,
    Tree,
    fields_of,
    is_file,
    item_shapes_of,
    may_be_file,
    shape_of,
)

if TYPE_CHECKING:
    from .multipart import Limits, Received, Spooled
    from .operation import Operation
    from .receiving import Receive
    from .settings import Settings

__all__ = ["BodyReader"]

_PLACE: Final = "/body"
_DELIMITERS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}


class BodyReader:
    """Reads the bodies of one operation.

    Args:
        operation: Which.
        package: The generated package.
        settings: The limits.
    """

    __slots__ = ("_contents", "_kinds", "_package", "_required", "_settings")

    def __init__(self, operation: Operation, package: str, settings: Settings) -> None:
        self._contents: Final[Sequence[Content]] = operation.body
        self._required: Final = operation.body_required
        self._package: Final = package
        self._settings: Final = settings
        # By the header as it comes, so that the usual ones are not taken apart again and again.
        self._kinds: dict[str, _Kind] = {}

    async def read(
        self, receive: Receive, headers: Mapping[str, str], files: list[Spooled]
    ) -> Any:
        """The body, validated; None if there is none and none is needed.

        Args:
            receive: As ASGI has it.
            headers: By lower-case name.
            files: Temporary files are added here, to be closed when the request ends.

        Raises:
            Refusal: It is missing, too large, of another type, or not valid.
            ClientDisconnected: It does not come.
        """
        if "content-encoding" in headers:
            self._refuse_coding(headers["content-encoding"])
        content_type = headers.get("content-type")
        if content_type is None:
            return await self._untyped(receive, headers)
        kind = self._kinds.get(content_type) or self._kind(content_type, headers)
        settings = self._settings
        limit = settings.max_upload_bytes if kind.large else settings.max_body_bytes
        body = Body(receive, headers, limit)
        if not kind.large:
            content = await body.all()
            if not content and not kind.may_be_empty:
                return self._absent()
            return kind.decode(content)
        if body.length == 0 and not kind.may_be_empty:
            return self._absent()
        return await kind.receive(body, content_type, files)

    async def _untyped(self, receive: Receive, headers: Mapping[str, str]) -> Any:
        """A body that does not say what it is; there may be none."""
        body = Body(receive, headers, self._settings.max_body_bytes)
        content = await body.all()
        if not content:
            return self._absent()
        if len(self._contents) == 1 and not isinstance(self._contents[0], Multipart):
            media_type = self._contents[0].media_type
            kind = self._kinds.get(media_type) or self._kind(media_type, headers)
            if not kind.large:
                return kind.decode(content)
            return _bytes_upload(content, media_type)
        raise self._unsupported("has no Content-Type")

    def _absent(self) -> None:
        if self._required:
            raise Refusal(400, mistakes=[Mistake(_PLACE, "is missing")])

    def _kind(self, content_type: str, headers: Mapping[str, str]) -> _Kind:
        name = essence(content_type)
        for content in sorted(self._contents, key=lambda each: "*" in each.media_type):
            if fits(name, content.media_type):
                break
        else:
            shown = name if name.isprintable() and len(name) < 80 else "what it says"
            if headers.get("content-length") == "0" and not self._required:
                # Some clients name a type even where they send nothing.
                return _Nothing()
            raise self._unsupported(f"is {shown}")
        charset = _charset(content_type)
        if charset not in _UTF8 and not isinstance(content, Binary | Multipart):
            if not (isinstance(content, Text) and _is_charset(charset)):
                raise self._unsupported("is not in UTF-8")
        kind: _Kind = _KINDS[type(content)](content, self._package, self._settings)
        if isinstance(kind, _TextKind):
            kind.charset = charset or "utf-8"
        # Boundaries differ each time; what clients make up must not fill the memory.
        if len(content_type) < 60 and len(self._kinds) < 16:
            self._kinds[content_type] = kind
        return kind

    def _unsupported(self, text: str) -> Refusal:
        offered = ", ".join(content.media_type for content in self._contents)
        mistake = Mistake(_PLACE, f"{text}; it should be {offered}")
        return Refusal(415, mistakes=[mistake], headers=[("accept", offered)])

    def _refuse_coding(self, coding: str) -> None:
        if coding.strip().lower() not in ("", "identity"):
            mistake = Mistake(_PLACE, "has a content coding that is not understood")
            accept = [("accept-encoding", "identity")]
            raise Refusal(415, mistakes=[mistake], headers=accept)


_UTF8: Final = frozenset({"", "utf-8", "utf8", "us-ascii", "ascii"})


def _charset(content_type: str) -> str:
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return ""


def _is_charset(name: str) -> bool:
    import codecs

    try:
        codecs.lookup(name)
        "x".encode(name)
    except (LookupError, ValueError):
        # "hex" and its like are codecs, too, but none of text.
        return False
    return True


class _Kind:
    """How the bodies of one content are read: whole, or, if they may be large, while they come."""

    large = False
    may_be_empty = False

    def decode(self, content: bytes) -> Any:
        raise NotImplementedError

    async def receive(self, body: Body, content_type: str, files: list[Spooled]) -> Any:
        raise NotImplementedError


class _Nothing(_Kind):
    may_be_empty = True

    def decode(self, content: bytes) -> Any:
        return None


class _JsonKind(_Kind):
    def __init__(self, content: Json, package: str, settings: Settings) -> None:
        self._decode = decode_json
        if content.type is not None:
            self._decode = codec_of(content.type, package).decode

    def decode(self, content: bytes) -> Any:
        return self._decode(content)


class _LinesKind(_Kind):
    may_be_empty = True

    def __init__(self, content: JsonLines, package: str, settings: Settings) -> None:
        self._codec = None if content.type is None else codec_of(content.type, package)
        self._separator = b"\x1e" if "json-seq" in content.media_type else b"\n"

    def decode(self, content: bytes) -> Any:
        decode = decode_json if self._codec is None else self._codec.decode
        texts = [text for text in content.split(self._separator) if text.strip()]
        return [decode(text, _PLACE + pointer(n)) for n, text in enumerate(texts)]


class _TextKind(_Kind):
    may_be_empty = True

    def __init__(self, content: Text, package: str, settings: Settings) -> None:
        self.charset = "utf-8"
        self._codec = None if content.type is None else codec_of(content.type, package)

    def decode(self, content: bytes) -> Any:
        try:
            text = content.decode(self.charset)
        except UnicodeDecodeError:
            mistake = Mistake(_PLACE, f"is not valid {self.charset.upper()}")
            raise Refusal(400, mistakes=[mistake]) from None
        return text if self._codec is None else self._codec.read(text, _PLACE)


class _BinaryKind(_Kind):
    large = True
    may_be_empty = True

    def __init__(self, content: Binary, package: str, settings: Settings) -> None:
        pass

    async def receive(
        self, body: Body, content_type: str, files: list[Spooled]
    ) -> Upload:
        return Upload(body, content_type=content_type, size=body.length)


class _FormKind(_Kind):
    may_be_empty = True

    def __init__(self, content: Form, package: str, settings: Settings) -> None:
        self._codec = None if content.type is None else codec_of(content.type, package)
        self._styles = content.styles
        self._shapes = _shapes(self._codec)
        self._most = settings.max_fields

    def decode(self, content: bytes) -> Any:
        pairs = split_query(content)
        if len(pairs) > self._most:
            mistake = Mistake(_PLACE, f"has more than {self._most} fields")
            raise Refusal(413, mistakes=[mistake])
        texts = [
            (name, decoded(value, _PLACE + pointer(name), plus=True))
            for name, value in pairs
        ]
        return _made(texts, self._styles, self._shapes, self._codec)


class _MultipartKind(_Kind):
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
                place = _PLACE + pointer(part.name)
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


_KINDS: Final[Mapping[type[Any], type[Any]]] = {
    Json: _JsonKind,
    JsonLines: _LinesKind,
    Text: _TextKind,
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
        mistake = Mistake(_PLACE + pointer(name), "is not valid UTF-8")
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
    raise Refusal(415, mistakes=[Mistake(_PLACE + pointer(name), text)])


def _bytes_upload(content: bytes, media_type: str) -> Upload:
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
    tree = grow(placed, _PLACE)
    if codec is None:
        from .texts import reader_of

        return reader_of(Any)(tree, [])
    return codec.read(tree, _PLACE)


def _styled(name: str, text: str, style: Style, shapes: set[Shape] | None) -> Tree:
    if style.content_type is not None:
        if _is_json_type(style.content_type):
            return Parsed(decode_json(text.encode(), _PLACE + pointer(name)))
        return text
    if style.explode or style.name == "deepObject" or not shapes:
        return text
    parts = text.split(_DELIMITERS.get(style.name, ","))
    if "array" in shapes:
        return cast(Tree, parts if text else [])
    if "object" in shapes:
        return dict(zip(parts[::2], parts[1::2], strict=False))
    return text
