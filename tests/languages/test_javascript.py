import json
import shutil
import subprocess

import pytest

from triptych.languages import javascript as js
from triptych.model.types import Json

HOSTILE = [
    "plain",
    "it's",
    'say "hi"',
    "both ' and \"",
    "`${process.exit(1)}` ${x}",
    "back\\slash\\",
    "line\nbreak\r\u2028\u2029",
    "\x00\x1b[31m",
    "\u202ebidi",
    "\ud800 lone",
    "</script><!--",
    "é 名前 💥 \U000e0001",
    "",
]
VALUES: list[Json] = [
    None,
    True,
    [1, -2.5, 1e300],
    {"a": 1, "b-c": {"class": [], "__proto__": {"x": 1}}, "": {}},
    {"messages": [{"role": "user", "content": "x" * 80}] * 2, "n": 1},
    *HOSTILE,
]


def _evaluated(codes: list[str]) -> list[Json]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs Node to evaluate the literals")
    script = f"process.stdout.write(JSON.stringify([{', '.join(codes)}]))"
    done = subprocess.run([node, "-"], input=script.encode(), capture_output=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_literals_mean_their_values() -> None:
    assert _evaluated([js.value(value) for value in VALUES]) == VALUES


def test_templates_mean_their_text() -> None:
    assert _evaluated([f"`{js.template(text)}`" for text in HOSTILE]) == HOSTILE


@pytest.mark.parametrize("text", HOSTILE)
def test_literals_show_all_that_is_in_them(text: str) -> None:
    assert js.string(text).isprintable()
    assert js.template(text).isprintable()


def test_what_does_not_fit_a_line_is_opened() -> None:
    assert js.value({"a": 1, "b-c": [1, 2]}) == '{ a: 1, "b-c": [1, 2] }'
    assert js.value({"a": {"b": 1}, "c": [2]}, width=12) == (
        "{\n  a: {\n    b: 1,\n  },\n  c: [2],\n}"
    )
