"""How an API's own errors look, so that those of the runtime look the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from msgspec import Struct

from triptych.languages.python.code import mapping, strings
from triptych.languages.python.identifiers import constant, settle
from triptych.languages.python.text import string
from triptych.model import types as t
from triptych.model.api import Api, Content, Format, Operation
from triptych.model.conformance import conforms
from triptych.model.examples import content_example
from triptych.model.made_examples import Detail
from triptych.model.media import essence
from triptych.model.names import Name
from triptych.model.shapes import literals_of
from triptych.targets.fastapi_server.contents import json_literal
from triptych.targets.fastapi_server.outcomes import primary_status

_NAMES = {
    "message": "message detail error_description description msg reason error title",
    "title": "title",
    "code": "code error_code errorcode type error",
    "kind": "type kind category error_type",
    "place": "param pointer field path instance source",
    "request_id": "request_id requestid trace_id traceid correlation_id",
}
"""What an error's fields of text are called, the likeliest first."""
_WORDS: dict[int | str, str] = {
    401: "authenticat unauth credential",
    403: "forbidden permission denied",
    404: "notfound missing",
    409: "conflict",
    429: "ratelimit toomany throttl quota",
    "4XX": "invalidrequest badrequest validation invalid client",
    "5XX": "internal server unexpected apierror unknown",
}
"""What the words that an API has for errors of a status contain, the likeliest first, without underscores."""
_SOMETIMES = {"place", "request_id"}
_TELLING = {"name", *" ".join(_NAMES.values()).split()}
"""The fields that tell what is wrong, if they have one value only."""
_NOTHING = object()
_STATUS = "status status_code statuscode http_status code".split()
_DEEPEST = 3
_ROOM = 60

Path = tuple[str | int, ...]


class Shape(Struct, frozen=True):
    """One error's looks: the constant that holds it, and the arguments of ``ErrorShape``."""

    name: str
    arguments: tuple[str, ...]


