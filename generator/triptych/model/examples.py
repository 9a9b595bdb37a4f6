"""An example value for any type: the specification's own first, else made up, the same on every run.

Docs, README, generated tests and the mock server all take their examples from here.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from typing import Final

from triptych.model.api import Content, Location, Parameter
from triptych.model.conformance import conforms
from triptych.model.names import Name
from triptych.model.scalars import scalar_example
from triptych.model.types import (
    Alias,
    Any,
    Constraints,
    Declaration,
    Declarations,
    Default,
    Discriminator,
    Docs,
    Enum,
    Example,
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
from triptych.model.xml_text import is_xml, xml_text

_STEPS: Final = 5_000  # values made for one example; beyond that only what is required
_OPTIONAL_DEPTH: Final = 2  # objects within objects that still show optional fields
_DEEPEST: Final = 60
_MOST_ITEMS: Final = 50
_MOST_VARIANTS: Final = 20
_SPARE_KEYS: Final = 8  # keys that are tried beyond those that are wanted
_NO_SEGMENTS: Final[tuple[Json, ...]] = ("", ".", "..", [], {})


class _Endless(Exception):
    """This type holds itself with no way out here: a list must stay empty, an optional field away."""


def example_of(
    type: Type,
    declarations: Mapping[str, Declaration],
    *,
    request: bool,
    optional: bool = True,
    docs: Docs | None = None,
) -> Json:
    """A value of a type.

    Arguments:
        type: Any type.
        declarations: What its references mean.
        request: Leave out ``readOnly`` fields; else ``writeOnly`` ones.
        optional: Show optional fields as well (in the outer objects; inner ones show what is required).
        docs: Words about this value, whose examples come before those of the type itself.
    """
    maker = _Maker(declarations, request, optional)
    if docs is not None:
        for value in maker.given(docs, type):
            return value
    try:
        return maker.make(type)
    except _Endless:
        return {}


def parameter_example(
    parameter: Parameter, declarations: Mapping[str, Declaration]
) -> Json:
    """A value for a parameter: its own example, its default, else one of its type.

    What is made up for a path is called after the parameter (``/orders/order_123``). No path can hold what is empty,
    ``.`` or ``..``: such a value gives way to the name.
    """
    in_path = parameter.location is Location.PATH
    maker = _Maker(declarations, True, True)
    for value in maker.given(parameter.docs, parameter.type, parameter.default):
        if not (in_path and value in _NO_SEGMENTS):
            return value
    value = example_of(parameter.type, declarations, request=True)
    if not in_path:
        return value
    if value == scalar_example(Scalar(Kind.STRING)):
        told = _called_after(Name.parse(parameter.wire_name))
        fits = conforms(told, parameter.type, declarations, request=True)
        return told if fits else value
    return parameter.wire_name if value in _NO_SEGMENTS else value


def _called_after(name: Name) -> str:
    """``order_123`` for an order's id, ``owner`` for an owner."""
    words = name.key
    if words[-1:] == ("id",):
        return "_".join((*words[:-1], "123"))
    return "_".join(words) or "string"


def content_example(
    content: Content,
    declarations: Mapping[str, Declaration],
    *,
    request: bool,
    optional: bool = True,
) -> Json:
    """A body: the media type's own example, else one of its type (of one item, if it is streamed).

    Content of which only the raw text is given (plain text) is that text, and XML is its text. None: nothing is known.
    """
    for example in content.docs.examples:
        if example.raw:
            return example.text
    if content.shape is not None:
        if not is_xml(content.media_type):
            return None
        value = example_of(
            content.shape,
            declarations,
            request=request,
            optional=optional,
            docs=content.docs,
        )
        return _as_xml(value, content, content.shape, declarations)
    type = content.type if content.type is not None else content.item
    if type is None:
        for example in content.docs.examples:
            return json.loads(example.text)
        return None
    return example_of(
        type, declarations, request=request, optional=optional, docs=content.docs
    )


