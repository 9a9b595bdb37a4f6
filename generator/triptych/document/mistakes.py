"""What is said, and read instead, where a keyword does not have what the tables of the grammar ask for."""

from __future__ import annotations

from typing import Any

from triptych.document.data import is_object
from triptych.document.grammar import REQUIRED, Lax, Rule, Version, name_of
from triptych.document.library import Refused
from triptych.document.pointers import Path, tokens_of
from triptych.document.report import Report
from triptych.document.resolve import Resolver
from triptych.document.scalars import plain_scalar
from triptych.document.source import kind_of
from triptych.document.visit import Visit

# Where a keyword of a later version changes what operations there are, or what they take and give.
_FRAME = frozenset({"document", "components", "path_item", "operation", "response"})


class Mistakes:
    """Tells of values of the wrong type and of keywords that are missing, unknown or of another version."""

    def __init__(self, report: Report, resolver: Resolver) -> None:
        self._report = report
        self._resolver = resolver

    def mistyped(
        self, visit: Visit, node: dict[str, Any], key: str, value: Any, rule: Rule
    ) -> Any:
        """Tell of a value of the wrong type. Gives what to read instead; None: as if it were absent."""
        path = (visit.path, key)
        if is_object(value) and type(value.get("$ref")) is str:
            return self._elsewhere(visit, value["$ref"], path, rule)
        said = f"{key!r} must be {rule.expected}, not {kind_of(value)}"
        code = "null-value" if value is None else "wrong-type"
        if rule.lax is Lax.TEXT and type(value) in (int, float):
            text = visit.source.places.text(tokens_of(path)) or str(value)
            self._report.warning(
                code,
                f"{said}; it is read as {text!r}.",
                visit.source,
                path,
                "Put it in quotes.",
                group=key,
            )
            return text
        if rule.lax is Lax.NUMBER and type(value) is str:
            number = plain_scalar(value.strip())
            if type(number) in (int, float):
                self._report.warning(
                    code,
                    f"{said}; it is read as {number}.",
                    visit.source,
                    path,
                    group=key,
                )
                return number
        spared = rule.lax in (Lax.DROP, Lax.NUMBER) or (
            value is None and (rule.lax is Lax.TEXT or visit.kind == "components")
        )
        if spared and key not in REQUIRED.get(visit.kind, ()):
            self._report.warning(
                code, f"{said}; it is ignored.", visit.source, path, group=key
            )
        else:
            self._report.error(code, f"{said}.", visit.source, path)
        return None

    def _elsewhere(self, visit: Visit, reference: str, path: Path, rule: Rule) -> Any:
        """A value that a ``$ref`` says to be in another file, where no ``$ref`` is allowed: a text, mostly."""
        try:
            found = self._resolver.value(reference, visit.source, rule.types)
        except Refused as refused:
            needed = path is not None and path[1] in REQUIRED.get(visit.kind, ())
            if refused.code != "ref-no-file" or rule.lax is Lax.ERROR or needed:
                self._report.error(
                    refused.code,
                    str(refused),
                    visit.source,
                    (path, "$ref"),
                    refused.mend,
                )
                return None
            message = f"{str(refused).removesuffix('.')}; {path[1] if path else ''!r} is left out."
            self._report.warning(
                refused.code, message, visit.source, path, group="text"
            )
            return None
        return found

    def not_an_object(self, visit: Visit, value: Any, path: Path, rule: Rule) -> None:
        expected = f"{name_of(rule.kind)}, an object" if rule.kind else rule.expected
        code = "null-value" if value is None else "wrong-type"
        key = path[1] if path else ""
        self._report.error(
            code,
            f"{key!r} must be {expected}, not {kind_of(value)}.",
            visit.source,
            path,
        )

    def astray(self, visit: Visit, path: Path, value: Any, rule: Rule) -> None:
        """What stands among others and is none of them: neither its name nor its value is that of one."""
        key = path[1] if path else ""
        self._report.warning(
            "wrong-type",
            f"{key!r} is {kind_of(value)} and not {name_of(rule.kind)}; it is ignored.",
            visit.source,
            path,
            group=f"astray {key}",
        )

    def emptied(self, visit: Visit, key: str) -> None:
        visit.node[key] = []
        self._report.warning(
            "null-value",
            f"{key!r} must be an array of strings, not null; it is read as empty.",
            visit.source,
            (visit.path, key),
            group="security",
        )

    def strings(self, visit: Visit, path: Path, value: list[Any]) -> None:
        for index, item in enumerate(value):
            if type(item) in (int, float):
                value[index] = visit.source.places.text(
                    tokens_of((path, index))
                ) or str(item)
            elif type(item) is not str:
                self._report.error(
                    "wrong-type",
                    f"{path[1] if path else ''!r} must hold strings, not {kind_of(item)}.",
                    visit.source,
                    (path, index),
                )

    def missing(self, visit: Visit, key: str) -> None:
        if key == "name" and visit.node.get("in") == "querystring":
            visit.node["name"] = "querystring"
            self._report.warning(
                "missing-key",
                "A parameter needs the keyword 'name'; it is called 'querystring'.",
                visit.source,
                visit.path,
            )
            return
        self._report.error(
            "missing-key",
            f"{name_of(visit.kind).capitalize()} needs the keyword {key!r}.",
            visit.source,
            visit.path,
        )

    def unknown(self, visit: Visit, key: str) -> None:
        self._report.note(
            "unknown-key",
            f"The keyword {key!r} is not known in {name_of(visit.kind)} and is ignored.",
            visit.source,
            (visit.path, key),
            group=f"{visit.kind} {key}",
        )

    def foreign(self, visit: Visit, key: str, rule: Rule, version: Version) -> None:
        """A keyword of another version: what makes no sense without it is an error, all else is read."""
        path = (visit.path, key)
        if version < rule.since and rule.shape is not None and visit.kind in _FRAME:
            self._report.error(
                "foreign-key",
                f"The keyword {key!r} exists only from {rule.since} on, and this document is {version}.",
                visit.source,
                path,
            )
            return
        where = (
            f"from {rule.since} on" if version < rule.since else f"up to {rule.until}"
        )
        self._report.warning(
            "foreign-key",
            f"The keyword {key!r} exists only {where}, and this document is {version}; it is read as it is there.",
            visit.source,
            path,
            group=key,
        )
