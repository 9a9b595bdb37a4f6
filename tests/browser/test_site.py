"""What every page does in a browser: theme, navigation, tabs, copying, anchors."""

from __future__ import annotations

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Site


def theme(page: Page) -> str:
    """The colour that the page is painted with, in a word."""
    channels = page.evaluate(
        "() => getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3)"
    )
    return "dark" if sum(map(float, channels)) < 3 * 128 else "light"


def test_the_theme_follows_the_system_until_chosen(page: Page, site: Site):
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site.url}/index.html")
    assert theme(page) == "dark"
    page.emulate_media(color_scheme="light")
    assert theme(page) == "light"
    button = page.get_by_role("button", name="light and dark")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert theme(page) == "dark"
    page.goto(f"{site.url}/teas/create.html")
    assert theme(page) == "dark"
    page.reload()
    assert theme(page) == "dark"


def test_pages_work_where_nothing_can_be_stored(page: Page, site: Site):
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    page.goto(f"{site.url}/index.html")
    page.get_by_role("button", name="light and dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_navigation_is_filtered(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    nav = page.locator("#nav")
    expect(nav.get_by_role("link", name="Brew a pot")).to_be_hidden()
    box = nav.get_by_role("searchbox")
    box.fill("brew pot")
    expect(nav.get_by_role("link", name="Brew a pot")).to_be_visible()
    expect(nav.get_by_role("link", name="List teas")).to_be_hidden()
    expect(nav.get_by_text("Pictures", exact=True)).to_be_hidden()
    box.fill("")
    expect(nav.get_by_text("Pictures", exact=True)).to_be_visible()
    expect(nav.get_by_role("link", name="Brew a pot")).to_be_hidden()


def test_one_finds_ones_way(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    nav = page.locator("#nav")
    nav.get_by_text("Brewing", exact=True).click()
    nav.get_by_role("link", name="Brew a pot").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Brew a pot")
    expect(nav.locator("[aria-current=page]")).to_contain_text("Brew a pot")
    expect(nav.locator("[aria-current=page]")).to_be_visible()
    page.locator(".around [rel=next]").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Brew a pot")
    page.locator(".around [rel=prev]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Brew a pot")


def test_the_menu_of_a_phone(page: Page, site: Site):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site.url}/teas/create.html")
    nav = page.locator("#nav")
    button = page.get_by_role("button", name="Navigation")
    expect(nav).not_to_be_in_viewport()
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(nav).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(nav).not_to_be_in_viewport()
    expect(button).to_be_focused()
    button.click()
    nav.get_by_role("link", name="GET List teas").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("List teas")
    expect(nav).not_to_be_in_viewport()
    # Nothing is wider than the screen.
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_path_is_copied(page: Page, context: BrowserContext, site: Site):
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
    page.goto(f"{site.url}/teas/retrieve.html")
    page.get_by_role("button", name="Copy the path").click()
    expect(page.get_by_role("status").last).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "/teas/{tea_id}"


def test_the_language_is_remembered_on_all_pages(page: Page, site: Site):
    page.goto(f"{site.url}/teas/create.html")
    tabs = page.get_by_role("tablist", name="Language")
    expect(page.get_by_role("tabpanel", name="cURL")).to_be_visible()
    tabs.get_by_role("tab", name="Python", exact=True).click()
    expect(page.get_by_role("tabpanel", name="Python", exact=True)).to_be_visible()
    expect(page.get_by_role("tabpanel", name="cURL")).to_be_hidden()
    page.goto(f"{site.url}/brews/create.html")
    expect(tabs.get_by_role("tab", selected=True)).to_have_text("Python")
    expect(page.get_by_role("tabpanel", name="Python", exact=True)).to_be_visible()


def test_languages_that_have_no_room_are_in_a_menu(page: Page, site: Site):
    page.goto(f"{site.url}/brews/create.html")
    samples = page.get_by_role("region", name="Request samples")
    tabs, menu = samples.get_by_role("tab"), samples.get_by_label("More languages")
    assert 3 < tabs.count() < 7
    names = menu.locator("option").all_text_contents()
    assert tabs.count() + len(names) - 1 == 20
    assert names[-1] == "Haskell"
    menu.select_option("Lua")
    expect(samples.get_by_role("tabpanel", name="Lua")).to_contain_text("tea(11)")
    expect(samples.locator("pre:visible")).to_have_count(1)
    expect(tabs.and_(page.locator("[aria-selected=true]"))).to_have_count(0)
    # It is remembered as any other language is.
    page.goto(f"{site.url}/pictures/create.html")
    expect(samples.get_by_role("tabpanel", name="Lua")).to_contain_text("tea.picture()")
    page.goto(f"{site.url}/brews/create.html")
    expect(menu).to_have_value("given-lua")
    # The tabs are still at hand, with the keyboard too.
    menu.focus()
    page.keyboard.press("Shift+Tab")
    expect(tabs.first).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(samples.get_by_role("tabpanel", name="Python", exact=True)).to_be_visible()
    expect(menu).to_have_value("")
    expect(samples.locator("pre:visible")).to_have_count(1)


@pytest.mark.parametrize("width", [390, 820, 1440])
def test_a_row_of_tabs_has_room_for_its_menu(page: Page, site: Site, width: int):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site.url}/brews/create.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    menu = page.get_by_label("More languages")
    card = menu.locator("xpath=ancestor::section").bounding_box()
    copy = page.get_by_role("button", name="Copy the sample").bounding_box()
    box = menu.bounding_box()
    assert card is not None
    assert box is not None
    assert copy is not None
    assert card["x"] < box["x"]
    assert box["x"] + box["width"] <= copy["x"]
    assert copy["x"] + copy["width"] <= card["x"] + card["width"]


