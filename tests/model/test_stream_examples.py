import json
from textwrap import dedent
from typing import Any

from tests.model.building import operation, understand
from triptych.model.stream_examples import stream_examples


def streams(text: str) -> list[tuple[str, Any]]:
    """The example streams of the one operation of a document's ``paths`` and ``components``."""
    api = understand(text).api
    streaming = api.operations[0].streaming
    assert streaming is not None
    return stream_examples(streaming, api.declarations)


def document(schema: dict[str, Any], **media: Any) -> str:
    content = {"text/event-stream": {"schema": schema, **media}}
    node = {"responses": {"200": {"description": "d", "content": content}}}
    return f"paths: {json.dumps({'/events': {'get': node}})}\n"


def event(kind: str, **more: Any) -> dict[str, Any]:
    properties = {"type": {"const": kind}, **more}
    return {
        "type": "object",
        "required": list(properties),
        "properties": properties,
    }


def kinds(*names: str) -> list[str]:
    """In which order made-up events of these kinds come."""
    [(_, items)] = streams(document({"oneOf": [event(name) for name in names]}))
    return [item["type"] for item in items]


def test_made_up_events_open_go_on_and_close_each_within_the_other():
    assert kinds(
        "reply.completed",
        "reply.failed",
        "reply.item.added",
        "reply.item.done",
        "reply.text.delta",
        "reply.created",
    ) == [
        "reply.created",
        "reply.item.added",
        "reply.text.delta",
        "reply.item.done",
        "reply.completed",
    ]
    assert kinds(
        "message_start", "block_start", "block_delta", "block_stop", "message_stop"
    ) == ["message_start", "block_start", "block_delta", "block_stop", "message_stop"]


def test_failures_come_where_there_is_no_other_end():
    assert kinds("a.created", "a.failed") == ["a.created", "a.failed"]


def test_events_are_counted():
    number = {"type": "integer"}
    schema = {
        "oneOf": [
            event("a.created", sequence_number=number),
            event("a.done", sequence_number=number),
        ]
    }
    [(_, items)] = streams(document(schema))
    assert [item["sequence_number"] for item in items] == [0, 1]


def test_one_kind_of_event_comes_twice():
    [(_, items)] = streams(document(event("tick")))
    assert items == [{"type": "tick"}, {"type": "tick"}]


def test_examples_of_events_come_in_place_of_made_up_ones():
    text = {"type": "string"}
    schema = {"oneOf": [event("a.created", id=text), event("a.done", id=text)]}
    shown = {"x": {"value": {"type": "a.done", "id": "one of mine"}}}
    [(_, items)] = streams(document(schema, examples=shown))
    assert items == [
        {"type": "a.created", "id": "123"},
        {"type": "a.done", "id": "one of mine"},
    ]


def test_a_stream_that_is_written_out_is_taken_as_it_is_but_right():
    schema = {
        "oneOf": [
            event("a.created", id={"type": "string"}),
            event("a.text", text={"type": "string"}),
        ]
    }
    written = dedent("""\
        event: a.created
        data: {"type": "a.created"}

        data: {"type": "a.text",
        data:  "text": "Hello"}

        ...

        data: [DONE]
        """)
    [(name, items)] = streams(document(schema, examples={"whole": {"value": written}}))
    assert name == "whole"
    assert items == [
        {"type": "a.created", "id": "string"},
        {"type": "a.text", "text": "Hello"},
    ]


def test_an_array_is_a_whole_stream():
    shown = {"both": {"value": [{"type": "tick"}, {"type": "tick", "n": 2}]}}
    assert streams(document(event("tick"), examples=shown)) == [
        ("both", [{"type": "tick"}, {"type": "tick", "n": 2}])
    ]


def test_the_event_that_ends_the_stream_is_no_item():
    schema = {
        "oneOf": [
            event("a.delta"),
            {
                "type": "object",
                "required": ["event", "data"],
                "properties": {
                    "event": {"const": "done"},
                    "data": {"const": "[DONE]"},
                },
            },
        ]
    }
    schema["oneOf"][0]["required"] = ["event", "data"]
    schema["oneOf"][0]["properties"] = {
        "event": {"const": "delta"},
        "data": {"type": "object"},
    }
    [(_, items)] = streams(document(schema))
    assert {item["event"] for item in items} == {"delta"}


def test_answers_shown_beside_an_operation_are_examples():
    text = """
        x-oaiMeta:
          examples:
            - title: Whole
              request: {curl: curl}
              response: '{"id": "a1"}'
            - title: Streaming
              request: {curl: curl}
              response: |
                {"id": "a1", "delta": "He"}

                ....

                {"id": "a1", "delta": "llo"}
        parameters:
          - {name: stream, in: query, schema: {type: boolean}}
        responses:
          "200":
            description: d
            content:
              application/json: {schema: {type: object}}
              text/event-stream: {schema: {type: object}}
    """
    found = operation(text)
    shown = found.responses[0].contents[0].docs.examples
    assert [(example.name, example.text) for example in shown] == [
        ("Whole", '{"id": "a1"}')
    ]
    assert found.streaming is not None
    assert stream_examples(found.streaming, {}) == [
        ("Streaming", [{"id": "a1", "delta": "He"}, {"id": "a1", "delta": "llo"}])
    ]


def test_examples_in_their_own_place_win_over_those_beside_the_operation():
    text = """
        x-oaiMeta: {examples: {response: '{"id": "beside"}'}}
        responses:
          "200":
            description: d
            content:
              application/json: {schema: {type: object}, example: {id: own}}
    """
    examples = operation(text).responses[0].contents[0].docs.examples
    assert [example.text for example in examples] == ['{"id": "own"}']
