"""Views of the modules of resources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.docstrings import quoted, wrap
from triptych.languages.python.documentation import words
from triptych.languages.python.imports import Imports, imports, statement_import
from triptych.languages.python.layout import (
    WIDTH,
    bracketed,
    class_head,
    signature,
    statement,
)
from triptych.languages.python.surface import ResourceSurface, Surface
from triptych.languages.python.text import string
from triptych.targets.python_client.descriptors import Descriptors
from triptych.targets.python_client.methods import Methods

TEMPLATE = "src/{{package}}/resources/{{resource}}.py.jinja"

_HIDDEN = {
    "list": "List",
    "dict": "Dict",
    "tuple": "Tuple",
    **{
        name: f"_{name}"
        for name in "bool bytes date datetime float int object str".split()
    },
}
"""Names that annotations use, and what to call them in a class that has a method of that name."""

_VIEWS = (
    ("with_raw_response", "WithRawResponse", "raw", "returning the HTTP response."),
    (
        "with_streaming_response",
        "WithStreamingResponse",
        "streaming",
        "a context manager of the unread response.",
    ),
)
WRAPPERS = ("raw", "streaming", "async_raw", "async_streaming")


def resource_files(
    surface: Surface, descriptors: Descriptors, folder: str
) -> Iterator[FileSpec]:
    """One module per resource; one that has children is a package."""
    for resource in surface.root.walk():
        if resource.path:
            stem = "/".join(resource.module) + (
                "/__init__" if resource.children else ""
            )
            yield FileSpec(
                f"{folder}/resources/{stem}.py",
                TEMPLATE,
                _view(resource, surface, descriptors),
            )


def _view(
    resource: ResourceSurface, surface: Surface, descriptors: Descriptors
) -> Mapping[str, Any]:
    parts = ResourceParts(resource, surface, descriptors)
    depth = len(resource.module) + (1 if resource.children else 0)
    spell = surface.annotations.spell
    runtime = {spell("Resource"), spell("AsyncResource"), "cast", *parts.runtime}
    module_doc = quoted(_description(resource, 0), "")
    block = parts.imports(runtime, depth, {})
    return {
        "deprecated": parts.deprecated,
        "doc": module_doc,
        "imports": block.runtime,
        "checking": block.checking,
        "descriptors": parts.descriptors,
        "classes": [
            parts.class_view(
                resource.class_name, spell("Resource"), asynchronous=False
            ),
            parts.class_view(
                resource.async_class_name, spell("AsyncResource"), asynchronous=True
            ),
        ],
        "views": parts.views(resource.class_name, "resource"),
    }


class ResourceParts:
    """What the class of a resource, or of the client, is made of."""

    def __init__(
        self, resource: ResourceSurface, surface: Surface, descriptors: Descriptors
    ) -> None:
        self._resource = resource
        self._surface = surface
        attributes = {
            *(method.name for method in resource.methods),
            *(child.attribute for child in resource.children),
        }
        spell = surface.annotations.spell
        shadowed = {
            name: spell(other) if other[0] != "_" else other
            for name, other in _HIDDEN.items()
            if name in attributes
        }
        methods = Methods(surface, shadowed)
        self._methods = [methods.view(method) for method in resource.methods]
        made = [descriptors.descriptor(method) for method in resource.methods]
        self.deprecated = any(method["deprecated"] for method in self._methods)
        self.descriptors = [each.code for each in made]
        self.runtime: set[str] = methods.runtime.union(*(each.runtime for each in made))
        self.checking: set[str] = methods.uses.union(*(each.checking for each in made))
        if resource.children:
            self.runtime.add("cached_property")
        if resource.methods:
            self.checking.update(WRAPPERS)

    def imports(
        self,
        runtime: Iterable[str],
        depth: int,
        others: Mapping[str, str],
        checking: Iterable[str] = (),
    ) -> Imports:
        """The imports of the module, which lies ``depth`` folders below the package."""
        up = "." * (depth + 1)
        children = {
            name: module
            for child in self._resource.children
            for name, module in _names_of(child, _module_of(child, self._resource))
        }
        return imports(
            {*runtime, "TYPE_CHECKING"},
            {*self.checking, *children, *checking},
            types=self._surface.types.modules,
            types_package=f"{up}types",
            runtime_package=f"{up}_runtime",
            others={**children, **others},
        )

    def class_view(self, name: str, base: str, *, asynchronous: bool) -> dict[str, Any]:
        """One class: its docstring, children and methods."""
        half = "asynchronous" if asynchronous else "sync"
        return {
            "name": name,
            "head": class_head(name, [base]),
            "views": [_accessor(name, *words) for words in _VIEWS],
            "doc": quoted(_description(self._resource, 4), "    "),
            "children": self._children(asynchronous),
            "methods": [
                {**method[half], "deprecated": method["deprecated"]}
                for method in self._methods
            ],
        }

    def _children(self, asynchronous: bool) -> list[dict[str, Any]]:
        views: list[dict[str, Any]] = []
        for child in self._resource.children:
            name = child.async_class_name if asynchronous else child.class_name
            module = _module_of(child, self._resource)
            tail = f") -> {name}:"
            views.append(
                {
                    "head": signature(
                        f"def {child.attribute}(", [("self", "", "")], tail, 1
                    ),
                    "doc": quoted(_description(child, 8), "        "),
                    "load": statement_import(module, [name], 2),
                    "make": bracketed(f"return {name}(", ["self"], ")", 2),
                }
            )
        return views

    def views(
        self, class_name: str, parameter: str, inherited: Sequence[str] = ()
    ) -> list[dict[str, Any]]:
        """The classes that tell type checkers what ``with_raw_response`` and its kin hold.

        ``inherited`` are methods that the class has from its base.
        """
        names = [*inherited, *(method.name for method in self._resource.methods)]
        return [
            self._type_view(
                f"{prefix}{class_name}", kind, wrapper, prefix, parameter, names
            )
            for prefix in ("", "Async")
            for kind, wrapper in (
                ("WithRawResponse", "raw"),
                ("WithStreamingResponse", "streaming"),
            )
        ]

    def _type_view(
        self,
        holder: str,
        kind: str,
        wrapper: str,
        prefix: str,
        parameter: str,
        names: Sequence[str],
    ) -> dict[str, Any]:
        function = f"async_{wrapper}" if prefix else wrapper
        lines = [_wrapped(name, function, parameter) for name in names]
        lines += [
            statement(
                f"self.{child.attribute}",
                f"{prefix}{child.class_name}{kind}({parameter}.{child.attribute})",
                3,
            )
            for child in self._resource.children
        ]
        return {
            "name": f"{holder}{kind}",
            "head": signature(
                "def __init__(",
                [("self", "", ""), (parameter, holder, "")],
                ") -> None:",
                2,
            ),
            "lines": lines,
        }


def _wrapped(name: str, function: str, parameter: str) -> str:
    return statement(f"self.{name}", f"{function}({parameter}.{name})", 3)


def _accessor(
    name: str, attribute: str, suffix: str, mode: str, doc: str
) -> dict[str, str]:
    """The property that gives a resource in another mode."""
    view = f"{name}{suffix}"
    return {
        "doc": doc,
        "head": signature(f"def {attribute}(", [("self", "", "")], f") -> {view}:", 1),
        "call": bracketed(
            "return cast(", [string(view), f"self._view({string(mode)})"], ")", 2
        ),
    }


def _module_of(child: ResourceSurface, parent: ResourceSurface) -> str:
    """The module of a child, as seen from the module of its parent."""
    return f".{child.module[-1]}" if parent.path else f".resources.{child.module[-1]}"


def _names_of(child: ResourceSurface, module: str) -> Iterator[tuple[str, str]]:
    for name in (child.class_name, child.async_class_name):
        yield name, module
        yield f"{name}WithRawResponse", module
        yield f"{name}WithStreamingResponse", module


def _description(resource: ResourceSurface, indent: int) -> list[str]:
    text = words(resource.resource.docs)
    if not text:
        text = f"The methods of `{'.'.join(resource.path)}`."
    return wrap(text, WIDTH - indent)
