"""Values put together from JSON that is not quite of the shape the API describes.

Nothing here raises.  An unknown enum value stays as it is, a missing required field is None, a value of a
wrong type is kept raw, an unknown property is kept, and a member of a union becomes the variant that fits
best: by its discriminator, else the model whose constants agree and whose fields it has; else it stays raw.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
)

import pydantic
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from .linking import is_model, resolve
from .text import is_object

__all__ = ["construct"]

_UNIONS: Final = (Union, types.UnionType)
_MISSING: Final = object()


def construct(type: Any, value: Any, module: str = "") -> Any:
    """The value as a ``type``, as far as that goes.

    Args:
        type: What it should be.
        value: Parsed JSON.
        module: Where forward references in ``type`` are at home.
    """
    type, module = _bare(type, module)
    if is_model(type):
        return _model(type, value) if is_object(value) else value
    origin = get_origin(type)
    if origin in _UNIONS:
        return _union(type, value, module)
    args = get_args(type)
    if origin is list and isinstance(value, list):
        return [
            construct(args[0], item, module) for item in cast("list[object]", value)
        ]
    if origin is dict and isinstance(value, dict):
        members = cast("dict[str, object]", value).items()
        return {key: construct(args[1], item, module) for key, item in members}
    if origin is tuple and isinstance(value, list):
        return _tuple(args, cast("list[object]", value), module)
    found = _leaf(type, value)
    return value if found is _MISSING else found


def _bare(type: Any, module: str) -> tuple[Any, str]:
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


def _model(model: type[pydantic.BaseModel], value: Any) -> Any:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    try:
        return model.__pydantic_validator__.validate_python(value)
    except ValidationError:
        pass
    rest: dict[str, Any] = dict(value)
    fields: dict[str, Any] = {}
    given: set[str] = set()
    for name, field in model.model_fields.items():
        found = rest.pop(field.alias or name, _MISSING)
        if found is not _MISSING:
            given.add(name)
            fields[name] = construct(field.annotation, found, model.__module__)
        elif field.is_required():
            fields[name] = None
        else:
            fields[name] = field.get_default(call_default_factory=True)
    instance = model.__new__(model)
    object.__setattr__(instance, "__dict__", fields)
    object.__setattr__(instance, "__pydantic_fields_set__", given | rest.keys())
    extra = rest if model.model_config.get("extra") == "allow" else None
    object.__setattr__(instance, "__pydantic_extra__", extra)
    object.__setattr__(instance, "__pydantic_private__", None)
    return instance


def _tuple(args: tuple[Any, ...], items: list[Any], module: str) -> tuple[Any, ...]:
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(construct(args[0], item, module) for item in items)
    kinds = [*args, *[Any] * (len(items) - len(args))]
    pairs = zip(kinds, items, strict=False)
    return tuple(construct(kind, item, module) for kind, item in pairs)


def _union(type: Any, value: Any, module: str) -> Any:
    if value is None:
        return None
    variants = list(_variants(type, module))
    if is_object(value):
        models = [variant for variant, _ in variants if is_model(variant)]
        best = _best_model(models, value)
        if best is not None:
            return _model(best, value)
        for model in models:
            try:
                return model.__pydantic_validator__.validate_python(value)
            except ValidationError:
                continue
    for variant, home in variants:
        if is_model(variant):
            continue
        origin = get_origin(variant)
        if isinstance(
            value, cast(Any, {list: list, tuple: list, dict: dict}.get(origin, ()))
        ):
            return construct(variant, value, home)
        found = _leaf(variant, value)
        if found is not _MISSING:
            return found
    return value


def _variants(type: Any, module: str) -> Iterator[tuple[Any, str]]:
    type, module = _bare(type, module)
    if get_origin(type) in _UNIONS:
        for part in get_args(type):
            yield from _variants(part, module)
    else:
        yield type, module


def _best_model(
    models: list[type[pydantic.BaseModel]], value: Mapping[str, Any]
) -> type[pydantic.BaseModel] | None:
    best: type[pydantic.BaseModel] | None = None
    best_score = 0.0
    for model in models:
        score = _score(model, value)
        if score > best_score:
            best, best_score = model, score
    return best


def _score(model: type[pydantic.BaseModel], value: Mapping[str, Any]) -> float:
    """How well an object fits a model: 0 if a constant disagrees, more for each constant, then each field."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    constants = known = missing = 0
    for name, field in model.model_fields.items():
        found = value.get(field.alias or name, _MISSING)
        if found is _MISSING:
            missing += field.is_required()
            continue
        known += 1
        literals = _constants(field, model.__module__)
        if literals is not None:
            if found in literals:
                constants += 1
            elif isinstance(found, str) and len(literals) == 1:
                return 0
    if constants:
        return 1000 * constants + known - missing
    # Without a constant to go by, an object that lacks much and has little of the model is none.
    return known / (known + missing) if known > missing else 0


def _constants(field: FieldInfo, module: str) -> tuple[Any, ...] | None:
    type, _ = _bare(field.annotation, module)
    return get_args(type) if get_origin(type) is Literal else None


_adapters: dict[Any, TypeAdapter[Any] | None] = {}


def _leaf(type: Any, value: Any) -> Any:
    """The value as a type that holds no other types, or ``_MISSING``."""
    if type is Any or type is None:
        return value
    try:
        adapter = _adapters[type]
    except KeyError:
        adapter = _adapters[type] = TypeAdapter(type)
    except TypeError:
        return value
    if adapter is None:
        return value
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return _MISSING
