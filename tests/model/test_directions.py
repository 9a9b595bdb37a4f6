from tests.model.support import COMPONENTS, World, obj, ref
from triptych.model.api import (
    Body,
    Content,
    Event,
    Format,
    Header,
    Location,
    Operation,
    Parameter,
    Response,
)
from triptych.model.directions import assign_directions, references
from triptych.model.names import Name
from triptych.model.types import Direction, List, Map, Nullable, Ref, Tuple, Type, Union

NAME = Name(("x",))


def content(type: Type | None, item: Type | None = None) -> Content:
    return Content(
        media_type="application/json", format=Format.JSON, type=type, item=item
    )


def operation(
    body: Type | None = None,
    answer: Type | None = None,
    *,
    parameter: Type | None = None,
    item: Type | None = None,
    header: Type | None = None,
) -> Operation:
    return Operation(
        id="POST /x",
        operation_id="",
        method="POST",
        path="/x",
        resource=(),
        name=NAME,
        reason="",
        parameters=(
            (
                Parameter(
                    wire_name="p",
                    name=NAME,
                    location=Location.QUERY,
                    type=parameter,
                    required=False,
                    style="form",
                    explode=True,
                ),
            )
            if parameter
            else ()
        ),
        body=Body(required=True, contents=(content(body),)) if body else None,
        responses=(
            Response(
                status="200",
                contents=(content(answer, item),),
                headers=(
                    (Header(wire_name="h", name=NAME, type=header, required=True),)
                    if header
                    else ()
                ),
            ),
        ),
    )


def to(key: str) -> Ref:
    return Ref(COMPONENTS + key)


def directions(
    world: World, *operations: Operation, events: tuple[Event, ...] = ()
) -> dict[str, Direction]:
    found = assign_directions(operations, events, world.declarations)
    return {key.removeprefix(COMPONENTS): d.direction for key, d in found.items()}


def test_bodies_and_parameters_are_sent_answers_are_received():
    world = World(
        {
            k: obj(x="string")
            for k in ("Body", "Query", "Answer", "Item", "Header", "Both")
        }
    )
    found = directions(
        world,
        operation(to("Body"), to("Answer"), parameter=to("Query")),
        operation(to("Both"), to("Both"), item=to("Item"), header=to("Header")),
    )
    sent, received = Direction.SENT, Direction.RECEIVED
    assert found == {
        "Body": sent,
        "Query": sent,
        "Answer": received,
        "Item": received,
        "Header": received,
        "Both": Direction.BOTH,
    }


def test_directions_follow_references_through_every_kind_of_type():
    world = World(
        {
            "Root": obj(
                l={"items": ref("L")},
                m={"additionalProperties": ref("M")},
                u={"oneOf": [ref("U"), {"type": "null"}]},
                t={"prefixItems": [ref("T")], "items": False},
                a=ref("Alias"),
            ),
            "Alias": {"type": "array", "items": ref("A")},
            "Extra": {**obj(x="string"), "additionalProperties": ref("E")},
            **{k: obj(**{k: "string"}) for k in ("L", "M", "U", "T", "A", "E")},
        }
    )
    found = directions(world, operation(to("Root")), operation(to("Extra")))
    assert set(found.values()) == {Direction.SENT}
    assert set(found) == {"Root", "Alias", "Extra", "L", "M", "U", "T", "A", "E"}


def test_read_only_fields_are_not_followed_when_sent_nor_write_only_ones_when_received():
    world = World(
        {
            "Thing": obj(
                status={"readOnly": True, **obj(x="string")},
                secret={"writeOnly": True, **obj(y="string")},
            )
        }
    )
    sent = directions(world, operation(to("Thing")))
    assert sent["Thing/properties/status"] == Direction.NONE
    assert sent["Thing/properties/secret"] == Direction.SENT
    received = directions(world, operation(None, to("Thing")))
    assert received["Thing/properties/status"] == Direction.RECEIVED
    assert received["Thing/properties/secret"] == Direction.NONE


def test_unreachable_components_go_both_ways_and_unreachable_lifted_ones_go():
    world = World({"Idle": obj(inner=obj(x="string"))})
    world.type(obj(y="string"), "Lifted")
    assert directions(world) == {
        "Idle": Direction.BOTH,
        "Idle/properties/inner": Direction.BOTH,
    }


def test_payloads_of_events_are_received():
    world = World({"Payload": obj(x="string")})
    event = Event(
        id="e",
        name=NAME,
        method="POST",
        type=to("Payload"),
        content=content(to("Payload")),
    )
    assert directions(world, events=(event,)) == {"Payload": Direction.RECEIVED}


def test_what_events_are_answered_with_is_sent():
    world = World({"Payload": obj(x="string"), "Answer": obj(x="string")})
    event = Event(
        id="e",
        name=NAME,
        method="POST",
        type=to("Payload"),
        content=content(to("Payload")),
        answers=(Response(status="200", contents=(content(to("Answer")),)),),
    )
    assert directions(world, events=(event,)) == {
        "Payload": Direction.RECEIVED,
        "Answer": Direction.SENT,
    }


def test_cycles_end():
    world = World({"A": obj(b=ref("B")), "B": obj(a=ref("A"))})
    assert directions(world, operation(to("A"))) == {
        "A": Direction.SENT,
        "B": Direction.SENT,
    }


def test_references_of_a_type():
    type = Union(
        (List(Ref("a")), Nullable(Map(Ref("b"))), Tuple((Ref("c"),), Ref("d")))
    )
    assert list(references(type)) == ["a", "b", "c", "d"]
