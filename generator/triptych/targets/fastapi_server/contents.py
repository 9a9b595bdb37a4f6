"""Bodies, answers and parameters as the code of the runtime's descriptors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from triptych.languages.python.annotations import Expr, union
from triptych.languages.python.code import mapping
from triptych.languages.python.text import string
from triptych.model import types as t
from triptych.model.api import Body, Content, Encoding, Format, Location, Parameter
from triptych.targets.fastapi_server.annotations import FORMATS, StrictAnnotations
from triptych.targets.fastapi_server.outcomes import is_streamed
from triptych.targets.fastapi_server.rules import rule_of_content, rule_of_parameter

_USUAL = {
    Format.JSON: "application/json",
    Format.JSON_LINES: "application/x-ndjson",
    Format.FORM: "application/x-www-form-urlencoded",
    Format.MULTIPART: "multipart/form-data",
    Format.TEXT: "text/plain",
    Format.BINARY: "application/octet-stream",
}
_STYLES = {Location.PATH: "simple", Location.HEADER: "simple"}


def body_type(body: Body, annotations: StrictAnnotations) -> Expr:
    """What a handler is given as the body."""
    expr = union(_body_part(content, annotations) for content in body.contents)
    return expr if body.required else annotations.optional(expr)


def _body_part(content: Content, annotations: StrictAnnotations) -> Expr:
    match content.format:
        case Format.JSON | Format.FORM | Format.MULTIPART:
            return annotations.plain(content.type or t.Any())
        case Format.JSON_LINES:
            item = content.item or content.type or t.Any()
            return annotations.plain(item).within("list", "list")
        case Format.TEXT:
            return Expr("str")
        case Format.BINARY | Format.EVENTS:
            return annotations.helper("Upload")


class Contents:
    """Makes the code. ``use`` is told every name of the runtime that is used, and spells it.

    ``rules`` are the names of rules by pointer.
    """

    def __init__(
        self,
        annotations: StrictAnnotations,
        rules: Mapping[str, str],
        use: Callable[[str], str],
    ) -> None:
        self._annotations = annotations
        self._rules = rules
        self._use = use

    def ref(self, type: t.Type, rule: str | None = None) -> str:
        """``Ref("list[Thing]")``, with the name of the rule that holds as well."""
        code = string(self._annotations.received(type).text)
        if rule is not None:
            code += f", {string(rule)}"
        return f"{self._use('Ref')}({code})"

    def body(self, content: Content) -> str:
        """What a request may hold in one media type."""
        match content.format:
            case Format.JSON_LINES:
                return self._typed(
                    "JsonLines", content, content.item or content.type, []
                )
            case Format.FORM:
                return self._typed("Form", content, content.type, self._fields(content))
            case Format.MULTIPART:
                parts = self._parts(content)
                return self._typed("Multipart", content, content.type, parts)
            case _:
                return self.answer(content)

    def answer(self, content: Content) -> str:
        """What an answer may hold in one media type."""
        match content.format:
            case Format.JSON:
                return self._typed("Json", content, content.type, [])
            case Format.FORM:
                return self._typed("Form", content, content.type, [])
            case Format.MULTIPART:
                return self._typed("Multipart", content, content.type, [])
            case Format.TEXT:
                return self._text(content)
            case _:
                return self._binary(content)

    def _typed(
        self, name: str, content: Content, type: t.Type | None, arguments: Sequence[str]
    ) -> str:
        rule = rule_of_content(content, self._rules)
        if type is None and rule is not None:
            type = t.Any()
        code = [self.ref(type, rule)] if type is not None else []
        code += arguments
        if content.media_type != _USUAL[content.format]:
            code.append(f"media_type={string(content.media_type)}")
        return f"{self._use(name)}({', '.join(code)})"

    def _text(self, content: Content) -> str:
        code: list[str] = []
        if content.media_type != _USUAL[Format.TEXT]:
            code.append(string(content.media_type))
        if content.type is not None and self._is_limited_text(content.type):
            code.append(f"type={self.ref(content.type)}")
        return f"{self._use('Text')}({', '.join(code)})"

    def _is_limited_text(self, type: t.Type) -> bool:
        """Whether a type of text says more than that it is text."""
        match type:
            case t.Literal(values):
                return all(isinstance(value, str) for value in values)
            case t.Scalar(kind=t.Kind.STRING):
                return self._annotations.received(type).text.startswith("Annotated[")
            case _:
                return False

    def _binary(self, content: Content) -> str:
        usual = content.media_type == _USUAL[Format.BINARY] and not is_streamed(content)
        code = "" if usual else string(content.media_type)
        return f"{self._use('Binary')}({code})"

    def _fields(self, content: Content) -> list[str]:
        styles = mapping(
            {
                string(each.wire_name): self._style(each)
                for each in content.encodings
                if self._is_unusual(each)
            }
        )
        return [f"styles={styles}"] if styles else []

    def _is_unusual(self, encoding: Encoding) -> bool:
        return not (
            encoding.style in {None, "form"}
            and encoding.explode in {None, True}
            and encoding.content_type is None
        )

    def _parts(self, content: Content) -> list[str]:
        parts: dict[str, str] = {}
        for encoding in content.encodings:
            arguments: list[str] = []
            if encoding.content_type:
                arguments.append(string(encoding.content_type))
            if encoding.style is not None or encoding.explode is not None:
                arguments.append(f"style={self._style(encoding)}")
            if arguments:
                part = self._use("Part")
                parts[string(encoding.wire_name)] = f"{part}({', '.join(arguments)})"
        return [f"parts={mapping(parts)}"] if parts else []

    def _style(self, encoding: Encoding) -> str:
        style = encoding.style or "form"
        explode = style == "form" if encoding.explode is None else encoding.explode
        arguments: list[str] = []
        if style != "form" or not explode:
            arguments.append(string(style))
        if not explode:
            arguments.append("False")
        if encoding.content_type and encoding.style is None:
            arguments.append(f"content_type={string(encoding.content_type)}")
        return f"{self._use('Style')}({', '.join(arguments)})"

    def parameter(self, parameter: Parameter, attribute: str) -> str:
        """One parameter of an operation."""
        code = [string(parameter.wire_name), string(parameter.location.value)]
        if attribute != parameter.wire_name:
            code.append(string(attribute))
        rule = rule_of_parameter(parameter, self._rules)
        if rule is not None or not _is_text(parameter.type):
            code.append(f"type={self.ref(parameter.type, rule)}")
        if parameter.required and parameter.location is not Location.PATH:
            code.append("required=True")
        if parameter.default is not None and not parameter.required:
            code.append(f"default={json_literal(parameter.default.value)}")
        if parameter.allow_empty:
            code.append("allow_empty=True")
        if parameter.allow_reserved and parameter.location is Location.PATH:
            code.append("allow_reserved=True")
        if parameter.content_type is not None:
            code.append(f"content_type={string(parameter.content_type)}")
        else:
            code += _serialisation(parameter)
        return f"{self._use('Parameter')}({', '.join(code)})"


def _is_text(type: t.Type) -> bool:
    return isinstance(type, t.Scalar) and (
        type.kind is t.Kind.STRING
        and type.constraints is None
        and type.format not in FORMATS[t.Kind.STRING]
    )


def _serialisation(parameter: Parameter) -> list[str]:
    usual = _STYLES.get(parameter.location, "form")
    code: list[str] = []
    if parameter.location is Location.QUERYSTRING:
        return code
    if parameter.style != usual:
        code.append(f"style={string(parameter.style)}")
    if parameter.explode is not (parameter.style == "form"):
        code.append(f"explode={parameter.explode}")
    return code


def json_literal(value: t.Json) -> str:
    """JSON data as Python code."""
    if isinstance(value, dict):
        items = (f"{string(key)}: {json_literal(each)}" for key, each in value.items())
        return f"{{{', '.join(items)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(json_literal, value))}]"
    if isinstance(value, str):
        return string(value)
    return repr(value)
