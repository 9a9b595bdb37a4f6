import re

import pytest
from markdown_it import MarkdownIt

from triptych.languages.markdown import block, code, fenced, relinked, text

HOSTILE = [
    "plain",
    "*a* _b_ `c` [d](e) ![f](g) <b>h</b> &amp; | ~~x~~ $y$",
    "# heading",
    "line\n\n# break",
    "back\\slash",
    "``` fence",
    "`",
    "``",
    "`a` `` b",
    "\x00\u202e",
    "",
]


def _html(markdown: str) -> str:
    return MarkdownIt("commonmark").enable(["table"]).render(markdown)


@pytest.mark.parametrize("words", HOSTILE)
def test_text_is_shown_as_it_is(words: str) -> None:
    html = _html(f"x {text(words)} y")
    assert re.fullmatch(r"<p>[^<]*</p>\n", html)
    assert "<" not in MarkdownIt().renderInline(f"x{text(words)}").replace("&lt;", "")


@pytest.mark.parametrize("words", HOSTILE)
def test_code_is_shown_as_it_is(words: str) -> None:
    if words:
        assert re.fullmatch(r"<p><code>[^<]*</code></p>\n", _html(code(words)))


@pytest.mark.parametrize("words", [*HOSTILE, "```\n~~~\n````"])
def test_fenced_text_ends_where_its_fence_does(words: str) -> None:
    html = _html(f"{fenced(words, 'json')}\n\nafter")
    assert html.count("<pre>") == 1
    assert html.endswith("<p>after</p>\n")


@pytest.mark.parametrize(
    "words",
    [
        "```\nunclosed",
        "~~~ python\nunclosed",
        "<!-- unclosed",
        "<script>\nx",
        "<pre>x",
        "<?php",
        "<![CDATA[ x",
        "<!X",
    ],
)
def test_what_a_specification_opens_is_closed(words: str) -> None:
    assert _html(f"{block(words)}\n\n# After\n").endswith("<h1>After</h1>\n")


def test_headings_stand_below_the_one_they_are_under() -> None:
    words = "## One\n\n### Two\n\nThree\n=====\n\n    # code\n\n```\n# code\n```"
    assert block(words, below=2) == (
        "### One\n\n#### Two\n\n### Three\n\n    # code\n\n```\n# code\n```"
    )


def test_blocks_can_stand_in_a_list() -> None:
    assert block("one\n\ntwo\n- three", indent=2) == "one\n\n  two\n  - three"


@pytest.mark.parametrize(
    "hostile",
    ["[" * 100_000, "`" * 100_000, "[a]" * 50_000, "[x](#" * 50_000, "``a`" * 30_000],
)
def test_links_of_a_hostile_text_are_looked_for_in_linear_time(hostile):
    assert relinked(f"{hostile}](#", lambda target: None)
