"""Links: what can be called with what an answer holds (OpenAPI 3.1 §4.8.20)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from triptych.model.answers import Resolve
from triptych.model.api import Link
from triptych.model.documentation import beside, words_of
from triptych.model.untyped import mapping, text


def links_of(
    resolve: Resolve, response: dict[str, Any], pointer: str
) -> tuple[Link, ...]:
    """The links of a response, in the order of the specification."""
    return tuple(_links(resolve, response, pointer)) if "links" in response else ()


def _links(resolve: Resolve, response: dict[str, Any], pointer: str) -> Iterator[Link]:
    for name, reference in mapping(response.get("links")).items():
        known = mapping(resolve(reference, f"{pointer}/links/{name}")[0])
        parameters = mapping(known.get("parameters"))
        yield Link(
            name=name,
            operation_id=text(known.get("operationId")),
            operation_ref=text(known.get("operationRef")),
            parameters=tuple(
                (parameter, _value(value)) for parameter, value in parameters.items()
            ),
            body=_value(known["requestBody"]) if "requestBody" in known else "",
            docs=words_of({**known, **beside(reference)}),
        )


def _value(value: Any) -> str:
    """A runtime expression as it is, and any other value as JSON."""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        return str(value)
