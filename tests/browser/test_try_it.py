"""Requests sent from the page: what goes out, what is shown of what comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Site


def open_form(page: Page, url: str) -> Locator:
    page.goto(url)
    page.get_by_role("button", name="Try it").click()
    form = page.get_by_role("dialog")
    expect(form).to_be_visible()
    return form


def send(form: Locator) -> Locator:
    """Send the request; gives the place of the answer."""
    form.get_by_role("button", name="Send").click()
    return form.locator(".to")


def test_parameters_go_out_as_the_styles_say(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/list.html")
    form.get_by_label("limit").fill("5")
    form.get_by_label("colour").select_option("green")
    form.get_by_label("tags").fill("a&b\nc")
    form.get_by_label("organic").select_option("true")
    form.get_by_label("near").fill('{"lat": 1.5, "lon": 2}')
    form.get_by_label("X-Trace").fill("abc")
    form.get_by_label("Key").fill("sk-1")
    answer = send(form)
    expect(answer).to_contain_text("200")
    # A number beyond what scripts can hold is shown as it came.
    expect(answer).to_contain_text("12345678901234567890")
    assert site.shop.last.query == (
        "limit=5&colour=green&tags=a%26b&tags=c&organic=true&near[lat]=1.5&near[lon]=2"
    )
    assert site.shop.last.header("authorization") == "Bearer sk-1"
    assert site.shop.last.header("x-trace") == "abc"


def test_the_body_is_the_chosen_example(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/create.html")
    form.get_by_label("Example").select_option(label="A blend")
    answer = send(form)
    expect(answer).to_contain_text("201")
    assert b"Earl's Grey" in site.shop.last.body
    assert site.shop.last.header("content-type") == "application/json"
    answer.locator("summary").click()
    expect(answer.get_by_role("row", name="x-tea green")).to_be_visible()


def test_an_invalid_body_is_told_and_can_be_tidied_up(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/create.html")
    body = form.get_by_label("Body", exact=True)
    body.fill('{"name": ')
    expect(form).to_contain_text("Not valid JSON")
    body.fill('{"name":"x"}')
    expect(form).not_to_contain_text("Not valid JSON")
    form.get_by_role("button", name="Tidy up").click()
    expect(body).to_have_value('{\n  "name": "x"\n}')


def test_an_error_is_shown(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/retrieve.html")
    form.get_by_label("tea_id").fill("no/such")
    answer = send(form)
    expect(answer).to_contain_text("404")
    expect(answer).to_contain_text("no /teas/no%2Fsuch")


def test_a_needed_parameter_is_asked_for(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/retrieve.html")
    form.get_by_label("tea_id").fill("")
    expect(form).to_contain_text("tea_id is needed")
    send(form)
    expect(form.get_by_label("tea_id")).to_be_focused()


def test_an_answer_without_a_body(page: Page, site: Site):
    answer = send(open_form(page, f"{site.url}/teas/delete.html"))
    expect(answer).to_contain_text("204")
    expect(answer).to_contain_text("no body")


def test_events_are_shown_as_they_come(page: Page, site: Site):
    form = open_form(page, f"{site.url}/brews/create.html")
    form.get_by_label("Body", exact=True).fill('{"tea_id": "tea_1", "stream": true}')
    answer = send(form)
    expect(answer.get_by_role("listitem")).to_have_count(1)
    expect(answer).to_contain_text('"heat"')
    expect(answer).not_to_contain_text('"pour"')
    site.shop.poured.set()
    expect(answer.get_by_role("listitem")).to_have_count(3)
    expect(answer).to_contain_text("the stream has ended")


def test_a_stream_can_be_stopped(page: Page, site: Site):
    form = open_form(page, f"{site.url}/brews/create.html")
    form.get_by_label("Body", exact=True).fill('{"tea_id": "tea_1", "stream": true}')
    answer = send(form)
    expect(answer.get_by_role("listitem")).to_have_count(1)
    form.get_by_role("button", name="Stop").click()
    expect(answer).to_contain_text("Stopped.")
    expect(form.get_by_role("button", name="Send")).to_be_visible()
    site.shop.poured.set()


def test_a_file_is_uploaded(page: Page, site: Site, tmp_path: Path):
    picture = tmp_path / 'a "b".png'
    picture.write_bytes(b"\x89PNG\r\n")
    form = open_form(page, f"{site.url}/pictures/create.html")
    form.get_by_label("file").set_input_files(picture)
    form.get_by_label("title").fill("Tea & scones")
    form.get_by_label("place").fill('{"room": "kitchen"}')
    answer = send(form)
    expect(answer).to_contain_text('"Tea time"')
    body = site.shop.last.body
    assert (
        b'name="file"; filename="a %22b%22.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\r\n'
        in body
    )
    assert b'name="title"\r\n\r\nTea & scones\r\n' in body
    assert (
        b'name="place"\r\nContent-Type: application/json\r\n\r\n{"room":"kitchen"}\r\n'
        in body
    )


def test_a_picture_is_shown(page: Page, site: Site):
    answer = send(open_form(page, f"{site.url}/pictures/content.html"))
    expect(answer.get_by_role("img")).to_be_visible()
    assert answer.get_by_role("img").evaluate("image => image.naturalWidth") == 1
    expect(answer.get_by_role("link", name="Download")).to_be_visible()


def test_a_server_that_does_not_permit_it_is_explained(page: Page, site: Site):
    site.shop.permits = False
    try:
        answer = send(open_form(page, f"{site.url}/teas/delete.html"))
        expect(answer.get_by_role("alert")).to_contain_text("CORS")
        expect(answer.get_by_role("alert")).to_contain_text(site.shop.url)
    finally:
        site.shop.permits = True


def test_another_server_and_its_variables(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/delete.html")
    command = form.get_by_label("The cURL command")
    form.get_by_label("Server").select_option("https://{region}.example.com/v1")
    expect(command).to_contain_text("https://eu.example.com/v1/teas/tea_1")
    form.get_by_label("region").select_option("us")
    expect(command).to_contain_text("https://us.example.com/v1/teas/tea_1")
    form.get_by_label("Server").select_option("Another …")
    form.get_by_label("Base URL").fill(f"{site.shop.url}/")
    expect(command).to_contain_text(f"{site.shop.url}/teas/tea_1")
    expect(send(form)).to_contain_text("204")
    # The choice holds for the next page.
    form = open_form(page, f"{site.url}/teas/retrieve.html")
    expect(form.get_by_label("Base URL")).to_have_value(f"{site.shop.url}/")


def test_keys_stay_in_memory_unless_asked(page: Page, site: Site):
    url = f"{site.url}/teas/delete.html"
    form = open_form(page, url)
    form.get_by_label("Key").fill("sk-secret")
    stored = "() => JSON.stringify({...localStorage, ...sessionStorage})"
    assert "sk-secret" not in page.evaluate(stored)
    form = open_form(page, url)
    expect(form.get_by_label("Key")).to_have_value("")
    form.get_by_label("Key").fill("sk-secret")
    form.get_by_label("Keep on this computer").check()
    form = open_form(page, url)
    expect(form.get_by_label("Key")).to_have_value("sk-secret")
    form.get_by_label("Keep on this computer").uncheck()
    assert "sk-secret" not in page.evaluate(stored)


def test_the_command_hides_the_key_but_copies_it(page: Page, site: Site):
    page.context.grant_permissions(
        ["clipboard-read", "clipboard-write"], origin=site.url
    )
    form = open_form(page, f"{site.url}/teas/create.html")
    form.get_by_label("Key").fill("sk-secret")
    form.get_by_label("Body", exact=True).fill('{"name": "it\'s"}')
    command = form.get_by_label("The cURL command")
    expect(command).to_contain_text("Bearer ••••••••")
    expect(command).not_to_contain_text("sk-secret")
    form.get_by_role("button", name="Copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == (
        f"curl {site.shop.url}/teas \\\n"
        "  --header 'Authorization: Bearer sk-secret' \\\n"
        "  --header 'Content-Type: application/json' \\\n"
        """  --data-raw '{"name": "it'\\''s"}'"""
    )


@pytest.mark.parametrize("key", ["Escape", "button"])
def test_the_form_closes_and_gives_the_focus_back(page: Page, site: Site, key: str):
    form = open_form(page, f"{site.url}/teas/delete.html")
    if key == "Escape":
        page.keyboard.press("Escape")
    else:
        form.get_by_role("button", name="Close").click()
    expect(form).to_be_hidden()
    expect(page.get_by_role("button", name="Try it")).to_be_focused()


def test_it_works_on_a_page_opened_from_a_file(page: Page, site: Site):
    answer = send(open_form(page, f"{site.file_url}/teas/delete.html"))
    expect(answer).to_contain_text("204")


def test_a_body_that_is_filled_in_is_sent(page: Page, site: Site):
    form = open_form(page, f"{site.url}/teas/rename.html")
    whether = form.get_by_label("Send a body")
    expect(whether).not_to_be_checked()
    form.get_by_label("name").fill("Sencha")
    expect(whether).to_be_checked()
    expect(form).to_contain_text("name=Sencha")
