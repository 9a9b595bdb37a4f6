"""What the values of a type look like: whether they are objects, arrays or files, and which fields they have."""

from __future__ import annotations

import types
from collections.abc import Iterator
from inspect import get_annotations
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

import pydantic

from .files import Upload
from .linking import is_model, resolve

__all__ = [
    "Shape",
    "bare",
    "declares_extra",
    "fields_of",
    "is_file",
    "item_shapes_of",
    "may_be_file",
    "model_fields_of",
    "properties_of",
    "shape_of",
    "variants_of",
]

UNIONS: Final = (Union, types.UnionType)

Shape = Literal["scalar", "array", "object"]


def shape_of(type: Any, module: str = "") -> set[Shape]:
    """Whether values of a type are arrays, objects or neither; more than one of a union."""
    shapes: set[Shape] = set()
    for variant, _ in variants_of(type, module):
        if is_model(variant) or get_origin(variant) is dict or variant is dict:
            shapes.add("object")
        elif get_origin(variant) in (list, tuple, set) or variant in (list, tuple):
            shapes.add("array")
        elif variant is not None and variant is not types.NoneType:
            shapes.add("scalar")
    return shapes


def item_shapes_of(type: Any, module: str = "") -> set[Shape]:
    """The shapes of the items of a list."""
    shapes: set[Shape] = set()
    for variant, home in variants_of(type, module):
        if get_origin(variant) in (list, set):
            shapes |= shape_of(get_args(variant)[0], home)
    return shapes


def properties_of(type: Any, module: str = "") -> tuple[set[str], bool]:
    """The names of the properties that an object of a type has on the wire, and whether it may have more."""
    names: set[str] = set()
    more = False
    for variant, _ in variants_of(type, module):
        if is_model(variant):
            names |= model_fields_of(variant).keys()
            more = more or declares_extra(variant)
        elif get_origin(variant) is dict or variant is dict:
            more = True
    return names, more


def may_be_file(type: Any, module: str = "") -> bool:
    """Whether a value of a type may be a file, or an array of files."""
    for variant, home in variants_of(type, module):
        if variant is Upload or variant is Any:
            return True
        if get_origin(variant) in (list, tuple, set):
            if any(may_be_file(each, home) for each in get_args(variant)):
                return True
    return False


def is_file(type: Any, module: str = "") -> bool:
    """Whether a value of a type can be nothing but a file, or an array of files."""
    found = [
        (each, home)
        for each, home in variants_of(type, module)
        if each is not None and each is not types.NoneType
    ]
    return bool(found) and all(
        each is Upload
        or (
            get_origin(each) in (list, set)
            and all(is_file(item, home) for item in get_args(each))
        )
        for each, home in found
    )


def fields_of(type: Any, module: str = "") -> dict[str, tuple[Any, str]]:
    """The fields of all models that a type may be, by their names on the wire: type and home."""
    return {
        name: (annotation, variant.__module__)
        for variant, _ in variants_of(type, module)
        if is_model(variant)
        for name, annotation in model_fields_of(variant).items()
    }


def bare(type: Any, module: str) -> tuple[Any, str]:
    """The type without aliases, annotations and forward references around it."""
    while True:
        if isinstance(type, str) or hasattr(type, "__forward_arg__"):
            type = resolve(type, module)
        elif hasattr(type, "__value__"):
            type, module = type.__value__, type.__module__
        elif get_origin(type) is Annotated:
            type = get_args(type)[0]
        else:
            return type, module


def variants_of(type: Any, module: str) -> Iterator[tuple[Any, str]]:
    type, module = bare(type, module)
    if get_origin(type) in UNIONS:
        for part in get_args(type):
            yield from variants_of(part, module)
    else:
        yield type, module


def model_fields_of(model: type[pydantic.BaseModel]) -> dict[str, Any]:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return {
        field.alias or name: field.annotation
        for name, field in model.model_fields.items()
    }


def declares_extra(model: type[pydantic.BaseModel]) -> bool:
    return "__pydantic_extra__" in get_annotations(model)
