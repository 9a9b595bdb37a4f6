"""Views of methods: signatures, docstrings and the one call each of them makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from triptych.languages.python.annotations import Annotations, Expr, union
from triptych.languages.python.docstrings import escaped, quoted, section, wrap
from triptych.languages.python.documentation import words
from triptych.languages.python.layout import WIDTH, bracketed, exploded, signature
from triptych.languages.python.surface import (
    Argument,
    Method,
    Place,
    Shape,
    Surface,
)
from triptych.languages.python.surface.samples import sample
from triptych.languages.python.text import string
from triptych.model.api import PageStyle
from triptych.targets.python_client.descriptors import variable
from triptych.targets.python_client.overloads import on, overloads, wants_stream

_KEYS = {
    Place.PATH: "path",
    Place.QUERY: "query",
    Place.HEADER: "headers",
    Place.COOKIE: "cookies",
}
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_SAYS_NOTHING = frozenset(
    {
        "",
        "ok",
        "success",
        "successful",
        "response",
        "successful response",
        "success response",
        "default response",
        "successful operation",
    }
)
"""Descriptions of responses that are there because one has to be."""

_INDENT = "        "


class Methods:
    """Makes the views of methods, and collects the names their annotations use."""

    def __init__(self, surface: Surface, shadowed: Mapping[str, str]) -> None:
        self._surface = surface
        self._annotations: Annotations = surface.annotations
        self._shadowed = shadowed
        self.uses: set[str] = set()
        self.runtime: set[str] = set()

    def view(self, method: Method) -> dict[str, Any]:
        """What both clients' templates need to know of a method."""
        deprecated = self._deprecated(method)
        return {
            "name": method.name,
            "deprecated": deprecated,
            "sync": self._half(method, asynchronous=False),
            "asynchronous": self._half(method, asynchronous=True),
        }

    def _half(self, method: Method, *, asynchronous: bool) -> dict[str, Any]:
        pages = method.returns.shape is Shape.PAGE
        prefix = "async " if asynchronous and not pages else ""
        return {
            "overloads": self._overloads(method, prefix, asynchronous),
            "head": self._head(
                method,
                prefix,
                asynchronous,
                method.arguments,
                self._all(method, asynchronous),
            ),
            "doc": self._doc(method, asynchronous),
            "call": self._call(method, asynchronous and not pages),
        }

    def _all(self, method: Method, asynchronous: bool) -> Expr:
        returns = [method.returns, *([method.streams] if method.streams else [])]
        return union(
            r.async_annotation if asynchronous else r.annotation for r in returns
        )

    def _overloads(self, method: Method, prefix: str, asynchronous: bool) -> list[str]:
        choices = overloads(method, self._annotations, asynchronous)
        if not choices:
            return []
        self.runtime.add(self._annotations.spell("overload"))
        return [
            self._head(
                method, prefix, asynchronous, choice.arguments, choice.returns, " ..."
            )
            for choice in choices
        ]

    def _head(
        self,
        method: Method,
        prefix: str,
        asynchronous: bool,
        arguments: Iterable[Argument],
        returns: Expr,
        suffix: str = "",
    ) -> str:
        """``def create(self, …) -> T:``, laid out for a class body."""
        parameters: list[tuple[str, str, str]] = [("self", "", "")]
        keyword_only = False
        for argument in arguments:
            if not argument.positional and not keyword_only:
                parameters.append(("*", "", ""))
                keyword_only = True
            parameters.append(self._parameter(argument, asynchronous))
        options = self._options(method)
        unpack = self._annotations.spell("Unpack")
        self.uses |= {unpack, options}
        parameters.append((f"**{rest(method)}", f"{unpack}[{options}]", ""))
        returns = returns.renamed(self._shadowed)
        self.uses |= returns.uses
        head = f"{prefix}def {method.name}("
        return signature(head, parameters, f") -> {returns.text}:{suffix}", 1)

    def _options(self, method: Method) -> str:
        pages = method.returns.shape is Shape.PAGE
        return self._annotations.spell("PageOptions" if pages else "RequestOptions")

    def _parameter(
        self, argument: Argument, asynchronous: bool
    ) -> tuple[str, str, str]:
        expr = argument.annotation
        file = self._annotations.spell("File")
        if asynchronous and file in expr.uses:
            expr = expr.renamed({file: self._annotations.spell("AsyncFile")})
        expr = expr.renamed(self._shadowed)
        self.uses |= expr.uses
        if argument.required:
            return argument.name, expr.text, ""
        omit = self._annotations.spell("Omit")
        self.uses.add(omit)
        self.runtime.add("omit")
        return argument.name, f"{expr.text} | {omit}", "omit"

    def _call(self, method: Method, awaited: bool) -> str:
        arguments = [variable(method), rest(method)]
        if method.flag is not None and method.streams is not None:
            arguments.append(wants_stream(method, method.flag))
        by_key: dict[str, dict[str, str]] = {}
        for argument in method.arguments:
            if argument.place is Place.BODY:
                arguments.append(f"body={argument.name}")
            elif argument.place is Place.ACCEPT:
                continue
            elif argument.place is Place.QUERYSTRING:
                arguments.append(f"querystring={argument.name}")
            else:
                key = _KEYS.get(argument.place, "body")
                by_key.setdefault(key, {})[argument.wire_name] = argument.name
        for key, values in by_key.items():
            items = ", ".join(
                f"{string(wire)}: {name}" for wire, name in values.items()
            )
            arguments.append(f"{key}={{{items}}}")
        head = f"return {'await ' if awaited else ''}self.{door(method)}("
        if len(arguments) == 3 and by_key and len(", ".join(arguments)) > 400:
            return exploded(head, arguments, ")", 2)
        return bracketed(head, arguments, ")", 2)

    def _doc(self, method: Method, asynchronous: bool) -> str:
        operation = method.operation
        width = WIDTH - len(_INDENT)
        text = words(operation.docs) or f"`{operation.method} {operation.path}`"
        lines = wrap(text, width)
        for part in (
            section(
                "Args",
                [(a.name, words(a.docs, a.default)) for a in method.arguments],
                width,
            ),
            section("Returns", _returns(method), width),
            section("Raises", _raises(method), width),
            self._example(method, asynchronous),
        ):
            if part:
                lines += ["", *part]
        return quoted(lines, _INDENT)

    def _example(self, method: Method, asynchronous: bool) -> list[str]:
        code = sample(method, self._surface, asynchronous=asynchronous, width=72)
        if method.returns.shape is Shape.PAGE:
            loop = "async for" if asynchronous else "for"
            code = f"{loop} item in {code}:\n    print(item)"
        lines = escaped(code).split("\n")
        return ["Example:", *(f"    {line}" if line else "" for line in lines)]

    def _deprecated(self, method: Method) -> str:
        docs = method.operation.docs
        if not docs.deprecated:
            return ""
        name = self._annotations.spell("deprecated")
        if not (method.streams and method.flag):
            self.runtime.add(name)
        message = " ".join(docs.deprecation.split()) or "The API has deprecated this."
        return bracketed(f"@{name}(", [string(message)], ")", 1)