class ErrorShapes:
    """The looks of all errors of an Api; equal ones share a constant."""

    def __init__(self, api: Api) -> None:
        self._declarations = api.declarations
        self._found: dict[t.Type, tuple[str, ...] | None] = {}
        wanted: dict[tuple[str, ...], str] = {}
        for operation in api.operations:
            for _, content in _errors(operation):
                arguments = self._arguments(content)
                if arguments is not None:
                    wanted.setdefault(arguments, self._name(content))
        names = settle(list(wanted.values()))
        self.all = tuple(
            Shape(name, arguments)
            for arguments, name in zip(wanted, names, strict=True)
        )
        self._names = {shape.arguments: shape.name for shape in self.all}

    def of(self, operation: Operation) -> dict[str, str]:
        """Status -> the constant of its looks."""
        found: dict[str, str] = {}
        for status, content in _errors(operation):
            arguments = self._arguments(content)
            if arguments is not None:
                found[status] = self._names[arguments]
        return found

    def _name(self, content: Content) -> str:
        if isinstance(content.type, t.Ref):
            return constant(self._declarations[content.type.id].name, "ERROR")
        return constant(Name(("error",)))

    def _arguments(self, content: Content) -> tuple[str, ...] | None:
        type = content.type
        if type is None:
            return None
        if type not in self._found:
            self._found[type] = self._shape(type, content)
        found = self._found[type]
        if found is not None and content.media_type != "application/json":
            return (*found, f"media_type={string(content.media_type)}")
        return found

    def _shape(self, type: t.Type, content: Content) -> tuple[str, ...] | None:
        if _is_free_text(self._bare(type)):
            return (string("Bad Request."),)
        template = content_example(
            content, self._declarations, request=False, detail=Detail.LEAST
        )
        if not isinstance(template, dict | list) or not self._conforms(template, type):
            return None
        if isinstance(template, dict) and self._conforms({}, type):
            # What an example of a map of anything holds is made up.
            template = {}
        template = self._with_fixed(type, template)
        places = [*self._places(type, template, ())]
        code: list[str] = []
        always: set[Path] = set()
        sometimes: set[Path] = set()
        used: set[Path] = set()
        for argument, names in _NAMES.items():
            path = _best(
                [p for p, leaf in places if _is_free_text(leaf) and p not in used],
                names.split(),
            )
            if path is not None:
                used.add(path)
                (sometimes if argument in _SOMETIMES else always).add(path)
                code.append(f"{argument}={_path(path)}")
            elif argument == "message":
                code += self._beside(type, template)
        listed = [*self._listed(places)]
        if listed:
            code.append(f"listed={_tuple(listed)}")
        path = _best([p for p, leaf in places if _is_status(leaf)], _STATUS)
        if path is not None:
            always.add(path)
            code.append(f"status={_path(path)}")
        path = _best(
            [p for p, leaf in places if _is_list_of_text(leaf)],
            ["errors", "details", "messages"],
        )
        if path is not None:
            always.add(path)
            code.append(f"errors={_path(path)}")
        for path, leaf in places:
            if isinstance(leaf, t.Scalar) and path not in always:
                blanks = (None, _NOTHING, "") if path in sometimes else (None, _NOTHING)
                template = self._without(type, template, path, blanks)
        return (json_literal(template), *code)

    def _listed(self, places: Sequence[tuple[Path, t.Type]]) -> Iterator[str]:
        """The fields that tell of an error in one of a few words: the path, and the word for some statuses."""
        names = {*_NAMES["code"].split(), *_NAMES["kind"].split()}
        for path, leaf in places:
            if str(path[-1]).lower().replace("-", "_") not in names:
                continue
            words = literals_of(leaf, self._declarations)
            if len(words) < 2:
                continue
            found = {
                status: word
                for status, stems in _WORDS.items()
                if (word := _likeliest(words, stems.split())) is not None
            }
            if found:
                code = mapping(
                    {json_literal(key): string(word) for key, word in found.items()}
                )
                yield f"({_path(path)}, {code})"

    def _conforms(self, data: t.Json, type: t.Type) -> bool:
        return conforms(data, type, self._declarations, request=False)

    def _with_fixed(self, type: t.Type, template: t.Json) -> t.Json:
        """The template with the fields that tell of the error and can have one value only."""
        type = self._bare(type)
        if isinstance(type, t.Union):
            return self._with_fixed_of_one(type, template)
        model = self._declarations[type.id] if isinstance(type, t.Ref) else None
        if not isinstance(model, t.Model) or not isinstance(template, dict):
            return template
        for field in model.fields:
            inner = self._bare(field.type)
            if (
                isinstance(inner, t.Literal)
                and len(inner.values) == 1
                and field.wire_name.lower() in _TELLING
                and not field.write_only
            ):
                changed = {**template, field.wire_name: inner.values[0]}
                if self._conforms(changed, type):
                    template = changed
        return template

    def _with_fixed_of_one(self, type: t.Union, template: t.Json) -> t.Json:
        """The template as the first of several errors that it is then told apart by."""
        for variant in type.variants:
            changed = self._with_fixed(variant, template)
            fitting = [v for v in type.variants if self._conforms(changed, v)]
            if fitting == [variant]:
                return changed
        return template

    def _beside(self, type: t.Type, template: t.Json) -> list[str]:
        """Where errors without a field for a sentence have room for what is wrong: beside their fields.

        The names are those of problem details (RFC 9457, section 3.1.4), which may be members of any object.
        """
        if not isinstance(template, dict) or "detail" in template:
            return []
        changed: t.Json = {**template, "detail": "Bad Request."}
        return (
            [f"message={strings(['detail'])}"] if self._conforms(changed, type) else []
        )

    def _without(
        self, type: t.Type, template: t.Json, path: Path, blanks: Sequence[object]
    ) -> t.Json:
        """The template with no example where the runtime may have nothing to say: one of the blanks that fits."""
        for blank in blanks:
            changed = _changed(template, path, blank)
            if self._conforms(changed, type):
                return changed
        return template

    def _places(
        self, type: t.Type, template: t.Json, path: Path
    ) -> Iterator[tuple[Path, t.Type]]:
        """The paths to the fields of an error that can be set, with their types."""
        if len(path) > _DEEPEST:
            return
        type = self._bare(type)
        if isinstance(type, t.Ref) and isinstance(template, dict):
            model = self._declarations[type.id]
            if isinstance(model, t.Model):
                for field in model.fields:
                    if not field.write_only:
                        inner = self._bare(field.type)
                        here = (*path, field.wire_name)
                        yield here, inner
                        if field.wire_name in template:
                            value = template[field.wire_name]
                            yield from self._places(inner, value, here)
        elif isinstance(type, t.List) and isinstance(template, list) and template:
            yield from self._places(type.item, template[0], (*path, 0))

    def _bare(self, type: t.Type) -> t.Type:
        """The type without null and without the aliases around it."""
        seen: set[str] = set()
        while True:
            if isinstance(type, t.Nullable):
                type = type.type
            elif isinstance(type, t.Ref) and type.id not in seen:
                seen.add(type.id)
                target = self._declarations[type.id]
                if not isinstance(target, t.Alias):
                    return type
                type = target.type
            else:
                return type


