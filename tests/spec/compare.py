"""Holds the description in spec/ against OpenAI's own, fact by fact.

    python -m tests.spec.compare spec/openapi.yaml [--differences]

Prints, per group, how many of the facts of the reference are present and equal: operations,
parameters, the properties of requests and responses at the top level and below, types, enum
values, defaults and limits, what is required. ``--differences`` lists each one that is not.
Exit status 1 when an operation is missing or less than 98 % of the properties are there.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from tests.spec.explained import EXPLAINED
from tests.spec.groups import GROUPS
from tests.spec.multifile import Description, Node
from tests.spec.shapes import Variant, grouped, shape_of

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "specs" / "openai.yaml"
COLUMNS = (
    "operations",
    "parameters",
    "request",
    "response",
    "properties",
    "required",
    "types",
    "enums",
    "limits",
)


@dataclass
class Tally:
    """Facts asked for and facts found, by column, and the differences in words."""

    wanted: Counter[str] = field(default_factory=Counter[str])
    found: Counter[str] = field(default_factory=Counter[str])
    differences: list[str] = field(default_factory=list)

    def note(self, column: str, equal: bool, where: str, what: str = "missing") -> bool:
        self.wanted[column] += 1
        if equal:
            self.found[column] += 1
        else:
            self.differences.append(f"{column}: {where}: {what}")
        return equal

    def share(self, column: str) -> float:
        return self.found[column] / self.wanted[column] if self.wanted[column] else 1.0


@dataclass
class Comparison:
    ours: Description
    theirs: Description
    tally: Tally = field(default_factory=Tally)
    seen: set[tuple[object, ...]] = field(default_factory=set)

    def operation(self, label: str, ours: Node | None, theirs: Node) -> None:
        if not self.tally.note("operations", ours is not None, label) or ours is None:
            return
        self._deprecation(label, ours, theirs)
        self._parameters(label, ours, theirs)
        if "requestBody" in theirs:
            mine = "requestBody" in ours
            if self.tally.note("request", mine, f"{label} request"):
                self._contents(
                    f"{label} request",
                    "request",
                    ours["requestBody"],
                    theirs["requestBody"],
                )
        for status, response in self.theirs.items(theirs["responses"]):
            if not status.startswith("2"):
                continue
            where = f"{label} {status}"
            if self.tally.note("response", status in ours["responses"], where):
                answer = self.ours.resolve(ours["responses"][status])
                self._contents(where, "response", answer, response)

    def schema(
        self, where: str, column: str, ours: list[Node], theirs: list[Node]
    ) -> None:
        """Compare two schemas and what is below them; each pair of schemas is looked at once."""
        ends = [self.ours.resolve(node).identity for node in ours]
        other = [self.theirs.resolve(node).identity for node in theirs]
        key = (*ends, "|", *other)
        if key in self.seen:
            return
        self.seen.add(key)
        mine, wanted = shape_of(self.ours, ours), shape_of(self.theirs, theirs)
        note = self.tally.note
        note(
            "types",
            mine.types == wanted.types and mine.formats == wanted.formats,
            where,
            f"{_show(mine.types | mine.formats)} for {_show(wanted.types | wanted.formats)}",
        )
        if wanted.values or mine.values:
            note(
                "enums",
                mine.values == wanted.values,
                where,
                f"{_show(mine.values - wanted.values)} for {_show(wanted.values - mine.values)}",
            )
        if wanted.limits or wanted.defaults or mine.limits or mine.defaults:
            same = (mine.limits, mine.defaults) == (wanted.limits, wanted.defaults)
            note(
                "limits",
                same,
                where,
                f"{mine.limits} {_show(mine.defaults)} for {wanted.limits} {_show(wanted.defaults)}",
            )
        if wanted.items and mine.items:
            self.schema(f"{where}[]", "properties", mine.items, wanted.items)
        for tag, (left, right) in self._pairs(
            grouped(self.ours, mine), grouped(self.theirs, wanted)
        ).items():
            self._object(f"{where}{tag}", column, left, right)

    def _deprecation(self, label: str, ours: Node, theirs: Node) -> None:
        if theirs.data.get("deprecated"):
            self.tally.note(
                "required", bool(ours.data.get("deprecated")), f"{label} deprecated"
            )

    def _parameters(self, label: str, ours: Node, theirs: Node) -> None:
        if "parameters" not in theirs:
            return
        mine: dict[tuple[str, str], Node] = {}
        if "parameters" in ours:
            for node in self.ours.entries(ours["parameters"]):
                mine[node.data["name"], node.data["in"]] = node
        for node in self.theirs.entries(theirs["parameters"]):
            name, place = node.data["name"], node.data["in"]
            where = f"{label} ?{name}"
            if self.tally.note("parameters", (name, place) in mine, where):
                match = mine[name, place]
                needed = bool(node.data.get("required"))
                self.tally.note(
                    "required", bool(match.data.get("required")) == needed, where
                )
                self.schema(where, "properties", [match["schema"]], [node["schema"]])

    def _contents(self, where: str, column: str, ours: Node, theirs: Node) -> None:
        if "content" not in theirs:
            return
        for media_type, media in self.theirs.items(theirs["content"]):
            place = f"{where} {media_type}"
            there = "content" in ours and media_type in ours["content"]
            if self.tally.note(column, there, place) and "schema" in media:
                mine = ours["content"][media_type]["schema"]
                self.schema(place, column, [mine], [media["schema"]])

    def _pairs(
        self,
        ours: dict[tuple[str, ...], list[Variant]],
        theirs: dict[tuple[str, ...], list[Variant]],
    ) -> dict[str, tuple[list[Variant], list[Variant]]]:
        if set(ours) == set(theirs) and len(theirs) > 1:
            return {
                f"<{key[-1] if key else ''}>": (ours[key], theirs[key])
                for key in theirs
            }
        every = (list(chain(*ours.values())), list(chain(*theirs.values())))
        return {"": every} if every[1] or every[0] else {}

    def _object(
        self, where: str, column: str, ours: list[Variant], theirs: list[Variant]
    ) -> None:
        mine, wanted = _union(ours), _union(theirs)
        for name in wanted:
            place = f"{where}.{name}"
            if not self.tally.note(column, name in mine, place):
                continue
            if column != "properties":
                self.tally.note("properties", True, place)
            needed = all(name in variant.required for variant in theirs)
            same = all(name in variant.required for variant in ours) == needed
            self.tally.note("required", same, place, f"should be {needed}")
            self.schema(place, "properties", mine[name], wanted[name])
        for name in mine:
            if name not in wanted:
                self.tally.note(
                    "properties", False, f"{where}.{name}", "not in the reference"
                )
        extra = [node for variant in theirs for node in variant.values]
        own = [node for variant in ours for node in variant.values]
        if extra and self.tally.note("properties", bool(own), f"{where}.*"):
            self.schema(f"{where}.*", "properties", own, extra)


def _union(variants: list[Variant]) -> dict[str, list[Node]]:
    properties: dict[str, list[Node]] = {}
    for variant in variants:
        for name, nodes in variant.properties.items():
            properties.setdefault(name, []).extend(nodes)
    return properties


def _show(values: set[str]) -> str:
    return "/".join(sorted(values)) or "nothing"


def compare(ours: Path, theirs: Path) -> Iterator[tuple[str, Tally]]:
    """A tally for each group that ``ours`` has begun, in order, then one for the webhooks."""
    mine, reference = Description(ours), Description(theirs)
    own = {f"{method} {path}": op for method, path, op, _ in mine.operations()}
    seen: set[tuple[object, ...]] = set()
    for group, belongs in GROUPS.items():
        comparison = Comparison(mine, reference, seen=seen)
        for method, path, operation, _ in reference.operations():
            if belongs(path):
                label = f"{method} {path}"
                comparison.operation(label, own.get(label), operation)
        yield group, comparison.tally
    comparison = Comparison(mine, reference, seen=seen)
    hooks = mine.root["webhooks"] if "webhooks" in mine.root else Node(ours, {})
    for name, item in reference.items(reference.root["webhooks"]):
        match = mine.resolve(hooks[name])["post"] if name in hooks else None
        comparison.operation(f"webhook {name}", match, item["post"])
    yield "Webhooks", comparison.tally


def unexplained(tally: Tally) -> list[str]:
    """The differences for which explained.py gives no reason."""
    return [d for d in tally.differences if not any(part in d for part in EXPLAINED)]


def main() -> int:
    arguments = argparse.ArgumentParser(description="Hold spec/ against the reference.")
    arguments.add_argument("spec", type=Path)
    arguments.add_argument("--reference", type=Path, default=None)
    arguments.add_argument("--differences", action="store_true")
    options = arguments.parse_args()
    folder = os.environ.get("TRIPTYCH_SPECS")
    reference = options.reference or (
        Path(folder) / "openai.yaml" if folder else REFERENCE
    )
    print(
        f"{'group':22}"
        + "".join(f"{column:>12}" for column in COLUMNS)
        + "   unexplained"
    )
    status = 0
    total = Tally()
    for group, tally in compare(options.spec, reference):
        left = unexplained(tally)
        cells = (f"{tally.found[c]}/{tally.wanted[c]}" for c in COLUMNS)
        print(
            f"{group:22}" + "".join(f"{cell:>12}" for cell in cells) + f"{len(left):14}"
        )
        total.wanted += tally.wanted
        total.found += tally.found
        if tally.share("operations") < 1 or tally.share("properties") < 0.98:
            status = 1
        if options.differences:
            for difference in tally.differences:
                reason = next(
                    (w for p, w in EXPLAINED.items() if p in difference), None
                )
                print(f"    {difference}" + (f"  [{reason}]" if reason else ""))
    cells = (f"{total.found[c]}/{total.wanted[c]}" for c in COLUMNS)
    print(f"{'all':22}" + "".join(f"{cell:>12}" for cell in cells))
    return status


if __name__ == "__main__":
    sys.exit(main())
