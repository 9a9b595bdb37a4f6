"""Answers of several forms, of which the request names one: ``response_format: verbose_json``."""

from __future__ import annotations

from triptych.model.api import Content, Operation
from triptych.model.shapes import literals_of, meaning
from triptych.model.types import Declarations, Ref, Type, Union
from triptych.model.words import parse
from triptych.targets.fastapi_server.mock.echoes import body_fields


def chosen_variants(
    operation: Operation, content: Content, declarations: Declarations
) -> tuple[str, dict[str, Type]] | None:
    """The field of the body that chooses the form of an answer, and the variant that each value means.

    A value means the variant whose name ends in it: ``verbose_json`` the ``TranscriptionVerboseJson``. Of several
    the one with the shortest name. None: nothing chooses.
    """
    union = meaning(content.type, declarations)
    if not isinstance(union, Union):
        return None
    named: dict[tuple[str, ...], Type] = {}
    for variant in union.variants:
        declaration = declarations.get(variant.id) if isinstance(variant, Ref) else None
        if declaration is not None:
            named[declaration.name.key] = variant
    for field in body_fields(operation, declarations):
        if parse(field.wire_name).key[-1:] not in (("format",), ("type",)):
            continue
        found: dict[str, Type] = {}
        for value in literals_of(field.type, declarations):
            words = parse(value).key
            names = [name for name in named if name[-len(words) :] == words]
            if words and names:
                found[value] = named[min(names, key=len)]
        if len(set(found.values())) > 1:
            return field.wire_name, found
    return None
