"""JSON within a script element: the same value, and nothing that ends the element."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from triptych.languages.html.script import script_json

TEXT = st.text(st.characters() | st.sampled_from("<>&\u2028\u2029\ud800\udfff/!-"))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=10,
)


@given(VALUES)
def test_what_is_read_is_what_was_written(value):
    text = script_json(value)
    assert json.loads(text) == value
    assert not set(text) & set("<>&\u2028\u2029")
    text.encode()


def test_it_is_compact_and_readable():
    assert script_json({"a": [1, 2.5, None, True], "é": "</script>"}) == (
        '{"a":[1,2.5,null,true],"é":"\\u003c/script\\u003e"}'
    )
