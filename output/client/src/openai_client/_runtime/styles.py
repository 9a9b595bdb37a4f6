"""Descriptors of how parameters and bodies are written (see ``operation``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

__all__ = [
    "BINARY",
    "FORM",
    "JSON",
    "MULTIPART",
    "TEXT",
    "Binary",
    "Body",
    "Form",
    "Json",
    "Multipart",
    "Part",
    "Style",
    "Styles",
    "Text",
]


class Style:
    """How a parameter or form field is written (OpenAPI 3.1 §4.8.12.3), where that is not the default.

    Args:
        name: ``simple``, ``label``, ``matrix``, ``form``, ``spaceDelimited``, ``pipeDelimited`` or ``deepObject``.
        explode: Arrays as repeated names, objects as a name per property.
        allow_reserved: RFC 3986 reserved characters are left as they are.
        content_type: For a ``content`` parameter: the media type the value is serialised as
            (JSON, or text as it is); ``name`` then means nothing.
    """

    __slots__ = ("allow_reserved", "content_type", "explode", "name")

    def __init__(
        self,
        name: str = "form",
        explode: bool = False,
        *,
        allow_reserved: bool = False,
        content_type: str | None = None,
    ) -> None:
        self.name: Final = name
        self.explode: Final = explode
        self.allow_reserved: Final = allow_reserved
        self.content_type: Final = content_type


class Json:
    """A JSON body."""

    __slots__ = ("media_type",)

    def __init__(self, media_type: str = "application/json") -> None:
        self.media_type: Final = media_type


class Form:
    """An ``application/x-www-form-urlencoded`` body.

    Args:
        styles: How each field is written; a field not named here is ``form``, exploded, and
            objects within it in brackets (``a[b][c]=``).
    """

    __slots__ = ("media_type", "styles")

    def __init__(self, styles: Mapping[str, Style] | None = None) -> None:
        self.media_type: Final = "application/x-www-form-urlencoded"
        self.styles: Final = styles or {}


class Part:
    """How one field of a multipart body is written (OpenAPI 3.1 §4.8.15).

    Args:
        content_type: Media type of the part. Default: ``text/plain`` for scalars (sent without the
            header), JSON for objects, ``application/octet-stream`` or what the file's name says for files.
        style: When given, the field is written as form fields (``a[b]=``) and ``content_type`` means nothing.
    """

    __slots__ = ("content_type", "style")

    def __init__(
        self, content_type: str | None = None, style: Style | None = None
    ) -> None:
        self.content_type: Final = content_type
        self.style: Final = style


class Multipart:
    """A ``multipart/form-data`` body (or another ``multipart/*``), streamed; arrays become repeated parts.

    Args:
        parts: How fields are written, where that is not the default of their value.
        files: The fields that are files and nothing else.
        without_files: How the body is written instead when no file is given, where JSON is accepted as well:
            it says what is in lists and objects as it is meant.
    """

    __slots__ = ("files", "media_type", "parts", "without_files")

    def __init__(
        self,
        parts: Mapping[str, Part] | None = None,
        media_type: str = "multipart/form-data",
        *,
        files: Sequence[str] = (),
        without_files: Json | None = None,
    ) -> None:
        self.media_type: Final = media_type
        self.parts: Final = parts or {}
        self.files: Final = files
        self.without_files: Final = without_files


class Binary:
    """A body of raw bytes, streamed."""

    __slots__ = ("media_type",)

    def __init__(self, media_type: str = "application/octet-stream") -> None:
        self.media_type: Final = media_type


class Text:
    """A body or result of text, XML included, handed over as ``str``."""

    __slots__ = ("media_type",)

    def __init__(self, media_type: str = "text/plain") -> None:
        self.media_type: Final = media_type


JSON: Final = Json()
FORM: Final = Form()
MULTIPART: Final = Multipart()
BINARY: Final = Binary()
TEXT: Final = Text()

Body = Json | Form | Multipart | Binary | Text
Styles = Mapping[str, Mapping[str, Style]]
