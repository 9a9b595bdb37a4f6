"""The user's own package: an application to begin with, written once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.imports import statement_import
from triptych.languages.python.layout import WIDTH, class_head, exploded
from triptych.model.api import Api
from triptych.targets.fastapi_server.security import example_credential
from triptych.targets.fastapi_server.settled import Settled
from triptych.targets.fastapi_server.tree import ResourceHandler

_SOURCE = "src/{{app}}"
_IDENTITY = "User"
_IMPORTED = frozenset({_IDENTITY, "Handler"})


def scaffold_files(
    api: Api, settled: Settled, handlers: Sequence[ResourceHandler]
) -> Iterator[FileSpec]:
    """An application with a handler to fill in for each resource; nothing if it isn't wanted."""
    if not settled.app:
        return
    folder, package = f"src/{settled.app}", settled.options.package
    secured = bool(api.security_schemes)
    names = {handler.module: subclass(handler) for handler in handlers}

    def file(path: str, view: dict[str, Any], template: str = "") -> FileSpec:
        source = f"{_SOURCE}/{template or path}.jinja"
        return FileSpec(f"{folder}/{path}", source, view, once=True)

    text = f"A server of the {settled.title}.".replace("the the ", "the ")
    yield file("__init__.py", {"doc": quoted(wrap(text, WIDTH - 6), "")})
    yield file("main.py", {"package": package, "secured": secured})
    yield file(
        "auth.py",
        {
            "package": package,
            "imports": statement_import(package, ["Credential"], 0),
            "credential": example_credential(api),
            "secured": secured,
        },
    )
    yield file(
        "handlers/__init__.py",
        {
            "package": package,
            "imports": [
                statement_import(f".{module}", [name], 0)
                for module, name in names.items()
            ],
            "result": (
                exploded("return [", [f"{name}()" for name in names.values()], "]", 1)
                if names
                else "return []"
            ),
        },
    )
    for handler in handlers:
        yield file(
            f"handlers/{handler.module}.py",
            _handler(handler, package),
            "handlers/{{resource}}.py",
        )


def subclass(handler: ResourceHandler) -> str:
    """The user's class of a handler: ``ChatCompletions``, told apart from what its module imports."""
    name = handler.class_name.removesuffix("Handler") or handler.class_name
    return f"{name}Resource" if name in _IMPORTED else name


def _handler(handler: ResourceHandler, package: str) -> dict[str, Any]:
    name = f"`{handler.name}`" if handler.path else "the API itself"
    text = f"Answers the operations of {name}; one whose method is not written here is answered with 501."
    return {
        "imports": statement_import(f"{package}.handlers", [handler.class_name], 0),
        "doc": quoted(wrap(text, WIDTH - 10), "    "),
        "head": class_head(subclass(handler), [f"{handler.class_name}[{_IDENTITY}]"]),
    }


def tasks(
    handlers: Sequence[ResourceHandler],
) -> Iterator[tuple[str, str]]:
    """Operation id -> the method that a handler needs for it."""
    for handler in handlers:
        for method in handler.methods:
            yield (
                method.operation.id,
                f"{handler.class_name}.{method.name}(self, request: {method.request}, auth)",
            )
