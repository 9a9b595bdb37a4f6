"""The base of generated models."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from inspect import get_annotations
from operator import is_
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol, cast

import pydantic
from pydantic import ConfigDict, GetCoreSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from .constraints import NULL
from .linking import link_model

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["ANSWER", "AnyGiven", "BaseModel", "Keys", "OneGiven", "Properties"]

_building: Final = RLock()
_DEPTH: Final = 8000

ANSWER: Final = "answer"
"""The context of a validation that holds an answer against the specification, rather than a request."""


class Rule(Protocol):
    """What holds of an object as a whole."""

    def broken(self, given: frozenset[str]) -> str | None:
        """What is wrong, as a sentence, with an object that has properties of just these names."""
        ...


class Properties:
    """How many properties an object has."""

    __slots__ = ("least", "most")

    def __init__(self, least: int = 0, most: int | None = None) -> None:
        self.least: Final = least
        self.most: Final = most

    def broken(self, given: frozenset[str]) -> str | None:
        """See :class:`Rule`."""
        if len(given) < self.least:
            return f"Object should have at least {self.least} properties"
        if self.most is not None and len(given) > self.most:
            return f"Object should have at most {self.most} properties"
        return None


class Keys:
    """What the names of all properties are (JSON Schema §10.3.2.4).

    Args:
        type: Some kind of text, as a type that Pydantic knows.
    """

    __slots__ = ("_is_right", "_type")

    def __init__(self, type: Any) -> None:
        self._type: Final = type
        self._is_right: Callable[..., bool] | None = None

    def broken(self, given: frozenset[str]) -> str | None:
        """See :class:`Rule`."""
        check = self._is_right
        if check is None:
            validator: Any = pydantic.TypeAdapter(self._type).validator
            check = self._is_right = validator.isinstance_python
        for name in sorted(given):
            if not check(name, strict=True):
                return f"Object should have no property that is named {name!r}"
        return None


class AnyGiven:
    """At least one of several sets of properties is there; an empty set stands for none of them."""

    __slots__ = ("groups",)

    def __init__(self, *groups: Sequence[str]) -> None:
        self.groups: Final = groups

    def broken(self, given: frozenset[str]) -> str | None:
        """See :class:`Rule`."""
        return None if self.given(given) else f"Object should have {self._told()}"

    def given(self, given: frozenset[str]) -> int:
        """How many of the sets are there."""
        named = {name for group in self.groups for name in group}
        return sum(
            given.issuperset(group) if group else given.isdisjoint(named)
            for group in self.groups
        )

    def _told(self) -> str:
        return " or ".join(
            " and ".join(map(repr, group)) if group else "none of these"
            for group in self.groups
        )


class OneGiven(AnyGiven):
    """Exactly one of several sets of properties is there; an empty set stands for none of them."""

    __slots__ = ()

    def broken(self, given: frozenset[str]) -> str | None:
        """See :class:`Rule`."""
        if self.given(given) == 1:
            return None
        return f"Object should have exactly one of: {self._told()}"


class BaseModel(pydantic.BaseModel):
    """A model that is built when it is first used, and holds its values against the specification.

    Other models in annotations are named as ``types`` exports them and imported under ``TYPE_CHECKING``
    only (see ``linking``).  Fields have their names on the wire as aliases where these differ.

    A field that may be left out is None when it was, and is then not among ``model_fields_set``; null
    in JSON is accepted only where the specification does (``Nullable``).  What is left out, or was made
    None where null is none of its values, is left out of the JSON too.

    Args of the class:
        rules: What holds of an object as a whole.
        asked: Fields that may be missing from an answer but not from a request.
        answered: The other way round.
    """

    model_config = ConfigDict(
        allow_inf_nan=False,
        defer_build=True,
        extra="allow",
        populate_by_name=True,
        protected_namespaces=(),
    )

    __rules__: ClassVar[Sequence[Rule]] = ()
    __asked__: ClassVar[Sequence[str]] = ()
    __answered__: ClassVar[Sequence[str]] = ()
    __absent__: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(
        cls,
        *,
        rules: Sequence[Rule] = (),
        asked: Sequence[str] = (),
        answered: Sequence[str] = (),
        **options: Unpack[ConfigDict],
    ) -> None:
        super().__init_subclass__(**options)
        cls.__rules__, cls.__asked__, cls.__answered__ = rules, asked, answered

    if not TYPE_CHECKING:

        @classmethod
        def __pydantic_init_subclass__(cls, **options: Any) -> None:
            pass

        def __init__(self, /, **data: Any) -> None:
            if not self.__pydantic_complete__:
                type(self).model_rebuild()
            absent = self.__absent__
            super().__init__(
                **{
                    name: value
                    for name, value in data.items()
                    if value is not None or name not in absent
                }
            )

        # Values that are read from JSON don't go through it.
        __init__.__pydantic_base_init__ = True

    def to_dict(self) -> dict[str, Any]:
        """Plain data with the names on the wire; fields that were not given are left out."""
        return self.model_dump(by_alias=True, exclude_unset=True)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Build the model now, with all models it reaches. Pydantic calls this at the first use."""
        with _building:
            if cls.__pydantic_complete__ and not force:
                return None
            link_model(cls)
            with _deeply():
                return super().model_rebuild(
                    force=force,
                    raise_errors=raise_errors,
                    _parent_namespace_depth=_parent_namespace_depth + 1,
                    # Names are the module's own, never those of whoever happens to use it first.
                    _types_namespace=_types_namespace or {},
                )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        # Of the many kinds of schema these are the ones that a model and its fields are.
        schema: Any = handler(source)
        fields = schema.get("schema", {})
        if schema["type"] == "model" and fields["type"] == "model-fields":
            cls.__absent__ = _refuse_null(cls, fields)
            check = _check(cls, fields)
            if check is not None:
                schema["schema"] = core_schema.with_info_after_validator_function(
                    check, fields
                )
        return cast("core_schema.CoreSchema", schema)


