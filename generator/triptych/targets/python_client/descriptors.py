"""Operations as data: the ``Operation(...)`` descriptors of the client's runtime, as code."""

from __future__ import annotations

from msgspec import Struct

from triptych.languages.python.annotations import Annotations, Expr
from triptych.languages.python.code import mapping, nested, strings
from triptych.languages.python.layout import statement
from triptych.languages.python.surface import Method, Returns, Shape
from triptych.languages.python.text import literal, string
from triptych.model import types as t
from triptych.model.api import (
    Api,
    Content,
    Format,
    Pagination,
    Retries,
    SecurityRequirement,
    Server,
)
from triptych.model.media import primary
from triptych.targets.python_client.serialisation import Serialisation

_STREAM_TYPES = {
    Format.EVENTS: "text/event-stream",
    Format.JSON_LINES: "application/x-ndjson",
}

Security = tuple[tuple[str, ...], ...]


def variable(method: Method) -> str:
    """The module constant that holds a method's descriptor."""
    return f"_{method.name.upper()}"


class Descriptor(Struct, frozen=True):
    """The statement that defines a descriptor, and the names it uses when the module runs and when it is checked."""

    code: str
    runtime: frozenset[str]
    checking: frozenset[str]


class Descriptors:
    """Makes the descriptors of one Api."""

    def __init__(self, api: Api, annotations: Annotations) -> None:
        self._api = api
        self._annotations = annotations
        self.declarations = api.declarations
        self._spell = annotations.spell
        self._schemes = {
            scheme.id for scheme in api.security_schemes if scheme.type != "mutual_tls"
        }
        self.security = self._usual_security()

    def descriptor(self, method: Method) -> Descriptor:
        """``_CREATE: Operation[Result, Item] = Operation("POST", …)``."""
        writer = _Writer(self, method)
        annotation = self._annotation(method)
        name = variable(method)
        operation = self._spell("Operation")
        arguments = writer.arguments()
        call = f"{operation}({', '.join(arguments)})"
        code = statement(name, call, 0, annotation.text)
        return Descriptor(
            code, frozenset({operation, *writer.used}), annotation.uses - {operation}
        )

    def _annotation(self, method: Method) -> Expr:
        returns, streams = method.returns, method.streams
        if returns.shape is Shape.STREAM:
            item = self._annotations.plain(returns.type or t.Any())
            types = [self._annotations.helper("Any"), item]
        elif returns.shape is Shape.PAGE:
            whole = self._annotations.plain(returns.page or t.Any())
            types = [whole, self._annotations.plain(returns.type or t.Any())]
        else:
            types = [self._result_annotation(returns)]
            if streams is not None:
                types.append(self._annotations.plain(streams.type or t.Any()))
        uses = frozenset[str]().union(*(each.uses for each in types))
        text = ", ".join(each.text for each in types)
        return Expr(f"{self._spell('Operation')}[{text}]", uses)

    def _result_annotation(self, returns: Returns) -> Expr:
        return Expr("bytes") if returns.shape is Shape.BINARY else returns.annotation

    def reference(self, type: t.Type) -> str:
        """``Ref("list[Thing]")``."""
        text = self._annotations.plain(type).text
        if text == self._spell("Any") != "Any":
            text = "object"
        return f"{self._spell('Ref')}({string(text)})"

    def alternatives(
        self, security: tuple[SecurityRequirement, ...] | None
    ) -> Security:
        """The schemes needed together, for each alternative that the client can fulfil."""
        return tuple(
            dict.fromkeys(
                tuple(id for id, _ in requirement.schemes if id in self._schemes)
                for requirement in security or ()
            )
        )

    def _usual_security(self) -> Security:
        """What most operations need."""
        counts: dict[Security, int] = {}
        for operation in self._api.operations:
            needed = self.alternatives(operation.security)
            counts[needed] = counts.get(needed, 0) + 1
        return max(counts, key=lambda needed: counts[needed]) if counts else ()

    def spell(self, name: str) -> str:
        return self._spell(name)

    def has_field(self, type: t.Type, wire_name: str) -> bool:
        """Whether a model of that name's field is among the type's variants."""
        return any(
            model is not None and any(f.wire_name == wire_name for f in model.fields)
            for model in self._models(type)
        )

    def _models(self, type: t.Type, depth: int = 0) -> list[t.Model | None]:
        """The models that a value of the type may be; None stands for anything else."""
        if depth > 20:
            return [None]
        match type:
            case t.Ref():
                target = self._annotations.types.declarations[type.id]
                if isinstance(target, t.Model):
                    return [target]
                if isinstance(target, t.Alias):
                    return self._models(target.type, depth + 1)
                return [None]
            case t.Union():
                return [
                    model
                    for variant in type.variants
                    for model in self._models(variant, depth + 1)
                ]
            case _:
                return [None]


