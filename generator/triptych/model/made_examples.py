"""Values that are made up for types, where the specification gives none: valid, telling, the same on every run."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from enum import Enum as PlainEnum
from typing import Final, TypeAlias

from triptych.model.conformance import conforms
from triptych.model.given_examples import Given
from triptych.model.likely import likely_number, likely_text
from triptych.model.names import Name
from triptych.model.scalars import scalar_example
from triptych.model.telling import is_open, most_telling
from triptych.model.types import (
    Alias,
    Any,
    Constraints,
    Declaration,
    Discriminator,
    Enum,
    Field,
    Json,
    Kind,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    Tuple,
    Type,
    Union,
)

ANY_TEXT: Final = scalar_example(Scalar(Kind.STRING))
_ANY_NUMBER: Final = scalar_example(Scalar(Kind.INTEGER))
_Named: TypeAlias = str | int | float | bool

_STEPS: Final = 5_000  # values made for one example; beyond that only what is required
_WHOLE_DEPTH: Final = 2  # objects within objects that still show all that they have
_FEW: Final = 3  # fields that are shown of an object of which none is required
_FEW_WITHIN: Final = 2  # of one within another
_OPENED_DEPTH: Final = 4  # objects within objects that show one for want of all else
_DEEPEST: Final = 60
_MOST_ITEMS: Final = 50
_MOST_VARIANTS: Final = 20
_SPARE_KEYS: Final = 8  # keys that are tried beyond those that are wanted


class Detail(PlainEnum):
    """How much an example shows of what may be left out.

    Objects never look empty that aren't, except with ``LEAST``: where nothing is required, a few telling fields
    are shown. What is deprecated is only shown where it is required, or where there is nothing else.
    """

    WHOLE = 2  # everything in the outer objects; inner ones as with FEW
    FEW = 1  # what is required, or a few fields where nothing is
    LEAST = 0  # what is required


class Endless(Exception):
    """This type holds itself with no way out here: a list must stay empty, an optional field away."""


class Maker:
    """Makes values for one example: counts what it makes, and knows within what it is.

    Arguments:
        declarations: What references mean.
        request: Leave out ``readOnly`` fields; else ``writeOnly`` ones.
        detail: What is shown of optional fields.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        request: bool,
        detail: Detail = Detail.WHOLE,
    ) -> None:
        self.given = Given(declarations, request)
        self._declarations = declarations
        self._request = request
        self._detail = detail
        self._stack: list[str] = []
        self._models = 0
        self._steps = 0

    def make(self, type: Type, seed: int = 0) -> Json:
        """A value; different seeds give different values where the type allows it.

        Raises:
            Endless: There is none that ends.
        """
        self._steps += 1
        match type:
            case Scalar():
                return scalar_example(type, seed)
            case Ref(id):
                return self._reference(id, seed)
            case Any():
                return {}
            case Literal(values):
                return _spoken(values, seed)
            case Nullable(inner):
                depth = len(self._stack)
                try:
                    return self.make(inner, seed)
                except Endless:
                    del self._stack[depth:]
                    return None
            case List():
                return self._list(type)
            case Tuple(items):
                return [self.make(item) for item in items]
            case Map():
                return self._map(type)
            case Union():
                return self._union(type, seed)

    def _list(self, type: List) -> list[Json]:
        limits = type.constraints or Constraints()
        least = limits.min_items or 0
        count = max(least, 1)
        if limits.max_items is not None:
            count = min(count, limits.max_items)
        depth = len(self._stack)
        try:
            return [
                self.make(type.item, index if limits.unique_items else 0)
                for index in range(min(count, max(_MOST_ITEMS, 1)))
            ]
        except Endless:
            del self._stack[depth:]
            if least:
                raise
            return []

    def _map(self, type: Map) -> dict[str, Json]:
        limits = type.constraints or Constraints()
        least = limits.min_properties or 0
        count = max(least, 1)
        if limits.max_properties is not None:
            count = min(count, limits.max_properties)
        depth = len(self._stack)
        try:
            value: Json = (
                "value" if isinstance(type.value, Any) else self.make(type.value)
            )
        except Endless:
            del self._stack[depth:]
            if least:
                raise
            return {}
        keys = self._keys(type.keys, min(count, _MOST_ITEMS))
        if len(keys) < min(least, _MOST_ITEMS):
            raise Endless
        return dict.fromkeys(keys, value)

    def _keys(self, type: Type | None, count: int) -> list[str]:
        """Keys of an object, as many as can be made: ``key``, ``key2``, … where these will do."""
        keys = ["key", *(f"key{index}" for index in range(2, count + 1))][:count]
        if type is None:
            return keys
        made = (self.make(type, seed) for seed in range(2 * count + _SPARE_KEYS))
        fitting = (
            key
            for key in itertools.chain(keys, made)
            if isinstance(key, str)
            and conforms(key, type, self._declarations, request=self._request)
        )
        return list(dict.fromkeys(fitting))[:count]

    def _union(self, type: Union, seed: int) -> Json:
        choices: list[tuple[str | None, Type]] = [(None, v) for v in type.variants]
        discriminator = type.discriminator
        if discriminator is not None and discriminator.mapping:
            choices = [(value, Ref(id)) for value, id in discriminator.mapping]
        # One of the values that are named is more telling than any text.
        choices.sort(key=lambda choice: not self._is_named(choice[1]))
        choices = choices[seed % len(choices) :] + choices[: seed % len(choices)]
        first: list[Json] = []
        for told, variant in choices[:_MOST_VARIANTS]:
            depth = len(self._stack)
            try:
                value = self.make(variant, seed)
            except Endless:
                del self._stack[depth:]
                continue
            value = _told(value, discriminator, told)
            if told is not None or self._is_named(variant):
                return value
            if self._means_one(value, type):
                return value
            first.append(value)
        if not first:
            raise Endless
        return first[0]

    def _is_named(self, type: Type) -> bool:
        if isinstance(type, Ref):
            return isinstance(self._declarations.get(type.id), Enum)
        return isinstance(type, Literal) and any(value != "" for value in type.values)

    def _means_one(self, value: Json, type: Union) -> bool:
        """Whether a value is right for one variant only, as ``oneOf`` wants it."""
        right = (
            variant
            for variant in type.variants
            if conforms(value, variant, self._declarations, request=self._request)
        )
        return next(right, None) is not None and next(right, None) is None

    def _reference(self, id: str, seed: int) -> Json:
        declaration = self._declarations.get(id)
        if declaration is None:
            return {}
        if isinstance(declaration, Enum):
            return _spoken([member.value for member in declaration.members], seed)
        if id in self._stack or len(self._stack) > _DEEPEST:
            raise Endless
        if seed == 0 and declaration.docs.examples:
            for value in self.given.right(declaration.docs, Ref(id)):
                return value
        self._stack.append(id)
        if isinstance(declaration, Alias):
            value = self.make(declaration.type, seed)
        else:
            self._models += 1
            try:
                value = self._model(declaration, seed)
            finally:
                self._models -= 1
        self._stack.pop()
        return value

    def _model(self, model: Model, seed: int) -> dict[str, Json]:
        fields = [field for field in model.fields if self.given.travels(field)]
        wanted = {field.wire_name for field in fields if field.required}
        if self._is_whole() and self._steps < _STEPS:
            wanted |= {f.wire_name for f in fields if not f.docs.deprecated}
        _choose(model, [field.wire_name for field in fields], wanted)
        found: dict[str, Json] = {}
        for field in fields:
            if field.wire_name in wanted:
                self._put(found, field, seed)
        if not found and self._detail is not Detail.LEAST and self._steps < _STEPS:
            found = self._few(model, fields, seed)
        self._fill_up(found, model, fields, seed)
        return found

    def _is_whole(self) -> bool:
        return self._detail is Detail.WHOLE and self._models <= _WHOLE_DEPTH

    def _few(self, model: Model, fields: list[Field], seed: int) -> dict[str, Json]:
        """The fields that tell most, in their order; of those that hold objects one, where there is nothing else."""
        most = _FEW if self._models == 1 else _FEW_WITHIN
        if model.constraints and model.constraints.max_properties is not None:
            most = min(most, model.constraints.max_properties)
        found: dict[str, Json] = {}
        for field in most_telling(fields, self._declarations):
            opened = is_open(field, self._declarations)
            if len(found) >= most or (
                opened and (found or self._models > _OPENED_DEPTH)
            ):
                break
            self._put(found, field, seed)
            if opened and found:
                break
        names = [field.wire_name for field in fields]
        return {name: found[name] for name in names if name in found}

    def _put(self, found: dict[str, Json], field: Field, seed: int) -> None:
        """Add a field, unless it is an optional one that can't be made here."""
        depth = len(self._stack)
        try:
            found[field.wire_name] = self._field(field, seed)
        except Endless:
            del self._stack[depth:]
            if field.required:
                raise

    def _fill_up(
        self, found: dict[str, Json], model: Model, fields: list[Field], seed: int
    ) -> None:
        """Add as many properties as there must be at least: described ones first, then one of any name."""
        limits = model.constraints
        least = (limits and limits.min_properties) or 0
        for field in fields:
            if len(found) >= least:
                return
            if field.wire_name not in found:
                self._put(found, field, seed)
        if len(found) < least and model.extra is not None:
            for key in self._keys(model.keys, least):
                if key not in found and len(found) < least:
                    found[key] = self.make(model.extra, seed)
        if len(found) < least:
            raise Endless

    def _field(self, field: Field, seed: int) -> Json:
        if seed:
            return self.make(field.type, seed)
        docs, default = field.docs, field.default
        if docs.examples or default is not None:
            for value in self.given.right(docs, field.type, default):
                return value
        return likely(self.make(field.type), field.name, field.type, self._declarations)


