"""The names that declared types get in Python."""

from __future__ import annotations

from triptych.languages.python.declared import DeclaredTypes
from triptych.model.names import Name
from triptych.model.types import Direction, Field, Kind, Model, Scalar


def model(name: str, direction: Direction) -> Model:
    return Model(
        id=f"#/components/schemas/{name}",
        name=Name.parse(name),
        fields=(
            Field(
                wire_name="a",
                name=Name(("a",)),
                type=Scalar(Kind.STRING),
                required=True,
            ),
        ),
        extra=None,
        direction=direction,
    )


def declared(*models: Model) -> list[tuple[str, str, str, str]]:
    types = DeclaredTypes({each.id: each for each in models})
    return [(t.name, t.module, t.param, t.param_module) for t in types]


def test_what_is_sent_has_param_in_its_name() -> None:
    assert declared(model("Message", Direction.BOTH)) == [
        ("Message", "message", "MessageParam", "message_param")
    ]


def test_a_name_that_says_param_already_does_not_say_it_twice() -> None:
    assert declared(model("MessageParam", Direction.SENT)) == [
        ("MessageParam", "message_param", "MessageParam", "message_param")
    ]


def test_unless_the_type_is_received_as_well() -> None:
    assert declared(model("MessageParam", Direction.BOTH)) == [
        ("MessageParam", "message_param", "MessageParamParam", "message_param_param")
    ]


def test_one_that_says_param_does_not_take_the_name_of_another() -> None:
    names = declared(
        model("Message", Direction.BOTH), model("MessageParam", Direction.SENT)
    )
    assert [param for _, _, param, _ in names] == ["MessageParam2", "MessageParam"]
