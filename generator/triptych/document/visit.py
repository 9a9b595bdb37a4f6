"""What the walk over a document leaves: the objects it visited and the references it met."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from triptych.document.grammar import Kind
from triptych.document.pointers import Path
from triptych.document.resolve import Base, Target
from triptych.document.source import Source

# Keywords of a schema that, put beside a $ref in 2.0 and 3.0, say something about the place and not
# about the type: they are honoured although those versions tell readers to ignore them.
ANNOTATIONS = frozenset(
    "title description default example examples deprecated readOnly writeOnly externalDocs xml "
    "nullable".split()
)


class Visit(Struct, eq=False):
    """An object that was visited: what it is and where in which text it stands."""

    node: dict[str, Any]
    kind: Kind
    source: Source
    path: Path
    base: Base | None = None


class Reference(Struct, eq=False):
    """``holder[key]`` is the text of a reference, until bundling writes the final pointer there.

    ``target`` is None until it has been found. A ``dead`` one leads to what can be left out.
    """

    holder: dict[str, Any]
    key: str
    kind: Kind
    visit: Visit
    target: Target | None = None
    dead: bool = False
