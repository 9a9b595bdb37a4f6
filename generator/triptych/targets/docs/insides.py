"""What of a value can be opened, the object, union or tuple below lists, maps and other names; and what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

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
        self._directed: dict[bool, set[str]] = {}

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

    def direction(self, inner: Type, request: bool | None) -> bool | None:
        """The direction that has to be told to show what was found, to its end; None: all directions show the same.

        In most documents most objects look the same wherever they travel, and so need to be made once only.
        """
        if request is None:
            return None
        directed = self._directed.get(request)
        if directed is None:
            directed = self._directed[request] = self._find_directed(request)
        if isinstance(inner, Ref):
            return request if inner.id in directed else None
        return None if directed.isdisjoint(self._named_within(inner)) else request

    def _find_directed(self, request: bool) -> set[str]:
        """The ids of what shows something else in that direction, or holds something that does."""
        spreading = [
            id
            for id, declaration in self._declarations.items()
            if isinstance(declaration, Model)
            and self.fields(declaration, request) is not declaration.fields
        ]
        found: set[str] = set()
        while spreading:
            id = spreading.pop()
            if id not in found:
                found.add(id)
                spreading += self._holders.get(id, ())
        return found

    @cached_property
    def _holders(self) -> dict[str, list[str]]:
        """The id of what can be opened -> the ids of what it is found in."""
        holders: dict[str, list[str]] = {}
        for id, declaration in self._declarations.items():
            if isinstance(declaration, (Model, Alias)):
                for named in self._named_within(Ref(id)):
                    holders.setdefault(named, []).append(id)
        return holders

    def _named_within(self, inner: Type) -> Iterator[str]:
        """The ids of what has a name and can be opened one level below, or below what has none there."""
        for found in self._within(inner):
            if isinstance(found, Ref):
                yield found.id
            else:
                yield from self._named_within(found)

    def _within(self, inner: Type) -> Iterator[Type]:
        """What can be opened one level below, whatever direction it travels in."""
        if isinstance(inner, Ref):
            declaration = self._declarations[inner.id]
            if isinstance(declaration, Model):
                types = [field.type for field in declaration.fields]
                if declaration.extra is not None:
                    types.append(declaration.extra)
            else:
                types = [declaration.type] if isinstance(declaration, Alias) else []
        elif isinstance(inner, Union):
            types = list(inner.variants)
        else:
            types = list(inner.items) if isinstance(inner, Tuple) else []
        for type in types:
            if (found := self.of(type)) is not None:
                yield found

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


def key_of(inner: Type) -> str | int:
    """What tells apart what can be opened: the name of what has one, else the identity of the type."""
    return inner.id if isinstance(inner, Ref) else id(inner)


def _fields(model: Model, request: bool | None) -> Sequence[Field]:
    """The fields themselves where the direction makes no difference."""
    fields = model.fields
    if request is None:
        return fields
    if request:
        shown = [field for field in fields if not field.read_only]
        shown.sort(key=lambda field: not field.required)
    else:
        shown = [field for field in fields if not field.write_only]
    return fields if shown == [*fields] else shown


def _held(type: Nullable | List) -> Type:
    return type.type if isinstance(type, Nullable) else type.item


def _has_rows(model: Model) -> bool:
    return bool(model.fields) or not (
        model.extra is None or isinstance(model.extra, Any)
    )
