"""Webhooks and callbacks are events, never methods."""

from __future__ import annotations

from triptych.model import Overrides
from triptych.model.types import Direction, Ref

from .building import understand

BODY = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}"
WEBHOOKS = f"""
paths: {{}}
webhooks:
  order.created: {{post: {{summary: An order came in., {BODY}, responses: {{}}}}}}
  order-created: {{post: {{{BODY}, responses: {{}}}}}}
  ping:
    get: {{responses: {{}}}}
    post: {{responses: {{}}}}
components:
  schemas: {{Order: {{type: object, properties: {{id: {{type: string}}}}}}}}
"""


def test_webhooks() -> None:
    api = understand(WEBHOOKS).api
    assert api.operations == ()
    assert [(e.id, str(e.name), e.method) for e in api.events] == [
        ("order.created", "order_created", "POST"),
        ("order-created", "post_order_created", "POST"),
        ("ping GET", "ping", "GET"),
        ("ping POST", "post_ping", "POST"),
    ]
    first = api.events[0]
    assert first.type == Ref("#/components/schemas/Order")
    assert first.docs.summary == "An order came in."
    assert api.events[2].type is None
    assert (
        api.declarations["#/components/schemas/Order"].direction is Direction.RECEIVED
    )


def test_webhooks_of_3_0() -> None:
    text = WEBHOOKS.replace("webhooks:", "x-webhooks:")
    assert len(understand(text, version="3.0.3").api.events) == 4


def test_callbacks() -> None:
    api = understand(f"""
        paths:
          /subscriptions:
            post:
              responses: {{}}
              callbacks:
                onData:
                  '{{$request.body#/url}}':
                    post: {{{BODY}, responses: {{}}}}
        components:
          schemas: {{Order: {{type: object}}}}
        """).api
    assert len(api.operations) == 1
    (event,) = api.events
    assert event.id == "POST /subscriptions onData {$request.body#/url}"
    assert str(event.name) == "on_data"
    assert event.callback_of == "POST /subscriptions"


def test_what_is_to_be_answered() -> None:
    api = understand(f"""
        paths: {{}}
        webhooks:
          brewed:
            post:
              {BODY}
              responses:
                '200':
                  description: Where to bring it.
                  content:
                    application/json: {{schema: {{type: object, properties: {{table: {{type: integer}}}}}}}}
                default: {{description: Anything else.}}
        components:
          schemas: {{Order: {{type: object}}}}
        """).api
    (event,) = api.events
    place, other = event.answers
    assert (place.status, place.docs.description) == ("200", "Where to bring it.")
    (content,) = place.contents
    assert isinstance(content.type, Ref)
    declaration = api.declarations[content.type.id]
    assert str(declaration.name) == "brewed_event_response"
    assert declaration.direction is Direction.SENT
    assert (other.status, other.contents) == ("default", ())


class TestSignatures:
    def test_by_its_headers(self) -> None:
        text = WEBHOOKS.replace(
            "summary: An",
            "parameters: [{name: webhook-signature, in: header, schema: {type: string}}], summary: An",
        )
        first, second, *_ = understand(text).api.events
        assert first.signature == "standard-webhooks"
        assert [h.wire_name for h in first.headers] == ["webhook-signature"]
        assert second.signature is None

    def test_by_configuration_or_extension(self) -> None:
        said = understand(
            WEBHOOKS, overrides=Overrides(signature="standard-webhooks")
        ).api
        assert {e.signature for e in said.events} == {"standard-webhooks"}
        said = understand("x-triptych-signature: mine" + WEBHOOKS).api
        assert {e.signature for e in said.events} == {"mine"}


def test_configured_names() -> None:
    said = understand(
        WEBHOOKS, overrides=Overrides(events={"order.created": "NewOrder"})
    ).api
    assert str(said.events[0].name) == "new_order"
