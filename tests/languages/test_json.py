import json as standard

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triptych.languages import json
from triptych.model.types import Json

VALUES: list[Json] = [
    None,
    12345678901234567890,
    "\u202e\x00\ud800 é\n",
    [],
    {},
    [1, 2, 3],
    [[1], {"a": []}],
    {"a": {"b": [1, "x" * 90]}, "\u2028": None},
]


@pytest.mark.parametrize("value", VALUES)
def test_what_is_written_means_the_value(value: Json) -> None:
    for text in (json.pretty(value), json.compact(value)):
        assert standard.loads(text) == value
        assert text.replace("\n", "").isprintable()


def test_short_lists_of_scalars_stay_on_one_line() -> None:
    assert json.pretty({"a": [1, 2], "b": [{"c": []}]}) == (
        '{\n  "a": [1, 2],\n  "b": [\n    {\n      "c": []\n    }\n  ]\n}'
    )


def values(numbers: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.recursive(
        st.none()
        | st.booleans()
        | numbers
        | st.text(alphabet=st.characters() | st.sampled_from('[]{}",\\\n')),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=12,
    )


@given(values(st.integers()), st.sampled_from([60, 20]))
def test_the_quick_way_writes_the_same(value: Json, width: int) -> None:
    assert json._quickly(value, width) in ("", json._pretty(value, 0, width))


@given(values(st.floats(allow_nan=False, allow_infinity=False)))
def test_numbers_written_either_way_are_the_same(value: Json) -> None:
    assert standard.loads(json.pretty(value)) == value


def test_the_quick_way_leaves_what_has_no_utf_8_form() -> None:
    assert json._quickly(["\ud800"], 60) == ""
