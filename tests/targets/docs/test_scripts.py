"""The scripts of the docs, run by Node: what they make of values, held against what the client makes of them."""

from __future__ import annotations

import importlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
ASSETS = REPOSITORY / "templates" / "docs" / "assets"
RUNTIME = REPOSITORY / "templates" / "python_client" / "src" / "{{package}}"

_RUN = """\
const fs = require("fs"), vm = require("vm");
const [folder, part, calls] = JSON.parse(fs.readFileSync(0, "utf8"));
const window = {};
const context = vm.createContext({ window, URL, TextEncoder, Blob, crypto, btoa });
vm.runInContext(fs.readFileSync(`${folder}/${part}.js`, "utf8"), context);
const made = calls.map(([name, ...values]) => {
  try { return window.Triptych.parts[part][name](...values); } catch (error) { return `error: ${error.message}`; }
});
console.log(JSON.stringify(made.map((each) => (each === undefined ? null : each))));
"""


_READ = """\
const fs = require("fs"), vm = require("vm");
const [folder, kind, pieces] = JSON.parse(fs.readFileSync(0, "utf8"));
const window = {};
vm.runInContext(fs.readFileSync(`${folder}/answer.js`, "utf8"), vm.createContext({ window }));
const reader = window.Triptych.parts.answer.readerOf(kind);
const read = [...pieces.flatMap((piece) => reader.feed(piece)), ...reader.feed("", true)];
console.log(JSON.stringify(read.map(({ event, id, data }) => [event, id, data])));
"""


def node() -> str:
    """Node's program; the test is skipped without it."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("needs Node")
    return found


def run(part: str, calls: Sequence[Sequence[Any]]) -> list[Any]:
    """What the functions of one script give: ``calls`` are names with arguments."""
    given = json.dumps([str(ASSETS), part, calls])
    done = subprocess.run(
        [node(), "-e", _RUN], input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def runtime() -> Any:
    """The client's own rules for parameters."""
    sys.path.insert(0, str(RUNTIME))
    try:
        return importlib.import_module("_runtime.parameters")
    finally:
        sys.path.remove(str(RUNTIME))


@pytest.mark.parametrize(
    "script", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name
)
def test_scripts_are_valid(script: Path):
    done = subprocess.run(
        [node(), "--check", str(script)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "script", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name
)
def test_scripts_keep_to_themselves_and_make_no_markup(script: Path):
    code = script.read_text()
    body = re.sub(r"^/\*.*?\*/\s*", "", code, count=1, flags=re.DOTALL)
    assert body.startswith('(function () {\n  "use strict";\n')
    assert body.endswith("})();\n")
    # Text becomes nodes, never markup or code.
    for way in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
    ):
        assert way not in code


VALUES: list[Any] = [
    "plain",
    "a b&c=d/é?#[]!'()*,;:@",
    12,
    True,
    ["x", "y z", 3],
    {"role": "admin", "first name": "A,B"},
    {"a": {"b": [1, 2]}, "c": [{"d": 1}]},
    [{"a": 1}, {"a": "x y"}],
    [],
    {},
]
STYLES = [
    ("form", True),
    ("form", False),
    ("spaceDelimited", False),
    ("pipeDelimited", False),
    ("deepObject", True),
]


@pytest.mark.parametrize("reserved", [False, True])
@pytest.mark.parametrize(("style", "explode"), STYLES)
def test_query_parameters_as_the_client_writes_them(
    runtime: Any, style: str, explode: bool, reserved: bool
):
    parameter = {
        "name": "f[x]",
        "style": style,
        "explode": explode,
        "reserved": reserved,
    }
    made = run("request", [["queryPairs", parameter, value] for value in VALUES])
    told = runtime.Style(style, explode, allow_reserved=reserved)
    expected = [
        [list(pair) for pair in runtime.query_pairs("f[x]", value, told)]
        for value in VALUES
    ]
    assert made == expected


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
def test_path_parameters_as_the_client_writes_them(
    runtime: Any, style: str, explode: bool
):
    values = [value for value in VALUES if value not in ([], {})]
    parameter = {"name": "id", "style": style, "explode": explode}
    made = run("request", [["pathText", parameter, value] for value in values])
    told = runtime.Style(style, explode)
    assert made == [runtime.path_text("id", value, told) for value in values]