def likely(
    value: Json, name: Name, type: Type, declarations: Mapping[str, Declaration]
) -> Json:
    """What a value likely looks like that was made up, if nothing else was known of it than its kind."""
    told: str | int | None = None
    if value == ANY_TEXT:
        told = likely_text(name)
    elif value == _ANY_NUMBER and not isinstance(value, bool):
        told = likely_number(name)
    if told is None or not conforms(told, type, declarations, request=True):
        return value
    return told


def _spoken(values: Sequence[_Named], seed: int) -> _Named:
    """One of a few values, an empty text last: it mostly stands for none."""
    told = [value for value in values if value != ""]
    told += [value for value in values if value == ""]
    return told[seed % len(told)]


def _choose(model: Model, known: list[str], wanted: set[str]) -> None:
    """Add and take away wanted properties as the model's alternatives and its upper limit demand."""
    required = {field.wire_name for field in model.fields if field.required}
    for choice in model.alternatives:
        groups = [group for group in choice.groups if group and {*group} <= {*known}]
        if not groups:
            continue
        chosen = next((g for g in groups if wanted.issuperset(g)), groups[0])
        wanted.update(chosen)
        if choice.exclusive:
            others = {name for group in groups for name in group}
            wanted -= others - {*chosen} - required
    most = model.constraints and model.constraints.max_properties
    for name in reversed(known):
        if most is not None and len(wanted) > most and name not in required:
            wanted.discard(name)


def _told(value: Json, discriminator: Discriminator | None, told: str | None) -> Json:
    """The value of a variant, with the discriminating property that makes it this variant."""
    if discriminator is None or told is None or not isinstance(value, dict):
        return value
    return {**value, discriminator.wire_name: told}
