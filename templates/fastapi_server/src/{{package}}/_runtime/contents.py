"""Descriptors of what bodies hold, in requests and in answers (see ``operation``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = [
    "Binary",
    "Content",
    "Form",
    "Json",
    "JsonLines",
    "Multipart",
    "Part",
    "Ref",
    "Style",
    "Text",
]


class Ref:
    """A type of the generated ``types`` package, by a Python type expression: ``Ref("list[Thing] | None")``.

    The expression may use the names that ``types`` exports, ``Upload``, ``Any``, ``Literal``, ``Union``,
    ``Annotated``, ``Field``, ``Format``, ``Pattern``, ``Unique``, ``OneOf``, ``Nullable``, ``datetime``, ``date`` and the builtins.

    Args:
        expression: The type.
        rule: The name in ``rules.json`` of what is demanded beyond that.
    """

    __slots__ = ("codec", "expression", "rule")

    def __init__(self, expression: str, rule: str | None = None) -> None:
        self.expression: Final = expression
        self.rule: Final = rule
        #: What the runtime made of it at the first use (see ``codecs``).
        self.codec: Any = None

    def __repr__(self) -> str:
        return f"Ref({self.expression!r})"


class Style:
    """How a form field is written (OpenAPI 3.1 §4.8.15), where that is not the default.

    Args:
        name: ``form``, ``spaceDelimited``, ``pipeDelimited`` or ``deepObject``.
        explode: Arrays as repeated names, objects as a name per property.
        content_type: The field's text is a value serialised as this media type (JSON); ``name`` then means nothing.
    """

    __slots__ = ("content_type", "explode", "name")

    def __init__(
        self,
        name: str = "form",
        explode: bool = True,
        *,
        content_type: str | None = None,
    ) -> None:
        self.name: Final = name
        self.explode: Final = explode
        self.content_type: Final = content_type


class Part:
    """How one field of a multipart body is written (OpenAPI 3.1 §4.8.15).

    Args:
        content_type: The media types that the part may have, separated by commas, ranges (``image/*``)
            among them; None: any. A file of another type is refused with 415.
        style: When given, the field is written as form fields (``a[b]=``).
    """

    __slots__ = ("content_type", "style")

    def __init__(
        self, content_type: str | None = None, style: Style | None = None
    ) -> None:
        self.content_type: Final = content_type
        self.style: Final = style


class Json:
    """JSON of a type; None: any JSON."""

    __slots__ = ("media_type", "type")

    def __init__(
        self, type: Ref | None = None, media_type: str = "application/json"
    ) -> None:
        self.type: Final = type
        self.media_type: Final = media_type


class JsonLines:
    """JSON texts of a type, one a line, or after record separators (RFC 7464) if the media type says so.

    A request's are handed over as a list. (An answer's are described by ``Events``.)
    """

    __slots__ = ("media_type", "type")

    def __init__(
        self, type: Ref | None = None, media_type: str = "application/x-ndjson"
    ) -> None:
        self.type: Final = type
        self.media_type: Final = media_type


class Form:
    """An ``application/x-www-form-urlencoded`` body, handed over as ``type``.

    Args:
        type: Usually a model.
        styles: How each field is written; a field not named here is ``form``, exploded, and
            objects within it in brackets (``a[b][c]=``, ``a[][b]=``, ``a[0][b]=``).
    """

    __slots__ = ("media_type", "styles", "type")

    def __init__(
        self,
        type: Ref | None = None,
        styles: Mapping[str, Style] | None = None,
        media_type: str = "application/x-www-form-urlencoded",
    ) -> None:
        self.type: Final = type
        self.styles: Final = styles or {}
        self.media_type: Final = media_type


class Multipart:
    """A ``multipart/form-data`` body, handed over as ``type``, whose files are ``Upload``.

    Args:
        type: Usually a model. Its fields of raw bytes are annotated with ``Upload`` (``list[Upload]``, …).
        parts: How each field is written, where that is not the default of its type.
    """

    __slots__ = ("media_type", "parts", "type")

    def __init__(
        self,
        type: Ref | None = None,
        parts: Mapping[str, Part] | None = None,
        media_type: str = "multipart/form-data",
    ) -> None:
        self.type: Final = type
        self.parts: Final = parts or {}
        self.media_type: Final = media_type


class Text:
    """Text, XML included: handed over as ``str``. A type may constrain it (``Ref("Literal['a', 'b']")``)."""

    __slots__ = ("media_type", "type")

    def __init__(self, media_type: str = "text/plain", type: Ref | None = None) -> None:
        self.media_type: Final = media_type
        self.type: Final = type


class Binary:
    """Raw bytes. A request's are an :class:`~.files.Upload`, an answer's a :data:`~.files.Download`."""

    __slots__ = ("media_type", "type")

    def __init__(self, media_type: str = "application/octet-stream") -> None:
        self.media_type: Final = media_type
        self.type: Final[Ref | None] = None


Content = Json | JsonLines | Form | Multipart | Text | Binary
