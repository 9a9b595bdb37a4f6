"""Sample programs: an import, a client and a call, complete and ready to run.

What a call needs besides its arguments (credentials, the base URL where the specification names
none) comes from the environment, as the client takes it from there.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Sequence

from triptych.languages.python.identifiers import snake
from triptych.languages.python.surface.model import (
    Argument,
    Method,
    Place,
    Returns,
    Shape,
    Surface,
)
from triptych.languages.python.surface.samples import path_of
from triptych.languages.python.text import comment, literal
from triptych.model.api import Format
from triptych.model.call_examples import CallExample
from triptych.model.examples import example_of, parameter_example
from triptych.model.files import (
    Sampled,
    SampleFile,
    file_name,
    holds_sample_file,
    sampled,
    with_files,
)
from triptych.model.types import Alias, Json, List, Model, Nullable, Ref, Type

WIDTH = 60
"""How wide a sample becomes as far as one line per argument allows it; no wider than Black's lines."""

_UNWANTED = frozenset({"asyncio", "client", "main", "Path", "print", *dir(builtins)})
_LONGEST_NAME = 24


def fits(method: Method, example: CallExample) -> bool:
    """Whether the method can make this call: it sends the body that the client has chosen for it."""
    return method.content is example.content


def program(
    method: Method,
    surface: Surface,
    example: CallExample,
    *,
    asynchronous: bool = False,
    width: int = WIDTH,
) -> str:
    """A program that makes the call of an example, which has to fit the method (see :func:`fits`).

    A stream or a listing is gone through, a download written to a file, a value printed.
    """
    return _Writer(method, surface, example, width).program(asynchronous)


def programs(
    method: Method, surface: Surface, example: CallExample, *, width: int = WIDTH
) -> tuple[str, str]:
    """What :func:`program` makes of the call, synchronous and asynchronous."""
    writer = _Writer(method, surface, example, width)
    return writer.program(False), writer.program(True)


