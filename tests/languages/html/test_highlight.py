"""Lines of JSON, which take a way of their own, are marked as by the way of all languages."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triptych.languages.html.highlight import (
    _JSON,
    _LINES,
    _json_line,
    _marked,
    _marked_by_line,
    highlighted,
)

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(VALUES, st.sampled_from([None, 1, 2]))
def test_json_as_it_is_written(value, indent):
    for line in json.dumps(value, indent=indent, ensure_ascii=False).split("\n"):
        made = _json_line(line)
        assert made is None or made == _marked(line, _JSON)


@given(st.text(alphabet='"\\:,[]{} -+.eE01alsetrunf<&\t', max_size=24))
def test_json_as_it_should_not_be_written(line):
    for text in (line, f'"key": {line}', f'  "a": "{line}",'):
        made = _json_line(text)
        assert made is None or made == _marked(text, _JSON)


PIECES = [
    "/*",
    "*/",
    "`",
    "#",
    "//",
    '"',
    "'",
    '"""',
    "\\",
    "\n",
    " ",
    "(",
    ":",
    "::",
    "=",
    "1.5",
    "if",
    "name",
    "@",
]


@given(st.sampled_from(list(_LINES)), st.lists(st.sampled_from(PIECES), max_size=24))
def test_line_by_line_as_at_once(pattern, pieces):
    code = "".join(pieces)
    assert _marked_by_line(code, pattern) == _marked(code, pattern)


@pytest.mark.parametrize(
    ("line", "html"),
    [
        (
            '  "a": "b & c",',
            '  <span class="n">"a"</span>: <span class="s">"b &amp; c"</span>,',
        ),
        ('"a": true', '<span class="n">"a"</span>: <span class="k">true</span>'),
        ('"a": -1.5', '<span class="n">"a"</span>: <span class="d">-1.5</span>'),
        ('"a": [', '<span class="n">"a"</span>: ['),
        ('"a": 1e5,', '<span class="n">"a"</span>: <span class="d">1e5</span>,'),
    ],
)
def test_lines(line, html):
    assert highlighted(line, "json") == html
