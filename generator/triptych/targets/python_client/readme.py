"""The view of the README: how to use this client, with this API's own methods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.surface import (
    Credential,
    Method,
    Place,
    Shape,
    Surface,
)
from triptych.languages.python.surface.samples import is_file, path_of, sample
from triptych.languages.python.text import markdown, markdown_code
from triptych.model.api import Api, PageStyle
from triptych.targets.python_client.descriptors import Security
from triptych.targets.python_client.events import Events
from triptych.targets.python_client.methods import door
from triptych.targets.python_client.options import Options
from triptych.targets.python_client.overloads import on

_WIDTH = 80
_RESULTS = {Shape.NONE: "", Shape.PAGE: "page"}


def readme_file(
    api: Api, surface: Surface, options: Options, events: Events, security: Security
) -> FileSpec:
    """``README.md``. A feature that the API has no method for is left out.

    ``security`` is what most operations need.
    """
    chooser = _Chooser(surface)
    first = chooser.first()
    result = _RESULTS.get(first.returns.shape, "result") if first is not None else ""
    # Awaiting what lists in pages gives the first one; a sample of it says only the call.
    wait = "await " if result == "page" else ""
    view: dict[str, Any] = {
        "title": markdown(api.title) or options.distribution,
        "description": markdown(_first_paragraph(api.docs.description)),
        "distribution": options.distribution,
        "package": surface.package,
        "client": surface.client_name,
        "async_client": surface.async_client_name,
        "environment_prefix": surface.environment_prefix,
        "client_arguments": [
            {
                "name": argument.name,
                "environment": argument.environment,
                "text": markdown(_first_paragraph(docs.description)),
            }
            for argument, docs in (
                *((each, each.scheme.docs) for each in surface.credentials),
                *((each, each.docs) for each in surface.headers),
            )
        ],
        "client_arguments_title": (
            "Authentication" if surface.credentials else "Settings"
        ),
        "example_credential": ", ".join(
            f'{name}="…"' for name in _shown_credentials(surface, security)
        ),
        "says_no_credentials": not (surface.credentials or surface.headers),
        "variables": [
            {"name": variable.name, "default": markdown_code(variable.default)}
            for variable in surface.variables
        ],
        "call": chooser.sample(first),
        "async_call": indented(chooser.sample(first, asynchronous=True), 4),
        "assigned": "" if result == "" else f"{result} = ",
        "async_assigned": "" if result == "" else f"{result} = {wait}",
        "has_value": result != "",
        "result": result,
        "tried": indented(chooser.sample(first), 4) or "...",
        "raw_call": chooser.raw(first),
        "stream": chooser.stream(),
        "async_stream": chooser.stream(asynchronous=True),
        "page": chooser.sample(chooser.page()),
        "upload": chooser.upload(),
        "download": chooser.download(),
        "typed_dicts": any(declared.sent for declared in surface.types),
        "receiver": events.receiver,
        "signed": events.signed,
        "event_alias": events.alias,
    }
    return FileSpec("README.md", "README.md.jinja", view)


def _shown_credentials(surface: Surface, security: Security) -> list[str]:
    """The arguments that most operations need, by the way of telling that takes the fewest."""
    by_scheme: dict[str, list[Credential]] = {}
    for credential in surface.credentials:
        by_scheme.setdefault(credential.scheme.id, []).append(credential)
    ways = [[c for id in ids for c in by_scheme.get(id, ())] for ids in security]
    shown = min(filter(None, ways), key=len, default=[*surface.credentials[:1]])
    # An id and a secret stand for the token that they are worth.
    worth = {c.scheme.id for c in shown if c.part == "client_id"}
    return [
        c.name for c in shown if c.scheme.id not in worth or c.part != "access_token"
    ]


class _Chooser:
    """Finds the method that shows a feature best: not deprecated, with few required arguments."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._methods = [
            method
            for method in surface.methods.values()
            if not method.operation.docs.deprecated
        ] or list(surface.methods.values())

    def first(self) -> Method | None:
        """The method of the first example: something that is created with a typed answer, or listed."""
        return (
            self._simplest(lambda m: m.streams is not None and _is_value(m))
            or self._simplest(lambda m: m.operation.method == "POST" and _is_value(m))
            or self._simplest(_is_value)
            or self._simplest(lambda m: m.returns.shape is Shape.PAGE)
            or self._simplest(lambda _: True)
        )

    def page(self) -> Method | None:
        """The list that asks for least, rather one of several pages than one that comes whole."""
        lists = [m for m in self._methods if m.returns.shape is Shape.PAGE]
        return min(
            [m for m in lists if _is_paged(m)] or lists,
            key=lambda m: sum(argument.required for argument in m.arguments),
            default=None,
        )

    def stream(self, *, asynchronous: bool = False) -> str:
        method = self._simplest(lambda m: m.streams is not None and _is_value(m))
        if method is not None and method.flag is not None:
            return self.sample(method, asynchronous, {method.flag.name: on(method)})
        return self.sample(
            self._simplest(lambda m: m.returns.shape is Shape.STREAM), asynchronous
        )

    def upload(self) -> str:
        return self.sample(self._simplest(lambda m: bool(list(_files(m)))))

    def download(self) -> str:
        method = self._simplest(
            lambda m: door(m) == "_download" and m.operation.method == "GET"
        ) or self._simplest(lambda m: door(m) == "_download")
        return self.sample(method)

    def raw(self, method: Method | None) -> str:
        """The call through ``with_raw_response``."""
        if method is None:
            return ""
        call = self.sample(method)
        path = path_of(method, self._surface)
        head, _, name = path.rpartition(".")
        raw = (
            f"{head}.with_raw_response.{name}" if head else f"with_raw_response.{name}"
        )
        return call.replace(f"client.{path}(", f"client.{raw}(", 1)

    def sample(
        self,
        method: Method | None,
        asynchronous: bool = False,
        given: dict[str, str] | None = None,
    ) -> str:
        if method is None:
            return ""
        return sample(
            method,
            self._surface,
            asynchronous=asynchronous,
            width=_WIDTH,
            given=given or {},
        )

    def _simplest(self, fits: Callable[[Method], bool]) -> Method | None:
        # Among equals the first counts: what matters most tends to stand first in a document.
        found: Iterable[Method] = filter(fits, self._methods)
        return min(
            found,
            key=lambda m: (
                sum(argument.place is Place.PATH for argument in m.arguments),
                not 0 < sum(argument.required for argument in m.arguments) < 4,
            ),
            default=None,
        )


def indented(code: str, spaces: int) -> str:
    """The code for a place indented so far; its first line is not indented."""
    return code.replace("\n", "\n" + " " * spaces)


def _is_value(method: Method) -> bool:
    return method.returns.shape is Shape.VALUE


def _is_paged(method: Method) -> bool:
    """Whether there is more than a single page."""
    pagination = method.operation.pagination
    return pagination is not None and pagination.style is not PageStyle.SINGLE


def _files(method: Method) -> Iterator[str]:
    for argument in method.arguments:
        if argument.required and is_file(argument.type):
            yield argument.name


def _first_paragraph(text: str) -> str:
    paragraph = text.strip().split("\n\n")[0]
    return paragraph if len(paragraph) <= 600 else f"{paragraph[:599].rstrip()}…"
