"""The names of a server's code: modules, handler classes, methods, request classes and their attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from msgspec import Struct

from triptych.languages.python.declared import attribute_name
from triptych.languages.python.identifiers import module_name, pascal, settle, snake
from triptych.model.api import Api, Location, Operation, Parameter, Resource
from triptych.targets.fastapi_server.annotations import StrictAnnotations
from triptych.targets.fastapi_server.outcomes import RUNTIME_NAMES

_HANDLER_ATTRIBUTES = ("resource",)
"""What the base of handlers has."""

_PLACES = tuple(Location)
_BODY = "body"
_STREAM = "stream"


class Method(Struct, frozen=True, kw_only=True):
    """A method of a handler, and the class of what it is asked.

    Attributes:
        request: The class of the request.
        attributes: Each parameter and the attribute it is.
        body: The attribute of the body; "" without one.
        stream: The attribute that tells whether the ``Accept`` header asks for the stream; "" without one.
    """

    name: str
    operation: Operation
    request: str
    attributes: tuple[tuple[Parameter, str], ...]
    body: str
    stream: str


class ResourceHandler(Struct, frozen=True, kw_only=True):
    """The handler of one resource.

    ``path`` holds the names that a client reaches it by; ``module`` is the module of the handler and
    that of the routes.
    """

    resource: Resource
    path: tuple[str, ...]
    class_name: str
    module: str
    methods: tuple[Method, ...]

    @property
    def name(self) -> str:
        """``chat.completions``; "" for the root."""
        return ".".join(self.path)


def handlers_of(
    api: Api, annotations: StrictAnnotations
) -> tuple[ResourceHandler, ...]:
    """The handlers of all resources that have operations, parents first."""
    found = [each for each in _walk(api.root, ()) if each[0].operations]
    stems = [pascal_path(path) for _, path, _ in found]
    modules = settle(
        [module_name("_".join(path) or "root") for _, path, _ in found],
        ("__init__",),
        fold_case=True,
    )
    names = _Names(annotations)
    classes = [names.free(f"{stem or 'Root'}Handler") for stem in stems]
    return tuple(
        ResourceHandler(
            resource=resource,
            path=path,
            class_name=class_name,
            module=module,
            methods=tuple(
                _method(operation, name, stem, names)
                for operation, name in zip(resource.operations, methods, strict=True)
            ),
        )
        for (resource, path, methods), stem, module, class_name in zip(
            found, stems, modules, classes, strict=True
        )
    )


def pascal_path(path: Sequence[str]) -> str:
    """``ChatCompletions`` for the attributes ``chat`` and ``completions``."""
    return "".join(
        part[:1].upper() + part[1:] for name in path for part in name.split("_")
    )


def _walk(
    resource: Resource, path: tuple[str, ...]
) -> Iterator[tuple[Resource, tuple[str, ...], list[str]]]:
    """Every resource, its path and the names of its methods, as the client settles them."""
    children = [snake(child.path[-1], "resource") for child in resource.children]
    methods = [snake(operation.name, "call") for operation in resource.operations]
    names = settle([*children, *methods], _HANDLER_ATTRIBUTES)
    yield resource, path, names[len(children) :]
    for child, name in zip(resource.children, names, strict=False):
        yield from _walk(child, (*path, name))


class _Names:
    """Classes unlike every type, every name of the runtime and each other."""

    def __init__(self, annotations: StrictAnnotations) -> None:
        self._types = annotations.types.modules
        self._taken: set[str] = set()

    def free(self, base: str, suffix: str = "") -> str:
        """The first name that is free: ``base``, with the suffix, with a number."""
        for name in self._candidates(base, suffix):
            if not (
                name in self._types or name in self._taken or name in RUNTIME_NAMES
            ):
                self._taken.add(name)
                return name
        raise AssertionError("names never end")

    @staticmethod
    def _candidates(base: str, suffix: str) -> Iterator[str]:
        yield base
        if suffix:
            yield base + suffix
        for number in count(2):
            yield f"{base}{suffix}{number}"


def _method(operation: Operation, name: str, stem: str, names: _Names) -> Method:
    has_body = operation.body is not None and bool(operation.body.contents)
    streaming = operation.streaming
    by_accept = streaming is not None and streaming.flag_location == "accept"
    reserved = [_BODY] * has_body
    parameters = _ordered(operation)
    wanted: list[str] = []
    taken = set(reserved)
    for parameter in parameters:
        attribute = attribute_name(parameter.name, parameter.wire_name)
        if attribute in taken:
            attribute = f"{parameter.location.value}_{attribute.rstrip('_')}"
        taken.add(attribute)
        wanted.append(attribute)
    if by_accept:
        wanted.append(_STREAM)
    settled = settle(wanted, reserved)
    return Method(
        name=name,
        operation=operation,
        request=names.free(f"{stem}{pascal(operation.name, 'Call')}", "Request"),
        attributes=tuple(zip(parameters, settled, strict=False)),
        body=_BODY if has_body else "",
        stream=settled[-1] if by_accept else "",
    )


def _ordered(operation: Operation) -> list[Parameter]:
    """Path parameters in the order of the path, then those of the query and the rest."""
    order = {
        name: index
        for index, name in enumerate(re.findall(r"\{([^{}]*)\}", operation.path))
    }
    return sorted(
        operation.parameters,
        key=lambda each: (
            _PLACES.index(each.location),
            (
                order.get(each.wire_name, len(order))
                if each.location is Location.PATH
                else 0
            ),
        ),
    )
