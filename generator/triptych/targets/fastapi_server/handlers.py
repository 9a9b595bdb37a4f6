"""Views of the modules of handlers: what each operation is asked, and the abstract class that answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.annotations import Expr
from triptych.languages.python.docstrings import quoted, section, wrap
from triptych.languages.python.documentation import attribute_doc, words
from triptych.languages.python.imports import imports
from triptych.languages.python.layout import WIDTH, annotated, signature, statement
from triptych.languages.python.models import Module, shadows
from triptych.languages.python.text import string
from triptych.model.api import Location, Operation, Parameter
from triptych.model.types import Docs
from triptych.targets.fastapi_server.annotations import StrictAnnotations
from triptych.targets.fastapi_server.contents import body_type
from triptych.targets.fastapi_server.outcomes import outcome_class, reason, returned
from triptych.targets.fastapi_server.routers import alternatives
from triptych.targets.fastapi_server.tree import Method, ResourceHandler
from triptych.targets.fastapi_server.types import spelled_default

_TEMPLATE = "src/{{package}}/handlers/{{resource}}.py.jinja"


def handler_files(
    handlers: Sequence[ResourceHandler], annotations: StrictAnnotations, folder: str
) -> Iterator[tuple[FileSpec, Module]]:
    """A module for each resource, and what it exports."""
    for handler in handlers:
        yield (
            FileSpec(
                f"{folder}/handlers/{handler.module}.py",
                _TEMPLATE,
                _View(handler, annotations).view(),
            ),
            Module(
                handler.module,
                (handler.class_name, *(method.request for method in handler.methods)),
            ),
        )


class _View:
    def __init__(
        self, handler: ResourceHandler, annotations: StrictAnnotations
    ) -> None:
        self._handler = handler
        self._annotations = annotations
        self._checking: set[str] = set()

    def view(self) -> dict[str, Any]:
        handler = self._handler
        requests = [self._request(method) for method in handler.methods]
        methods = self._methods()
        spell = self._annotations.spell
        runtime = {
            "dataclass",
            "ClassVar",
            spell("Handler"),
            spell("Identity"),
            spell("NotImplementedOperation"),
        }
        block = imports(
            runtime,
            self._checking - {"list", "dict", "tuple"},
            types=self._annotations.types.modules,
            types_package="..types",
            runtime_package=".._runtime",
        )
        what = f"`{handler.name}`" if handler.path else "the API itself"
        return {
            "doc": quoted(wrap(f"What {what} is asked, and what answers.", 82), ""),
            "imports": block.runtime,
            "checking": block.checking,
            "requests": requests,
            "name": handler.class_name,
            "base": f"{spell('Handler')}[{spell('Identity')}]",
            "class_doc": quoted(self._class_doc(what), "    "),
            "resource": statement("resource", string(handler.name), 1, "ClassVar[str]"),
            "methods": methods,
            "failure": spell("NotImplementedOperation"),
        }

    def _class_doc(self, what: str) -> list[str]:
        text = words(self._handler.resource.docs)
        return wrap(text or f"The operations of {what}.", WIDTH - 4)

    def _request(self, method: Method) -> dict[str, Any]:
        wanted = list(self._attributes(method))
        shadowed = shadows(
            [name for name, _, _, _ in wanted],
            [expr for _, expr, _, _ in wanted],
            self._annotations,
        )
        fields: list[dict[str, Any]] = []
        after_doc = True
        for name, expr, default, doc in wanted:
            expr = expr.renamed(shadowed)
            self._checking |= expr.uses
            code = (
                statement(name, default, 1, expr.text)
                if default
                else annotated(name, expr.text, 1)
            )
            fields.append({"code": code, "doc": doc, "gap": after_doc})
            after_doc = bool(doc)
        operation = method.operation
        text = f"What `{operation.method} {operation.path}` is asked."
        return {
            "name": method.request,
            "doc": quoted(wrap(text, WIDTH - 4), "    "),
            "fields": fields,
        }

    def _attributes(self, method: Method) -> Iterator[tuple[str, Expr, str, str]]:
        """(name, annotation, default, docstring) of every attribute."""
        for parameter, name in method.attributes:
            expr, default = self._parameter(parameter)
            yield name, expr, default, attribute_doc(parameter.docs)
        body = method.operation.body
        if body is not None and method.body:
            docs = body.docs
            expr = body_type(body, self._annotations)
            yield (
                method.body,
                expr,
                "" if body.required else "None",
                attribute_doc(docs),
            )
        if method.stream:
            docs = Docs(description="Whether the stream is asked for.")
            yield method.stream, Expr("bool"), "False", attribute_doc(docs)

    def _parameter(self, parameter: Parameter) -> tuple[Expr, str]:
        expr = self._annotations.plain(parameter.type)
        if parameter.required or parameter.location is Location.PATH:
            return expr, ""
        default = spelled_default(parameter.type, parameter.default, self._annotations)
        if default != "None":
            return expr, default
        return self._annotations.optional(expr), "None"

    def _methods(self) -> list[dict[str, Any]]:
        names = [method.name for method in self._handler.methods]
        outcomes = [
            returned(method.operation, self._annotations)
            for method in self._handler.methods
        ]
        shadowed = shadows(
            names, [each.annotation for each in outcomes], self._annotations
        )
        return [
            self._method(method, outcome.annotation.renamed(shadowed))
            for method, outcome in zip(self._handler.methods, outcomes, strict=True)
        ]

    def _method(self, method: Method, result: Expr) -> dict[str, Any]:
        self._checking |= result.uses
        identity = self._annotations.spell("Identity")
        security = alternatives(method.operation.security)
        if not security or () in security:
            identity = f"{identity} | None"
        parameters = [
            ("self", "", ""),
            ("request", method.request, ""),
            ("auth", identity, ""),
        ]
        return {
            "head": signature(
                f"async def {method.name}(", parameters, f") -> {result.text}:", 1
            ),
            "doc": quoted(_documentation(method.operation), "        "),
        }


def _documentation(operation: Operation) -> list[str]:
    """What the operation is for, and its outcomes."""
    width = WIDTH - 8
    lines = wrap(words(operation.docs), width)
    if not lines:
        lines = wrap(f"`{operation.method} {operation.path}`", width)
    entries: list[tuple[str, str]] = []
    for response in operation.responses:
        text = words(response.docs) or reason(response.status)
        entries.append((f"{response.status} ({outcome_class(response.status)})", text))
    outcomes = section("Outcomes", entries, width)
    return [*lines, "", *outcomes] if outcomes else lines
