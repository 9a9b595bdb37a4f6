"""What is demanded of requests and answers beyond their types: which schemas are asked for it, and the file of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from triptych.files import FileSpec
from triptych.model.api import Api, Content, Format, Parameter
from triptych.model.rules.rule_book import RuleBook

_TYPED = frozenset({Format.JSON, Format.FORM, Format.MULTIPART})


def rules_of(api: Api) -> RuleBook:
    """The rules of all that requests and answers hold."""
    return api.rules.rules_at(_pointers(api))


def rules_file(book: RuleBook, folder: str) -> Iterator[FileSpec]:
    """``rules.json``, where there are any rules."""
    if book.schemas:
        text = json.dumps(book.schemas, ensure_ascii=False, separators=(",", ":"))
        content = f"{text}\n".encode("utf-8", "backslashreplace")
        yield FileSpec(
            f"{folder}/rules.json", "src/{{package}}/rules.json", content=content
        )


def rule_of_content(content: Content, names: Mapping[str, str]) -> str | None:
    """The name of the rule of a body's type."""
    if content.format is Format.JSON_LINES:
        return names.get(f"{content.pointer}/itemSchema") or names.get(
            f"{content.pointer}/schema"
        )
    if content.format in _TYPED:
        return names.get(f"{content.pointer}/schema")
    return None


def rule_of_parameter(parameter: Parameter, names: Mapping[str, str]) -> str | None:
    """The name of the rule of a parameter's type."""
    return names.get(_of_parameter(parameter))


def _pointers(api: Api) -> Iterator[str]:
    for operation in api.operations:
        yield from map(_of_parameter, operation.parameters)
        bodies = [operation.body] if operation.body else []
        for holder in (*bodies, *operation.responses):
            for content in holder.contents:
                if content.format is Format.JSON_LINES:
                    yield f"{content.pointer}/itemSchema"
                if content.format is Format.JSON_LINES or content.format in _TYPED:
                    yield f"{content.pointer}/schema"


def _of_parameter(parameter: Parameter) -> str:
    if parameter.content_type is None:
        return f"{parameter.pointer}/schema"
    media_type = parameter.content_type.replace("~", "~0").replace("/", "~1")
    return f"{parameter.pointer}/content/{media_type}/schema"
