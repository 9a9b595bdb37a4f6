"""The book of answers: for every operation, every documented status and content, what a mock answers with.

``mock.json`` holds an object with ``values``, the distinct values by their number, and ``operations`` by id:

    answers   one entry per documented status, in the order of the specification:
        status      "200", "4XX" or "default"
        headers     name -> text
        contents    one entry per media type, in the order of the specification:
            type        the media type
            kind        "json", "text", "binary" (the values are Base64) or "events" (they are lists of items)
            examples    [name, number of the value]; the first is the default, the name may be ""
            made        true: the specification has no example, the value is made up
            chosen      [field of the request's body, {its value: number of the value}]: which variant of the
                answer is asked for
    echo      what an answer repeats of its request (see ``echoes``)
    page, store, settles     see ``resources``
"""

from __future__ import annotations

import base64
import json
from typing import Any, Final, TypeAlias

from triptych.model.api import (
    Api,
    Content,
    Format,
    Header,
    Operation,
    PageStyle,
    Response,
    Streaming,
)
from triptych.model.conformance import conforms
from triptych.model.examples import content_example, content_examples, example_of
from triptych.model.mending import mended
from triptych.model.stream_examples import stream_examples
from triptych.model.types import Declarations, Example, Json, Type
from triptych.model.xml_text import is_xml
from triptych.targets.fastapi_server.mock.echoes import echoes_of
from triptych.targets.fastapi_server.mock.resources import Resources
from triptych.targets.fastapi_server.mock.stand_ins import stand_in
from triptych.targets.fastapi_server.mock.variants import chosen_variants

_Example: TypeAlias = tuple[str, Json]

_STREAMED: Final = (Format.EVENTS, Format.JSON_LINES)
_MOST_EXAMPLES: Final = 40  # of one content
# Headers that whoever sends an answer sets himself, and ones that would be untrue.
_NOT_MOCKED: Final = frozenset("""
    connection content-encoding content-length content-type date keep-alive server trailer
    transfer-encoding upgrade www-authenticate
    """.split())


