"""What of a value can be opened, the object, union or tuple below lists, maps and other names; and what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from triptych.model.types import (
    Alias,
    Any,
    Declaration,
    Field,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Tuple,
    Type,
    Union,
)


class Insides:
    """Finds it, once for each type."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        # By identity, since types are slow to compare. Each is kept with what was found: a reference made
        # in passing would leave its identity to another one.
        self._found: dict[int, tuple[Type, Type | None]] = {}
        self._aliases: dict[str, Type | None] = {}
        self._fields: dict[tuple[str, bool | None], Sequence[Field]] = {}

    def of(self, type: Type) -> Type | None:
        """A reference to an object or named union, a union or a tuple; None: there is nothing to be opened.

        A type that holds nothing but itself has nothing inside.
        """
        key = id(type)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = (type, self._find(type))
        return found[1]

    def fields(self, model: Model, request: bool | None) -> Sequence[Field]:
        """The properties that travel, as their reader looks for them.

        Of a request (True) all that are not read-only, those first that are required; of an answer (False)
        all that are not write-only, and of the object as such (None) all, in the order of the specification.
        """
        key = model.id, request
        fields = self._fields.get(key)
        if fields is None:
            fields = self._fields[key] = _fields(model, request)
        return fields

    def _find(self, type: Type) -> Type | None:
        while isinstance(type, (Nullable, List, Map)):
            type = type.value if isinstance(type, Map) else _held(type)
        match type:
            case Ref(id):
                declaration = self._declarations.get(id)
                if isinstance(declaration, Alias):
                    return self._alias(type, declaration)
                if isinstance(declaration, Model) and _has_rows(declaration):
                    return type
                return None
            case Tuple():
                return type
            case Union(variants):
                opened = [self._find(variant) for variant in variants]
                return type if any(opened) else None
            case _:
                return None

    def _alias(self, type: Ref, alias: Alias) -> Type | None:
        if alias.id not in self._aliases:
            self._aliases[alias.id] = None  # for an alias met again within itself
            inner = self._find(alias.type)
            self._aliases[alias.id] = type if isinstance(inner, Union) else inner
        return self._aliases[alias.id]


def _fields(model: Model, request: bool | None) -> Sequence[Field]:
    if request is None:
        return model.fields
    if not request:
        return [field for field in model.fields if not field.write_only]
    sent = [field for field in model.fields if not field.read_only]
    return sorted(sent, key=lambda field: not field.required)


def _held(type: Nullable | List) -> Type:
    return type.type if isinstance(type, Nullable) else type.item


def _has_rows(model: Model) -> bool:
    return bool(model.fields) or not (
        model.extra is None or isinstance(model.extra, Any)
    )
