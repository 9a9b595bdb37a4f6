from typing import Any

import pytest

from tests.model.support import COMPONENTS, World, obj, ref
from triptych.model.conformance import conforms
from triptych.model.mending import mended
from triptych.model.types import Ref

A = Ref(COMPONENTS + "A")


def mend(value: Any, components: dict[str, Any]) -> Any:
    """The mended value of component A, which must be right."""
    declarations = World(components).declarations
    found = mended(value, A, declarations, request=False)
    assert conforms(found, A, declarations, request=False)
    return found


EVENTS = {
    "A": {"anyOf": [ref("Text"), ref("End")]},
    "Text": obj(["type", "text"], type={"const": "text"}, text="string", n="integer"),
    "End": obj(["type", "reason"], type={"const": "end"}, reason={"type": "string"}),
}


def test_what_is_right_stays_as_it_is():
    value = {"type": "text", "text": "Hi", "more": 1}
    assert mend(value, EVENTS) == value


def test_what_is_missing_is_added_as_little_as_can_be():
    components = {
        "A": obj(
            ["id", "error", "items", "labels", "count"],
            id="string",
            error={"type": ["string", "null"]},
            items={"type": "array", "items": {"type": "string"}},
            labels={"type": "object", "additionalProperties": {"type": "string"}},
            count={"type": "integer", "minimum": 3},
        )
    }
    assert mend({"id": "x"}, components) == {
        "id": "x",
        "error": None,
        "items": [],
        "labels": {},
        "count": 3,
    }


def test_what_is_wrong_is_replaced_and_the_rest_is_kept():
    value = {"type": "text", "text": "Hi", "n": "one"}
    assert mend(value, EVENTS) == {"type": "text", "text": "Hi", "n": 1}


def test_the_variant_is_the_one_that_the_value_says_it_is():
    assert mend({"type": "end", "text": "Hi"}, EVENTS)["type"] == "end"


def test_an_unwanted_null_of_an_optional_field_goes():
    assert mend({"type": "text", "text": "Hi", "n": None}, EVENTS) == {
        "type": "text",
        "text": "Hi",
    }


def test_unknown_properties_go_where_they_are_forbidden():
    components = {"A": {**obj(["a"], a="string"), "additionalProperties": False}}
    assert mend({"a": "x", "b": 1}, components) == {"a": "x"}


@pytest.mark.parametrize("value", ["nothing", 4, None, [1], {"type": "other"}])
def test_what_is_beyond_mending_is_replaced(value: Any):
    assert mend(value, EVENTS)["type"] in ("text", "end")


def test_lists_and_maps_are_mended_inside():
    components = {
        "A": obj(
            list={"type": "array", "items": ref("Text")},
            map={"type": "object", "additionalProperties": ref("Text")},
        ),
        **{key: EVENTS[key] for key in ("Text",)},
    }
    broken = {"type": "text", "text": 1}
    right = {"type": "text", "text": "string"}
    value = {"list": [broken], "map": {"k": broken}}
    assert mend(value, components) == {"list": [right], "map": {"k": right}}