def _changed(data: t.Json, path: Path, value: object) -> t.Json:
    """Data with something else at a path, if there is such a place; ``_NOTHING``: with nothing there."""
    step, rest = path[0], path[1:]
    if isinstance(data, list) and isinstance(step, int):
        changed = _changed(data[step], rest, value) if rest else cast(t.Json, value)
        return [*data[:step], changed, *data[step + 1 :]]
    if not isinstance(data, dict) or step not in data:
        return data
    name = str(step)
    if rest:
        return {**data, name: _changed(data[name], rest, value)}
    if value is _NOTHING:
        return {key: each for key, each in data.items() if key != name}
    return {**data, name: cast(t.Json, value)}


def _errors(operation: Operation) -> Iterator[tuple[str, Content]]:
    """The JSON contents, or else the texts, of the answers that tell of errors."""
    primary = primary_status(operation)
    for response in operation.responses:
        if response.status[0] in "45d" and response.status != primary:
            found = [c for c in response.contents if c.format is Format.JSON]
            # No other kind of text: what is wrong repeats parts of the request, which must not become markup.
            found += [
                c for c in response.contents if essence(c.media_type) == "text/plain"
            ]
            if found:
                yield response.status, found[0]


def _best(paths: Sequence[Path], names: Sequence[str]) -> Path | None:
    """The path whose last name is the likeliest, of those the shortest."""
    ranked = [
        (names.index(name), len(path), number)
        for number, path in enumerate(paths)
        if (name := str(path[-1]).lower().replace("-", "_")) in names
    ]
    return paths[min(ranked)[2]] if ranked else None


def _likeliest(words: Sequence[str], stems: Sequence[str]) -> str | None:
    """The first word that contains the first of the stems that any contains."""
    for stem in stems:
        for word in words:
            if stem in word.lower().replace("_", "").replace("-", ""):
                return word
    return None


def _tuple(parts: Sequence[str]) -> str:
    return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"


def _is_free_text(type: t.Type) -> bool:
    """Whether any sentence is a value."""
    return (
        isinstance(type, t.Scalar)
        and type.kind is t.Kind.STRING
        and type.format in {None, "", "markdown"}
        and (
            type.constraints is None
            or (
                type.constraints.pattern is None
                and (type.constraints.max_length or _ROOM) >= _ROOM
            )
        )
    )


def _is_status(type: t.Type) -> bool:
    return isinstance(type, t.Scalar) and type.kind in {t.Kind.INTEGER, t.Kind.NUMBER}


def _is_list_of_text(type: t.Type) -> bool:
    return isinstance(type, t.List) and _is_free_text(type.item)


def _path(path: Path) -> str:
    if all(isinstance(part, str) for part in path):
        return strings([str(part) for part in path])
    parts = [string(part) if isinstance(part, str) else str(part) for part in path]
    return f"({', '.join(parts)}{',' * (len(parts) == 1)})"