class _Writer:
    def __init__(
        self,
        method: Method,
        surface: Surface,
        example: CallExample,
        width: int,
    ) -> None:
        self._method = method
        self._surface = surface
        self._example = example
        self._width = width
        streams = example.streams and method.streams is not None
        self._returns: Returns = (
            method.streams if streams and method.streams else method.returns
        )

        self._given = list(self._arguments())

    def program(self, asynchronous: bool) -> str:
        client = (
            self._surface.async_client_name
            if asynchronous
            else self._surface.client_name
        )
        depth = 2 if asynchronous else 0
        body = self._statements(asynchronous, depth)
        imports = ["import asyncio"] if asynchronous else []
        if any(holds_sample_file(value) for _, value in self._given):
            imports.append("from pathlib import Path")
        lines = [*imports, ""] if imports else []
        lines += [f"from {self._surface.package} import {client}", ""]
        if asynchronous:
            lines += ["", "async def main() -> None:"]
            lines += _noted(f"    async with {client}() as client:", self._variables())
            lines += [f"{'    ' * depth}{line}" if line else "" for line in body]
            lines += ["", "", "asyncio.run(main())"]
        else:
            lines += [*_noted(f"client = {client}()", self._variables()), "", *body]
        return "\n".join(lines)

    def _variables(self) -> list[str]:
        """The environment variables that the call can't do without."""
        schemes = next(iter(self._method.operation.security or ()), None)
        needed = {id for id, _ in schemes.schemes} if schemes is not None else ()
        return [
            credential.environment
            for credential in self._surface.credentials
            if credential.scheme.id in needed
            and (
                credential.scheme.type != "oauth2" or credential.part != "access_token"
            )
        ]

    def _statements(self, asynchronous: bool, depth: int) -> list[str]:
        """The call and what is done with its result; indented from where it begins."""
        wait = "await " if asynchronous else ""
        also = "async " if asynchronous else ""
        match self._returns.shape:
            case Shape.STREAM:
                return [
                    *self._call(f"{also}with {wait}", " as stream:", depth),
                    f"    {also}for event in stream:",
                    "        print(event)",
                ]
            case Shape.PAGE:
                item = self._named(self._returns.type, "item")
                return [
                    *self._call(f"{also}for {item} in ", ":", depth),
                    f"    print({item})",
                ]
            case Shape.BINARY:
                file = literal(self._download())
                return [
                    *self._call(f"{also}with {wait}", " as response:", depth),
                    f"    {wait}response.write_to_file({file})",
                ]
            case Shape.NONE:
                return self._call(wait, "", depth)
            case Shape.VALUE | Shape.TEXT:
                name = self._named(self._returns.type, "result")
                return [*self._call(f"{name} = {wait}", "", depth), f"print({name})"]

    def _call(self, before: str, after: str, depth: int) -> list[str]:
        head = f"{before}client.{path_of(self._method, self._surface)}("
        arguments = self._given
        line = self._on_one_line(self._width - 4 * depth - len(head) - len(after) - 1)
        if line is not None:
            return [f"{head}{line}){after}"]
        lines = [head]
        for name, value in arguments:
            before = f"    {name}=" if name else "    "
            lines += _indented(before, value, self._width - 4 * depth)
        return [*lines, f"){after}"]

    def _on_one_line(self, room: int) -> str | None:
        """The arguments, if they take no more columns; none at all have room anywhere."""
        parts: list[str] = []
        for name, value in self._given:
            before = f"{', ' if parts else ''}{name}{'=' if name else ''}"
            code = _within(value, room - len(before))
            if code is None:
                return None
            room -= len(before) + len(code)
            parts.append(f"{before}{code}")
        return "".join(parts)

    def _arguments(self) -> Iterable[tuple[str, Sampled]]:
        """(name, value) of what is given; without a name where it is given by position."""
        fields = self._fields()
        for argument in self._method.arguments:
            name = "" if argument.positional else argument.name
            if argument.place is Place.FIELD:
                if argument.wire_name in fields:
                    yield name, self._with_files(
                        argument, fields.pop(argument.wire_name)
                    )
                elif argument.required and self._example.content is None:
                    yield name, self._value(argument)
            elif argument.place is Place.BODY:
                if self._example.content is not None:
                    yield name, self._body(argument)
            elif argument is self._method.flag:
                if self._example.streams:
                    yield name, _flag_value(self._method)
            elif argument.required:
                yield name, self._value(argument)
        if fields:
            known = self._read_only()
            rest = {key: value for key, value in fields.items() if key not in known}
            if rest:
                yield "extra_body", sampled(rest)

    def _fields(self) -> dict[str, Json]:
        """The fields of a body whose properties are arguments."""
        places = {argument.place for argument in self._method.arguments}
        value = self._example.value
        if Place.FIELD in places and isinstance(value, dict):
            return dict(value)
        return {}

    def _read_only(self) -> set[str]:
        """Properties that are described and yet no argument: the API alone sets them."""
        content = self._example.content
        type = content.type if content is not None else None
        while isinstance(type, Ref):
            target = self._surface.types.declarations[type.id]
            if isinstance(target, Model):
                return {field.wire_name for field in target.fields if field.read_only}
            type = target.type if isinstance(target, Alias) else None
        return set()

    def _body(self, argument: Argument) -> Sampled:
        content = self._example.content
        if content is not None and content.format in (
            Format.BINARY,
            Format.JSON_LINES,
            Format.EVENTS,
        ):
            return SampleFile(file_name("file", content.media_type))
        return self._with_files(argument, self._example.value)

    def _with_files(self, argument: Argument, value: Json) -> Sampled:
        content = self._example.content
        encodings = content.encodings if content is not None else ()
        declared = {each.wire_name: each.content_type for each in encodings}
        return with_files(
            value,
            argument.type,
            self._surface.types.declarations,
            argument.wire_name or "file",
            declared.get(argument.wire_name),
        )

    def _value(self, argument: Argument) -> Sampled:
        declarations = self._surface.types.declarations
        for parameter in self._method.operation.parameters:
            if (
                parameter.wire_name == argument.wire_name
                and parameter.location.value == argument.place.value
            ):
                return sampled(parameter_example(parameter, declarations))
        value = example_of(
            argument.type, declarations, request=True, docs=argument.docs
        )
        return self._with_files(argument, value)

    def _download(self) -> str:
        """The name of the file that an answer is written to."""
        for response in self._method.operation.responses:
            for content in response.contents:
                if response.is_success and content.format is Format.BINARY:
                    return file_name("download", content.media_type)
        return file_name("download")

    def _named(self, type: Type | None, fallback: str) -> str:
        """A variable for a value: what its type is called, if that is short and free."""
        while isinstance(type, Nullable | List):
            type = type.type if isinstance(type, Nullable) else type.item
            fallback = fallback if not isinstance(type, List) else "result"
        if not isinstance(type, Ref):
            return fallback
        name = snake(self._surface.types.declarations[type.id].name, fallback)
        if (
            len(name) > _LONGEST_NAME
            or name in _UNWANTED
            or name == self._surface.package
        ):
            return fallback
        return name


