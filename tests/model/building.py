"""Small documents for the tests of the model as a whole: YAML text in, an Understanding out."""

from __future__ import annotations

from textwrap import dedent, indent

from triptych.document import load
from triptych.model import Lock, Overrides, Understanding, build
from triptych.model.api import Operation
from triptych.model.resources import dotted


def understand(
    text: str,
    *,
    overrides: Overrides | None = None,
    lock: Lock | None = None,
    version: str = "3.1.0",
) -> Understanding:
    """Understand a document that lacks only ``openapi`` and ``info``."""
    head = f"openapi: {version}\ninfo: {{title: Test, version: '1'}}\n"
    document = load("-", stdin=(head + dedent(text)).encode())
    return build(document, overrides, lock)


def operation(text: str, head: str = "GET /things", **options: object) -> Operation:
    """The one operation of a document, from the text of the operation alone."""
    method, path = head.split()
    body = indent(dedent(text).strip(), "      ")
    api = understand(
        f"paths:\n  {path}:\n    {method.lower()}:\n{body}\n",
        **options,  # type: ignore[arg-type]
    ).api
    return api.operations[0]


def names(*operations: str, **options: object) -> dict[str, str]:
    """Operation id -> dotted name, for a document of ``"GET /path operationId"`` lines."""
    lines: dict[str, list[str]] = {}
    for line in operations:
        method, path, *rest = line.split()
        entry = f"    {method.lower()}: {{responses: {{}}"
        entry += f", operationId: '{rest[0]}'" if rest else ""
        entry += f", tags: [{rest[1]}]" if len(rest) > 1 else ""
        lines.setdefault(path, []).append(entry + "}")
    text = "paths:\n" + "".join(
        f"  '{path}':\n" + "\n".join(entries) + "\n" for path, entries in lines.items()
    )
    return called(understand(text, **options))  # type: ignore[arg-type]


def called(understanding: Understanding) -> dict[str, str]:
    """Operation id -> dotted name."""
    return {o.id: dotted(o.resource, o.name) for o in understanding.api.operations}


def codes(understanding: Understanding) -> list[str]:
    """The codes of all problems."""
    return [problem.code for problem in understanding.problems]
