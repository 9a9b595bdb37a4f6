"""The tree of resources: attributes, classes and modules."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import count

from triptych.languages.python.annotations import Annotations, Expr
from triptych.languages.python.identifiers import module_name, pascal, settle, snake
from triptych.languages.python.surface.arguments import (
    arguments,
    chosen_content,
    constant_headers,
)
from triptych.languages.python.surface.model import (
    Argument,
    Method,
    Place,
    ResourceSurface,
)
from triptych.languages.python.surface.results import errors, returned, streamed
from triptych.model.api import Operation, Resource
from triptych.model.types import Docs, Kind, Scalar

_RUNTIME_CLASSES = frozenset("""
    AsyncResource BINARY Binary BinaryResponse AsyncBinaryResponse Events FORM File AsyncFile Form
    JSON Json MULTIPART Multipart Omit Operation Page AsyncPaginator PageOptions Pages Part Ref
    RequestOptions Resource Retries Stream AsyncStream Style TEXT Text Unpack
    Any Iterable Literal Mapping Sequence TYPE_CHECKING
    Api ApiKey Basic Bearer Client AsyncClient Middleware AsyncMiddleware OAuth2 Timeout Token AsyncToken
    Self Webhook WebhookReceiver
    """.split())
"""What modules of resources import."""

RESOURCE_ATTRIBUTES = (
    "with_raw_response",
    "with_streaming_response",
    # What the class body itself refers to.
    "cached_property",
    "deprecated",
    "omit",
    "overload",
    "property",
)
"""Names that no method or child of a resource may take."""

CLIENT_ATTRIBUTES = (
    *RESOURCE_ATTRIBUTES,
    "base_url",
    "close",
    "is_closed",
    "request",
    "with_options",
)
"""The same for the client."""


def resource_tree(
    resource: Resource, annotations: Annotations, shared: Collection[str] = ()
) -> ResourceSurface:
    """The root and all below it. ``shared`` are headers that no method is told of (see ``shared``)."""
    return _resource(resource, (), (), "Root", annotations, shared)


def _resource(
    resource: Resource,
    path: tuple[str, ...],
    module: tuple[str, ...],
    class_name: str,
    annotations: Annotations,
    shared: Collection[str],
) -> ResourceSurface:
    methods = [snake(operation.name, "call") for operation in resource.operations]
    children = [snake(child.path[-1], "resource") for child in resource.children]
    names = settle(
        [*children, *methods], RESOURCE_ATTRIBUTES if path else CLIENT_ATTRIBUTES
    )
    child_names = names[: len(children)]
    modules = settle([module_name(name) for name in child_names], fold_case=True)
    classes = _class_names(resource.children, class_name, annotations)
    return ResourceSurface(
        resource=resource,
        path=path,
        class_name=class_name,
        async_class_name=f"Async{class_name}",
        module=module,
        methods=tuple(
            _method(operation, name, annotations, shared)
            for operation, name in zip(
                resource.operations, names[len(children) :], strict=True
            )
        ),
        children=tuple(
            _resource(
                child,
                (*path, name),
                (*module, child_module),
                child_class,
                annotations,
                shared,
            )
            for child, name, child_module, child_class in zip(
                resource.children, child_names, modules, classes, strict=True
            )
        ),
    )


def _class_names(
    resources: Sequence[Resource], parent: str, annotations: Annotations
) -> list[str]:
    """Unlike each other, their parent and every type: all of them may stand in one module."""
    taken = {parent, f"Async{parent}"}

    def is_free(name: str) -> bool:
        return not any(
            n in taken or n in annotations.types.modules or n in _RUNTIME_CLASSES
            for n in (name, f"Async{name}")
        )

    names: list[str] = []
    for resource in resources:
        name = next(filter(is_free, _numbered(pascal(resource.path[-1], "Resource"))))
        taken |= {name, f"Async{name}"}
        names.append(name)
    return names


def _numbered(base: str) -> Iterator[str]:
    yield base
    yield f"{base}Resource"
    for number in count(2):
        yield f"{base}Resource{number}"


def _method(
    operation: Operation, name: str, annotations: Annotations, shared: Collection[str]
) -> Method:
    content = chosen_content(operation.body, annotations)
    found = arguments(operation, content, annotations, shared)
    flag = _flag(operation, found)
    if flag is not None and flag not in found:
        found = (*found, flag)
    returns = returned(operation, annotations)
    streams = None
    if operation.streaming is not None and flag is not None:
        streams = streamed(operation.streaming.content, annotations)
    return Method(
        name=name,
        operation=operation,
        arguments=found,
        returns=returns,
        streams=streams,
        flag=flag,
        content=content,
        headers=constant_headers(operation),
        errors=errors(operation),
    )


def _flag(operation: Operation, found: Sequence[Argument]) -> Argument | None:
    """The argument that asks for the stream; where the ``Accept`` header does that, one made for it."""
    streaming = operation.streaming
    if streaming is None or streaming.flag_location is None:
        return None
    if streaming.flag_location == "accept":
        [name] = settle(["stream"], [argument.name for argument in found])
        return Argument(
            name=name,
            wire_name="",
            place=Place.ACCEPT,
            type=Scalar(Kind.BOOLEAN),
            annotation=Expr("bool"),
            required=False,
            docs=Docs(description="Whether to ask for the stream instead."),
        )
    place = Place.QUERY if streaming.flag_location == "query" else Place.FIELD
    for argument in found:
        if argument.place is place and argument.wire_name == streaming.flag:
            return argument
    return None
