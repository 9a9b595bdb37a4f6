"""What the site says to machines: twins, llms.txt, sitemap, meta data."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import triptych
from triptych.files import InputFile, InputFolder
from triptych.render import builtin_templates, render
from triptych.targets.docs import Options, present

SPEC = """\
openapi: 3.1.0
info: {title: The <shop>, version: '1', description: "Sells *things*. And more.\\n\\n```\\nnever closed"}
servers: [{url: 'https://api.example.com'}]
security: [{key: []}]
tags: [{name: Things, description: What is sold.}]
paths:
  /things/{id}:
    put:
      tags: [Things]
      summary: Replace a [thing]
      description: "Replaces it.\\n\\n# Note\\n\\nAll of it."
      parameters: [{name: id, in: path, required: true, description: Its `id`., schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses:
        '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Thing:
      type: object
      required: [name]
      properties:
        name: {type: string, description: "What it is called.\\n\\nIn two paragraphs.", maxLength: 9}
        kind: {type: string, enum: [a, b], default: a}
        parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        made: {type: string, readOnly: true}
"""


@pytest.fixture
def site_of(tmp_path: Path):
    def site(**options: object) -> dict[str, str]:
        (tmp_path / "openapi.yaml").write_text(SPEC, encoding="utf-8")
        api = triptych.load(str(tmp_path / "openapi.yaml")).api
        files = present(api, Options(**options)).files  # type: ignore[arg-type]
        rendered = render(files, [builtin_templates("docs")])
        return {file.path: file.content.decode() for file in rendered.files}

    return site


def test_every_page_has_its_twin(site_of) -> None:
    guides = InputFolder("guides", (InputFile("1-start.md", b"# Starting\n\nFirst."),))
    site = site_of(guides=guides, changelog=InputFile("c.md", b"# 2.0\n\nNew."))
    pages = {path.removesuffix(".html") for path in site if path.endswith(".html")}
    twins = {path.removesuffix(".md") for path in site if path.endswith(".md")}
    assert pages == twins
    for path in pages:
        name = path.rpartition("/")[2]
        link = f'<link rel="alternate" type="text/markdown" href="{name}.md">'
        assert link in site[f"{path}.html"]
    assert site["guides/1-start.md"] == "# Starting\n\nFirst.\n"


def test_a_twin_says_what_its_page_says(site_of) -> None:
    twin = site_of()["things/update.md"]
    assert twin.startswith("""\
# Replace a \\[thing\\]

`PUT /things/{id}` · base URL `https://api.example.com`

Replaces it.

## Note

All of it.

## Authorization

`key` (Bearer token, `Authorization: Bearer <token>`)

## Path parameters

- `id` (`string`, required): Its `id`.

## Body

Required.

### `application/json`

`object`

- `name` (`string`, required, at most 9 characters): What it is called.

  In two paragraphs.
- `kind` (`enum<string>`, default `"a"`)
  - possible values: `a`, `b`
- `parts` (`object[]`)
  - the same again: Thing

## Responses

### 200

The thing.

#### `application/json`

`object`

- `name`""")
    assert "- `made` (`string`, read-only)" in twin
    assert "### cURL\n\n```sh\ncurl https://api.example.com/things/" in twin
    assert "### Answers\n\n200 `application/json`:\n\n```json\n{" in twin


def test_what_a_description_opens_does_not_swallow_the_page(site_of) -> None:
    twin = site_of()["index.md"]
    assert "never closed\n```\n" in twin
    assert re.search(r"^## Reference$", twin, re.MULTILINE)


def test_llms_txt_lists_every_page(site_of) -> None:
    site = site_of()
    listing = site["llms.txt"]
    assert listing.startswith("# The \\<shop\\>\n\n> Sells things. And more.\n")
    for url in re.findall(r"\]\(([^)]+)\)", listing):
        assert url in site
    listed = set(re.findall(r"\]\(([^)]+\.md)\)", listing))
    twins = {path for path in site if path.endswith(".md")}
    assert twins - listed == {"objects/index.md", "things/index.md"}
    whole = site["llms-full.txt"]
    for path in twins:
        assert site[path].strip() in whole


def test_the_specification_is_published(site_of) -> None:
    site = site_of()
    assert json.loads(site["openapi.json"])["info"]["title"] == "The <shop>"
    assert '<a href="openapi.json" download>' in site["index.html"]
    assert '<a href="../openapi.json" download>' in site["things/update.html"]


def test_nothing_is_absolute_unless_it_is_known_where_the_site_will_be(site_of) -> None:
    site = site_of()
    assert "sitemap.xml" not in site
    assert "robots.txt" not in site
    assert "canonical" not in site["things/update.html"]


def test_addresses_are_absolute_where_the_site_has_one(site_of) -> None:
    site = site_of(base_url="https://docs.example.com/v1/")
    page = site["things/update.html"]
    url = "https://docs.example.com/v1/things/update.html"
    assert f'<link rel="canonical" href="{url}">' in page
    assert f'<meta property="og:url" content="{url}">' in page
    addresses = set(re.findall("<loc>(.*?)</loc>", site["sitemap.xml"]))
    assert url in addresses
    assert "https://docs.example.com/v1/" in addresses
    assert len(addresses) == sum(path.endswith(".html") for path in site)
    assert "Sitemap: https://docs.example.com/v1/sitemap.xml" in site["robots.txt"]
    assert "https://docs.example.com/v1/things/update.md" in site["llms.txt"]


def test_structured_data_says_what_a_page_is(site_of) -> None:
    page = site_of(base_url="https://docs.example.com")["things/update.html"]
    [data] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    about = json.loads(data)
    assert about["@type"] == "APIReference"
    assert about["headline"] == "Replace a [thing]"
    crumbs = about["breadcrumb"]["itemListElement"]
    assert [crumb["name"] for crumb in crumbs] == [
        "The <shop>",
        "Things",
        "Replace a [thing]",
    ]
    assert crumbs[1]["item"] == "https://docs.example.com/things/index.html"


def test_links_of_twins_lead_to_twins_or_nowhere(docs) -> None:
    made = docs("""
openapi: 3.1.0
info: {title: Tea, version: '1', description: 'Now [brew](#operation/brew), `[a](#operation/brew)`, ![a cup](/cup.png).'}
paths:
  /brew:
    post:
      operationId: brew
      description: |
        See [tea](#tag/tea) and [more](/more "More") and [it all](https://x.example/a), [x](../b.md), [y](mailto:a@b.example).

        ```
        [not a link](#operation/brew)
        ```
      tags: [tea]
      parameters: [{name: a, in: query, description: 'As [there](#operation/brew).', schema: {type: string}}]
      responses: {}
""")
    twins = {s.path: s.view["twin"] for s in made.specs if "twin" in s.view}
    assert twins["index.md"].lead == (
        "Now [brew](api/brew.md), `[a](#operation/brew)`, a cup."
    )
    brew = twins["api/brew.md"]
    assert brew.lead == (
        "See [tea](../tea/index.md) and more and [it all](https://x.example/a), x, "
        "[y](mailto:a@b.example).\n\n"
        "```\n[not a link](#operation/brew)\n```"
    )
    assert brew.sections[0].rows.endswith("As [there](../api/brew.md).")
