"""The search: opened by keys, ranked, usable without a mouse, also on pages opened from a file."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Site


def search(page: Page, query: str) -> Locator:
    """Type a query into the open dialog; gives what is found."""
    page.get_by_role("combobox", name="Search").fill(query)
    return page.get_by_role("listbox", name="Found").get_by_role("option")


@pytest.mark.parametrize("key", ["Control+k", "Meta+k", "/"])
def test_keys_open_it(page: Page, site: Site, key: str):
    page.goto(f"{site.url}/index.html")
    page.keyboard.press(key)
    expect(page.get_by_role("combobox", name="Search")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_escape_closes_it_whatever_was_typed(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    page.keyboard.press("Control+k")
    expect(search(page, "tea").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_nothing_of_it_is_loaded_before(page: Page, site: Site):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(f"{site.url}/index.html")
    page.wait_for_load_state("networkidle")
    assert not {"search.js", "finder.js", "try.js"} & set(asked)
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert {"search.js", "finder.js"} <= set(asked)


def test_a_slash_that_is_typed_stays_one(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    box = page.locator("#nav").get_by_role("searchbox")
    box.press("/")
    expect(box).to_have_value("/")
    expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.parametrize("opened", ["http", "file"])
def test_operations_are_found_and_reached_by_keys(page: Page, site: Site, opened: str):
    base = site.url if opened == "http" else site.file_url
    page.goto(f"{base}/teas/create.html")
    page.keyboard.press("Control+k")
    found = search(page, "brew")
    expect(found.first).to_contain_text("Brew a pot")
    expect(found.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(found.nth(1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Brew a pot")


def test_paths_names_and_mistyped_words_are_found(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    page.keyboard.press("Control+k")
    expect(search(page, "/pictures/content").first).to_contain_text(
        "Download a picture"
    )
    expect(search(page, "teas.create").first).to_contain_text("Create a tea")
    expect(search(page, "pictrue upload").first).to_contain_text("Upload a picture")
    expect(search(page, "tells of each step").first).to_contain_text("Brew a pot")
    expect(search(page, "zzz")).to_have_count(0)
    expect(page.get_by_role("dialog")).to_contain_text("Nothing found for “zzz”")


def test_a_parameter_is_found_at_its_place(page: Page, site: Site):
    page.goto(f"{site.url}/teas/list.html")
    page.keyboard.press("Control+k")
    row = search(page, "limit").filter(has_text="Query · List teas")
    row.click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    target = page.locator(":target")
    expect(target).to_contain_text("limit")
    expect(target).to_be_in_viewport()


def test_a_nested_field_is_opened(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    page.keyboard.press("Control+k")
    search(page, "blend parts").filter(has_text="Create a tea").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Create a tea")
    expect(page.locator(":target")).to_be_visible()
    expect(page.locator(":target")).to_contain_text("parts")


def test_every_address_of_the_index_exists(page: Page, site: Site):
    page.goto(f"{site.file_url}/index.html")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog")).to_be_visible()
    pages = page.evaluate("Triptych.parts.search.pages")
    assert len(pages) > 10
    for address, _, *rest in pages:
        text = (site.folder / address).read_text()
        for _, start, names in rest[4] if len(rest) > 4 else ():
            for name in names.split(" "):
                id = name.rpartition("|")[2] if "|" in name else start + name
                assert f'id="{id}"' in text or f"id={id}" in text, (address, id)


def test_words_of_a_letter_or_two_are_marked_only_where_they_are_words(
    page: Page, site: Site
):
    page.goto(f"{site.url}/index.html")
    page.keyboard.press("Control+k")
    first = search(page, "create a tea").first
    expect(first).to_contain_text("Create a tea")
    assert first.locator(".ft mark").all_inner_texts() == ["Create", "tea"]
    expect(search(page, "te").first).to_contain_text("tea")
    expect(page.locator(".finder mark")).to_have_count(0)
