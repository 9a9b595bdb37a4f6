"""Views of the modules that define what a caller may send: TypedDicts and aliases of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from triptych.files import FileSpec
from triptych.languages.python.annotations import Annotations, Expr
from triptych.languages.python.declared import DeclaredType
from triptych.languages.python.documentation import attribute_doc
from triptych.languages.python.identifiers import is_identifier
from triptych.languages.python.imports import imports
from triptych.languages.python.layout import annotated, class_head, element
from triptych.languages.python.models import Module, lazy_alias, shadows
from triptych.languages.python.text import string
from triptych.model import types as t

TEMPLATE = "src/{{package}}/types/{{type}}_param.py.jinja"


def param_files(
    annotations: Annotations, folder: str
) -> Iterator[tuple[FileSpec, Module]]:
    """One file per module of sent types, and what it exports."""
    modules: dict[str, list[DeclaredType]] = {}
    for declared in annotations.types:
        if declared.sent and declared.own_form:
            modules.setdefault(declared.param_module, []).append(declared)
    for name, members in modules.items():
        view = _ModuleView(annotations, name).view(members)
        yield (
            FileSpec(f"{folder}/types/{name}.py", TEMPLATE, view),
            Module(name, tuple(each["name"] for each in view["declarations"])),
        )


class _ModuleView:
    def __init__(self, annotations: Annotations, module: str) -> None:
        self._annotations = annotations
        self._module = module
        self._runtime: set[str] = set()
        self._checking: set[str] = set()

    def view(self, members: Sequence[DeclaredType]) -> Mapping[str, Any]:
        declarations = [self._declaration(member) for member in members]
        block = imports(
            self._runtime,
            self._checking,
            types=self._annotations.types.modules,
            types_package=".",
            runtime_package=".._runtime",
            own=self._module,
        )
        return {
            "imports": block.runtime,
            "checking": block.checking,
            "declarations": declarations,
        }

    def _declaration(self, declared: DeclaredType) -> dict[str, Any]:
        declaration = declared.declaration
        if isinstance(declaration, t.Model):
            return self._typed_dict(declared.param, declaration)
        assert isinstance(declaration, t.Alias)
        return self._alias(declared.param, declaration)

    def _use(self, expr: Expr) -> None:
        types = self._annotations.types.modules
        for use in expr.uses:
            (self._checking if use in types else self._runtime).add(use)

    def _alias(self, name: str, alias: t.Alias) -> dict[str, Any]:
        type = alias.type
        if isinstance(type, t.Ref):
            type = t.Ref(self._annotations.types.end_of_chain(type.id))
        self._use(self._annotations.sent(type))
        code, uses = lazy_alias(name, type, self._annotations, sent=True)
        self._runtime |= uses
        return {
            "kind": "alias",
            "name": name,
            "code": code,
            "doc": attribute_doc(alias.docs, ""),
        }

    def _typed_dict(self, name: str, model: t.Model) -> dict[str, Any]:
        self._runtime.add(self._annotations.spell("TypedDict"))
        # Type checkers refuse an empty key; see limits.
        fields = [f for f in model.fields if not f.read_only and f.wire_name]
        view: dict[str, Any] = {
            "name": name,
            "base": self._annotations.spell("TypedDict"),
            "doc": attribute_doc(model.docs),
        }
        total = all(field.required for field in fields)
        if all(_is_key(field.wire_name) for field in fields):
            bases = [view["base"]] if total else [view["base"], "total=False"]
            view |= {"kind": "class", "head": class_head(name, bases)}
            view["fields"] = self._fields(fields, total)
            view["gap"] = bool(view["doc"] and fields)
            view["empty"] = not (view["doc"] or fields)
            return view
        view |= {
            "kind": "call",
            "total": total,
            "doc": attribute_doc(model.docs, ""),
            "entries": self._entries(fields, total),
        }
        return view

    def _fields(self, fields: Sequence[t.Field], total: bool) -> list[dict[str, Any]]:
        exprs = [self._annotations.sent(field.type) for field in fields]
        names = [field.wire_name for field in fields]
        shadowed = shadows(names, exprs, self._annotations)
        views: list[dict[str, Any]] = []
        after_doc = False
        for field, expr in zip(fields, exprs, strict=True):
            expr = self._keyed(field, expr.renamed(shadowed), total)
            self._use(expr)
            doc = attribute_doc(field.docs)
            code = annotated(field.wire_name, expr.text, 1)
            views.append({"code": code, "doc": doc, "gap": after_doc})
            after_doc = bool(doc)
        return views

    def _entries(self, fields: Sequence[t.Field], total: bool) -> list[str]:
        """``"key": Required["Type"],`` for keys that are no identifiers."""
        entries: list[str] = []
        for field in fields:
            expr = self._annotations.sent(field.type)
            self._use(expr)
            value = string(expr.text)
            if field.required and not total:
                required = self._annotations.spell("Required")
                self._runtime.add(required)
                value = f"{required}[{value}]"
            entries.append(element(f"{string(field.wire_name)}: {value}", 2))
        return entries

    def _keyed(self, field: t.Field, expr: Expr, total: bool) -> Expr:
        if not field.required or total:
            return expr
        return expr.within(self._annotations.spell("Required"))


def _is_key(wire_name: str) -> bool:
    """Whether the key can be written as an attribute of a TypedDict's class body.

    A name in a class that begins with two underscores would be mangled.
    """
    return is_identifier(wire_name) and not wire_name.startswith("__")
