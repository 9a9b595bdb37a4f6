"""What the upgrades share: the visited objects, the references by their holders, the report."""

from __future__ import annotations

from typing import Any

from triptych.document.report import Report
from triptych.document.source import Source
from triptych.document.visit import Reference, Visit
from triptych.document.walk import Walker


class Upgrade:
    """The objects of a document while they are being upgraded."""

    def __init__(self, walker: Walker, root: Source, report: Report) -> None:
        self.walker = walker
        self.root = root
        self.report = report
        self._references = {
            id(r.holder): r for r in walker.references if r.key == "$ref"
        }

    def derive(self, node: dict[str, Any], kind: str, origin: Any) -> dict[str, Any]:
        """Say that a new object comes from a visited one (or from the same place as ``origin``)."""
        visit = (
            origin if isinstance(origin, Visit) else self.walker.visits.get(id(origin))
        )
        if visit is not None:
            self.walker.visits[id(node)] = Visit(node, kind, visit.source, visit.path)
        return node

    def visit_of(self, node: dict[str, Any]) -> Visit | None:
        """Where a visited or derived object comes from."""
        return self.walker.visits.get(id(node))

    def reference(self, holder: Any) -> Reference | None:
        """The reference that an object is, if it is one."""
        return self._references.get(id(holder))

    def resolve(self, node: Any) -> Any:
        """The end of the chain of references that begins at an object."""
        while (reference := self._references.get(id(node))) and reference.target:
            node = reference.target.node
        return node

    def move_reference(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        """Let ``new`` be what ``old`` was: the holder of a reference."""
        reference = self._references.pop(id(old))
        new["$ref"] = old.pop("$ref")
        reference.holder = new
        self._references[id(new)] = reference

    def forget(self, holder: dict[str, Any]) -> None:
        """The holder has left the tree: nothing is to be written into it."""
        reference = self._references.get(id(holder))
        if reference is not None:
            reference.dead = True
