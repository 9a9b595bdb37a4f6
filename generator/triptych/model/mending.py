"""Making an almost right value right: what is wrong in it is replaced, what is missing is added.

Examples in specifications age: a field becomes required, and the examples stay. Most of such a value is still
what its author wanted to show.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from triptych.model.conformance import conforms
from triptych.model.examples import example_of
from triptych.model.made_examples import Detail
from triptych.model.types import (
    Alias,
    Constraints,
    Declaration,
    Field,
    Json,
    List,
    Literal,
    Map,
    Model,
    Nullable,
    Ref,
    Type,
    Union,
)

_DEEPEST: Final = 40


def mended(
    value: Json, type: Type, declarations: Mapping[str, Declaration], *, request: bool
) -> Json:
    """The value, or what is nearest to it and right for the type.

    What is added is as little as can be: null, an empty list or object where these are allowed, else an example.

    Args:
        value: Any JSON value.
        type: What it should be.
        declarations: What the type's references mean.
        request: As for :func:`triptych.model.examples.example_of`.
    """
    found = _Mender(declarations, request).mend(value, type, 0)
    if conforms(found, type, declarations, request=request):
        return found
    return example_of(type, declarations, request=request, detail=Detail.LEAST)


class _Mender:
    def __init__(self, declarations: Mapping[str, Declaration], request: bool) -> None:
        self._declarations = declarations
        self._request = request

    def mend(self, value: Json, type: Type, depth: int) -> Json:
        if depth > _DEEPEST or self._fits(value, type):
            return value
        match type:
            case Ref(id):
                declaration = self._declarations.get(id)
                if isinstance(declaration, Alias):
                    return self.mend(value, declaration.type, depth + 1)
                if isinstance(declaration, Model) and isinstance(value, dict):
                    return self._model(value, declaration, depth)
            case Nullable(inner):
                return self.mend(value, inner, depth + 1)
            case List(item) if isinstance(value, list):
                return [self.mend(each, item, depth + 1) for each in value]
            case Map(inner, _, keys) if isinstance(value, dict):
                return {
                    key: self.mend(each, inner, depth + 1)
                    for key, each in value.items()
                    if keys is None or self._fits(key, keys)
                }
            case Union() if (variant := self._nearest(value, type)) is not None:
                return self.mend(value, variant, depth + 1)
            case _:
                pass
        return self._made(type)

    def _fits(self, value: Json, type: Type) -> bool:
        return conforms(value, type, self._declarations, request=self._request)

    def _made(self, type: Type) -> Json:
        return example_of(
            type, self._declarations, request=self._request, detail=Detail.LEAST
        )

    def _model(self, value: dict[str, Json], model: Model, depth: int) -> Json:
        found: dict[str, Json] = {}
        known: set[str] = set()
        for field in model.fields:
            name = field.wire_name
            known.add(name)
            if field.read_only if self._request else field.write_only:
                continue
            if name in value and self._fits(value[name], field.type):
                found[name] = value[name]
            elif name in value and (field.required or value[name] is not None):
                found[name] = self.mend(value[name], field.type, depth + 1)
            elif field.required:
                found[name] = self._least(field)
        for name, inner in value.items():
            if name in known or model.extra is None:
                continue
            if model.keys is not None and not self._fits(name, model.keys):
                continue
            if self._fits(inner, model.extra):
                found[name] = inner
        return found

    def _least(self, field: Field) -> Json:
        """A value of a field that was left out."""
        if isinstance(field.type, Nullable):
            return None
        match field.type:
            case List(_, limits) if not (limits or Constraints()).min_items:
                return []
            case Map(_, limits) if not (limits or Constraints()).min_properties:
                return {}
            case _:
                return example_of(
                    field.type,
                    self._declarations,
                    request=self._request,
                    detail=Detail.LEAST,
                    docs=field.docs,
                )

    def _nearest(self, value: Json, type: Union) -> Type | None:
        """The variant that the value was most likely meant to be; None when it looks like none of them."""
        if not isinstance(value, dict):
            same = (v for v in type.variants if _alike(value, v, self._declarations))
            return next(same, None)
        discriminator = type.discriminator
        if discriminator is not None:
            told = value.get(discriminator.wire_name)
            for text, id in discriminator.mapping:
                if text == told:
                    return Ref(id)
        best: Type | None = None
        most = 0
        for variant in type.variants:
            points = self._likeness(value, variant)
            if points > most:
                best, most = variant, points
        return best

    def _likeness(self, value: dict[str, Json], type: Type, depth: int = 0) -> int:
        """How much an object looks like a variant: what it says of its kind counts most."""
        declaration = self._declarations.get(type.id) if isinstance(type, Ref) else None
        if isinstance(declaration, Alias) and depth < _DEEPEST:
            inner = declaration.type
            if isinstance(inner, Union):
                each = [self._likeness(value, v, depth + 1) for v in inner.variants]
                return max(each, default=0)
            return self._likeness(value, inner, depth + 1)
        if not isinstance(declaration, Model):
            return 0
        points = 0
        for field in declaration.fields:
            if field.wire_name in value:
                fits = self._fits(value[field.wire_name], field.type)
                if isinstance(field.type, Literal):
                    points += 100 if fits else -1000
                else:
                    points += 2 if fits else 1
            elif field.required:
                points -= 1
        return points


def _alike(
    value: Json, type: Type, declarations: Mapping[str, Declaration], depth: int = 0
) -> bool:
    """Whether a value is an array where the type is one."""
    match type:
        case List():
            return isinstance(value, list)
        case Ref(id) if depth < _DEEPEST:
            declaration = declarations.get(id)
            return isinstance(declaration, Alias) and _alike(
                value, declaration.type, declarations, depth + 1
            )
        case _:
            return False
