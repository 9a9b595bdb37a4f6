"""The human words about operations, contents, tags and the like (schemas have their own)."""

from __future__ import annotations

import json
from typing import Any

from triptych.model.answers import Resolve
from triptych.model.extensions import names_of, read
from triptych.model.types import Docs, Example
from triptych.model.untyped import mapping, text

_OF_WORDS = names_of("deprecation", "summary", "heading")
_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def words_of(node: Any, examples: tuple[Example, ...] = ()) -> Docs:
    """Summary, description, deprecation and link of any node that may have them."""
    known = mapping(node)
    external = mapping(known.get("externalDocs"))
    deprecation = summary = title = None
    if not _OF_WORDS.isdisjoint(known):
        deprecation, summary = read(known, "deprecation"), read(known, "summary")
        title = read(known, "heading")
    return Docs(
        summary=text(known.get("summary")) or (summary.value if summary else ""),
        description=text(known.get("description")),
        deprecated=known.get("deprecated") is True or deprecation is not None,
        deprecation=deprecation.value if deprecation else "",
        external_url=text(external.get("url")),
        external_words=text(external.get("description")),
        examples=examples,
        title=title.value if title else "",
    )


def beside(reference: Any) -> dict[str, str]:
    """The summary and description beside a ``$ref``, which stand in the place of those that it leads to.

    OpenAPI says so from 3.1 on (§4.8.23); those who write them in older documents mean it, too.
    """
    known = mapping(reference)
    if "$ref" not in known or len(known) == 1:
        return {}
    found = {key: text(known.get(key)) for key in ("summary", "description")}
    return {key: words for key, words in found.items() if words}


def examples_of(
    resolve: Resolve, node: Any, pointer: str, *, raw: bool = False
) -> tuple[Example, ...]:
    """The examples of a media type, parameter or header (OpenAPI 3.1 §4.8.14, 3.2 §4.19).

    ``raw``: text stands for itself. Examples by URL (``externalValue``) are left out.
    """
    known = mapping(node)
    found: list[Example] = []
    if "example" in known and (shown := _shown(known["example"], raw)):
        found.append(Example("", shown[0], raw=shown[1]))
    for name, entry in mapping(known.get("examples")).items():
        example = mapping(resolve(entry, f"{pointer}/examples/{name}")[0])
        if said := beside(entry):
            example = {**example, **said}
        summary, description = text(example.get("summary")), text(
            example.get("description")
        )
        shown = None
        if "dataValue" in example or "value" in example:
            shown = _shown(example.get("dataValue", example.get("value")), raw)
        elif isinstance(serialized := example.get("serializedValue"), str):
            shown = serialized, True
        if shown:
            found.append(Example(name, shown[0], summary, description, shown[1]))
    return tuple(found)


def _shown(value: Any, raw: bool) -> tuple[str, bool] | None:
    """The text of an example and whether it is raw; None for what JSON can't hold."""
    if raw and isinstance(value, str):
        return value, True
    try:
        return _JSON.encode(value), False
    except (TypeError, ValueError, RecursionError):
        return None
