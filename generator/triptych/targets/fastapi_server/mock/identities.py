"""Ids of things as the parameters of paths want them: what an answer shows has to be of use in the next request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from triptych.model.api import Location, Operation, Parameter
from triptych.model.conformance import conforms
from triptych.model.examples import parameter_example
from triptych.model.shapes import meaning
from triptych.model.types import Declarations, Json, Scalar


def naming_parameter(operation: Operation, name: str) -> Parameter | None:
    """The parameter of an operation's path that has a name."""
    for parameter in operation.parameters:
        if parameter.location is Location.PATH and parameter.wire_name == name:
            return parameter
    return None


def with_ids(
    value: Json,
    path: Sequence[str],
    field: str,
    parameter: Parameter,
    declarations: Declarations,
) -> Json:
    """The value with an id that the parameter accepts in the thing, or in all things of the list, at a path."""
    if path:
        if not isinstance(value, dict) or path[0] not in value:
            return value
        inner = with_ids(value[path[0]], path[1:], field, parameter, declarations)
        return {**value, path[0]: inner}
    if isinstance(value, list):
        return [with_ids(each, (), field, parameter, declarations) for each in value]
    if not isinstance(value, dict) or field not in value:
        return value
    if conforms(value[field], parameter.type, declarations, request=True):
        return value
    return {**value, field: parameter_example(parameter, declarations)}


def looks_of(parameter: Parameter, declarations: Declarations) -> dict[str, Any] | None:
    """What limits the text of a parameter: ``pattern``, ``least`` and ``most`` characters; None: nothing."""
    type = meaning(parameter.type, declarations)
    limits = type.constraints if isinstance(type, Scalar) else None
    if limits is None:
        return None
    found = {
        "pattern": limits.pattern,
        "least": limits.min_length,
        "most": limits.max_length,
    }
    return {name: limit for name, limit in found.items() if limit is not None} or None
