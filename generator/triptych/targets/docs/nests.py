"""What rows are to the templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from triptych.targets.docs.cells import Cell, Property
from triptych.targets.docs.views import Link

HERE: Final = "\ufdd0"
"""In the ids of what is shared by several places: the id of the row that it lies within.

A character that Unicode (§23.7) keeps for such inner uses, and for which no text has any.
"""


class Nest(Struct, frozen=True, eq=False):
    """What lies within a value.

    Attributes:
        label: What is in there: ``12 properties``, ``One of 5``.
        rows: The properties of an object, the choices of a union or the items of a tuple.
        choices: Whether they are choices.
        told_by: The property that tells the choices apart, or "".
        notes: What else holds, in words.
        more: Where it is shown instead: above on this page, or on a page of its own.
        is_above: Whether ``more`` leads to a place on this page that this one lies within.
        here: :data:`HERE` if it is the same wherever it stands, with ids that begin so; else "".
    """

    label: str
    rows: Sequence[Row] = ()
    choices: bool = False
    told_by: str = ""
    notes: Sequence[str] = ()
    more: Link | None = None
    is_above: bool = False
    here: str = ""


class Row(NamedTuple):
    """A parameter, header, property or choice. A tuple, since templates take those apart quickest.

    Attributes:
        id: Its anchor.
        name: On the wire, or what a choice is called.
        told: Of a choice, the values of the discriminating property that mean it.
        cell: What is said of it.
        nest: What lies within, if anything.
    """

    id: str
    name: str
    told: str
    cell: Cell
    nest: Nest | None


def row_of(part: Property, start: str, nest: Nest | None) -> Row:
    """The row of a property or choice. ``start`` is the id of the row that it lies within."""
    # Quicker than the class's own call: pages have tens of thousands of rows.
    return Row._make((f"{start}.{part.anchor}", part.name, part.told, part.cell, nest))
