"""What is said of types, each once: most stand in many places, and pages and their twins say the same."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from triptych.model.types import Declaration, Member, Type
from triptych.targets.docs.labels import Fact, facts, label, named, values_of


class Said(Struct):
    """What is said of a type.

    Attributes:
        label: The type in a few words.
        facts: What limits its values, nothing twice.
        members: The values that are named, if any are.
        others: Whether there may be others.
        named: The id of the object or union that a value or its items are of, if they are.
    """

    label: str
    facts: tuple[Fact, ...]
    members: tuple[Member, ...]
    others: bool
    named: str | None


class Sayings:
    """Finds it, once for each type."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self._declarations = declarations
        # By identity, since types are slow to compare. Each is kept with what is said of it: a type made
        # in passing would leave its identity to another one.
        self._found: dict[int, tuple[Type, Said]] = {}
        self._alike: dict[Type, Said] = {}

    def of(self, type: Type) -> Said:
        """What is said of a type."""
        key = id(type)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = (type, self._find(type))
        return found[1]

    def _find(self, type: Type) -> Said:
        found = self._alike.get(type)
        if found is None:
            found = self._alike[type] = self._say(type)
        return found

    def _say(self, type: Type) -> Said:
        declarations = self._declarations
        members, others = values_of(type, declarations)
        return Said(
            label(type, declarations),
            tuple(dict.fromkeys(facts(type, declarations))),
            members,
            others,
            named(type, declarations),
        )
