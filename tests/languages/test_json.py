import json as standard

import pytest

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
