"""Small documents for the tests of the model, and types as short text to compare."""

from __future__ import annotations

from typing import Any as Data

from triptych.model.names import Name
from triptych.model.schemas import Schemas
from triptych.model.types import (
    Alias,
    Any,
    Declaration,
    Enum,
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
from triptych.problems import Problem, Severity

COMPONENTS = "#/components/schemas/"


class TreeDocument:
    """A document that is nothing but a tree."""

    def __init__(self, tree: dict[str, Data]) -> None:
        self.tree = tree

    def at(self, pointer: str) -> Data:
        node: Data = self.tree
        for segment in pointer.removeprefix("#").split("/")[1:]:
            key = segment.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def resolve(self, node: Data, pointer: str) -> tuple[Data, str]:
        while isinstance(node, dict) and "$ref" in node:
            pointer = node["$ref"]
            node = self.at(pointer)
        return node, pointer

    def problem(
        self,
        severity: Severity,
        code: str,
        message: str,
        pointer: str,
        mend: str | None = None,
    ) -> Problem:
        return Problem(severity, code, message, pointer, None, mend)


class World:
    """What :class:`Schemas` makes of some components."""

    def __init__(
        self,
        components: dict[str, Data],
        *,
        type_names: dict[str, str] | None = None,
        **tree: Data,
    ) -> None:
        self.document = TreeDocument({"components": {"schemas": components}, **tree})
        self.schemas = Schemas(self.document, type_names or {})

    @property
    def declarations(self) -> dict[str, Declaration]:
        return self.schemas.declarations()

    def __getitem__(self, key: str) -> Declaration:
        return self.declarations[key if key.startswith("#") else COMPONENTS + key]

    def model(self, key: str) -> Model:
        declaration = self[key]
        assert isinstance(declaration, Model), declaration
        return declaration

    def enum(self, key: str) -> Enum:
        declaration = self[key]
        assert isinstance(declaration, Enum), declaration
        return declaration

    def alias(self, key: str) -> str:
        """The type of an alias, as text."""
        declaration = self[key]
        assert isinstance(declaration, Alias), declaration
        return self.show(declaration.type)

    def fields(self, key: str) -> dict[str, str]:
        """The fields of a model as text; required ones end in ``!``."""
        return {
            f.wire_name: self.show(f.type) + ("!" if f.required else "")
            for f in self.model(key).fields
        }

    def type(self, schema: Data, name: str = "Inline") -> str:
        """The type of an inline schema, as text."""
        return self.show(self.schemas.type_of(schema, "#/x", Name.parse(name)))

    @property
    def names(self) -> list[str]:
        return [pascal(d.name) for d in self.declarations.values()]

    def codes(self, least: Severity = Severity.NOTE) -> list[str]:
        self.schemas.declarations()
        return [p.code for p in self.schemas.problems if p.severity >= least]

    def show(self, type: Type) -> str:
        """``string:uuid``, ``'a'|'b'``, ``[item]``, ``{value}``, ``(first, second, *rest)``, a name, ``…?``, ``any``."""
        match type:
            case Scalar():
                return type.kind + (f":{type.format}" if type.format else "")
            case Literal(values):
                return "|".join(map(repr, values))
            case List(item):
                return f"[{self.show(item)}]"
            case Map(value):
                return f"{{{self.show(value)}}}"
            case Tuple(items, rest):
                shown = [self.show(item) for item in items]
                return f"({', '.join([*shown, *([f'*{self.show(rest)}'] if rest else [])])})"
            case Ref(id):
                declaration = self.declarations.get(id)
                return pascal(declaration.name) if declaration else id
            case Union(variants, discriminator):
                shown = " | ".join(map(self.show, variants))
                return (
                    f"{shown} by {discriminator.wire_name}" if discriminator else shown
                )
            case Nullable(inner):
                shown = self.show(inner)
                return f"({shown})?" if " " in shown else f"{shown}?"
            case Any():
                return "any"

    def union(self, key: str) -> Union:
        declaration = self[key]
        assert isinstance(declaration, Alias), declaration
        type = declaration.type
        assert isinstance(type, Union), type
        return type


def pascal(name: Name) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.words)


def ref(key: str) -> dict[str, str]:
    return {"$ref": COMPONENTS + key}


def obj(required: list[str] | None = None, **properties: Data) -> dict[str, Data]:
    """An object schema; strings stand for ``type``."""
    schema: dict[str, Data] = {
        "type": "object",
        "properties": {
            name: {"type": node} if isinstance(node, str) else node
            for name, node in properties.items()
        },
    }
    if required:
        schema["required"] = required
    return schema
