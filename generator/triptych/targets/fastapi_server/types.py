"""Views of the modules of models as a server needs them: exact, and one form for both directions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triptych.files import FileSpec
from triptych.languages.python.annotations import Expr
from triptych.languages.python.code import strings
from triptych.languages.python.models import Module, ModuleView, type_files
from triptych.languages.python.text import literal
from triptych.model import types as t
from triptych.model.conformance import conforms
from triptych.targets.fastapi_server.annotations import StrictAnnotations, is_required


def strict_type_files(
    annotations: StrictAnnotations, folder: str
) -> Iterator[tuple[FileSpec, Module]]:
    """One file per module of types, and what it exports."""
    return type_files(annotations, folder, _StrictView)


class _StrictView(ModuleView):
    annotations: StrictAnnotations

    def has(self, field: t.Field) -> bool:
        """Every field: what is only read is answered, and what is only written is asked for."""
        return True

    def is_required(self, field: t.Field, model: t.Model) -> bool:
        """Whether a value of the model can't be made without the field."""
        return is_required(field, model)

    def default(self, field: t.Field, model: t.Model) -> str:
        """What a request that leaves the field out means, where the specification says so; else None."""
        if model.direction is t.Direction.SENT:
            return spelled_default(field.type, field.default, self.annotations)
        return "None"

    def field_type(self, field: t.Field, model: t.Model) -> Expr:
        """What the field holds, told apart from that it may be left out."""
        if self.is_required(field, model):
            return self.annotations.received(field.type)
        if self.annotations.nullable(field.type):
            inner = (
                field.type.type if isinstance(field.type, t.Nullable) else field.type
            )
            expr = self.annotations.received(inner)
            return expr.within(self.annotations.spell("Nullable"))
        expr = self.annotations.received(field.type)
        if self.default(field, model) != "None":
            return expr
        return self.annotations.optional(expr)

    def settings(self, model: t.Model) -> Sequence[str]:
        """What the class is told of the object as a whole."""
        settings: list[str] = []
        if model.extra is None:
            settings.append('extra="forbid"')
        rules = [*self._rules(model)]
        if rules:
            settings.append(f"rules=({', '.join(rules)}{',' * (len(rules) == 1)})")
        for key, names in (
            ("asked", _only(model, asked=True)),
            ("answered", _only(model, asked=False)),
        ):
            if names:
                settings.append(f"{key}={strings(names)}")
        return settings

    def _rules(self, model: t.Model) -> Iterator[str]:
        limits = model.constraints
        if limits is not None:
            arguments = [
                f"{key}={literal(number)}"
                for key, number in (
                    ("least", limits.min_properties),
                    ("most", limits.max_properties),
                )
                if number is not None
            ]
            if arguments:
                yield f"{self._mark('Properties')}({', '.join(arguments)})"
        if model.keys is not None:
            key = self.annotations.exact_key(model.keys)
            self.runtime |= key.uses
            yield f"{self._mark('Keys')}({key.text})"
        for choice in model.alternatives:
            name = self._mark("OneGiven" if choice.exclusive else "AnyGiven")
            groups = ", ".join("()" if not g else strings(g) for g in choice.groups)
            yield f"{name}({groups})"

    def _mark(self, name: str) -> str:
        spelled = self.annotations.spell(name)
        self.runtime.add(spelled)
        return spelled


def _only(model: t.Model, *, asked: bool) -> list[str]:
    """The names of the fields that are required in requests only, or in answers only."""
    return [
        field.wire_name
        for field in model.fields
        if field.required
        and not is_required(field, model)
        and field.write_only is asked
        and field.read_only is not asked
    ]


def spelled_default(
    type: t.Type, default: t.Default | None, annotations: StrictAnnotations
) -> str:
    """The default as Python code, where it is a scalar and of its type; else ``None``."""
    if default is None:
        return "None"
    value = default.value
    if not isinstance(value, (str, int, float, bool)):
        return "None"
    if not conforms(value, type, annotations.types.declarations, request=True):
        return "None"
    if not _is_plain(type, value, annotations):
        return "None"
    return literal(value)


def _is_plain(
    type: t.Type, value: str | float | bool, annotations: StrictAnnotations
) -> bool:
    """Whether a type checker accepts the JSON value as one of the type."""
    match type:
        case t.Scalar(kind):
            if kind is t.Kind.STRING:
                return type.format not in {"date-time", "date"}
            return kind in {t.Kind.INTEGER, t.Kind.NUMBER, t.Kind.BOOLEAN} and not (
                kind is t.Kind.INTEGER and isinstance(value, float)
            )
        case t.Literal():
            return not isinstance(value, float)
        case t.Ref():
            target = annotations.types.declarations[
                annotations.types.end_of_chain(type.id)
            ]
            if isinstance(target, t.Enum):
                return not isinstance(value, float)
            return isinstance(target, t.Alias) and _is_plain(
                target.type, value, annotations
            )
        case t.Nullable():
            return _is_plain(type.type, value, annotations)
        case t.Union():
            return any(_is_plain(each, value, annotations) for each in type.variants)
        case _:
            return False
