"""Files in examples: where a value is the content of a file, a sample names a file instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias, cast

from msgspec import Struct

from triptych.model.media import essence
from triptych.model.types import (
    Alias,
    Declaration,
    Json,
    Kind,
    List,
    Nullable,
    Ref,
    Scalar,
    Type,
    Union,
)

_ENDINGS = {
    "application/gzip": "gz",
    "application/json": "json",
    "application/jsonl": "jsonl",
    "application/ndjson": "ndjson",
    "application/pdf": "pdf",
    "application/sdp": "sdp",
    "application/x-ndjson": "ndjson",
    "application/x-tar": "tar",
    "application/xml": "xml",
    "application/yaml": "yaml",
    "application/zip": "zip",
    "audio/flac": "flac",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "image/gif": "gif",
    "image/jpeg": "jpg",
    "image/svg+xml": "svg",
    "image/webp": "webp",
    "text/csv": "csv",
    "text/event-stream": "txt",
    "text/html": "html",
    "text/markdown": "md",
    "video/webm": "webm",
}
_KINDS = {"image": "png", "audio": "mp3", "video": "mp4", "text": "txt"}
_WORDS = {
    "avatar": "png",
    "cover": "png",
    "icon": "png",
    "image": "png",
    "images": "png",
    "logo": "png",
    "mask": "png",
    "photo": "png",
    "picture": "png",
    "pictures": "png",
    "audio": "mp3",
    "sound": "mp3",
    "voice": "mp3",
    "video": "mp4",
    "csv": "csv",
    "pdf": "pdf",
}
_ANY = "bin"
_FILE_NAME = re.compile(r"\w[\w-]{0,60}\.[A-Za-z0-9]{1,6}", re.ASCII)


class SampleFile(Struct, frozen=True):
    """A file that a sample reads, by a name that says what is in it."""

    name: str


Sampled: TypeAlias = (
    "str | int | float | bool | SampleFile | list[Sampled] | dict[str, Sampled] | None"
)
"""JSON, with files where their content would stand."""


def file_name(name: str, media_type: str | None = None) -> str:
    """A name for a file: ``image.png``.

    Args:
        name: What it is, in any spelling; what isn't a letter or digit parts words.
        media_type: What is in it. Without one, or with a wildcard, the last word of the name may tell.
    """
    words = re.findall(r"[a-z0-9]+", name.lower())
    return f"{'-'.join(words[:4]) or 'file'}.{_ending(words, media_type)}"


def _ending(words: list[str], media_type: str | None) -> str:
    for kind in (media_type or "").split(","):
        kind = essence(kind)
        ending = _ENDINGS.get(kind) or _KINDS.get(kind.partition("/")[0])
        if ending:
            return ending
    return _WORDS.get(words[-1], _ANY) if words else _ANY


def with_files(
    value: Json,
    type: Type,
    declarations: Mapping[str, Declaration],
    name: str,
    media_type: str | None = None,
) -> Sampled:
    """The value with a file in place of each content of one, as the type says where these are.

    Args:
        value: A body, or one field of a form. Objects within it hold no files: JSON can't. Text in place
            of a file may be a file's name; then it is that one.
        name: What the files are called.
        media_type: What is in them.
    """
    match type:
        case Scalar(Kind.BINARY):
            if isinstance(value, str) and _FILE_NAME.fullmatch(value):
                return SampleFile(value)
            return SampleFile(file_name(name, media_type))
        case Nullable(inner) if value is not None:
            return with_files(value, inner, declarations, name, media_type)
        case List(item) if isinstance(value, list):
            return [
                with_files(each, item, declarations, name, media_type) for each in value
            ]
        case Union(variants):
            for variant in variants:
                if holds_file(variant, declarations) and (
                    isinstance(variant, List) == isinstance(value, list)
                ):
                    return with_files(value, variant, declarations, name, media_type)
            return sampled(value)
        case Ref(id):
            target = declarations[id]
            if isinstance(target, Alias):
                return with_files(value, target.type, declarations, name, media_type)
            return sampled(value)
        case _:
            return sampled(value)


def holds_file(
    type: Type,
    declarations: Mapping[str, Declaration],
    within: frozenset[str] = frozenset(),
) -> bool:
    """Whether a value is the content of a file, or may be, or is a list of such.

    ``within`` are the aliases that the type stands in: one that holds itself adds nothing the second time.
    """
    match type:
        case Scalar(kind):
            return kind is Kind.BINARY
        case Nullable(inner) | List(inner):
            return holds_file(inner, declarations, within)
        case Union(variants):
            return any(holds_file(each, declarations, within) for each in variants)
        case Ref(id) if id not in within:
            target = declarations[id]
            return isinstance(target, Alias) and holds_file(
                target.type, declarations, within | {id}
            )
        case _:
            return False


def sampled(value: Json) -> Sampled:
    """JSON as what it is: a value that happens to hold no file."""
    return cast("Sampled", value)


def holds_sample_file(value: Sampled) -> bool:
    """Whether there is a file in the value."""
    match value:
        case SampleFile():
            return True
        case list():
            return any(map(holds_sample_file, value))
        case dict():
            return any(map(holds_sample_file, value.values()))
        case _:
            return False
