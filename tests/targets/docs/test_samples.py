"""What samples look like. That they run, and say the same, is tested by calling (see tests/contract)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import black
import pytest

import triptych
from triptych.languages.python.surface import surface_of
from triptych.model.api import Api
from triptych.targets.docs.samples import Samples, SamplesView

FEATURES = Path(__file__).resolve().parents[2] / "features"

HEAD = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
security: [{key: []}]
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas: {Thing: {type: object, properties: {id: {type: string}}}}
paths:
"""

THINGS = """\
  /things:
    get:
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: array, items: {$ref: '#/components/schemas/Thing'}}, next_cursor: {type: string}}
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [name], properties: {name: {type: string}, tags: {type: array, items: {type: string}}}}
            examples:
              short: {summary: A short one, value: {name: Ann}}
              long: {value: {name: Bob, tags: [a, b], added: later}}
      responses:
        '201':
          description: Made.
          headers: {X-Left: {example: 7, schema: {type: integer}}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
              examples: {one: {value: {id: t1}}, two: {summary: Another, value: {id: t2}}}
        '204': {description: Nothing to do.}
"""

ANSWERS = """\
  /answers:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [q], properties: {q: {type: string, example: why}, stream: {type: boolean}}}
      responses:
        '200':
          description: The answer.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
            text/event-stream:
              schema: {$ref: '#/components/schemas/Thing'}
              examples: {a: {value: {id: a}}, b: {value: {id: b}}}
"""


SamplesOf = Callable[[str, str], SamplesView]


def _understood(text: str, folder: Path) -> Api:
    spec = folder / "openapi.yaml"
    spec.write_text(text, encoding="utf-8")
    return triptych.load(str(spec)).api


@pytest.fixture
def samples_of(tmp_path: Path) -> SamplesOf:
    """The samples of an operation of these paths."""

    def samples(paths: str, operation: str) -> SamplesView:
        api = _understood(HEAD + paths, tmp_path)
        chosen = next(each for each in api.operations if each.id == operation)
        return Samples(api, surface_of(api)).of(chosen)

    return samples


def _codes(samples: SamplesView, key: str) -> list[str]:
    [found] = [each for each in samples.languages if each.key == key]
    return [block.code for block in found.blocks]


def test_every_body_example_has_a_sample_in_every_language(
    samples_of: SamplesOf,
) -> None:
    samples = samples_of(THINGS, "POST /things")
    assert [(call.name, call.label) for call in samples.calls] == [
        ("short", "A short one"),
        ("long", "long"),
    ]
    names = [each.label for each in samples.languages]
    assert names == ["cURL", "Python", "Python async", "JavaScript"]
    for language in samples.languages:
        assert [block.example for block in language.blocks] == ["short", "long"]
    ids = [block.id for each in samples.languages for block in each.blocks]
    assert len(set(ids)) == len(ids)


def test_curl(samples_of: SamplesOf) -> None:
    first, _ = _codes(samples_of(THINGS, "POST /things"), "curl")
    assert first == """\
curl https://api.example.com/things \\
  -H "Authorization: Bearer $SHOP_KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{
    "name": "Ann"
  }'"""


def test_python_is_a_whole_program(samples_of: SamplesOf) -> None:
    first, second = _codes(samples_of(THINGS, "POST /things"), "python")
    assert first == """\
from shop import Shop

client = Shop()  # reads SHOP_KEY

thing = client.things.create(name="Ann")
print(thing)"""
    assert 'extra_body={"added": "later"}' in second


def test_async_python_is_one_too(samples_of: SamplesOf) -> None:
    first, _ = _codes(samples_of(THINGS, "POST /things"), "python-async")
    assert first == """\
import asyncio

from shop import AsyncShop


async def main() -> None:
    async with AsyncShop() as client:  # reads SHOP_KEY
        thing = await client.things.create(name="Ann")
        print(thing)


asyncio.run(main())"""


def test_javascript(samples_of: SamplesOf) -> None:
    first, _ = _codes(samples_of(THINGS, "POST /things"), "javascript")
    assert first == """\
const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.SHOP_KEY}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({ name: "Ann" }),
});

console.log(await response.json());"""


def test_a_listing_is_gone_through(samples_of: SamplesOf) -> None:
    samples = samples_of(THINGS, "GET /things")
    assert "for thing in client.things.list():" in _codes(samples, "python")[0]
    assert "async for thing in client.things.list():" in (
        _codes(samples, "python-async")[0]
    )


def test_a_stream_has_a_sample_that_asks_for_it(samples_of: SamplesOf) -> None:
    samples = samples_of(ANSWERS, "POST /answers")
    assert [call.name for call in samples.calls] == ["example", "streaming"]
    plain, streaming = _codes(samples, "python")
    assert "stream" not in plain
    assert streaming.endswith("""\
with client.answers.create(q="why", stream=True) as stream:
    for event in stream:
        print(event)""")
    assert '"stream": true' in _codes(samples, "curl")[1]
    assert "TextDecoderStream" in _codes(samples, "javascript")[1]


