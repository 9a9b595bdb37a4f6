"""With scripts switched off everything can be read, and every link works."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Site


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A page of a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False)
    context.set_default_timeout(5_000)
    yield context.new_page()
    context.close()


def test_one_finds_ones_way(plain: Page, site: Site):
    plain.goto(f"{site.url}/index.html")
    nav = plain.locator("#nav")
    nav.get_by_text("Brewing", exact=True).click()
    nav.get_by_role("link", name="Brew a pot").click()
    expect(plain.get_by_role("heading", level=1)).to_have_text("Brew a pot")


def test_everything_can_be_read(plain: Page, site: Site):
    plain.goto(f"{site.url}/teas/create.html")
    for words in (
        "Puts a new tea on the shelf.",
        "What it is called.",
        "POST",
        "/teas",
    ):
        expect(
            plain.locator("main").get_by_text(words, exact=True).first
        ).to_be_visible()
    plain.locator("main summary").first.click()
    expect(plain.locator("main details[open]").first).to_be_visible()


def test_samples_of_all_languages_can_be_read(plain: Page, site: Site):
    plain.goto(f"{site.url}/teas/create.html")
    panels = plain.get_by_role("tabpanel")
    assert panels.count() >= 3
    for panel in panels.all():
        expect(panel).to_be_visible()
    # What would do nothing isn't offered.
    for name in ("Try it", "Search", "Copy the path"):
        expect(plain.get_by_role("button", name=name)).to_have_count(0)


def test_languages_of_a_menu_can_be_read(plain: Page, site: Site):
    plain.goto(f"{site.url}/brews/create.html")
    expect(plain.get_by_text("tea(11)")).to_be_visible()
    expect(plain.get_by_label("More languages")).to_be_hidden()


def test_a_link_to_a_nested_field_opens_it(plain: Page, site: Site):
    plain.goto(f"{site.url}/teas/create.html#body.blend.parts")
    expect(plain.locator('[id="body.blend.parts"]')).to_be_visible()
