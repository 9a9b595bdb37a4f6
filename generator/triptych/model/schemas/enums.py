"""The members of an enum: values, and the names and words that extensions give them.

Extensions read, all of them aliases of one thing: ``x-enum-varnames``, ``x-enumNames``,
``x-enum-descriptions``, ``x-enumDescriptions``, ``x-fern-enum``, ``x-speakeasy-enums``, ``x-ms-enum``;
open sets: ``x-extensible-enum``, ``x-speakeasy-unknown-values``, ``x-ms-enum.modelAsString``.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from triptych.model.names import Name
from triptych.model.schemas.keywords import (
    Schema,
    distinct,
    is_null,
    is_structural,
    items_of,
    json_type,
    literals,
    schema_of,
    text_of,
    token,
)
from triptych.model.types import Docs, Literal, Member

SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})
_NO_DOCS: Final = Docs()
_NAMES: Final = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_DESCRIPTIONS: Final = ("x-enum-descriptions", "x-enumDescriptions")
_ABOUT_MEMBERS: Final = frozenset(
    {*_NAMES, *_DESCRIPTIONS, "x-speakeasy-enums", "x-fern-enum", "x-ms-enum"}
)
_IN_CONST_VARIANT: Final = frozenset({"const", "enum", "type", "format"})


class Values(NamedTuple):
    """An enum before it is named: its members, whether more may come, and a name of its own."""

    members: tuple[Member, ...]
    open: bool = False
    name: str = ""

    @property
    def named(self) -> bool:
        return bool(self.name) or any(m.name is not None for m in self.members)

    @property
    def literal(self) -> Literal:
        return Literal(tuple(member.value for member in self.members))


def is_enum(schema: Schema) -> bool:
    """Whether a schema lists its values itself."""
    return literals(schema) is not None or bool(
        items_of(schema.get("x-extensible-enum"))
    )


def values_of(schemas: list[Schema]) -> Values | None:
    """The enum that the schemas (some of which list values) make together: the values in all lists.

    None when a listed value is an array or an object: no enum of ours can hold that.
    """
    lists: list[list[Any]] = []
    naming: Schema = {}
    is_open = False
    for schema in schemas:
        listed = literals(schema)
        if listed is None and (extensible := items_of(schema.get("x-extensible-enum"))):
            listed = extensible
            is_open = True
        if listed is None:
            continue
        lists.append(listed)
        if not naming or not _ABOUT_MEMBERS.isdisjoint(schema):
            naming = schema
        is_open = is_open or _is_open(schema)
    if any(json_type(v) in ("array", "object") for values in lists for v in values):
        return None
    first, *others = lists
    kept = distinct(first)
    for other in others:
        allowed = set(map(token, other))
        kept = [v for v in kept if token(v) in allowed]
    words = _words(naming)
    given = [v for v in kept if v is not None]
    if words:
        members = tuple(words.get(token(v)) or Member(v) for v in given)
    else:
        members = tuple(map(Member, given))
    own_name = schema_of(naming.get("x-ms-enum")) or {}
    return Values(members, is_open, text_of(own_name.get("name")))


def const_variants(variants: list[Any]) -> Values | None:
    """The enum that ``oneOf`` constants with titles and descriptions spell out, or None if they don't."""
    members: list[Member] = []
    for node in variants:
        schema = schema_of(node)
        values = literals(schema) if schema is not None else None
        if schema is None or values is None or len(values) != 1:
            return None
        if not all(k in _IN_CONST_VARIANT for k in schema if is_structural(k)):
            return None
        if json_type(values[0]) not in SCALARS:
            return None
        title = text_of(schema.get("title"))
        description = text_of(schema.get("description"))
        deprecated = schema.get("deprecated") is True
        docs = (
            Docs(description=description, deprecated=deprecated)
            if description or deprecated
            else _NO_DOCS
        )
        members.append(Member(values[0], _name(title), docs))
    unique = {token(m.value): m for m in reversed(members)}
    return Values(tuple(reversed(unique.values()))) if members else None