def test_tabs_are_moved_along_by_arrows(page: Page, site: Site):
    page.goto(f"{site.url}/teas/create.html")
    tabs = page.get_by_role("tablist", name="Language").get_by_role("tab")
    tabs.first.focus()
    page.keyboard.press("ArrowRight")
    expect(tabs.nth(1)).to_be_focused()
    expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(tabs.last).to_be_focused()
    page.keyboard.press("Home")
    expect(tabs.first).to_have_attribute("aria-selected", "true")


def test_the_samples_follow_the_chosen_example(
    page: Page, context: BrowserContext, site: Site
):
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
    page.goto(f"{site.url}/teas/create.html")
    samples = page.get_by_role("region", name="Request samples")
    expect(samples).to_contain_text("Sencha")
    samples.get_by_label("Example").select_option(label="A blend")
    for tab in samples.get_by_role("tab").all():
        tab.click()
        expect(samples.locator("pre:visible")).to_have_count(1)
        expect(samples.locator("pre:visible")).to_contain_text("bergamot")
    samples.get_by_role("button", name="Copy the sample").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == samples.locator("pre:visible").text_content()
    # So does the form.
    page.get_by_role("button", name="Try it").click()
    expect(page.get_by_role("dialog").get_by_label("Example")).to_contain_text(
        "A blend"
    )
    expect(page.get_by_role("dialog").get_by_label("Body", exact=True)).to_have_value(
        re.compile("bergamot")
    )


def test_the_page_is_copied(page: Page, context: BrowserContext, site: Site):
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
    page.goto(f"{site.url}/teas/create.html")
    button = page.get_by_role("button", name="Copy page")
    button.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Create a tea" in copied
    assert "Puts a new tea on the shelf." in copied
    expect(button).to_be_visible()


def test_a_page_is_handed_to_an_assistant(page: Page, site: Site):
    page.goto(f"{site.url}/teas/create.html")
    menu = page.locator(".tools details")
    menu.locator("summary").click()
    link = menu.get_by_role("link", name="Open in Claude")
    address = link.get_attribute("href")
    assert address is not None
    assert quote(f"{site.url}/teas/create.md", safe="") in address
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    # A page opened from a file can't be fetched by anybody else.
    page.goto(f"{site.file_url}/teas/create.html")
    menu.locator("summary").click()
    expect(menu.get_by_role("link", name="View as Markdown")).to_be_visible()
    expect(link).to_be_hidden()


def test_nested_fields_are_opened_by_hand_and_by_their_address(page: Page, site: Site):
    page.goto(f"{site.url}/teas/create.html")
    inner = page.locator('[id="body.blend.parts.share"]')
    expect(inner).to_be_hidden()
    page.locator('[id="body.blend"] > details > summary').click()
    page.locator('[id="body.blend.parts"] > details > summary').click()
    expect(inner).to_be_visible()
    page.goto(f"{site.url}/index.html")
    page.goto(f"{site.url}/teas/create.html#body.blend.parts.share")
    expect(inner).to_be_in_viewport()


def test_helpful_is_told_to_the_endpoint(page: Page, site: Site):
    page.goto(f"{site.url}/teas/create.html")
    page.locator("[data-feedback]").get_by_role("button", name="Yes").click()
    expect(page.locator("[data-feedback]")).to_contain_text("Thank you.")
    assert json.loads(site.shop.last.body) == {"page": "teas/create", "helpful": True}


def test_one_reads_a_guide(page: Page, site: Site):
    page.goto(f"{site.url}/index.html")
    page.locator("#nav").get_by_role("link", name="First steps").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("First steps")
    contents = page.get_by_role("navigation", name="On this page")
    expect(contents.get_by_role("link")).to_have_text(["Install", "Order", "Again"])
    contents.get_by_role("link", name="Again").click()
    assert page.url.endswith("/guides/01-first-steps.html#again")
    cup = page.get_by_role("img", name="A cup")
    assert cup.evaluate("each => each.complete && each.naturalWidth") == 40
    page.get_by_role("link", name="how").click()
    expect(page).to_have_url(re.compile(r"/guides/02-errors\.html#when-it-is-out$"))
