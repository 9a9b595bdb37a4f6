"""The examples that a specification gives, as far as they are right and travel."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from triptych.model.conformance import conforms
from triptych.model.types import (
    Alias,
    Declaration,
    Default,
    Docs,
    Example,
    Field,
    Json,
    List,
    Map,
    Model,
    Nullable,
    Ref,
    Type,
    Union,
)

_DEEPEST: Final = 60
_EMPTY: Final = frozenset(("null", "[]", "{}", '""'))  # defaults that show nothing


class Given:
    """Reads them, for values that are sent (``request``) or received."""

    def __init__(self, declarations: Mapping[str, Declaration], request: bool) -> None:
        self._declarations = declarations
        self._request = request

    def right(
        self, docs: Docs, type: Type, default: Default | None = None
    ) -> Iterator[Json]:
        """The examples that are right for the type, then the default if it is one and tells something."""
        texts = [example.text for example in docs.examples if not example.raw]
        if default is not None and default.text not in _EMPTY:
            texts.append(default.text)
        for text in texts:
            value: Json = json.loads(text)
            if conforms(value, type, self._declarations, request=self._request):
                yield self._trimmed(value, type, 0)

    def shown(self, example: Example, type: Type | None) -> Json:
        """The value of an example, as far as it travels this way."""
        value: Json = json.loads(example.text)
        return value if type is None else self._trimmed(value, type, 0)

    def _trimmed(self, value: Json, type: Type, depth: int) -> Json:
        """The value without the fields that don't travel this way."""
        if depth > _DEEPEST or not isinstance(value, (dict, list)):
            return value
        match type:
            case Ref(id):
                declaration = self._declarations.get(id)
                if isinstance(declaration, Alias):
                    return self._trimmed(value, declaration.type, depth + 1)
                if isinstance(declaration, Model) and isinstance(value, dict):
                    types = {f.wire_name: f for f in declaration.fields}
                    return {
                        name: (
                            self._trimmed(inner, types[name].type, depth + 1)
                            if name in types
                            else inner
                        )
                        for name, inner in value.items()
                        if name not in types or self.travels(types[name])
                    }
                return value
            case Nullable(inner):
                return self._trimmed(value, inner, depth + 1)
            case List(item) if isinstance(value, list):
                return [self._trimmed(v, item, depth + 1) for v in value]
            case Map(inner) if isinstance(value, dict):
                return {k: self._trimmed(v, inner, depth + 1) for k, v in value.items()}
            case Union(variants, discriminator):
                if discriminator is not None and isinstance(value, dict):
                    told = value.get(discriminator.wire_name)
                    for text, id in discriminator.mapping:
                        if text == told:
                            return self._trimmed(value, Ref(id), depth + 1)
                for variant in variants:
                    if conforms(
                        value, variant, self._declarations, request=self._request
                    ):
                        return self._trimmed(value, variant, depth + 1)
                return value
            case _:
                return value

    def travels(self, field: Field) -> bool:
        return not (field.read_only if self._request else field.write_only)