def content_examples(
    content: Content, declarations: Mapping[str, Declaration], *, request: bool
) -> list[tuple[Example, Json]]:
    """Every example that the specification gives of a content, whether it is right or not, with its value.

    The value of a raw one is its text. Fields that don't travel this way are left out of the others. That of XML
    is its text as well.
    """
    shape = content.shape
    if shape is not None and not is_xml(content.media_type):
        shape = None
    type = shape or (content.type if content.type is not None else content.item)
    maker = _Maker(declarations, request, True)
    found: list[tuple[Example, Json]] = []
    for example in content.docs.examples:
        value = example.text if example.raw else maker.shown(example, type)
        if shape is not None and not example.raw:
            value = _as_xml(value, content, shape, declarations)
        found.append((example, value))
    return found


def _as_xml(
    value: Json, content: Content, shape: Type, declarations: Declarations
) -> str | None:
    return xml_text(value, shape, declarations, content.docs.xml) or None


class _Maker:
    def __init__(
        self, declarations: Mapping[str, Declaration], request: bool, optional: bool
    ) -> None:
        self._declarations = declarations
        self._request = request
        self._optional = optional
        self._stack: list[str] = []
        self._models = 0
        self._steps = 0

    # -- what the specification gives -------------------------------------------------

    def given(
        self, docs: Docs, type: Type, default: Default | None = None
    ) -> Iterator[Json]:
        """The examples that are right for the type, then the default if it is one (null is not telling)."""
        texts = [example.text for example in docs.examples if not example.raw]
        if default is not None and default.text != "null":
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
        if depth > _DEEPEST:
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
                        if name not in types or self._travels(types[name])
                    }
                return value
            case Nullable(inner) if value is not None:
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

    def _travels(self, field: Field) -> bool:
        return not (field.read_only if self._request else field.write_only)

    # -- what is made up --------------------------------------------------------------

    def make(self, type: Type, seed: int = 0) -> Json:
        """A value; different seeds give different values where the type allows it."""
        self._steps += 1
        match type:
            case Any():
                return {}
            case Literal(values):
                return values[seed % len(values)]
            case Scalar():
                return scalar_example(type, seed)
            case Nullable(inner):
                depth = len(self._stack)
                try:
                    return self.make(inner, seed)
                except _Endless:
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
            case Ref(id):
                return self._reference(id, seed)

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
        except _Endless:
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
        except _Endless:
            del self._stack[depth:]
            if least:
                raise
            return {}
        keys = self._keys(type.keys, min(count, _MOST_ITEMS))
        if len(keys) < min(least, _MOST_ITEMS):
            raise _Endless
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
            except _Endless:
                del self._stack[depth:]
                continue
            value = _told(value, discriminator, told)
            if told is not None or self._is_named(variant):
                return value
            if self._means_one(value, type):
                return value
            first.append(value)
        if not first:
            raise _Endless
        return first[0]

    def _is_named(self, type: Type) -> bool:
        if isinstance(type, Ref):
            return isinstance(self._declarations.get(type.id), Enum)
        return isinstance(type, Literal)

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
            return declaration.members[seed % len(declaration.members)].value
        if id in self._stack or len(self._stack) > _DEEPEST:
            raise _Endless
        if seed == 0:
            for value in self.given(declaration.docs, Ref(id)):
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
        fields = [field for field in model.fields if self._travels(field)]
        wanted = {field.wire_name for field in fields if field.required}
        if self._optional and self._models <= _OPTIONAL_DEPTH and self._steps < _STEPS:
            wanted = {field.wire_name for field in fields}
        _choose(model, [field.wire_name for field in fields], wanted)
        found: dict[str, Json] = {}
        for field in fields:
            if field.wire_name in wanted:
                self._put(found, field, seed)
        self._fill_up(found, model, fields, seed)
        return found

    def _put(self, found: dict[str, Json], field: Field, seed: int) -> None:
        """Add a field, unless it is an optional one that can't be made here."""
        depth = len(self._stack)
        try:
            found[field.wire_name] = self._field(field, seed)
        except _Endless:
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
            raise _Endless

    def _field(self, field: Field, seed: int) -> Json:
        if seed == 0:
            for value in self.given(field.docs, field.type, field.default):
                return value
        return self.make(field.type, seed)


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
