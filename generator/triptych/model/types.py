"""The type algebra: what a value can be, in no particular language.

Types are expressions; declarations (:class:`Model`, :class:`Enum`, :class:`Alias`) are what a
:class:`Ref` points to.  Everything is frozen, hashable and free of source-document nodes.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Flag, StrEnum
from typing import TypeAlias

from msgspec import Struct

from triptych.model.names import Name

Number: TypeAlias = int | float
JsonScalar: TypeAlias = str | int | float | bool | None
Json: TypeAlias = "JsonScalar | list[Json] | dict[str, Json]"


class Kind(StrEnum):
    """The kinds of scalar. ``BINARY`` is raw bytes (a file part, an octet-stream body), never JSON."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    BINARY = "binary"


class Constraints(Struct, frozen=True, kw_only=True):
    """The validation keywords of JSON Schema 2020-12 that hold for one value; numbers as written.

    ``also`` are further patterns, of other schemas that hold for the same text. A pattern is kept only if it compiles as a regular expression of Python, once that spells it its own way.
    """

    minimum: Number | None = None
    maximum: Number | None = None
    exclusive_minimum: Number | None = None
    exclusive_maximum: Number | None = None
    multiple_of: Number | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    also: tuple[str, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


class Scalar(Struct, frozen=True):
    """A string, number, boolean, null or raw bytes. ``format`` is the specification's word, unchecked."""

    kind: Kind
    format: str | None = None
    constraints: Constraints | None = None


class Literal(Struct, frozen=True):
    """One of a few given scalars: ``const``, or an ``enum`` that has no name of its own.

    ``values`` are distinct as JSON (``1``, ``True`` and ``"1"`` differ) and never None (that is ``Nullable``).
    """

    values: tuple[str | int | float | bool, ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Literal) and self._typed() == other._typed()

    def __hash__(self) -> int:
        return hash(self._typed())

    def _typed(self) -> tuple[tuple[type, object], ...]:
        return tuple((type(value), value) for value in self.values)


class List(Struct, frozen=True):
    """A JSON array of equal items."""

    item: Type
    constraints: Constraints | None = None


class Tuple(Struct, frozen=True):
    """A JSON array whose first items have types of their own (``prefixItems``); ``rest`` None: no more."""

    items: tuple[Type, ...]
    rest: Type | None


class Map(Struct, frozen=True):
    """A JSON object with free keys and values of one type.

    ``keys`` says what the keys are, where not any text will do: scalars and literals, or a union of such.
    ``loose``: the type is that of the values whose keys match some pattern; others may be anything.
    """

    value: Type
    constraints: Constraints | None = None
    keys: Type | None = None
    loose: bool = False


class Ref(Struct, frozen=True):
    """A declaration, by its ``id`` (a key of ``Api.declarations``)."""

    id: str


class Discriminator(Struct, frozen=True):
    """How the variants of a union of models are told apart.

    Attributes:
        wire_name: The property that tells.
        mapping: (value on the wire, id of the declaration it means), complete, in order of the variants;
            a declaration may appear more than once. Made from the explicit mapping, else from the
            variants' own ``const``/``enum`` values, else from the schemas' names.
        exclusive: Every value means one variant and every variant declares the property with literal
            values, so a validator may look at the property alone.
    """

    wire_name: str
    mapping: tuple[tuple[str, str], ...]
    exclusive: bool


class Union(Struct, frozen=True):
    """One of two or more variants, flattened, without repeats and without null (that is ``Nullable``)."""

    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


class Nullable(Struct, frozen=True):
    """The type, or null. Never nested."""

    type: Type


class Any(Struct, frozen=True):
    """Any JSON value."""


Type: TypeAlias = Scalar | Literal | List | Tuple | Map | Ref | Union | Nullable | Any


class Direction(Flag):
    """Whether values of a declaration are sent by the client, received by it, or both."""

    NONE = 0
    SENT = 1
    RECEIVED = 2
    BOTH = 3


class Default(Struct, frozen=True):
    """A default that is given, so that "no default" (None) and "default: null" (Default(None)) differ.

    ``value`` is JSON, frozen: compare and hash by ``text``, its canonical JSON text.
    """

    text: str

    @property
    def value(self) -> Json:
        """The default as plain JSON data, fresh on each call."""
        import json

        return json.loads(self.text)


class Xml(Struct, frozen=True):
    """How a value is written in XML (OpenAPI 3.1 §4.8.26, 3.2 §4.24), "" for what is not said.

    Attributes:
        name: Of its element or attribute; else that of its property or schema.
        namespace, prefix: Of that name.
        node: ``element``, ``attribute``, ``text``, ``cdata`` or ``none``, as 3.2 has it. Of a list, ``element``
            means that one surrounds its items (``wrapped``); most are ``none``, and what is no list an element.
        item: The same of the items of a list.
    """

    name: str = ""
    namespace: str = ""
    prefix: str = ""
    node: str = ""
    item: Xml | None = None


class Docs(Struct, frozen=True):
    """The human words about a thing, all in the specification's own Markdown, stripped, "" when absent.

    ``title`` is what an extension calls it where it is described; a schema's own ``title`` is its summary.
    ``external_words`` tell what is found at ``external_url``; ``xml``, how a schema's values look in XML.
    """

    summary: str = ""
    description: str = ""
    deprecated: bool = False
    deprecation: str = ""
    external_url: str = ""
    examples: tuple[Example, ...] = ()
    title: str = ""
    external_words: str = ""
    xml: Xml | None = None


class Example(Struct, frozen=True):
    """A value shown to people. ``text`` is JSON text, or the raw text when ``raw`` (XML, plain text)."""

    name: str
    text: str
    summary: str = ""
    description: str = ""
    raw: bool = False


class Field(Struct, frozen=True, kw_only=True):
    """One property of a model."""

    wire_name: str
    name: Name
    type: Type
    required: bool
    default: Default | None = None
    read_only: bool = False
    write_only: bool = False
    docs: Docs = Docs()


class Alternatives(Struct, frozen=True):
    """That one of several sets of properties must be there (``anyOf`` or ``oneOf`` of nothing but ``required``).

    Attributes:
        groups: The wire names of each set; an empty one stands for "none of these".
        exclusive: No two sets may be there at once.
    """

    groups: tuple[tuple[str, ...], ...]
    exclusive: bool


class Model(Struct, frozen=True, kw_only=True):
    """A JSON object with named properties, every ``allOf`` already merged.

    Attributes:
        id: The JSON pointer where the schema stands in the normalised document; the key of ``Api.declarations``.
        fields: In the order of the specification.
        extra: The type of properties beyond ``fields``: ``Any()`` when nothing is said, None when forbidden.
        constraints: How many properties there may be.
        alternatives: Sets of properties of which one is required, beyond what each field says.
        keys: What the names of all properties are, as :class:`Map` has it.
        loose: Whether ``extra`` is but the type of some of the further properties, as :class:`Map` has it.
        parent: For a lifted inline schema, the id of the named declaration in whose text it stands; else None.
        direction: Filled in once all operations are known.
    """

    id: str
    name: Name
    fields: tuple[Field, ...]
    extra: Type | None
    constraints: Constraints | None = None
    alternatives: tuple[Alternatives, ...] = ()
    keys: Type | None = None
    loose: bool = False
    docs: Docs = Docs()
    direction: Direction = Direction.NONE
    parent: str | None = None


class Member(Struct, frozen=True):
    """One value of an enum. ``name`` is None unless the specification names it (``x-enum-varnames``, …)."""

    value: str | int | float | bool
    name: Name | None = None
    docs: Docs = Docs()


class Enum(Struct, frozen=True, kw_only=True):
    """A named closed-on-paper set of scalars.

    ``open`` is True when the specification itself says that more values may come
    (``x-extensible-enum``, ``anyOf: [string, enum]``); clients tolerate unknown values either way.
    """

    id: str
    name: Name
    members: tuple[Member, ...]
    open: bool = False
    docs: Docs = Docs()
    direction: Direction = Direction.NONE
    parent: str | None = None


class Alias(Struct, frozen=True, kw_only=True):
    """A named type that is neither an object nor an enum. Never (transitively) only itself."""

    id: str
    name: Name
    type: Type
    docs: Docs = Docs()
    direction: Direction = Direction.NONE
    parent: str | None = None


Declaration: TypeAlias = Model | Enum | Alias
Declarations: TypeAlias = Mapping[str, Declaration]
