"""Streams: when an operation answers with one, what its items are, how it ends."""

from __future__ import annotations

import pytest

from triptych.model import Overrides, StreamingOverride
from triptych.model.api import Format, Operation, Streaming
from triptych.model.types import Kind, Ref, Scalar

from .building import understand

HEAD = """
paths:
  /answers:
    post:
      operationId: createAnswer
      tags: [Answers]
"""
SCHEMAS = """
components:
  schemas:
    Answer: {type: object, properties: {text: {type: string}}}
    Chunk: {type: object, properties: {delta: {type: string}}}
"""
FLAGGED = """
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {stream: {type: [boolean, 'null']}}}
"""
BOTH = """
      responses:
        200:
          description: ok
          content:
            application/json: {schema: {$ref: '#/components/schemas/Answer'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}
"""


def first(
    text: str, overrides: Overrides | None = None, version: str = "3.1.0"
) -> Operation:
    return understand(text, overrides=overrides, version=version).api.operations[0]


def streaming(text: str, **options: object) -> Streaming:
    found = first(text, **options).streaming  # type: ignore[arg-type]
    assert found is not None
    return found


def test_beside_json_behind_a_flag_of_the_body() -> None:
    found = streaming(HEAD + FLAGGED + BOTH + SCHEMAS)
    assert (found.flag, found.flag_location, found.flag_value) == (
        "stream",
        "body",
        True,
    )
    assert found.content.item == Ref("#/components/schemas/Chunk")
    assert found.content.type is None
    assert found.envelope is None
    assert found.end is None


def test_behind_a_query_parameter() -> None:
    text = (
        HEAD
        + "      parameters: [{name: stream, in: query, schema: {type: boolean}}]"
        + BOTH
        + SCHEMAS
    )
    found = streaming(text)
    assert (found.flag, found.flag_location) == ("stream", "query")


def test_behind_a_flag_with_several_values() -> None:
    flag = FLAGGED.replace(
        "stream: {type: [boolean, 'null']}",
        "stream_format: {type: string, enum: [sse, audio]}",
    )
    found = streaming(HEAD + flag + BOTH + SCHEMAS)
    assert (found.flag, found.flag_location, found.flag_value) == (
        "stream_format",
        "body",
        "sse",
    )


def test_without_a_flag_the_accept_header_asks() -> None:
    found = streaming(HEAD + BOTH + SCHEMAS)
    assert (found.flag, found.flag_location) == (None, "accept")


def test_alone_it_always_streams() -> None:
    text = HEAD + BOTH.replace(
        "            application/json: {schema: {$ref: '#/components/schemas/Answer'}}\n",
        "",
    )
    found = streaming(text + SCHEMAS)
    assert (found.flag, found.flag_location) == (None, None)


@pytest.mark.parametrize(
    "media_type", ["application/x-ndjson", "application/jsonl", "application/json-seq"]
)
def test_lines_of_json(media_type: str) -> None:
    found = streaming(HEAD + BOTH.replace("text/event-stream", media_type) + SCHEMAS)
    assert found.content.format is Format.JSON_LINES
    assert found.content.item == Ref("#/components/schemas/Chunk")


def test_item_schemas() -> None:
    text = BOTH.replace(
        "text/event-stream: {schema:", "text/event-stream: {itemSchema:"
    )
    found = streaming(HEAD + FLAGGED + text + SCHEMAS, version="3.2.0")
    assert found.content.item == Ref("#/components/schemas/Chunk")


class TestEnds:
    def test_a_variant_that_is_the_sentinel_ends_and_is_no_item(self) -> None:
        text = BOTH.replace(
            "{schema: {$ref: '#/components/schemas/Chunk'}}",
            "{schema: {anyOf: [{$ref: '#/components/schemas/Chunk'}, {const: '[DONE]'}]}}",
        )
        found = streaming(HEAD + FLAGGED + text + SCHEMAS)
        assert found.end == "[DONE]"
        assert found.content.item == Ref("#/components/schemas/Chunk")

    def test_words_name_the_sentinel(self) -> None:
        text = (
            HEAD
            + "      description: 'Ends with a `data: [DONE]` message.'"
            + FLAGGED
            + BOTH
            + SCHEMAS
        )
        assert streaming(text).end == "[DONE]"

    def test_an_extension_names_it(self) -> None:
        text = (
            HEAD + "      x-speakeasy-sse-sentinel: '[END]'" + FLAGGED + BOTH + SCHEMAS
        )
        assert streaming(text).end == "[END]"


