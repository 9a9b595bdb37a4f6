"""Views of the modules of routes: every operation as a descriptor of the runtime."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.code import mapping, strings
from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.imports import statement_import
from triptych.languages.python.layout import WIDTH, bracketed, exploded, statement
from triptych.languages.python.text import literal, string
from triptych.model import types as t
from triptych.model.api import (
    Api,
    Format,
    Response,
    SecurityRequirement,
    Server,
    Streaming,
)
from triptych.model.shapes import literals_of, variants
from triptych.targets.fastapi_server.annotations import StrictAnnotations
from triptych.targets.fastapi_server.contents import Contents
from triptych.targets.fastapi_server.errors import ErrorShapes
from triptych.targets.fastapi_server.outcomes import is_streamed, primary_status
from triptych.targets.fastapi_server.paths import base_path
from triptych.targets.fastapi_server.tree import Method, ResourceHandler

_SOURCE = "src/{{package}}/routers"
_FORMATS = {Format.EVENTS: "sse", Format.JSON_LINES: "json_lines"}
_STREAM_TYPES = {
    "sse": "text/event-stream",
    "json_lines": "application/x-ndjson",
    "json_seq": "application/json-seq",
}

Security = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]


def router_files(
    api: Api,
    handlers: Sequence[ResourceHandler],
    annotations: StrictAnnotations,
    rules: Mapping[str, str],
    folder: str,
) -> Iterator[FileSpec]:
    """A module for each resource, one for the looks of errors, and the list of them all.

    ``rules``: the names of rules by the pointers of the schemas.
    """
    shapes = ErrorShapes(api)
    usual = usual_security(api)
    for handler in handlers:
        yield FileSpec(
            f"{folder}/routers/{handler.module}.py",
            f"{_SOURCE}/{{{{resource}}}}.py.jinja",
            _view(handler, annotations, rules, shapes, usual),
        )
    yield FileSpec(
        f"{folder}/routers/__init__.py",
        f"{_SOURCE}/__init__.py.jinja",
        {
            "modules": (
                statement_import(".", [handler.module for handler in handlers], 0)
                if handlers
                else ""
            ),
            "code": statement(
                "ROUTERS",
                _tuple([f"{handler.module}.ROUTER" for handler in handlers]),
                0,
                "Final[tuple[Router, ...]]",
            ),
        },
    )
    yield FileSpec(
        f"{folder}/routers/_errors.py",
        f"{_SOURCE}/_errors.py.jinja",
        {
            "shapes": [
                bracketed(f"{shape.name} = ErrorShape(", shape.arguments, ")")
                for shape in shapes.all
            ]
        },
    )


def _view(
    handler: ResourceHandler,
    annotations: StrictAnnotations,
    rules: Mapping[str, str],
    shapes: ErrorShapes,
    usual: Security,
) -> dict[str, Any]:
    used = {"Router", "Operation"}
    errors: set[str] = set()

    def use(name: str) -> str:
        used.add(name)
        return name

    operations = [
        _Writer(method, annotations, rules, shapes, usual, use, errors).code()
        for method in handler.methods
    ]
    name = f"`{handler.name}`" if handler.path else "the API itself"
    doc = wrap(f"The routes of {name}.", WIDTH - 6)
    imports = [statement_import(".._runtime", _sorted(used), 0)]
    if errors:
        imports.append(statement_import("._errors", sorted(errors), 0))
    return {
        "doc": quoted(doc, ""),
        "imports": imports,
        "code": exploded("ROUTER = Router(", [string(handler.name), *operations], ")"),
    }


def _sorted(names: set[str]) -> list[str]:
    return sorted(names)


class _Writer:
    """The code of one descriptor."""

    def __init__(
        self,
        method: Method,
        annotations: StrictAnnotations,
        rules: Mapping[str, str],
        shapes: ErrorShapes,
        usual: Security,
        use: Callable[[str], str],
        errors: set[str],
    ) -> None:
        self._method = method
        self._operation = method.operation
        self._shapes = shapes
        self._usual = usual
        self._use = use
        self._errors = errors
        self._declarations = annotations.types.declarations
        self._contents = Contents(annotations, rules, use)

    def code(self) -> str:
        operation, method = self._operation, self._method
        code = [string(operation.method), string(operation.path)]
        keywords = {
            "method": string(method.name),
            "request": string(method.request),
        }
        parameters = [
            self._contents.parameter(parameter, attribute)
            for parameter, attribute in method.attributes
        ]
        if parameters:
            keywords["parameters"] = _tuple(parameters)
        if operation.body is not None and method.body:
            contents = map(self._contents.body, operation.body.contents)
            keywords["body"] = _tuple(list(dict.fromkeys(contents)))
            if not operation.body.required:
                keywords["body_required"] = "False"
        keywords["answers"] = self._answers()
        errors = self._shapes.of(operation)
        if errors:
            self._errors.update(errors.values())
            keywords["errors"] = mapping(
                {_status(status): name for status, name in errors.items()}
            )
        if operation.streaming is not None:
            keywords["events"] = self._events()
        security = alternatives(operation.security)
        if security != self._usual:
            keywords["security"] = security_code(security)
        if operation.servers:
            keywords["servers"] = strings(base_paths(operation.servers))
        code += [f"{key}={value}" for key, value in keywords.items()]
        return f"Operation({', '.join(code)})"

    def _answers(self) -> str:
        primary = primary_status(self._operation)
        answers = {
            _status(response.status): self._outcome(
                response, streams=response.status == primary
            )
            for response in self._operation.responses
        }
        if not answers:
            answers["200"] = f"{self._use('Outcome')}()"
        return mapping(answers)

    def _outcome(self, response: Response, streams: bool) -> str:
        streams = streams and self._operation.streaming is not None
        code = [
            self._contents.answer(content)
            for content in response.contents
            if not (streams and is_streamed(content))
        ]
        headers = [
            self._header(header.wire_name, header.type, header.required)
            for header in response.headers
        ]
        if headers:
            code.append(f"headers={_tuple(headers)}")
        return f"{self._use('Outcome')}({', '.join(code)})"

    def _header(self, name: str, type: t.Type, required: bool) -> str:
        code = [string(name), self._contents.ref(type)]
        if required:
            code.append("required=True")
        return f"{self._use('ResponseHeader')}({', '.join(code)})"

    def _events(self) -> str:
        streaming = self._operation.streaming
        assert streaming is not None
        content = streaming.content
        type = content.item or content.type or t.Any()
        format = _FORMATS.get(content.format, "sse")
        if content.media_type.partition(";")[0].endswith("json-seq"):
            format = "json_seq"
        code = [self._contents.ref(type)]
        status = primary_status(self._operation)
        if status is not None and status.isdigit() and status != "200":
            code.append(f"status={status}")
        if format != "sse":
            code.append(f"format={string(format)}")
        if streaming.end is not None:
            code.append(f"end={string(streaming.end)}")
            name = _name_of_end(type, streaming, self._declarations)
            if name is not None:
                code.append(f"end_name={string(name)}")
        text = isinstance(type, t.Scalar) and type.kind is t.Kind.STRING
        if format == "sse":
            if streaming.envelope == "text" or (streaming.envelope is None and text):
                code.append('data="text"')
            if streaming.envelope is not None:
                code.append("envelope=True")
        if streaming.flag is not None:
            code.append(f"flag={string(streaming.flag)}")
        if streaming.flag_location is not None:
            code.append(f"flag_location={string(streaming.flag_location)}")
        if streaming.flag_value is not True:
            code.append(f"flag_value={literal(streaming.flag_value)}")
        if self._method.stream:
            code.append(f"attribute={string(self._method.stream)}")
        if content.media_type != _STREAM_TYPES[format]:
            code.append(f"media_type={string(content.media_type)}")
        return f"{self._use('Events')}({', '.join(code)})"


def _name_of_end(
    type: t.Type, streaming: Streaming, declarations: t.Declarations
) -> str | None:
    """The name of the event that ends a stream, where an item is a whole event and the ending one is described."""
    if streaming.envelope is None:
        return None
    for variant in variants(type, declarations):
        if isinstance(variant, t.Model):
            values = {
                field.wire_name: literals_of(field.type, declarations)
                for field in variant.fields
            }
            if values.get("data") == (streaming.end,) and values.get("event"):
                return values["event"][0]
    return None


def _tuple(parts: Sequence[str]) -> str:
    return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"


def _status(status: str) -> str:
    return status if status.isdigit() else string(status)


def alternatives(security: tuple[SecurityRequirement, ...] | None) -> Security:
    """The schemes needed together and their scopes, for each alternative; () when nothing is needed."""
    return tuple(dict.fromkeys(each.schemes for each in security or ()))


def usual_security(api: Api) -> Security:
    """What most operations need."""
    counts: dict[Security, int] = {}
    for operation in api.operations:
        needed = alternatives(operation.security)
        counts[needed] = counts.get(needed, 0) + 1
    return max(counts, key=lambda needed: counts[needed]) if counts else ()


def security_code(security: Security) -> str:
    """The alternatives as code."""
    return _tuple(
        [
            _tuple([f"({string(id)}, {strings(scopes)})" for id, scopes in alternative])
            for alternative in security
        ]
    )


def base_paths(servers: Sequence[Server]) -> list[str]:
    """The paths of servers' URLs, each once; of an address without a path there is none."""
    return list(dict.fromkeys(filter(None, map(base_path, servers))))
