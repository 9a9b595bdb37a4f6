"""Which operation of a document each method of the official client calls, and with what it can be called."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openai

from tests.model.official_client import official_names
from triptych.model.api import Api, Content, Format, Location, Operation
from triptych.model.examples import example_of, parameter_example
from triptych.model.made_examples import Detail
from triptych.model.shapes import meaning
from triptych.model.types import (
    Declarations,
    Kind,
    List,
    Model,
    Nullable,
    Scalar,
    Type,
    Union,
)

#: What a call needs by the document, or by the client's own words, beyond what its signature requires.
NEEDED: dict[str, tuple[str, ...]] = {
    "beta.realtime.sessions.create": ("client_secret",),
    "skills.create": ("files",),
    "skills.versions.create": ("files",),
    "vector_stores.file_batches.create": ("file_ids",),
    "audio.voices.create": ("audio_sample", "consent"),
}

_BRACES = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class OfficialCall:
    """One call: ``client.a.b.method(**arguments)``.

    Attributes:
        name: Dotted, from the client.
        operation: What it calls.
        arguments: By name.
    """

    name: str
    operation: Operation
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def method_of(self, client: Any) -> Any:
        """The method, bound to a client."""
        for attribute in self.name.split("."):
            client = getattr(client, attribute)
        return client


def methods() -> list[str]:
    """Every public method of every resource of the client, dotted, whatever it does."""
    found: list[str] = []
    _walk(openai.OpenAI(api_key="none"), (), found)
    return found


def _walk(holder: Any, path: tuple[str, ...], found: list[str]) -> None:
    for name in dir(type(holder)):
        if name.startswith(("_", "with_")):
            continue
        value = getattr(holder, name)
        if type(value).__module__.startswith("openai.resources"):
            _walk(value, (*path, name), found)
        elif path and callable(value):
            found.append(".".join((*path, name)))


def routes(api: Api) -> tuple[dict[str, Operation], list[str]]:
    """Method -> the operation that it calls; and the methods whose route the document does not have."""
    operations = {
        (operation.method, _BRACES.sub("{}", operation.path)): operation
        for operation in api.operations
    }
    package = Path(inspect.getfile(openai)).parent
    known: dict[str, Operation] = {}
    unknown: list[str] = []
    for route, names in official_names(package, "OpenAI").items():
        for name in names:
            if route in operations:
                known[name] = operations[route]
            else:
                unknown.append(name)
    return known, sorted(unknown)


def calls(api: Api, *, optional: bool) -> Iterator[OfficialCall]:
    """A call of each method whose route is in the document, with arguments from the document.

    ``optional`` gives the optional arguments too, else only the required ones.
    """
    client = openai.OpenAI(api_key="none")
    known, _ = routes(api)
    for name, operation in sorted(known.items()):
        call = OfficialCall(name, operation)
        values = _values(operation, api.declarations)
        arguments: dict[str, Any] = {}
        path = [
            parameter_example(parameter, api.declarations)
            for parameter in operation.parameters
            if parameter.location is Location.PATH
        ]
        for parameter in inspect.signature(call.method_of(client)).parameters.values():
            if parameter.name in ("extra_headers", "extra_query", "extra_body"):
                continue
            required = parameter.default is inspect.Parameter.empty
            required = required or parameter.name in NEEDED.get(name, ())
            positional = parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
            if positional and path:
                arguments[parameter.name] = str(path.pop(0)) or "x"
            elif parameter.name in ("timeout", "stream", "stream_format"):
                continue
            elif parameter.name in values and (required or optional):
                arguments[parameter.name] = values[parameter.name]
            elif required and path:
                arguments[parameter.name] = str(path.pop(0)) or "x"
        yield OfficialCall(name, operation, arguments)


def _values(operation: Operation, declarations: Declarations) -> dict[str, Any]:
    """Arguments by name: body fields and query parameters, with values of the document's types."""
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.location is Location.QUERY:
            name = parameter.wire_name.removesuffix("[]")
            found[name] = parameter_example(parameter, declarations)
    if operation.body is not None:
        content = _body(operation.body.contents)
        model = meaning(content.type, declarations)
        if isinstance(model, Model):
            for each in model.fields:
                value = example_of(
                    each.type,
                    declarations,
                    request=True,
                    detail=Detail.LEAST,
                    docs=each.docs,
                )
                found[each.wire_name] = _with_bytes(value, each.type, declarations)
    return found


def _body(contents: tuple[Content, ...]) -> Content:
    """The content that the client sends: a form with files where there is one."""
    for content in contents:
        if content.format is Format.MULTIPART:
            return content
    return contents[0]


def _is_file(type: Type, declarations: Declarations) -> bool:
    found = meaning(type, declarations)
    return isinstance(found, Scalar) and found.kind is Kind.BINARY


def _with_bytes(value: Any, type: Type, declarations: Declarations) -> Any:
    found = meaning(type, declarations)
    if isinstance(found, Union) and found.variants:
        # A file may be given where one of several forms is a file.
        files = [v for v in found.variants if _is_file(v, declarations)]
        return _with_bytes(value, files[0], declarations) if files else value
    if isinstance(found, Scalar) and found.kind is Kind.BINARY:
        return ("file.txt", b"contents")
    if isinstance(found, Nullable):
        return _with_bytes(value, found.type, declarations)
    if isinstance(found, List) and isinstance(value, list):
        return [_with_bytes(each, found.item, declarations) for each in value]
    return value