@contextmanager
def _deeply() -> Generator[None, None, None]:
    """Let the first of a long chain of models be built: Pydantic takes a dozen calls for each that follows."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _DEPTH))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _refuse_null(model: type[BaseModel], schema: Any) -> frozenset[str]:
    """Let null be no value of the fields that may only be left out; their names, on the wire too."""
    absent: set[str] = set()
    annotations = get_annotations(model)
    for name, field in schema["fields"].items():
        inner = field["schema"]
        if inner["type"] != "default" or inner.get("default", field) is not None:
            continue
        if _may_be_null(annotations.get(name)):
            continue
        if inner["schema"]["type"] == "nullable":
            inner["schema"] = inner["schema"]["schema"]
        field["serialization_exclude_if"] = _IS_NONE
        absent |= {name, _on_the_wire(name, field)}
    return frozenset(absent)


_IS_NONE: Final = partial(is_, None)


def _may_be_null(annotation: object) -> bool:
    """Whether a field's annotation is ``Nullable[...]``.

    Its text is looked at, as the fields of a model that is built along with another know no more of it.
    """
    if isinstance(annotation, str):
        return annotation.removeprefix("_").startswith("Nullable[")
    return NULL in getattr(annotation, "__metadata__", ())


def _on_the_wire(name: str, field: Mapping[str, Any]) -> str:
    return str(field.get("validation_alias", name))


# The values by field, those of other names, and the names of the fields that were given.
_Found = tuple[dict[str, Any], dict[str, Any] | None, set[str]]


def _check(
    model: type[BaseModel], schema: Any
) -> Callable[[Any, core_schema.ValidationInfo], Any] | None:
    """What is to be held against an object once its fields are right; None: nothing."""
    rules, asked, answered = model.__rules__, model.__asked__, model.__answered__
    if not (rules or asked or answered):
        return None
    wire = {name: _on_the_wire(name, field) for name, field in schema["fields"].items()}

    def check(found: _Found, info: core_schema.ValidationInfo) -> _Found:
        given = frozenset(wire.get(name, name) for name in found[2])
        needed: Sequence[str] = ()
        if info.mode == "json":
            needed = answered if info.context == ANSWER else asked
        for name in needed:
            if name not in given:
                raise PydanticCustomError(
                    "missing", "Field {name} is required", {"name": repr(name)}
                )
        for rule in rules:
            broken = rule.broken(given)
            if broken is not None:
                raise PydanticCustomError(
                    "object", cast(Any, "{rule}"), {"rule": broken}
                )
        return found

    return check
