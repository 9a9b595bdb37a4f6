"""Multipart bodies (RFC 7578, RFC 2046 §5.1), streamed."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeGuard, cast

from .parameters import bracketed
from .sources import (
    BodyStream,
    Source,
    file_name,
    is_content,
    refuse_text,
    source_of,
)
from .styles import Multipart, Part, Style
from .text import encode_json, is_array, is_object, plain, scalar

__all__ = ["encode_multipart", "holds_file"]

_PLAIN: Final = Part()
_LINE: Final = b"\r\n"
_ESCAPES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def encode_multipart(
    fields: Mapping[str, object], body: Multipart
) -> tuple[BodyStream, str]:
    """The body and its content type, with a boundary of its own.

    Files come last: servers that read a body as it comes then know all else by the time a file begins.
    Scalars become text, objects and models JSON, arrays a part per item, and bytes, paths, open files,
    iterators and ``(filename, content[, content type[, headers]])`` tuples become files. None is left out.

    Raises:
        TypeError: A value is none of these.
    """
    for name in body.files:
        refuse_text(name, fields.get(name))
    boundary = secrets.token_hex(16)
    opening = f"--{boundary}\r\n".encode()
    sources: list[Source] = []
    # Everything between two files is one stretch of bytes.
    text: list[bytes] = []
    # Sorting is stable, so that all else stays in the order in which it was given.
    for name, value in sorted(fields.items(), key=lambda field: holds_file(field[1])):
        for head, content in _parts(name, value, body.parts.get(name, _PLAIN)):
            text += [opening, head, _LINE]
            if isinstance(content, bytes):
                text.append(content)
            else:
                sources += [source_of(b"".join(text)), content]
                text.clear()
            text.append(_LINE)
    text.append(f"--{boundary}--\r\n".encode())
    sources.append(source_of(b"".join(text)))
    return BodyStream(sources), f"{body.media_type}; boundary={boundary}"


def _parts(
    name: str, value: object, part: Part
) -> Iterator[tuple[bytes, bytes | Source]]:
    if _is_file_tuple(value):
        filename, content, content_type, headers = (*value, None, None)[:4]
        given = filename or file_name(content)
        yield _file(name, content, part, given, content_type, headers or {})
        return
    if is_content(value):
        yield _file(name, value, part, file_name(value) or "upload", None, {})
        return
    value = plain(value)
    if value is None:
        return
    style = part.style
    if is_array(value) and (style is None or any(_is_upload(each) for each in value)):
        if style is not None and style.name == "deepObject":
            name = f"{name}[]"
        for item in value:
            yield from _parts(name, item, part)
    elif style is not None:
        yield from _styled(name, value, style)
    elif is_object(value) or _is_json(part.content_type):
        content_type = part.content_type or "application/json"
        yield _head(name, None, content_type, {}), encode_json(value)
    else:
        yield _head(name, None, part.content_type, {}), scalar(value).encode()


def _styled(
    name: str, value: object, style: Style
) -> Iterator[tuple[bytes, bytes | Source]]:
    if is_object(value) or style.name == "deepObject":
        pairs = bracketed(name, value)
    elif is_array(value):
        items = [scalar(item) for item in value]
        pairs = iter([(name, item) for item in items])
        if not style.explode:
            separator = {"spaceDelimited": " ", "pipeDelimited": "|"}
            pairs = iter([(name, separator.get(style.name, ",").join(items))])
    else:
        pairs = iter([(name, scalar(value))])
    for key, text in pairs:
        yield _head(key, None, None, {}), text.encode()


def _is_upload(value: object) -> bool:
    return is_content(value) or _is_file_tuple(value)


def holds_file(value: object) -> bool:
    """Whether a value is a file, or a list with a file in it."""
    return _is_upload(value) or (is_array(value) and any(map(_is_upload, value)))


def _is_file_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    if not isinstance(value, tuple):
        return False
    items = cast("tuple[object, ...]", value)
    return (
        2 <= len(items) <= 4
        and (items[0] is None or isinstance(items[0], str))
        and (is_content(items[1]) or _is_chunks(items[1]))
    )


def _is_chunks(value: object) -> bool:
    return (
        is_array(value)
        and len(value) > 0
        and all(isinstance(item, bytes) for item in value)
    )


def _file(
    name: str,
    content: object,
    part: Part,
    filename: str | None,
    content_type: str | None,
    headers: Mapping[str, str],
) -> tuple[bytes, Source]:
    if content_type is None:
        content_type = _content_type(filename, part.content_type)
    return _head(name, filename, content_type, headers), source_of(content)


def _content_type(filename: str | None, declared: str | None) -> str:
    # A declaration may name several types, or ranges; then the file's name decides among them.
    allowed = [text.strip() for text in (declared or "").split(",") if text.strip()]
    if len(allowed) == 1 and "*" not in allowed[0]:
        return allowed[0]
    if filename:
        from mimetypes import guess_type

        guessed = guess_type(filename)[0]
        if guessed and (not allowed or any(_matches(guessed, a) for a in allowed)):
            return guessed
    concrete = [text for text in allowed if "*" not in text]
    return concrete[0] if concrete else "application/octet-stream"


def _matches(content_type: str, allowed: str) -> bool:
    return allowed in (content_type, "*/*") or (
        allowed.endswith("/*") and content_type.startswith(allowed[:-1])
    )


def _head(
    name: str,
    filename: str | None,
    content_type: str | None,
    headers: Mapping[str, str],
) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"']
    if filename is not None:
        lines[0] += f'; filename="{filename.translate(_ESCAPES)}"'
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{key}: {text}" for key, text in headers.items()]
    if any("\r" in line or "\n" in line for line in lines):
        raise ValueError("a header of a part must not hold a line break")
    return "".join(f"{line}\r\n" for line in lines).encode()


def _is_json(content_type: str | None) -> bool:
    return content_type is not None and (
        content_type.partition(";")[0].strip().endswith(("/json", "+json"))
    )