class TestEnvelopes:
    EVENTS = """
components:
  schemas:
    Answer: {type: object, properties: {text: {type: string}}}
    Chunk:
      oneOf:
        - type: object
          required: [event, data]
          properties: {event: {const: made}, data: {$ref: '#/components/schemas/Answer'}}
        - type: object
          required: [event, data]
          properties: {event: {const: done}, data: {const: '[DONE]'}}
"""

    def test_items_with_event_and_data_stand_for_the_whole_event(self) -> None:
        found = streaming(HEAD + FLAGGED + BOTH + self.EVENTS)
        assert found.envelope == "json"
        assert found.end == "[DONE]"

    def test_data_that_is_text_stays_text(self) -> None:
        events = """
components:
  schemas:
    Answer: {}
    Chunk: {type: object, properties: {event: {type: string}, data: {type: string}, id: {type: string}}}
"""
        assert streaming(HEAD + FLAGGED + BOTH + events).envelope == "text"

    def test_a_typed_payload_with_a_data_field_is_no_envelope(self) -> None:
        events = """
components:
  schemas:
    Answer: {}
    Chunk: {type: object, properties: {type: {const: x}, event: {type: string}, data: {type: string}}}
"""
        assert streaming(HEAD + FLAGGED + BOTH + events).envelope is None


class TestWordsOnly:
    """Streams that the specification speaks of and doesn't describe."""

    SPOKEN = FLAGGED.replace(
        "{type: [boolean, 'null']}",
        "{type: boolean, description: Whether to send server-sent events.}",
    )
    JSON = BOTH.replace(
        "            text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}\n",
        "",
    )

    def test_items_are_those_of_an_operation_with_the_same_answer(self) -> None:
        other = """
  /others:
    get:
      responses:
        200:
          description: ok
          content:
            application/json: {schema: {$ref: '#/components/schemas/Answer'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}
"""
        found = streaming(HEAD + self.SPOKEN + self.JSON + other + SCHEMAS)
        assert found.flag == "stream"
        assert found.content.item == Ref("#/components/schemas/Chunk")

    def test_or_those_of_an_unused_schema_with_the_right_name(self) -> None:
        schemas = SCHEMAS.replace("Chunk:", "AnswerStreamEvent:")
        found = streaming(HEAD + self.SPOKEN + self.JSON + schemas)
        assert found.content.item == Ref("#/components/schemas/AnswerStreamEvent")

    def test_or_the_answer_itself(self) -> None:
        found = streaming(HEAD + self.SPOKEN + self.JSON + SCHEMAS)
        assert found.content.item == Ref("#/components/schemas/Answer")

    def test_a_flag_that_says_nothing_of_events_is_a_plain_field(self) -> None:
        assert first(HEAD + FLAGGED + self.JSON + SCHEMAS).streaming is None


class TestSaying:
    def test_an_override_switches_off(self) -> None:
        overrides = Overrides(streaming={"createAnswer": False})
        assert first(HEAD + FLAGGED + BOTH + SCHEMAS, overrides).streaming is None

    def test_an_override_names_flag_and_end(self) -> None:
        text = HEAD + FLAGGED.replace("stream:", "live:") + BOTH + SCHEMAS
        said = StreamingOverride(flag="live", end="bye", reconnect=True)
        found = streaming(text, overrides=Overrides(streaming={"POST /answers": said}))
        assert (found.flag, found.end, found.reconnect) == ("live", "bye", True)

    def test_a_flag_that_is_not_there_is_warned_of(self) -> None:
        said = StreamingOverride(flag="nowhere")
        text = HEAD + FLAGGED + BOTH + SCHEMAS
        overrides = Overrides(streaming={"createAnswer": said})
        problems = understand(text, overrides=overrides).problems
        assert [problem.code for problem in problems] == ["override-unused"]
        assert "the streaming of POST /answers" in problems[0].message

    def test_extensions_of_others(self) -> None:
        text = (
            HEAD
            + "      x-speakeasy-stream-request-field: live"
            + FLAGGED.replace("stream:", "live:")
            + BOTH
        )
        assert streaming(text + SCHEMAS).flag == "live"
        text = (
            HEAD
            + "      x-fern-streaming: {stream-condition: $request.live}"
            + FLAGGED.replace("stream:", "live:")
        )
        assert streaming(text + BOTH + SCHEMAS).flag == "live"
        text = HEAD + "      x-fern-streaming: false" + FLAGGED + BOTH
        assert first(text + SCHEMAS).streaming is None


def test_last_event_id_means_reconnecting() -> None:
    text = (
        HEAD
        + "      parameters: [{name: Last-Event-ID, in: header, schema: {type: string}}]"
        + BOTH
    )
    assert streaming(text + SCHEMAS).reconnect


def test_text_events() -> None:
    text = BOTH.replace(
        "{schema: {$ref: '#/components/schemas/Chunk'}}", "{schema: {type: string}}"
    )
    assert streaming(HEAD + text + SCHEMAS).content.item == Scalar(Kind.STRING)