@pytest.mark.parametrize("value", ["", ".", "..", [], {}, None])
def test_paths_keep_their_meaning(value: Any):
    parameter = {"name": "id", "style": "simple", "explode": False}
    assert run("request", [["pathText", parameter, value]])[0].startswith("error: id ")


def test_content_parameters(runtime: Any):
    parameter = {
        "name": "f",
        "style": "form",
        "explode": True,
        "content": "application/json",
    }
    told = runtime.Style("form", content_type="application/json")
    values: list[Any] = [{"a": ["ü", 1]}, "text"]
    made = run("request", [["queryPairs", parameter, value] for value in values])
    assert made == [
        [list(p) for p in runtime.query_pairs("f", v, told)] for v in values
    ]


@pytest.mark.parametrize("explode", [False, True])
def test_headers_as_the_client_writes_them(runtime: Any, explode: bool):
    parameter = {"name": "X", "style": "simple", "explode": explode}
    made = run("request", [["headerText", parameter, value] for value in VALUES])
    told = runtime.Style("simple", explode)
    assert made == [runtime.header_text(value, told) for value in VALUES]
    assert "line break" in run("request", [["headerText", parameter, "a\r\nb: c"]])[0]


def test_words_of_a_shell_mean_the_text_and_nothing_else():
    texts = [
        "a",
        "it's",
        "-x",
        "a b",
        '$HOME `id` "',
        "a\nb",
        "",
        "tab\there",
        "é✓",
        "\x1b[0m",
        "\\",
    ]
    words = run("request", [["shellWord", text] for text in texts])
    script = "\n".join(f"printf '%s\\0' {word}" for word in words)
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().split("\0")[:-1] == texts


def test_json_is_set_out_without_a_change_to_its_numbers():
    text = '{"a":[1,{"b":"x\\"{,:"}],"c":12345678901234567890,"d":{},"e":[],"f":1.0}'
    made, same = run("answer", [["pretty", text], ["pretty", "no json"]])
    assert json.loads(made) == json.loads(text)
    assert "12345678901234567890" in made
    assert "1.0" in made
    assert made.splitlines()[1] == '  "a": ['
    assert same == "no json"


def events(pieces: list[str], kind: str = "events") -> list[tuple[str, str, str]]:
    """What a stream that comes in these pieces is read as: (event, id, data) each."""
    given = json.dumps([str(ASSETS), kind, pieces])
    done = subprocess.run(
        [node(), "-e", _READ], input=given, capture_output=True, text=True, check=True
    )
    return [tuple(each) for each in json.loads(done.stdout)]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_events_are_read_whatever_ends_a_line(end: str):
    text = "\ufeffevent: a|id: 1|data: x|data:  y||: a comment|retry: 5|data||data: z"
    read = [("a", "1", "x\n y"), ("message", "1", ""), ("message", "1", "z")]
    whole = text.replace("|", end)
    assert events([whole]) == read
    assert events(list(whole)) == read


def test_lines_of_json_are_read():
    read = [("", "", '{"a":1}'), ("", "", '{"b":2}'), ("", "", "3")]
    assert events(['{"a":1}\n\n{"b"', ":2}\r\n3"], "lines") == read
    assert events(['\x1e{"a":1}\n\x1e{"b":2}\n\x1e3'], "lines") == read


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("application/json; charset=utf-8", "json"),
        ("application/problem+json", "json"),
        ("text/event-stream", "events"),
        ("application/x-ndjson", "lines"),
        ("image/png", "image"),
        ("image/svg+xml", "text"),
        ("text/html", "text"),
        ("application/octet-stream", "binary"),
        ("", "binary"),
    ],
)
def test_kinds_of_answers(content_type: str, kind: str):
    assert run("answer", [["kindOf", content_type]]) == [kind]
