"""Pages that the user wrote: where they stand, their headings, and what their links lead to."""

from __future__ import annotations

import re

import pytest

from tests.targets.docs.documents import PETS
from triptych.files import InputFile, InputFolder


def folder(**files: str) -> InputFolder:
    """A folder of guides: names with ``__`` for a slash and ``_`` for a dot -> text."""
    named = {
        name.replace("__", "/").replace("_", "."): text for name, text in files.items()
    }
    return InputFolder(
        "guides", tuple(InputFile(k, v.encode()) for k, v in sorted(named.items()))
    )


def twins(made):
    return {s.path: s.view["twin"] for s in made.specs if "twin" in s.view}


def test_guides_and_changelog_are_pages_of_their_own(docs):
    guides = InputFolder(
        "guides",
        (
            InputFile("01-first-steps.md", b"# First steps\n\nDo *this*.\n\n## Then\n"),
            InputFile("notes.txt", b"not a page"),
        ),
    )
    changelog = InputFile("C.md", b"## 1.0\n\nNew. See [above](#10).")
    views = docs(PETS, guides=guides, changelog=changelog).views
    guide = views["guides/01-first-steps.html"]
    assert guide.title == "First steps"
    assert guide.html == (
        '<p>Do <em>this</em>.</p>\n<h2 id="then"><a href="#then">Then</a></h2>'
    )
    assert guide.contents == ()
    assert 'href="#10"' in views["changelog.html"].html
    assert views["index.html"].next.text == "First steps"


def test_headings_have_ids_of_their_own_and_a_table_of_contents(docs):
    text = "# G\n\n## It's *new*!\n\n### One & two\n\n## It's new\n\n## Main\n\n#### Deep\n\n## [a](b.md)\n\n## ✓"
    page = docs(PETS, guides=folder(g_md=text)).views["guides/g.html"]
    assert [(h.level, h.text, h.id) for h in page.contents] == [
        (2, "It's new!", "its-new"),
        (3, "One & two", "one--two"),
        (2, "It's new", "its-new-1"),
        (2, "Main", "main-1"),
        (3, "Deep", "deep"),
        (2, "a", "a"),
        (2, "✓", "section"),
    ]
    ids = re.findall(r'<h[2-6] id="([^"]+)"', page.html)
    assert ids == ["its-new", "one--two", "its-new-1", "main-1", "deep", "a", "section"]


@pytest.mark.parametrize(
    "body",
    ["    # A", "A\n   ===", "<H2>A</H2>", "# A\r\n", "A\n---\n\n> ## B"],
)
def test_whatever_is_a_heading_has_an_id(docs, body):
    page = docs(PETS, guides=folder(g_md=f"# G\n\n{body}")).views["guides/g.html"]
    assert re.search(r'<h[2-6] id="a"', page.html)
    assert len(re.findall(r"<h[2-6]\b", page.html)) == page.html.count("<h2 id=") + (
        page.html.count("<h3 id=")
    )


def test_guides_link_to_one_another_to_files_and_to_the_reference(docs):
    text = (
        "[a](other.md) [b](./sub/deep.md#part) [c](other.md#gone) [d](#here) [e](#gone) [f](gone.md) "
        "![g](sub/cup.png) [h](sub/tea%20time.pdf?raw=true) [i](#tag/Zoo) [j](https://x.example) [k](../out.md)\n\n## Here"
    )
    guides = folder(
        a_md=text,
        other_md="# Other\n",
        sub__deep_md="[up](../other.md) ![g](cup.png)\n\n## Part",
        sub__cup_png="PNG",
    )
    pdf = InputFile("sub/tea time.pdf", b"PDF")
    made = docs(PETS, guides=InputFolder("g", (*guides.files, pdf)))
    html = made.views["guides/a.html"].html
    links = re.findall(r'<a(?: href="([^"]*)")?[^>]*>(\w)</a>', html)
    assert {words: href for href, words in links} == {
        "a": "../guides/other.html",
        "b": "../guides/sub-deep.html#part",
        "c": "../guides/other.html",
        "d": "#here",
        "e": "",
        "f": "",
        "h": "../guides/sub/tea%20time.pdf",
        "i": "../zoo/index.html",
        "j": "https://x.example",
        "k": "",
    }
    assert '<img src="../guides/sub/cup.png" alt="g">' in html
    deep = made.views["guides/sub-deep.html"].html
    assert 'href="../guides/other.html"' in deep
    assert 'src="../guides/sub/cup.png"' in deep
    twin = twins(made)["guides/a.md"].lead
    assert "[a](../guides/other.md) [b](../guides/sub-deep.md#part)" in twin
    assert "[d](#here) e f ![g](../guides/sub/cup.png)" in twin
    files = {s.path: s.content for s in made.specs if s.path.startswith("guides/sub/")}
    assert files == {"guides/sub/cup.png": b"PNG", "guides/sub/tea time.pdf": b"PDF"}


@pytest.mark.parametrize("name", ["page.html", "Page.HTM"])
def test_what_could_stand_in_the_place_of_a_page_is_not_taken_over(docs, name):
    made = docs(PETS, guides=InputFolder("g", (InputFile(name, b"x"),)))
    assert not any(spec.path.startswith("guides/") for spec in made.specs)


def test_guides_are_found_by_their_words(docs):
    made = docs(PETS, guides=folder(g_md="# G\n\nAbout *steeping* it."))
    (index,) = [s.content for s in made.specs if s.path == "assets/search.js"]
    assert b"About steeping it." in index
