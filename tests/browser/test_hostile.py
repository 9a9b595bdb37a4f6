"""Text of a specification is text on a page, whatever it looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched
from tests.browser.hostile import PAYLOADS, hostile_document
from tests.harness.sites import generate_docs

# What no page of ours has: handlers in attributes, scripts of others, addresses that are no addresses.
_FOUND = """\
() => {
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || !/^[a-z][a-z0-9-]*$/i.test(name)) found.push(`${element.tagName} ${name}`);
      if (/^(href|src|action|data|formaction)$/.test(name) && /^[^a-z]*(javascript|data|vbscript):/i.test(value)) found.push(`${name}=${value}`);
    }
    if (/^(IFRAME|OBJECT|EMBED|BASE|META)$/.test(element.tagName) && element.closest("body")) found.push(element.tagName);
  }
  const own = ["application/json", "application/ld+json"];
  for (const script of document.scripts) {
    const ours = script.src.startsWith(document.baseURI.replace(/[^/]*$/, "").slice(0, 8)) && /\\/assets\\/\\w+\\.js$/.test(script.src);
    const boot = script.textContent.includes("triptych:theme");
    // The page has an empty one, which holds up what follows until the styles are there.
    const empty = !script.attributes.length && !script.textContent.trim();
    if (!ours && !boot && !empty && !own.includes(script.type)) found.push(`script ${script.outerHTML}`);
  }
  if (window.pwned !== undefined) found.push("a script has run");
  return found;
}
"""


# What a reader might do to an element, done to all of them.
_TOUCH = """\
() => {
  for (const element of document.querySelectorAll("*")) {
    if (element.tagName === "DETAILS") element.open = true;
    for (const kind of ["mouseover", "mouseenter", "focus", "load", "error", "toggle", "animationstart"]) {
      element.dispatchEvent(new Event(kind));
    }
  }
}
"""


def check_site(page: Page, folder: Path) -> None:
    """Visit every page, touch everything, and see that nothing has become more than text."""
    pages = sorted(folder.rglob("*.html"))
    assert pages
    for path in pages:
        page.goto(path.as_uri())
        page.evaluate(_TOUCH)
        assert page.evaluate(_FOUND) == [], path
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("window pwned things")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.evaluate(_FOUND) == []


def check_form(page: Page, folder: Path) -> None:
    """The same for the form that sends requests."""
    with_form = [
        path
        for path in sorted(folder.rglob("*.html"))
        if 'data-action="try"' in path.read_text()
    ]
    for path in with_form[:3]:
        page.goto(path.as_uri())
        page.get_by_role("button", name="Try it").click()
        form = page.get_by_role("dialog")
        expect(form.get_by_label("Server", exact=True)).to_be_visible()
        form.get_by_label("Server", exact=True).select_option(index=1)
        form.get_by_role("button", name="Send").click()
        assert page.evaluate(_FOUND) == [], path


@pytest.mark.parametrize(
    "markup",
    [
        "<script>window.pwned=1</script>",
        "<p onclick=window.pwned=1>x</p>",
        "<a href='javascript:window.pwned=1'>x</a>",
        "<iframe srcdoc=x></iframe>",
    ],
)
def test_what_is_looked_for_would_be_found(page: Page, tmp_path: Path, markup: str):
    path = tmp_path / "page.html"
    path.write_text(f"<!doctype html><title>x</title><body>{markup}</body>")
    page.goto(path.as_uri())
    assert page.evaluate(_FOUND) != []


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_payload_becomes_markup(
    page: Page, watched: Watched, name: str, tmp_path: Path
):
    spec = tmp_path / "spec.json"
    spec.write_text(hostile_document(PAYLOADS[name], "https://api.example.invalid"))
    docs = generate_docs(spec, tmp_path / "site")
    check_site(page, docs)
    check_form(page, docs)
    assert watched.dialogs == []


@pytest.mark.parametrize(
    "name",
    [
        "inject-js-comment",
        "inject-quote-mix",
        "rapid7-rapid7-html",
    ],
)
def test_the_hostile_corpus(
    page: Page, watched: Watched, shared_specs: Path, name: str, tmp_path: Path
):
    docs = generate_docs(shared_specs / "bad" / f"{name}.json", tmp_path / "site")
    check_site(page, docs)
    check_form(page, docs)
    assert watched.dialogs == []