def mock_book(api: Api) -> str:
    """The text of ``mock.json``. The same Api, the same text."""
    book = _Book(api)
    operations = {
        operation.id: book.operation(operation) for operation in api.operations
    }
    text = json.dumps(
        {"operations": operations, "values": book.values},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    # A lone surrogate is fine in JSON's escapes, and can't be written as text.
    return text.encode("utf-8", "backslashreplace").decode() + "\n"


class _Book:
    def __init__(self, api: Api) -> None:
        self._declarations: Declarations = api.declarations
        self._resources = Resources(api)
        self._streams = _shown_streams(api)
        self._numbers: dict[str, int] = {}
        self._contents: dict[tuple[str, str], dict[str, Any]] = {}
        self.values: list[Json] = []

    def operation(self, operation: Operation) -> dict[str, Any]:
        found: dict[str, Any] = {
            "answers": [
                self._answer(operation, response) for response in operation.responses
            ]
        }
        streaming = operation.streaming
        if streaming and not self._has_stream(operation):
            self._success(found["answers"])["contents"].append(
                self._events(operation, streaming)
            )
        if echo := echoes_of(operation, self._declarations):
            found["echo"] = echo
        if page := self._resources.page_of(operation):
            found["page"] = page
        if settles := self._resources.settles_of(operation):
            found["settles"] = settles
        if store := self._resources.store_of(operation):
            found["store"] = store
        return found

    def _has_stream(self, operation: Operation) -> bool:
        return any(
            content.format in _STREAMED
            for response in operation.responses
            if response.is_success
            for content in response.contents
        )

    def _success(self, answers: list[dict[str, Any]]) -> dict[str, Any]:
        """The answer that a stream belongs to."""
        for answer in answers:
            if answer["status"].startswith("2"):
                return answer
        answers.append({"status": "200", "contents": []})
        return answers[-1]

    def _answer(self, operation: Operation, response: Response) -> dict[str, Any]:
        found: dict[str, Any] = {"status": response.status}
        paged_by_link = (
            operation.pagination is not None
            and operation.pagination.style is PageStyle.LINK
        )
        headers = {
            header.wire_name: text
            for header in response.headers
            if header.wire_name.lower() not in _NOT_MOCKED
            and not (paged_by_link and header.wire_name.lower() == "link")
            and (text := self._header(header)) is not None
        }
        if headers:
            found["headers"] = headers
        found["contents"] = [
            self._content(operation, response, content) for content in response.contents
        ]
        return found

    def _header(self, header: Header) -> str | None:
        value = example_of(
            header.type, self._declarations, request=False, docs=header.docs
        )
        text = _header_text(value)
        if not text.isprintable() or not text.isascii() or not text.strip():
            return None
        return text

    def _content(
        self, operation: Operation, response: Response, content: Content
    ) -> dict[str, Any]:
        streaming = operation.streaming
        if content.format in _STREAMED:
            if streaming is None or not response.is_success:
                streaming = Streaming(
                    content=content,
                    flag=None,
                    flag_location=None,
                    end=None,
                    reconnect=False,
                    reason="",
                )
            return self._events(operation, streaming, content.media_type)
        key = content.pointer, content.media_type
        if not content.pointer or key not in self._contents:
            self._contents[key] = self._described(content)
        described = self._contents[key]
        if response.is_success and described["kind"] == "json":
            described = self._usable(operation, content, described)
        chosen = chosen_variants(operation, content, self._declarations)
        if chosen and response.is_success:
            field, variants = chosen
            numbers = {
                value: self._number(self._of_variant(content, type))
                for value, type in variants.items()
            }
            return {**described, "chosen": [field, numbers]}
        return described

    def _usable(
        self, operation: Operation, content: Content, described: dict[str, Any]
    ) -> dict[str, Any]:
        """What is described, with the ids of the things in it by which they can be asked for."""
        examples: list[list[Any]] = []
        for name, number in described["examples"]:
            value = self.values[number]
            changed = self._resources.usable(operation, value)
            if changed != value and self._right(changed, content):
                number = self._number(changed)
            examples.append([name, number])
        return {**described, "examples": examples}

    def _of_variant(self, content: Content, type: Type) -> Json:
        """An example of one variant of a content: the specification's, else one that is made up."""
        for example in content.docs.examples:
            if not example.raw:
                value: Json = json.loads(example.text)
                if conforms(value, type, self._declarations, request=False):
                    return value
        return example_of(type, self._declarations, request=False)

    def _described(self, content: Content) -> dict[str, Any]:
        kind = _kind(content)
        examples = {
            "binary": self._files,
            "text": self._texts,
            "json": self._values,
        }[
            kind
        ](content)
        found: dict[str, Any] = {
            "type": content.media_type,
            "kind": kind,
            "examples": [[name, self._number(value)] for name, value in examples],
        }
        if kind == "json" and not examples:
            value = content_example(content, self._declarations, request=False)
            found["examples"] = [["", self._number(value)]]
            found["made"] = True
        return found

    def _events(
        self, operation: Operation, streaming: Streaming, media_type: str | None = None
    ) -> dict[str, Any]:
        content = streaming.content
        if not content.docs.examples and content.item in self._streams:
            streaming = self._streams[content.item]
        examples = stream_examples(streaming, self._declarations)
        return {
            "type": media_type or content.media_type,
            "kind": "events",
            "examples": [[name, self._number(list(items))] for name, items in examples],
        }

    def _files(self, content: Content) -> list[_Example]:
        given: list[_Example] = [
            (example.name, base64.b64encode(_bytes(example.text)).decode())
            for example in content.docs.examples
            if example.raw
        ]
        return given or [("", stand_in(content.media_type))]

    def _texts(self, content: Content) -> list[_Example]:
        if is_xml(content.media_type) and content.shape is not None:
            given = content_examples(content, self._declarations, request=False)
            texts: list[_Example] = [(each.name, text) for each, text in given if text]
            made = content_example(content, self._declarations, request=False)
            return texts[:_MOST_EXAMPLES] or [("", made or "text")]
        examples = content.docs.examples[:_MOST_EXAMPLES]
        return [(each.name, _text(each)) for each in examples] or [("", "text")]

    def _values(self, content: Content) -> list[_Example]:
        """The examples of the specification that are right; if none is, the first one made right."""
        given = [
            (example.name, json.loads(example.text))
            for example in content.docs.examples
            if not example.raw
        ]
        right = [each for each in given if self._right(each[1], content)]
        if given and not right and content.type is not None:
            name, value = given[0]
            value = mended(value, content.type, self._declarations, request=False)
            right = [(name, value)]
        return right[:_MOST_EXAMPLES]

    def _right(self, value: Json, content: Content) -> bool:
        return content.type is None or conforms(
            value, content.type, self._declarations, request=False
        )

    def _number(self, value: Json) -> int:
        text = json.dumps(value)
        number = self._numbers.setdefault(text, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        return number


def _shown_streams(api: Api) -> dict[Any, Streaming]:
    """For each type of event, a stream that the specification shows an example of."""
    found: dict[Any, Streaming] = {}
    for operation in api.operations:
        streaming = operation.streaming
        if streaming and streaming.content.docs.examples:
            found.setdefault(streaming.content.item, streaming)
    return found


def _kind(content: Content) -> str:
    match content.format:
        case Format.JSON:
            return "json"
        case Format.FORM | Format.MULTIPART:
            return "json"
        case Format.TEXT:
            return "text"
        case _:
            return "binary"


def _text(example: Example) -> str:
    if example.raw:
        return example.text
    value: Json = json.loads(example.text)
    return value if isinstance(value, str) else example.text


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _header_text(value: Json) -> str:
    """A value as a header carries it: style ``simple``, not exploded (OpenAPI 3.1 §4.8.21)."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(map(_header_text, value))
    if isinstance(value, dict):
        return ",".join(f"{k},{_header_text(v)}" for k, v in value.items())
    return "" if value is None else str(value)
