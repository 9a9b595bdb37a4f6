"""How bodies and parameters are written, as the code of the runtime's descriptors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from triptych.languages.python.code import mapping, strings
from triptych.languages.python.text import string
from triptych.model.api import Content, Encoding, Format, Location, Parameter
from triptych.model.media import primary
from triptych.model.shapes import fields_of, holds_only_files
from triptych.model.types import Declarations, Field

_STYLES = {
    Location.PATH: ("simple", False),
    Location.HEADER: ("simple", False),
    Location.QUERY: ("form", True),
    Location.COOKIE: ("form", True),
}
_KEYS = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.HEADER: "header",
    Location.COOKIE: "cookie",
    Location.QUERYSTRING: "querystring",
}
_USUAL = {
    Format.JSON: ("JSON", "Json", "application/json"),
    Format.FORM: ("FORM", "Form", "application/x-www-form-urlencoded"),
    Format.MULTIPART: ("MULTIPART", "Multipart", "multipart/form-data"),
    Format.BINARY: ("BINARY", "Binary", "application/octet-stream"),
    Format.TEXT: ("TEXT", "Text", "text/plain"),
}


class Serialisation:
    """Makes the code. ``use`` is told every name of the runtime that is used, and spells it."""

    def __init__(self, use: Callable[[str], str], declarations: Declarations) -> None:
        self._use = use
        self._declarations = declarations

    def plain(self, content: Content | None, format: Format) -> str:
        """``TEXT``, or ``Text("text/csv")`` for an unusual media type."""
        name, class_name, usual = _USUAL[format]
        if content is None or content.media_type == usual or "*" in content.media_type:
            return self._use(name)
        return f"{self._use(class_name)}({string(content.media_type)})"

    def body(self, content: Content, accepted: Sequence[Content] = ()) -> str:
        """The descriptor of a body, one of those that an operation accepts."""
        if content.format is Format.FORM:
            styles = self._form_styles(content.encodings)
            return f"{self._use('Form')}({styles})" if styles else self._use("FORM")
        if content.format is Format.MULTIPART:
            return self._multipart(content, accepted)
        if content.format in _USUAL:
            return self.plain(content, content.format)
        return f"{self._use('Binary')}({string(content.media_type)})"

    def _form_styles(self, encodings: Sequence[Encoding]) -> str:
        return mapping(
            {
                string(encoding.wire_name): self._style(
                    encoding.style or "form",
                    (
                        encoding.explode
                        if encoding.explode is not None
                        else (encoding.style or "form") == "form"
                    ),
                    encoding.allow_reserved,
                    encoding.content_type if encoding.style is None else None,
                )
                for encoding in encodings
            }
        )

    def _multipart(self, content: Content, accepted: Sequence[Content]) -> str:
        parts: dict[str, str] = {}
        for encoding in content.encodings:
            arguments: list[str] = []
            if encoding.content_type:
                arguments.append(string(encoding.content_type))
            if encoding.style is not None or encoding.explode is not None:
                style = encoding.style or "form"
                explode = (
                    encoding.explode
                    if encoding.explode is not None
                    else style == "form"
                )
                arguments.append(
                    f"style={self._style(style, explode, encoding.allow_reserved, None)}"
                )
            if arguments:
                part = self._use("Part")
                parts[string(encoding.wire_name)] = f"{part}({', '.join(arguments)})"
        arguments = [mapping(parts)] if parts else []
        fields = fields_of(content.type, self._declarations)
        files = [
            name
            for name, field in fields.items()
            if holds_only_files(field.type, self._declarations)
        ]
        if files:
            arguments.append(f"files={strings(files)}")
            without = primary(accepted)
            if without is not None and self._says_all(without, fields, files):
                arguments.append(f"without_files={self.body(without)}")
        if content.media_type != "multipart/form-data":
            arguments.append(f"media_type={string(content.media_type)}")
        if not arguments:
            return self._use("MULTIPART")
        return f"{self._use('Multipart')}({', '.join(arguments)})"

    def _says_all(
        self, other: Content, fields: Mapping[str, Field], files: Sequence[str]
    ) -> bool:
        """Whether JSON says all that a form says, as long as there are no files."""
        if other.format is not Format.JSON or any(fields[n].required for n in files):
            return False
        known = fields_of(other.type, self._declarations)
        return fields.keys() - set(files) <= known.keys() and all(
            name in fields for name, field in known.items() if field.required
        )

    def _style(
        self, name: str, explode: bool, allow_reserved: bool, content_type: str | None
    ) -> str:
        arguments = [string(name)] if name != "form" or explode else []
        if explode:
            arguments.append("explode=True")
        if allow_reserved:
            arguments.append("allow_reserved=True")
        if content_type:
            arguments.append(f"content_type={string(content_type)}")
        return f"{self._use('Style')}({', '.join(arguments)})"

    def styles(self, parameters: Sequence[Parameter]) -> str:
        by_location: dict[Location, dict[str, str]] = {}
        for parameter in parameters:
            usual = _STYLES.get(parameter.location)
            if (
                (parameter.style, parameter.explode) == usual
                and not parameter.allow_reserved
                and parameter.content_type is None
            ):
                continue
            if parameter.location is Location.QUERYSTRING and (
                parameter.content_type == _USUAL[Format.FORM][2]
            ):
                continue
            by_location.setdefault(parameter.location, {})[
                (
                    '""'
                    if parameter.location is Location.QUERYSTRING
                    else string(parameter.wire_name)
                )
            ] = self._style(
                parameter.style if parameter.content_type is None else "form",
                parameter.explode if parameter.content_type is None else False,
                parameter.allow_reserved,
                parameter.content_type,
            )
        return mapping(
            {
                string(_KEYS[location]): mapping(styles)
                for location, styles in by_location.items()
            }
        )
