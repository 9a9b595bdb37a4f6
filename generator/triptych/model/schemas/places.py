"""Where a schema stands: its pointer, the declaration around it, and the words that lead to it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from triptych.model.names import Name
from triptych.model.schemas.keywords import Schema, escape
from triptych.model.schemas.words import singular

_ITEM: Final = Name(("item",))


class Trail(Struct, frozen=True, eq=False):
    """The way to a schema, as the raw material of its name; parsed only if it is ever named.

    Attributes:
        before: The way up to here; None at a component or where an operation starts.
        segment: A property's wire name, or a ready Name (a root, a variant's own word).
        one: The name of one item is wanted where the segment names many.
    """

    before: Trail | None
    segment: str | Name
    one: bool = False

    def item(self) -> Trail:
        return Trail(self.before, self.segment, True)

    def segments(self, *, counted: bool = False) -> list[Name]:
        """The names from the root to here, without empty ones.

        One of many is named in the singular (``choice``); ``counted``: as an item (``choices item``).
        """
        names: list[Name] = []
        step: Trail | None = self
        while step is not None:
            part = step.segment
            name = part if isinstance(part, Name) else Name.parse(part)
            if step.one:
                name = name + _ITEM if counted else singular(name)
            if name.words:
                names.append(name)
            step = step.before
        names.reverse()
        return names


class Place(Struct, frozen=True, eq=False):
    """Where a schema stands.

    Attributes:
        pointer: Its JSON pointer.
        trail: The words its name is made from, should it be lifted.
        owner: The id of the named declaration in whose text it stands, itself for a component.
    """

    pointer: str
    trail: Trail
    owner: str | None

    def property(self, wire_name: str) -> Place:
        pointer = f"{self.pointer}/properties/{escape(wire_name)}"
        return Place(pointer, Trail(self.trail, wire_name), self.owner)

    def item(self, keyword: str) -> Place:
        return Place(f"{self.pointer}/{keyword}", self.trail.item(), self.owner)

    def under(self, keyword: str) -> Place:
        """A subschema that describes the same value (``allOf/0``)."""
        return Place(f"{self.pointer}/{keyword}", self.trail, self.owner)


class Part(Struct, frozen=True, eq=False):
    """One schema object that must hold for a value, with ``$ref`` and ``allOf`` already taken out of it.

    ``optional``: it holds under conditions only (``then``), so it requires nothing.
    """

    schema: Schema
    place: Place
    optional: bool = False