def test_answers_are_shown_by_status_media_type_and_example(
    samples_of: SamplesOf,
) -> None:
    made, nothing = samples_of(THINGS, "POST /things").statuses
    assert (made.status, nothing.status) == ("201", "204")
    assert [answer.title for answer in made.answers] == ["one", "Another"]
    assert made.answers[0].code == '{\n  "id": "t1"\n}'
    assert made.answers[0].headers == (("X-Left", "7"),)
    assert [(a.code, a.nothing) for a in nothing.answers] == [("", "No body")]


def test_a_stream_is_shown_as_events(samples_of: SamplesOf) -> None:
    [status] = samples_of(ANSWERS, "POST /answers").statuses
    [_, events] = status.answers
    assert events.title == "text/event-stream"
    assert events.code == 'data: {"id": "a"}\n\ndata: {"id": "b"}'


def test_samples_of_the_specification_come_last(samples_of: SamplesOf) -> None:
    paths = THINGS.replace(
        "    post:\n",
        "    post:\n      x-codeSamples: [{lang: Ruby, source: 'puts 1 < 2'}, {lang: Python, source: pass}]\n",
    )
    *_, ruby, python = samples_of(paths, "POST /things").languages
    assert (ruby.label, ruby.blocks[0].code) == ("Ruby", "puts 1 < 2")
    assert "1</span> &lt; <span" in ruby.blocks[0].html
    assert python.label == "Python (2)"
    assert {ruby.key, python.key}.isdisjoint({"python", "curl"})


def test_bodies_of_given_commands_are_examples(samples_of: SamplesOf) -> None:
    given = """
paths:
  /things:
    post:
      x-codeSamples:
        - {lang: curl, label: A fork, source: "curl https://x -H 'A: b' \\\n  -d '{\\"name\\": \\"fork\\"}'"}
        - {lang: curl, label: Wrong, source: "curl https://x -d '{\\"name\\": 1}'"}
        - {lang: curl, label: No JSON, source: "curl https://x -d 'a=b'"}
      requestBody: {content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}}}
      responses: {}
"""
    samples = samples_of(given, "POST /things")
    assert [call.label for call in samples.calls] == ["A fork"]
    assert '"name": "fork"' in _codes(samples, "curl")[0]
    assert 'name="fork"' in _codes(samples, "python")[0]


def test_samples_of_one_name_say_their_languages(samples_of: SamplesOf) -> None:
    paths = THINGS.replace(
        "    post:\n",
        "    post:\n      x-codeSamples: [{lang: curl, label: Streaming, source: curl}, {lang: Elixir, label: Streaming, source: pass}]\n",
    )
    *_, curl, elixir = samples_of(paths, "POST /things").languages
    assert (curl.label, elixir.label) == ("Streaming · cURL", "Streaming · Elixir")


def test_without_a_server_the_environment_says_where_it_is(tmp_path: Path) -> None:
    text = HEAD.replace("servers: [{url: 'https://api.example.com'}]\n", "") + THINGS
    api = _understood(text, tmp_path)
    samples = Samples(api, surface_of(api)).of(api.operations[0])
    assert _codes(samples, "curl")[0].startswith('curl "$SHOP_BASE_URL/things"')
    assert "`${process.env.SHOP_BASE_URL}/things`" in _codes(samples, "javascript")[0]


@pytest.mark.parametrize("spec", sorted(FEATURES.glob("*.yaml")), ids=lambda p: p.stem)
def test_python_is_as_black_has_it(spec: Path) -> None:
    api = triptych.load(str(spec)).api
    samples = Samples(api, surface_of(api))
    for operation in api.operations:
        for language in samples.of(operation).languages:
            if language.key.startswith("python"):
                for block in language.blocks:
                    code = f"{block.code}\n"
                    assert black.format_str(code, mode=black.Mode()) == code


CUPS = """\
  /cups:
    post:
      requestBody:
        content:
          application/xml:
            schema: {$ref: '#/components/schemas/Thing'}
            example: {size: 1, note: '$ {a} `b` ${c}'}
      responses: {'204': {description: Done.}}
"""


def test_text_of_several_lines_has_lines_of_its_own(samples_of: SamplesOf) -> None:
    samples = samples_of(CUPS, "POST /cups")
    [python], [script] = _codes(samples, "python"), _codes(samples, "javascript")
    assert """
    body=(
        '<?xml version="1.0" encoding="UTF-8"?>\\n'
        "<Thing>\\n"
        "  <size>1</size>\\n"
        "  <note>$ {a} `b` ${c}</note>\\n"
        "</Thing>"
    ),
""" in python
    assert """
  body: `<?xml version="1.0" encoding="UTF-8"?>
<Thing>
  <size>1</size>
  <note>$ {a} \\`b\\` \\${c}</note>
</Thing>`,
""" in script


def test_languages_that_differ_in_signs_alone_have_samples_of_their_own(
    samples_of: SamplesOf,
) -> None:
    given = "".join(f"{{lang: '{each}', source: x}}, " for each in ("C", "C#", "C++"))
    paths = f"  /a: {{get: {{x-codeSamples: [{given}], responses: {{}}}}}}\n"
    languages = samples_of(paths, "GET /a").languages
    keys = [each.key for each in languages]
    assert keys[-3:] == ["given-c", "given-c-sharp", "given-c-plus-plus"]
