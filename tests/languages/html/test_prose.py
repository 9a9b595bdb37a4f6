"""The specification's words as HTML: what is plain goes the short way, what is hostile goes nowhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triptych.languages.html import Html, escape
from triptych.languages.html.highlight import _OWN, _marked, highlighted
from triptych.languages.html.prose import (
    first_sentence,
    inline,
    linked,
    opening,
    parsed,
    plain,
    prose,
)
from triptych.languages.html.simple import simple_blocks

_PIECES = [
    *"a B 1 _ * ** ` `` [ ] ( ) < > & # - + = ~ | ! . : ; \\ \" '".split(),
    *("\n", "\n\n", " ", "  ", "\t", "\r\n", "`x y`", "**b c**", "snake_case"),
    *("[t](https://a.example/b_c)", "![i](https://a.example)", "&amp;", "<br>", "1. "),
    *("[t](/a/b_c?d#e)", "[`t`](#x)", "[t](../b)", "[t](//c)", "[t](/kept)", " \n"),
    *("- x", "---", "```", "    ", "é", "\xa0", "http://a.example", "<b>", "</b>"),
]


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_short_cut_makes_what_the_parser_makes(text: str):
    text = text.replace("\r\n", "\n").strip()
    short = simple_blocks(text, _resolve)
    assert short is None or short == parsed(text, _resolve) or not text


def _resolve(url: str) -> str | None:
    return {"/kept": "https://x.example/?a=1&b=\"'<>\xa0"}.get(
        url, None if "b" in url else f"page.html{url}"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The `id` of a file.",
        "One line\nand another.\n\nA second paragraph, in **bold**.",
        "See [the guide](https://example.com/guide?a=1#b).",
        "Compare a < b & c > d; snake_case and 2_000.",
        "Lines that end with \na space. \n\nSo does a paragraph.",
        "See [the guide](/docs/guide#start), [`this`](../x) and [that](#there).",
    ],
)
def test_usual_texts_go_the_short_way(text: str):
    assert simple_blocks(text, _resolve) == parsed(text, _resolve)


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        "[x](javascript:alert(1))",
        "![x](data:text/html,<script>alert(1)</script>)",
        "<svg onload=alert(1)><style>*{display:none}</style></svg>",
        '<p style="position:fixed" id="main" onclick="x()" class="top">x</p>',
        "<iframe src=https://evil.example></iframe><base href=//evil.example>",
        "<form action=//evil.example><button formaction=//evil.example>x</button></form>",
        "`</code><script>alert(1)</script>`",
        "```json\n</code></pre><script>alert(1)</script>\n```",
        "```html\n<script>alert(1)</script>\n```",
    ],
)
def test_nothing_in_a_text_can_act(hostile: str):
    for html in (prose(hostile), inline(hostile), prose(hostile, top=2)):
        for word in (
            "<script",
            "<iframe",
            "<base",
            "<form",
            "<button",
            "<style",
            "<svg",
        ):
            assert word not in html.lower()
        tags = html.lower().split("<")[1:]
        assert not any(
            name in tag.split(">")[0]
            for tag in tags
            for name in (
                "onerror",
                "onload",
                "onclick",
                "style=",
                " id=",
                "javascript:",
            )
        )


def test_html_that_says_something_stays():
    html = prose("A<br>b <b>c</b> <table><tr><td>d</td></tr></table>")
    assert "<br>" in html
    assert "<b>c</b>" in html
    assert "<td>d</td>" in html


def test_headings_take_their_place_in_the_outline():
    text = "# One\n\n### Two\n\n# Three"
    assert prose(text, top=2) == "<h2>One</h2>\n<h3>Two</h3>\n<h2>Three</h2>"
    assert prose("## One", top=0) == "<p><strong>One</strong></p>"


def test_relative_links_go_where_they_are_resolved_to():
    links = {"#tag/Pets": "../pets/index.html"}
    text = "[a](#tag/Pets) [b](/elsewhere)"
    html = prose(text, resolve=links.get)
    assert '<a href="../pets/index.html" rel="noopener">a</a>' in html
    assert "elsewhere" not in html
    assert ">b</a>" in html


def test_fenced_code_is_highlighted():
    assert '<span class="n">"a"</span>' in prose('```json\n{"a": 1}\n```')


def test_plain_text_has_no_markup():
    assert plain("The **bold** `code` of [a link](https://x.example).") == (
        "The bold code of a link."
    )
    assert plain("a < b") == "a < b"


def test_first_sentence_ends_at_a_word():
    assert first_sentence("One thing. Another.") == "One thing."
    long = first_sentence("word " * 100, longest=22)
    assert long == "word word word word…"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Some, e.g. Tea. Others.", "Some, e.g. Tea."),
        ("All of it, i.e. Tea. Others.", "All of it, i.e. Tea."),
        ("Use v2. of it. Others.", "Use v2. of it."),
        ("Ends here.\n\nNot there.", "Ends here."),
        ("", ""),
    ],
)
def test_a_sentence_does_not_end_within_itself(text, first):
    assert first_sentence(text) == first


def test_an_opening_is_all_sentences_that_fit():
    words = "New here? Read *this*. It is long."
    assert opening(words) == "New here? Read this. It is long."
    assert opening(words, longest=23) == "New here? Read this."
    assert opening(words, longest=6) == "New…"
    assert opening("One.\n\nTwo.") == "One."


@pytest.mark.parametrize(
    "language", ["json", "events", "python", "bash", "javascript", "ruby", "?"]
)
def test_highlighted_code_keeps_its_text_and_is_escaped(language: str):
    from html import unescape
    from re import sub

    code = 'x = "<b>&\\"" # </code>\n-H \'a\' {"k": null, "n": -1.5e3}'
    html = highlighted(code, language)
    assert "<b>" not in html
    assert "</code>" not in html
    assert unescape(sub(r"</?span[^>]*>", "", html)) == code


@pytest.mark.parametrize(
    "code",
    [
        'x = """a\nb = 1"""\ny = 2',
        "x = '''a\nb = 1'''",
        "let x = `a\nlet b = 1`; /* let\nx */",
        "let x = `a ${b} 'c'`, y = 'https://x.example/*';\nlet z = `d` + \"`\" + `e\nf`;",
        'if (x) print(a=1, b == 2); async = f"{c}"; x: 1, y:: 2, print (3)\nclass',
        '{"a"\n: 1, "b": "c",\n"d"   : null}',
        'event: a\ndata: {"data": 1}\n\nid: 7\ndata: [DONE]',
        "# it's\nx = 'y' # \"z\n\n\"w\"",
        "",
        "\n",
    ],
)
@pytest.mark.parametrize("language", ["json", "events", "python", "javascript"])
def test_lines_are_marked_as_the_whole_is(language: str, code: str):
    pattern = _OWN[language]
    assert highlighted(code, language) == _marked(code, pattern)
    assert highlighted(code, language) == _marked(code, pattern)


def test_strings_of_python_are_whole_with_and_without_a_prefix():
    assert highlighted('x["a: b"] = rb"c"', "python") == (
        'x[<span class="s">"a: b"</span>] = <span class="s">rb"c"</span>'
    )
    assert highlighted("'a': b'c',", "python") == (
        "<span class=\"s\">'a'</span>: <span class=\"s\">b'c'</span>,"
    )


def test_fields_of_event_streams_are_told_from_their_data():
    assert highlighted('data: {"data": 1}', "events") == (
        '<span class="f">data</span>: {<span class="n">"data"</span>: <span class="d">1</span>}'
    )


def test_escape_leaves_no_character_that_reaches_beyond():
    assert (
        escape("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#x27;e&#x27;&gt;&amp;"
    )
    assert escape("a\x00b\u202ec\ud800") == "a\ufffdb\ufffdc\ufffd"
    assert isinstance(escape(""), Html)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "> [!NOTE]\n> It is so.",
            "<blockquote>\n<p><strong>Note</strong><br>\nIt is so.</p>\n</blockquote>",
        ),
        (
            "> [!WARNING]\n> - one",
            "<blockquote>\n<p><strong>Warning</strong></p>\n<ul>\n<li>one</li>\n</ul>\n</blockquote>",
        ),
        ("> [!OTHER]\n> x", "<blockquote>\n<p>[!OTHER]\nx</p>\n</blockquote>"),
        ("> [!NOTE] x", "<blockquote>\n<p>[!NOTE] x</p>\n</blockquote>"),
    ],
)
def test_alerts_are_quotes_that_begin_with_their_word(text: str, html: str):
    assert prose(text) == html


def test_links_that_lead_nowhere_say_nothing_of_where_they_lead():
    for link in ("[t](/gone)", '[t](/gone "Title")', "*x* <a href='/gone'>t</a>"):
        assert 'rel="noopener"' not in prose(link)
    assert 'rel="noopener"' in prose("[t](https://a.example)")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "See https://a.example/b_c?d=1&e=2.",
            '<p>See <a href="https://a.example/b_c?d=1&amp;e=2" rel="noopener">https://a.example/b_c?d=1&amp;e=2</a>.</p>',
        ),
        (
            "(at https://a.example/b_(c))",
            '<p>(at <a href="https://a.example/b_(c)" rel="noopener">https://a.example/b_(c)</a>)</p>',
        ),
        (
            "x <https://a.example> or https://b.example/);.",
            (
                '<p>x <a href="https://a.example" rel="noopener">https://a.example</a> or '
                '<a href="https://b.example/" rel="noopener">https://b.example/</a>);.</p>'
            ),
        ),
        ("`https://a.example`", "<p><code>https://a.example</code></p>"),
        ("https://{host}/x", "<p>https://{host}/x</p>"),
        ("https://a.example/{id}", "<p>https://a.example/{id}</p>"),
        (
            "[https://a.example](https://b.example)",
            '<p><a href="https://b.example" rel="noopener">https://a.example</a></p>',
        ),
    ],
)
def test_addresses_in_a_text_are_links(text: str, html: str):
    assert prose(text) == html


@pytest.mark.parametrize(
    "after", ["." * 200_000 + "b", ")" * 200_000, ").&amp;" * 50_000 + "{"]
)
def test_what_follows_an_address_takes_time_by_its_length_alone(after: str):
    assert linked(Html(f"https://a.example/{after}")).count("https://") in (1, 2)


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_links_of_addresses_change_no_words(text: str):
    def words(html: str) -> str:
        return re.sub("<[^>]*>", "", html)

    made = prose(text.replace("\r\n", "\n"))
    assert words(made) == words(
        parsed(text.replace("\r\n", "\n").strip(), lambda _: None)
    )
    assert "<a" not in re.sub(
        r"<a\b[^>]*>(?:(?!<a\b).)*?</a>", "", made, flags=re.DOTALL
    )