def rest(method: Method) -> str:
    """The name of the method's ``**`` argument, unlike every other argument's."""
    names = {argument.name for argument in method.arguments}
    name = "options"
    while name in names:
        name = f"{name}_"
    return name


def door(method: Method) -> str:
    """The runtime's door that a method ends in."""
    shape = method.returns.shape
    if method.streams is not None and method.flag is not None:
        return "_download_or_stream" if shape is Shape.BINARY else "_call_or_stream"
    return {
        Shape.PAGE: "_list",
        Shape.STREAM: "_stream",
        Shape.BINARY: "_download",
    }.get(shape, "_call")


def _returns(method: Method) -> list[tuple[str, str]]:
    returns, streams = method.returns, method.streams
    text = returns.docs.strip()
    if text.rstrip(".!").lower() in _SAYS_NOTHING:
        text = ""
    paging = method.operation.pagination
    whole = paging is not None and paging.style is PageStyle.SINGLE
    told = {
        Shape.PAGE: (
            "A page with all items, to iterate over."
            if whole
            else "A page; iterating over it goes through the items of all pages."
        ),
        Shape.STREAM: "The stream of events.",
        Shape.BINARY: "The answer, to be read, iterated over or written to a file.",
    }.get(returns.shape, "")
    parts = [part for part in (text, told) if part]
    if streams is not None and method.flag is not None:
        parts.append(f"With `{method.flag.name}={on(method)}`, the stream of events.")
    return [("", "\n\n".join(parts))] if parts else []


def _raises(method: Method) -> list[tuple[str, str]]:
    raised: dict[str, str] = {}
    for status, _, docs in method.errors:
        name = _ERRORS.get(status)
        if name is None:
            name = "InternalServerError" if status[0] == "5" else "APIStatusError"
        raised.setdefault(name, docs.split("\n\n")[0])
    return list(raised.items())
