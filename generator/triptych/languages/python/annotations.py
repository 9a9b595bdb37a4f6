"""Types of the model as Python type expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from triptych.languages.python.declared import DeclaredType, DeclaredTypes
from triptych.languages.python.layout import operands
from triptych.languages.python.text import literal, string
from triptych.model.types import (
    Alias,
    Any,
    Enum,
    Field,
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

MOST_LITERALS = 2_000
"""A longer list of literal values is only its base type: type checkers would stand still."""


class Expr(Struct, frozen=True):
    """A type expression on one line, and the names it uses that are not builtins."""

    text: str
    uses: frozenset[str] = frozenset()

    def __or__(self, other: Expr) -> Expr:
        return Expr(f"{self.text} | {other.text}", self.uses | other.uses)

    def within(self, head: str, *uses: str) -> Expr:
        """``head[self]``."""
        return Expr(f"{head}[{self.text}]", self.uses.union(uses or (head,)))

    def renamed(self, names: Mapping[str, str]) -> Expr:
        """The expression with some of its names spelled otherwise; text in quotes stays."""
        if not names:
            return self
        found: set[str] = set()

        def rename(match: re.Match[str]) -> str:
            name = names.get(match[0])
            if name is None:
                return match[0]
            found.add(match[0])
            return name

        text = _NAME.sub(rename, self.text)
        if not found:
            return self
        return Expr(text, (self.uses - found).union(names[name] for name in found))

    def names(self) -> Iterable[str]:
        """Every name in the expression, builtins as well."""
        return (found for found in _NAME.findall(self.text) if found[0] not in "\"'")


_NAME = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\W\d]\w*""")

_BUILT_IN = {
    Kind.STRING: Expr("str"),
    Kind.INTEGER: Expr("int"),
    Kind.NUMBER: Expr("float"),
    Kind.BOOLEAN: Expr("bool"),
    Kind.NULL: Expr("None"),
    Kind.BINARY: Expr("bytes"),
}
NONE = Expr("None")


def helper(name: str) -> Expr:
    """A name that has to be imported."""
    return Expr(name, frozenset((name,)))


def union(parts: Iterable[Expr]) -> Expr:
    """``A | B``, each variant once and None last."""
    texts: list[str] = []
    uses: frozenset[str] = frozenset()
    for part in parts:
        uses |= part.uses
        texts += operands(part.text) if " | " in part.text else [part.text]
    unique = dict.fromkeys(texts)
    if "None" in unique:
        del unique["None"]
        unique["None"] = None
    return Expr(" | ".join(unique), uses)


