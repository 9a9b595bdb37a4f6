"""Views of the modules that define an API's types as Pydantic models, enums and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from triptych.files import FileSpec
from triptych.languages.python.annotations import NONE, Annotations, Expr, union
from triptych.languages.python.declared import DeclaredType
from triptych.languages.python.documentation import attribute_doc
from triptych.languages.python.identifiers import constant, settle
from triptych.languages.python.imports import imports
from triptych.languages.python.layout import (
    WIDTH,
    annotated,
    bracketed,
    class_head,
    exploded,
    statement,
)
from triptych.languages.python.text import literal, string
from triptych.model import types as t
from triptych.model.names import Name

TEMPLATE = "src/{{package}}/types/{{type}}.py.jinja"

_HIDEABLE = frozenset(
    "bool bytes date datetime dict float int list object str tuple".split()
)
"""Lower-case names that annotations use."""

_LISTED = {"list": "List", "dict": "Dict", "tuple": "Tuple"}


class Module(Struct, frozen=True):
    """A module of types: what it is called and the names it exports, in order."""

    name: str
    exports: tuple[str, ...]


def type_files(
    annotations: Annotations, folder: str, kind: type[ModuleView] | None = None
) -> Iterator[tuple[FileSpec, Module]]:
    """One file per module of received types, and what it exports; ``kind`` makes the views."""
    make = kind or ModuleView
    for name, members in _by_module(annotations).items():
        view = make(annotations, name, members).view()
        yield (
            FileSpec(f"{folder}/types/{name}.py", TEMPLATE, view),
            Module(name, tuple(view["exports"])),
        )


def _by_module(annotations: Annotations) -> dict[str, list[DeclaredType]]:
    modules: dict[str, list[DeclaredType]] = {}
    for declared in annotations.types:
        if declared.received:
            modules.setdefault(declared.module, []).append(declared)
    return modules


class ModuleView:
    """Collects the names that a module's code uses while its declarations are viewed.

    What is said of a model is a client's view of it, tolerant; a subclass may see it more strictly.
    """

    def __init__(
        self, annotations: Annotations, module: str, members: Sequence[DeclaredType]
    ) -> None:
        self.annotations = annotations
        self._module = module
        self._members = members
        self.runtime: set[str] = set()
        """Names that the module's code uses when it runs."""
        self._checking: set[str] = set()

    def view(self) -> Mapping[str, Any]:
        # What is evaluated when the module is imported comes first: enums, then plain aliases.
        ordered = sorted(self._members, key=_rank)
        declarations = [self._declaration(member) for member in ordered]
        block = imports(
            self.runtime,
            self._checking,
            types=self.annotations.types.modules,
            types_package=".",
            runtime_package=".._runtime",
            own=self._module,
        )
        return {
            "imports": block.runtime,
            "checking": block.checking,
            "declarations": declarations,
            "exports": [name for each in declarations for name in each["exports"]],
        }

    def _declaration(self, declared: DeclaredType) -> dict[str, Any]:
        match declared.declaration:
            case t.Model() as model:
                return self._model(declared.name, model)
            case t.Enum() as enum:
                return self._enum(declared.name, enum)
            case t.Alias() as alias:
                return self._alias(declared.name, alias)

    def _use(self, expr: Expr) -> None:
        """Note the names of an annotation: the Api's own types for type checkers only."""
        types = self.annotations.types.modules
        for use in expr.uses:
            (self._checking if use in types else self.runtime).add(use)

    def _model(self, name: str, model: t.Model) -> dict[str, Any]:
        self.runtime.add(self.annotations.spell("BaseModel"))
        fields, extra = self._fields(model)
        doc = attribute_doc(model.docs)
        return {
            "kind": "model",
            "head": class_head(
                name, [self.annotations.spell("BaseModel"), *self.settings(model)]
            ),
            "doc": doc,
            "fields": fields,
            "extra": extra,
            "empty": not (fields or extra or doc),
            "gap": bool(doc and (fields or extra)),
            "exports": [name],
        }

    def _fields(
        self, model: t.Model
    ) -> tuple[list[dict[str, Any]], dict[str, Any] | None]:
        named = [
            (field, name)
            for field, name in zip(
                model.fields, self.annotations.types.field_names(model), strict=True
            )
            if self.has(field)
        ]
        names = [name for _, name in named]
        exprs = [self.field_type(field, model) for field, _ in named]
        extra = None
        more = self.annotations.extra(model)
        if more is not None and not isinstance(more, t.Any):
            extra = self.annotations.received(more)
        shadowed = shadows(
            names, [*exprs, *([extra] if extra else [])], self.annotations
        )
        field_helper = self.annotations.spell("Field")
        views: list[dict[str, Any]] = []
        after_doc = False
        for (field, name), expr in zip(named, exprs, strict=True):
            expr = expr.renamed(shadowed)
            self._use(expr)
            required = self.is_required(field, model)
            default = "" if required else self.default(field, model)
            if name != field.wire_name:
                self.runtime.add(field_helper)
                alias = string(field.wire_name)
                arguments = [f"default={default}"] if default else []
                default = f"{field_helper}({', '.join([*arguments, f'alias={alias}'])})"
            doc = attribute_doc(field.docs)
            code = (
                statement(name, default, 1, expr.text)
                if default
                else annotated(name, expr.text, 1)
            )
            views.append({"code": code, "doc": doc, "gap": after_doc})
            after_doc = bool(doc)
        return views, self._extra(extra, shadowed, after_doc or bool(views))

    def _extra(
        self, expr: Expr | None, shadowed: Mapping[str, str], gap: bool
    ) -> dict[str, Any] | None:
        """The type of the properties that the schema doesn't name."""
        if expr is None:
            return None
        expr = expr.renamed(shadowed)
        self._use(expr)
        self.runtime.add("TYPE_CHECKING")
        text = "Dict" if "dict" in shadowed else "dict"
        return {
            "getter": _getter(expr.text),
            "stored": annotated("__pydantic_extra__", f"{text}[str, {expr.text}]", 2),
            "gap": gap,
        }

    def has(self, field: t.Field) -> bool:
        """Whether the model has the field at all: what is only written is not received."""
        return not field.write_only

    def is_required(self, field: t.Field, model: t.Model) -> bool:
        """Whether a value of the model can't be made without the field."""
        return field.required

    def default(self, field: t.Field, model: t.Model) -> str:
        """What the attribute of a field is when it was left out, as code."""
        return "None"

    def field_type(self, field: t.Field, model: t.Model) -> Expr:
        """What the field holds."""
        expr = self.annotations.received(field.type)
        if field.required or isinstance(field.type, t.Nullable):
            return expr
        return union((expr, NONE))

    def settings(self, model: t.Model) -> Sequence[str]:
        """What stands behind the base in the head of the model's class: keyword arguments."""
        return ()

    def _enum(self, name: str, enum: t.Enum) -> dict[str, Any]:
        expr = self.annotations.enum(enum)
        self._use(expr)
        view = self._plain_alias(name, expr, enum.docs)
        named = [member for member in enum.members if member.name is not None]
        if named:
            view["constants"] = self._constants(f"{name}Values", name, named)
            view["exports"].append(f"{name}Values")
        return view

    def _constants(
        self, name: str, enum: str, members: Sequence[t.Member]
    ) -> dict[str, Any]:
        final = self.annotations.spell("Final")
        self.runtime.add(final)
        names = settle(
            [constant(member.name or Name(()), "MEMBER") for member in members]
        )
        views: list[dict[str, Any]] = []
        after_doc = False
        for member, attribute in zip(members, names, strict=True):
            doc = attribute_doc(member.docs)
            code = statement(attribute, literal(member.value), 1, final)
            views.append({"code": code, "doc": doc, "gap": after_doc})
            after_doc = bool(doc)
        return {"name": name, "enum": enum, "members": views}

    def _alias(self, name: str, alias: t.Alias) -> dict[str, Any]:
        type = alias.type
        if isinstance(type, t.Ref):
            type = t.Ref(self.annotations.types.end_of_chain(type.id))
        expr = self.annotations.received(type)
        types = self.annotations.types.modules
        if not any(use in types for use in expr.uses):
            self._use(expr)
            return self._plain_alias(name, expr, alias.docs)
        self._use(expr)
        return self._lazy_alias(name, type, alias.docs)

    def _plain_alias(self, name: str, expr: Expr, docs: t.Docs) -> dict[str, Any]:
        self.runtime.add(self.annotations.spell("TypeAlias"))
        return {
            "kind": "alias",
            "code": statement(name, expr.text, 0, self.annotations.spell("TypeAlias")),
            "doc": attribute_doc(docs, ""),
            "constants": None,
            "exports": [name],
        }

    def _lazy_alias(self, name: str, type: t.Type, docs: t.Docs) -> dict[str, Any]:
        """An alias of types that are defined elsewhere, or of itself: evaluated when it is needed."""
        code, uses = lazy_alias(name, type, self.annotations, sent=False)
        self.runtime |= uses
        return {
            "kind": "alias",
            "code": code,
            "doc": attribute_doc(docs, ""),
            "constants": None,
            "exports": [name],
        }