def open_values(variants: list[Any]) -> Values | None:
    """The open enum that ``anyOf: [{type: string}, {enum: […]}]`` means, or None if it is something else."""
    listed: list[Schema] = []
    bare = False
    for node in variants:
        schema = schema_of(node)
        if schema is None:
            return None
        keys = {key for key in schema if is_structural(key)}
        if literals(schema) is not None and keys <= _IN_CONST_VARIANT:
            listed.append(schema)
        elif keys == {"type"} and schema["type"] == "string":
            bare = True
        else:
            return None
    if not bare or not listed:
        return None
    found: dict[object, Member] = {}
    for schema in listed:
        values = values_of([schema])
        if values is None or not all(isinstance(m.value, str) for m in values.members):
            return None
        found |= {member.value: member for member in values.members}
    return Values(tuple(found.values()), True) if found else None


def fitting(values: Values, kind: str) -> tuple[Values, list[Any]]:
    """The values as the stated type spells them (``1`` as ``"1"`` where it says string), and those that can't be."""
    kept: list[Member] = []
    lost: list[Any] = []
    for member in values.members:
        value = _as_kind(member.value, kind)
        if value is None:
            lost.append(member.value)
        else:
            same = type(value) is type(member.value)
            kept.append(member if same else Member(value, member.name, member.docs))
    return values._replace(members=tuple(kept)), lost


def _as_kind(value: Any, kind: str) -> Any:
    own = json_type(value)
    if own == kind or (kind == "number" and own == "integer"):
        return value
    if kind == "string":
        return str(value).lower() if isinstance(value, bool) else str(value)
    if not isinstance(value, str):
        return None
    if kind == "boolean":
        return {"true": True, "false": False}.get(value)
    try:
        return int(value) if kind == "integer" else float(value)
    except ValueError:
        return None


def _is_open(schema: Schema) -> bool:
    microsoft = schema_of(schema.get("x-ms-enum")) or {}
    return (
        schema.get("x-extensible-enum") is True
        or schema.get("x-speakeasy-unknown-values") == "allow"
        or microsoft.get("modelAsString") is True
    )


def _name(text: object) -> Name | None:
    if not isinstance(text, str):
        return None
    name = Name.parse(text)
    return name if name.words else None


def _words(schema: Schema) -> dict[tuple[type, object], Member]:
    """Members by value, for the values that some extension of the schema says something about."""
    if _ABOUT_MEMBERS.isdisjoint(schema):
        return {}
    values = literals(schema) or []
    index_of = {str(value): index for index, value in enumerate(values)}
    names: dict[int, object] = {}
    texts: dict[int, object] = {}

    def put(into: dict[int, object], given: object) -> None:
        into.update(enumerate(items_of(given)))
        for key, text in (schema_of(given) or {}).items():
            if key in index_of:
                into[index_of[key]] = text

    for keyword in _NAMES:
        put(names, schema.get(keyword))
    put(names, schema.get("x-speakeasy-enums"))
    for keyword in _DESCRIPTIONS:
        put(texts, schema.get(keyword))
    fern = schema_of(schema.get("x-fern-enum")) or {}
    put(
        names,
        {k: w["name"] for k, v in fern.items() if "name" in (w := schema_of(v) or {})},
    )
    put(texts, {k: (schema_of(v) or {}).get("description") for k, v in fern.items()})
    microsoft = schema_of(schema.get("x-ms-enum")) or {}
    for entry in map(schema_of, items_of(microsoft.get("values"))):
        if entry is not None:
            key = str(entry.get("value"))
            put(names, {key: entry.get("name")})
            put(texts, {key: entry.get("description")})
    if not names and not texts:
        return {}
    members: dict[tuple[type, object], Member] = {}
    for index, value in enumerate(values):
        name, text = _name(names.get(index)), text_of(texts.get(index))
        if (name or text) and json_type(value) in SCALARS:
            docs = Docs(description=text) if text else _NO_DOCS
            members.setdefault(token(value), Member(value, name, docs))
    return members


def non_null(variants: list[Any]) -> list[Any]:
    """The variants that allow anything but null."""
    return [variant for variant in variants if not is_null(variant)]