class _Writer:
    """The arguments of one descriptor."""

    def __init__(self, descriptors: Descriptors, method: Method) -> None:
        self._descriptors = descriptors
        self._method = method
        self._operation = method.operation
        self._written = Serialisation(self._use, descriptors.declarations)
        self.used: set[str] = set()

    def arguments(self) -> list[str]:
        operation, method = self._operation, self._method
        code = [string(operation.method), string(operation.path)]
        keywords: dict[str, str] = {}
        if method.content is not None and operation.body is not None:
            keywords["body"] = self._written.body(
                method.content, operation.body.contents
            )
            if not operation.body.required:
                keywords["optional_body"] = "True"
        keywords |= self._results()
        streaming = operation.streaming
        if streaming is not None and (
            method.streams or method.returns.shape is Shape.STREAM
        ):
            keywords["events"] = self._events()
        if operation.pagination is not None and method.returns.shape is Shape.PAGE:
            keywords["pages"] = self._pages(operation.pagination)
        if styles := self._written.styles(operation.parameters):
            keywords["styles"] = styles
        if method.headers:
            keywords["headers"] = mapping(
                {string(name): string(value) for name, value in method.headers.items()}
            )
        if errors := self._errors():
            keywords["errors"] = errors
        needed = self._descriptors.alternatives(operation.security)
        if needed != self._descriptors.security:
            keywords["security"] = nested(needed)
        if operation.servers:
            keywords["server"] = string(resolved(operation.servers[0]))
        if operation.timeout is not None:
            keywords["timeout"] = literal(operation.timeout)
        if operation.retries is not None:
            keywords["retries"] = self._retries(operation.retries)
        if operation.idempotency_header:
            keywords["idempotency_header"] = string(operation.idempotency_header)
        return code + [f"{key}={value}" for key, value in keywords.items()]

    def _use(self, name: str) -> str:
        spelled = self._descriptors.spell(name)
        self.used.add(spelled)
        return spelled

    def _ref(self, type: t.Type) -> str:
        self._use("Ref")
        return self._descriptors.reference(type)

    def _results(self) -> dict[str, str]:
        returns = self._method.returns
        code: dict[str, str] = {}
        if returns.shape is Shape.TEXT:
            content = self._answer_content(Format.TEXT)
            code["result"] = self._written.plain(content, Format.TEXT)
        elif returns.shape is Shape.BINARY:
            content = self._answer_content(Format.BINARY)
            if content is not None and "*" not in content.media_type:
                code["accept"] = string(content.media_type)
        elif returns.shape in {Shape.VALUE, Shape.PAGE}:
            answers = returns.answers
            main = next((type for _, type in answers if type is not None), t.Any())
            code["result"] = self._ref(main)
            others = {
                _status(status): "None" if type is None else self._ref(type)
                for status, type in answers
                if type != main and status != "default"
            }
            if others:
                code["results"] = mapping(others)
            content = self._answer_content(Format.JSON)
            if content is not None and not _is_json(content.media_type):
                code["accept"] = string(content.media_type)
        return code

    def _answer_content(self, format: Format) -> Content | None:
        for response in self._operation.responses:
            if response.status[0] in "2d":
                found = [c for c in response.contents if c.format is format]
                if found:
                    return primary(found)
        return None

    def _events(self) -> str:
        streaming = self._operation.streaming
        assert streaming is not None
        content = streaming.content
        type = content.item or content.type or t.Any()
        arguments = [self._ref(type)]
        if streaming.end is not None:
            arguments.append(f"end={string(streaming.end)}")
        if content.format is Format.JSON_LINES:
            sequence = content.media_type.startswith("application/json-seq")
            arguments.append(
                f"format={string('json_seq' if sequence else 'json_lines')}"
            )
        else:
            arguments += self._event_details(type, streaming.envelope)
        if streaming.reconnect:
            arguments.append("reconnect=True")
        if content.media_type not in {*_STREAM_TYPES.values(), "application/json-seq"}:
            arguments.append(f"accept={string(content.media_type)}")
        return f"{self._use('Events')}({', '.join(arguments)})"

    def _event_details(self, type: t.Type, envelope: str | None) -> list[str]:
        arguments: list[str] = []
        text = isinstance(type, t.Scalar) and type.kind is t.Kind.STRING
        if envelope == "text" or (envelope is None and text):
            arguments.append('data="text"')
        if envelope is not None:
            arguments.append("envelope=True")
        if self._descriptors.has_field(type, "error"):
            arguments.append("error=None")
        return arguments

    def _pages(self, pagination: Pagination) -> str:
        arguments = [string(pagination.style.value)]
        if pagination.items:
            arguments.append(f"items={strings(pagination.items)}")
        if pagination.parameter is not None:
            arguments.append(f"parameter={string(pagination.parameter)}")
        if pagination.parameter_location == "body":
            arguments.append('location="body"')
        if pagination.cursor:
            arguments.append(f"cursor={strings(pagination.cursor)}")
        if pagination.has_more is not None:
            arguments.append(f"has_more={strings(pagination.has_more)}")
        if pagination.total is not None:
            arguments.append(f"total={strings(pagination.total)}")
        if pagination.limit is not None:
            arguments.append(f"limit={string(pagination.limit)}")
        if pagination.first != 1:
            arguments.append(f"first={pagination.first}")
        return f"{self._use('Pages')}({', '.join(arguments)})"

    def _errors(self) -> str:
        return mapping(
            {
                _status(status): self._ref(type)
                for status, type, _ in self._method.errors
                if type is not None
            }
        )

    def _retries(self, retries: Retries) -> str:
        arguments = [
            f"{key}={literal(value)}"
            for key, value in (
                ("max_retries", retries.max_retries),
                ("initial_seconds", retries.initial_seconds),
                ("max_seconds", retries.max_seconds),
            )
            if value is not None
        ]
        if retries.statuses:
            arguments.append(f"statuses={strings(retries.statuses)}")
        return f"{self._use('Retries')}({', '.join(arguments)})"


def resolved(server: Server) -> str:
    """The server's URL with the defaults of its variables filled in."""
    url = server.url
    for each in server.variables:
        url = url.replace(f"{{{each.wire_name}}}", each.default)
    return url


def _status(status: str) -> str:
    return status if status.isdigit() else string(status)


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or "*" in media_type
