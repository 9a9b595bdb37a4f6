"""Whatever comes, it is never the server's fault."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.slow

often = settings(
    max_examples=25,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
    ],
)

TARGETS = [
    ("POST", "/forms", "application/x-www-form-urlencoded"),
    ("POST", "/chat/completions", "application/json"),
    ("POST", "/files", "multipart/form-data; boundary=edge"),
    ("POST", "/lines", "application/x-ndjson"),
]

KEYS = st.sampled_from(
    [
        "name",
        "count",
        "codes",
        "codes[]",
        "lines[][sku]",
        "lines[0][count]",
        "labels[a]",
        "point",
        "from",
        "until",
        "color",
        "lines",
        "x",
        "[",
        "a[b",
        "codes[0]",
        "[]",
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("model messages role content type text n metadata".split()),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@pytest.fixture
def answers(serve: Any, completion: Any, caplog: pytest.LogCaptureFixture) -> Any:
    from example_server._runtime import AcceptAll

    caplog.set_level(logging.CRITICAL, "python_multipart")
    call = serve(
        {
            "forms.create": None,
            "chat.completions.create": completion,
            "files.create": {"id": "f", "bytes": 1},
            "files.lines": lambda request, auth: [],
            "shapes.query": None,
        },
        authenticator=AcceptAll(),
        development=False,
    )

    def status(method: str, target: str, **options: Any) -> int:
        headers = {"Authorization": "Bearer k"}
        return call(method, target, headers=headers, **options).status

    return status


@often
@given(st.sampled_from(TARGETS), st.binary(max_size=200))
@example(TARGETS[2], b"--edge\r\n" + b"\x00" * 20)
def test_any_bytes(answers: Any, target: Any, content: bytes) -> None:
    method, path, type = target
    assert answers(method, path, content=content, type=type) < 500


@often
@given(st.lists(st.tuples(KEYS, st.text(max_size=4)), max_size=8))
def test_any_form_and_query(answers: Any, pairs: list[tuple[str, str]]) -> None:
    from urllib.parse import urlencode

    text = urlencode(pairs, errors="replace")
    type = "application/x-www-form-urlencoded"
    assert answers("POST", "/forms", content=text.encode(), type=type) < 500
    deep = urlencode([(f"deep[{k}]", v) for k, v in pairs], errors="replace")
    assert answers("GET", f"/query?{text}&{deep}") < 500


@often
@given(JSON)
def test_any_json(answers: Any, data: Any) -> None:
    content = json.dumps(data).encode()
    type = "application/json"
    assert answers("POST", "/chat/completions", content=content, type=type) < 500


@often
@given(st.text(alphabet=st.characters(max_codepoint=255), max_size=30))
def test_any_header(answers: Any, text: str) -> None:
    assert answers("POST", "/forms", content=b"a=b", type=text) < 500
    assert (
        answers("POST", "/files", content=b"x", type=f"multipart/form-data;{text}")
        < 500
    )
