"""What of a value can be opened: the object, union or tuple below lists, maps and other names."""

from __future__ import annotations

from collections.abc import Mapping

from triptych.model.types import (
    Alias,
    Any,
    Declaration,
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

    def of(self, type: Type) -> Type | None:
        """A reference to an object or named union, a union or a tuple; None: there is nothing to be opened.

        A type that holds nothing but itself has nothing inside.
        """
        key = id(type)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = (type, self._find(type))
        return found[1]

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


def _held(type: Nullable | List) -> Type:
    return type.type if isinstance(type, Nullable) else type.item


def _has_rows(model: Model) -> bool:
    return bool(model.fields) or not (
        model.extra is None or isinstance(model.extra, Any)
    )
