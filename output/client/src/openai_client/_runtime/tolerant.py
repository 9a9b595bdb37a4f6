"""Values put together from JSON that is not quite of the shape the API describes.

Nothing here raises.  An unknown enum value stays as it is, a missing required field is None, a value of a
wrong type is kept raw, an unknown property is kept, and a member of a union becomes the variant that fits
best: by its discriminator, else the model whose constants agree and whose fields it has.  An object that fits
none (a kind of event that the API has added, say) becomes a plain ``BaseModel`` with its properties as
attributes, so that code that asks for ``event.type`` goes on working.

Servers stray from their description every day, so this has to be fast too: how a type is put together is
worked out once, when a value of it is first met.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)

import pydantic
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from .linking import is_model, resolve
from .models import BaseModel
from .text import is_array, is_object

__all__ = ["maker"]

_UNIONS: Final = (Union, types.UnionType)
_CONTAINERS: Final = (list, tuple, dict)
_MISSING: Final = object()

Make: TypeAlias = Callable[[Any], Any]


def maker(type: Any, module: str = "") -> Make:
    """What turns parsed JSON into a ``type``, as far as that goes.

    Args:
        type: What values should be.
        module: Where forward references in ``type`` are at home.
    """
    type, module = _bare(type, module)
    if is_model(type):
        return _plan(type).make
    origin = get_origin(type)
    if origin in _UNIONS:
        return _Union(list(_variants(type, module))).make
    if origin in _CONTAINERS:
        return _container(type, module)
    return _or_raw(_leaf(type))


def _later(type: Any, module: str) -> Make:
    """A maker that is worked out at its first value: types may be recursive."""
    make: Make | None = None

    def first(value: Any) -> Any:
        nonlocal make
        if make is None:
            make = maker(type, module)
        return make(value)

    return first


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


def _container(type: Any, module: str) -> Make:
    """For a ``list``, ``dict`` or ``tuple`` of something; what is no such thing is kept raw."""
    origin, args = get_origin(type), get_args(type)
    if origin is dict:
        entry = _later(args[1], module)

        def mapped(value: Any) -> Any:
            if not is_object(value):
                return value
            return {key: entry(item) for key, item in value.items()}

        return mapped
    if origin is tuple and args[-1:] != (Ellipsis,):
        makers = [_later(arg, module) for arg in args]

        def paired(value: Any) -> Any:
            if not is_array(value):
                return value
            made = [make(item) for make, item in zip(makers, value, strict=False)]
            return (*made, *value[len(made) :])

        return paired
    item = _later(args[0], module)

    def listed(value: Any) -> Any:
        if not is_array(value):
            return value
        items = [item(each) for each in value]
        return tuple(items) if origin is tuple else items

    return listed


# -- models -------------------------------------------------------------------------


class _Plan:
    """How a model is put together, and by what an object is known to be one."""

    __slots__ = ("_fields", "_keeps", "_makers", "_model", "constants", "required")

    def __init__(self, model: type[pydantic.BaseModel]) -> None:
        self._model = model
        self._keeps = model.model_config.get("extra") == "allow"
        self._fields: dict[str, tuple[str, FieldInfo]] = {
            field.alias or name: (name, field)
            for name, field in model.model_fields.items()
        }
        self._makers: dict[str, Make] = {}
        self.required = frozenset(
            wire for wire, (_, field) in self._fields.items() if field.is_required()
        )
        #: The values of the fields that have a few given ones, by name on the wire.
        self.constants: dict[str, tuple[Any, ...]] = {}
        for wire, (_, field) in self._fields.items():
            type, _ = _bare(field.annotation, model.__module__)
            if get_origin(type) is Literal:
                self.constants[wire] = get_args(type)

    def make(self, value: Any) -> Any:
        """The object as a model; anything else as it is."""
        if not is_object(value):
            return value
        made = self.validated(value)
        return self._put_together(value) if made is _MISSING else made

    def validated(self, value: Mapping[str, Any]) -> Any:
        """The object as a model if it is quite of its shape, else ``_MISSING``."""
        model = self._model
        if not model.__pydantic_complete__:
            model.model_rebuild()
        try:
            return model.__pydantic_validator__.validate_python(value)
        except ValidationError:
            return _MISSING

    def _put_together(self, value: Mapping[str, Any]) -> Any:
        model = self._model
        rest: dict[str, Any] = dict(value)
        values: dict[str, Any] = {}
        given: set[str] = set()
        for wire, (name, field) in self._fields.items():
            found = rest.pop(wire, _MISSING)
            if found is not _MISSING:
                make = self._makers.get(wire)
                if make is None:
                    make = maker(field.annotation, model.__module__)
                    self._makers[wire] = make
                given.add(name)
                values[name] = make(found)
            elif wire in self.required:
                values[name] = None
            else:
                values[name] = field.get_default(call_default_factory=True)
        instance = model.__new__(model)
        object.__setattr__(instance, "__dict__", values)
        object.__setattr__(instance, "__pydantic_fields_set__", given | rest.keys())
        object.__setattr__(
            instance, "__pydantic_extra__", rest if self._keeps else None
        )
        object.__setattr__(instance, "__pydantic_private__", None)
        return instance

    def score(self, value: Mapping[str, Any]) -> float:
        """How well an object fits: 0 if a constant disagrees, more for each constant, then each field."""
        agreeing = 0
        for wire, literals in self.constants.items():
            found = value.get(wire, _MISSING)
            if found in literals:
                agreeing += 1
            elif len(literals) == 1 and type(found) is type(literals[0]):
                return 0
        known = len(self._fields.keys() & value.keys())
        missing = len(self.required - value.keys())
        if agreeing:
            return 1000 * agreeing + known - missing
        # Without a constant to go by, an object that lacks much and has little of the model is none.
        return known / (known + missing) if known > missing else 0


_plans: dict[type, _Plan] = {}


def _plan(model: type[pydantic.BaseModel]) -> _Plan:
    plan = _plans.get(model)
    if plan is None:
        plan = _plans[model] = _Plan(model)
    return plan


# -- unions -------------------------------------------------------------------------


class _Union:
    """How a member of a union is told from the others."""

    __slots__ = ("_others", "_plans", "_tag", "_tagged")

    def __init__(self, variants: list[tuple[Any, str]]) -> None:
        self._plans = [_plan(type) for type, _ in variants if is_model(type)]
        self._others = [_other(t, module) for t, module in variants if not is_model(t)]
        self._tag, self._tagged = _tags(self._plans)

    def make(self, value: Any) -> Any:
        if value is None:
            return None
        if is_object(value):
            plans = self._candidates(value)
            best = max(plans, key=lambda plan: plan.score(value), default=None)
            if best is not None and best.score(value) > 0:
                return best.make(value)
            for plan in plans:
                made = plan.validated(value)
                if made is not _MISSING:
                    return made
        for other in self._others:
            made = other(value)
            if made is not _MISSING:
                return made
        if is_object(value) and self._plans:
            only = self._plans[0] if len(self._plans) == 1 else _plan(BaseModel)
            return only.make(value)
        return value

    def _candidates(self, value: Mapping[str, Any]) -> list[_Plan]:
        tag = value.get(self._tag) if self._tag else None
        return self._tagged.get(tag, []) if isinstance(tag, str) else self._plans


def _variants(type: Any, module: str) -> Iterator[tuple[Any, str]]:
    type, module = _bare(type, module)
    if get_origin(type) in _UNIONS:
        for part in get_args(type):
            yield from _variants(part, module)
    else:
        yield type, module


def _tags(plans: list[_Plan]) -> tuple[str, dict[str, list[_Plan]]]:
    """A field in which each model has one text of its own, and the models by it; "" if there is none."""
    for wire in plans[0].constants if len(plans) > 1 else ():
        tagged: dict[str, list[_Plan]] = {}
        for plan in plans:
            texts = plan.constants.get(wire, ())
            if len(texts) != 1 or not isinstance(texts[0], str):
                break
            tagged.setdefault(texts[0], []).append(plan)
        else:
            return wire, tagged
    return "", {}


def _other(type: Any, module: str) -> Make:
    """What makes a variant that is no model, or ``_MISSING`` of a value that is none."""
    origin = get_origin(type)
    if origin not in _CONTAINERS:
        return _leaf(type)
    kind, make = dict if origin is dict else list, _later(type, module)
    return lambda value: make(value) if isinstance(value, kind) else _MISSING


# -- the rest -----------------------------------------------------------------------


def _leaf(type: Any) -> Make:
    """What makes a type that holds no other types, or ``_MISSING`` of a value that is none."""
    if type is Any or type is None:
        return _same
    try:
        found = _leaves.get(type)
    except TypeError:  # not hashable, as an annotation's argument may be
        return _same
    if found is None:
        found = _leaves[type] = _validated(TypeAdapter(type))
    return found


def _validated(adapter: TypeAdapter[Any]) -> Make:
    def made(value: Any) -> Any:
        try:
            return adapter.validate_python(value)
        except ValidationError:
            return _MISSING

    return made


_leaves: dict[Any, Make] = {}


def _same(value: Any) -> Any:
    return value


def _or_raw(make: Make) -> Make:
    def made(value: Any) -> Any:
        found = make(value)
        return value if found is _MISSING else found

    return made