def code_of(value: Sampled) -> str:
    """A value as Python code on one line; a file is a ``Path``."""
    match value:
        case SampleFile(name):
            return f"Path({literal(name)})"
        case list():
            return f"[{', '.join(map(code_of, value))}]"
        case dict():
            items = (f"{literal(key)}: {code_of(item)}" for key, item in value.items())
            return f"{{{', '.join(items)}}}"
        case _:
            return literal(value)


def _within(value: Sampled, room: int) -> str | None:
    """What :func:`code_of` gives, if it takes no more columns. Of what is larger, no more is made than has room."""
    if not isinstance(value, list | dict):
        code = code_of(value)
        return code if len(code) <= room else None
    if isinstance(value, dict):
        brackets = "{}"
        items = ((f"{literal(key)}: ", item) for key, item in value.items())
    else:
        brackets = "[]"
        items = (("", item) for item in value)
    room -= len(brackets)
    parts: list[str] = []
    for name, item in items:
        before = f", {name}" if parts else name
        code = _within(item, room - len(before))
        if code is None:
            return None
        room -= len(before) + len(code)
        parts.append(f"{before}{code}")
    return f"{brackets[0]}{''.join(parts)}{brackets[1]}" if room >= 0 else None


def _indented(before: str, value: Sampled, width: int) -> list[str]:
    """Lines of ``before`` with the value and a comma, opened where it does not fit the width.

    A text of several lines has a literal for each of them, which together are the text.
    A trailing comma after every opened element makes Black leave it opened.
    """
    code = _within(value, width - len(before) - 1)
    if code is not None:
        return [f"{before}{code},"]
    if not isinstance(value, list | dict | str) or not value:
        return [f"{before}{code_of(value)},"]
    pad = before[: len(before) - len(before.lstrip())]
    if isinstance(value, str):
        pieces = value.splitlines(keepends=True)
        if len(pieces) == 1:
            return [f"{before}{literal(value)},"]
        inside = (f"{pad}    {literal(piece)}" for piece in pieces)
        return [f"{before}(", *inside, f"{pad}),"]
    opening, closing = "[]" if isinstance(value, list) else "{}"
    lines = [f"{before}{opening}"]
    if isinstance(value, list):
        for item in value:
            lines += _indented(f"{pad}    ", item, width)
    else:
        for key, item in value.items():
            lines += _indented(f"{pad}    {literal(key)}: ", item, width)
    return [*lines, f"{pad}{closing},"]


def _noted(line: str, variables: Sequence[str]) -> list[str]:
    """The line with a comment on what is read from the environment, above it where there is no room."""
    if not variables:
        return [line]
    note = f"# reads {comment(' and '.join(variables))}"
    if len(line) + 2 + len(note) <= WIDTH:
        return [f"{line}  {note}"]
    pad = line[: len(line) - len(line.lstrip())]
    return [f"{pad}{note}", line]


def _flag_value(method: Method) -> bool | str:
    streaming = method.operation.streaming
    return True if streaming is None else streaming.flag_value
