"""The first page and those of groups: what is said of the API as a whole."""

from __future__ import annotations

import re

import pytest

from tests.targets.docs.documents import HEAD, PETS


def test_colours_that_are_none_are_left_out(docs):
    def style(**options):
        return docs(PETS, **options).specs[0].view["site"].style

    assert style(accent="#f00") == ":root{--accent:#f00}"
    assert style(accent="red;}</style><script>") == ""


def test_two_schemes_in_one_header_are_told_apart(docs):
    schemes = (
        "{user: {type: http, scheme: bearer}, admin: {type: http, scheme: bearer}}"
    )
    index = docs(PETS + f"  securitySchemes: {schemes}\n").views["index.html"]
    told = [(scheme.name, scheme.title) for scheme in index.schemes]
    assert told == [("Authorization", "user"), ("Authorization", "admin")]


def test_words_about_further_documentation_are_its_link(docs):
    views = docs(f"""{HEAD}
externalDocs: {{url: 'https://tea.example/', description: The tea book}}
paths:
  /cups:
    get: {{summary: List cups, externalDocs: {{url: 'https://tea.example/cups', description: All about *cups*.}}, responses: {{}}}}
    post: {{summary: Add a cup, externalDocs: {{url: 'https://tea.example/cups'}}, responses: {{}}}}
""").views
    more = [
        (v.external.text, v.external.href)
        for v in views.values()
        if v.kind == "operation"
    ]
    assert more == [
        ("All about cups.", "https://tea.example/cups"),
        ("Further reading", "https://tea.example/cups"),
    ]
    assert views["index.html"].facts[0].text == "The tea book"


def test_paths_in_lists_break_behind_their_slashes(docs):
    views = docs(
        f"{HEAD}\npaths: {{'/tea/<leaf>/x': {{get: {{responses: {{}}}}}}}}"
    ).views
    (page,) = [view for view in views.values() if view.kind == "group"]
    assert page.items[0].detail == "/tea/<wbr>&lt;leaf&gt;/<wbr>x"


@pytest.mark.parametrize(
    ("licence", "text", "href"),
    [
        (
            "{name: Tea 1.0, url: 'https://tea.example/l'}",
            "Tea 1.0",
            "https://tea.example/l",
        ),
        ("{name: MIT, identifier: MIT}", "MIT", "https://spdx.org/licenses/MIT.html"),
        ("{name: Ours, identifier: MIT OR 0BSD}", "MIT OR 0BSD", ""),
        ("{name: Ours, identifier: LicenseRef-Ours}", "LicenseRef-Ours", ""),
        ("{name: Evil, url: 'javascript:alert(1)'}", "Evil", ""),
        ("{name: Plain}", "Plain", ""),
    ],
)
def test_the_licence_can_be_read(docs, licence, text, href):
    made = docs(f"""
openapi: 3.1.0
info: {{title: Shop, version: '1', license: {licence}}}
paths: {{}}
""")
    shown = made.views["index.html"].license
    assert (shown.text, shown.href) == (text, href)
    (twin,) = [s.view["twin"] for s in made.specs if s.path == "index.md"]
    about = twin.sections[-1].rows
    assert about == f"- Licence: {text}" + (f" `{href}`" if href else "")


@pytest.mark.parametrize(
    ("contact", "links", "twin"),
    [
        (
            "{name: 'Tea  Ltd', url: 'https://tea.example', email: a@tea.example}",
            [
                ("Contact: Tea Ltd", "https://tea.example"),
                ("a@tea.example", "mailto:a@tea.example"),
            ],
            "- Contact: Tea Ltd, `https://tea.example`, `a@tea.example`",
        ),
        (
            "{name: Ann, email: a+b@tea.example}",
            [("Contact: Ann, a+b@tea.example", "mailto:a+b@tea.example")],
            "- Contact: Ann, `a+b@tea.example`",
        ),
        (
            "{url: 'https://tea.example'}",
            [("Contact", "https://tea.example")],
            "- Contact: `https://tea.example`",
        ),
        (
            "{email: a@tea.example}",
            [("Contact: a@tea.example", "mailto:a@tea.example")],
            "- Contact: `a@tea.example`",
        ),
        (
            "{url: 'javascript:alert(1)', email: 'a@b?subject=x'}",
            [],
            "- Contact: `javascript:alert(1)`, `a@b?subject=x`",
        ),
    ],
)
def test_one_learns_whom_to_ask(docs, contact, links, twin):
    made = docs(f"""
openapi: 3.1.0
info: {{title: Shop, version: '1', contact: {contact}}}
paths: {{}}
""")
    facts = made.views["index.html"].facts
    assert [(link.text, link.href) for link in facts] == links
    (page,) = [s.view["twin"] for s in made.specs if s.path == "index.md"]
    assert page.sections[-1].rows == twin


def test_the_description_has_anchors_that_links_lead_to(docs):
    made = docs("""
openapi: 3.1.0
info:
  title: Tea
  version: '1'
  description: |
    Hello.

    # Using tea

    See [there](#servers-1), [keys](#section/Authentication).

    # Servers

    ## Server 1
servers: [{url: 'https://tea.example'}]
paths:
  /tea:
    get:
      tags: [tea]
      description: |
        [a](#section/Using-tea) [b](#section/Servers/Server-1) [c](#section/Gone) [d](#section/Authentication)
      responses: {}
components: {securitySchemes: {key: {type: http, scheme: bearer}}}
""")
    index = made.views["index.html"]
    assert [(h.level, h.id) for h in index.contents] == [
        (2, "using-tea"),
        (2, "servers-1"),
        (3, "server-1-1"),
    ]
    assert '<h2 id="servers-1"><a href="#servers-1">Servers</a></h2>' in index.lead
    assert 'href="#servers-1" rel="noopener">there' in index.lead
    assert 'href="index.html#authentication" rel="noopener">keys' in index.lead
    (page,) = [v for v in made.views.values() if v.kind == "operation"]
    links = re.findall(r'<a(?: href="([^"]*)")?[^>]*>(\w)</a>', page.lead)
    assert {words: href for href, words in links} == {
        "a": "../index.html#using-tea",
        "b": "../index.html#server-1-1",
        "c": "",
        "d": "../index.html#authentication",
    }
