"""Bodies that stand only in the specification's own cURL samples, as examples like all others.

A sample is text; it is read with a regular expression only and nothing of it is run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from triptych.model.api import CodeSample, Content, Format, Operation
from triptych.model.call_examples import CallExample, call_examples
from triptych.model.conformance import conforms
from triptych.model.types import Declaration, Example

_DATA = re.compile(r"\s(?:-d|--data(?:-raw|-binary|-ascii)?|--json)[\s=]+'([^']+)'")
_LONGEST = 20_000


def shown_calls(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> tuple[CallExample, ...]:
    """The calls to show for an operation, at least one.

    Where its JSON content has no example, those bodies of its samples are examples that are as its type says.
    """
    body = operation.body
    samples = [s for s in operation.code_samples if s.language.casefold() == "curl"]
    if body is None or not samples:
        return call_examples(operation, declarations)
    own = {content.media_type: content for content in body.contents}
    contents = tuple(
        (
            replace(content, docs=replace(content.docs, examples=examples))
            if (examples := tuple(_examples(content, samples, declarations)))
            else content
        )
        for content in body.contents
    )
    shown = replace(operation, body=replace(body, contents=contents))
    return tuple(
        replace(call, content=own[call.content.media_type] if call.content else None)
        for call in call_examples(shown, declarations)
    )


def _examples(
    content: Content, samples: list[CodeSample], declarations: Mapping[str, Declaration]
) -> Iterator[Example]:
    if content.format is not Format.JSON or content.docs.examples:
        return
    for sample in samples:
        found = _DATA.search(sample.source[:_LONGEST])
        if found is None or content.type is None:
            continue
        try:
            value = json.loads(found[1])
        except (ValueError, RecursionError):
            continue
        if conforms(value, content.type, declarations, request=True):
            label = "" if sample.label.casefold() == "curl" else sample.label
            yield Example(label, json.dumps(value, ensure_ascii=False), label)