def _rank(declared: DeclaredType) -> int:
    return {t.Enum: 0, t.Alias: 1, t.Model: 2}[declared.declaration.__class__]


def shadows(
    names: Iterable[str], exprs: Iterable[Expr], annotations: Annotations
) -> Mapping[str, str]:
    """Other names for what the names of a class would hide from its own annotations."""
    types = annotations.types.modules
    hiding = {name for name in names if name in _HIDEABLE or name in types}
    if not hiding:
        return {}
    return {
        name: _elsewhere(name, annotations)
        for expr in exprs
        for name in expr.names()
        if name in hiding
    }


def _elsewhere(name: str, annotations: Annotations) -> str:
    if name in _LISTED:
        return annotations.spell(_LISTED[name])
    return f"{name}_" if name in annotations.types.modules else f"_{name}"


def lazy_alias(
    name: str, type: t.Type, annotations: Annotations, *, sent: bool
) -> tuple[str, set[str]]:
    """``Name = TypeAliasType("Name", ...)`` with the names of other types in quotes, and what it uses."""
    spell = annotations.spell
    uses = {spell("TypeAliasType")}
    spelled = annotations.sent if sent else annotations.received
    nullable = isinstance(type, t.Nullable)
    inner = type.type if isinstance(type, t.Nullable) else type
    head = f"{name} = {spell('TypeAliasType')}("
    if not isinstance(inner, t.Union):
        return bracketed(head, [string(name), string(spelled(type).text)], ")"), uses
    discriminator = None if sent else annotations.discriminator(inner)
    parts = list(dict.fromkeys(spelled(variant).text for variant in inner.variants))
    if nullable:
        parts.append("None")
    if len(parts) == 1:
        return bracketed(head, [string(name), string(parts[0])], ")"), uses
    uses.add(spell("Union"))
    value = f"{spell('Union')}[{', '.join(string(part) for part in parts)}]"
    if discriminator is not None:
        uses |= {spell("Annotated"), spell("Field")}
        value = f"{spell('Annotated')}[{value}, {discriminator}]"
    line = f"{head}{string(name)}, {value})"
    if len(line) <= 88:
        return line, uses
    return exploded(head, [string(name), value], ")"), uses


def _getter(type: str) -> str:
    """The head of ``__getattr__``, two levels deep, laid out as Black does."""
    line = f"def __getattr__(self, name: str) -> {type}: ..."
    if len(line) + 8 <= WIDTH:
        return line
    return f"def __getattr__(\n            self, name: str\n        ) -> {type}: ..."
