"""axe-core finds nothing to say about the pages, in both themes, nor about the dialogs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Site
from tests.harness.installing import npm_packages

PAGES = [
    "index.html",
    "guides/01-first-steps.html",
    "teas/index.html",
    "teas/list.html",
    "teas/create.html",
    "brews/create.html",
    "pictures/create.html",
    "objects/tea.html",
    "objects/index.html",
]


@pytest.fixture(scope="module")
def axe() -> Path:
    """The script of axe-core, from npm."""
    try:
        programs = npm_packages("axe", {"axe-core": "^4.11.0"})
    except RuntimeError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"needs axe-core from npm: {error}")
    return programs.parent / "axe-core" / "axe.min.js"


def violations(page: Page, axe: Path) -> list[str]:
    """What axe-core finds: the rule and the first elements that break it."""
    page.add_script_tag(path=axe)
    found: list[dict[str, Any]] = page.evaluate(
        "async () => (await axe.run()).violations.map(({id, nodes}) => ({id, at: nodes.slice(0, 4).map(({html, failureSummary}) => html + failureSummary)}))"
    )
    return [f"{each['id']}: {' | '.join(each['at'])}" for each in found]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_pages(page: Page, site: Site, axe: Path, path: str, theme: str):
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(f"{site.url}/{path}")
    page.evaluate(
        "for (const each of document.querySelectorAll('details')) each.open = true"
    )
    assert violations(page, axe) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_search(page: Page, site: Site, axe: Path, theme: str):
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(f"{site.url}/index.html")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("tea")
    expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()
    assert violations(page, axe) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_form_and_its_answers(page: Page, site: Site, axe: Path, theme: str):
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(f"{site.url}/teas/create.html")
    page.get_by_role("button", name="Try it").click()
    form = page.get_by_role("dialog")
    form.get_by_role("button", name="Send").click()
    expect(form.locator(".to")).to_contain_text("201")
    assert violations(page, axe) == []
