"""The contents that an answer may have, each with what makes bytes of a value."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pydantic

from .codecs import Codec, codec_of
from .contents import Binary, Content, Text
from .files import FileResult

__all__ = ["Choice", "may_hold"]


class Choice:
    """One content that an answer may have, with what makes bytes of a value."""

    __slots__ = ("codec", "concrete", "content", "headers", "kind")

    def __init__(self, content: Content, package: str) -> None:
        self.content: Final = content
        self.codec: Final[Codec | None] = (
            None if content.type is None else codec_of(content.type, package)
        )
        self.kind: Final = (
            "binary"
            if isinstance(content, Binary)
            else "text" if isinstance(content, Text) else "json"
        )
        media_type = content.media_type
        self.concrete: Final = "*" not in media_type and "," not in media_type
        if not self.concrete:
            media_type = _DEFAULTS[self.kind]
        if self.kind == "text" and "charset" not in media_type:
            media_type += "; charset=utf-8"
        self.headers: Final = (b"content-type", media_type.encode("latin-1", "replace"))

    def may_be_null(self) -> bool:
        """Whether null is a value of this content."""
        if self.codec is None:
            return self.kind == "json"
        return not self.codec.check(b"null")


def may_hold(choice: Choice, value: Any) -> bool:
    """Whether a content is of the kind that a value is."""
    if isinstance(value, str):
        return choice.kind == "text" or choice.codec is not None
    if isinstance(value, pydantic.BaseModel):
        if choice.kind != "json":
            return False
        # With several models the value tells which.
        types = getattr(choice.codec, "type", None)
        return not isinstance(types, type) or isinstance(value, types)
    if isinstance(value, (bytes, Path, FileResult)) or hasattr(value, "__aiter__"):
        return choice.kind == "binary"
    return choice.kind == "json"


_DEFAULTS: Final = {
    "binary": "application/octet-stream",
    "text": "text/plain",
    "json": "application/json",
}