class Annotations:
    """Type expressions for one Api; the same type gives the same expression, made once.

    ``spell`` gives helpers (``Literal``, ``datetime``…) another name where the Api has a type of that name.
    """

    def __init__(self, types: DeclaredTypes) -> None:
        self.types = types
        self._received: dict[Type, Expr] = {}
        self._sent: dict[Type, Expr] = {}
        self._plain: dict[Type, Expr] = {}

    def spell(self, name: str) -> str:
        return f"_{name}" if name in self.types.modules else name

    def helper(self, name: str) -> Expr:
        """A name to be imported, spelled apart from the types of the Api."""
        return helper(self.spell(name))

    def received(self, type: Type) -> Expr:
        """What a field of a response holds, with what pydantic needs to know (discriminators)."""
        expr = self._received.get(type)
        if expr is None:
            expr = self._received[type] = self.make_received(type)
        return expr

    def plain(self, type: Type) -> Expr:
        """The same for type checkers only: what a method returns."""
        expr = self._plain.get(type)
        if expr is None:
            match type:
                case Union():
                    expr = union(map(self.plain, type.variants))
                case Nullable():
                    expr = union((self.plain(type.type), NONE))
                case List():
                    expr = self.plain(type.item).within("list", "list")
                case Map():
                    expr = self._dict(type, self.plain(type.value))
                case Ref():
                    expr = self._ref(self.types[type.id], sent=False)
                case _:
                    expr = self.make_received(type)
            self._plain[type] = expr
        return expr

    def sent(self, type: Type) -> Expr:
        """What a caller may pass."""
        expr = self._sent.get(type)
        if expr is None:
            expr = self._sent[type] = self._make_sent(type)
        return expr

    def make_received(self, type: Type) -> Expr:
        """The expression for :meth:`received`, which remembers it."""
        match type:
            case Scalar():
                if type.kind is Kind.STRING and type.format == "date-time":
                    return self.helper("datetime")
                if type.kind is Kind.STRING and type.format == "date":
                    return self.helper("date")
                return _BUILT_IN[type.kind]
            case Literal():
                return self._literal(type.values)
            case Any():
                return self.helper("Any")
            case Ref():
                # A model by its own name: Pydantic takes one that reaches itself by an alias, and is built
                # before what else names the alias, for one that is nothing but itself.
                end = self.types[self.types.end_of_chain(type.id)]
                is_model = isinstance(end.declaration, Model)
                return self._ref(end if is_model else self.types[type.id], sent=False)
            case Nullable():
                return union((self.received(type.type), NONE))
            case Union():
                expr = union(map(self.received, type.variants))
                field = self.discriminator(type)
                if field is None or " | " not in expr.text:
                    return expr
                return self.annotated(
                    expr, Expr(field, frozenset({self.spell("Field")}))
                )
            case List():
                return Expr(*_wrapped("list", self.received(type.item)))
            case Map():
                return self._dict(type, self.received(type.value))
            case Tuple():
                return self._tuple(type, [*map(self.received, type.items)])

    def annotated(self, expr: Expr, *marks: Expr) -> Expr:
        """``Annotated[expr, mark, ...]``."""
        head = self.spell("Annotated")
        uses = expr.uses.union({head}, *(mark.uses for mark in marks))
        return Expr(f"{head}[{', '.join(e.text for e in (expr, *marks))}]", uses)

    def discriminator(self, type: Union) -> str | None:
        """``Field(discriminator="type")`` where pydantic can tell the variants apart by it."""
        attribute = self._discriminating(type)
        if attribute is None:
            return None
        return f"{self.spell('Field')}(discriminator={string(attribute)})"

    def _make_sent(self, type: Type) -> Expr:
        match type:
            case Scalar():
                if type.kind is Kind.BINARY:
                    return self.helper("File")
                expr = self.make_received(type)
                return expr if not expr.uses else union((Expr("str"), expr))
            case Literal() | Any():
                return self.make_received(type)
            case Ref():
                return self._ref(self.types[type.id], sent=True)
            case Nullable():
                return union((self.sent(type.type), NONE))
            case Union():
                return union(map(self.sent, type.variants))
            case List():
                return self.sent(type.item).within(self.spell("Iterable"))
            case Map():
                name = self.spell("Mapping")
                key, value = self.key(type.keys), self.sent(type.value)
                uses = key.uses | value.uses | {name}
                return Expr(f"{name}[{key.text}, {value.text}]", uses)
            case Tuple():
                name = self.spell("Iterable")
                items = [*map(self.sent, type.items)]
                rest = [self.sent(type.rest)] if type.rest is not None else []
                return union([*items, *rest]).within(name)

    def _dict(self, type: Map, value: Expr) -> Expr:
        key = self.key(type.keys)
        return Expr(f"dict[{key.text}, {value.text}]", key.uses | value.uses)

    def key(self, type: Type | None) -> Expr:
        """What the keys of a map are: a few given texts, or any."""
        return (
            self.received(type) if isinstance(type, Literal) else _BUILT_IN[Kind.STRING]
        )

    def _tuple(self, type: Tuple, items: list[Expr]) -> Expr:
        rest = None if type.rest is None else self.received(type.rest)
        uses = frozenset[str]().union(*(item.uses for item in items))
        if rest is None and items:
            return Expr(f"tuple[{', '.join(item.text for item in items)}]", uses)
        return Expr(*_wrapped("list", union([*items, *([rest] if rest else [])])))

    def _literal(self, values: tuple[str | int | float | bool, ...]) -> Expr:
        bases = {value.__class__ for value in values}
        if float in bases or len(values) > MOST_LITERALS:
            return union(Expr(base.__name__) for base in _sorted_bases(bases))
        name = self.spell("Literal")
        return Expr(f"{name}[{', '.join(map(literal, values))}]", frozenset((name,)))

    def extra(self, model: Model) -> Type | None:
        """The type of the properties of a model that have no name; None: there are none."""
        return model.extra

    def enum(self, enum: Enum) -> Expr:
        """The values of an enum, whatever its name."""
        return self._literal(tuple(member.value for member in enum.members))

    def _ref(self, declared: DeclaredType, *, sent: bool) -> Expr:
        declaration = declared.declaration
        end = self.types.declarations[self.types.end_of_chain(declaration.id)]
        if isinstance(end, Alias) and end.type == Scalar(Kind.NULL):
            # Where annotations are evaluated, a name for None can't be joined to None.
            return NONE
        if not sent:
            name = helper(declared.name)
        elif isinstance(declaration, Model) and declared.received:
            name = helper(declared.param) | helper(declared.name)
        else:
            name = helper(declared.param)
        if isinstance(declaration, Enum) and declaration.open:
            bases = {member.value.__class__ for member in declaration.members}
            return union([*(Expr(b.__name__) for b in _sorted_bases(bases)), name])
        return name

    def _discriminating(self, type: Union) -> str | None:
        """The attribute by which pydantic can tell the variants apart, where it can."""
        discriminator = type.discriminator
        if discriminator is None or not discriminator.exclusive:
            return None
        attributes: set[str | None] = set()
        for variant in type.variants:
            model = self._model(variant)
            if model is None:
                return None
            attributes.add(self._telling_field(model, discriminator.wire_name))
        return attributes.pop() if len(attributes) == 1 else None

    def _model(self, type: Type) -> Model | None:
        if not isinstance(type, Ref):
            return None
        declaration = self.types.declarations[type.id]
        return declaration if isinstance(declaration, Model) else None

    def _telling_field(self, model: Model, wire_name: str) -> str | None:
        """The attribute of the field, if its type is a set of literals that pydantic accepts."""
        for field, name in zip(
            model.fields, self.types.field_names(model), strict=True
        ):
            if field.wire_name == wire_name:
                promised = self.is_promised(field, model)
                return name if promised and self._is_literal(field.type) else None
        return None

    def is_promised(self, field: Field, model: Model) -> bool:
        """Whether every value of the model has the field."""
        return field.required and not field.write_only

    def _is_literal(self, type: Type) -> bool:
        if isinstance(type, Literal):
            return self._literal(type.values).uses != frozenset()
        if isinstance(type, Ref):
            target = self.types.declarations[type.id]
            if isinstance(target, Enum):
                values = tuple(member.value for member in target.members)
                return not target.open and self._literal(values).uses != frozenset()
            return isinstance(target, Alias) and self._is_literal(target.type)
        return False


def _wrapped(head: str, inner: Expr, before: str = "") -> tuple[str, frozenset[str]]:
    return f"{head}[{before}{inner.text}]", inner.uses


def _sorted_bases(bases: Iterable[type]) -> list[type]:
    return sorted(
        bases, key=lambda base: ("str", "int", "float", "bool").index(base.__name__)
    )
