"""What a client leaves out of what its Api describes, told as notes."""

from __future__ import annotations

from collections.abc import Iterator

from triptych.languages.python.annotations import MOST_LITERALS
from triptych.languages.python.surface import Method, Surface
from triptych.model.types import Enum, Model
from triptych.problems import Problem, Severity


def limits(surface: Surface) -> Iterator[Problem]:
    """A note for every body that is sent in one of several media types, every enum too long to list, and
    every property without a name."""
    for method in surface.methods.values():
        yield from _contents(method)
    for declaration in surface.types.declarations.values():
        if isinstance(declaration, Enum) and len(declaration.members) > MOST_LITERALS:
            yield Problem(
                Severity.NOTE,
                "enum-too-long",
                f"An enum of {len(declaration.members)} values is typed as any value of its kind.",
                declaration.id,
            )
        elif isinstance(declaration, Model):
            if any(not field.wire_name for field in declaration.fields):
                yield Problem(
                    Severity.NOTE,
                    "property-without-name",
                    "The type of what is sent leaves out the property with the empty name.",
                    declaration.id,
                )


def _contents(method: Method) -> Iterator[Problem]:
    body, chosen = method.operation.body, method.content
    if body is None or chosen is None:
        return
    others = [c.media_type for c in body.contents if c is not chosen]
    if others:
        yield Problem(
            Severity.NOTE,
            "content-not-offered",
            f"The client sends {chosen.media_type}; the operation also accepts {', '.join(others)}.",
            chosen.pointer or method.operation.pointer,
        )
